"""Labels stand clearly out from the library, or are not given."""

import numpy as np
import pytest

from mirrortalk_desktop.answers.labels import DOMAINS, TONES, Labels

NAMES = [*DOMAINS, *TONES]
SIZE = len(NAMES) + 20
#: Every label has a direction of its own; the rest of the space is anything else.
DESCRIBED = {name: np.eye(SIZE, dtype=np.float32)[[place]] for place, name in enumerate(NAMES)}


def said(count: int, *names: str, strength: float = 0.5, seed: int = 1) -> np.ndarray:
    vectors = np.random.default_rng(seed).normal(size=(count, SIZE)).astype(np.float32) / SIZE**0.5
    for name in names:
        vectors[:, NAMES.index(name)] += strength
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def test_what_stands_out_is_labelled_and_everything_else_is_not() -> None:
    labels = Labels(DESCRIBED, said(400))
    assert labels.of(said(12, "health", seed=2)) == ("health",)
    assert labels.of(said(12, "money", "sad", seed=3)) == ("money", "sad")
    assert [labels.of(said(12, seed=seed)) for seed in range(10, 30)] == [()] * 20


def test_what_the_whole_library_is_about_is_no_label() -> None:
    labels = Labels(DESCRIBED, said(400, "money"))
    assert labels.of(said(12, "money", seed=2)) == ()


@pytest.mark.parametrize("count", [1, 2])
def test_two_sentences_are_too_few(count: int) -> None:
    assert Labels(DESCRIBED, said(400)).of(said(count, "health", strength=2.0, seed=2)) == ()

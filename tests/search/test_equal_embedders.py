"""The two embedders of one model give equal vectors, so that they share one index."""

import random
from collections.abc import Iterator

import numpy as np
import pytest

from mirrortalk_desktop.models.store import ModelStore
from mirrortalk_desktop.search.embedders import Embedder, embedder_id, load_embedder

pytestmark = pytest.mark.models
SENTENCES = 1_000
WORDS = [
    "I",
    "you",
    "we",
    "they",
    "the",
    "a",
    "of",
    "and",
    "to",
    "in",
    "that",
    "it",
    "was",
    "when",
    "because",
    "nobody",
    "everybody",
    "company",
    "friend",
    "computer",
    "first",
    "user",
    "mistake",
    "learn",
    "build",
    "bread",
    "money",
    "time",
    "Berlin",
    "1984",
    "café",
    "naïve",
    "can't",
    "don't",
    "well-known",
    "founder",
    "question",
    "answer",
    "so",
]


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Embedder, Embedder]]:
    store = ModelStore(folder=tmp_path_factory.mktemp("models"))
    pair = tuple(
        load_embedder(provider, locate=lambda name: store.locate("embedding", name))
        for provider in ("sentence_transformers", "onnx")
    )
    yield pair[0], pair[1]
    for embedder in pair:
        embedder.close()


def sentences(count: int) -> list[str]:
    """Made-up sentences of a few words, and some that are odd."""
    chance = random.Random(20_240_601)
    made = [" ".join(chance.choices(WORDS, k=chance.choice((1, 3, 6, 9, 12)))) for _ in range(count - 6)]
    return [*made, "", " ", "?!", "好的，我们开始吧。", "🎙️", " ".join(chance.choices(WORDS, k=400))]


def test_a_thousand_sentences_have_equal_vectors(both: tuple[Embedder, Embedder]) -> None:
    texts = sentences(SENTENCES)
    slow, lean = (embedder.embed_passages(texts) for embedder in both)

    cosines = np.sum(slow * lean, axis=1)

    assert len(cosines) == SENTENCES
    assert float(cosines.min()) >= 0.9999
    assert np.allclose(np.linalg.norm(lean, axis=1), 1.0, atol=1e-4)


def test_a_question_has_the_vector_of_a_passage_of_the_same_words(both: tuple[Embedder, Embedder]) -> None:
    for embedder in both:
        question = embedder.embed_question("What did the first user want?")
        (passage,) = embedder.embed_passages(["What did the first user want?"])
        assert float(np.dot(question, passage)) > 0.9999


def test_they_share_one_index() -> None:
    assert embedder_id("onnx") == embedder_id("sentence_transformers") != embedder_id("local")

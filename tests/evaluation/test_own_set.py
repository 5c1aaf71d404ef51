"""The repository's own question set, asked as a person would ask: a real loss of quality fails here."""

from collections.abc import Mapping

import pytest

from tests.benchmarks.bench_answers import WORDS_ONLY, ask_set
from tests.evaluation.judge import figures
from tests.evaluation.sets import own_set

#: Some questions below what was measured: an answer more or less is no loss of quality. See docs/answers.md.
FLOORS: dict[str, Mapping[str, Mapping[str, float]]] = {
    "onnx": {
        "plain": {"recall@5": 0.92, "citation hit": 0.82, "refused right": 0.55},
        "paraphrased": {"recall@5": 0.88, "citation hit": 0.78},
    },
    "local": {
        "plain": {"recall@5": 0.90, "citation hit": 0.70, "refused right": 0.30},
        "paraphrased": {"recall@5": 0.42},
    },
    WORDS_ONLY: {
        "plain": {"recall@5": 0.92, "citation hit": 0.78, "refused right": 0.35},
        "paraphrased": {"recall@5": 0.52, "citation hit": 0.30},
    },
}
#: What may be refused though it is answered.
CEILINGS = {"onnx": 0.2, "local": 0.15, WORDS_ONLY: 0.1}


@pytest.mark.models
@pytest.mark.timeout(600)
@pytest.mark.parametrize("provider", FLOORS)
def test_the_own_questions_are_answered_as_well_as_before(provider: str) -> None:
    asked = ask_set(own_set(), provider)
    found = {wording: figures(answers) for wording, answers in asked.items()}
    for wording, floors in FLOORS[provider].items():
        assert found[wording]["verbatim"] == 1.0
        below = {name: found[wording][name] for name, floor in floors.items() if found[wording][name] < floor}
        assert not below, f"{wording}: {below} of {found[wording]}"
    assert found["plain"]["refused wrong"] <= CEILINGS[provider]


def test_the_own_set_is_as_large_as_it_says() -> None:
    questions = own_set()
    shows = {episode.show for episode in questions.episodes}
    plain = questions.wordings["plain"]
    assert (len(questions.episodes), len(shows)) == (24, 5)
    assert (len(plain), sum(not each.is_answerable for each in plain)) == (89, 20)
    assert sum(len({span.episode for span in each.gold}) > 1 for each in plain) == 4

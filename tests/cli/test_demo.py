"""`make demo`: the main job on a podcast of its own, as a person runs it."""

import json
from pathlib import Path

import pytest

from mirrortalk_desktop.commands.demo import Expected
from tests.cli.conftest import Run
from tests.support.demo import DEMO


@pytest.mark.models
@pytest.mark.parametrize("provider", ["local", "sentence_transformers"])
def test_the_demo_cites_the_right_places_and_refuses_what_nobody_said(program: Run, provider: str) -> None:
    said = program("demo", "--embedding-provider", provider)
    assert said.status == 0, said.out + said.err
    assert "published transcript taken" in said.out
    assert said.out.count("transcribed from its audio") == 2
    assert "“The best way to learn is to build something that you want to use yourself." in said.out
    assert "Your library does not answer this." in said.out
    assert said.out.rstrip().endswith("4 of 4 questions as expected.")
    assert not (DEMO / "verified.json").exists(), "the demo wrote into what came with the program"


def test_the_demo_fails_when_a_wrong_place_is_cited(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Expected, "is_met", lambda expected, _answer: not expected.is_answered)
    said = run("demo", "--json")
    assert said.status == 1
    page = json.loads(said.out)
    assert (page["ok"], [question["ok"] for question in page["questions"]]) == (False, [False, False, False, True])
    assert not (tmp_path / "home" / "library").exists(), "the demo touched the person's library"


def test_a_place_counts_only_in_the_right_episode_and_within_its_tolerance() -> None:
    from mirrortalk_desktop.domain.model import Answer, Citation, Coverage

    expected = Expected("Why?", is_answered=True, episode_guid="a", start=10.0, tolerance=2.0)

    def answer(guid: str, start: float) -> Answer:
        cited = Citation("Show", "id", guid, "One", start, start + 3, "Because.")
        return Answer("Why?", True, "", (cited,), (), Coverage(1, 1, 0.1, 0), 0.1)

    assert expected.is_met(answer("a", 12.0))
    assert not expected.is_met(answer("a", 12.1))
    assert not expected.is_met(answer("b", 10.0))
    refusal = Answer("Why?", False, "", (), (), Coverage(1, 1, 0.1, 0), 0.1)
    assert not expected.is_met(refusal)
    assert Expected("Why?", is_answered=False, episode_guid="", start=0, tolerance=2).is_met(refusal)

"""ask: one question, or one per line; the JSON is a promise."""

import json
import os
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run

LEARN = "What is the best way to learn?"
BREAD = "How do I bake bread without an oven?"


def test_an_answer_is_quotes_with_their_places(run: Run, library: str) -> None:
    said = run("ask", LEARN)
    assert said.status == 0
    assert "“The best way to learn is to build something that you want to use yourself." in said.out
    assert "How people learn to write code, 00:16–" in said.out
    assert "Searched 3 episodes" in said.out


def test_what_the_library_does_not_say_is_refused_with_the_nearest_passages(run: Run, library: str) -> None:
    said = run("ask", BREAD)
    assert said.status == 0
    assert said.out.startswith("Your library does not answer this.")
    assert "Nearest passages:" in said.out


def test_the_json_of_an_answer_has_the_promised_shape(run: Run, library: str) -> None:
    answer = run("ask", LEARN, "--json", "--top", "2").json
    assert list(answer) == [
        *("question", "answered", "answer", "lead", "citations", "hits", "searched", "seconds"),
        *("understood", "note", "likely_waiting", "number", "thumb", "words_only"),
    ]
    assert answer["words_only"] is None
    assert answer["question"] == LEARN
    assert answer["answered"] is True
    assert answer["answer"] == " ".join(citation["quote"] for citation in answer["citations"])
    citation = answer["citations"][0]
    assert {"feed_title", "episode_id", "episode_guid", "episode_title", "start", "end", "quote"} <= set(citation)
    assert (citation["feed_title"], citation["episode_guid"]) == ("The First User", "the-first-user-2")
    assert abs(citation["start"] - 16.52) <= 2
    assert citation["start"] < citation["end"]
    assert len(answer["hits"]) == 2
    assert list(answer["hits"][0]) == ["episode_id", "episode_guid", "start", "end", "text", "score"]
    assert answer["hits"][0]["episode_guid"] == "the-first-user-2"
    assert [hit["score"] for hit in answer["hits"]] == sorted((hit["score"] for hit in answer["hits"]), reverse=True)
    assert list(answer["searched"]) == ["episodes", "passages", "hours", "waiting", "shows", "wanted_hours"]
    assert answer["searched"]["episodes"] == 3


def test_the_quotes_of_an_answer_are_written_as_audio_with_a_chapter_for_each(
    run: Run, library: str, tmp_path: Path
) -> None:
    file = tmp_path / "answer.m4a"
    said = run("ask", LEARN, "--audio", file)
    assert (said.status, said.out.splitlines()[-1]) == (0, f"Wrote {_quotes(said.out)} to {file}.")
    import av

    with av.open(str(file)) as container:
        chapters = container.chapters()
        assert len(chapters) == said.out.count("  – ")
        assert container.metadata["title"] == LEARN
        assert container.duration is not None
        assert container.duration / 1_000_000 > 3 * len(chapters)
    answer = run("ask", LEARN, "--json", "--force", "--audio", file).json
    assert answer["audio"] == {"file": str(file), "missing": 0}


def _quotes(out: str) -> str:
    number = out.count("  – ")
    return "1 quote" if number == 1 else f"{number} quotes"


def test_audio_that_cannot_be_written_is_said_after_the_answer(run: Run, library: str, tmp_path: Path) -> None:
    said = run("ask", LEARN, "--audio", tmp_path / "no" / "folder" / "answer.m4a")
    assert said.status == 1
    assert "The best way to learn" in said.out
    assert "cannot be written" in said.reason
    refused = run("ask", BREAD, "--audio", tmp_path / "bread.m4a")
    assert (refused.status, refused.out.splitlines()[-1]) == (0, "There is no answer, so no audio was written.")
    assert run("ask", BREAD, "--json", "--audio", tmp_path / "bread.m4a").json["audio"] is None
    assert not (tmp_path / "bread.m4a").exists()
    shutil.rmtree(Path(os.environ["MIRRORTALK_LIBRARY"]) / "audio")
    said = run("ask", LEARN, "--audio", tmp_path / "answer.m4a")
    assert (said.status, "not on this computer" in said.reason) == (1, True)


@pytest.mark.parametrize("arguments", [("-", "--audio", "a.m4a"), (LEARN, "--audio", "answer.mp3")])
def test_audio_that_makes_no_sense_is_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    assert run("ask", *arguments).status == 2


def test_a_refusal_in_json_has_hits_and_no_citations(run: Run, library: str) -> None:
    answer = run("ask", BREAD, "--json").json
    assert (answer["answered"], answer["answer"], answer["citations"]) == (False, "", [])
    assert answer["hits"]


def test_a_question_can_be_kept_to_one_podcast_or_episode(run: Run, library: str) -> None:
    episodes = {episode["guid"]: episode["id"] for episode in run("episodes", "--json").json}
    assert run("ask", LEARN, "--feed", library[:8], "--json").json["answered"]
    inside = run("ask", LEARN, "--episode", episodes["the-first-user-2"], "--json").json
    assert inside["answered"]
    elsewhere = run("ask", LEARN, "--episode", episodes["the-first-user-1"], "--json").json
    assert {hit["episode_guid"] for hit in elsewhere["hits"]} == {"the-first-user-1"}
    assert elsewhere["searched"]["episodes"] == 1
    assert run("ask", LEARN, "--episode", "xyz").reason.startswith("There is no episode “xyz”")


def test_questions_that_come_line_by_line_are_answered_line_by_line(run: Run, library: str) -> None:
    given = f"{LEARN}\n\n{'why ' * 5000}\n{json.dumps({'question': BREAD})}\n{LEARN}"
    said = run("ask", "--json", "-", given=given)
    assert said.status == 0
    first, empty, long, refused, last = [json.loads(line) for line in said.out.splitlines()]
    assert first["answered"]
    assert empty["error"] == "The question is empty."
    assert "at most" in long["error"]
    assert len(json.dumps(long)) < 2_000
    assert (refused["question"], refused["answered"]) == (BREAD, False)
    assert last["citations"] == first["citations"]


def test_a_stream_of_questions_loads_its_model_once(run: Run, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from mirrortalk_desktop.search import embedders

    loaded: list[str] = []
    load = embedders.load_embedder

    def count(provider: str, **more: object) -> object:
        loaded.append(provider)
        return load(provider, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(embedders, "load_embedder", count)
    assert run("ask", "-", given=f"{LEARN}\n{BREAD}\n{LEARN}\n").status == 0
    assert loaded == ["local"]


def test_questions_in_any_script_are_understood_and_bytes_that_are_none_do_no_harm(run: Run, library: str) -> None:
    said = run("ask", "--json", "-", given="Was ist ein Café? 早上好\n")
    assert json.loads(said.out)["question"] == "Was ist ein Café? 早上好"
    said = run("ask", "--json", "-", given=b"caf\xe9?\n")
    assert json.loads(said.out)["question"] == "caf\ufffd?"

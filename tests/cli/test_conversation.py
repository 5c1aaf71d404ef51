"""ask with limits and follow-ups, history, topics, suggest: what they give, and what they say to bad input."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

MISTAKE = "What was the biggest mistake of the company?"
NONSENSE = "How do I bake bread without an oven?"


def test_ask_can_be_kept_to_a_speaker_and_to_dates(run: Run, library: str) -> None:
    answer = run("ask", MISTAKE, "--speaker", "tom", "--json").json
    assert answer["answered"]
    assert {citation["speaker"] for citation in answer["citations"]} == {"Tom"}
    assert answer["understood"]["scope"]["speakers"] == ["Tom"]
    assert run("ask", MISTAKE, "--since", "2026-01-10", "--json").json["searched"]["episodes"] == 2
    assert run("ask", MISTAKE, "--since", "2026", "--until", "2026-01-10", "--json").json["searched"]["episodes"] == 1
    nobody = run("ask", MISTAKE, "--speaker", "Zaphod")
    assert (nobody.status, nobody.reason.startswith("Nobody called “Zaphod” speaks")) == (1, True)
    never = run("ask", MISTAKE, "--since", "1999", "--until", "2000")
    assert (never.status, never.reason) == (
        1,
        "No episode fits what this question is limited to. Ask without a limit, or with a wider one.",
    )


def test_dates_in_the_wrong_order_are_told_plainly(run: Run, library: str) -> None:
    said = run("ask", MISTAKE, "--since", "2026-05-01", "--until", "2026-01-01")
    assert (said.status, said.out) == (2, "")
    assert said.reason == (
        "The dates leave no time between them: from 2026-05-01 on, but before 2026-01-01. "
        "Exchange them, or leave one out."
    )


def test_a_complete_list_and_how_it_was_understood_are_said(run: Run, library: str) -> None:
    said = run("ask", "How often do they mention users?")
    assert said.status == 0
    assert said.out.startswith("Understood as every episode.\n“users” is mentioned ")
    answer = run("ask", "How often do they mention users?", "--json").json
    assert answer["understood"]["kind"] == "every_mention"
    assert answer["understood"]["subject"] == "users"
    assert len({citation["episode_id"] for citation in answer["citations"]}) == len(answer["citations"])


def test_every_moment_stands_under_its_episode_with_its_time(run: Run, library: str) -> None:
    said = run("ask", "Every time they talk about users")
    moments = run("ask", "Every time they talk about users", "--json").json["citations"]
    title = f"  {moments[0]['episode_title']} ({moments[0]['feed_title']})"
    first = said.out.splitlines().index(title)
    assert f"“{moments[0]['quote']}”" in said.out.splitlines()[first + 1]
    below = [line for line in said.out.splitlines() if line.startswith("    0")]
    assert len(below) == len(moments) > len({each["episode_id"] for each in moments})


def test_a_line_may_follow_the_one_before(run: Run, library: str) -> None:
    lines = [
        json.dumps({"question": "How often is the company mentioned?"}),
        json.dumps({"question": "And users?", "follows": True}),
        json.dumps({"question": "And users?"}),
    ]
    said = run("ask", "--json", "-", given="\n".join(lines))
    first, follows, alone = [json.loads(line) for line in said.out.splitlines()]
    assert first["understood"]["kind"] == "every_mention"
    assert (follows["understood"]["is_follow_up"], follows["understood"]["subject"]) == (True, "users")
    assert alone["understood"]["is_follow_up"] is False


def test_a_line_of_json_that_is_no_question_is_an_error_and_is_not_kept(run: Run, library: str) -> None:
    wrong = {
        '{"question": "Who': "it is not valid JSON",
        "{why?}": "it is not valid JSON",
        "{" * 100_000: "it is not valid JSON",
        '{"question": 5}': 'it has no "question" that is a text',
        '{"text": "Who?"}': 'it has no "question" that is a text',
        '["Who?"]': "it is a list",
        '{"question": "Who?", "follows": "yes"}': 'its "follows" is neither true nor false',
    }
    said = run("ask", "--json", "-", given="\n".join([*wrong, f"[music] {MISTAKE}"]))
    assert said.status == 0
    *errors, answer = [json.loads(line) for line in said.out.splitlines()]
    assert [each["error"] for each in errors] == [f"This line is no question: {reason}." for reason in wrong.values()]
    assert [each["question"] for each in errors] == [line[:1000] for line in wrong]
    assert answer["question"] == f"[music] {MISTAKE}"
    assert [each["question"] for each in run("history", "list", "--json").json] == [answer["question"]]
    assert "This line is no question: it is a list." in run("ask", "-", given="[]\n").out


def test_a_kind_word_goes_with_a_question_of_somebody_in_danger(run: Run, library: str) -> None:
    assert "findahelpline.com" in run("ask", "I want to kill myself").out
    assert run("ask", "I want to kill myself", "--json").json["note"] == "care"
    assert "findahelpline.com" not in run("ask", "How do I kill my pride?").out


def test_the_history_is_listed_searched_and_forgotten(run: Run, library: str) -> None:
    assert run("history", "list").out == "No questions yet.\n"
    assert run("history", "list", "--json").json == []
    run("ask", MISTAKE)
    run("ask", NONSENSE)
    assert [line.split("  ")[0] for line in run("history", "list").out.splitlines()] == ["1", "2"]
    first, second = run("history", "list", "--json").json
    assert (first["question"], second["answered"], "hits" in first) == (MISTAKE, False, False)
    assert [each["number"] for each in run("history", "search", "talked to our USERS", "--json").json] == [1]
    assert run("history", "search", "zebra").out == "No question or answer has these words.\n"
    assert run("history", "search", " ").reason.startswith("The question is empty.")
    assert run("history", "delete", "1").out == "Forgot question 1.\n"
    gone = run("history", "delete", "1")
    assert (gone.status, gone.reason) == (
        1,
        "There is no question number 1. List them with: mirrortalk-desktop history list",
    )
    assert run("history", "clear").out == "Forgot 1 question.\n"
    assert run("history", "clear", "--json").json == {"deleted": 0}


@pytest.mark.parametrize(
    ("kind", "begins"), [("md", "# Questions and answers"), ("json", "["), ("m3u", "#EXTM3U"), ("txt", MISTAKE)]
)
def test_the_history_is_exported(run: Run, library: str, tmp_path: Path, kind: str, begins: str) -> None:
    run("ask", MISTAKE)
    shown = run("history", "export", "--format", kind)
    assert shown.out.startswith(begins)
    assert ("never talked to our users" in shown.out) == (kind != "m3u")
    file = tmp_path / "out.txt"
    assert run("history", "export", file, "--format", kind).out == f"Wrote 1 answer to {file}.\n"
    assert file.read_text(encoding="utf-8").strip() == shown.out.strip()
    assert run("history", "export", "-", "--format", kind) == shown
    assert not Path("-").exists()
    refused = run("history", "export", tmp_path / "no" / "where", "--format", kind)
    assert (refused.status, "cannot be written" in refused.reason) == (1, True)


@pytest.mark.parametrize("kind", ["md", "json", "m3u", "txt"])
def test_where_nothing_can_be_exported_nothing_is_written(run: Run, library: str, tmp_path: Path, kind: str) -> None:
    for asked in ([], [NONSENSE] if kind == "m3u" else []):
        for question in asked:
            run("ask", question)
        said = run("history", "export", tmp_path / "out", "--format", kind)
        assert (said.status, said.out) == (1, "")
        assert said.reason.startswith("There is nothing to export.")
        assert not (tmp_path / "out").exists()


def test_topics_and_suggestions_come_from_the_library(run: Run, library: str) -> None:
    topics = run("topics", "--json").json
    assert topics
    label = topics[0]["label"]
    moments = run("topics", label.upper(), "--json").json["moments"]
    assert moments
    assert f"{label}: " in run("topics", label).out
    missing = run("topics", "no such topic")
    assert (missing.status, missing.reason.startswith("“no such topic” is not among the topics.")) == (1, True)
    questions = run("suggest", "--limit", "3", "--json").json["questions"]
    assert 0 < len(questions) <= 3
    for question in questions:
        assert run("ask", question, "--json").json["answered"]


@pytest.mark.parametrize("command", [["topics"], ["suggest"]])
def test_a_library_without_episodes_has_none_and_says_so(run: Run, command: list[str]) -> None:
    said = run(*command)
    assert (said.status, said.reason.startswith("There is nothing to search yet")) == (1, True)

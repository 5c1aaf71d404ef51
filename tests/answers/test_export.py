"""A conversation as text, Markdown, JSON and a playlist."""

import json
from dataclasses import replace

import pytest

from mirrortalk_desktop.answers.export import as_json, as_markdown, as_playlist, as_text
from mirrortalk_desktop.domain.errors import NothingToExport
from mirrortalk_desktop.domain.model import Answer, Citation, Coverage
from mirrortalk_desktop.domain.question import Chip, ChipKind, Scope, Understood

FIRST = Citation(
    "The *Show*", "e1", "g1", "Bees, part #1", 65.25, 71.5, "Bees sleep.\nThey do_so often.", "Anna [guest]"
)
SECOND = Citation("Another show", "e2", "g2", "Night", 0.0, 0.4, "Zero is a time.")
ANSWER = Answer(
    question="Do bees sleep?",
    is_answered=True,
    lead="2 quotes from 2 episodes of 2 shows.",
    citations=(FIRST, SECOND),
    hits=(),
    searched=Coverage(2, 9, 1.5, 0),
    seconds=0.1,
    understood=Understood(
        "Do bees sleep?", "Do bees sleep?", scope=Scope(since=1.0), chips=(Chip(ChipKind.DATES, "2024"),)
    ),
    number=7,
    asked_at=1_700_000_000.0,
)
REFUSED = Answer("<b>Why?</b>", False, "Your library does not answer this.", (), (), Coverage(2, 9, 1.5, 0), 0.1)


def test_text_has_each_quote_with_its_place() -> None:
    text = as_text([ANSWER, REFUSED])
    assert "Do bees sleep?\n\n2 quotes from" in text
    assert "Anna [guest]: “Bees sleep. They do_so often.”\n– Bees, part #1 (The *Show*), 1:05–1:11" in text
    assert "“Zero is a time.”\n– Night (Another show), 0:00–0:00" in text
    assert "<b>Why?</b>\n\nYour library does not answer this.\n" in text


def test_markdown_keeps_what_was_said_as_it_was_said() -> None:
    text = as_markdown([ANSWER, REFUSED])
    assert text.startswith("# Questions and answers\n\n## Do bees sleep?\n\n*2023-11-14*\n")
    assert (
        "> **Anna \\[guest\\]:** Bees sleep. They do\\_so often.\n>\n> — [Bees, part \\#1 (The \\*Show\\*), 1:05–1:11](mirrortalk:play?episode=e1&start=65.25)"
        in text
    )
    assert "## \\<b\\>Why?\\</b\\>" in text


def test_json_has_everything_that_is_kept() -> None:
    first, second = json.loads(as_json([replace(ANSWER, thumb=1, note="care"), REFUSED]))
    assert (first["question"], first["thumb"], first["note"], first["asked_at"]) == (
        *("Do bees sleep?", 1, "care"),
        "2023-11-14T22:13:20+00:00",
    )
    assert first["citations"][0]["quote"] == FIRST.quote
    assert first["citations"][0]["link"] == "mirrortalk:play?episode=e1&start=65.25"
    assert first["understood"]["chips"] == [{"kind": "dates", "label": "2024"}]
    assert (second["answered"], second["citations"], second["understood"]) == (False, [], None)


def test_a_playlist_has_each_moment_once_and_leaves_out_what_has_no_audio() -> None:
    paths = {"e1": "/music/bees 1.mp3", "e2": None}
    assert as_playlist([ANSWER, ANSWER, REFUSED], paths.get).splitlines() == [
        "#EXTM3U",
        "#EXTINF:6,The *Show* – Bees, part #1, 1:05",
        "#EXTVLCOPT:start-time=65.25",
        "#EXTVLCOPT:stop-time=71.50",
        "/music/bees 1.mp3",
    ]
    zero = as_playlist([ANSWER], lambda _episode: "https://a.example/x.mp3")
    assert "#EXTINF:1,Another show – Night, 0:00\n#EXTVLCOPT:start-time=0.00\n" in zero


def test_nothing_is_exported_as_nothing() -> None:
    assert as_text([]) == ""
    assert as_markdown([]) == "# Questions and answers\n"
    assert json.loads(as_json([])) == []
    for answers in ([], [REFUSED], [ANSWER]):
        with pytest.raises(NothingToExport):
            as_playlist(answers, lambda _episode: None)

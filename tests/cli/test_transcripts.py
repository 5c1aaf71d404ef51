"""transcript and export: what is said, in formats that other programs understand."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
import webvtt

from mirrortalk_desktop.commands.transcripts import as_srt, as_text, as_vtt
from mirrortalk_desktop.commands.views import transcript_view
from mirrortalk_desktop.domain.model import Doubt, Episode, Segment, Transcript, TranscriptSource
from mirrortalk_desktop.feeds.transcripts import parse_transcript
from tests.cli.conftest import Run

SPOKEN = Transcript(
    "e",
    TranscriptSource.PUBLISHED,
    "en",
    "",
    (
        Segment(0.0, 1.9996, "Zero is a time.", "Ann"),
        Segment(3661.25, 3662.0, "5 < 6 & 7 > 6.\nYes."),
    ),
)


@pytest.fixture
def episodes(run: Run, library: str) -> dict[str, str]:
    """The ids of the demo's episodes by guid."""
    return {episode["guid"]: episode["id"] for episode in run("episodes", "--json").json}


def test_a_transcript_can_be_read(run: Run, episodes: dict[str, str]) -> None:
    said = run("transcript", episodes["the-first-user-1"][:8])
    assert said.status == 0
    assert re.search(r"^\[00:28\] Tom: The biggest mistake was that we never talked to our users\.", said.out, re.M)


@pytest.mark.parametrize("kind", ["srt", "vtt"])
def test_subtitles_are_understood_by_the_program_that_reads_them(run: Run, episodes: dict[str, str], kind: str) -> None:
    written = run("transcript", episodes["the-first-user-2"], "--format", kind).out
    mime_type = {"srt": "application/x-subrip", "vtt": "text/vtt"}[kind]
    read = parse_transcript(written.encode(), mime_type=mime_type, url=f"http://x/y.{kind}")
    held = run("transcript", episodes["the-first-user-2"], "--json").json["segments"]
    assert " ".join(s.text for s in read).split() == " ".join(s["text"] for s in held).split()
    assert read[0].start == pytest.approx(held[0]["start"], abs=0.001)


def test_captions_keep_voices_and_escape_what_is_markup() -> None:
    captions = webvtt.from_string("\n".join(as_vtt(SPOKEN)))
    assert [(c.start, c.end, c.raw_text) for c in captions] == [
        ("00:00:00.000", "00:00:02.000", "<v Ann>Zero is a time."),
        ("01:01:01.250", "01:01:02.000", "5 &lt; 6 &amp; 7 &gt; 6. Yes."),
    ]
    assert "\n".join(as_srt(SPOKEN)).splitlines()[:3] == ["1", "00:00:00,000 --> 00:00:02,000", "Ann: Zero is a time."]


def test_what_was_possibly_not_said_is_marked_in_text_and_left_out_of_subtitles() -> None:
    segments = (*SPOKEN.segments[:1], Segment(5.0, 6.0, "he he he he", doubt=Doubt.LOOP))
    spoken = replace(SPOKEN, segments=segments)
    assert list(as_text(spoken)) == ["[00:00] Ann: Zero is a time.", "[00:05] (possibly not said) he he he he"]
    assert "he he" not in "".join([*as_srt(spoken), *as_vtt(spoken)])
    episode = Episode("e", "f", "g", "An episode")
    assert [s["possibly_not_said"] for s in transcript_view(episode, spoken)["segments"]] == ["", "loop"]


def test_a_transcript_in_json_has_words_with_their_times(run: Run, episodes: dict[str, str]) -> None:
    page = run("transcript", episodes["the-first-user-2"], "--format", "json").json
    assert (page["source"], page["model"], page["language"]) == ("speech", "whisper-mini-espeak", "en")
    starts = [segment["start"] for segment in page["segments"]]
    assert starts == sorted(starts)
    assert all(segment["start"] < segment["end"] for segment in page["segments"])
    assert page["segments"][0]["words"][0]["text"].strip()
    assert run("transcript", episodes["the-first-user-1"], "--json").json["source"] == "published"


def test_an_episode_without_a_transcript_is_said_plainly(run: Run, demo_feed: str) -> None:
    run("subscribe", demo_feed)
    episode_id = run("episodes", "--json").json[0]["id"]
    said = run("transcript", episode_id)
    assert (said.status, said.reason) == (
        1,
        "“Why I share my work” is not transcribed yet. Transcribe it first (ingest).",
    )
    assert run("transcript", "xyz").status == 1


def test_everything_can_be_taken_out_as_markdown(run: Run, library: str, tmp_path: Path) -> None:
    run("ask", "What is the best way to learn?")
    said = run("export", tmp_path / "out")
    assert said.out == f"Wrote 3 transcripts and 1 answer to {tmp_path / 'out'}.\n"
    pages = sorted(path.name for path in (tmp_path / "out" / "transcripts").iterdir())
    assert [name[:31] for name in pages] == [
        "2026-01-05 Two friends and one ",
        "2026-01-12 How people learn to ",
        "2026-01-19 Why I share my work ",
    ]
    assert "[00:28] Tom: The biggest mistake" in (tmp_path / "out" / "transcripts" / pages[0]).read_text()
    answers = (tmp_path / "out" / "answers.md").read_text()
    assert "## What is the best way to learn?" in answers
    assert "How people learn to write code" in answers
    assert answers == run("history", "export").out, "the same answers look the same everywhere"
    assert "<opml" in (tmp_path / "out" / "podcasts.opml").read_text()
    assert run("export", tmp_path / "out", "--force").status == 0, "exporting again is an update"
    assert len(list((tmp_path / "out" / "transcripts").iterdir())) == 3


def test_everything_can_be_taken_out_as_json(run: Run, library: str, tmp_path: Path) -> None:
    run("ask", "What is the best way to learn?")
    assert run("export", tmp_path, "--format", "json", "--feed", library[:8], "--json").json["transcripts"] == 3
    pages = [json.loads(path.read_text()) for path in (tmp_path / "transcripts").glob("*.json")]
    assert {page["guid"] for page in pages} == {"the-first-user-1", "the-first-user-2", "the-first-user-3"}
    (answer,) = json.loads((tmp_path / "answers.json").read_text())
    assert answer["citations"][0]["episode_guid"] == "the-first-user-2"


def test_a_folder_that_cannot_be_written_is_said_plainly(run: Run, library: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "cannot be written" in run("export", tmp_path / "file").reason

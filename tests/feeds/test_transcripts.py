"""Published transcripts are read whatever their form, with times that rise and every word told once."""

import json
from pathlib import Path

import pytest

from mirrortalk_desktop.domain.errors import BrokenTranscript, FileMissing
from mirrortalk_desktop.domain.model import Chapter, Segment, TranscriptLink, Word
from mirrortalk_desktop.domain.network_errors import NotThere
from mirrortalk_desktop.feeds.chapters import parse_chapters
from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.feeds.transcripts import (
    choose_transcript,
    fetch_transcript,
    parse_transcript,
    read_transcript_file,
)
from tests.support.server import LoopbackServer


def link(kind: str, language: str = "", mime_type: str = "") -> TranscriptLink:
    types = {"vtt": "text/vtt", "srt": "application/srt", "json": "application/json", "html": "text/html"}
    return TranscriptLink(f"https://t.example/1.{kind}", mime_type or types[kind], language)


def read(text: str | bytes, mime_type: str = "text/vtt") -> list[tuple[float, float, str, str]]:
    document = text.encode() if isinstance(text, str) else text
    segments = parse_transcript(document, mime_type=mime_type, url="https://t.example/1")
    return [(s.start, s.end, s.text, s.speaker) for s in segments]


def test_the_best_form_with_times_is_chosen() -> None:
    vtt, srt, spoken, page = (link(kind) for kind in ("vtt", "srt", "json", "html"))
    assert choose_transcript([page, spoken, srt, vtt]) == vtt
    assert choose_transcript([page, spoken, srt]) == srt
    assert choose_transcript([page, spoken]) == spoken
    assert choose_transcript([page, link("html", mime_type="text/plain")]) is None
    assert choose_transcript([]) is None


def test_a_transcript_in_another_language_is_not_what_was_said() -> None:
    english, german, untold = link("json", "en-US"), link("vtt", "de"), link("vtt")
    assert choose_transcript([german, english], language="en") == english
    assert choose_transcript([german], language="en-gb") is None
    assert choose_transcript([german, untold], language="en") == untold
    assert choose_transcript([german], language="") == german
    assert choose_transcript([german], language="DE_at") == german


@pytest.mark.parametrize("mime_type", ["", "application/octet-stream", "text/plain"])
def test_a_wrong_type_is_helped_by_the_name(mime_type: str) -> None:
    offered = TranscriptLink("https://t.example/a.SRT?x=1", mime_type)
    assert choose_transcript([offered]) == offered


def test_vtt_is_read_with_speakers() -> None:
    text = """WEBVTT - a title
Kind: captions

NOTE this is
a note

STYLE
::cue { color: red }

intro
00:00:00.000 --> 00:00:02.500 align:start position:0%
<v.loud Ann Lee>Hello &amp; <i>welcome</i>.</v>

00:02.500 --> 00:05.000
<v Bob>Thank you
very much.

01:00:00.000 --> 01:00:01.000
<v Ann Lee>Yes.</v> <v Bob>No, no.</v>
"""
    assert read(text) == [
        (0.0, 2.5, "Hello & welcome.", "Ann Lee"),
        (2.5, 5.0, "Thank you very much.", "Bob"),
        (3600.0, 3600.364, "Yes.", "Ann Lee"),
        (3600.364, 3601.0, "No, no.", "Bob"),
    ]


SRT = """1
00:00:00,000 --> 00:00:02,500
Hello there.

2
00:00:02,500 --> 00:00:05,000
{\\an8}<font color="red">General</font>
Kenobi.
"""
SRT_SAYS = [(0.0, 2.5, "Hello there.", ""), (2.5, 5.0, "General Kenobi.", "")]


@pytest.mark.parametrize(
    "text",
    [
        SRT,
        "\ufeff" + SRT,
        SRT.replace("\n", "\r\n"),
        SRT.replace("\n", "\r"),
        SRT.replace(",", "."),
        SRT.replace("\n\n", "\n"),
        SRT.replace("00:00:0", "0:0:"),
        SRT.replace("1\n00", "00").replace("2\n00", "00"),
        "\n\n" + SRT.replace("\n\n", "\n  \n\n\n"),
        "WEBVTT\n\n" + SRT,
        SRT.rstrip(),
    ],
)
@pytest.mark.parametrize("mime_type", ["application/srt", "text/vtt", "", "text/html"])
def test_srt_is_read_however_it_is_written(text: str, mime_type: str) -> None:
    assert read(text, mime_type) == SRT_SAYS


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_letters_of_transcripts_survive(charset: str) -> None:
    text = SRT.replace("Hello there.", "Grüße.")
    assert read(text.encode(charset), "application/srt")[0][2] == "Grüße."


def test_names_before_words_are_speakers_when_they_come_again() -> None:
    said = ["Ann: One.", "Two.", "Bob Lee: Three.", ">> Ann: Four: five.", "Bob Lee: Six."]
    text = "".join(f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{words}\n\n" for n, words in enumerate(said))
    assert [(s[2], s[3]) for s in read(text)] == [
        ("One.", "Ann"), ("Two.", "Ann"), ("Three.", "Bob Lee"), ("Four: five.", "Ann"), ("Six.", "Bob Lee"),
    ]  # fmt: skip
    once = "WEBVTT\n\n00:00.000 --> 00:01.000\nRemember: breathe.\n"
    assert read(once)[0][2:] == ("Remember: breathe.", "")


def test_rolling_captions_are_told_once() -> None:
    lines = ["so today we talk about", "the art of asking good", "questions and why it is", "hard to do it well"]
    cues = []
    for n, line in enumerate(lines):
        before = lines[n - 1] if n else " "
        cues.append(
            f"00:00:{n * 2:02d}.000 --> 00:00:{n * 2 + 1:02d}.990\n{before}\n{line.replace(' ', '<00:00:01.000><c> ', 1)}</c>"
        )
        cues.append(f"00:00:{n * 2 + 1:02d}.990 --> 00:00:{n * 2 + 2:02d}.000\n{line}\n ")
    assert read("WEBVTT\nKind: captions\n\n" + "\n\n".join(cues)) == [
        (0.0, 1.99, lines[0], ""),
        (2.0, 3.99, lines[1], ""),
        (4.0, 5.99, lines[2], ""),
        (6.0, 7.99, lines[3], ""),
    ]


def test_growing_captions_are_told_once() -> None:
    words = ["one", "two", "three", "four", "five", "six"]
    cues = [f"00:0{n}.000 --> 00:0{n + 1}.000\n{' '.join(words[: n + 1])}" for n in range(len(words))]
    assert [s[2] for s in read("WEBVTT\n\n" + "\n\n".join(cues))] == words


def test_words_that_are_really_said_twice_stay() -> None:
    said = ["No.", "No.", "I said no.", "Very very good.", "good idea.", "Yes."]
    cues = [f"00:0{n}.000 --> 00:0{n + 1}.000\n{words}" for n, words in enumerate(said)]
    assert [s[2] for s in read("WEBVTT\n\n" + "\n\n".join(cues))] == said


def test_empty_backward_and_unordered_cues_are_put_right() -> None:
    text = """WEBVTT

00:05.000 --> 00:06.000
later

00:01.000 --> 00:02.000
&nbsp;<i></i>

00:02.000 --> 00:02.000
no time at all

00:04.000 --> 00:01.000
backward

junk --> more junk
not a cue
"""
    assert read(text) == [
        (2.0, 3.6, "no time at all", ""), (4.0, 4.4, "backward", ""), (5.0, 6.0, "later", ""),
    ]  # fmt: skip


def test_a_transcript_of_one_moment_at_zero_is_kept() -> None:
    assert read("WEBVTT\n\n00:00.000 --> 00:00.000\nHi.") == [(0.0, 0.4, "Hi.", "")]


def test_json_of_the_podcast_namespace_is_read() -> None:
    text = json.dumps(
        {
            "version": "1.0.0",
            "segments": [
                {"speaker": "Ann", "startTime": 0, "endTime": 2.5, "body": "Hello there, how are you?"},
                {"speaker": "Bob", "startTime": "2.5", "body": "Fine, thank you."},
                {"startTime": "00:00:07.5", "endTime": 9, "body": "Well then."},
                {"startTime": -1, "endTime": 9, "body": "x"},
                {"startTime": True, "body": "x"},
                {"startTime": 5, "endTime": 6, "body": "  "},
                {"endTime": 6, "body": "x"},
                {"startTime": float("nan"), "body": "x"},
                "junk",
                None,
            ],
        }
    )
    assert read(text, "application/json") == [
        (0.0, 2.5, "Hello there, how are you?", "Ann"),
        (2.5, 3.7, "Fine, thank you.", "Bob"),
        (7.5, 9.0, "Well then.", ""),
    ]


def test_json_word_by_word_is_joined_into_sentences() -> None:
    words = ["Hello", "there.", "How", "are", "you?", "Fine."]
    entries = [
        {"startTime": n * 0.5, "endTime": n * 0.5 + 0.4, "body": word, "speaker": "Bob" if n == 5 else "Ann"}
        for n, word in enumerate(words)
    ]
    segments = parse_transcript(json.dumps({"segments": entries}).encode(), mime_type="application/json", url="u")
    assert [(s.start, s.end, s.text, s.speaker) for s in segments] == [
        (0.0, 0.9, "Hello there.", "Ann"),
        (1.0, 2.4, "How are you?", "Ann"),
        (2.5, 2.9, "Fine.", "Bob"),
    ]
    assert segments[0].words == (Word(0.0, 0.4, "Hello"), Word(0.5, 0.9, "there."))


def test_json_pieces_that_carry_their_spaces_keep_them() -> None:
    pieces = ["Un", "believ", "able", " it", " is", "."]
    entries = [{"start": n, "end": n + 1, "text": piece} for n, piece in enumerate(pieces)]
    assert read(json.dumps(entries), "application/json") == [(0.0, 6.0, "Unbelievable it is.", "")]


def test_json_of_speech_engines_is_read_with_words() -> None:
    text = json.dumps(
        {
            "text": "x",
            "segments": [
                {"start": 0.0, "end": 1.0, "text": " Hi you all.", "words": [{"word": " Hi", "start": 0, "end": 0.4}]}
            ],
        }
    )
    (segment,) = parse_transcript(text.encode(), mime_type="application/json", url="u")
    assert segment == Segment(0.0, 1.0, "Hi you all.", words=(Word(0.0, 0.4, " Hi"),))


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"WEBVTT",
        b"WEBVTT\n\n00:00.000 --> 00:01.000\n\n",
        b"just words",
        b"<!doctype html><html><p>Hello --> there</p></html>",
        b"{",
        b"[]",
        b'{"segments": []}',
        b'{"segments": {"a": 1}}',
        b'{"segments": [{"startTime": 1}]}',
        b"[" * 100_000,
        b"\x00\xff\xfe\x00",
        b"\x89PNG\r\n\x1a\n",
    ],
)
@pytest.mark.parametrize("mime_type", ["text/vtt", "application/srt", "application/json", ""])
def test_what_is_no_transcript_is_told(document: bytes, mime_type: str) -> None:
    with pytest.raises(BrokenTranscript) as caught:
        parse_transcript(document, mime_type=mime_type, url="https://ann:secret@t.example/1.vtt")
    assert caught.value.url == "https://t.example/1.vtt"


def test_a_transcript_is_fetched_and_its_charset_believed(server: LoopbackServer, http: Http) -> None:
    body = SRT.replace("Hello there.", "Grüße.").encode("iso-8859-1")
    offered = TranscriptLink(server.serve("/1.srt", body, "application/srt; charset=iso-8859-1"), "application/srt")
    assert fetch_transcript(offered, http=http)[0].text == "Grüße."
    gone = TranscriptLink(server.serve("/2.srt", status=410), "application/srt")
    with pytest.raises(NotThere):
        fetch_transcript(gone, http=http)


def test_a_transcript_beside_a_local_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "ep.srt"
    file.write_text(SRT, encoding="utf-8")
    assert [s.text for s in read_transcript_file(file)] == ["Hello there.", "General Kenobi."]
    file.write_text("nothing", encoding="utf-8")
    with pytest.raises(BrokenTranscript):
        read_transcript_file(file)
    with pytest.raises(FileMissing):
        read_transcript_file(tmp_path / "none.vtt")


def test_chapters_are_read_and_junk_is_no_trouble() -> None:
    text = json.dumps(
        {
            "version": "1.2.0",
            "chapters": [
                {"startTime": 60, "title": "Two"},
                {"startTime": 0, "title": " One "},
                {"startTime": 90, "title": "Hidden", "toc": False},
                {"startTime": "junk", "title": "x"},
                {"startTime": 5},
                {"startTime": -5, "title": "x"},
                {"startTime": 70, "title": "Three", "endTime": 80},
                "x",
            ],
        }
    )
    assert parse_chapters(text.encode()) == (Chapter(0.0, "One"), Chapter(60.0, "Two"), Chapter(70.0, "Three"))
    for junk in (b"", b"<html>", b"[]", b'{"chapters": 5}', b'{"chapters": [1]}', b"[" * 100_000):
        assert parse_chapters(junk) == ()

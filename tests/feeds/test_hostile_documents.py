"""Whatever bytes a publisher sends, reading them ends soon, and ends in sense or in one of our own errors."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mirrortalk_desktop.domain.errors import BrokenFeed, MirrorTalkError
from mirrortalk_desktop.feeds.chapters import parse_chapters
from mirrortalk_desktop.feeds.discovery import find_feeds
from mirrortalk_desktop.feeds.markup import plain_text
from mirrortalk_desktop.feeds.opml import read_opml
from mirrortalk_desktop.feeds.parse import parse_feed
from mirrortalk_desktop.feeds.transcripts import parse_transcript

URL = "https://example.com/x"
READERS: dict[str, Callable[[bytes], object]] = {
    "feed": lambda document: parse_feed(b"<rss version='2.0'><channel><item>" + document, url=URL),
    "list": lambda document: read_opml(b"<opml>" + document, name="x"),
    "page": lambda document: find_feeds(b"<html>" + document, url=URL),
    "text": lambda document: plain_text(document.decode("latin-1")),
    "captions": lambda document: parse_transcript(
        b"WEBVTT\n\n00:00.000 --> 00:01.000\n" + document, mime_type="", url=URL
    ),
    "json": lambda document: parse_transcript(b"[" + document, mime_type="application/json", url=URL),
    "chapters": parse_chapters,
}
PIECES = [
    b"<item>", b"</item>", b"<!--", b"<![CDATA[", b"]]>", b'<a b="', b"<v ", b"<v.x>", b"&", b"&#", b"&#99999999999;", b"<",
    b">", b'"', b"'", b"<enclosure url='x.mp3'/>", b"<guid>", b"<podcast:transcript url='http://[::1'/>", b"<!DOCTYPE ",
    b"<!ENTITY a 'b'>", b"<?xml ", b"\x00", b"\xff\xfe", b"\xc3", b"<script>", b"\n\n", b"1\n", b"00:01.000 --> 00:02.000\n",
    b"-->", b"{", b'{"startTime":', b"1e999", b"],", b"<link rel=alternate ", b"href=", b"//[", b"<pubDate>99999</pubDate>",
    b"<gml:posList>x</gml:posList>", b"<itunes:duration>9:9:9:9</itunes:duration>", b"{\\a", b"A: ", b">> ", b"xml:base='http://[' ", b"\xed\xa0\x80",
]  # fmt: skip


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(pieces=st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=8)), max_size=30))
def test_no_document_breaks_a_reader(name: str, pieces: list[bytes]) -> None:
    try:
        READERS[name](b"".join(pieces))
    except MirrorTalkError:
        return


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", READERS)
def test_no_repetition_makes_a_reader_slow(name: str) -> None:
    for piece in PIECES:
        try:
            READERS[name](piece * (40_000 // len(piece)))
        except MirrorTalkError:
            continue


def test_a_number_too_long_to_be_a_character_is_no_character() -> None:
    assert plain_text("a &#" + "9" * 5000 + "; &#65;") == "a \ufffd A"


def test_what_feedparser_stumbles_over_is_a_broken_feed() -> None:
    with pytest.raises(BrokenFeed):
        READERS["feed"](b"<gml:posList>x</gml:posList>")

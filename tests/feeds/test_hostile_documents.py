"""Whatever bytes a publisher sends, reading them ends soon, and ends in sense or in one of our own errors."""

import subprocess
import sys
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


# --- what a person sees of it


@pytest.mark.parametrize(
    "title",
    [
        "An <b>honest</b> title",
        "An &lt;b&gt;honest&lt;/b&gt; title",
        "An &amp;lt;b&amp;gt;honest&amp;lt;/b&amp;gt; title",
        "An \u202ehonest\u202c title",
        "An &#x202E;honest&#8236; title",
        "An \x00\x07honest&#1; title",
        "An honest&#xD800; title",
        "An honest&#057343&#x1FFFFF;&#1114112 title",
        "An honest<script>alert(1)</script> title",
        "An &amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;honest title",
    ],
)
def test_a_title_gives_no_orders(title: str) -> None:
    document = f"<rss version='2.0'><channel><title>{title}</title><item><title>{title}</title>"
    ending = "<guid>1</guid><enclosure url='https://a.example/a.mp3' type='audio/mpeg'/></item></channel></rss>"
    parsed = parse_feed((document + ending).encode(), url=URL)
    for shown in (parsed.feed.title, parsed.episodes[0].title):
        assert " ".join(shown.replace("\ufffd", "").split()) == "An honest title"


def test_chapters_and_transcripts_give_no_orders() -> None:
    """JSON may name lone surrogates, which no database takes."""
    chapters = parse_chapters(b'{"chapters": [{"startTime": 1, "title": "\\ud800One\\u202e"}]}')
    assert [chapter.title for chapter in chapters] == ["One"]
    said = b'[{"startTime": 0, "endTime": 1, "speaker": "A\\udfff", "body": "Hello\\ud800 there\\u0007"}]'
    (segment,) = parse_transcript(said, mime_type="application/json", url=URL)
    assert (segment.speaker, segment.text) == ("A", "Hello there")


def test_addresses_that_lead_elsewhere_are_not_taken() -> None:
    for address in (
        "javascript:alert(1)",
        "data:audio/mpeg;base64,AAAA",
        "file:///etc/passwd",
        "ftp://a.example/a.mp3",
        "\\\\server\\share\\a.mp3",
        "https:///a.mp3",
        "",
    ):
        item = f"<item><title>x</title><link>{address}</link><enclosure url='{address}' type='audio/mpeg'/></item>"
        parsed = parse_feed(f"<rss version='2.0'><channel>{item}</channel></rss>".encode(), url=URL)
        assert [e.audio_url for e in parsed.episodes if not e.audio_url.startswith("https://example.com/")] == []


# --- bounded in time and memory

_ITEM = "<item><title>a</title><guid>1</guid><enclosure url='https://a.example/a.mp3' type='audio/mpeg'/></item>"
#: How each is made (in the process that reads it), and what is left of it.
LARGE: dict[str, tuple[str, str]] = {
    "laughs": (
        "'<!DOCTYPE a [<!ENTITY a0 \"ha\">' + ''.join(f'<!ENTITY a{n} \"{f\"&a{n - 1};\" * 10}\">' for n in range(1, 12))"
        " + ']><rss version=\"2.0\"><channel><title>&a11;</title>' + ITEM + '</channel></rss>'",
        "1 episodes",
    ),
    "quadratic": (
        "'<!DOCTYPE a [<!ENTITY a \"' + 'a' * 9000 + '\">]><rss version=\"2.0\"><channel><title>' + '&a;' * 500_000"
        " + '</title>' + ITEM + '</channel></rss>'",
        "1 episodes",
    ),
    "external": (
        '\'<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>x&a;</title>\''
        " + ITEM + '</channel></rss>'",
        "1 episodes",
    ),
    "title of 50 MB": (
        "'<rss version=\"2.0\"><channel><title>' + 'a' * 49_000_000 + '</title>' + ITEM + '</channel></rss>'",
        "1 episodes",
    ),
    "100,000 levels": (
        "'<rss version=\"2.0\"><channel>' + ITEM + '<a>' * 100_000 + '</a>' * 100_000 + '</channel></rss>'",
        "1 episodes",
    ),
    "a million items": (
        "'<rss version=\"2.0\"><channel>' + ''.join(f'<item><enclosure url=\"{n}.mp3\"/></item>' for n in range(1_000_000))"
        " + '</channel></rss>'",
        "25000 episodes",
    ),
}
_READ = """
import resource, sys
from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.feeds.parse import parse_feed
ITEM = {item!r}
document = ({made}).encode()
assert len(document) < 51_000_000
resource.setrlimit(resource.RLIMIT_AS, (1_200_000_000, 1_200_000_000))
resource.setrlimit(resource.RLIMIT_CPU, (120, 120))
try:
    parsed = parse_feed(document, url="https://example.com/f")
    assert all(len(e.title) <= 500 for e in parsed.episodes) and len(parsed.feed.title) <= 500
    assert "root:" not in parsed.feed.title
    print(len(parsed.episodes), "episodes")
except MirrorTalkError as error:
    print(type(error).__name__)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are told otherwise there")
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", LARGE)
def test_what_is_made_to_take_all_memory_or_time_takes_little(name: str) -> None:
    """Within 1.2 GB of addresses and two minutes of processor, whatever the limits of the computer are."""
    made, left = LARGE[name]
    script = _READ.format(item=_ITEM, made=made)
    read = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (read.returncode, read.stdout.strip()) == (0, left)

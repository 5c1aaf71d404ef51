"""The readers of what others wrote, each as a function of bytes, with real documents to begin from."""

import dataclasses
import json
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.feeds.captions import read_captions
from mirrortalk_desktop.feeds.chapters import parse_chapters
from mirrortalk_desktop.feeds.opml import read_opml
from mirrortalk_desktop.feeds.parse import parse_feed
from mirrortalk_desktop.feeds.spoken_json import read_spoken_json
from mirrortalk_desktop.settings import load_keys, load_settings
from tests.benchmarks.faults.shows import said
from tests.support.demo import DEMO
from tests.support.feed_text import item, rss


@dataclasses.dataclass(frozen=True)
class Target:
    """A reader, documents that it understands, and words that matter to it."""

    read: Callable[[bytes], object]
    documents: tuple[bytes, ...]
    words: tuple[bytes, ...]


def read_quietly(target: Target, document: bytes) -> None:
    """Read it; that a document cannot be used is no fault."""
    try:
        target.read(document)
    except MirrorTalkError:
        return


def _transcript(document: bytes) -> None:
    text = document.decode("utf-8", "replace")
    read_captions(text)
    read_spoken_json(text)
    parse_chapters(document)


@cache
def _settings_file() -> Path:
    return Path(tempfile.mkdtemp(prefix="mirrortalk-fuzz-")) / "settings.toml"


def _settings(document: bytes) -> None:
    path = _settings_file()
    path.write_bytes(document)
    try:
        load_settings(path, {})
    finally:
        load_keys(path)


_ATOM = b"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>1</id>
<title type="html">&lt;b&gt;B</title><link rel="enclosure" href="a.mp3" type="audio/mpeg"/><updated>2024-01-01T00:00:00Z</updated>
</entry></feed>"""
_SPOKEN = json.dumps({"segments": [{"speaker": "A", "startTime": 0.5, "endTime": 2, "body": "Well."}]}).encode()
_WORDY = json.dumps(
    {"words": [{"word": "Well", "start": 0.1, "end": 0.2}, {"word": "then.", "start": 1, "end": 2}]}
).encode()

TARGETS: dict[str, Target] = {
    "feed": Target(
        lambda document: parse_feed(document, url="https://shows.example/feed.xml"),
        (
            (DEMO / "feed.xml").read_bytes(),
            rss(item(guid="1", date="Mon, 01 Jan 2024 08:00:00 GMT", more="<itunes:duration>1:02:03</itunes:duration>")),
            rss(item(more='<podcast:transcript url="a.vtt" type="text/vtt"/>'), more='<atom:link rel="next" href="?2"/>'),
            _ATOM,
        ),
        (b"<![CDATA[", b"]]>", b"<!ENTITY a '&a;&a;'>", b"&#0;", b"&a;", b"<item>", b"</channel>", b"xmlns:", b"\xff\xfe"),
    ),
    "opml": Target(
        lambda document: read_opml(document, name="shows.opml"),
        (b'<opml version="2.0"><body><outline text="A"><outline xmlUrl="https://a.example/f" text="B"/></outline></body></opml>',),
        (b"<outline", b"xmlUrl=", b"'", b'"', b"https://[", b"feed:", b"<!--", b"&#x0;", b"\xff\xfe"),
    ),
    "transcript": Target(
        _transcript,
        (
            said(1).encode(),
            (DEMO / "two-friends.vtt").read_bytes(),
            (DEMO / "two-friends.chapters.json").read_bytes(),
            _SPOKEN,
            _WORDY,
        ),
        (b"-->", b"00:00:00.000", b"<v A>", b"[", b"{", b"1e999", b"-1", b"NaN", b"null", b'"startTime":', b"A: ", b"NOTE"),
    ),
    "settings": Target(
        _settings,
        (b'embedding_provider = "local"\nmemory_budget_mb = 900\nrelease_audio = true\n[keys]\nask = "Ctrl+L"\n',),
        (b"[keys]", b"=", b"nan", b"inf", b"-1", b"1e400", b"'''", b"memory_budget_mb = ", b"2024-01-01", b"{}", b"\x00"),
    ),
}  # fmt: skip

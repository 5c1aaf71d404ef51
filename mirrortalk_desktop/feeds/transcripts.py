"""Transcripts that publishers offer: which one to take, and what it says, as segments with times."""

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from mirrortalk_desktop.domain.contact import Purpose
from mirrortalk_desktop.domain.errors import BrokenTranscript, CannotRead, FileMissing
from mirrortalk_desktop.domain.model import Segment, TranscriptLink
from mirrortalk_desktop.domain.network_errors import FeedGone, NetworkLogin, NotThere
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.feeds.captions import read_captions
from mirrortalk_desktop.feeds.charset import decode
from mirrortalk_desktop.feeds.discreet import discreet
from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.feeds.portals import is_from_network
from mirrortalk_desktop.feeds.spoken_json import read_spoken_json
from mirrortalk_desktop.feeds.timeline import in_order

#: Best first. HTML and plain text have no times and are not here.
_PREFERENCE = ("vtt", "srt", "json")
_KINDS = {
    "text/vtt": "vtt",
    "application/vtt": "vtt",
    "text/srt": "srt",
    "application/srt": "srt",
    "application/x-srt": "srt",
    "application/x-subrip": "srt",
    "text/x-subrip": "srt",
    "application/json": "json",
    "text/json": "json",
}
#: File endings that may lie beside an imported audio file, best first.
TRANSCRIPT_ENDINGS = (".vtt", ".srt", ".json")
_LIMIT = 30_000_000


def choose_transcript(links: Sequence[TranscriptLink], *, language: str = "") -> TranscriptLink | None:
    """The offered transcript to take: in the episode's language and with times; None when there is none."""
    usable = [link for link in links if _kind(link.mime_type, link.url) and _speaks(link, language)]
    return min(
        usable,
        key=lambda link: (not link.language, _PREFERENCE.index(_kind(link.mime_type, link.url))),
        default=None,
    )


def fetch_transcript(link: TranscriptLink, *, http: Http, token: CancelToken | None = None) -> tuple[Segment, ...]:
    """What an offered transcript says. Raises `BrokenTranscript`, `NetworkLogin`, and what `Http` raises."""
    try:
        document = http.get(link.url, purpose=Purpose.TRANSCRIPT, limit=_LIMIT, token=token)
    except FeedGone as error:
        raise NotThere(error.url) from None
    if is_from_network(document.body, asked=link.url, answered=document.url):
        raise NetworkLogin(http.shown(link.url))
    return parse_transcript(
        document.body,
        mime_type=link.mime_type or document.content_type,
        url=http.shown(link.url),
        content_type=document.content_type,
    )


def parse_transcript(document: bytes, *, mime_type: str, url: str, content_type: str = "") -> tuple[Segment, ...]:
    """The segments of a VTT, SRT or JSON transcript, in order of time; what the document looks like beats its label.

    Raises `BrokenTranscript` when nothing with a time can be understood.
    """
    text = decode(document, content_type).strip().lstrip("\ufeff")
    read = read_spoken_json if _looks_like(text, _kind(mime_type, url)) == "json" else read_captions
    ordered = in_order(read(text))
    if not ordered:
        raise BrokenTranscript(discreet(url))
    return ordered


def read_transcript_file(path: Path) -> tuple[Segment, ...]:
    """The segments of a transcript file on this computer."""
    try:
        if path.stat().st_size > _LIMIT:
            raise BrokenTranscript(path.name)
        document = path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(str(path)) from error
    except OSError as error:
        raise CannotRead(str(path), error.strerror or "the system does not let it be read") from error
    return parse_transcript(document, mime_type="", url=path.name)


def _kind(mime_type: str, url: str) -> str:
    """The form of a transcript by its label ("vtt", "srt", "json"), or "" for everything without times."""
    known = _KINDS.get(mime_type.partition(";")[0].strip().lower())
    if known:
        return known
    ending = urlsplit(url).path.lower().rpartition(".")[2]
    is_page = "html" in mime_type.lower()
    return ending if ending in _PREFERENCE and not is_page else ""


def _speaks(link: TranscriptLink, language: str) -> bool:
    """Whether a transcript is in the language that is spoken, as far as both are told: a translation is no quote."""
    mine, spoken = _primary(link.language), _primary(language)
    return not mine or not spoken or mine == spoken


def _primary(language: str) -> str:
    return language.strip().lower().replace("_", "-").partition("-")[0]


def _looks_like(text: str, told: str) -> str:
    if text.startswith("WEBVTT"):
        return "vtt"
    if text.startswith(("{", "[")) and "-->" not in text[:2000]:
        return "json"
    return told

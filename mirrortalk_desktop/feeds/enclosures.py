"""Which of the files that an item offers is the one to listen to."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

_AUDIO_ENDINGS = frozenset(
    (".mp3", ".m4a", ".m4b", ".aac", ".ogg", ".oga", ".opus", ".flac", ".wav", ".wma", ".mpga", ".aif", ".aiff", ".mka")
)
_VIDEO_ENDINGS = frozenset((".mp4", ".m4v", ".mov", ".webm", ".mkv", ".avi", ".mpg", ".mpeg", ".ogv", ".wmv", ".3gp"))
_AUDIO_TYPES = frozenset(("application/ogg", "application/x-ogg", "application/mp3", "application/mp4a-latm"))
_OTHER_ENDINGS = frozenset(
    (".jpg", ".jpeg", ".png", ".gif", ".webp", ".pdf", ".zip", ".epub", ".html", ".htm", ".torrent", ".txt")
)
_UNTOLD_TYPES = frozenset(
    ("", "application/octet-stream", "binary/octet-stream", "application/force-download", "application/x-download")
)


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that comes with an item, by what the feed says of it."""

    url: str
    mime_type: str = ""
    size: int | None = None


def best_enclosure(offered: Sequence[Enclosure]) -> Enclosure | None:
    """The first that says it is audio, else one that may be, else a video, else None."""
    return min((e for e in offered if _rank(e) is not None), key=lambda e: _rank(e) or 0, default=None)


def is_video(enclosure: Enclosure) -> bool:
    """Whether this is a film rather than a sound."""
    return _rank(enclosure) == 3


def whole_number(text: object) -> int | None:
    """A positive number of bytes from a feed, or None: many are missing, zero or junk."""
    digits = str(text or "").strip().replace(",", "")
    if not digits.isascii() or not digits.isdigit() or len(digits) > 15:
        return None
    return int(digits) or None


def _rank(enclosure: Enclosure) -> int | None:
    """0 says it is audio, 1 is named like audio, 2 does not tell, 3 is video; None is something else."""
    ending = "." + urlsplit(enclosure.url).path.lower().rpartition(".")[2]
    if enclosure.mime_type.startswith("audio/") or enclosure.mime_type in _AUDIO_TYPES:
        return 0
    if ending in _AUDIO_ENDINGS:
        return 1
    if enclosure.mime_type.startswith("video/") or ending in _VIDEO_ENDINGS:
        return 3
    return 2 if enclosure.mime_type in _UNTOLD_TYPES and ending not in _OTHER_ENDINGS else None

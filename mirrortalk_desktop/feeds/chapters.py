"""Chapters that a feed points to (`podcast:chapters`, JSON)."""

import json
import math

from mirrortalk_desktop.domain.model import Chapter
from mirrortalk_desktop.feeds.charset import decode
from mirrortalk_desktop.feeds.markup import without_orders

_LONGEST_TITLE = 500


def parse_chapters(document: bytes) -> tuple[Chapter, ...]:
    """The titled chapters in order of time; none when the document is not understood, for they are an ornament."""
    try:
        content = json.loads(decode(document))
    except (ValueError, RecursionError):
        return ()
    entries = content.get("chapters") if isinstance(content, dict) else None
    found: dict[float, Chapter] = {}
    for entry in entries if isinstance(entries, list) else ():
        if not isinstance(entry, dict) or entry.get("toc") is False:
            continue
        try:
            start = float(entry.get("startTime"))  # type: ignore[arg-type]
        except (TypeError, ValueError):
            continue
        title = " ".join(without_orders(str(entry.get("title") or "")[:_LONGEST_TITLE]).split())
        if title and math.isfinite(start) and start >= 0:
            found.setdefault(start, Chapter(start, title))
    return tuple(found[start] for start in sorted(found))

"""Figures and texts as a person reads them in a terminal."""

import datetime
import unicodedata
from collections.abc import Sequence

from mirrortalk_desktop.domain.messages import why_it_waits
from mirrortalk_desktop.domain.sizes import size
from mirrortalk_desktop.domain.work import Progress

_WIDEST_COLUMN = 60


def clock(seconds: float) -> str:
    """A place in an episode: 02:05, or 1:02:05 from an hour on."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def day(moment: float | None) -> str:
    """The day of a moment in Unix time; a dash when nobody knows it."""
    instant = _instant(moment)
    return instant.strftime("%Y-%m-%d") if instant else "–"


def local_time(moment: float) -> str:
    """A moment in Unix time as the clock on the wall shows it."""
    instant = _instant(moment)
    return instant.astimezone().strftime("%Y-%m-%d %H:%M") if instant else "–"


def iso(moment: float | None) -> str | None:
    """A moment in Unix time as ISO 8601 in UTC, for machines."""
    instant = _instant(moment)
    return instant.isoformat() if instant else None


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: 1 episode, 2 episodes."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def amount(progress: Progress) -> str:
    """How far work has come."""
    if progress.unit == "bytes":
        done, total = size(progress.done), size(progress.total or 0)
    elif progress.unit == "s":
        done, total = clock(progress.done), clock(progress.total or 0)
    else:
        done, total = f"{progress.done:g}", f"{progress.total or 0:g}"
    so_far = f"{done} of {total}" if progress.total else done
    waits = f"waiting for memory: {why_it_waits(progress.shortage)}" if progress.shortage else ""
    return f"{so_far}  {progress.note or waits}".rstrip()


def plain(text: str) -> str:
    """The text without control characters, so that no feed can give orders to the terminal."""
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs", "Co"))


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows in columns, as wide as they need to be; all but the last no wider than is read."""
    cells = [[*(_one_line(cell, _WIDEST_COLUMN) for cell in row[:-1]), _one_line(row[-1], 1000)] for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(*cells, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells]


def _one_line(cell: str, limit: int) -> str:
    line = " ".join(plain(cell).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def _instant(moment: float | None) -> datetime.datetime | None:
    try:
        return None if moment is None else datetime.datetime.fromtimestamp(moment, tz=datetime.UTC)
    except (OverflowError, ValueError, OSError):
        return None

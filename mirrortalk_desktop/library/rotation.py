"""Which backups stay and which go, told from their dates and sizes alone.

The rule knows nothing of the disk, and asks the clock only which backups are dated after now. Those are kept by the
same rule, apart from the others: a clock that was wrong once neither drives good backups out nor stands in the way of
new ones.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

DAY = 86_400.0
_WEEK = 7 * DAY
_MONDAY = 4 * DAY
"""Unix time began on a Thursday."""
_TOLERANCE = 3600.0
"""A clock may be put right by so much without another backup being due."""
DAYS, WEEKS, OF_EVERY_OTHER_KIND = 7, 4, 3
ROOM = 5_000_000_000
"""Bytes that daily backups may take together; the newest few stay whatever they take."""
_AT_LEAST = 3


class Kind(StrEnum):
    """What a backup was made for."""

    DAILY = "daily"
    BY_HAND = "by-hand"
    BEFORE_RESTORE = "before-restore"
    BEFORE_UPDATE = "before-update"


@dataclass(frozen=True, slots=True)
class Backup:
    """A whole copy of the library. `taken_at` in Unix time, `size` in bytes."""

    path: Path
    taken_at: float
    kind: Kind
    size: int


def is_due(backups: Iterable[Backup], now: float) -> bool:
    """Whether the last day has brought no daily backup."""
    return not any(each.kind is Kind.DAILY and now - DAY < each.taken_at <= now + _TOLERANCE for each in backups)


def newest(backups: Iterable[Backup], now: float) -> Backup | None:
    """The backup to go back to: the newest one.

    One dated after now, or what a restore has replaced, is that only where there is no other.
    """

    def rank(backup: Backup) -> tuple[bool, bool, float]:
        is_past = backup.taken_at <= now
        return backup.kind is not Kind.BEFORE_RESTORE, is_past, backup.taken_at

    return max(backups, key=rank, default=None)


def to_drop(backups: Iterable[Backup], now: float, *, days: int = DAYS, room: int = ROOM) -> tuple[Backup, ...]:
    """The backups that have had their time.

    Of the daily ones stay the newest of each of so many days, then of each of four weeks, as long as they take less
    than `room` bytes; of every other kind the newest three.
    """
    known = tuple(backups)
    stay: set[Path] = set()
    for is_future in (False, True):
        some = [each for each in known if (each.taken_at > now) is is_future]
        some.sort(key=lambda each: each.taken_at, reverse=True)
        for kind in Kind:
            of_kind = [each for each in some if each.kind is kind]
            kept = (
                _within(_days_and_weeks(of_kind, max(days, 1)), room)
                if kind is Kind.DAILY
                else of_kind[:OF_EVERY_OTHER_KIND]
            )
            stay.update(each.path for each in kept)
    return tuple(each for each in known if each.path not in stay)


def _days_and_weeks(newest_first: Sequence[Backup], days: int) -> list[Backup]:
    daily = _newest_of_each(newest_first, lambda moment: moment // DAY, days)
    older = [each for each in newest_first if each.taken_at // DAY < daily[-1].taken_at // DAY]
    return daily + _newest_of_each(older, lambda moment: (moment - _MONDAY) // _WEEK, WEEKS)


def _newest_of_each(newest_first: Iterable[Backup], span_of: Callable[[float], float], most: int) -> list[Backup]:
    found: dict[float, Backup] = {}
    for each in newest_first:
        found.setdefault(span_of(each.taken_at), each)
    return list(found.values())[:most]


def _within(newest_first: Sequence[Backup], room: int) -> list[Backup]:
    kept: list[Backup] = []
    for each in newest_first:
        if len(kept) >= _AT_LEAST and sum(one.size for one in kept) + each.size > room:
            break
        kept.append(each)
    return kept

"""Limits on where a question is asked, as a person chooses them: each is a chip, and a part of the scope."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QDate

from mirrortalk_desktop.domain.question import Chip, ChipKind, Scope
from mirrortalk_desktop.qt.models import words

_YEARS = 6


@dataclass(frozen=True, slots=True)
class Limit:
    """One limit: the chip that shows it, and what it does to the scope."""

    chip: Chip
    scope: Scope


@dataclass(frozen=True, slots=True)
class Question:
    """A question as a person asks it.

    `without` are limits that were understood from its words and removed; `after` is the exchange that it may follow up.
    """

    text: str
    limits: tuple[Limit, ...] = ()
    without: frozenset[ChipKind] = frozenset()
    after: int | None = None

    @property
    def scope(self) -> Scope:
        """Where it is asked."""
        return scope_of(self.limits)


def scope_of(limits: Iterable[Limit]) -> Scope:
    """All limits together: any of the podcasts, any of the speakers, within all the dates."""
    scopes = [limit.scope for limit in limits]
    since = [scope.since for scope in scopes if scope.since is not None]
    until = [scope.until for scope in scopes if scope.until is not None]
    return Scope(
        feed_ids=tuple(feed_id for scope in scopes for feed_id in scope.feed_ids),
        episode_ids=tuple(episode_id for scope in scopes for episode_id in scope.episode_ids),
        speakers=tuple(speaker for scope in scopes for speaker in scope.speakers),
        since=max(since, default=None),
        until=min(until, default=None),
    )


def with_limit(limits: tuple[Limit, ...], new: Limit) -> tuple[Limit, ...]:
    """These limits and one more; dates take the place of those before."""
    kept = tuple(limit for limit in limits if limit != new)
    if new.chip.kind is ChipKind.DATES:
        kept = tuple(limit for limit in kept if limit.chip.kind is not ChipKind.DATES)
    return (*kept, new)


def on_feed(feed_id: str, title: str) -> Limit:
    """Only this podcast."""
    return Limit(Chip(ChipKind.FEED, title), Scope(feed_ids=(feed_id,)))


def on_episode(episode_id: str, title: str) -> Limit:
    """Only this episode."""
    return Limit(Chip(ChipKind.EPISODE, title), Scope(episode_ids=(episode_id,)))


def on_speaker(name: str) -> Limit:
    """Only what this person says."""
    return Limit(Chip(ChipKind.SPEAKER, name), Scope(speakers=(name,)))


def on_dates(label: str, first: QDate, last: QDate) -> Limit:
    """Only episodes published from the first day to the end of the last one, as days are counted here."""
    since, until = (day.startOfDay().toSecsSinceEpoch() for day in (first, last.addDays(1)))
    return Limit(Chip(ChipKind.DATES, label), Scope(since=float(since), until=float(until)))


def dates_to_choose(today: QDate) -> tuple[Limit, ...]:
    """The stretches of time that most people want: the last month, the last year, and calendar years."""
    recent = (
        on_dates(words.tr("the last 30 days"), today.addDays(-30), today),
        on_dates(words.tr("the last 12 months"), today.addMonths(-12), today),
    )
    years = (
        on_dates(str(year), QDate(year, 1, 1), QDate(year, 12, 31))
        for year in range(today.year(), today.year() - _YEARS, -1)
    )
    return (*recent, *years)

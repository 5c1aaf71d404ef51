"""Which episodes are listed, and in which order. Made on a lane: fifty thousand of them take a moment."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from math import inf

from mirrortalk_desktop.domain.model import Episode, Feed, Heard, State

_NUMBER = re.compile(r"\d+")
_SEARCHED = 500
"""Characters of a description in which the filter looks."""


class Showing(StrEnum):
    """Which episodes are shown, by their state."""

    ALL = "all"
    NOT_HEARD = "not-heard"
    STARTED = "started"
    READY = "ready"
    UNFINISHED = "unfinished"
    HERE = "here"


class Order(StrEnum):
    """The order of episodes. Undated ones come last, and so do those whose length nobody knows."""

    NEWEST = "newest"
    OLDEST = "oldest"
    LONGEST = "longest"
    TITLE = "title"
    SHOW = "show"


class FeedOrder(StrEnum):
    """The order of podcasts."""

    TITLE = "title"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True)
class Listed:
    """Episodes in the order in which they are listed.

    `haystacks` are the texts in which the filter looks, in the same order; `shows` are titles by the id of a feed,
    where the episodes are of several.
    """

    episodes: tuple[Episode, ...] = ()
    heard: Mapping[str, Heard] = field(default_factory=dict)
    haystacks: tuple[str, ...] = ()
    places: Mapping[str, int] = field(default_factory=dict)
    shows: Mapping[str, str] = field(default_factory=dict)


def list_episodes(
    episodes: Sequence[Episode],
    heard: Mapping[str, Heard] | None = None,
    *,
    order: Order = Order.NEWEST,
    shows: Mapping[str, str] | None = None,
) -> Listed:
    """The episodes, given newest first, in this order; those that are alike in it stay newest first."""
    ordered = in_order(episodes, order, shows or {})
    return Listed(
        episodes=ordered,
        heard=dict(heard or {}),
        haystacks=tuple(haystack(episode) for episode in ordered),
        places={episode.id: place for place, episode in enumerate(ordered)},
        shows=shows or {},
    )


def in_order(episodes: Sequence[Episode], order: Order, shows: Mapping[str, str]) -> tuple[Episode, ...]:
    """The episodes, given newest first, in this order."""
    if order is Order.OLDEST:
        return tuple(sorted(episodes, key=lambda each: inf if each.published is None else each.published))
    if order is Order.LONGEST:
        return tuple(sorted(episodes, key=lambda each: -(each.duration or 0.0)))
    if order is Order.TITLE:
        return tuple(sorted(episodes, key=lambda each: natural(each.title)))
    if order is Order.SHOW:
        places = {feed_id: natural(title) for feed_id, title in shows.items()}
        return tuple(sorted(episodes, key=lambda each: places.get(each.feed_id, "")))
    return tuple(episodes)


def feeds_in_order(feeds: Sequence[Feed], order: FeedOrder, newest: Mapping[str, float]) -> tuple[Feed, ...]:
    """The podcasts in this order; `newest` says in Unix time when the newest episode of each came out."""
    by_title = sorted(feeds, key=lambda feed: (natural(feed.title or feed.url), feed.id))
    if order is FeedOrder.NEWEST:
        by_title.sort(key=lambda feed: -newest.get(feed.id, -inf))
    return tuple(by_title)


def natural(text: str) -> str:
    """What to sort a title by: without regard to case and accents, and “Part 2” before “Part 10”."""
    plain = "".join(part for part in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(part))
    return _NUMBER.sub(lambda number: number.group().zfill(12), plain)


def haystack(episode: Episode) -> str:
    """The text in which the filter looks."""
    return f"{episode.title} {episode.description[:_SEARCHED]}".casefold()


def is_shown(episode: Episode, heard: Heard | None, showing: Showing) -> bool:
    """Whether the episode is one of those that are to be shown."""
    if showing is Showing.READY:
        return episode.is_searchable
    if showing is Showing.HERE:
        return episode.audio_state is State.DONE
    if showing is Showing.UNFINISHED:
        return not episode.is_searchable and (episode.is_wanted or episode.failure is not None)
    has_begun = heard is not None and heard.position >= 1
    is_played = heard is not None and heard.is_played
    if showing is Showing.STARTED:
        return has_begun and not is_played
    return showing is Showing.ALL or not (has_begun or is_played)

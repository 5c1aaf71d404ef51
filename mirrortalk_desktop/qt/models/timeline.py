"""Where in the library an answer lies: its episodes by the day on which they came out."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mirrortalk_desktop.domain.model import Answer, Citation

if TYPE_CHECKING:
    from mirrortalk_desktop.library.episodes import EpisodeTitle


@dataclass(frozen=True, slots=True)
class TimelinePlace:
    """An episode of an answer. `published` is Unix time; `start` are seconds; without a `citation` it is only near."""

    episode_id: str
    title: str
    published: float
    start: float
    citation: Citation | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """The episodes of an answer, oldest first, between the first and the last that can be asked (Unix time)."""

    first: float
    last: float
    places: tuple[TimelinePlace, ...]


def timeline_of(
    answer: Answer, titles: "Mapping[str, EpisodeTitle]", library: tuple[float, float] | None
) -> Timeline | None:
    """The timeline of an answer; None where there would be nothing to see: fewer than two days.

    Each episode has one place: that of its first quote, else of the hit that came nearest. Those without a date, and
    those that are gone, have none. `library` are the days of the first and the last episode that can be asked.
    """
    places: dict[str, TimelinePlace] = {}
    found = [(citation.episode_id, citation.start, citation) for citation in answer.citations]
    near = [(hit.passage.episode_id, hit.passage.start, None) for hit in answer.hits]
    for episode_id, start, citation in (*found, *near):
        episode = titles.get(episode_id)
        if episode is not None and episode.published is not None and episode_id not in places:
            places[episode_id] = TimelinePlace(episode_id, episode.title, episode.published, start, citation)
    days = [place.published for place in places.values()]
    if not answer.is_answered or len(set(days)) < 2:
        return None
    first, last = library or (min(days), max(days))
    ordered = sorted(places.values(), key=lambda place: (place.published, place.title))
    return Timeline(min(first, *days), max(last, *days), tuple(ordered))


def timeline_without(timeline: Timeline | None, gone: frozenset[str]) -> Timeline | None:
    """The same without these episodes; None where too little is left of it."""
    if timeline is None:
        return None
    left = tuple(place for place in timeline.places if place.episode_id not in gone)
    return replace(timeline, places=left) if len({place.published for place in left}) > 1 else None

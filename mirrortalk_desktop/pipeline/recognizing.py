"""Which episodes of a feed are old acquaintances under new names: publishers change all their guids now and then.

A guess that is wrong puts one talk's words under another's title, so where there is doubt an episode is a new one.
"""

import dataclasses
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from urllib.parse import urlsplit

from mirrortalk_desktop.domain.model import Episode, State

#: So many episodes with new guids and addresses under their old titles and dates mean that the show has moved.
_MANY = 3

_Mark = Callable[[Episode], Hashable | None]
_Fits = Callable[[Episode, Episode], bool]


def recognized(offered: Sequence[Episode], known: Sequence[Episode]) -> list[Episode]:
    """The offered episodes, those that the library knows by another id under that id.

    A known episode that the feed no longer has is recognized by its audio, else by its title and date, where both mean
    one episode only. What was taken of it already stays its own: other audio under another guid is then another
    episode, unless so many have changed at once that the show has moved.
    """
    here = {episode.id for episode in offered}
    gone = {episode.id: episode for episode in known if episode.id not in here}
    new = {episode.id for episode in offered} - {episode.id for episode in known}
    former: dict[str, str] = {}
    ways: tuple[tuple[_Mark, _Fits], ...] = (
        (_audio, _has_title_or_date),
        (_title_date_and_path, _can_become),
        (_title_and_date, _can_become),
    )
    for mark, fits in ways:
        owners = _grouped(known, mark)
        wanted = {name: few[0] for name, few in _grouped(offered, mark).items() if len(few) == 1 and few[0].id in new}
        alone = (owners[name][0].id for name in wanted if len(owners.get(name, ())) == 1)
        has_moved = mark is _title_and_date and sum(owner_id in gone for owner_id in alone) >= _MANY
        for name, episode in wanted.items():
            able = [owner for owner in owners.get(name, ()) if has_moved or fits(episode, owner)]
            if len(able) == 1 and able[0].id in gone:
                former[episode.id] = able[0].id
                new.remove(episode.id)
                del gone[able[0].id]
    return [dataclasses.replace(episode, id=former.get(episode.id, episode.id)) for episode in offered]


def _grouped(episodes: Iterable[Episode], mark: _Mark) -> dict[Hashable, list[Episode]]:
    """The episodes that have a mark, by it."""
    groups: dict[Hashable, list[Episode]] = defaultdict(list)
    for episode in episodes:
        if (name := mark(episode)) is not None:
            groups[name].append(episode)
    return groups


def _audio(episode: Episode) -> Hashable | None:
    return episode.audio_url or None


def _title_date_and_path(episode: Episode) -> Hashable | None:
    """Of an address that changes with each look, it is mostly the query that does."""
    place = _title_and_date(episode)
    return None if place is None else (place, urlsplit(episode.audio_url).path)


def _title_and_date(episode: Episode) -> Hashable | None:
    return None if episode.published is None else (episode.title, episode.published)


def _has_title_or_date(episode: Episode, owner: Episode) -> bool:
    """A station may have its latest news always at the same address."""
    is_same_day = episode.published is not None and episode.published == owner.published
    return (episode.title == owner.title or is_same_day) and _can_become(episode, owner)


def _can_become(episode: Episode, owner: Episode) -> bool:
    """Whether nothing was taken of the known episode yet, or the talk is the same by what the feed says of it.

    Without a guid, an address that changes with each look is all that there is, so only another size tells.
    """
    states = (owner.audio_state, owner.transcript_state, owner.index_state)
    if not any(state in (State.RUNNING, State.DONE) for state in states):
        return True
    has_other_size = bool(episode.audio_bytes and owner.audio_bytes and episode.audio_bytes != owner.audio_bytes)
    has_other_date = None not in (episode.published, owner.published) and episode.published != owner.published
    is_same_audio = not episode.guid or episode.audio_url == owner.audio_url
    return is_same_audio and not has_other_size and not has_other_date

"""Which episodes of a feed are old acquaintances under new names: publishers change all their guids now and then.

A guess that is wrong puts one talk's words under another's title, so where there is doubt an episode is a new one.
"""

import dataclasses
from collections import Counter
from collections.abc import Callable, Hashable, Sequence

from mirrortalk_desktop.domain.model import Episode, State

#: So many episodes with new guids and addresses under their old titles and dates mean that the show has moved.
_MANY = 3

_Mark = Callable[[Episode], Hashable | None]


def recognized(offered: Sequence[Episode], known: Sequence[Episode]) -> list[Episode]:
    """The offered episodes, those that the library knows by another id under that id.

    A known episode that the feed no longer has is recognized by its audio, else by its title and date, where both mean
    one episode only among the known and among the offered. What was taken of it already stays its own: other audio
    under another guid is then another episode, unless so many have changed at once that the show has moved.
    """
    here = {episode.id for episode in offered}
    gone = {episode.id: episode for episode in known if episode.id not in here}
    is_known = {episode.id for episode in known}
    new = {episode.id: episode for episode in offered if episode.id not in is_known}
    former: dict[str, str] = {}
    for mark, fits in ((_audio, _has_title_or_date), (_title_and_date, _can_become)):
        owners = _single(known, mark)
        found = {
            episode_id: gone[owner_id]
            for name, episode_id in _single(offered, mark).items()
            if episode_id in new and (owner_id := owners.get(name, "")) in gone
        }
        has_moved = mark is _title_and_date and len(found) >= _MANY
        for episode_id, owner in found.items():
            if has_moved or fits(new[episode_id], owner):
                former[episode_id] = owner.id
                del gone[owner.id], new[episode_id]
    return [dataclasses.replace(episode, id=former.get(episode.id, episode.id)) for episode in offered]


def _single(episodes: Sequence[Episode], mark: _Mark) -> dict[Hashable, str]:
    """The ids of the episodes by their marks, as far as no two have the same."""
    times = Counter(mark(episode) for episode in episodes)
    return {name: episode.id for episode in episodes if (name := mark(episode)) is not None and times[name] == 1}


def _audio(episode: Episode) -> Hashable | None:
    return episode.audio_url or None


def _title_and_date(episode: Episode) -> Hashable | None:
    return None if episode.published is None else (episode.title, episode.published)


def _has_title_or_date(episode: Episode, owner: Episode) -> bool:
    """A station may have its latest news always at the same address."""
    is_same_day = episode.published is not None and episode.published == owner.published
    return (episode.title == owner.title or is_same_day) and _can_become(episode, owner)


def _can_become(episode: Episode, owner: Episode) -> bool:
    """Whether nothing was taken of the known episode yet, or the audio is the same by what the feed says of it.

    Without a guid, an address that changes with each look is all that there is, so only another size tells.
    """
    states = (owner.audio_state, owner.transcript_state, owner.index_state)
    if not any(state in (State.RUNNING, State.DONE) for state in states):
        return True
    has_other_size = bool(episode.audio_bytes and owner.audio_bytes and episode.audio_bytes != owner.audio_bytes)
    return not has_other_size and (not episode.guid or episode.audio_url == owner.audio_url)

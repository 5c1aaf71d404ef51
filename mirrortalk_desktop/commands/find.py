"""Finding what a person means by the beginning of an id, or by an address."""

from mirrortalk_desktop.domain.errors import AmbiguousName, UnknownEpisode, UnknownFeed
from mirrortalk_desktop.domain.model import Episode, Feed
from mirrortalk_desktop.domain.question import Scope
from mirrortalk_desktop.library.library import Library


def find_feed(library: Library, text: str) -> Feed:
    """The feed with this id, beginning of an id, or address. Raises `UnknownFeed` and `AmbiguousName`."""
    wanted = text.strip()
    feeds = [feed for feed in library.feeds.all() if wanted and (feed.url == wanted or feed.id.startswith(wanted))]
    if not feeds:
        raise UnknownFeed(wanted)
    if len(feeds) > 1:
        raise AmbiguousName(wanted, len(feeds))
    return feeds[0]


def find_episode(library: Library, text: str) -> Episode:
    """The episode with this id or beginning of an id. Raises `UnknownEpisode` and `AmbiguousName`."""
    wanted = text.strip()
    episodes = library.episodes.with_prefix(wanted) if wanted else ()
    if not episodes:
        raise UnknownEpisode(wanted)
    if len(episodes) > 1:
        raise AmbiguousName(wanted, len(episodes))
    return episodes[0]


def find_scope(library: Library, *, feed: str | None, episode: str | None) -> Scope:
    """Where to ask: the feed, the episode, both, or everywhere."""
    return Scope(
        feed_ids=(find_feed(library, feed).id,) if feed else (),
        episode_ids=(find_episode(library, episode).id,) if episode else (),
    )

"""Finding what a person means by the beginning of an id, or by an address."""

import argparse
import datetime
from collections.abc import Iterable

from mirrortalk_desktop.answers.names import match_speakers
from mirrortalk_desktop.domain.errors import AmbiguousName, UnknownEpisode, UnknownFeed, UnknownSpeaker
from mirrortalk_desktop.domain.identity import feed_id
from mirrortalk_desktop.domain.model import Episode, Feed
from mirrortalk_desktop.domain.network_errors import KeyNotHere, NotAnAddress
from mirrortalk_desktop.domain.question import Scope
from mirrortalk_desktop.feeds.address import as_shown, tidy_address
from mirrortalk_desktop.feeds.discreet import discreet
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.pipeline.keys import address_of, has_stand_in


def find_feed(library: Library, text: str) -> Feed:
    """The feed with this id, beginning of an id, or address; the keyring is asked only if there is none without it.

    Raises `UnknownFeed`, `AmbiguousName`, and `KeyNotHere` when the keyring does not say whether it is the one.
    """
    wanted = text.strip()
    known = library.feeds.all() if wanted else ()
    address = _address(wanted)
    feeds = [feed for feed in known if feed.id.startswith(wanted) or _is_at(feed, wanted, address)]
    feeds = feeds or _by_key(known, address)
    if not feeds:
        raise UnknownFeed(as_shown(wanted))
    if len(feeds) > 1:
        raise AmbiguousName(as_shown(wanted), len(feeds))
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


def find_speakers(library: Library, text: str) -> tuple[str, ...]:
    """The speakers who have this name; all of them where it is ambiguous. Raises `UnknownSpeaker`."""
    speakers = match_speakers(text, [speaker.name for speaker in library.mentions.speakers()])
    if not speakers:
        raise UnknownSpeaker(text.strip())
    return speakers


def find_scope(
    library: Library,
    *,
    feed: str | None,
    episode: str | None,
    speaker: str | None = None,
    since: float | None = None,
    until: float | None = None,
) -> Scope:
    """Where to ask: all these limits together, or everywhere."""
    return Scope(
        feed_ids=(find_feed(library, feed).id,) if feed else (),
        episode_ids=(find_episode(library, episode).id,) if episode else (),
        speakers=find_speakers(library, speaker) if speaker is not None else (),
        since=since,
        until=until,
    )


def _address(text: str) -> str:
    """The address that was meant; nothing for what is none."""
    try:
        return tidy_address(text)
    except NotAnAddress:
        return ""


def _is_at(feed: Feed, text: str, address: str) -> bool:
    """Whether this is the address that the library has of the feed, or had when it was added."""
    if text in (feed.url, discreet(feed.url)):
        return True
    return bool(address) and (address == feed.url or feed_id(address) == feed.id)


def _by_key(feeds: Iterable[Feed], address: str) -> list[Feed]:
    """The feeds that the keyring has at this address. Raises `KeyNotHere` when none is, and one does not open."""
    found, unanswered = [], None
    for feed in feeds:
        if not has_stand_in(feed) or not address or discreet(address) != discreet(feed.url):
            continue
        try:
            if address_of(feed) == address:
                found.append(feed)
        except KeyNotHere as error:
            unanswered = error
    if unanswered is not None and not found:
        raise unanswered
    return found


def date_of(text: str) -> float:
    """A type for argparse: the first moment of a year, month or day, such as 2024, 2024-03 or 2024-03-15."""
    for form in ("%Y", "%Y-%m", "%Y-%m-%d"):
        try:
            return datetime.datetime.strptime(text.strip(), form).timestamp()
        except (ValueError, OverflowError, OSError):
            continue
    raise argparse.ArgumentTypeError(f"“{text}” is no date like 2024, 2024-03 or 2024-03-15")

"""Following podcasts: look at what an address offers, subscribe, look for new episodes, stop."""

import dataclasses
import logging
import math
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from mirrortalk_desktop.domain import identity
from mirrortalk_desktop.domain.errors import Cancelled, FeedWithoutAudio, MirrorTalkError, NotAFeed, UnknownFeed
from mirrortalk_desktop.domain.model import Episode, Failure, Feed
from mirrortalk_desktop.domain.network_errors import FeedGone
from mirrortalk_desktop.domain.reasons import is_of_offline
from mirrortalk_desktop.domain.work import CancelToken, Progress, Report, ignore_progress
from mirrortalk_desktop.feeds.discovery import FoundFeed
from mirrortalk_desktop.feeds.discreet import discreet, is_private
from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.feeds.lookup import Fetched, LookUp, fetch_feed, fetch_page, look_up, look_up_choice
from mirrortalk_desktop.feeds.parse import ParsedFeed, rekey
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.pipeline import keys
from mirrortalk_desktop.pipeline.reach import door_with
from mirrortalk_desktop.pipeline.recognizing import recognized
from mirrortalk_desktop.pipeline.retry import seconds_until_look
from mirrortalk_desktop.pipeline.sealing import Key, episodes_for_library, for_library

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Subscribed:
    """What came of subscribing to one address. `is_key_in_library`: it is private, and no keyring took it."""

    feed: Feed
    is_new: bool
    episodes: int
    wanted: tuple[str, ...]
    is_key_in_library: bool = False


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What came of looking at a feed again. `wanted` are the new episodes that are taken in."""

    feed: Feed
    new: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()
    failure: Failure | None = None


class Subscriptions:
    """The feeds a person follows. `most_new` says how many new episodes one look may ask for at the most."""

    def __init__(self, *, library: Library, http: Http, most_new: Callable[[], int]) -> None:
        self._library = library
        self._http = http
        self._most_new = most_new

    def look_up(self, text: str, *, token: CancelToken) -> LookUp:
        """What is at this address, page or OPML file; nothing is kept."""
        return look_up(text, http=self._http, token=token)

    def subscribe(self, found: LookUp, *, newest: int) -> Subscribed:
        """Keep the feed that was found and ask for its newest episodes. Doing it twice is harmless.

        Raises `NotAFeed` when there is none, `FeedWithoutAudio`, and `KeyNotHere` where the keyring has what belongs
        to it, and does not open.
        """
        if found.found is None:
            raise NotAFeed(found.document_url)
        if not found.found.episodes:
            raise FeedWithoutAudio(found.found.feed.title)
        url = found.document_url
        known = self._find(url)
        feed_id = known.id if known else identity.feed_id(url)
        parsed = rekey(found.found, feed_id)
        feed = dataclasses.replace(
            parsed.feed,
            url=url,
            etag=found.etag,
            last_modified=found.last_modified,
            next_page_url=parsed.next_page_url,
            checked_at=time.time(),
            is_home=found.is_home,
            added_at=known.added_at if known else time.time(),
        )
        feed = keys.hide(feed, known)
        key = keys.key_of(feed)
        feed = for_library(feed, key)
        self._library.feeds.save(feed)
        self._keep(feed, parsed.episodes, key)
        wanted = self.want_newest(feed_id, newest)
        return Subscribed(feed, known is None, len(parsed.episodes), wanted, keys.is_in_library(feed))

    def subscribe_all(
        self, choices: Sequence[FoundFeed], *, newest: int, token: CancelToken, report: Report = ignore_progress
    ) -> tuple[tuple[Subscribed, ...], tuple[tuple[FoundFeed, Failure], ...]]:
        """Subscribe to each address; one that fails does not stop the others. Returns successes and failures."""
        done: list[Subscribed] = []
        failed: list[tuple[FoundFeed, Failure]] = []
        for number, choice in enumerate(choices):
            token.raise_if_cancelled()
            report(Progress(number, len(choices), note=choice.title or discreet(choice.url)))
            try:
                found = look_up_choice(choice, http=self._http, token=token)
                done.append(self.subscribe(found, newest=newest))
            except MirrorTalkError as exc:
                failed.append((choice, exc.as_failure()))
        report(Progress(len(choices), len(choices)))
        return tuple(done), tuple(failed)

    def want_newest(self, feed_id: str, newest: int) -> tuple[str, ...]:
        """Ask for the feed's newest audio episodes, as many as said; video is taken only when asked for by itself."""
        audio = [e.id for e in self._library.episodes.of_feed(feed_id) if e.audio_url and not e.is_video]
        return self._library.episodes.want(audio[:newest])

    def refresh(self, feed_id: str, *, token: CancelToken) -> Refreshed:
        """Look at the feed again, politely (ETag, Last-Modified), and ask for episodes newer than those known.

        The world's errors are kept with the feed and returned, so that one bad feed does not stop the others. A feed in
        trouble is to be left alone until `Feed.retry_at`; who calls this asks at once all the same. One that has ended
        goes on when it is there again. Raises `UnknownFeed`, also when the feed is unsubscribed meanwhile: it does not
        come back. Raises `Cancelled`, which says nothing of the feed.
        """
        feed = self._library.feeds.get(feed_id)
        if feed.is_local:
            return Refreshed(feed)
        feed = self._hidden(feed)
        try:
            key = keys.key_of(feed)
            feed = for_library(feed, key)
            before = self._known(feed, key)
            address = key.address if key else feed.url
            fetched = fetch_feed(
                address,
                http=door_with(key, feed, self._http),
                feed_id=feed.id,
                etag=feed.etag if before else "",  # "nothing new" is no answer while nothing is here
                last_modified=feed.last_modified if before else "",
                token=token,
            )
            moved = self._move(feed, address, fetched)
            if moved is not feed:
                feed = moved
                key = keys.key_of(feed)
            refreshed = self._take_in(feed, key, fetched, before)
        except Cancelled:
            raise
        except FeedGone as exc:
            refreshed = Refreshed(dataclasses.replace(feed, is_active=False), failure=exc.as_failure())
        except MirrorTalkError as exc:
            refreshed = Refreshed(feed, failure=exc.as_failure())
        except Exception as exc:  # of a kind nobody thought of: the other feeds are looked at all the same
            logger.exception("looking at feed %s", feed.id)
            refreshed = Refreshed(feed, failure=Failure(type(exc).__name__))
        kept = _with_outcome(refreshed.feed, refreshed.failure, time.time())
        self._library.feeds.update(kept)
        return dataclasses.replace(refreshed, feed=kept)

    def older(self, feed_id: str, *, token: CancelToken) -> tuple[str, ...]:
        """Read the next page of the feed's back catalogue (RFC 5005); returns the ids of episodes not known before."""
        feed = self._library.feeds.get(feed_id)
        if not feed.next_page_url:
            return ()
        key = keys.key_of(feed)
        door = door_with(key, feed, self._http)
        parsed = fetch_page(feed.next_page_url, feed_id=feed_id, http=door, token=token)
        feed = dataclasses.replace(feed, next_page_url=parsed.next_page_url)
        self._library.feeds.update(for_library(feed, key))
        newest = max((e.published for e in parsed.episodes if e.published is not None), default=math.inf)
        return self._keep(feed, parsed.episodes, key, until=newest)

    def unsubscribe(self, feed_id: str, on_key_left: Callable[[str], object] = str) -> tuple[str, ...]:
        """Forget the feed with its episodes and transcripts; returns their ids, for files and index to follow.

        `on_key_left` gets the name of the entry that a keyring, a locked one, say, does not let go.
        """
        feed = self._library.feeds.get(feed_id)
        episode_ids = tuple(episode.id for episode in self._library.episodes.of_feed(feed_id))
        self._library.feeds.remove(feed_id)
        if left := keys.forget(feed):
            on_key_left(left)
        return episode_ids

    def forget_keys(self) -> tuple[str, ...]:
        """Take the addresses of all private podcasts out of the keyring: the library is about to go.

        Returns the names of the entries that it does not let go.
        """
        return tuple(left for feed in self._library.feeds.all() if (left := keys.forget(feed)))

    def _hidden(self, feed: Feed) -> Feed:
        """The feed with its address in the keyring; the library knows where before anything is sealed with that key."""
        hidden = keys.hide(feed)
        if hidden != feed:
            self._library.feeds.update(hidden)
        return hidden

    def _take_in(self, feed: Feed, key: Key | None, fetched: Fetched, before: Sequence[Episode]) -> Refreshed:
        """Keep what came of a look at the feed, which had the episodes `before`, and ask for those that are new."""
        if fetched.parsed is None:
            return Refreshed(feed)
        parsed = fetched.parsed
        feed = dataclasses.replace(
            self._described(feed, parsed), etag=fetched.etag, last_modified=fetched.last_modified
        )
        feed = for_library(feed, key)
        new = self._keep(feed, parsed.episodes, key)
        fresh = _fresh(before, [self._library.episodes.get(episode_id) for episode_id in new], now=time.time())
        most = self._most_new() if self._library.feeds.options(feed.id).takes_new else 0
        return Refreshed(feed, new, self._library.episodes.want(fresh[:most]))

    def _known(self, feed: Feed, key: Key | None) -> tuple[Episode, ...]:
        """The episodes that the library has of the feed; what they name is sealed now if it was not."""
        known = self._library.episodes.of_feed(feed.id)
        sealed = episodes_for_library(known, feed, key)
        self._save(feed, [new for new, old in zip(sealed, known, strict=True) if new != old])
        return sealed

    def _described(self, feed: Feed, parsed: ParsedFeed) -> Feed:
        """The feed with what its publisher now says about it."""
        said = parsed.feed
        return dataclasses.replace(
            feed,
            title=said.title or feed.title,
            link=said.link,
            author=said.author,
            description=said.description,
            language=said.language or feed.language,
            image_url=said.image_url,
            next_page_url=feed.next_page_url or parsed.next_page_url,
        )

    def _find(self, url: str) -> Feed | None:
        """The feed at this address; the keyring is asked only about a private one."""
        known = self._library.feeds.find(url)
        if known is not None or not is_private(url):
            return known
        try:
            feed = self._library.feeds.get(identity.feed_id(url))
        except UnknownFeed:
            return None
        return feed if keys.has_stand_in(feed) else None

    def _move(self, feed: Feed, address: str, fetched: Fetched) -> Feed:
        """The feed at its new address, unless another feed is followed there already; the library knows it at once."""
        url = fetched.address
        if not url or url == address or self._find(url) is not None:
            return feed
        logger.info("feed %s moved", feed.id)
        moved = keys.hide(dataclasses.replace(feed, url=url, is_home=fetched.is_home), feed)
        self._library.feeds.update(moved)
        return moved

    def _keep(
        self, feed: Feed, episodes: Sequence[Episode], key: Key | None, *, until: float = math.inf
    ) -> tuple[str, ...]:
        """Save the episodes under the ids they have had before, also when the publisher changed their guids.

        A known one that is dated after `until` is none of them: it stands on another page.
        """
        known = [e for e in self._library.episodes.of_feed(feed.id) if (e.published or 0.0) <= until]
        return self._save(feed, recognized(episodes_for_library(episodes, feed, key), known))

    def _save(self, feed: Feed, episodes: Sequence[Episode]) -> tuple[str, ...]:
        """Save episodes of a feed that is still followed; raises `UnknownFeed` where it is not."""
        with self._library.transaction():
            self._library.feeds.get(feed.id)
            return self._library.episodes.save_from_feed(episodes)


def _fresh(before: Iterable[Episode], new: Iterable[Episode], *, now: float) -> list[str]:
    """Ids of the new episodes that are no back catalogue, the newest first.

    A known one dated ahead of the clock says nothing of when it came; a new one without a date came since.
    """
    newest_known = max((e.published for e in before if e.published is not None and e.published <= now), default=0.0)
    dated = [(now if e.published is None else e.published, e.id) for e in new if not e.is_video]
    return [episode_id for published, episode_id in sorted(dated, reverse=True) if published >= newest_known]


def _with_outcome(feed: Feed, failure: Failure | None, now: float) -> Feed:
    """The feed with what came of a look at it, and with the time of the next one where it failed."""
    if failure is None:
        return dataclasses.replace(feed, checked_at=now, failure=None, failures=0, retry_at=None, is_active=True)
    if is_of_offline(failure):
        return feed
    failures = feed.failures + 1
    retry_at = now + seconds_until_look(failure, failures)
    return dataclasses.replace(feed, checked_at=now, failure=failure, failures=failures, retry_at=retry_at)

"""From what a person typed or pasted to a feed, or to a choice of feeds; and a known feed fetched again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from mirrortalk_desktop.domain.errors import CannotRead, EmptyDocument, FeedWithoutAudio, MirrorTalkError, NotAFeed
from mirrortalk_desktop.domain.network_errors import NetworkLogin, TooLarge
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.feeds.address import tidy_address
from mirrortalk_desktop.feeds.discovery import FoundFeed, find_feeds
from mirrortalk_desktop.feeds.discreet import discreet
from mirrortalk_desktop.feeds.http import Document, Http
from mirrortalk_desktop.feeds.opml import is_opml, read_opml
from mirrortalk_desktop.feeds.parse import ParsedFeed, parse_feed, rekey
from mirrortalk_desktop.feeds.portals import asks_for_password, is_web_page
from mirrortalk_desktop.files import is_file, placed

_LONGEST_LIST = 20_000_000


@dataclass(frozen=True, slots=True)
class LookUp:
    """What an address or file turned out to be: a feed (`found`), or else a list to choose from (`choices`).

    `document_url` is the address to keep for the feed, with permanent moves followed and temporary ones not. `is_home`:
    it lies on a machine at home, so what it names may lie there too.
    """

    found: ParsedFeed | None
    document_url: str
    etag: str = ""
    last_modified: str = ""
    choices: tuple[FoundFeed, ...] = ()
    is_home: bool = False


@dataclass(frozen=True, slots=True)
class Fetched:
    """A feed as it is now: `parsed` is None when nothing changed; `address` is the one to ask from now on."""

    parsed: ParsedFeed | None
    address: str
    etag: str = ""
    last_modified: str = ""
    is_home: bool = False


def look_up(text_or_path: str, *, http: Http, token: CancelToken | None = None) -> LookUp:
    """What is behind this address or OPML file: a page with one feed is followed to it, one with several gives choices.

    What a person names may be at home, and what is there may name others there; a page from the web may not. Raises
    `NotAnAddress`, `NotAFeed`, `EmptyDocument`, `BrokenFeed`, `BrokenOpml`, `FeedWithoutAudio`, `NetworkLogin`, and
    what `Http` raises.
    """
    path = _existing_file(text_or_path)
    if path is not None:
        return _offer(str(path), read_opml(_read(path), name=path.name), may_be_home=True)
    return _look_at(text_or_path, http.reaching_home(), token)


def look_up_choice(choice: FoundFeed, *, http: Http, token: CancelToken | None = None) -> LookUp:
    """What is behind an address that a page or a list named. It reaches home only if that page or list may.

    Raises what `look_up` raises, and `HomeAddress`.
    """
    return _look_at(choice.url, http.reaching_home(choice.may_be_home), token)


def fetch_feed(
    url: str,
    *,
    http: Http,
    feed_id: str = "",
    etag: str = "",
    last_modified: str = "",
    token: CancelToken | None = None,
) -> Fetched:
    """A subscribed feed as it is now, asked for only if it changed; moves are followed and told in `address`.

    `feed_id` is the id the library knows it by; it is kept, whatever the address. Raises `NetworkLogin` for a web page
    in place of the feed, and what `look_up` raises.
    """
    document = http.get(url, etag=etag, last_modified=last_modified, token=token)
    if document.status == 304:
        return Fetched(None, document.permanent_url or url, etag, last_modified, document.is_home)
    try:
        fetched = _understand(url, document, http, token)
    except NotAFeed:
        if is_web_page(document.body):
            raise NetworkLogin(discreet(url)) from None
        raise
    if fetched.parsed is None or not feed_id:
        return fetched
    return replace(fetched, parsed=rekey(fetched.parsed, feed_id))


def fetch_page(url: str, *, feed_id: str, http: Http, token: CancelToken | None = None) -> ParsedFeed:
    """A further page of a feed (RFC 5005), its episodes keyed as those of the feed with this id."""
    document = http.get(url, token=token)
    return rekey(parse_feed(document.body, url=document.url, content_type=document.content_type), feed_id)


def _look_at(text: str, http: Http, token: CancelToken | None) -> LookUp:
    """What is at this address. What lies on the web leads no further home."""
    asked = tidy_address(text)
    document = http.get(asked, token=token)
    http = http.reaching_home(document.is_home)
    if not document.body.strip():
        raise EmptyDocument(discreet(asked))
    if is_opml(document.body, document.content_type):
        return _offer(asked, read_opml(document.body, name=discreet(asked)), may_be_home=document.is_home)
    try:
        return _found(asked, document, http, token)
    except NotAFeed:
        choices = find_feeds(document.body, url=document.url, content_type=document.content_type)
    choices = tuple(choice for choice in choices if choice.url not in (asked, document.url))
    if not choices:
        if urlsplit(asked).hostname != urlsplit(document.url).hostname and asks_for_password(document.body):
            raise NetworkLogin(discreet(asked))
        raise NotAFeed(discreet(asked))
    if len(choices) > 1:
        return _offer(asked, choices, may_be_home=document.is_home)
    return _found(choices[0].url, http.get(choices[0].url, token=token), http, token)


def _offer(place: str, choices: Sequence[FoundFeed], *, may_be_home: bool) -> LookUp:
    return LookUp(None, place, choices=tuple(replace(choice, may_be_home=may_be_home) for choice in choices))


def _found(asked: str, document: Document, http: Http, token: CancelToken | None) -> LookUp:
    fetched = _understand(asked, document, http, token)
    if fetched.parsed is not None and not fetched.parsed.episodes:
        raise FeedWithoutAudio(fetched.parsed.feed.title)
    return LookUp(fetched.parsed, fetched.address, fetched.etag, fetched.last_modified, is_home=fetched.is_home)


def _understand(asked: str, document: Document, http: Http, token: CancelToken | None) -> Fetched:
    """The feed in a document that came for `asked`, or the one it says it has moved to."""
    address = document.permanent_url or asked
    parsed = parse_feed(document.body, url=address, content_type=document.content_type)
    here = Fetched(parsed, address, document.etag, document.last_modified, document.is_home)
    if parsed.new_url in ("", address, asked, document.url):
        return here
    try:
        moved = http.reaching_home(document.is_home).get(parsed.new_url, token=token)
        new_address = moved.permanent_url or parsed.new_url
        there = parse_feed(moved.body, url=new_address, content_type=moved.content_type)
    except MirrorTalkError:  # the announced address may not work (yet): then the old one is still the feed
        return here
    there_now = Fetched(there, new_address, moved.etag, moved.last_modified, moved.is_home)
    return there_now if there.episodes else here


def _existing_file(text: str) -> Path | None:
    name = text.strip().strip("\"'")
    if not name or len(name) > 4000 or "\n" in name or "\0" in name:
        return None
    path = placed(name)
    return path if is_file(path) else None


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LONGEST_LIST:
            raise TooLarge(path.name, _LONGEST_LIST)
        return path.read_bytes()
    except OSError as error:
        raise CannotRead(str(path), error.strerror or "the system does not let it be read") from error

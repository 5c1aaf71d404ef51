"""A feed document into a `Feed` and its `Episode`s, as far as it can be understood.

A malformed feed is not fatal (feedparser's loose parser goes on), and items that lack a date, a guid
or a duration are kept.
"""

import calendar
import dataclasses
import itertools
import logging
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import feedparser

from mirrortalk_desktop.domain import identity
from mirrortalk_desktop.domain.errors import BrokenFeed, EmptyDocument, NotAFeed
from mirrortalk_desktop.domain.model import Episode, Feed, TranscriptLink
from mirrortalk_desktop.feeds.address import file_name, web_address
from mirrortalk_desktop.feeds.charset import decode
from mirrortalk_desktop.feeds.discreet import discreet
from mirrortalk_desktop.feeds.enclosures import Enclosure, best_enclosure, is_video, whole_number
from mirrortalk_desktop.feeds.markup import (
    one_line,
    plain_text,
    root_name,
    scan_tags,
    with_true_references,
    without_orders,
)

logger = logging.getLogger(__name__)

FEED_ROOTS = ("rss", "feed", "rdf", "rdf:rdf", "channel", "atom:feed")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_MOST_ITEMS = 25_000
_ITEM = re.compile(r"<(?:item|entry)\b", re.IGNORECASE)
_DECLARATION = re.compile(r"^<\?xml[^>]*\?>")


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """What a feed document says. `episodes` are newest first; `without_audio` counts items that were left out."""

    feed: Feed
    episodes: tuple[Episode, ...]
    new_url: str = ""
    next_page_url: str = ""
    without_audio: int = 0

    @property
    def audio_episodes(self) -> tuple[Episode, ...]:
        """The episodes that can be transcribed: all that are not video only."""
        return tuple(episode for episode in self.episodes if not episode.is_video)


def parse_feed(document: bytes, *, url: str, content_type: str = "") -> ParsedFeed:
    """The feed in this document, which came from `url`.

    Raises `EmptyDocument`, `NotAFeed` (a page, a list, anything else) or `BrokenFeed` (nothing of it is left).
    """
    text = _NOT_XML.sub("", decode(document, content_type)).strip()
    if not text:
        raise EmptyDocument(discreet(url))
    text = with_true_references(_without_preface(text))
    is_feed = root_name(text) in FEED_ROOTS
    if not is_feed and root_name(text) in ("", "html", "opml", "body", "head"):
        raise NotAFeed(discreet(url))
    text = '<?xml version="1.0" encoding="utf-8"?>\n' + _DECLARATION.sub("", _without_the_rest(text))
    try:
        result = feedparser.parse(text.encode("utf-8", "replace"), sanitize_html=False, resolve_relative_uris=False)
    except (LookupError, ValueError, TypeError, AttributeError, AssertionError, RecursionError) as error:
        # feedparser stumbles over some nonsense, such as a gml element outside of its parent
        raise BrokenFeed(discreet(url), "it cannot be understood") from error
    entries: list[dict[str, Any]] = result["entries"]
    channel: dict[str, Any] = result["feed"]
    if not entries and result.get("bozo") and is_feed:
        raise BrokenFeed(discreet(url), "no episode in it can be understood")
    if not entries and not is_feed and not result.get("version"):
        raise NotAFeed(discreet(url))
    feed = _feed(channel, url)
    transcripts = _transcripts_by_item(text, url)
    items = [
        _episode(entry, feed, transcripts[place] if place < len(transcripts) else ())
        for place, entry in enumerate(entries)
    ]
    episodes = [item for item in items if item is not None]
    new_url = web_address(url, _plain(channel, "itunes_new-feed-url"))
    return ParsedFeed(
        feed=feed,
        episodes=_with_identities(feed.id, _newest_first(episodes)),
        new_url=new_url if new_url != url else "",
        next_page_url=feed.next_page_url,
        without_audio=len(items) - len(episodes),
    )


def rekey(parsed: ParsedFeed, feed_id: str) -> ParsedFeed:
    """The same for a feed that is known by another id already, because its address has changed since."""
    return dataclasses.replace(
        parsed,
        feed=dataclasses.replace(parsed.feed, id=feed_id),
        episodes=_with_identities(feed_id, parsed.episodes),
    )


def read_duration(text: str) -> float | None:
    """Seconds from `itunes:duration` in any form met in the wild ("1:02:03", "62:03", "3723.5"); None for junk."""
    text = text.strip()
    if not re.fullmatch(r"\d{1,6}(:\d{1,4}){0,2}(\.\d+)?", text):
        return None
    seconds = 0.0
    for part in text.split(":"):
        seconds = seconds * 60 + float(part)
    return seconds if 0 < seconds < 1_000_000 else None


def _without_preface(text: str) -> str:
    """The document without what a careless server put before it (blank lines, PHP warnings)."""
    start = re.search(r"<\?xml\b|<(?:rss|feed|rdf:RDF)\b", text[:20_000])
    is_page = re.match(r"<!doctype html|<html", text, re.IGNORECASE)
    return text[start.start() :] if start and not is_page else text


def _without_the_rest(text: str) -> str:
    """The document with its first items, as many as one can follow, so that none takes the memory or hours."""
    surplus = next(itertools.islice(_ITEM.finditer(text), _MOST_ITEMS, None), None)
    if surplus is None:
        return text
    logger.warning("a feed has more than %s items; the rest is not read", _MOST_ITEMS)
    ends = [end for name in ("</item>", "</entry>") if (end := text.rfind(name)) >= 0]
    end = max(ends, default=len(text))
    return text[: surplus.start()] + text[max(surplus.start(), text.find(">", end) + 1) :]


def _feed(channel: dict[str, Any], url: str) -> Feed:
    image = channel.get("image")
    links = channel.get("links") or ()
    return Feed(
        id=identity.feed_id(url),
        url=url,
        title=one_line(_plain(channel, "title")) or urlsplit(url).hostname or url,
        link=web_address(url, _plain(channel, "link")),
        author=one_line(_plain(channel, "author")),
        description=plain_text(_plain(channel, "subtitle") or _plain(channel, "summary")),
        language=_plain(channel, "language").strip().lower(),
        image_url=web_address(url, image.get("href")) if isinstance(image, Mapping) else "",
        next_page_url=_next_page(links, url),
    )


def _next_page(links: Iterable[Mapping[str, Any]], url: str) -> str:
    """Older episodes live on the next page (RFC 5005): `next` in a paged feed, `prev-archive` in an archived one."""
    by_relation = {link.get("rel"): web_address(url, link.get("href")) for link in links}
    address = by_relation.get("next") or by_relation.get("prev-archive") or ""
    return address if address != url else ""


def _episode(entry: dict[str, Any], feed: Feed, transcripts: Sequence[TranscriptLink]) -> Episode | None:
    enclosure = best_enclosure(_enclosures(entry, feed.url))
    if enclosure is None:
        return None
    guid = without_orders(_plain(entry, "id")).strip()
    image = entry.get("image")
    chapters = entry.get("podcast_chapters")
    return Episode(
        id="",
        feed_id=feed.id,
        guid=guid,
        title=one_line(_plain(entry, "title")) or file_name(enclosure.url),
        link=web_address(feed.url, _plain(entry, "link")),
        description=_description(entry),
        published=_published(entry),
        duration=read_duration(_plain(entry, "itunes_duration")),
        audio_url=enclosure.url,
        audio_type=enclosure.mime_type,
        audio_bytes=enclosure.size,
        is_video=is_video(enclosure),
        image_url=web_address(feed.url, image.get("href")) if isinstance(image, Mapping) else "",
        chapters_url=web_address(feed.url, chapters.get("url")) if isinstance(chapters, Mapping) else "",
        transcripts=_transcripts(entry, feed.url, transcripts),
        language=feed.language,
    )


def _enclosures(entry: dict[str, Any], base: str) -> list[Enclosure]:
    """All files that an item offers, those that call themselves enclosures first."""
    offered = [link for link in entry.get("links") or () if link.get("rel") == "enclosure"]
    offered += entry.get("media_content") or ()
    found = []
    for link in offered:
        address = web_address(base, link.get("href") or link.get("url"))
        if address:
            mime_type = str(link.get("type") or "").partition(";")[0].strip().lower()
            size = whole_number(link.get("length") or link.get("filesize"))
            found.append(Enclosure(address, mime_type, size))
    return found


def _transcripts_by_item(text: str, base: str) -> list[tuple[TranscriptLink, ...]]:
    """The transcripts of each item, in order of items: feedparser keeps only the last one of several."""
    items: list[list[TranscriptLink]] = []
    is_inside = False
    for tag in scan_tags(text, ("item", "entry", "transcript")):
        if tag.name != "transcript":
            is_inside = not tag.is_end
            if is_inside:
                items.append([])
        elif is_inside and not tag.is_end:
            link = _transcript_link(tag.attributes, base)
            items[-1].extend([link] if link else [])
    return [tuple(item) for item in items]


def _transcripts(entry: dict[str, Any], base: str, scanned: Sequence[TranscriptLink]) -> tuple[TranscriptLink, ...]:
    """The scanned transcripts, if they belong to this item: the last is the one that feedparser kept."""
    kept = entry.get("podcast_transcript")
    last = _transcript_link(kept, base) if isinstance(kept, Mapping) else None
    if last is None or any(link.url == last.url for link in scanned):
        return tuple(dict.fromkeys(scanned))
    return (last,)


def _transcript_link(attributes: Mapping[str, Any], base: str) -> TranscriptLink | None:
    address = web_address(base, attributes.get("url"))
    if not address:
        return None
    mime_type = str(attributes.get("type") or "").partition(";")[0].strip().lower()
    return TranscriptLink(address, mime_type, str(attributes.get("language") or "").strip().lower())


def _description(entry: dict[str, Any]) -> str:
    contents = [str(content.get("value") or "") for content in entry.get("content") or ()]
    texts = (plain_text(text) for text in [*contents, _plain(entry, "summary")])
    return max(texts, key=len, default="")


def _published(entry: dict[str, Any]) -> float | None:
    moment = dict.get(entry, "published_parsed") or dict.get(entry, "updated_parsed")
    try:
        return float(calendar.timegm(moment)) if moment else None
    except (ValueError, OverflowError):
        return None


def _plain(mapping: dict[str, Any], name: str) -> str:
    """A text of feedparser's, without its guesses at missing ones (they warn)."""
    value = dict.get(mapping, name)
    return value if isinstance(value, str) else ""


def _newest_first(episodes: Sequence[Episode]) -> tuple[Episode, ...]:
    """In order of date. An undated item stays behind the item before it: it is not "now", and not lost at the end."""
    dates: list[float] = []
    latest = next((e.published for e in episodes if e.published is not None), 0.0)
    for episode in episodes:
        latest = episode.published if episode.published is not None else latest
        dates.append(latest)
    order = sorted(range(len(episodes)), key=lambda place: -dates[place])
    return tuple(episodes[place] for place in order)


def _with_identities(feed_id: str, episodes: Sequence[Episode]) -> tuple[Episode, ...]:
    """The episodes with their ids.

    Where a careless publisher gives several the same guid, the oldest has it and the others are known by their
    enclosure address, so that ids stay when newer ones arrive. The same item twice is one episode.
    """
    owners: dict[str, str] = {}
    found: list[Episode] = []
    for episode in reversed(episodes):
        ladder = (
            identity.episode_key(episode.guid, episode.audio_url, episode.title, episode.published),
            identity.episode_key("", episode.audio_url, episode.title, episode.published),
        )
        if owners.get(ladder[0]) == episode.audio_url:
            continue
        key = next((key for key in ladder if key not in owners), None)
        if key is None:
            continue
        owners[key] = episode.audio_url
        owners.setdefault(ladder[1], episode.audio_url)
        found.append(dataclasses.replace(episode, id=identity.episode_id(feed_id, key), feed_id=feed_id))
    return tuple(reversed(found))

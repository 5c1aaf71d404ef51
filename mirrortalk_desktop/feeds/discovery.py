"""The feeds that a web page links to."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from mirrortalk_desktop.feeds.address import web_address
from mirrortalk_desktop.feeds.charset import decode
from mirrortalk_desktop.feeds.markup import one_line, read_attributes

_LONGEST_PAGE = 4_000_000
_MOST_FEEDS = 50
_UNREAD = re.compile(r"<!--(?:.*?-->|.*)|<(script|style)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<(link|base|a|/a)(?=[\s>/])([^<>]*+)>", re.IGNORECASE)
_FEED_TYPES = re.compile(
    r"^(application|text)/(rss|atom|rdf|x-rss)\+?(xml)?\b|^(application|text)/xml\b", re.IGNORECASE
)
_FEED_PATH = re.compile(
    r"(\.(rss|xml|rdf|atom)|/(rss|feed|feeds|podcast\.xml|atom)/?)$|/(rss|feed|feeds|podcast)/", re.IGNORECASE
)
_NOT_A_FEED = re.compile(r"sitemap|opensearch|\.(mp3|m4a|html?|css|js|png|jpe?g|svg|pdf)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed that a page or a list names; `title` may be empty.

    `may_be_home`: who names it may lead to machines at home, as a person's own list may, and what lies at home itself.
    """

    url: str
    title: str = ""
    may_be_home: bool = False


def find_feeds(html: bytes, *, url: str, content_type: str = "") -> tuple[FoundFeed, ...]:
    """The feeds this page declares, else those its ordinary links seem to lead to; feeds of comments only if alone."""
    page = _Page(url)
    page.read(decode(html, content_type)[:_LONGEST_PAGE])
    for found in (page.declared, page.linked):
        feeds = {feed.url: feed for feed in reversed(found)}
        shows = [feed for feed in reversed(feeds.values()) if not _is_of_comments(feed)]
        if feeds:
            return tuple(shows or reversed(feeds.values()))[:_MOST_FEEDS]
    return ()


def _is_of_comments(feed: FoundFeed) -> bool:
    return "comment" in feed.title.lower() or "/comments/" in feed.url.lower()


class _Page:
    """Reads the tags of a page in order; linear in its length, whatever is in it."""

    def __init__(self, url: str) -> None:
        self.declared: list[FoundFeed] = []
        self.linked: list[FoundFeed] = []
        self._url = self._base = url

    def read(self, text: str) -> None:
        """Find what is declared and linked in this page."""
        text = _UNREAD.sub("", text)
        tags = list(_TAG.finditer(text))
        for place, tag in enumerate(tags):
            name, attributes = tag.group(1).lower(), read_attributes(tag.group(2))
            if name == "base":
                self._base = web_address(self._url, attributes.get("href")) or self._base
            elif name == "link":
                self._declare(attributes)
            elif name == "a":
                end = tags[place + 1].start() if place + 1 < len(tags) else len(text)
                self._link(attributes, text[tag.end() : min(end, tag.end() + 1000)])

    def _declare(self, attributes: dict[str, str]) -> None:
        relations = attributes.get("rel", "").lower().split()
        address = web_address(self._base, attributes.get("href"))
        is_feed = "alternate" in relations and _FEED_TYPES.match(attributes.get("type", "").strip())
        if address and (is_feed or "feed" in relations):
            self.declared.append(FoundFeed(address, " ".join(attributes.get("title", "").split())))

    def _link(self, attributes: dict[str, str], words: str) -> None:
        address = web_address(self._base, _as_web(attributes.get("href", "")))
        if address and address != self._url and _leads_to_a_feed(address):
            self.linked.append(FoundFeed(address, one_line(words)[:200]))


def _as_web(href: str) -> str:
    """Podcast schemes are web addresses in disguise: feed://host/x, pcast:https://host/x."""
    bare = re.sub(r"^(feed|pcast|podcast|itpc):(//)?", "", href.strip(), flags=re.IGNORECASE)
    return bare if bare == href.strip() or re.match(r"https?://", bare, re.IGNORECASE) else f"https://{bare}"


def _leads_to_a_feed(address: str) -> bool:
    parts = urlsplit(address)
    if _NOT_A_FEED.search(parts.path):
        return False
    is_feed_host = (parts.hostname or "").startswith(("feeds.", "feed.", "rss.")) and len(parts.path) > 1
    return (
        is_feed_host
        or bool(_FEED_PATH.search(parts.path))
        or parts.query.lower() in ("format=rss", "feed=rss2", "feed=podcast")
    )

"""The feeds that a web page links to."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urlsplit

from mirrortalk_desktop.feeds.address import web_address
from mirrortalk_desktop.feeds.charset import decode

_LONGEST_PAGE = 4_000_000
_MOST_FEEDS = 50
_FEED_TYPES = re.compile(
    r"^(application|text)/(rss|atom|rdf|x-rss)\+?(xml)?\b|^(application|text)/xml\b", re.IGNORECASE
)
_FEED_PATH = re.compile(
    r"(\.(rss|xml|rdf|atom)|/(rss|feed|feeds|podcast\.xml|atom)/?)$|/(rss|feed|feeds|podcast)/", re.IGNORECASE
)
_NOT_A_FEED = re.compile(r"sitemap|opensearch|\.(mp3|m4a|html?|css|js|png|jpe?g|svg|pdf)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed that a page or a list names; `title` may be empty."""

    url: str
    title: str = ""


def find_feeds(html: bytes, *, url: str, content_type: str = "") -> tuple[FoundFeed, ...]:
    """The feeds this page declares, else those its ordinary links seem to lead to; feeds of comments only if alone."""
    page = _Page(url)
    page.feed(decode(html, content_type)[:_LONGEST_PAGE])
    page.close()
    for found in (page.declared, page.linked):
        feeds = {feed.url: feed for feed in reversed(found)}
        shows = [feed for feed in reversed(feeds.values()) if not _is_of_comments(feed)]
        if feeds:
            return tuple(shows or reversed(feeds.values()))[:_MOST_FEEDS]
    return ()


def _is_of_comments(feed: FoundFeed) -> bool:
    return "comment" in feed.title.lower() or "/comments/" in feed.url.lower()


class _Page(HTMLParser):
    def __init__(self, url: str) -> None:
        super().__init__(convert_charrefs=True)
        self.declared: list[FoundFeed] = []
        self.linked: list[FoundFeed] = []
        self._url = self._base = url
        self._anchor = ""
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag == "base":
            self._base = web_address(self._url, attributes.get("href")) or self._base
        elif tag == "link":
            self._declare(attributes)
        elif tag == "a":
            self._end_anchor()
            self._anchor = web_address(self._base, _as_web(attributes.get("href", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._end_anchor()

    def handle_data(self, data: str) -> None:
        if self._anchor:
            self._words.append(data)

    def _declare(self, attributes: dict[str, str]) -> None:
        relations = attributes.get("rel", "").lower().split()
        address = web_address(self._base, attributes.get("href"))
        is_feed = "alternate" in relations and _FEED_TYPES.match(attributes.get("type", "").strip())
        if address and (is_feed or "feed" in relations):
            self.declared.append(FoundFeed(address, " ".join(attributes.get("title", "").split())))

    def _end_anchor(self) -> None:
        if self._anchor and self._anchor != self._url and _leads_to_a_feed(self._anchor):
            self.linked.append(FoundFeed(self._anchor, " ".join("".join(self._words).split())[:200]))
        self._anchor, self._words = "", []


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

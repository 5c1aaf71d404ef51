"""Lists of podcasts as other apps exchange them (OPML), read and written."""

import re
from collections.abc import Iterable
from xml.sax.saxutils import quoteattr

from mirrortalk_desktop.domain.errors import BrokenOpml
from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.domain.network_errors import NotAnAddress
from mirrortalk_desktop.feeds.address import tidy_address
from mirrortalk_desktop.feeds.charset import decode
from mirrortalk_desktop.feeds.discovery import FoundFeed
from mirrortalk_desktop.feeds.discreet import discreet, is_private
from mirrortalk_desktop.feeds.markup import root_name, scan_tags

_NOT_XML = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def is_opml(document: bytes, content_type: str = "") -> bool:
    """Whether this document is an OPML list."""
    return root_name(decode(document[:20_000], content_type)) == "opml"


def read_opml(document: bytes, *, name: str) -> tuple[FoundFeed, ...]:
    """The feeds of a list, from all its folders, each once, in order. Raises `BrokenOpml` when there is none."""
    text = decode(document)
    found: dict[str, FoundFeed] = {}
    if root_name(text) == "opml":
        for tag in scan_tags(text, ("outline",)):
            try:
                address = tidy_address(tag.attributes.get("xmlurl", ""))
            except NotAnAddress:
                continue
            title = tag.attributes.get("title") or tag.attributes.get("text") or ""
            found.setdefault(address, FoundFeed(address, " ".join(title.split())))
    if not found:
        raise BrokenOpml(name)
    return tuple(found.values())


def write_opml(feeds: Iterable[Feed], *, with_secrets: bool = False) -> str:
    """The list of these feeds, for any podcast app; folders of local files, and secrets in addresses, are left out."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<opml version="2.0">',
        "  <head><title>MirrorTalk podcasts</title></head>",
        "  <body>",
    ]
    for feed in feeds:
        if not feed.is_local:
            address = feed.url if with_secrets else discreet(feed.url)
            title, link = _attribute(feed.title), f" htmlUrl={_attribute(discreet(feed.link))}" if feed.link else ""
            lines.append(f'    <outline type="rss" text={title} title={title} xmlUrl={_attribute(address)}{link}/>')
    return "\n".join([*lines, "  </body>", "</opml>", ""])


def private_feeds(feeds: Iterable[Feed]) -> tuple[str, ...]:
    """The titles of those whose address has a secret in it, and so is not whole in a list without secrets."""
    return tuple(feed.title for feed in feeds if not feed.is_local and is_private(feed.url))


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub(" ", text))

"""Feed documents for tests, from a few words."""

from xml.sax.saxutils import escape, quoteattr

_NAMESPACES = (
    'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
    'xmlns:podcast="https://podcastindex.org/namespace/1.0" '
    'xmlns:atom="http://www.w3.org/2005/Atom" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:media="http://search.yahoo.com/mrss/"'
)


def rss(*items: str, title: str = "A show", more: str = "") -> bytes:
    """A podcast feed with these items; `more` goes into the channel as it is."""
    head = f"<title>{escape(title)}</title>{more}"
    body = "".join(items)
    return f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" {_NAMESPACES}><channel>{head}{body}</channel></rss>'.encode()


def item(
    title: str = "An episode",
    audio: str = "a.mp3",
    *,
    guid: str = "",
    date: str = "",
    mime_type: str = "audio/mpeg",
    length: str = "1000",
    more: str = "",
) -> str:
    """One item; empty arguments leave their element out, `more` goes in as it is."""
    parts = [f"<title>{escape(title)}</title>" if title else ""]
    parts.append(f'<guid isPermaLink="false">{escape(guid)}</guid>' if guid else "")
    parts.append(f"<pubDate>{date}</pubDate>" if date else "")
    if audio:
        parts.append(f"<enclosure url={quoteattr(audio)} type={quoteattr(mime_type)} length={quoteattr(length)}/>")
    return f"<item>{''.join(parts)}{more}</item>"

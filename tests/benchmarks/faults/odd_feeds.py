"""Feeds as publishers write them: each row is one oddity, with how many episodes can be played.

A second document is what the same address says at the next look; without one, it says the same again.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.support.feed_text import item, rss


@dataclass(frozen=True)
class OddFeed:
    """A feed, what it says the next time, and how many episodes of it can be played, then and after all looks."""

    name: str
    first: bytes
    playable: int
    then: bytes = b""
    content_type: str = "application/rss+xml"
    in_the_end: int = 0

    @property
    def second(self) -> bytes:
        return self.then or self.first

    @property
    def known(self) -> int:
        """How many episodes there are after two looks."""
        return self.in_the_end or self.playable


DAY = "Mon, 01 Jan 2024 08:00:00 GMT"
NEXT = "Tue, 02 Jan 2024 08:00:00 GMT"


def two(**more: str) -> tuple[str, str]:
    """Two ordinary episodes."""
    return item("One", "one.mp3", guid="1", date=DAY, **more), item("Two", "two.mp3", guid="2", date=NEXT, **more)


def odd_feeds() -> Iterator[OddFeed]:
    """All of them."""
    plain = rss(*two())
    text = plain.decode()
    yield OddFeed("as the standard has it", plain, 2)
    yield from _identities()
    yield from _encodings(text)
    yield from _broken(text)
    yield from _enclosures()
    yield from _other_forms()


def _identities() -> Iterator[OddFeed]:
    bare = (item("One", "one.mp3", date=DAY), item("Two", "two.mp3", date=NEXT))
    yield OddFeed("no guids", rss(*bare), 2)
    yield OddFeed("no guids, no dates", rss(item("One", "one.mp3"), item("Two", "two.mp3")), 2)
    yield OddFeed("no guids, no titles", rss(item("", "one.mp3"), item("", "two.mp3")), 2)
    yield OddFeed("one guid for all", rss(item("One", "one.mp3", guid="x"), item("Two", "two.mp3", guid="x")), 2)
    yield OddFeed("one title for all", rss(item("Live", "one.mp3", guid="1"), item("Live", "two.mp3", guid="2")), 2)
    new = (item("One", "one.mp3", guid="n1", date=DAY), item("Two", "two.mp3", guid="n2", date=NEXT))
    yield OddFeed("other guids the next time", rss(*two()), 2, rss(*new))
    moved = (
        item("One", "//cdn.example/1.mp3", guid="1", date=DAY),
        item("Two", "//cdn.example/2.mp3", guid="2", date=NEXT),
    )
    yield OddFeed("other addresses the next time", rss(*two()), 2, rss(*moved))
    first = (item("One", "one.mp3?token=a", date=DAY), item("Two", "two.mp3?token=a", date=NEXT))
    then = (item("One", "one.mp3?token=b", date=DAY), item("Two", "two.mp3?token=b", date=NEXT))
    yield OddFeed("a key in the address that changes, no guids", rss(*first), 2, rss(*then))
    yield OddFeed(
        "retitled and dated anew", rss(*two()), 2, rss(item("1: One", "one.mp3", guid="1", date=NEXT), two()[1])
    )
    yield OddFeed("each item twice", rss(*two(), *two()), 2)
    yield OddFeed("the oldest is gone the next time", rss(*two()), 2, rss(two()[1]), in_the_end=2)
    yield OddFeed("a new one the next time", rss(two()[0]), 1, rss(*two()), in_the_end=2)
    spaced = (item("One", "one.mp3", guid="\n  1 \n"), item("Two", "two.mp3", guid=" 2"))
    yield OddFeed(
        "guids in blanks", rss(*spaced), 2, rss(item("One", "one.mp3", guid="1"), item("Two", "two.mp3", guid="2"))
    )


def _encodings(text: str) -> Iterator[OddFeed]:
    named = text.replace("One", "Größe").replace("Two", "Naïve")
    yield OddFeed("UTF-8 with a mark", b"\xef\xbb\xbf" + text.encode(), 2)
    yield OddFeed("UTF-16", named.replace("UTF-8", "UTF-16").encode("utf-16"), 2)
    yield OddFeed("Windows-1252 that says UTF-8", named.encode("cp1252"), 2)
    yield OddFeed("ISO-8859-1, as it says", named.replace("UTF-8", "ISO-8859-1").encode("latin-1"), 2)
    yield OddFeed(
        "KOI8-R by the server's word",
        text.replace("One", "Раз").encode("koi8-r"),
        2,
        content_type="text/xml; charset=koi8-r",
    )
    yield OddFeed("an encoding that there is not", text.replace("UTF-8", "utf-9").encode(), 2)
    yield OddFeed("no declaration", text.partition("?>")[2].encode(), 2)
    yield OddFeed("served as plain text", text.encode(), 2, content_type="text/plain")
    yield OddFeed("served as a page", text.encode(), 2, content_type="text/html")
    yield OddFeed("served as nothing", text.encode(), 2, content_type="application/octet-stream")


def _broken(text: str) -> Iterator[OddFeed]:
    yield OddFeed("blank lines before the declaration", b"\n\n\n" + text.encode(), 2)
    yield OddFeed("a warning of PHP before it", b"<br />\n<b>Warning</b>: foo() in bar.php\n" + text.encode(), 2)
    yield OddFeed("something after the end", text.encode() + b"\n<!-- cached 0.3s --></body></html>", 2)
    yield OddFeed("it breaks off after its items", text.encode().removesuffix(b"</channel></rss>"), 2)
    yield OddFeed("it breaks off in the last item", text.encode()[: text.rindex("<enclosure")], 1)
    yield OddFeed("control characters", text.replace("One", "O\x08n\x0be").encode(), 2)
    yield OddFeed("references to no character", text.replace("One", "O&#0;n&#xFFFF;e").encode(), 2)
    yield OddFeed("entities of HTML", text.replace("One", "One&nbsp;&ndash;&eacute;").encode(), 2)
    yield OddFeed(
        "bare ampersands", text.replace("One", "R&B & more").replace("one.mp3", "one.mp3?a=1&b=2").encode(), 2
    )
    yield OddFeed(
        "prefixes that nobody declared", text.replace("<title>One", "<foo:bar>x</foo:bar><title>One").encode(), 2
    )
    yield OddFeed("tags of HTML in a title", text.replace("One", "<b>One</b> <br>").encode(), 2)
    yield OddFeed(
        "no namespaces declared", rss(*two(more="<itunes:duration>61</itunes:duration>")).replace(b" xmlns:", b" x-"), 2
    )
    yield OddFeed("a title of a megabyte", text.replace("One", "One " * 250_000).encode(), 2)
    yield OddFeed(
        "a style sheet and a doctype",
        text.replace("?>", '?><?xml-stylesheet href="a.xsl"?><!DOCTYPE rss>', 1).encode(),
        2,
    )
    yield OddFeed("lone surrogates", text.replace("One", "O\ud800ne").encode("utf-8", "surrogatepass"), 2)


def _enclosures() -> Iterator[OddFeed]:
    yield OddFeed("no type", rss(item("One", "one.mp3", guid="1", mime_type="")), 1)
    yield OddFeed("a type that is wrong", rss(item("One", "one.mp3", guid="1", mime_type="text/html")), 1)
    yield OddFeed("no ending", rss(item("One", "play?id=1", guid="1")), 1)
    yield OddFeed("a length that is no number", rss(item("One", "one.mp3", guid="1", length="3 MB")), 1)
    yield OddFeed("blanks in the address", rss(item("One", " my episode.mp3 ", guid="1")), 1)
    yield OddFeed("letters in the address", rss(item("One", "größe.mp3", guid="1")), 1)
    yield OddFeed(
        "a picture first",
        rss(item("One", "a.jpg", guid="1", mime_type="image/jpeg", more='<enclosure url="a.mp3" type="audio/mpeg"/>')),
        1,
    )
    yield OddFeed(
        "media:content alone", rss(item("One", "", guid="1", more='<media:content url="a.mp3" type="audio/mpeg"/>')), 1
    )
    group = '<media:group><media:content url="a.mp3" type="audio/mpeg"/><media:content url="a.m4a" type="audio/mp4"/></media:group>'
    yield OddFeed("a group of media", rss(item("One", "", guid="1", more=group)), 1)
    yield OddFeed("a video", rss(item("One", "a.mp4", guid="1", mime_type="video/mp4")), 1)
    yield OddFeed("a post without audio between", rss(two()[0], item("News", "", guid="n"), two()[1]), 2)
    yield OddFeed("a script for an address", rss(two()[0], item("Bad", "javascript:alert(1)", guid="b")), 1)
    yield OddFeed("a file for an address", rss(two()[0], item("Bad", "file:///etc/passwd", guid="b")), 1)


def _other_forms() -> Iterator[OddFeed]:
    entry = '<entry><id>{0}</id><title>{0}</title><updated>2024-01-0{0}T08:00:00Z</updated><link rel="enclosure" href="{0}.mp3" type="audio/mpeg"/></entry>'
    entries = "".join(entry.format(number) for number in (1, 2))
    atom = f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><title>A</title>{entries}</feed>'
    yield OddFeed("Atom", atom.encode(), 2, content_type="application/atom+xml")
    yield OddFeed("RSS 0.92", rss(*two()).replace(b'version="2.0"', b'version="0.92"'), 2)
    yield OddFeed("an RSS that says no version", rss(*two()).replace(b' version="2.0"', b""), 2)
    many = [item(f"{n}", f"{n}.mp3", guid=str(n), date=DAY) for n in range(1_500)]
    yield OddFeed("1,500 episodes", rss(*many), 1_500)

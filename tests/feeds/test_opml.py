"""Lists of podcasts survive the journey from and to other apps."""

import pytest

from mirrortalk_desktop.domain.errors import BrokenOpml
from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.feeds.discovery import FoundFeed
from mirrortalk_desktop.feeds.opml import is_opml, read_opml, write_opml


def test_nested_lists_are_read_each_feed_once() -> None:
    document = b"""<?xml version="1.0" encoding="utf-8"?>
    <opml version="1.0"><head><title>x</title></head><body>
      <outline text="feeds"><outline text="News &amp; more"><outline type="rss" text="A &lt;1&gt;" xmlUrl="https://a.example/f?x=1&amp;y=2"/></outline>
      <outline type='rss' title='It"s B' xmlurl='feed://b.example/f'/></outline>
      <outline type="rss" text="A again" xmlUrl="https://a.example/f?x=1&amp;y=2"/>
      <outline type="rss" text="local" xmlUrl="file:///etc/passwd"/><outline type="link" url="https://c.example"/>
      <!-- <outline xmlUrl="https://old.example/f"/> -->
    </body></opml>"""
    assert read_opml(document, name="x.opml") == (
        FoundFeed("https://a.example/f?x=1&y=2", "A <1>"),
        FoundFeed("https://b.example/f", 'It"s B'),
    )


def test_careless_lists_are_read_too() -> None:
    document = b'\xef\xbb\xbf<opml><body><outline text="Q&A" xmlUrl="https://a.example/f?a=1&b=2"><outline xmlUrl="b.example/f"></body>'
    assert [feed.url for feed in read_opml(document, name="x")] == [
        "https://a.example/f?a=1&b=2",
        "https://b.example/f",
    ]


@pytest.mark.parametrize(
    "document", [b"", b"hello", b"<html></html>", b"<opml><body/></opml>", b"\x00\xff\xfe", b"<opml"]
)
def test_what_is_no_list_is_told(document: bytes) -> None:
    with pytest.raises(BrokenOpml) as caught:
        read_opml(document, name="my list.opml")
    assert caught.value.name == "my list.opml"


def test_entities_in_a_list_are_not_expanded() -> None:
    bombs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    document = f'<!DOCTYPE opml [<!ENTITY a0 "lol">{bombs}<!ENTITY f SYSTEM "file:///etc/passwd">]><opml><outline text="&a9;&f;" xmlUrl="https://a.example/"/></opml>'
    assert is_opml(document.encode())
    assert read_opml(document.encode(), name="x") == (FoundFeed("https://a.example/", "&a9;&f;"),)


def test_many_unclosed_things_are_read_in_good_time() -> None:
    for piece in ("<!--", "<![CDATA[", '<outline a="', "<outline ", "<outline a='b' "):
        with pytest.raises(BrokenOpml):
            read_opml(b"<opml>" + piece.encode() * 50_000, name="x")


def test_what_is_written_is_read_again() -> None:
    feeds = [
        Feed("1", "https://a.example/f?x=1&y=<2>", 'He said "hi" & <left>\x00', link="https://a.example/"),
        Feed("2", "https://b.example/f", "Grüße'"),
        Feed("3", "", "My folder", is_local=True),
    ]
    text = write_opml(feeds)
    assert read_opml(text.encode(), name="x") == (
        FoundFeed("https://a.example/f?x=1&y=<2>", 'He said "hi" & <left>'),
        FoundFeed("https://b.example/f", "Grüße'"),
    )

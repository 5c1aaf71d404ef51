"""What a person types leads to a feed, a choice of feeds, or one plain error."""

from pathlib import Path

import pytest

from mirrortalk_desktop.domain import identity
from mirrortalk_desktop.domain.errors import (
    BrokenFeed,
    BrokenOpml,
    EmptyDocument,
    FeedWithoutAudio,
    MirrorTalkError,
    NotAFeed,
)
from mirrortalk_desktop.domain.network_errors import FeedGone, LoginNeeded, NotAnAddress, NotThere, Unreachable
from mirrortalk_desktop.feeds.discovery import FoundFeed, find_feeds
from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.feeds.lookup import fetch_feed, fetch_page, look_up
from tests.support.feed_text import item, rss
from tests.support.server import LoopbackServer

PAGE = "https://example.com/show/"
OPML = (
    b'<?xml version="1.0"?><opml version="2.0"><body><outline text="News"><outline text="A" xmlUrl="https://a.example/f"/>'
    b'</outline><outline title="B" xmlUrl="https://b.example/f"/></body></opml>'
)


def test_a_feed_address_gives_the_feed(server: LoopbackServer, http: Http) -> None:
    address = server.serve("/feed", rss(item("One"), title="Mine"), "application/rss+xml", etag='"7"')
    found = look_up(address, http=http)
    assert found.found is not None
    assert (found.found.feed.title, found.document_url, found.etag, found.choices) == ("Mine", address, '"7"', ())
    assert found.found.feed.id == identity.feed_id(address)


def test_a_permanent_move_is_kept_and_a_temporary_one_is_not(server: LoopbackServer, http: Http) -> None:
    new = server.serve("/new", rss(item("One", "ep/1.mp3")))
    moved = look_up(server.redirect("/old", "/new", 301), http=http)
    assert moved.document_url == new
    assert moved.found is not None
    assert moved.found.feed.url == new
    away = server.redirect("/away", "/new", 302)
    assert look_up(away, http=http).document_url == away


def test_the_new_address_that_a_feed_announces_is_followed(server: LoopbackServer, http: Http) -> None:
    new = server.serve("/new", rss(item("One"), title="New home"))
    old = server.serve("/old", rss(item("One"), title="Old", more=f"<itunes:new-feed-url>{new}</itunes:new-feed-url>"))
    found = look_up(old, http=http)
    assert found.found is not None
    assert (found.document_url, found.found.feed.title) == (new, "New home")


@pytest.mark.parametrize("there", [b"", b"<html></html>", None, rss()])
def test_an_announced_address_that_does_not_work_is_not_followed(
    server: LoopbackServer, http: Http, there: bytes | None
) -> None:
    new = server.url("/new") if there is None else server.serve("/new", there)
    old = server.serve("/old", rss(item("One"), title="Old", more=f"<itunes:new-feed-url>{new}</itunes:new-feed-url>"))
    found = look_up(old, http=http)
    assert found.found is not None
    assert (found.document_url, found.found.feed.title) == (old, "Old")


def test_a_page_with_one_feed_is_followed_to_it(server: LoopbackServer, http: Http) -> None:
    feed = server.serve("/rss", rss(item("One"), title="Mine"))
    page = server.serve(
        "/",
        b'<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="rss"></head></html>',
        "text/html",
    )
    found = look_up(page, http=http)
    assert found.found is not None
    assert (found.document_url, found.found.feed.title) == (feed, "Mine")


def test_a_page_with_several_feeds_gives_the_choice(server: LoopbackServer, http: Http) -> None:
    page = server.serve(
        "/",
        b"<html><head><link rel=alternate type=application/rss+xml href=/a title='Show A'>"
        b"<link rel=alternate type=application/rss+xml href=/b title='Show B'></head></html>",
        "text/html",
    )
    found = look_up(page, http=http)
    assert found.found is None
    assert found.choices == (
        FoundFeed(server.url("/a"), "Show A", may_be_home=True),
        FoundFeed(server.url("/b"), "Show B", may_be_home=True),
    )


def test_an_opml_list_gives_the_choice_from_the_web_and_from_a_file(
    server: LoopbackServer, http: Http, tmp_path: Path
) -> None:
    file = tmp_path / "my list.opml"
    file.write_bytes(OPML)
    wanted = tuple(FoundFeed(f"https://{name}.example/f", name.upper(), may_be_home=True) for name in "ab")
    assert look_up(server.serve("/list", OPML), http=http).choices == wanted
    assert look_up(str(file), http=http).choices == wanted
    assert look_up(f' "{file}" ', http=http).choices == wanted


def test_bad_input_gives_its_own_error(server: LoopbackServer, http: Http, tmp_path: Path) -> None:
    (tmp_path / "not.opml").write_bytes(b"hello")
    html = b"<!doctype html><html><body><a href='/about'>About</a></body></html>"
    cases: list[tuple[str, type[MirrorTalkError]]] = [
        ("hello world", NotAnAddress),
        ("", NotAnAddress),
        ("file:///etc/passwd", NotAnAddress),
        (str(tmp_path / "missing.opml"), NotAnAddress),
        (str(tmp_path / "not.opml"), BrokenOpml),
        ("https://nowhere.invalid/feed", Unreachable),
        (server.url("/404"), NotThere),
        (server.serve("/401", status=401), LoginNeeded),
        (server.serve("/410", status=410), FeedGone),
        (server.serve("/empty", b""), EmptyDocument),
        (server.serve("/blank", b" \n"), EmptyDocument),
        (server.serve("/html", html, "text/html"), NotAFeed),
        (server.serve("/text", b"hello", "text/plain"), NotAFeed),
        (server.serve("/mp3", b"ID3\x03" + b"\xff\xfb" * 500, "audio/mpeg"), NotAFeed),
        (server.serve("/broken", b"<?xml version='1.0'?><rss version='2.0'><channel><title>T"), BrokenFeed),
        (server.serve("/silent", rss(item("x", ""), title="Words")), FeedWithoutAudio),
        (server.serve("/bare", rss(title="Nothing")), FeedWithoutAudio),
        (server.serve("/empty-list", b"<opml><body></body></opml>"), BrokenOpml),
    ]
    for text, error in cases:
        with pytest.raises(error):
            look_up(text, http=http)


def test_a_page_that_leads_to_a_page_is_no_feed(server: LoopbackServer, http: Http) -> None:
    page = b'<html><link rel="alternate" type="application/rss+xml" href="/other"></html>'
    server.serve("/other", page, "text/html")
    with pytest.raises(NotAFeed):
        look_up(server.serve("/", page, "text/html"), http=http)


def test_a_feed_of_films_only_can_be_looked_at(server: LoopbackServer, http: Http) -> None:
    found = look_up(server.serve("/f", rss(item("x", "a.mp4", mime_type="video/mp4"))), http=http).found
    assert found is not None
    assert (len(found.episodes), len(found.audio_episodes)) == (1, 0)


def test_a_known_feed_is_fetched_only_when_it_changed(server: LoopbackServer, http: Http) -> None:
    address = server.serve("/f", rss(item("One", guid="1")), etag='"1"')
    first = fetch_feed(address, http=http, feed_id="mine")
    assert first.parsed is not None
    assert (first.parsed.feed.id, first.parsed.episodes[0].id) == ("mine", identity.episode_id("mine", "1"))
    second = fetch_feed(address, http=http, feed_id="mine", etag=first.etag, last_modified=first.last_modified)
    assert (second.parsed, second.address, second.etag) == (None, address, '"1"')


def test_a_known_feed_that_moved_keeps_its_names(server: LoopbackServer, http: Http) -> None:
    new = server.serve("/new", rss(item("One", guid="1")), etag='"1"')
    old = server.redirect("/old", "/new", 308)
    moved = fetch_feed(old, http=http, feed_id="mine")
    assert moved.parsed is not None
    assert (moved.address, moved.parsed.feed.url, moved.parsed.feed.id) == (new, new, "mine")
    assert fetch_feed(old, http=http, feed_id="mine", etag='"1"').address == new


def test_further_pages_belong_to_the_same_feed(server: LoopbackServer, http: Http) -> None:
    server.serve("/f?page=2", rss(item("Old", guid="1")))
    address = server.serve("/f", rss(item("New", guid="2"), more="<atom:link rel='next' href='?page=2'/>"))
    first = fetch_feed(address, http=http, feed_id="mine").parsed
    assert first is not None
    second = fetch_page(first.next_page_url, feed_id="mine", http=http)
    assert second.episodes[0].id == identity.episode_id("mine", "1")
    assert second.next_page_url == ""


def test_declared_feeds_win_over_links_and_comments_come_last() -> None:
    page = b"""<html><head><base href="https://cdn.example.com/x/">
      <LINK REL="Alternate" TYPE="application/rss+xml; charset=utf-8" HREF="feed" TITLE="The  show">
      <link rel="alternate" type="application/rss+xml" href="feed">
      <link rel="alternate" type="application/rss+xml" href="comments/feed" title="Comments Feed">
      <link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" href="/rss">
      <link rel="alternate" type="application/atom+xml" href="file:///x">
      </head><body><a href="/other.rss">RSS</a></body></html>"""
    assert find_feeds(page, url=PAGE) == (FoundFeed("https://cdn.example.com/x/feed", "The show"),)
    only = b'<link rel="alternate" type="application/rss+xml" href="/comments/feed">'
    assert find_feeds(only, url=PAGE) == (FoundFeed("https://example.com/comments/feed", ""),)


def test_ordinary_links_to_feeds_are_found_when_nothing_is_declared() -> None:
    page = b"""<body><a href="/about.html">About</a><a href="rss.xml">Our <b>RSS</b></a>
      <a href="https://feeds.example.org/show">Subscribe</a><a href="feed://pod.example/show/feed/">Feed</a>
      <a href="/sitemap.xml">Map</a><a href="/ep/1.mp3">Listen</a><a href="?feed=rss2">More</a>
      <a href="mailto:rss@example.com">Mail</a><a href="http://[::1">broken</a><a>"""
    assert [(feed.url, feed.title) for feed in find_feeds(page, url=PAGE)] == [
        ("https://example.com/show/rss.xml", "Our RSS"),
        ("https://feeds.example.org/show", "Subscribe"),
        ("https://pod.example/show/feed/", "Feed"),
        ("https://example.com/show/?feed=rss2", "More"),
    ]


def test_broken_pages_have_no_feeds_and_do_no_harm() -> None:
    for page in (
        b"",
        b"<",
        b"<!--",
        b"<a href=",
        b"\x00\xff<link",
        b"<![CDATA[",
        b"<!DOCTYPE",
        b"&#xffffffff;<a href='&#0;'>",
    ):
        assert find_feeds(page, url=PAGE) == ()

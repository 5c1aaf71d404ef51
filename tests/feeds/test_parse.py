"""A feed is understood as far as it can be, and an episode keeps its name whatever the publisher does."""

import pytest

from mirrortalk_desktop.domain import identity
from mirrortalk_desktop.domain.errors import BrokenFeed, EmptyDocument, NotAFeed
from mirrortalk_desktop.domain.model import TranscriptLink
from mirrortalk_desktop.feeds.parse import ParsedFeed, parse_feed, read_duration, rekey
from tests.support.feed_text import item, rss

URL = "https://example.com/show/feed.xml"


def parsed(*items: str, more: str = "") -> ParsedFeed:
    return parse_feed(rss(*items, more=more), url=URL)


def test_everything_a_feed_says_is_read() -> None:
    show = parse_feed(
        rss(
            item(
                "One &amp; two",
                "one.mp3",
                guid="g-1",
                date="Mon, 01 Jan 2024 10:00:00 +0200",
                length="12345",
                more="<link>https://example.com/one</link><itunes:duration>1:02:03</itunes:duration>"
                "<itunes:image href='one.png'/><description>&lt;p&gt;Hello &lt;b&gt;you&lt;/b&gt;.&lt;/p&gt;"
                "&lt;script&gt;alert(1)&lt;/script&gt;&lt;p&gt;Bye.&lt;/p&gt;</description>"
                "<podcast:chapters url='one.json' type='application/json+chapters'/>",
            ),
            title="The show",
            more="<link>https://example.com/</link><itunes:author>Ann &amp; Bob</itunes:author><language>en-GB</language>"
            "<description>About &lt;i&gt;things&lt;/i&gt;</description><itunes:image href='/cover.jpg'/>"
            "<itunes:new-feed-url>https://new.example.com/feed</itunes:new-feed-url>"
            "<atom:link rel='next' href='?page=2'/>",
        ),
        url=URL,
    )
    feed, (episode,) = show.feed, show.episodes
    assert (feed.id, feed.url, feed.title) == (identity.feed_id(URL), URL, "The show")
    assert (feed.author, feed.language, feed.description) == ("Ann & Bob", "en-gb", "About things")
    assert (feed.link, feed.image_url) == ("https://example.com/", "https://example.com/cover.jpg")
    assert show.new_url == "https://new.example.com/feed"
    assert show.next_page_url == feed.next_page_url == URL + "?page=2"
    assert episode.id == identity.episode_id(feed.id, "g-1")
    assert (episode.feed_id, episode.guid, episode.title) == (feed.id, "g-1", "One & two")
    assert (episode.published, episode.duration) == (1704096000.0, 3723.0)
    assert episode.audio_url == "https://example.com/show/one.mp3"
    assert (episode.audio_type, episode.audio_bytes) == ("audio/mpeg", 12345)
    assert episode.description == "Hello you.\n\nBye."
    assert (episode.link, episode.language) == ("https://example.com/one", "en-gb")
    assert episode.image_url == "https://example.com/show/one.png"
    assert episode.chapters_url == "https://example.com/show/one.json"
    assert not episode.is_video


def test_an_atom_feed_is_read() -> None:
    show = parse_feed(
        b'<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>urn:1</id><title>One</title>'
        b'<updated>2024-01-01T08:00:00Z</updated><link rel="enclosure" type="audio/mpeg" href="/a.mp3"/></entry></feed>',
        url=URL,
    )
    assert [(e.guid, e.published, e.audio_url) for e in show.episodes] == [
        ("urn:1", 1704096000.0, "https://example.com/a.mp3")
    ]


def test_episodes_come_newest_first_and_undated_ones_stay_in_place() -> None:
    show = parsed(
        item("old", "1.mp3", date="Mon, 01 Jan 2020 10:00:00 GMT"),
        item("undated, after old", "2.mp3"),
        item("new", "3.mp3", date="Mon, 01 Jan 2024 10:00:00 GMT"),
        item("junk date, after new", "4.mp3", date="sometime last week"),
    )
    assert [e.title for e in show.episodes] == ["new", "junk date, after new", "old", "undated, after old"]
    assert [e.published is None for e in show.episodes] == [False, True, False, True]


def test_a_feed_without_dates_keeps_its_order() -> None:
    show = parsed(item("b", "b.mp3"), item("a", "a.mp3"), item("c", "c.mp3"))
    assert [e.title for e in show.episodes] == ["b", "a", "c"]


def test_the_ladder_of_identity_goes_from_guid_to_address() -> None:
    with_guid, without = parsed(item("x", "a.mp3", guid=" g "), item("y", "b.mp3")).episodes
    assert with_guid.id == identity.episode_id(with_guid.feed_id, "g")
    assert without.id == identity.episode_id(without.feed_id, "https://example.com/show/b.mp3")
    assert without.guid == ""


def test_a_guid_is_kept_as_it_is_written() -> None:
    document = b"<rss version='2.0'><channel><title>T</title><item><title>x</title><guid>ep/1</guid><enclosure url='a.mp3'/></item></channel></rss>"
    assert parse_feed(document, url=URL).episodes[0].guid == "ep/1"


def test_a_changed_title_date_or_address_is_the_same_episode() -> None:
    before = parsed(item("x", "a.mp3", guid="g", date="Mon, 01 Jan 2024 10:00:00 GMT")).episodes[0]
    after = parsed(item("X!", "b.mp3", guid="g", date="Tue, 02 Jan 2024 10:00:00 GMT")).episodes[0]
    assert before.id == after.id


def test_a_guid_that_several_share_stays_with_the_oldest() -> None:
    old = item("old", "old.mp3", guid="same", date="Mon, 01 Jan 2024 10:00:00 GMT")
    middle = item("middle", "middle.mp3", guid="same", date="Tue, 02 Jan 2024 10:00:00 GMT")
    new = item("new", "new.mp3", guid="same", date="Wed, 03 Jan 2024 10:00:00 GMT")
    first = {e.title: e.id for e in parsed(old).episodes}
    then = {e.title: e.id for e in parsed(middle, old).episodes}
    last = {e.title: e.id for e in parsed(new, middle, old).episodes}
    assert first.items() <= then.items() <= last.items()
    assert len(set(last.values())) == 3


def test_the_same_item_twice_is_one_episode() -> None:
    twice = item("x", "a.mp3", guid="g")
    assert len(parsed(twice, twice).episodes) == 1
    bare = item("x", "a.mp3")
    assert len(parsed(bare, bare).episodes) == 1


def test_a_moved_feed_keeps_its_names_under_the_old_id() -> None:
    items = (item("n", "n.mp3", guid="same"), item("o", "o.mp3", guid="same"), item("p", "p.mp3"))
    here = parsed(*items)
    moved = parse_feed(
        rss(*(text.replace('url="', 'url="https://example.com/show/') for text in items)), url="https://b.example/"
    )
    assert moved.feed.id != here.feed.id
    kept = rekey(moved, here.feed.id)
    assert kept.feed.id == here.feed.id
    assert {e.feed_id for e in kept.episodes} == {here.feed.id}
    assert [e.id for e in kept.episodes] == [e.id for e in here.episodes]
    assert rekey(here, here.feed.id) == here


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1:02:03", 3723.0),
        ("01:02:03.5", 3723.5),
        ("62:03", 3723.0),
        ("3723", 3723.0),
        (" 3723.0 ", 3723.0),
        ("00:00:00", None),
        ("0", None),
        ("", None),
        ("an hour", None),
        ("1:2:3:4", None),
        ("-5", None),
        ("1h 2m", None),
        ("99999999999999999999", None),
    ],
)
def test_durations_are_read_in_every_form(text: str, seconds: float | None) -> None:
    assert read_duration(text) == seconds


def test_bare_items_are_kept() -> None:
    (episode,) = parsed(item("", "https://cdn.example.com/deep/ep42.mp3?x=1", length="")).episodes
    assert (episode.title, episode.guid, episode.published, episode.duration, episode.audio_bytes) == (
        "ep42.mp3", "", None, None, None,
    )  # fmt: skip


def test_items_without_audio_are_left_out_and_counted() -> None:
    show = parsed(
        item("text only", ""),
        item("picture", "a.jpg", mime_type="image/jpeg"),
        item("pdf", "a.pdf", mime_type="application/octet-stream"),
        item("local", "file:///etc/passwd"),
        item("audio", "a.mp3"),
    )
    assert [e.title for e in show.episodes] == ["audio"]
    assert show.without_audio == 4


def test_a_film_is_shown_as_one_and_audio_is_preferred_to_it() -> None:
    film = '<enclosure url="b.mp4" type="video/mp4"/>'
    show = parsed(
        item("film", "a.mp4", mime_type="video/mp4"),
        item("both", "c.mp4", mime_type="video/mp4", more='<enclosure url="c.m4a" type="audio/x-m4a"/>'),
        item("both, other way", "d.mp3", more=film),
        item("mislabelled", "e.mp3", mime_type="video/mpeg"),
    )
    assert [(e.title, e.is_video) for e in show.episodes] == [
        ("film", True), ("both", False), ("both, other way", False), ("mislabelled", False),
    ]  # fmt: skip
    assert [e.title for e in show.audio_episodes] == ["both", "both, other way", "mislabelled"]
    assert show.episodes[1].audio_url.endswith("c.m4a")


def test_audio_that_does_not_say_so_is_taken_and_media_content_too() -> None:
    show = parsed(
        item("a", "a.mp3", mime_type=""),
        item("b", "/download.php?id=1", mime_type="application/octet-stream"),
        item("c", "", more='<media:content url="c.mp3" type="audio/mpeg" fileSize="77"/>'),
    )
    assert [e.title for e in show.episodes] == ["a", "b", "c"]
    assert show.episodes[2].audio_bytes == 77


def test_all_transcripts_of_each_item_are_read() -> None:
    show = parsed(
        item("none", "0.mp3"),
        item(
            "three",
            "1.mp3",
            more='<podcast:transcript url="1.html" type="text/html"/><podcast:transcript url="1.vtt?a=1&amp;b=2" type="text/vtt"'
            " language=\"en\"/><podcast:transcript url='1.json' type='application/json'/>",
        ),
        item("one", "2.mp3", more='<podcast:transcript url="https://t.example/2.srt" type="application/srt"/>'),
        more='<podcast:liveItem><podcast:transcript url="live.vtt" type="text/vtt"/></podcast:liveItem>'
        '<description><![CDATA[<item><podcast:transcript url="x.vtt" type="text/vtt"/></item>]]></description>',
    )
    base = "https://example.com/show/"
    assert [e.transcripts for e in show.episodes] == [
        (),
        (
            TranscriptLink(base + "1.html", "text/html"),
            TranscriptLink(base + "1.vtt?a=1&b=2", "text/vtt", "en"),
            TranscriptLink(base + "1.json", "application/json"),
        ),
        (TranscriptLink("https://t.example/2.srt", "application/srt"),),
    ]


def test_all_transcripts_are_read_from_broken_xml_too() -> None:
    links = '<podcast:transcript url="1.vtt" type="text/vtt"/><podcast:transcript url="1.srt" type="application/srt"/>'
    show = parsed(
        item("a", "1.mp3", more="<description>Q&A <b>unclosed</description>" + links), item("b", "2.mp3", more=links)
    )
    assert [len(e.transcripts) for e in show.episodes] == [2, 2]


def test_malformed_xml_is_understood_as_far_as_possible() -> None:
    whole = rss(item("one", "1.mp3", guid="1"), item("two", "2.mp3", guid="2"))
    show = parse_feed(whole[: whole.index(b"<title>two") + 12], url=URL)
    assert [e.title for e in show.episodes] == ["one"]
    for careless in (
        whole.replace(b"<title>one", b"<title>one & more < all"),
        whole.replace(b"<title>one", b"<title>one\x0b\x00"),
        whole.replace(b"<title>one", b"<title>one &nbsp; &unknown;"),
        b"\r\n\r\n  " + whole,
        b"<br />\n<b>Warning</b>: something in /var/www/x.php<br />\n" + whole,
        b"\xef\xbb\xbf" + whole,
    ):
        assert [e.guid for e in parse_feed(careless, url=URL).episodes] == ["1", "2"]


@pytest.mark.parametrize(
    ("charset", "declared", "content_type"),
    [
        ("utf-8", "utf-8", "text/xml"),
        ("utf-8", "utf-8", "text/xml; charset=iso-8859-1"),
        ("utf-8", "iso-8859-1", "application/rss+xml"),
        ("iso-8859-1", "iso-8859-1", "application/rss+xml"),
        ("iso-8859-1", "utf-8", "application/rss+xml; charset=iso-8859-1"),
        ("windows-1252", "utf-8", "text/xml"),
        ("utf-16", "utf-16", "application/xml"),
        ("utf-16-le", "utf-16", ""),
        ("utf-8", "nonsense", "text/xml; charset=more-nonsense"),
        ("windows-1252", "idna", "text/xml; charset=undefined"),
    ],
)
def test_letters_survive_true_and_false_charsets(charset: str, declared: str, content_type: str) -> None:
    text = rss(item("Grüße, Señor", "a.mp3")).decode().replace('encoding="UTF-8"', f'encoding="{declared}"')
    show = parse_feed(text.encode(charset), url=URL, content_type=content_type)
    assert show.episodes[0].title == "Grüße, Señor"


def test_one_bad_byte_does_not_spoil_the_other_letters() -> None:
    document = rss(item("Grüße aus Köln, schöne", "a.mp3"), item("x\xa7", "b.mp3")).replace("\xa7".encode(), b"\xa7")
    assert parse_feed(document, url=URL).episodes[0].title == "Grüße aus Köln, schöne"


def test_what_is_not_a_feed_is_told_apart() -> None:
    for empty in (b"", b"  \n", b"\xef\xbb\xbf"):
        with pytest.raises(EmptyDocument):
            parse_feed(empty, url=URL)
    for other in (
        b"<!DOCTYPE html><html><head><title>x</title></head><body>hi</body></html>",
        b"just text",
        b'{"version": "https://jsonfeed.org/version/1"}',
        b"\x89PNG\r\n\x1a\n\x00\x00",
        b"ID3\x03\x00\x00" + b"\xff\xfb\x90" * 100,
        b"<?xml version='1.0'?><opml><body/></opml>",
        b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
    ):
        with pytest.raises(NotAFeed):
            parse_feed(other, url="https://ann:secret@example.com/feed")
    for broken in (b'<?xml version="1.0"?><rss version="2.0"><channel><title>T', b"<rss version='2.0'><chan"):
        with pytest.raises(BrokenFeed):
            parse_feed(broken, url=URL)


def test_a_feed_that_has_no_items_yet_is_a_feed() -> None:
    show = parsed()
    assert (show.episodes, show.feed.title) == ((), "A show")
    untitled = parse_feed(b"<rss version='2.0'><channel></channel></rss>", url=URL)
    assert untitled.feed.title == "example.com"


def test_entities_cannot_blow_up_or_fetch() -> None:
    bombs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    head = f'<!DOCTYPE rss [<!ENTITY a0 "lolololol">{bombs}<!ENTITY file SYSTEM "file:///etc/passwd">]>'
    text = rss(item("&a9;&file;", "a.mp3")).decode().replace("&amp;", "&").replace("?><rss", f"?>{head}<rss")
    show = parse_feed(text.encode(), url=URL)
    assert len(show.episodes) == 1
    assert len(show.episodes[0].title) < 1000
    assert "root:" not in show.episodes[0].title


def test_a_new_address_that_is_the_old_one_is_no_news() -> None:
    assert parsed(more=f"<itunes:new-feed-url>{URL}</itunes:new-feed-url>").new_url == ""
    assert parsed(more="<itunes:new-feed-url>file:///x</itunes:new-feed-url>").new_url == ""


def test_older_episodes_of_an_archived_feed_are_on_the_page_before() -> None:
    assert (
        parsed(more="<atom:link rel='prev-archive' href='/2023.xml'/>").next_page_url == "https://example.com/2023.xml"
    )
    assert parsed(more=f"<atom:link rel='next' href='{URL}'/>").next_page_url == ""


def test_a_thousand_episodes_are_no_trouble() -> None:
    show = parsed(*(item(f"Episode {n}", f"{n}.mp3", guid=str(n)) for n in range(1000)))
    assert len({e.id for e in show.episodes}) == 1000

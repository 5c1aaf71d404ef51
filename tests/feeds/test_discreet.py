"""No secret of an address survives in anything that is shown, logged or exported."""

import logging
import random
from string import ascii_letters, digits
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.domain.network_errors import HttpRefused, LoginNeeded
from mirrortalk_desktop.feeds.address import file_name, tidy_address
from mirrortalk_desktop.feeds.discreet import (
    DiscreetFormatter,
    _found_in_text,
    discreet,
    discreet_guid,
    is_private,
    text_without,
    without_secrets,
)
from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.feeds.opml import private_feeds, read_opml, write_opml
from tests.support.server import LoopbackServer

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_mixed = st.tuples(
    st.text(LETTERS, min_size=12, max_size=30), st.text("0123456789", min_size=12, max_size=20), st.randoms()
).map(lambda made: "".join(made[2].sample(made[0] + made[1], len(made[0] + made[1]))))
_password = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=8, max_size=30).map(
    lambda text: quote(f"Zq7{text}", safe="")
)
_private = st.one_of(
    st.tuples(_password, st.just("https://ann:{}@pod.example/feed.xml")),
    st.tuples(_password, st.just("http://{}:x@127.0.0.1:8000/feed")),
    st.tuples(_password, st.sampled_from(["token", "auth", "access_token", "key", "Signature", "api-key", "authToken"]).map(
        lambda name: f"https://pod.example/rss?id=7&{name}={{}}&limit=9"
    )),
    st.tuples(_mixed, st.just("https://pod.example/rss/{}/feed.xml")),
    st.tuples(_mixed, st.just("https://pod.example/{}.rss")),
    st.tuples(_mixed, st.just("https://pod.example/resolve/{}/feed.xml")),
    st.tuples(_mixed, st.just("https://pod.example/feed?x={}")),
    st.tuples(st.uuids().map(str), st.just("https://api.pod.example/feed/12/private/{}.rss")),
)  # fmt: skip


@given(_private)
def test_no_secret_survives(made: tuple[str, str]) -> None:
    secret, template = made
    url = template.format(secret)
    assert is_private(url)
    feed = Feed("f", url, "Mine", link=url)
    record = logging.LogRecord("httpx", logging.INFO, "x.py", 1, 'HTTP Request: GET %s "200 OK"', (url,), None)
    try:
        raise ValueError(f"no sense in {url}, is there?")
    except ValueError as error:
        trouble = logging.LogRecord(
            "x", logging.ERROR, "x.py", 1, "a bug", (), (ValueError, error, error.__traceback__)
        )
    shown = [
        discreet(url),
        file_name(url),
        without_secrets(f"See <{url}>, and “{url}”."),
        DiscreetFormatter("%(message)s").format(record),
        DiscreetFormatter("%(message)s").format(trouble),
        write_opml([feed]),
        str(LoginNeeded(discreet(url))),
        str(explain(HttpRefused(discreet(url), 500).as_failure())),
    ]
    assert [text for text in shown if secret in text] == []
    assert discreet(discreet(url)) == discreet(url)
    assert private_feeds([feed]) == ("Mine",)
    assert read_opml(write_opml([feed], with_secrets=True).encode(), name="x")[0].url == tidy_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://feeds.megaphone.fm/ADL9840290619",
        "https://anchor.fm/s/f3b2c1a0/podcast/rss",
        "https://feeds.acast.com/public/shows/5f3e0a8d2b7c4e1f9a6d3c8b",
        "https://www.omnycontent.com/d/playlist/e73c998e-6e60-432f-8610-ae210140c5b1/a/b/podcast.rss",
        "https://feeds.redcircle.com/0a1b2c3d-6e60-432f-8610-ae210140c5b1",
        "https://podcasts.files.bbci.co.uk/p02nq0gn.rss",
        "https://feeds.simplecast.com/54nAGcIl",
        "https://example.com/a-very-long-title-of-an-episode-from-2024-about-42-things-season-12.mp3",
        "https://hub.example/a/model/resolve/536b0662742c02347bc0e980a01041f333bce120/config.json",
        "https://example.com/feed?page=2&format=xml&updated=1700000000",
        "https://example.com/?feed=podcast",
        "http://127.0.0.1:8000/feed.xml",
        "file:///home/ann/a.mp3",
        "https://traffic.megaphone.fm/ADL9840290619.mp3?updated=1700000000",
        "https://feeds.libsyn.com/123456/rss",
        "https://traffic.libsyn.com/secure/theshow/TheShowS02E14-WithMe.mp3?dest-id=1234567",
        "https://sphinx.acast.com/p/open/s/5f3e0a8d2b7c4e1f9a6d3c8b/e/6543fe0a8d2b7c4e1f9a6d3c/media.mp3",
        "https://cdn.simplecast.com/audio/e73c998e-6e60-432f-8610-ae210140c5b1/episodes/0a1b2c3d-6e60-432f-8610-ae210140c5b1"
        "/default_tc.mp3?aid=rss_feed&feed=54nAGcIl",
        "https://traffic.omny.fm/d/clips/e73c998e-6e60-432f-8610-ae210140c5b1/0a1b2c3d-6e60-432f-8610-ae210140c5b1/audio.mp3"
        "?utm_source=Podcast&in_playlist=0a1b2c3d-6e60-432f-8610-ae210140c5b1",
        "https://anchor.fm/s/f3b2c1a0/podcast/play/82345678/https%3A%2F%2Fd3ctxlq1ktw2nl.cloudfront.net%2Fstaging"
        "%2F2024-0-15%2F367890123-44100-2-d4f8a2b1c9e7f.mp3",
        "https://www.buzzsprout.com/1234567/episodes/14356789-the-long-road-home.mp3",
        "https://feeds.buzzsprout.com/1234567.rss",
        "https://www.spreaker.com/show/4488937/episodes/feed",
        "https://mcdn.podbean.com/mf/web/9zx8ab/TheDailyShow2024Ep12.mp3",
        "https://feed.podbean.com/stuffyoushouldknow/feed.xml",
        "https://media.transistor.fm/a1b2c3d4/5e6f7a8b.mp3?src=site",
        "https://feeds.captivate.fm/how-i-built-this/",
        "https://rss.art19.com/episodes/0a1b2c3d-6e60-432f-8610-ae210140c5b1.mp3",
        "https://feeds.soundcloud.com/users/soundcloud:users:123456789/sounds.rss",
        "https://dts.podtrac.com/redirect.mp3/pdst.fm/e/chrt.fm/track/G12345/a.mp3",
        "https://example.com/HowIBuiltThisWithGuyRaz/20240115episode12final3.mp3?author=Ann%20Lee",
        "https://example.com/A-Day-in-the-Life-S01E02-of-2024.mp3?title=The-Daily-Show-2024-Episode-12",
        "https://example.com/members/the-garden-party/Episode-12.mp3",
        "https://example.com/Donaudampfschifffahrtsgesellschaft/Knightsbridge.mp3",
    ],
)
def test_what_everybody_may_see_is_left_as_it_is(url: str) -> None:
    assert discreet(url) == url
    assert not is_private(url)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://pod.example/rss/aB3dE5gH7jK9mN1pQ2rS/feed", "https://pod.example/rss/***/feed"),
        ("https://pod.example/rss/Zx9-q2Lm8Vb4Nc_Rt5Yw1Ps.rss", "https://pod.example/rss/***.rss"),
        ("https://pod.example/rss/3f9ac07d1e4b889c551f.rss", "https://pod.example/rss/***.rss"),
        ("https://pod.example/?id=aB3dE5gH7jK9mN1p", "https://pod.example/?id=***"),
        ("https://pod.example/?id=k3n_9x2q7vB4mZ-t", "https://pod.example/?id=***"),
        ("https://pod.example/?id=qWxRtZbNkLpHgFdS", "https://pod.example/?id=***"),
        ("https://pod.example/f.xml;jsessionid=A1B2?x=1", "https://pod.example/f.xml;jsessionid=***?x=1"),
        ("https://pod.example/f?a=1;token=abc;b=2", "https://pod.example/f?a=1;token=***;b=2"),
        ("https://pod.example/f?pw=anna1&pin=1234&ticket=a7", "https://pod.example/f?pw=***&pin=***&ticket=***"),
        ("https://pod.example/f?listener=ann&member_id=12", "https://pod.example/f?listener=***&member_id=***"),
        ("https://pod.example/private/a8f3k2/feed.xml", "https://pod.example/private/***/feed.xml"),
        ("https://private.pod.example/k3n9x2q7.rss", "https://private.pod.example/***.rss"),
        # Open to all, and hidden all the same, as nothing tells them from a token:
        ("https://video.example/feed?channel_id=UC0a1B2c3D4e5F6g7H8i9J0k", "https://video.example/feed?channel_id=***"),
    ],
)
def test_what_looks_like_a_token_is_hidden(url: str, shown: str) -> None:
    assert discreet(url) == shown
    assert is_private(url)


@pytest.mark.parametrize(
    ("letters", "template", "length", "least"),
    [
        (ascii_letters + digits, "https://pod.example/rss/{}/feed.xml", 20, 95),
        (ascii_letters + digits, "https://pod.example/feed?id={}", 16, 95),
        (ascii_letters + digits, "https://pod.example/members/{}.rss", 8, 75),
        (ascii_letters + digits + "-_", "https://pod.example/rss/{}/feed.xml", 22, 90),
        (ascii_letters + digits + "-_", "https://pod.example/feed?id={}", 22, 90),
        ("0123456789abcdef", "https://pod.example/feed?id={}", 16, 90),
        ("0123456789abcdef", "https://pod.example/rss/{}/feed.xml", 24, 95),
    ],
)
def test_nearly_all_random_parts_are_hidden(letters: str, template: str, length: int, least: int) -> None:
    """A few of a hundred look like words or numbers by chance; `least` is what a hundred hold at the very least."""
    chance = random.Random(20)
    made = ["".join(chance.choices(letters, k=length)) for _ in range(1000)]
    assert sum(each not in discreet(template.format(each)) for each in made) >= 10 * least


def test_a_path_of_very_many_parts_is_told_in_time() -> None:
    """Work that grew with the square of the parts took longer than a test may."""
    url = "https://pod.example/" + "/".join(str(each) for each in range(100_000)) + "/private/a8f3k2/feed.xml"
    assert discreet(url) == url.replace("a8f3k2", "***")


def test_a_text_is_searched_by_form_only_where_a_secret_is_in_it() -> None:
    _found_in_text.cache_clear()
    for number in range(50):
        assert text_without(f"Notes of part {number}.", ["k3yofmine", "swordfish"]) == f"Notes of part {number}."
    assert _found_in_text.cache_info().misses == 0
    for number in range(50):
        assert text_without(f"{number}: k3yofmine", ["k3yofmine", "swordfish"]) == f"{number}: ***"
    assert _found_in_text.cache_info().misses == 1


@pytest.mark.parametrize(
    ("guid", "shown"),
    [
        ("https://pod.example/show#episode-1", "https://pod.example/show#episode-1"),
        ("https://ann:secret@pod.example/show?token=abc#2", "https://pod.example/show?token=***#2"),
        ("https://pod.example/show#part=1&of=2", "https://pod.example/show#part=1&of=2"),
        ("https://pod.example/show#aB3dE5gH7jK9mN1p", "https://pod.example/show"),
        ("https://pod.example/show#token=abc", "https://pod.example/show"),
        ("https://ann:sec#ret@pod.example/show", "https://ann:sec"),
        ("https://ann:secret@[::1/show#1", "https://***#1"),
        ("tag:pod.example,2026:show#aB3dE5gH7jK9mN1p", "tag:pod.example,2026:show#aB3dE5gH7jK9mN1p"),
    ],
)
def test_a_guid_keeps_what_tells_it_from_others(guid: str, shown: str) -> None:
    assert discreet_guid(guid) == shown
    assert discreet_guid(shown) == shown


def test_an_address_in_pieces_hides_all() -> None:
    assert discreet("https://ann:secret@[::1/x") == "https://***"
    assert discreet("no address") == "no address"


@pytest.mark.parametrize("status", [401, 404, 410, 429, 500])
def test_a_server_that_refuses_is_told_of_without_the_secret(
    server: LoopbackServer, http: Http, caplog: pytest.LogCaptureFixture, status: int
) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.handler.setFormatter(DiscreetFormatter())
    address = server.serve("/feed", b"no", status=status) + "?auth=hunter2hunter2"
    address = address.replace("http://", "http://ann:swordfish@")
    with pytest.raises(MirrorTalkError) as caught:
        http.get(address)
    assert server.requests[0].query == "auth=hunter2hunter2"
    for text in (str(caught.value), str(caught.value.as_failure()), str(explain(caught.value.as_failure()))):
        assert "hunter2" not in text
        assert "swordfish" not in text
    lines = [record for record in caplog.records if record.levelno >= logging.INFO]
    told = "\n".join(DiscreetFormatter("%(message)s").format(record) for record in lines)
    assert "/feed" in told
    assert "hunter2" not in told
    assert "swordfish" not in told

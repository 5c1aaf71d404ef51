"""No secret of an address survives in anything that is shown, logged or exported."""

import logging
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.domain.network_errors import HttpRefused, LoginNeeded
from mirrortalk_desktop.feeds.address import file_name, tidy_address
from mirrortalk_desktop.feeds.discreet import DiscreetFormatter, discreet, is_private, without_secrets
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
    ],
)
def test_what_everybody_may_see_is_left_as_it_is(url: str) -> None:
    assert discreet(url) == url
    assert not is_private(url)


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

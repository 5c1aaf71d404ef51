import dataclasses
import re

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import FeedWithoutAudio, UnknownFeed
from mirrortalk_desktop.domain.model import Feed, Stage, State
from mirrortalk_desktop.domain.work import CancelToken, Progress
from mirrortalk_desktop.feeds.discovery import FoundFeed
from tests.support.demo import serve_demo
from tests.support.server import LoopbackServer, Reply, Request

TOKEN = CancelToken()


def test_looking_up_keeps_nothing(container: Container, server: LoopbackServer) -> None:
    found = container.subscriptions.look_up(serve_demo(server), token=TOKEN)

    assert found.found is not None
    assert found.found.feed.title == "The First User"
    assert container.library.feeds.all() == ()


def test_subscribing_asks_for_the_newest_episodes_only(container: Container, server: LoopbackServer) -> None:
    feed = _subscribe(container, serve_demo(server), newest=2)

    states = {e.guid: e.transcript_state for e in container.library.episodes.of_feed(feed.id)}
    assert states == {
        "the-first-user-3": State.WAITING,
        "the-first-user-2": State.WAITING,
        "the-first-user-1": State.NONE,
    }


def test_subscribing_twice_is_harmless(container: Container, server: LoopbackServer) -> None:
    address = serve_demo(server)
    first = _subscribe(container, address)

    assert _subscribe(container, address).id == first.id
    assert len(container.library.feeds.all()) == 1
    assert len(container.library.episodes.all()) == 3


def test_an_unchanged_feed_is_not_sent_again(container: Container, server: LoopbackServer) -> None:
    feed = _subscribe(container, serve_demo(server))

    refreshed = container.subscriptions.refresh(feed.id, token=TOKEN)

    assert refreshed.new == ()
    assert refreshed.failure is None
    assert server.requests_for("/feed.xml")[-1].header("If-None-Match") == '"1"'


def test_a_new_episode_is_taken_and_the_back_catalogue_is_not(container: Container, server: LoopbackServer) -> None:
    server.serve("/feed.xml", _feed(server, ("two", 2)), "application/rss+xml")
    feed = _subscribe(container, server.url("/feed.xml"))
    server.serve("/feed.xml", _feed(server, ("three", 3), ("two", 2), ("one", 1)), "application/rss+xml")

    refreshed = container.subscriptions.refresh(feed.id, token=TOKEN)

    assert len(refreshed.new) == 2
    assert [container.library.episodes.get(e).guid for e in refreshed.wanted] == ["three"]


def test_one_look_asks_for_no_more_than_a_run_takes(server: LoopbackServer, container: Container) -> None:
    container.settings = dataclasses.replace(container.settings, max_episodes_per_run=2)
    server.serve("/feed.xml", _feed(server, ("1", 1)), "application/rss+xml")
    feed = _subscribe(container, server.url("/feed.xml"))
    server.serve("/feed.xml", _feed(server, *((str(n), n) for n in range(9, 0, -1))), "application/rss+xml")

    wanted = container.subscriptions.refresh(feed.id, token=TOKEN).wanted

    assert [container.library.episodes.get(e).guid for e in wanted] == ["9", "8"]


def test_changed_guids_make_no_second_copies(container: Container, server: LoopbackServer) -> None:
    server.serve("/feed.xml", _feed(server, ("a", 2), ("b", 1)), "application/rss+xml")
    feed = _subscribe(container, server.url("/feed.xml"))
    before = {e.id for e in container.library.episodes.of_feed(feed.id)}
    changed = _feed(server, ("a", 2), ("b", 1)).replace("<guid>", "<guid>new-")
    server.serve("/feed.xml", changed, "application/rss+xml")

    assert container.subscriptions.refresh(feed.id, token=TOKEN).new == ()
    assert {e.id for e in container.library.episodes.of_feed(feed.id)} == before


def test_one_episode_is_never_taken_for_several(container: Container, server: LoopbackServer) -> None:
    server.serve("/feed.xml", _news(server, "a", "b", "z"), "application/rss+xml")
    feed = _subscribe(container, server.url("/feed.xml"))
    server.serve("/feed.xml", _news(server, "a2", "b2", "c2", "d2"), "application/rss+xml")

    assert len(container.subscriptions.refresh(feed.id, token=TOKEN).new) == 4

    guids = {e.guid: e.audio_url for e in container.library.episodes.of_feed(feed.id)}
    assert guids == {name: server.url(f"/{name}.mp3") for name in ("a", "b", "z", "a2", "b2", "c2", "d2")}


def test_other_audio_under_the_same_title_and_date_does_not_get_the_transcript(
    container: Container, server: LoopbackServer
) -> None:
    server.serve("/feed.xml", _news(server, "morning"), "application/rss+xml")
    feed = _subscribe(container, server.url("/feed.xml"))
    (morning,) = container.library.episodes.of_feed(feed.id)
    container.library.episodes.set_state(morning.id, Stage.TRANSCRIPT, State.DONE)
    server.serve("/feed.xml", _news(server, "evening"), "application/rss+xml")

    (evening,) = container.subscriptions.refresh(feed.id, token=TOKEN).wanted

    assert container.library.episodes.get(evening).guid == "evening"
    assert container.library.episodes.get(morning.id).audio_url == server.url("/morning.mp3")


def test_a_show_that_has_moved_with_all_its_episodes_keeps_their_transcripts(
    container: Container, server: LoopbackServer
) -> None:
    document = _feed(server, ("a", 3), ("b", 2), ("c", 1))
    server.serve("/feed.xml", document, "application/rss+xml")
    feed = _subscribe(container, server.url("/feed.xml"))
    before = {e.title: e.id for e in container.library.episodes.of_feed(feed.id)}
    for episode_id in before.values():
        container.library.episodes.set_state(episode_id, Stage.TRANSCRIPT, State.DONE)
    moved = document.replace("<guid>", "<guid>new-").replace(".mp3", ".moved.mp3")
    server.serve("/feed.xml", moved, "application/rss+xml")

    assert container.subscriptions.refresh(feed.id, token=TOKEN).new == ()

    after = container.library.episodes.of_feed(feed.id)
    assert {e.title: e.id for e in after} == before
    assert all(e.audio_url.endswith(".moved.mp3") for e in after)


def test_an_episode_that_waits_follows_its_publisher_to_a_new_address(
    container: Container, server: LoopbackServer
) -> None:
    server.serve("/feed.xml", _news(server, "morning"), "application/rss+xml")
    feed = _subscribe(container, server.url("/feed.xml"))
    server.serve("/feed.xml", _news(server, "moved"), "application/rss+xml")

    assert container.subscriptions.refresh(feed.id, token=TOKEN).new == ()

    (episode,) = container.library.episodes.of_feed(feed.id)
    assert episode.audio_url == server.url("/moved.mp3")
    assert episode.transcript_state is State.WAITING


def test_new_news_at_the_same_address_are_new(container: Container, server: LoopbackServer) -> None:
    def latest(*item: tuple[str, int]) -> str:
        return re.sub(r'url="[^"]*"', f'url="{server.url("/latest.mp3")}"', _feed(server, *item))

    server.serve("/feed.xml", latest(("monday", 1)), "application/rss+xml")
    feed = _subscribe(container, server.url("/feed.xml"))
    server.serve("/feed.xml", latest(("tuesday", 2)), "application/rss+xml")

    assert len(container.subscriptions.refresh(feed.id, token=TOKEN).wanted) == 1


def test_a_feed_without_guids_whose_addresses_change_with_each_look_stays_as_it_is(
    container: Container, server: LoopbackServer
) -> None:
    def with_ticket(ticket: str) -> str:
        bare = re.sub("<guid>.*?</guid>", "", _feed(server, ("b", 2), ("a", 1)))
        return bare.replace(".mp3", f".mp3?ticket={ticket}")

    server.serve("/feed.xml", with_ticket("1"), "application/rss+xml")
    feed = _subscribe(container, server.url("/feed.xml"))
    before = container.library.episodes.of_feed(feed.id)
    container.library.episodes.set_state(before[0].id, Stage.TRANSCRIPT, State.DONE)
    server.serve("/feed.xml", with_ticket("2"), "application/rss+xml")

    assert container.subscriptions.refresh(feed.id, token=TOKEN).new == ()
    assert {e.id for e in container.library.episodes.of_feed(feed.id)} == {e.id for e in before}


def test_an_episode_dated_years_ahead_stands_in_the_way_of_none(container: Container, server: LoopbackServer) -> None:
    ahead = ("ahead", 1)
    server.serve("/feed.xml", _dated_2040(_feed(server, ahead, ("old", 1))), "application/rss+xml")
    feed = _subscribe(container, server.url("/feed.xml"))
    server.serve("/feed.xml", _dated_2040(_feed(server, ahead, ("new", 3), ("old", 1))), "application/rss+xml")

    wanted = container.subscriptions.refresh(feed.id, token=TOKEN).wanted

    assert [container.library.episodes.get(e).guid for e in wanted] == ["new"]


def test_of_more_new_episodes_than_are_taken_the_newest_are_wherever_they_stand_in_the_feed(
    container: Container, server: LoopbackServer
) -> None:
    container.settings = dataclasses.replace(container.settings, max_episodes_per_run=1)
    server.serve("/feed.xml", _feed(server, ("old", 1)), "application/rss+xml")
    feed = _subscribe(container, server.url("/feed.xml"))
    server.serve("/feed.xml", _feed(server, ("old", 1), ("newer", 2), ("newest", 3)), "application/rss+xml")

    wanted = container.subscriptions.refresh(feed.id, token=TOKEN).wanted

    assert [container.library.episodes.get(e).guid for e in wanted] == ["newest"]


def test_a_new_episode_without_a_date_is_new(container: Container, server: LoopbackServer) -> None:
    server.serve("/feed.xml", _feed(server, ("old", 1)), "application/rss+xml")
    feed = _subscribe(container, server.url("/feed.xml"))
    document = _feed(server, ("undated", 2), ("old", 1))
    server.serve("/feed.xml", re.sub("<pubDate>02.*?</pubDate>", "", document), "application/rss+xml")

    wanted = container.subscriptions.refresh(feed.id, token=TOKEN).wanted

    assert [container.library.episodes.get(e).guid for e in wanted] == ["undated"]


def test_a_feed_that_moved_for_good_is_followed_to_its_new_place(container: Container, server: LoopbackServer) -> None:
    address = serve_demo(server)
    feed = _subscribe(container, address)
    server.routes["/new.xml"] = server.routes["/feed.xml"]
    server.redirect("/feed.xml", server.url("/new.xml"), status=301)

    container.subscriptions.refresh(feed.id, token=TOKEN)

    assert container.library.feeds.get(feed.id).url == server.url("/new.xml")
    assert len(container.library.episodes.of_feed(feed.id)) == 3


def test_a_feed_that_says_it_moved_is_followed(container: Container, server: LoopbackServer) -> None:
    server.serve("/feed.xml", _feed(server, ("a", 1)), "application/rss+xml")
    feed = _subscribe(container, server.url("/feed.xml"))
    moved = _feed(server, ("a", 1)).replace(
        "<channel>", f"<channel><itunes:new-feed-url>{server.url('/home.xml')}</itunes:new-feed-url>"
    )
    server.serve("/feed.xml", moved, "application/rss+xml")
    server.serve("/home.xml", _feed(server, ("a", 1)), "application/rss+xml")

    container.subscriptions.refresh(feed.id, token=TOKEN)

    assert container.library.feeds.get(feed.id).url == server.url("/home.xml")


def test_a_feed_that_has_ended_is_kept_and_goes_on_when_it_is_there_again(
    container: Container, server: LoopbackServer
) -> None:
    feed = _subscribe(container, serve_demo(server))
    server.serve("/feed.xml", status=410)

    for _ in range(2):
        failure = container.subscriptions.refresh(feed.id, token=TOKEN).failure
        assert failure is not None
        assert failure.code == "FeedGone"
        assert not container.library.feeds.get(feed.id).is_active
    assert len(container.library.episodes.of_feed(feed.id)) == 3

    serve_demo(server)
    assert container.subscriptions.refresh(feed.id, token=TOKEN).failure is None
    assert container.library.feeds.get(feed.id).is_active


def test_a_feed_in_trouble_keeps_its_reason_and_its_episodes(container: Container, server: LoopbackServer) -> None:
    feed = _subscribe(container, serve_demo(server))
    server.serve("/feed.xml", status=503)

    container.subscriptions.refresh(feed.id, token=TOKEN)

    kept = container.library.feeds.get(feed.id)
    assert kept.failure is not None
    assert kept.failure.code == "HttpRefused"
    assert kept.is_active
    serve_demo(server)
    container.subscriptions.refresh(feed.id, token=TOKEN)
    assert container.library.feeds.get(feed.id).failure is None


def test_one_bad_address_of_a_list_does_not_stop_the_others(container: Container, server: LoopbackServer) -> None:
    choices = [
        FoundFeed(server.url("/nothing.xml"), "Gone", may_be_home=True),
        FoundFeed(serve_demo(server), "Good", may_be_home=True),
    ]

    done, failed = container.subscriptions.subscribe_all(choices, newest=1, token=TOKEN)

    assert [subscribed.feed.title for subscribed in done] == ["The First User"]
    assert [(choice.title, failure.code) for choice, failure in failed] == [("Gone", "NotThere")]


def test_the_feeds_of_a_list_without_titles_are_told_of_without_secrets(
    container: Container, server: LoopbackServer
) -> None:
    private = serve_demo(server).replace("http://", "http://ann:swordfish@") + "?token=hunter2"
    seen: list[Progress] = []

    container.subscriptions.subscribe_all(
        [FoundFeed(private, may_be_home=True)], newest=0, token=TOKEN, report=seen.append
    )

    assert seen[0].note == f"{serve_demo(server)}?token=***"


def test_a_list_of_the_web_reaches_no_machine_at_home(container: Container, server: LoopbackServer) -> None:
    choices = [FoundFeed(serve_demo(server), "Router")]

    done, failed = container.subscriptions.subscribe_all(choices, newest=1, token=TOKEN)

    assert done == ()
    assert [failure.code for _choice, failure in failed] == ["HomeAddress"]
    assert server.requests == []


def test_a_feed_without_audio_is_refused(container: Container, server: LoopbackServer) -> None:
    server.serve("/feed.xml", _feed(server), "application/rss+xml")

    with pytest.raises(FeedWithoutAudio):
        container.subscriptions.look_up(server.url("/feed.xml"), token=TOKEN)

    assert container.library.feeds.all() == ()


def test_unsubscribing_forgets_the_feed_and_names_its_episodes(container: Container, server: LoopbackServer) -> None:
    feed = _subscribe(container, serve_demo(server))

    episode_ids = container.subscriptions.unsubscribe(feed.id)

    assert len(episode_ids) == 3
    assert container.library.episodes.all() == ()


@pytest.mark.parametrize("is_changed", [False, True])
@pytest.mark.parametrize("look", ["refresh", "older"])
def test_a_podcast_that_is_unsubscribed_while_one_looks_at_it_does_not_come_back(
    container: Container, server: LoopbackServer, look: str, *, is_changed: bool
) -> None:
    paged = _feed(server, ("b", 2)).replace(
        "<channel>", f'<channel><atom:link rel="next" href="{server.url("/page2.xml")}"/>'
    )
    server.serve("/feed.xml", paged, "application/rss+xml", etag='"1"')
    feed = _subscribe(container, server.url("/feed.xml"))

    def unsubscribe(_request: Request) -> Reply:
        container.subscriptions.unsubscribe(feed.id)
        changed = _feed(server, ("c", 3)) if is_changed else paged
        return Reply(changed.encode(), content_type="application/rss+xml", etag='"2"' if is_changed else '"1"')

    server.serve("/feed.xml", unsubscribe)
    server.serve("/page2.xml", unsubscribe)
    with pytest.raises(UnknownFeed):
        getattr(container.subscriptions, look)(feed.id, token=TOKEN)
    assert container.library.feeds.all() == ()
    assert container.library.episodes.all() == ()


def test_older_episodes_come_page_by_page(container: Container, server: LoopbackServer) -> None:
    paged = _feed(server, ("b", 2)).replace(
        "<channel>", f'<channel><atom:link rel="next" href="{server.url("/page2.xml")}"/>'
    )
    server.serve("/feed.xml", paged, "application/rss+xml")
    server.serve("/page2.xml", _feed(server, ("a", 1)), "application/rss+xml")
    feed = _subscribe(container, server.url("/feed.xml"))

    older = container.subscriptions.older(feed.id, token=TOKEN)

    assert [container.library.episodes.get(e).guid for e in older] == ["a"]
    assert container.library.episodes.get(older[0]).transcript_state is State.NONE
    assert container.subscriptions.older(feed.id, token=TOKEN) == ()


def test_the_first_airing_of_a_rerun_is_an_episode_of_its_own(container: Container, server: LoopbackServer) -> None:
    paged = _feed(server, ("b", 2)).replace(
        "<channel>", f'<channel><atom:link rel="next" href="{server.url("/page2.xml")}"/>'
    )
    server.serve("/feed.xml", paged, "application/rss+xml")
    first_airing = _feed(server, ("a", 1)).replace("Episode a", "Episode b").replace("/a.mp3", "/b.mp3")
    server.serve("/page2.xml", first_airing, "application/rss+xml")
    feed = _subscribe(container, server.url("/feed.xml"))

    older = container.subscriptions.older(feed.id, token=TOKEN)

    assert [container.library.episodes.get(e).guid for e in older] == ["a"]
    assert sorted(e.guid for e in container.library.episodes.of_feed(feed.id)) == ["a", "b"]


def _subscribe(container: Container, address: str, newest: int = 1) -> Feed:
    found = container.subscriptions.look_up(address, token=TOKEN)
    return container.subscriptions.subscribe(found, newest=newest).feed


def _news(server: LoopbackServer, *names: str) -> str:
    """Episodes that all have the same title and date."""
    return re.sub("<title>Episode .*?</title>", "<title>News</title>", _feed(server, *((name, 1) for name in names)))


def _dated_2040(document: str) -> str:
    """The same with its first episode in the year 2040."""
    return document.replace("Jan 2026", "Jan 2040", 1)


def _feed(server: LoopbackServer, *items: tuple[str, int]) -> str:
    written = "".join(
        f"<item><guid>{name}</guid><title>Episode {name}</title><pubDate>{day:02} Jan 2026 06:00:00 +0000</pubDate>"
        f'<enclosure url="{server.url(f"/{name}.mp3")}" type="audio/mpeg" length="1"/></item>'
        for name, day in items
    )
    return (
        '<?xml version="1.0"?><rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
        f'xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Made up</title>{written}</channel></rss>'
    )

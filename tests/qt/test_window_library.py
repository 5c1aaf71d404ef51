"""The library of the window: which episodes are listed, in which order, and that it is the same the next time."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.model import AudioFile, Episode, Feed, Stage, State
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.models.episodes import EpisodesModel
from mirrortalk_desktop.qt.models.listing import FeedOrder, Order, Showing
from mirrortalk_desktop.qt.window import MainWindow
from tests.qt.conftest import close_window
from tests.support.demo import make_container

MakeWindow = Callable[..., MainWindow]

_SHOWS = {"Alpha": (100.0, 400.0, 300.0), "Beta": (900.0, 200.0)}


@pytest.fixture
def two_shows() -> None:
    """Two podcasts, their episodes named after the moment at which they came out."""
    container = make_container()
    for title, moments in _SHOWS.items():
        container.library.feeds.save(Feed(title, f"https://{title}.invalid/feed", title, checked_at=2e12))
        container.library.episodes.save_from_feed(
            Episode(f"{title}-{moment:.0f}", title, f"{moment}", f"{title} {moment:.0f}", published=moment)
            for moment in moments
        )
    container.close()


@pytest.fixture
def window(two_shows: None, make_window: MakeWindow, qtbot: QtBot) -> MainWindow:
    made = make_window(check_feeds_minutes=0)
    qtbot.waitUntil(lambda: titles(made) == ["Alpha 400", "Alpha 300", "Alpha 100"])
    return made


def titles(window: MainWindow) -> list[str]:
    return [window.episodes.index(row).data() for row in range(window.episodes.rowCount())]


def test_episodes_of_all_podcasts_are_listed_together(qtbot: QtBot, window: MainWindow) -> None:
    head = window.library.episodes_part.head
    head.source.choose(True)
    qtbot.waitUntil(lambda: titles(window) == ["Beta 900", "Alpha 400", "Alpha 300", "Beta 200", "Alpha 100"])
    assert window.episodes.index(0).data(EpisodesModel.DetailRole).startswith("Beta · ")
    head.order.choose(Order.SHOW)
    qtbot.waitUntil(lambda: titles(window) == ["Alpha 400", "Alpha 300", "Alpha 100", "Beta 900", "Beta 200"])
    window.library.choose_feed("Beta")
    qtbot.waitUntil(lambda: titles(window) == ["Beta 900", "Beta 200"])
    assert head.title.full_text == "Beta"


def test_orders_and_what_is_shown_are_the_same_the_next_time(
    qtbot: QtBot, window: MainWindow, make_window: MakeWindow
) -> None:
    part = window.library.episodes_part
    part.head.order.choose(Order.OLDEST)
    qtbot.waitUntil(lambda: titles(window) == ["Alpha 100", "Alpha 300", "Alpha 400"])
    part.head.showing.choose(Showing.NOT_HEARD)
    window.library.feeds_part.order.choose(FeedOrder.NEWEST)
    qtbot.waitUntil(lambda: [feed.title for feed in window.feeds.feeds] == ["Beta", "Alpha"])
    close_window(qtbot, window)
    again = make_window(check_feeds_minutes=0)
    qtbot.waitUntil(lambda: titles(again) == ["Beta 200", "Beta 900"])
    assert [feed.title for feed in again.feeds.feeds] == ["Beta", "Alpha"]
    assert again.library.episodes_part.head.showing.chosen is Showing.NOT_HEARD
    assert again.library.episodes_part.head.limit.isVisible()


def test_a_podcast_that_is_forgotten_leaves_the_list_of_everything(qtbot: QtBot, window: MainWindow) -> None:
    window.library.episodes_part.head.source.choose(True)
    qtbot.waitUntil(lambda: len(titles(window)) == 5)
    window.shelf.unsubscribe("Alpha")
    qtbot.waitUntil(lambda: titles(window) == ["Beta 900", "Beta 200"])
    assert window.library.feed_id == "Beta"


def test_the_files_of_a_podcast_that_is_forgotten_are_gone_with_it_though_the_disk_is_busy_and_the_window_closes(
    qtbot: QtBot, window: MainWindow, two_shows: None
) -> None:
    room = window.room
    audio = room.container.paths.audio / "Alpha-400.mp3"
    audio.write_bytes(b"what was downloaded")
    episodes = room.container.library.episodes
    episodes.save_audio(AudioFile("Alpha-400", audio.name, "", 19, 4.0, "mp3"))
    episodes.set_state("Alpha-400", Stage.AUDIO, State.DONE)

    def keep_busy(_container: Container, token: CancelToken, _report: Report) -> None:
        token.wait(60)

    room.do(room.io, keep_busy, name="downloading")
    window.shelf.unsubscribe("Alpha")
    qtbot.waitUntil(lambda: [feed.title for feed in window.feeds.feeds] == ["Beta"])
    assert not room.io.is_idle
    close_window(qtbot, window)
    assert not audio.exists()

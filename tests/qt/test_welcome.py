"""The first run: a page of ways to begin that needs no network, and a sample show that can be asked at once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.model import State
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.models.catalogue import Catalogue
from mirrortalk_desktop.pipeline.sample import SAMPLE_FEED_URL
from mirrortalk_desktop.qt.dialogs.subscribe import SubscribeDialog
from mirrortalk_desktop.qt.dialogs.welcome import WelcomeDialog
from mirrortalk_desktop.qt.window import MainWindow
from tests.qt.conftest import close_window
from tests.support.demo import make_container

MakeWindow = Callable[..., MainWindow]


def welcome(qtbot: QtBot, window: MainWindow) -> WelcomeDialog:
    qtbot.waitUntil(lambda: window.welcoming.dialog is not None)
    dialog = window.welcoming.dialog
    assert dialog is not None
    return dialog


def test_the_sample_show_can_be_asked_and_heard_without_network_or_speech_model(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    window = make_window(is_first_run=True, is_offline=True, whisper_model="none-is-here")
    dialog = welcome(qtbot, window)
    qtbot.mouseClick(dialog.sample_button, Qt.MouseButton.LeftButton)
    assert window.welcoming.dialog is None
    container = window.room.container
    qtbot.waitUntil(
        lambda: [each.is_searchable for each in container.library.episodes.all()] == [True] * 3, timeout=60_000
    )
    answer = container.ask.ask("What is the best way to learn?", token=CancelToken())
    assert answer.citations[0].episode_guid == "the-first-user-2"
    assert answer.citations[0].speaker
    audio = container.library.episodes.audio(answer.citations[0].episode_id)
    assert audio is not None
    assert container.releasing.path_of(audio).is_file()
    qtbot.waitUntil(lambda: window.board.is_idle)


def test_the_page_comes_once_and_can_be_had_again(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window(is_first_run=True)
    dialog = welcome(qtbot, window)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.welcoming.dialog is None
    close_window(qtbot, window)
    again = make_window(is_first_run=True)
    qtbot.waitUntil(lambda: again.room.reads.is_idle)
    assert again.welcoming.dialog is None
    qtbot.keyClick(again, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    dialog = welcome(qtbot, again)
    qtbot.mouseClick(dialog.podcast_button, Qt.MouseButton.LeftButton)
    assert [each for each in again.findChildren(SubscribeDialog) if each.isVisible()]


def test_the_budget_is_kept_when_it_can_be_used_and_refused_in_words_when_not(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    window = make_window(is_first_run=True)
    dialog = welcome(qtbot, window)
    qtbot.waitUntil(lambda: "fits" in dialog.budget.fits.text())
    assert "is on this computer" in dialog.model_state.text()
    dialog.budget.set_value(100)
    assert "least that works" in dialog.problem.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.tuning.settings.memory_budget_mb == 6000
    window.welcoming.open()
    dialog = welcome(qtbot, window)
    dialog.budget.set_value(900)
    dialog.close_button.click()
    qtbot.waitUntil(lambda: window.room.container.settings.memory_budget_mb == 900)


def test_a_missing_speech_model_is_named_and_a_library_with_something_in_it_is_not_welcomed(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    window = make_window(is_first_run=True, whisper_model="small")
    dialog = welcome(qtbot, window)
    qtbot.waitUntil(lambda: "“small” is not on this computer" in dialog.model_state.text())
    assert dialog.fetch_button.isVisible()
    window.actions_.take_sample.trigger()
    qtbot.waitUntil(lambda: window.feeds.rowCount() == 1)
    assert window.welcoming.dialog is None


@pytest.mark.parametrize("is_taken_twice", [False, True])
def test_the_sample_show_is_taken_with_its_audio_and_chapters(is_taken_twice: bool) -> None:
    container = make_container(catalogue=Catalogue(()))
    container.paths.make_folders()
    for _ in range(1 + is_taken_twice):
        taken = container.sample.take(token=CancelToken())
    feed = container.library.feeds.get(taken.feed_id)
    episodes = container.library.episodes.of_feed(feed.id)
    assert (feed.url, feed.is_local, len(episodes)) == (SAMPLE_FEED_URL, True, 3)
    for episode in episodes:
        assert episode.audio_state is State.DONE
        assert container.library.episodes.audio(episode.id) is not None
    assert any(container.library.episodes.chapters(episode.id) for episode in episodes)
    container.close()

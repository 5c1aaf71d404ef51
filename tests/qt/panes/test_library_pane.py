"""The library pane, with real clicks and keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt.models.episodes import EpisodesModel
from mirrortalk_desktop.qt.models.feeds import FeedsModel
from mirrortalk_desktop.qt.panes.library import LibraryPane
from tests.qt.panes import sample


def make_pane(qtbot: QtBot, *, is_full: bool = True) -> tuple[LibraryPane, FeedsModel, EpisodesModel]:
    feeds, episodes = FeedsModel(), EpisodesModel()
    pane = LibraryPane(feeds, episodes)
    feeds.setParent(pane)
    episodes.setParent(pane)
    qtbot.addWidget(pane)
    pane.resize(420, 800)
    if is_full:
        feeds.set_feeds(sample.FEEDS)
        episodes.set_episodes(sample.EPISODES)
    pane.show()
    qtbot.waitExposed(pane)
    return pane, feeds, episodes


def click_row(
    qtbot: QtBot, view: QListView, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    place = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def test_an_empty_library_says_what_to_do_and_offers_it(qtbot: QtBot) -> None:
    pane, feeds, _episodes = make_pane(qtbot, is_full=False)
    button = pane._empty.buttons[0]
    assert button.isVisible()
    assert button.text() == "Add podcast…"
    with qtbot.waitSignal(pane.add_podcast_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pane.import_requested):
        qtbot.mouseClick(pane._empty.buttons[1], Qt.MouseButton.LeftButton)
    feeds.set_feeds(sample.FEEDS)
    assert not button.isVisible()


def test_the_first_podcast_is_chosen_by_itself_and_another_by_a_click(qtbot: QtBot) -> None:
    pane, feeds, _episodes = make_pane(qtbot, is_full=False)
    with qtbot.waitSignal(pane.feed_chosen, check_params_cb=lambda feed_id: feed_id == "f1"):
        feeds.set_feeds(sample.FEEDS)
    with qtbot.waitSignal(pane.feed_chosen, check_params_cb=lambda feed_id: feed_id == "f2"):
        click_row(qtbot, pane.feeds_part.view, 1)
    assert pane.episodes_part.title.full_text == "Workbench Stories"


def test_the_chosen_podcast_stays_chosen_when_the_list_is_read_again(qtbot: QtBot) -> None:
    pane, feeds, _episodes = make_pane(qtbot)
    pane.choose_feed("f3")
    with qtbot.assertNotEmitted(pane.feed_chosen):
        feeds.set_feeds(tuple(reversed(sample.FEEDS)))
    assert pane.feed_id == "f3"


def test_a_podcast_that_comes_later_is_chosen_as_soon_as_it_is_there(qtbot: QtBot) -> None:
    pane, feeds, _episodes = make_pane(qtbot, is_full=False)
    feeds.set_feeds(sample.FEEDS[:2])
    pane.choose_feed("f3")
    feeds.set_feeds(sample.FEEDS)
    assert pane.feed_id == "f3"


def test_when_the_last_podcast_goes_nothing_is_chosen(qtbot: QtBot) -> None:
    pane, feeds, _episodes = make_pane(qtbot)
    with qtbot.waitSignal(pane.feed_chosen, check_params_cb=lambda feed_id: feed_id == ""):
        feeds.set_feeds(())


def test_enter_opens_and_space_plays_the_episode(qtbot: QtBot) -> None:
    pane, _feeds, _episodes = make_pane(qtbot)
    click_row(qtbot, pane.episodes_part.view, 0)
    with qtbot.waitSignal(pane.episode_chosen, check_params_cb=lambda episode_id: episode_id == "e0"):
        qtbot.keyClick(pane.episodes_part.view, Qt.Key.Key_Return)
    with qtbot.waitSignal(pane.play_requested, check_params_cb=lambda episode_id: episode_id == "e0"):
        qtbot.keyClick(pane.episodes_part.view, Qt.Key.Key_Space)


def test_several_episodes_are_taken_at_once_and_those_that_are_done_are_left_out(qtbot: QtBot) -> None:
    pane, _feeds, _episodes = make_pane(qtbot)
    click_row(qtbot, pane.episodes_part.view, 0)
    assert not pane.episodes_part.take.isEnabled()
    click_row(qtbot, pane.episodes_part.view, 5, Qt.KeyboardModifier.ControlModifier)
    click_row(qtbot, pane.episodes_part.view, 4, Qt.KeyboardModifier.ControlModifier)
    assert pane.episodes_part.take.text() == "Take 2 episodes"
    with qtbot.waitSignal(pane.episodes_wanted) as wanted:
        qtbot.mouseClick(pane.episodes_part.take, Qt.MouseButton.LeftButton)
    assert wanted.args == [("e4", "e5")]


def test_an_episode_with_a_published_transcript_can_be_heard_instead(qtbot: QtBot) -> None:
    pane, _feeds, _episodes = make_pane(qtbot)
    click_row(qtbot, pane.episodes_part.view, 0)
    assert not pane.episodes_part.hear.isEnabled()
    click_row(qtbot, pane.episodes_part.view, 5)
    with qtbot.waitSignal(pane.transcribe_audio_requested, check_params_cb=lambda episode_id: episode_id == "e5"):
        qtbot.mouseClick(pane.episodes_part.hear, Qt.MouseButton.LeftButton)


def test_buttons_follow_an_episode_that_changes(qtbot: QtBot) -> None:
    pane, _feeds, episodes = make_pane(qtbot)
    click_row(qtbot, pane.episodes_part.view, 5)
    assert pane.episodes_part.take.isEnabled()
    episodes.update_episode(sample.episode(5, **sample.DONE))
    assert not pane.episodes_part.take.isEnabled()


def test_typing_filters_and_keeps_what_was_chosen(qtbot: QtBot) -> None:
    pane, _feeds, episodes = make_pane(qtbot)
    click_row(qtbot, pane.episodes_part.view, 4)
    pane.focus_filter()
    qtbot.keyClicks(pane.episodes_part.filter, "letters")
    assert episodes.rowCount() == 1
    assert pane.episodes_part.view.currentIndex().row() == 0
    qtbot.keyClicks(pane.episodes_part.filter, " of nothing")
    assert pane.episodes_part._nothing.text() == "No episode matches the filter."
    assert pane.episodes_part._nothing.isVisible()
    qtbot.keyClick(pane.episodes_part.filter, Qt.Key.Key_Escape)
    assert episodes.rowCount() == len(sample.EPISODES)


def test_refreshing_and_unsubscribing_are_asked_for(qtbot: QtBot) -> None:
    pane, _feeds, _episodes = make_pane(qtbot)
    pane.choose_feed("f2")
    with qtbot.waitSignal(pane.refresh_requested, check_params_cb=lambda feed_id: feed_id == ""):
        qtbot.mouseClick(pane.feeds_part.refresh, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pane.unsubscribe_requested, check_params_cb=lambda feed_id: feed_id == "f2"):
        qtbot.mouseClick(pane.feeds_part.unsubscribe, Qt.MouseButton.LeftButton)

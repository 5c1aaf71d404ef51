"""The library pane, with real clicks and keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt.models.episodes import EpisodesModel
from mirrortalk_desktop.qt.models.feeds import FeedsModel
from mirrortalk_desktop.qt.models.listing import FeedOrder, Order, list_episodes
from mirrortalk_desktop.qt.panes.choice_menu import ChoiceMenu
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
        episodes.show_listed(list_episodes(sample.EPISODES))
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
    assert pane.episodes_part.head.title.full_text == "Workbench Stories"


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
    assert pane.episodes_part.take.text() == "Take 2"
    assert pane.episodes_part.take.toolTip() == "Take 2 episodes"
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
    qtbot.keyClicks(pane.episodes_part.head.filter, "letters")
    assert episodes.rowCount() == 1
    assert pane.episodes_part.view.currentIndex().row() == 0
    qtbot.keyClicks(pane.episodes_part.head.filter, " of nothing")
    assert pane.episodes_part.no_match.isVisible()
    qtbot.keyClick(pane.episodes_part.head.filter, Qt.Key.Key_Escape)
    assert episodes.rowCount() == len(sample.EPISODES)


def test_in_a_long_list_the_chosen_episode_is_seen_again_when_the_filter_goes(qtbot: QtBot) -> None:
    pane, _feeds, episodes = make_pane(qtbot)
    episodes.show_listed(list_episodes(tuple(sample.episode(number) for number in range(6000))))
    view, row = pane.episodes_part.view, episodes.index(5001)
    qtbot.waitUntil(lambda: view.visualRect(row).isValid())
    view.reach(row)
    qtbot.keyClicks(pane.episodes_part.head.filter, "nothing has this")
    qtbot.keyClick(pane.episodes_part.head.filter, Qt.Key.Key_Escape)
    assert view.currentIndex().row() == 5001
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(view.currentIndex())))


def test_what_is_shown_is_chosen_in_the_menu_said_and_taken_back(qtbot: QtBot) -> None:
    pane, _feeds, episodes = make_pane(qtbot)
    head = pane.episodes_part.head
    assert not head.limit.isVisible()
    choose_in_menu(head.menu, "Waiting or failed")
    assert episodes.rowCount() == 4
    assert head.limit.isVisible()
    assert head._limit_text.full_text == "Only: Waiting or failed"
    assert "Show: Waiting or failed" in head.menu.accessibleDescription()
    qtbot.mouseClick(head.show_all_button, Qt.MouseButton.LeftButton)
    assert episodes.rowCount() == len(sample.EPISODES)
    assert not head.limit.isVisible()


def test_a_list_that_is_empty_because_of_what_was_chosen_offers_everything(qtbot: QtBot) -> None:
    pane, _feeds, episodes = make_pane(qtbot)
    head = pane.episodes_part.head
    choose_in_menu(head.menu, "Started")
    qtbot.keyClicks(head.filter, "ferry")
    assert episodes.rowCount() == 0
    [button] = pane.episodes_part.no_match.buttons
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert episodes.rowCount() == len(sample.EPISODES)
    assert head.filter.text() == ""
    assert pane.window().focusWidget() is pane.episodes_part.view


def test_a_podcast_without_episodes_offers_to_look_for_some(qtbot: QtBot) -> None:
    pane, _feeds, episodes = make_pane(qtbot)
    episodes.show_listed(list_episodes(()))
    [button] = pane.episodes_part.none_yet.buttons
    assert button.isVisible()
    with qtbot.waitSignal(pane.refresh_requested, check_params_cb=lambda feed_id: feed_id == "f1"):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_order_is_chosen_in_the_menus(qtbot: QtBot) -> None:
    pane, _feeds, _episodes = make_pane(qtbot)
    with qtbot.waitSignal(pane.order_changed, check_params_cb=lambda order: order is Order.LONGEST):
        choose_in_menu(pane.episodes_part.head.menu, "Longest first")
    with qtbot.waitSignal(pane.feed_order_changed, check_params_cb=lambda order: order is FeedOrder.NEWEST):
        choose_in_menu(pane.feeds_part.menu, "Newest episode first")


def test_a_click_on_a_podcast_leads_back_from_the_episodes_of_all(qtbot: QtBot) -> None:
    pane, _feeds, _episodes = make_pane(qtbot)
    head = pane.episodes_part.head
    with qtbot.waitSignal(pane.everything_wanted, check_params_cb=lambda is_everything: is_everything):
        choose_in_menu(head.menu, "Of all podcasts")
    assert head.title.full_text == "All podcasts"
    with qtbot.waitSignal(pane.everything_wanted, check_params_cb=lambda is_everything: not is_everything):
        click_row(qtbot, pane.feeds_part.view, 0)
    assert head.title.full_text == "The Slow River"


def choose_in_menu(button: ChoiceMenu, name: str) -> None:
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    next(action for action in button.menu().actions() if action.text() == name).trigger()


def test_refreshing_and_unsubscribing_are_asked_for(qtbot: QtBot) -> None:
    pane, _feeds, _episodes = make_pane(qtbot)
    pane.choose_feed("f2")
    with qtbot.waitSignal(pane.refresh_requested, check_params_cb=lambda feed_id: feed_id == ""):
        qtbot.mouseClick(pane.feeds_part.refresh, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pane.unsubscribe_requested, check_params_cb=lambda feed_id: feed_id == "f2"):
        qtbot.mouseClick(pane.feeds_part.unsubscribe, Qt.MouseButton.LeftButton)

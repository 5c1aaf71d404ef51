"""Listening in the real window: where it was left, what was played, speed and volume, chapters, sleep.

Offscreen only: keys reach the shortcuts of an active window, and the virtual screen has nothing that makes one active.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.links import link_to
from mirrortalk_desktop.domain.model import Answer, Citation, Coverage
from mirrortalk_desktop.qt.heeding import Heeding
from mirrortalk_desktop.qt.models.episodes import EpisodesModel
from mirrortalk_desktop.qt.models.limits import Question
from mirrortalk_desktop.qt.panes.answer_foot import AnswerFoot
from mirrortalk_desktop.qt.window import MainWindow
from tests.qt.conftest import close_window
from tests.qt.said import Said
from tests.support import on_disk

MakeWindow = Callable[..., MainWindow]


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot) -> MainWindow:
    on_disk.fill()
    return open_show(make_window, qtbot)


def open_show(make_window: MakeWindow, qtbot: QtBot) -> MainWindow:
    made = make_window()
    qtbot.waitUntil(lambda: made.feeds.rowCount() == 1)
    made.library.choose_feed("show")
    qtbot.waitUntil(lambda: made.episodes.rowCount() == 3)
    return made


def play(qtbot: QtBot, window: MainWindow, episode_id: str) -> None:
    window.listening.play_from_start(episode_id)
    qtbot.waitUntil(lambda: window.player_bar.episode_id == episode_id and window.player.is_playing)


def detail_of(window: MainWindow, episode_id: str) -> str:
    row = window.episodes.row_of(episode_id)
    assert row is not None
    return str(window.episodes.data(window.episodes.index(row), EpisodesModel.DetailRole))


def test_an_episode_goes_on_where_it_was_left_also_after_the_window_was_closed(
    qtbot: QtBot, make_window: MakeWindow, window: MainWindow
) -> None:
    play(qtbot, window, "friends")
    assert window.player.position < 5
    window.player.seek(40.0)
    window.player.pause()
    qtbot.waitUntil(lambda: detail_of(window, "friends").endswith("29 s left"))
    play(qtbot, window, "program")
    window.player.seek(20.0)
    play(qtbot, window, "friends")
    assert window.player.position == pytest.approx(40, abs=2)
    assert window.player_bar._below.full_text.startswith("The First User")
    qtbot.waitUntil(lambda: window.player_bar._below.full_text == "The First User · Money")
    window.player.seek(45.0)
    window.player_bar.go_faster()
    window.player_bar.volume.setValue(40)
    close_window(qtbot, window)

    again = open_show(make_window, qtbot)
    assert detail_of(again, "friends").endswith(("24 s left", "23 s left", "22 s left"))
    assert (again.player.rate, again.player_bar.volume.value()) == (pytest.approx(1.1), 40)
    play(qtbot, again, "friends")
    assert again.player.position == pytest.approx(46, abs=2)


def test_a_quote_does_not_lose_the_place_in_its_episode(qtbot: QtBot, window: MainWindow) -> None:
    play(qtbot, window, "friends")
    window.player.seek(30.0)
    window.player.pause()
    qtbot.waitUntil(lambda: detail_of(window, "friends").endswith("39 s left"))
    window.listening.play_citation(on_disk.citation("friends", 12))
    qtbot.waitUntil(lambda: window.player.is_playing)
    window.player.pause()
    assert detail_of(window, "friends").endswith("39 s left")
    assert window.room.container.library.heard.get("friends").position == pytest.approx(30, abs=1)


def test_an_episode_heard_to_its_end_is_played_and_begins_anew(qtbot: QtBot, window: MainWindow) -> None:
    play(qtbot, window, "friends")
    with qtbot.waitSignal(window.player.ended, timeout=10_000):
        window.player.seek(window.player.duration - 0.4)
    qtbot.waitUntil(lambda: detail_of(window, "friends").endswith("played"))
    play(qtbot, window, "program")
    play(qtbot, window, "friends")
    assert window.player.position < 5


def test_a_link_from_an_export_plays_its_moment(qtbot: QtBot, window: MainWindow) -> None:
    Heeding(window).open(link_to("friends", 12.0))
    qtbot.waitUntil(lambda: window.player_bar.episode_id == "friends" and window.player.is_playing)
    assert window.player.position == pytest.approx(12, abs=1)


def test_a_link_to_an_episode_that_is_not_there_is_told(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.listening.said):
        Heeding(window).open(link_to("nowhere", 12.0))
    assert not window.player.is_playing


def test_keys_lead_through_chapters_speeds_silence_and_sleep(qtbot: QtBot, window: MainWindow) -> None:
    play(qtbot, window, "friends")
    window.activateWindow()
    window.reader.text.setFocus()
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    window.player.pause()
    qtbot.keyClick(window, Qt.Key.Key_Right, alt | shift)
    qtbot.waitUntil(lambda: window.player_bar._below.full_text.endswith("· Money"))
    qtbot.keyClick(window, Qt.Key.Key_Left, alt | shift)
    qtbot.waitUntil(lambda: window.player_bar._below.full_text.endswith("· The start"))
    qtbot.keyClick(window, Qt.Key.Key_Period, alt)
    assert window.player.rate == pytest.approx(1.1)
    qtbot.keyClick(window, Qt.Key.Key_Comma, alt)
    assert window.player.rate == 1.0
    qtbot.keyClick(window, Qt.Key.Key_M, alt)
    assert window.player_bar.mute_button.isChecked()
    window.player_bar.sleep.begin_minutes(5)
    assert window.player_bar.sleep_button.text() == "5 min"


def test_one_key_keeps_the_moment_with_its_words(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.statusBar().currentMessage().startswith("There is nothing to bookmark")
    play(qtbot, window, "friends")
    window.player.pause()
    window.player.seek(8.0)
    said = Said(window)
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: said.has("Bookmarked 0:06: “I started the company"))
    [kept] = window.room.container.library.bookmarks.latest()
    assert (kept.before, kept.after) == ("How did you start the company?", "We had no money, and nobody knew our name.")
    window.player.seek(8.5)
    qtbot.mouseClick(window.player_bar.bookmark_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.room.reads.is_idle)
    assert window.room.container.library.bookmarks.latest() == (kept,)


def test_bookmarks_are_found_heard_noted_deleted_and_brought_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    store = window.room.container.library.bookmarks
    pane = window.questions.bookmarks
    window.actions_.show_bookmarks.trigger()
    assert pane.nothing.title.text() == "Looking for bookmarks…"
    assert pane.nothing.isVisible()
    qtbot.waitUntil(lambda: "Ctrl+B" in pane.nothing.explanation.text())
    window.questions.wishes.bookmark_requested.emit(on_disk.citation("program", 3))
    window.listening.open_at("friends", 25.0)
    qtbot.waitUntil(lambda: window.reader.episode_id == "friends")
    qtbot.mouseClick(window.reader.bookmark, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.questions.bookmarks_model.rowCount() == 2)
    newest, oldest = store.latest()
    assert newest.citation.start == pytest.approx(25, abs=4)
    assert oldest.citation == on_disk.citation("program", 3)

    qtbot.keyClicks(pane.filter, "write code")
    qtbot.waitUntil(lambda: window.questions.bookmarks_model.rowCount() == 1)
    qtbot.waitUntil(lambda: pane._quote.text() == f"“{oldest.citation.quote}”")
    qtbot.keyClicks(pane.note, "tell Mia")
    qtbot.waitUntil(lambda: store.search("mia") != ())
    model = window.questions.bookmarks_model
    qtbot.waitUntil(lambda: model.data(model.index(0)) == "tell Mia")
    qtbot.mouseClick(pane.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.player_bar.episode_id == "program" and window.player.is_playing)
    window.player.pause()

    qtbot.keyClick(pane.filter, Qt.Key.Key_Down)
    qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(pane.undo_bar.isVisible)
    assert store.latest() == (newest,)
    assert not pane.card.isVisible()
    qtbot.mouseClick(pane.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.questions.bookmarks_model.rowCount() == 1)
    assert [each.note for each in store.search("mia")] == ["tell Mia"]

    file = tmp_path / "kept.md"
    window.exporting.write_bookmarks("markdown", file)
    qtbot.waitUntil(file.exists)
    assert "tell Mia" in file.read_text(encoding="utf-8")
    qtbot.keyClick(pane.filter, Qt.Key.Key_Escape)
    assert pane.filter.text() == ""
    qtbot.keyClick(pane.filter, Qt.Key.Key_Escape)
    assert not pane.isVisible()


def test_a_bookmark_outlives_the_podcast_and_says_so_when_it_cannot_be_heard(qtbot: QtBot, window: MainWindow) -> None:
    window.questions.wishes.bookmark_requested.emit(on_disk.citation("program", 3))
    qtbot.waitUntil(lambda: window.room.container.library.bookmarks.latest() != ())
    window.shelf.unsubscribe("show")
    qtbot.waitUntil(lambda: window.feeds.rowCount() == 0)
    window.actions_.show_bookmarks.trigger()
    pane = window.questions.bookmarks
    qtbot.waitUntil(lambda: window.questions.bookmarks_model.rowCount() == 1)
    said = Said(window)
    qtbot.mouseClick(pane.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: said.has("no episode"))


def answered(window: MainWindow, *citations: Citation) -> AnswerFoot:
    """An answer with these quotes on the screen; gives what stands below it."""
    answer = Answer("What happened?", True, "Quotes.", citations, (), Coverage(3, 9, 0.1, 0), 0.1)
    window.questions.show_waiting(1, Question("What happened?"))
    window.questions.show_answer(1, answer)
    card = window.questions.card(1)
    assert card is not None
    return card.findChildren(AnswerFoot)[-1]


def test_an_answer_is_heard_quote_by_quote_and_says_what_is_left_out(qtbot: QtBot, window: MainWindow) -> None:
    short = on_disk.citation("friends", 1)
    foot = answered(window, short, on_disk.citation("sharing", 1), on_disk.citation("program", 3))
    said = Said(window)
    qtbot.mouseClick(foot.play_all, Qt.MouseButton.LeftButton)
    strip = window.quote_strip
    qtbot.waitUntil(lambda: strip.isVisible() and window.player.is_playing)
    assert said.has("1 quote")
    assert strip.source.full_text.startswith("Quote 1 of 2: ")
    assert "“Two friends and one old computer”, The First User, at 0:04" in strip.source.full_text
    assert strip.quote.full_text == f"“{short.quote}”"
    assert window.player.position == pytest.approx(short.start, abs=1.0)
    qtbot.waitUntil(lambda: strip.source.full_text.startswith("Quote 2 of 2: "), timeout=15_000)
    qtbot.waitUntil(lambda: window.player_bar.episode_id == "program" and window.player.is_playing)
    qtbot.mouseClick(strip.previous, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.player_bar.episode_id == "friends" and window.player.is_playing)
    qtbot.mouseClick(strip.stop, Qt.MouseButton.LeftButton)
    assert not strip.isVisible()
    qtbot.waitUntil(lambda: not window.player.is_playing)
    assert window.room.container.library.heard.get("friends").position == 0.0


def test_a_key_plays_the_last_answer_and_stops_it(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    key, modifiers = Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, key, modifiers)
    assert window.statusBar().currentMessage().startswith("There is no answer to play yet")
    answered(window, on_disk.citation("friends", 1), on_disk.citation("program", 3))
    qtbot.keyClick(window, key, modifiers)
    qtbot.waitUntil(lambda: window.playing.is_on and window.player.is_playing)
    qtbot.keyClick(window, key, modifiers)
    assert not window.playing.is_on
    qtbot.waitUntil(lambda: not window.player.is_playing)


def test_whatever_else_is_played_ends_the_answer(qtbot: QtBot, window: MainWindow) -> None:
    foot = answered(window, on_disk.citation("friends", 1), on_disk.citation("program", 3))
    qtbot.mouseClick(foot.play_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.playing.is_on and window.player.is_playing)
    window.listening.play_citation(on_disk.citation("program", 8))
    qtbot.waitUntil(lambda: not window.playing.is_on)
    assert not window.quote_strip.isVisible()
    window.player.pause()
    foot = answered(window, on_disk.citation("sharing", 1), on_disk.citation("sharing", 2))
    said = Said(window)
    qtbot.mouseClick(foot.play_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: said.has("None of these quotes"))


def test_an_answer_becomes_one_audio_file(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    import av

    foot = answered(window, on_disk.citation("friends", 1), on_disk.citation("program", 3))
    assert "audio" in [action.data() for action in foot.export.menu().actions()]
    target = tmp_path / "answer.m4a"
    said = Said(window)
    window.exporting.write_audio(foot._answer, target)
    qtbot.waitUntil(target.exists, timeout=20_000)
    with av.open(str(target)) as container:
        assert len(container.chapters()) == 2
    qtbot.waitUntil(lambda: said.has(str(target)))

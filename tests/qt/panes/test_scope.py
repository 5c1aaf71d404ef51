"""Limits on where a question is asked: chosen beforehand, shown as chips, taken away again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.question import ChipKind, Scope
from mirrortalk_desktop.qt.dialogs.dates import DatesDialog
from mirrortalk_desktop.qt.models.limits import (
    Question,
    dates_to_choose,
    on_dates,
    on_episode,
    on_feed,
    on_speaker,
    scope_of,
    with_limit,
)
from mirrortalk_desktop.qt.panes.questions import QuestionPane
from mirrortalk_desktop.qt.panes.reader import TranscriptView
from tests.qt.panes import sample

DAY = 86_400.0


@pytest.fixture
def pane(question_pane: QuestionPane) -> Iterator[QuestionPane]:
    question_pane.set_feeds(sample.FEEDS)
    yield question_pane
    question_pane.form.scope.menu.close()


def entries(pane: QuestionPane) -> dict[str, QAction]:
    """Every entry of the menu and of the menus in it, by its words."""
    pane.form.scope.menu.aboutToShow.emit()

    def walk(menu: QMenu) -> Iterator[QAction]:
        for action in menu.actions():
            below = action.menu()
            if isinstance(below, QMenu):
                yield from walk(below)
            yield action

    return {action.text(): action for action in walk(pane.form.scope.menu) if not action.isSeparator()}


def asked_now(pane: QuestionPane, qtbot: QtBot) -> Question:
    qtbot.keyClicks(pane.form.field, "Why?")
    with qtbot.waitSignal(pane.wishes.asked) as asked:
        qtbot.keyClick(pane.form.field, Qt.Key.Key_Return)
    return asked.args[0]  # type: ignore[index, no-any-return]


def test_a_question_can_be_asked_of_some_shows_and_the_choice_stays(pane: QuestionPane, qtbot: QtBot) -> None:
    entries(pane)["Workbench Stories"].trigger()
    entries(pane)["The Slow River"].trigger()
    assert asked_now(pane, qtbot).scope == Scope(feed_ids=("f2", "f1"))
    pane.set_feeds(sample.FEEDS)
    assert asked_now(pane, qtbot).scope == Scope(feed_ids=("f2", "f1"))
    assert entries(pane)["Workbench Stories"].isChecked()
    entries(pane)["Workbench Stories"].trigger()
    assert asked_now(pane, qtbot).scope == Scope(feed_ids=("f1",))


def test_a_show_that_is_gone_limits_nothing_any_more(pane: QuestionPane, qtbot: QtBot) -> None:
    entries(pane)["Workbench Stories"].trigger()
    pane.set_feeds(sample.FEEDS[:1])
    assert asked_now(pane, qtbot).scope == Scope()
    assert "Workbench Stories" not in entries(pane)


def test_the_open_episode_and_those_who_speak_in_it_are_offered(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.set_speakers(("Zoe", "Piet"))
    pane.set_open(TranscriptView(sample.EPISODES[0], "The Slow River", sample.transcript()))
    offered = entries(pane)
    offered["This episode: “What a ferry pilot knows about patience”"].trigger()
    names = [name for name in offered if name in ("Ada", "Piet", "Zoe")]
    assert names == ["Ada", "Piet", "Zoe"]
    entries(pane)["Piet"].trigger()
    assert asked_now(pane, qtbot).scope == Scope(episode_ids=("e0",), speakers=("Piet",))
    pane.set_open(None)
    assert not [name for name in entries(pane) if name.startswith("This episode")]


def test_a_chip_is_taken_away_with_the_keyboard(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.form.scope.choose(on_feed("f1", "The Slow River"))
    pane.form.scope.choose(on_speaker("Piet"))
    first, second = pane.form.scope.chips.chips
    assert first.remove.accessibleName() == "Remove this limit: Show: The Slow River"
    assert second.remove.accessibleName() == "Remove this limit: Said by: Piet"
    first.remove.setFocus()
    qtbot.keyClick(first.remove, Qt.Key.Key_Space)
    assert pane.form.scope.limits == (on_speaker("Piet"),)
    assert pane.form.scope.button.hasFocus()


def test_the_whole_library_takes_all_limits_away(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.form.scope.choose(on_feed("f1", "The Slow River"))
    assert pane.form.scope.button.text() == "Ask in:"
    entries(pane)["The whole library"].trigger()
    assert asked_now(pane, qtbot).limits == ()
    assert pane.form.scope.button.text() == "Ask in the whole library"


def test_an_ampersand_in_a_title_is_no_shortcut(pane: QuestionPane) -> None:
    pane.set_feeds((sample.replace(sample.FEEDS[0], title="Q&A"),))
    assert "Q&&A" in entries(pane)


def test_two_days_are_asked_for_and_must_be_in_order(pane: QuestionPane, qtbot: QtBot) -> None:
    entries(pane)["Between two days…"].trigger()
    [dialog] = pane.findChildren(DatesDialog)
    dialog.first.setDate(QDate(2024, 3, 9))
    dialog.last.setDate(QDate(2024, 3, 8))
    dialog.accept()
    assert dialog.isVisible()
    assert "Exchange them" in dialog.hint.text()
    dialog.last.setDate(QDate(2024, 3, 9))
    dialog.accept()
    assert not dialog.isVisible()
    [limit] = pane.form.scope.limits
    assert limit.chip.kind is ChipKind.DATES
    assert limit.scope.until is not None
    assert limit.scope.since is not None
    assert limit.scope.until - limit.scope.since == DAY


def test_other_dates_take_the_place_of_those_before() -> None:
    year, month = on_dates("2024", QDate(2024, 1, 1), QDate(2024, 12, 31)), dates_to_choose(QDate(2026, 1, 5))[0]
    limits = with_limit(with_limit((), year), month)
    assert limits == (month,)
    assert with_limit((on_speaker("Ada"),), on_speaker("Ada")) == (on_speaker("Ada"),)


def test_years_and_recent_times_are_offered_from_today_on() -> None:
    offered = dates_to_choose(QDate(2026, 1, 5))
    assert [limit.chip.label for limit in offered][:4] == ["the last 30 days", "the last 12 months", "2026", "2025"]
    for limit in offered:
        assert limit.scope.since is not None
        assert limit.scope.until is not None
        assert limit.scope.since < limit.scope.until


def test_limits_add_up_to_one_scope() -> None:
    limits = (
        on_feed("f1", "One"),
        on_feed("f2", "Two"),
        on_episode("e1", "Three"),
        on_speaker("Ada"),
        on_dates("2024", QDate(2024, 1, 1), QDate(2024, 12, 31)),
    )
    scope = scope_of(limits)
    assert scope.feed_ids == ("f1", "f2")
    assert scope.episode_ids == ("e1",)
    assert scope.speakers == ("Ada",)
    assert not scope.is_everywhere
    assert scope_of(()).is_everywhere

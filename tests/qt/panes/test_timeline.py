"""The strip that shows where in the library an answer lies, with real clicks and keys."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.model import Hit, Passage
from mirrortalk_desktop.library.episodes import EpisodeTitle
from mirrortalk_desktop.qt.models.chat import Beside, Exchange
from mirrortalk_desktop.qt.models.limits import Question
from mirrortalk_desktop.qt.models.timeline import Timeline, timeline_of, timeline_without
from mirrortalk_desktop.qt.panes.answer_body import AnswerBody
from mirrortalk_desktop.qt.panes.timeline_strip import TimelineStrip
from mirrortalk_desktop.qt.panes.wishes import Wishes
from tests.qt.panes import sample

LEFT, RIGHT, RETURN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return
MakeStrip = Callable[..., TimelineStrip]
THREE = sample.timeline((100, True), (500, False), (900, True))


def titles(**days: float | None) -> dict[str, EpisodeTitle]:
    return {
        name: EpisodeTitle(name, f"guid-{name}", f"Episode {name}", day, "f1", "Show") for name, day in days.items()
    }


def hit(episode_id: str, start: float = 12.0) -> Hit:
    return Hit(Passage(f"p-{episode_id}", episode_id, 0, 0, 2, start, start + 30, "Words."), 0.5)


@pytest.fixture
def wishes(qtbot: QtBot) -> Wishes:
    return Wishes()


@pytest.fixture
def make_strip(qtbot: QtBot, wishes: Wishes) -> Callable[..., TimelineStrip]:
    window = QWidget()
    qtbot.addWidget(window)

    def make(timeline: Timeline = THREE) -> TimelineStrip:
        strip = TimelineStrip(timeline, wishes, window)
        window.resize(400, 100)
        strip.resize(400, strip.sizeHint().height())
        window.show()
        qtbot.waitExposed(window)
        strip.setFocus()
        return strip

    return make


def test_each_episode_has_one_place_with_its_first_quote_or_else_the_nearest_hit() -> None:
    answer = replace(sample.every_mention(2), hits=(hit("e1"), hit("e7", 40.0), hit("e7", 90.0), hit("gone")))
    made = timeline_of(answer, titles(e0=300.0, e1=100.0, e7=200.0), (50.0, 400.0))
    assert made is not None
    assert (made.first, made.last) == (50.0, 400.0)
    assert [(place.episode_id, place.start) for place in made.places] == [("e1", 30.0), ("e7", 40.0), ("e0", 0.0)]
    assert [place.citation is not None for place in made.places] == [True, False, True]


@pytest.mark.parametrize("days", [{"e0": 100.0}, {"e0": 100.0, "e1": None}, {"e0": 100.0, "e1": 100.0}])
def test_where_there_is_only_one_day_there_is_no_timeline(days: dict[str, float | None]) -> None:
    assert timeline_of(sample.every_mention(2), titles(**days), (50.0, 400.0)) is None


def test_a_refusal_has_no_timeline() -> None:
    refusal = replace(sample.REFUSAL, hits=(hit("e0"), hit("e1")))
    assert timeline_of(refusal, titles(e0=1.0, e1=2.0), (1.0, 2.0)) is None


def test_episodes_that_are_gone_leave_it() -> None:
    left = timeline_without(THREE, frozenset({"e1"}))
    assert left is not None
    assert [place.episode_id for place in left.places] == ["e0", "e2"]
    assert timeline_without(THREE, frozenset({"e1", "e2"})) is None


def test_an_answer_shows_its_timeline_only_where_there_is_one(qtbot: QtBot, wishes: Wishes) -> None:
    host = QWidget()
    qtbot.addWidget(host)

    def strips(beside: Beside) -> int:
        body = AnswerBody(Exchange(1, Question("Why?"), sample.ANSWER, beside=beside), sample.ANSWER, wishes, host)
        return len(body.findChildren(TimelineStrip))

    assert strips(Beside(timeline=THREE)) == 1
    assert strips(Beside()) == 0
    assert strips(Beside(timeline=THREE, gone=frozenset({"e0", "e1"}))) == 0


def test_the_arrows_go_from_episode_to_episode_and_say_it(qtbot: QtBot, make_strip: MakeStrip) -> None:
    strip = make_strip()
    assert strip.accessibleName().startswith("3 episodes of this answer")
    assert "What a ferry pilot knows about patience, " in strip.accessibleDescription()
    qtbot.keyClick(strip, LEFT)
    assert strip.current.episode_id == "e0"
    qtbot.keyClick(strip, RIGHT)
    assert strip.accessibleDescription().endswith("not quoted, but near at 1:00; Enter opens the transcript")
    qtbot.keyClick(strip, Qt.Key.Key_End)
    assert strip.accessibleDescription().endswith("quoted at 2:00; Enter plays it")


def test_enter_plays_a_quote_and_opens_the_transcript_where_there_is_none(
    qtbot: QtBot, wishes: Wishes, make_strip: MakeStrip
) -> None:
    strip = make_strip()
    with qtbot.waitSignal(wishes.citation_chosen) as chosen:
        qtbot.keyClick(strip, RETURN)
    assert chosen.args == [THREE.places[0].citation]
    qtbot.keyClick(strip, RIGHT)
    with qtbot.waitSignal(wishes.transcript_requested) as opened:
        qtbot.keyClick(strip, Qt.Key.Key_Space)
    assert opened.args == ["e1", 60.0]


def test_a_click_on_a_mark_plays_its_quote_and_one_beside_it_does_nothing(
    qtbot: QtBot, wishes: Wishes, make_strip: MakeStrip
) -> None:
    strip = make_strip()
    with qtbot.waitSignal(wishes.citation_chosen) as chosen:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.middle_of(THREE.places[2]).toPoint())
    assert chosen.args == [THREE.places[2].citation]
    with qtbot.assertNotEmitted(wishes.citation_chosen):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.rect().center() / 2)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_episodes_of_the_same_days_share_a_mark_that_names_them_all(
    qtbot: QtBot, wishes: Wishes, make_strip: MakeStrip
) -> None:
    crowded = sample.timeline(*((300 + number, True) for number in range(8)), (900, True))
    strip = make_strip(crowded)
    assert [len(mark.places) for mark in strip._marks] == [8, 1]
    place = strip.middle_of(crowded.places[0]).toPoint()
    QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, place, strip.mapToGlobal(place)))
    assert QToolTip.text().splitlines()[-1] == "and 2 more"
    QToolTip.hideText()
    assert strip.rect().contains(strip._marks[0].frame.toRect())
    strip._ask_which(strip._marks[0], strip.mapToGlobal(place))
    [menu] = strip.findChildren(QMenu)
    assert len(menu.actions()) == 8
    with qtbot.waitSignal(wishes.citation_chosen) as chosen:
        menu.actions()[5].trigger()
    assert chosen.args == [crowded.places[5].citation]
    menu.close()


def test_marks_never_overlap_however_many_there_are(make_strip: MakeStrip) -> None:
    strip = make_strip(sample.timeline(*((3 * number, number % 3 == 0) for number in range(300))))
    frames = [mark.frame for mark in strip._marks]
    assert all(one.right() <= other.left() for one, other in pairwise(frames))
    assert sum(len(mark.places) for mark in strip._marks) == 300


def test_from_right_to_left_the_oldest_is_on_the_right(qtbot: QtBot, make_strip: MakeStrip) -> None:
    strip = make_strip()
    before = [strip.middle_of(place).x() for place in THREE.places]
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = [strip.middle_of(place).x() for place in THREE.places]
    assert before == sorted(before)
    assert after == pytest.approx([strip.width() - left for left in before])
    qtbot.keyClick(strip, LEFT)
    assert strip.current.episode_id == "e1"

"""The list of jobs and the memory gauge."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.model import State
from mirrortalk_desktop.qt.models.jobs import JobsModel
from mirrortalk_desktop.qt.panes.jobs import JobsPane
from mirrortalk_desktop.qt.panes.memory_gauge import MemoryGauge
from tests.qt.panes import sample


@pytest.fixture
def pane(qtbot: QtBot) -> JobsPane:
    jobs = JobsModel()
    made = JobsPane(jobs)
    jobs.setParent(made)
    qtbot.addWidget(made)
    made.resize(520, 500)
    for job in sample.JOBS:
        jobs.put(job)
    made.show()
    qtbot.waitExposed(made)
    return made


def choose(qtbot: QtBot, pane: JobsPane, row: int) -> None:
    place = pane.view.visualRect(pane._jobs.index(row, 0)).center()
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize(
    ("row", "button", "signal", "job_id"),
    [
        (0, "pause", "pause_requested", "j1"),
        (3, "resume", "resume_requested", "j4"),
        (4, "retry", "retry_requested", "j5"),
        (2, "cancel", "cancel_requested", "j3"),
        (0, "_pause_all", "pause_requested", ""),
        (0, "_resume_all", "resume_requested", ""),
        (0, "_retry_all", "retry_requested", ""),
        (0, "_cancel_all", "cancel_requested", ""),
    ],
)
def test_each_button_asks_for_one_job_or_all(
    pane: JobsPane, qtbot: QtBot, row: int, button: str, signal: str, job_id: str
) -> None:
    choose(qtbot, pane, row)
    of_row_or_all = pane._actions if job_id else pane
    with qtbot.waitSignal(getattr(pane, signal)) as asked:
        qtbot.mouseClick(getattr(of_row_or_all, button), Qt.MouseButton.LeftButton)
    assert asked.args == [job_id]


def test_only_what_is_possible_is_offered(pane: JobsPane, qtbot: QtBot) -> None:
    choose(qtbot, pane, 3)
    assert offered(pane) == ["Resume", "Cancel"]
    choose(qtbot, pane, 0)
    assert offered(pane) == ["Pause", "Cancel"]
    pane._jobs.remove("j4")
    pane._jobs.remove("j5")
    qtbot.waitUntil(pane._resume_all.isHidden)
    assert pane._retry_all.isHidden()


def offered(pane: JobsPane) -> list[str]:
    actions = pane._actions
    buttons = (actions.pause, actions.resume, actions.retry, actions.cancel)
    return [button.accessibleName() for button in buttons if button.isVisible()]


def test_the_buttons_of_a_job_stand_on_its_row_and_stay_there(pane: JobsPane, qtbot: QtBot) -> None:
    pane.resize(520, 160)
    for row in (4, 0, 2):
        pane.view.setCurrentIndex(pane._jobs.index(row, 0))
        assert on_its_row(pane)
    pane.view.verticalScrollBar().setValue(0)
    assert on_its_row(pane)
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: on_its_row(pane) and pane._actions.x() < 60)
    for job in sample.JOBS:
        pane._jobs.remove(job.id)
    qtbot.waitUntil(pane._actions.isHidden)


def on_its_row(pane: JobsPane) -> bool:
    row = pane.view.visualRect(pane.view.currentIndex())
    return row.contains(pane._actions.geometry())


def test_the_keyboard_goes_from_a_row_to_its_buttons_and_stays_with_them(pane: JobsPane, qtbot: QtBot) -> None:
    choose(qtbot, pane, 0)
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_Tab)
    assert pane._actions.pause.hasFocus()
    pane._jobs.put(replace(sample.JOBS[0], state=State.PAUSED))
    qtbot.waitUntil(pane._actions.resume.hasFocus)
    for job in sample.JOBS:
        pane._jobs.remove(job.id)
    qtbot.waitUntil(lambda: not pane._actions.isAncestorOf(pane.focusWidget() or pane))


def test_a_failure_is_told_on_its_row_where_there_is_room(pane: JobsPane, qtbot: QtBot) -> None:
    choose(qtbot, pane, 4)
    pane.resize(1200, 500)
    qtbot.waitUntil(lambda: not pane._problem.isVisible())
    pane.resize(520, 500)
    qtbot.waitUntil(pane._problem.isVisible)


def test_the_counts_have_room_before_the_words_of_the_buttons(pane: JobsPane) -> None:
    pane.resize(640, 200)
    assert pane._summary.text() == pane._summary.full_text
    assert pane._cancel_all.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert pane._cancel_all.toolTip() == "Cancel all"


def test_a_failed_job_says_why_and_what_to_do(pane: JobsPane, qtbot: QtBot) -> None:
    choose(qtbot, pane, 4)
    assert pane._problem.isVisible()
    assert pane._sentence.text() == "There is nothing at this address, error 404 (https://example.org/4.mp3)."
    assert pane._next_step.text() == "Check the address and try again."
    choose(qtbot, pane, 0)
    assert not pane._problem.isVisible()


def test_many_changes_in_one_go_are_one_look_at_the_jobs(qtbot: QtBot) -> None:
    class Counted(JobsPane):
        looks = 0

        def _refresh(self) -> None:
            self.looks += 1
            super()._refresh()

    jobs = JobsModel()
    pane = Counted(jobs)
    jobs.setParent(pane)
    qtbot.addWidget(pane)
    before = pane.looks
    for state in (State.WAITING, State.PAUSED):
        for number in range(50):
            jobs.put(replace(sample.JOBS[2], id=f"{number}", state=state))
    jobs.remove("7")
    qtbot.waitUntil(lambda: pane._resume_all.isVisibleTo(pane))
    assert pane.looks == before + 1


def test_another_size_keeps_the_chosen_row_in_view_only_where_it_was(pane: JobsPane, qtbot: QtBot) -> None:
    pane.resize(520, 200)
    choose(qtbot, pane, 0)
    pane.view.scrollToBottom()
    bar = pane.view.verticalScrollBar()
    below = bar.value()
    pane.resize(540, 200)
    qtbot.waitUntil(lambda: pane.view.viewport().width() > 500)
    assert bar.value() == below > 0


def test_the_summary_counts_and_an_empty_list_explains_itself(pane: JobsPane, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: pane._summary.full_text == "2 running · 1 waiting · 1 failed")
    for job in sample.JOBS:
        pane._jobs.remove(job.id)
    qtbot.waitUntil(pane._empty.isVisible)


def test_the_gauge_speaks_figures_state_and_details(qtbot: QtBot) -> None:
    gauge = MemoryGauge()
    qtbot.addWidget(gauge)
    gauge.show_sample(412.4, 800, 5300, "")
    assert gauge.text == "412 / 800 MB"
    assert gauge._bar.value() == 516
    assert gauge.toolTip() == "MirrorTalk uses 412 MB of the 800 MB you allow. The computer has 5.3 GB free."
    assert gauge._bar.accessibleDescription() == gauge.toolTip()
    gauge.show_sample(700, 800, 5300, "")
    assert gauge.text == "700 / 800 MB, near the budget"
    gauge.show_sample(900, 800, 5300, "speech waits")
    assert gauge.text == "900 / 800 MB, over the budget · speech waits"
    assert gauge._bar.value() == gauge._bar.maximum()


def test_the_gauge_says_the_rung_in_a_word_and_what_nobody_could_tell(qtbot: QtBot) -> None:
    gauge = MemoryGauge()
    qtbot.addWidget(gauge)
    gauge.show_sample(700, 800, 5300, "tiny: near the budget")
    assert gauge.text == "700 / 800 MB · tiny: near the budget"
    assert "tiny: near the budget" in gauge.button.accessibleName()
    gauge.show_sample(None, 800, None)
    assert gauge.text == "— / 800 MB"
    assert gauge._bar.value() == 0
    assert "The computer has — free" in gauge.toolTip()


def test_a_click_on_the_gauge_or_its_button_asks_for_more(qtbot: QtBot) -> None:
    gauge = MemoryGauge()
    qtbot.addWidget(gauge)
    gauge.show()
    qtbot.waitExposed(gauge)
    for part in (gauge._bar, gauge._caption, gauge.button):
        with qtbot.waitSignals([gauge.opened], raising=True):
            qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(gauge.opened):
        qtbot.keyClick(gauge.button, Qt.Key.Key_Space)

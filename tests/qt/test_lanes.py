"""Lanes, with real threads: order, cancelling, errors, closing, and where the signals arrive."""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.errors import Cancelled
from mirrortalk_desktop.domain.model import Failure
from mirrortalk_desktop.domain.network_errors import FeedGone
from mirrortalk_desktop.domain.work import CancelToken, Progress, Report
from mirrortalk_desktop.library.database import Database
from mirrortalk_desktop.qt.lanes import Bug, Lane, Priority, Ticket

MakeLane = Callable[..., Lane]


class Door:
    """A job that says when it has begun and goes on when it is let."""

    def __init__(self) -> None:
        self.has_begun = threading.Event()
        self.is_open = threading.Event()

    def __call__(self, token: CancelToken, report: Report) -> str:
        self.has_begun.set()
        assert self.is_open.wait(30)
        return "through"


def wait_for_cancel(token: CancelToken, report: Report) -> None:
    token.wait(30)


class Listener(QObject):
    """Hears everything a ticket says, and in which thread."""

    def __init__(self, ticket: Ticket) -> None:
        super().__init__()
        self.heard: list[tuple[str, object]] = []
        self.threads: set[object] = set()
        ticket.progressed.connect(self.on_progress)
        ticket.done.connect(self.on_done)
        ticket.failed.connect(self.on_failed)
        ticket.cancelled.connect(self.on_cancelled)

    @Slot(object)
    def on_progress(self, progress: object) -> None:
        self._hear("progress", progress)

    @Slot(object)
    def on_done(self, result: object) -> None:
        self._hear("done", result)

    @Slot(object)
    def on_failed(self, failure: object) -> None:
        self._hear("failed", failure)

    @Slot()
    def on_cancelled(self) -> None:
        self._hear("cancelled", None)

    def _hear(self, what: str, value: object) -> None:
        self.heard.append((what, value))
        self.threads.add(QThread.currentThread())


def test_a_job_runs_elsewhere_and_its_result_arrives_in_the_window_s_thread(qtbot: QtBot, make_lane: MakeLane) -> None:
    lane = make_lane()
    ticket = lane.submit(lambda token, report: threading.get_ident(), name="thinking")
    listener = Listener(ticket)
    with qtbot.waitSignal(ticket.ended):
        pass
    [(what, worked_in)] = listener.heard
    assert what == "done"
    assert worked_in != threading.get_ident()
    assert listener.threads == {QThread.currentThread()}


def test_all_jobs_of_a_lane_run_in_one_thread(qtbot: QtBot, make_lane: MakeLane) -> None:
    lane = make_lane()
    listeners = [Listener(lane.submit(lambda token, report: threading.get_ident(), name="x")) for _ in range(5)]
    with qtbot.waitSignal(lane.became_idle):
        pass
    assert len({value for listener in listeners for _, value in listener.heard}) == 1


def test_a_question_overtakes_what_has_not_begun(qtbot: QtBot, make_lane: MakeLane) -> None:
    lane = make_lane()
    door = Door()
    order: list[str] = []

    def note(name: str) -> Callable[[CancelToken, Report], None]:
        return lambda token, report: order.append(name)

    lane.submit(door, name="door")
    lane.submit(note("index 1"), name="index 1", priority=Priority.LOW)
    lane.submit(note("index 2"), name="index 2", priority=Priority.LOW)
    lane.submit(note("question"), name="question", priority=Priority.PERSON_WAITS)
    door.is_open.set()
    with qtbot.waitSignal(lane.became_idle):
        pass
    assert order == ["question", "index 1", "index 2"]


def test_an_error_of_the_world_arrives_as_a_failure_with_its_facts(qtbot: QtBot, make_lane: MakeLane) -> None:
    lane = make_lane()

    def fail(token: CancelToken, report: Report) -> None:
        raise FeedGone("https://gone.example/feed")

    ticket = lane.submit(fail, name="refreshing")
    listener = Listener(ticket)
    with qtbot.assertNotEmitted(lane.bug_found), qtbot.waitSignal(ticket.ended):
        pass
    assert listener.heard == [("failed", Failure("FeedGone", {"url": "https://gone.example/feed"}))]


def test_memory_that_is_refused_is_an_error_of_the_world(qtbot: QtBot, make_lane: MakeLane) -> None:
    lane = make_lane()

    def want_too_much(token: CancelToken, report: Report) -> None:
        raise MemoryError

    ticket = lane.submit(want_too_much, name="transcribing")
    listener = Listener(ticket)
    with qtbot.waitSignal(ticket.ended):
        pass
    assert listener.heard == [("failed", Failure("OutOfMemory", {"doing": "transcribing"}))]


def test_a_bug_is_told_with_its_traceback_and_the_lane_goes_on(
    qtbot: QtBot, make_lane: MakeLane, caplog: pytest.LogCaptureFixture
) -> None:
    lane = make_lane()
    bugs: list[Bug] = []
    lane.bug_found.connect(bugs.append)
    ticket = lane.submit(lambda token, report: {}["nowhere"], name="looking")
    after = lane.submit(lambda token, report: "fine", name="after")
    listener, after_listener = Listener(ticket), Listener(after)
    with qtbot.waitSignal(after.ended):
        pass
    assert listener.heard == [("failed", Failure("KeyError"))]
    assert after_listener.heard == [("done", "fine")]
    assert bugs[0].doing == "looking"
    assert "nowhere" in bugs[0].traceback
    assert "nowhere" in caplog.text


def test_a_running_job_is_cancelled_at_its_next_safe_point(qtbot: QtBot, make_lane: MakeLane) -> None:
    lane = make_lane()
    ticket = lane.submit(wait_for_cancel, name="long")
    listener = Listener(ticket)
    with qtbot.waitSignal(ticket.ended):
        ticket.cancel()
    assert listener.heard == [("cancelled", None)]


def test_the_late_result_of_a_cancelled_job_is_dropped(qtbot: QtBot, make_lane: MakeLane) -> None:
    lane = make_lane()
    door = Door()
    ticket = lane.submit(door, name="deaf")
    listener = Listener(ticket)
    assert door.has_begun.wait(30)
    ticket.cancel()
    with qtbot.waitSignal(ticket.ended):
        door.is_open.set()
    assert listener.heard == [("cancelled", None)]


def test_a_job_that_cancels_itself_is_cancelled(qtbot: QtBot, make_lane: MakeLane) -> None:
    lane = make_lane()

    def give_up(token: CancelToken, report: Report) -> None:
        raise Cancelled

    ticket = lane.submit(give_up, name="x")
    listener = Listener(ticket)
    with qtbot.waitSignal(ticket.ended):
        pass
    assert listener.heard == [("cancelled", None)]


def test_a_waiting_job_that_is_cancelled_never_begins(qtbot: QtBot, make_lane: MakeLane) -> None:
    lane = make_lane()
    door = Door()
    has_run: list[bool] = []
    lane.submit(door, name="door")
    ticket = lane.submit(lambda token, report: has_run.append(True), name="waiting")
    listener = Listener(ticket)
    with qtbot.waitSignal(ticket.ended):
        ticket.cancel()
        assert listener.heard == [], "signals come from the event loop, never from within the call"
    with qtbot.waitSignal(lane.became_idle):
        door.is_open.set()
    assert listener.heard == [("cancelled", None)]
    assert not has_run


def test_reports_are_held_to_ten_a_second_and_the_last_one_always_comes(qtbot: QtBot, make_lane: MakeLane) -> None:
    lane = make_lane()

    def chatter(token: CancelToken, report: Report) -> str:
        for done in range(10_001):
            report(Progress(done, 10_000))
        return "end"

    ticket = lane.submit(chatter, name="chatter")
    listener = Listener(ticket)
    with qtbot.waitSignal(ticket.ended):
        pass
    reports = [value for what, value in listener.heard if what == "progress"]
    assert reports[0] == Progress(0, 10_000)
    assert reports[-1] == Progress(10_000, 10_000)
    assert len(reports) < 100
    assert listener.heard[-1] == ("done", "end")


def test_closing_while_busy_cancels_everything_and_releases_in_the_lane_s_own_thread(qtbot: QtBot) -> None:
    released_in: list[int] = []
    lane = Lane("busy", on_stop=lambda: released_in.append(threading.get_ident()))
    first = lane.submit(lambda token, report: threading.get_ident(), name="first")
    worked_in = Listener(first)
    with qtbot.waitSignal(first.ended):
        pass
    running = lane.submit(wait_for_cancel, name="running")
    waiting = lane.submit(wait_for_cancel, name="waiting")
    listeners = [Listener(running), Listener(waiting)]
    with qtbot.waitSignal(lane.drained):
        lane.close()
        lane.close()
    assert [listener.heard for listener in listeners] == [[("cancelled", None)]] * 2
    assert released_in == [worked_in.heard[0][1]]
    assert lane.is_drained
    assert not lane._thread.isRunning()


def test_a_closed_lane_refuses_and_says_so(qtbot: QtBot) -> None:
    lane = Lane("closed")
    with qtbot.waitSignal(lane.drained):
        lane.close()
    ticket = lane.submit(lambda token, report: "too late", name="late")
    listener = Listener(ticket)
    with qtbot.waitSignal(ticket.ended):
        pass
    assert listener.heard == [("cancelled", None)]


def test_a_lane_whose_release_breaks_still_ends(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def break_down() -> None:
        raise RuntimeError("stuck")

    lane = Lane("broken", on_stop=break_down)
    with qtbot.waitSignals([lane.bug_found, lane.drained]):
        lane.close()
    assert "stuck" in caplog.text


def test_two_lanes_work_at_the_same_time(qtbot: QtBot, make_lane: MakeLane) -> None:
    one, two = make_lane("one"), make_lane("two")
    meeting = threading.Barrier(2, timeout=30)
    tickets = [lane.submit(lambda token, report: meeting.wait(), name="meet") for lane in (one, two)]
    with qtbot.waitSignals([ticket.done for ticket in tickets]):
        pass


def test_a_lane_keeps_to_one_connection_however_many_jobs_look_into_the_library(
    qtbot: QtBot, make_lane: MakeLane, tmp_path: Path
) -> None:
    lane, database = make_lane(), Database(tmp_path / "library.db")
    used: set[int] = set()

    def look(token: CancelToken, report: Report) -> None:
        used.add(id(database.connection))

    for number in range(5):
        ticket = lane.submit(look, name=f"look {number}")
        with qtbot.waitSignal(ticket.ended):
            pass

    assert len(used) == 1
    assert len(database._connections) == 1
    database.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has steps for each thread")
def test_a_lane_and_the_threads_of_its_jobs_stand_back_behind_the_window(
    qtbot: QtBot, make_lane: Callable[..., Lane]
) -> None:
    steps: list[int] = []

    def look() -> None:
        steps.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    def work(_token: CancelToken, _report: Report) -> None:
        look()
        child = threading.Thread(target=look)
        child.start()
        child.join()

    lane = make_lane(steps_back=7)
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    with qtbot.waitSignal(lane.submit(work, name="look").ended):
        pass
    assert steps == [before + 7] * 2
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before


def steps_to(work: Callable[[], None]) -> int:
    """How many instructions of Python this takes."""
    steps = 0

    def count(frame: FrameType, event: str, _argument: object) -> Callable[..., object]:
        nonlocal steps
        frame.f_trace_opcodes = True
        steps += event == "opcode"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        work()
    finally:
        sys.settrace(before)
    return steps


def wait_in(lane: Lane, jobs: int) -> list[Ticket]:
    return [lane.submit(wait_for_cancel, name="waiting") for _ in range(jobs)]


@pytest.mark.parametrize("how", ["closing", "one by one"])
def test_cancelling_twice_as_many_waiting_jobs_is_twice_the_work(qtbot: QtBot, how: str) -> None:
    steps = []
    for jobs in (200, 400):
        lane = Lane("long", is_held=True)
        tickets = wait_in(lane, jobs)

        def cancel_each(tickets: list[Ticket] = tickets) -> None:
            for ticket in tickets:
                ticket.cancel()

        steps.append(steps_to(lane.close if how == "closing" else cancel_each))
        with qtbot.waitSignal(lane.drained):
            lane.close()
        assert all(ticket.has_ended for ticket in tickets)
    assert steps[1] < 2.5 * steps[0]


def test_a_lane_goes_on_with_what_was_not_cancelled(qtbot: QtBot, make_lane: MakeLane) -> None:
    lane = make_lane(is_held=True)
    tickets = [lane.submit(lambda token, report: "done", name="waiting") for _ in range(5)]
    listeners = [Listener(ticket) for ticket in tickets]
    for ticket in (*tickets[:2], tickets[4], tickets[4]):
        ticket.cancel()
    assert not lane.is_idle
    with qtbot.waitSignal(lane.became_idle):
        lane.release()
    cancelled, done = [("cancelled", None)], [("done", "done")]
    assert [listener.heard for listener in listeners] == [cancelled, cancelled, done, done, cancelled]


def test_a_lane_whose_waiting_jobs_are_all_cancelled_is_idle(qtbot: QtBot, make_lane: MakeLane) -> None:
    lane = make_lane(is_held=True)
    tickets = wait_in(lane, 3)
    for ticket in tickets:
        ticket.cancel()
    assert lane.is_idle
    lane.release()
    with qtbot.waitSignal(lane.submit(lambda token, report: None, name="next").done):
        pass
    assert all(ticket.has_ended for ticket in tickets)

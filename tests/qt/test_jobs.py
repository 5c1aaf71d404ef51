"""The board of jobs over real lanes, a real library, a real server and the small speech model."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.errors import BrokeOff
from mirrortalk_desktop.domain.job import Job, Task
from mirrortalk_desktop.domain.model import Episode, State
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.jobs import JobBoard
from mirrortalk_desktop.qt.models import words
from tests.qt.conftest import close_room, make_long
from tests.support import on_disk
from tests.support.demo import serve_demo
from tests.support.server import LoopbackServer

MakeRoom = Callable[..., EngineRoom]
PUBLISHED, SPOKEN, SHORT = "the-first-user-1", "the-first-user-2", "the-first-user-3"

pytestmark = pytest.mark.models


class Diary(QObject):
    """Notes every task and state that each episode's job went through."""

    def __init__(self, board: JobBoard) -> None:
        super().__init__()
        self.steps: dict[str, list[tuple[Task, State]]] = {}
        self.jobs: list[Job] = []
        board.job_changed.connect(self.note)

    @Slot(object)
    def note(self, job: Job) -> None:
        self.jobs.append(job)
        steps = self.steps.setdefault(job.id, [])
        if not steps or steps[-1] != (job.task, job.state):
            steps.append((job.task, job.state))


def subscribe(room: EngineRoom, server: LoopbackServer, *, newest: int = 10) -> dict[str, Episode]:
    """The demo podcast's episodes by guid; in this thread, before any job begins."""
    subscriptions = room.container.subscriptions
    feed = subscriptions.subscribe(subscriptions.look_up(serve_demo(server), token=CancelToken()), newest=newest).feed
    return {episode.guid: episode for episode in room.container.library.episodes.of_feed(feed.id)}


def states(room: EngineRoom, episode: Episode) -> tuple[State, State, State]:
    now = room.container.library.episodes.get(episode.id)
    return now.audio_state, now.transcript_state, now.index_state


DONE = (State.DONE, State.DONE, State.DONE)


def wait_until_idle(qtbot: QtBot, board: JobBoard, begin: Callable[[], None]) -> None:
    with qtbot.waitSignal(board.became_idle, timeout=120_000):
        begin()


def test_unfinished_episodes_go_on_by_themselves_until_all_is_searchable(
    qtbot: QtBot, make_room: MakeRoom, server: LoopbackServer
) -> None:
    room = make_room()
    episodes = subscribe(room, server)
    board = JobBoard(room, most_per_run=lambda: 10, parent=room)
    diary = Diary(board)
    wait_until_idle(qtbot, board, board.start)
    assert {states(room, episode) for episode in episodes.values()} == {DONE}
    assert not board.jobs
    ran = [task for task, state in diary.steps[episodes[SPOKEN].id] if state is State.RUNNING]
    assert ran == [Task.DOWNLOAD, Task.TRANSCRIBE, Task.INDEX]
    ran = [task for task, state in diary.steps[episodes[PUBLISHED].id] if state is State.RUNNING]
    assert ran == [Task.TRANSCRIPT, Task.INDEX, Task.DOWNLOAD]
    assert any(job.progress is not None and job.progress.unit == "s" for job in diary.jobs)


def test_one_bad_episode_is_explained_and_stops_no_other(
    qtbot: QtBot, make_room: MakeRoom, server: LoopbackServer
) -> None:
    room = make_room()
    episodes = subscribe(room, server)
    good = server.routes.pop("/first-program.mp3")
    board = JobBoard(room, most_per_run=lambda: 10, parent=room)
    wait_until_idle(qtbot, board, board.start)
    [failed] = board.jobs
    assert (failed.episode_id, failed.state) == (episodes[SPOKEN].id, State.FAILED)
    assert failed.failure is not None
    assert failed.failure.code == "NotThere"
    assert states(room, episodes[PUBLISHED]) == DONE
    assert states(room, episodes[SHORT]) == DONE

    server.routes["/first-program.mp3"] = good
    wait_until_idle(qtbot, board, board.retry)
    assert states(room, episodes[SPOKEN]) == DONE
    assert not board.jobs


def test_an_episode_that_is_not_heard_again_since_that_ends_the_program_rests_with_its_reason_until_retried(
    qtbot: QtBot, make_room: MakeRoom
) -> None:
    on_disk.fill()
    room = make_room()
    library = room.container.library
    with library.rehearing.working_on("friends"):
        library.rehearing.blame(BrokeOff().as_failure(), most=1)
    board = JobBoard(room, most_per_run=lambda: 10, parent=room)
    board.start()
    qtbot.waitUntil(lambda: [job.state for job in board.jobs] == [State.FAILED])
    [job] = board.jobs
    assert (job.episode_id, job.failure) == ("friends", BrokeOff().as_failure())

    wait_until_idle(qtbot, board, board.retry)
    assert not board.jobs
    assert library.episodes.get("friends").failure is None
    assert library.rehearing.given_up() == ()


def test_a_run_takes_no_more_than_its_limit_and_goes_on_when_told(
    qtbot: QtBot, make_room: MakeRoom, server: LoopbackServer
) -> None:
    room = make_room()
    episodes = subscribe(room, server)
    board = JobBoard(room, most_per_run=lambda: 1, parent=room)
    held: list[int] = []
    board.held_changed.connect(held.append)
    wait_until_idle(qtbot, board, board.start)
    done = [states(room, episode) == DONE for episode in episodes.values()]
    assert done.count(True) == 1
    assert held[-1] == 2
    assert {(job.state, job.is_held) for job in board.jobs} == {(State.PAUSED, True)}
    assert all(job.title for job in board.jobs)
    for _ in range(2):
        wait_until_idle(qtbot, board, board.resume)
    assert {states(room, episode) for episode in episodes.values()} == {DONE}
    assert held[-1] == 0


def test_a_paused_transcription_stops_between_windows_stays_paused_and_resumes(
    qtbot: QtBot, make_room: MakeRoom, server: LoopbackServer
) -> None:
    room = make_room(window_seconds=20.0)
    episode = subscribe(room, server, newest=0)[SPOKEN]
    make_long(server, times=4)
    room.container.library.episodes.want([episode.id])
    board = JobBoard(room, most_per_run=lambda: 10, parent=room)

    def pause_when_under_way(job: Job) -> None:
        if job.task is Task.TRANSCRIBE and job.progress is not None and job.progress.done > 60:
            board.pause(job.id)

    board.job_changed.connect(pause_when_under_way)
    wait_until_idle(qtbot, board, board.start)
    qtbot.waitUntil(lambda: board.is_idle)
    board.job_changed.disconnect(pause_when_under_way)
    assert [(job.state, job.is_held) for job in board.jobs] == [(State.PAUSED, False)]
    assert states(room, episode) == (State.DONE, State.PAUSED, State.PAUSED)
    before = room.container.library.transcripts.windows(episode.id)
    assert before
    close_room(qtbot, room)

    again = make_room(window_seconds=20.0)
    board = JobBoard(again, most_per_run=lambda: 10, parent=again)
    wait_until_idle(qtbot, board, board.start)
    assert [job.state for job in board.jobs] == [State.PAUSED]
    wait_until_idle(qtbot, board, lambda: board.resume(episode.id))
    assert states(again, episode) == DONE
    after = again.container.library.transcripts.windows(episode.id)
    assert after[: len(before)] == before


def test_a_cancelled_job_leaves_the_list_and_the_episode_is_not_wanted_any_more(
    qtbot: QtBot, make_room: MakeRoom, server: LoopbackServer
) -> None:
    room = make_room()
    episodes = subscribe(room, server)
    board = JobBoard(room, most_per_run=lambda: 10, parent=room)
    board.start()
    qtbot.waitUntil(lambda: len(board.jobs) == 3)
    board.cancel(episodes[SPOKEN].id)
    wait_until_idle(qtbot, board, lambda: None)
    assert states(room, episodes[SPOKEN])[1:] == (State.NONE, State.NONE)
    assert states(room, episodes[SHORT]) == DONE


def test_a_feed_is_dropped_when_its_last_job_has_ended(
    qtbot: QtBot, make_room: MakeRoom, server: LoopbackServer
) -> None:
    room = make_room()
    episodes = subscribe(room, server)
    feed_id = episodes[SPOKEN].feed_id
    board = JobBoard(room, most_per_run=lambda: 10, parent=room)
    board.start()
    qtbot.waitUntil(lambda: sum(job.feed_id == feed_id for job in board.jobs) == 3)
    dropped: list[bool] = []
    board.drop_feed(feed_id, lambda: dropped.append(board.is_idle))
    qtbot.waitUntil(lambda: bool(dropped))
    assert dropped == [True]
    assert not board.jobs
    room.container.subscriptions.unsubscribe(feed_id)


def test_a_feed_that_is_being_looked_at_is_dropped_when_that_has_ended(
    qtbot: QtBot, make_room: MakeRoom, server: LoopbackServer
) -> None:
    room = make_room()
    subscribe(room, server, newest=0)
    [feed] = room.container.library.feeds.all()
    board = JobBoard(room, most_per_run=lambda: 10, parent=room)
    asked = len(server.requests)
    board.refresh([feed])
    dropped: list[bool] = []
    board.drop_feed(feed.id, lambda: dropped.append(board.is_idle))
    assert not dropped
    qtbot.waitUntil(lambda: dropped == [True])
    assert len(server.requests) <= asked + 1


def test_an_episode_that_is_gone_while_it_is_worked_on_leaves_the_list(
    qtbot: QtBot, make_room: MakeRoom, server: LoopbackServer
) -> None:
    room = make_room()
    feed_id = subscribe(room, server, newest=1)[SHORT].feed_id
    board = JobBoard(room, most_per_run=lambda: 10, parent=room)

    def forget_when_under_way(job: Job) -> None:
        if job.state is State.RUNNING and room.container.library.feeds.all():
            room.container.subscriptions.unsubscribe(feed_id)

    board.job_changed.connect(forget_when_under_way)
    wait_until_idle(qtbot, board, board.start)
    assert not board.jobs


def test_a_refresh_takes_new_episodes_in(qtbot: QtBot, make_room: MakeRoom, server: LoopbackServer) -> None:
    room = make_room()
    subscribe(room, server, newest=0)
    feed = room.container.library.feeds.all()[0]
    board = JobBoard(room, most_per_run=lambda: 10, parent=room)
    diary = Diary(board)
    with qtbot.waitSignal(board.feed_refreshed) as refreshed:
        board.refresh([feed])
    assert refreshed.args is not None
    assert refreshed.args[0].feed.id == feed.id
    assert diary.steps[f"refresh:{feed.id}"][0] == (Task.REFRESH, State.WAITING)
    qtbot.waitUntil(lambda: board.is_idle)
    assert not board.jobs


def test_closing_in_the_middle_leaves_every_episode_to_go_on_next_time(
    qtbot: QtBot, make_room: MakeRoom, server: LoopbackServer
) -> None:
    room = make_room(window_seconds=20.0)
    episode = subscribe(room, server, newest=0)[SPOKEN]
    make_long(server, times=4)
    room.container.library.episodes.want([episode.id])
    board = JobBoard(room, most_per_run=lambda: 10, parent=room)

    def close_when_under_way(job: Job) -> None:
        if job.task is Task.TRANSCRIBE and job.progress is not None and job.progress.done > 60:
            room.close()

    board.job_changed.connect(close_when_under_way)
    with qtbot.waitSignal(room.drained, timeout=60_000):
        board.start()

    again = make_room(window_seconds=20.0)
    assert states(again, episode) == (State.DONE, State.WAITING, State.WAITING)
    assert again.container.library.transcripts.windows(episode.id)
    board = JobBoard(again, most_per_run=lambda: 10, parent=again)
    wait_until_idle(qtbot, board, board.start)
    assert states(again, episode) == DONE


def test_offline_a_download_waits_and_goes_on_when_the_app_works_online_again(
    qtbot: QtBot, make_room: MakeRoom, server: LoopbackServer
) -> None:
    room = make_room()
    episode = subscribe(room, server)[SHORT]
    room.container.settings = replace(room.container.settings, is_offline=True)
    board = JobBoard(room, most_per_run=lambda: 10, parent=room)
    diary = Diary(board)
    asked = len(server.requests)
    wait_until_idle(qtbot, board, lambda: board.add([episode.id]))
    [job] = board.jobs
    assert (job.state, words.why_it_rests(job)) == (State.WAITING, "until “Work offline” is turned off")
    assert State.FAILED not in [state for _task, state in diary.steps[episode.id]]
    assert room.container.library.episodes.get(episode.id).failure is None
    assert len(server.requests) == asked

    room.container.settings = replace(room.container.settings, is_offline=False)
    wait_until_idle(qtbot, board, board.go_on)
    assert states(room, episode) == DONE

"""An episode that ends the whole program is tried twice, and then left to the person."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import BrokeOff
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.domain.model import Episode, Failure, Stage, State
from tests.support import on_disk
from tests.support.demo import make_container

ROOT = Path(__file__).parents[2]
#: A run that is ended by native code, or killed, while it works on an episode.
_RUN = """
import ctypes, os, signal, sys
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.runtime.crashes import watch
from tests.support.demo import make_container

def break_off(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL) if sys.argv[1] == "killed" else ctypes.string_at(0)

container = make_container()
watch(container.paths.logs)
container.hearing.windows = container.indexing._add = break_off
task = container.ingest.next_task("friends")
if task is not Task.TRANSCRIBE:
    container.open()
    container.indexing.index()
    task = Task.INDEX
container.ingest.perform(task, "friends", token=CancelToken())
"""


def run_into(end: str) -> None:
    done = subprocess.run([sys.executable, "-c", _RUN, end], cwd=ROOT, env=os.environ, capture_output=True, text=True)
    assert done.returncode not in (0, 1), done.stderr


@pytest.fixture
def waiting() -> None:
    """An episode that is to be heard."""
    on_disk.fill()
    container = make_container()
    container.ingest.transcribe_from_audio("friends")
    container.close()


def after_start() -> tuple[Container, Episode]:
    container = make_container()
    return container, container.library.episodes.get("friends")


def test_what_crashes_the_program_twice_is_left_alone_and_says_so(waiting: None) -> None:
    run_into("crash")
    container, episode = after_start()
    assert episode.transcript_state is State.WAITING
    container.close()

    run_into("crash")
    container, episode = after_start()
    assert episode.transcript_state is State.FAILED
    assert episode.failure is not None
    assert str(explain(episode.failure)).startswith("The program broke off each time it worked on this episode")
    assert container.ingest.unfinished() == ()
    assert container.ingest.retry_due() == 0
    report = (container.paths.logs / "crash-before.log").read_text(encoding="utf-8")
    assert "break_off" in report

    container.ingest.retry("friends")
    assert container.ingest.unfinished() == ("friends",)
    container.close()
    container, episode = after_start()
    assert episode.transcript_state is State.WAITING, "a report counts once"
    container.close()


def test_what_crashes_the_program_while_it_is_indexed_is_left_alone_too() -> None:
    on_disk.fill()
    for before in (State.DONE, State.WAITING):
        container, episode = after_start()
        assert episode.index_state is before
        container.close()
        run_into("crash")
    for _start in range(2):
        container, episode = after_start()
        container.open()
        container.indexing.index()
        assert container.library.episodes.get("friends").index_state is State.FAILED
        container.indexing.start_again()
        assert container.library.episodes.get("friends").index_state is State.FAILED
        assert "friends" not in container.ingest.unfinished()
        assert "program" in container.ingest.unfinished()
        container.close()


def test_what_failed_otherwise_is_not_blamed_for_a_crash(waiting: None) -> None:
    container, _episode = after_start()
    for _ in range(3):
        container.library.episodes.fail("friends", Stage.TRANSCRIPT, Failure("ModelMissing"))
    container.ingest.retry("friends")
    container.close()
    run_into("crash")
    container, episode = after_start()
    assert episode.transcript_state is State.WAITING
    container.close()
    run_into("crash")
    container, episode = after_start()
    assert episode.transcript_state is State.FAILED
    container.close()


def test_two_stages_of_an_episode_count_one_crash_once() -> None:
    on_disk.fill()
    container, _episode = after_start()
    episodes = container.library.episodes
    for expected in (State.WAITING, State.FAILED):
        for stage in (Stage.AUDIO, Stage.INDEX):
            episodes.set_state("friends", stage, State.RUNNING)
        episodes.blame(BrokeOff().as_failure(), most=2)
        episodes.recover()
        episode = episodes.get("friends")
        assert (episode.audio_state, episode.index_state) == (expected, expected)
    container.close()


def test_a_run_that_is_killed_blames_nothing(waiting: None) -> None:
    for _ in range(3):
        run_into("killed")
        container, episode = after_start()
        assert episode.transcript_state is State.WAITING
        assert episode.attempts == 0
        container.close()

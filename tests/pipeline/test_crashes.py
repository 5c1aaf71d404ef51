"""An episode that ends the whole program is tried twice, and then left to the person."""

import dataclasses
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import BrokeOff
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.domain.model import Episode, Failure, Segment, Stage, State, TranscriptSource, Window
from mirrortalk_desktop.domain.work import CancelToken
from tests.support import on_disk
from tests.support.demo import make_container

ROOT = Path(__file__).parents[2]
#: A run that is ended by native code, or killed, while it works on an episode.
_RUN = """
import ctypes, os, signal, sys, threading
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.runtime.crashes import watch
from tests.support.demo import make_container

def crash():
    ctypes.string_at(0)

def break_off(*_, **__):
    if sys.argv[1] == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if sys.argv[1] == "elsewhere":
        threading.Thread(target=crash).start()
        threading.Event().wait()
    if sys.argv[1] == "native":
        native, thread = ctypes.CDLL(None), ctypes.c_ulong()
        native.pthread_create(ctypes.byref(thread), None, ctypes.cast(native.abort, ctypes.c_void_p), None)
        native.pthread_join(thread, None)
    crash()

container = make_container()
watch(container.paths.logs, container.paths.library)
container.hearing.windows = container.hearing.again = container.indexing._add = break_off
task = Task(sys.argv[2]) if len(sys.argv) > 2 else container.ingest.next_task("friends")
if task not in (Task.TRANSCRIBE, Task.REHEAR):
    container.open()
    container.indexing.index()
    task = Task.INDEX
container.ingest.perform(task, "friends", token=CancelToken())
"""


def run_into(end: str, *task: Task) -> None:
    command = [sys.executable, "-c", _RUN, end, *task]
    done = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, text=True)
    assert done.returncode not in (0, 1), done.stderr


@pytest.fixture
def waiting() -> None:
    """An episode that is to be heard."""
    on_disk.fill()
    container = make_container()
    container.ingest.transcribe_from_audio("friends")
    container.close()


@pytest.fixture
def heard_in_haste() -> None:
    """A searchable episode whose first window was heard on a lower rung."""
    on_disk.fill()
    container = make_container()
    transcripts = container.library.transcripts
    draft = transcripts.begin("friends", TranscriptSource.SPEECH, audio_sha256="")
    sentences = transcripts.sentences("friends")
    segments = tuple(Segment(each.start, each.end, each.text) for each in sentences)
    transcripts.commit_window(draft, Window(0, 0.0, 69.2, segments, "tiny", "tiny", "en"))
    transcripts.publish(draft, sentences, transcripts.passages("friends"), index_state=State.DONE)
    container.close()


def hear_again_in_full() -> None:
    """Have the better transcript ready, so that it is to be indexed in place of the one that is."""
    container = make_container()
    container.indexing.index()
    while container.ingest.perform(Task.INDEX, "friends", token=CancelToken()):
        pass
    rehearing = container.library.rehearing
    draft = rehearing.begin("friends")
    assert draft is not None
    for window in rehearing.low_windows(draft):
        better = Segment(0.0, 5.0, "A better transcript of what they say.")
        rehearing.replace_window(draft, dataclasses.replace(window, rung="full", segments=(better,)))
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


def test_the_stage_that_was_at_work_where_it_crashed_is_blamed_and_no_other() -> None:
    on_disk.fill()
    container, _episode = after_start()
    episodes = container.library.episodes
    for expected in (State.WAITING, State.FAILED):
        for stage in (Stage.AUDIO, Stage.INDEX):
            episodes.set_state("friends", stage, State.RUNNING)
        episodes.blame(BrokeOff().as_failure(), Stage.INDEX, most=2)
        episodes.recover()
        episode = episodes.get("friends")
        assert (episode.audio_state, episode.index_state) == (State.WAITING, expected)
    container.close()


def test_a_crash_of_another_thread_blames_no_episode(waiting: None) -> None:
    for _ in range(3):
        run_into("elsewhere")
        container, episode = after_start()
        assert episode.transcript_state is State.WAITING
        assert (container.paths.logs / "crash-before.log").is_file()
        container.close()


def test_a_crash_of_a_thread_that_native_code_began_blames_the_episode_that_waits_for_it(waiting: None) -> None:
    for expected in (State.WAITING, State.FAILED):
        run_into("native")
        container, episode = after_start()
        assert episode.transcript_state is expected
        container.close()


def test_a_crash_with_another_library_blames_nothing_in_this_one(
    waiting: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = os.environ["MIRRORTALK_LIBRARY"]
    shutil.copytree(own, tmp_path / "other")
    for _ in range(2):
        monkeypatch.setenv("MIRRORTALK_LIBRARY", str(tmp_path / "other"))
        run_into("crash")
        monkeypatch.setenv("MIRRORTALK_LIBRARY", own)
        container, _episode = after_start()
        container.library.episodes.set_state("friends", Stage.TRANSCRIPT, State.RUNNING)
        container.close()
    container, episode = after_start()
    assert episode.transcript_state is State.WAITING
    container.close()


@pytest.mark.parametrize("task", [Task.REHEAR, Task.INDEX])
def test_what_crashes_the_program_while_it_is_heard_again_stays_as_it_is_and_says_so(
    heard_in_haste: None, task: Task
) -> None:
    if task is Task.INDEX:
        hear_again_in_full()
    for expected in (("friends",), ()):
        run_into("crash", task)
        container, episode = after_start()
        assert container.library.rehearing.episodes() == expected
        assert (episode.is_searchable, episode.transcript_state) == (True, State.DONE)
        container.close()
    container, episode = after_start()
    assert episode.failure is not None
    assert str(explain(episode.failure)).startswith("The program broke off each time it worked on this episode")
    assert container.ingest.next_task("friends") is None
    assert container.ingest.retry_due() == 0
    assert container.library.rehearing.given_up() == ("friends",)

    container.ingest.retry("friends")
    assert container.library.rehearing.episodes() == ("friends",)
    assert container.library.episodes.get("friends").failure is None
    container.close()
    run_into("crash", task)
    container, episode = after_start()
    assert container.library.rehearing.episodes() == ("friends",), "it has two tries again"
    container.close()


def test_what_is_given_up_for_hearing_again_is_left_as_it_is_where_the_person_has_seen_it(heard_in_haste: None) -> None:
    for _ in range(2):
        run_into("crash", Task.REHEAR)
        after_start()[0].close()
    container, _episode = after_start()
    container.ingest.cancel("friends")
    assert container.library.episodes.get("friends").failure is None
    assert container.library.rehearing.episodes() == ()
    container.ingest.transcribe_from_audio("friends")
    assert container.ingest.next_task("friends") is Task.TRANSCRIBE
    container.close()


def test_a_kill_or_an_end_in_order_while_it_is_heard_again_blames_nothing(heard_in_haste: None) -> None:
    run_into("killed", Task.REHEAR)
    container, _episode = after_start()
    rehearing = container.library.rehearing
    rehearing.blame(BrokeOff().as_failure(), most=1)
    assert rehearing.given_up() == (), "the start has noted that nothing runs"
    container.ingest.perform(Task.REHEAR, "friends", token=CancelToken())
    rehearing.blame(BrokeOff().as_failure(), most=1)
    assert rehearing.given_up() == (), "it has come to its end"
    container.close()


def test_a_run_that_is_killed_blames_nothing(waiting: None) -> None:
    for _ in range(3):
        run_into("killed")
        container, episode = after_start()
        assert episode.transcript_state is State.WAITING
        assert episode.attempts == 0
        container.close()

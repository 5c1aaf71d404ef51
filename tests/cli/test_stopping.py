"""However a command is stopped, what it had done is kept, and it goes on from there."""

import itertools
import os
import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import numpy as np
import pytest

from mirrortalk_desktop.commands.shell import ProgressLine
from mirrortalk_desktop.domain.work import CancelToken, Progress
from mirrortalk_desktop.speech.audio import stream
from tests.cli.conftest import PROGRAM, Run
from tests.support.audio import write_audio
from tests.support.demo import DEMO

WINDOW_SECONDS = 15


@pytest.fixture
def long_episode(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The id of an imported episode of some minutes, heard in many short windows."""
    monkeypatch.setenv("MIRRORTALK_WINDOW_SECONDS", str(WINDOW_SECONDS))
    spoken = np.concatenate(list(stream(DEMO / "first-program.mp3", token=CancelToken())))
    path = write_audio(tmp_path / "long.wav", np.tile(spoken, 4))
    episode_id: str = run("import", path, "--json").json["imported"][0]["id"]
    return episode_id


def stop_while_transcribing(stop: signal.Signals) -> tuple[int, str]:
    """Start `ingest` on a terminal of its own, and stop it when some windows were heard; its status and last words."""
    ours, theirs = os.openpty()
    command = [*PROGRAM, "ingest"]
    with (
        default_interrupts(),
        subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs) as process,
    ):
        os.close(theirs)
        seen = ""
        try:
            while not re.search(r"transcribing +\d+% +0(0:[3-5]\d|1:\d\d) of", seen):
                seen = (seen + os.read(ours, 4096).decode())[-2000:]
            process.send_signal(stop)
            seen = ""
            while piece := os.read(ours, 4096):
                seen += piece.decode()
        except OSError:  # the terminal's other end is closed: the process has ended
            pass
        finally:
            process.kill()
            os.close(ours)
    return process.returncode, seen


@contextmanager
def default_interrupts() -> Iterator[None]:
    """Ctrl+C does what it does in a terminal; whoever runs the tests in the background ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def windows(library: Path) -> list[tuple[int, float, float, float]]:
    """Number, start, end and time of writing of every window of audio that is kept."""
    with closing(sqlite3.connect(f"file:{library / 'library.db'}?mode=ro", uri=True)) as database:
        query = "SELECT ordinal, start, end, committed_at FROM windows ORDER BY ordinal"
        return database.execute(query).fetchall()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_killed_in_the_middle_it_goes_on_at_the_last_window_and_hears_nothing_twice(
    run: Run, long_episode: str, tmp_path: Path
) -> None:
    library = tmp_path / "home" / "library"
    status, _ = stop_while_transcribing(signal.SIGKILL)
    assert status == -signal.SIGKILL
    before = windows(library)
    assert before, "nothing was kept"
    assert run("episodes", "--json").json[0]["transcript"] == "waiting"

    assert run("ingest").status == 0
    after = windows(library)
    assert after[: len(before)] == before, "a window was heard twice"
    assert [number for number, *_ in after] == list(range(len(after)))
    assert all(one[2] == next_one[1] for one, next_one in itertools.pairwise(after))

    whole = tmp_path / "whole"
    run("import", tmp_path / "long.wav", "--library", whole)
    assert run("ingest", "--library", whole).status == 0
    never_stopped = run("transcript", long_episode, "--library", whole).out
    assert run("transcript", long_episode).out == never_stopped

    with closing(sqlite3.connect(library / "library.db")) as database:
        passages = database.execute("SELECT text, start FROM passages").fetchall()
    assert len(set(passages)) == len(passages) > 1
    rebuilt = run("rebuild-index", "--json").json
    assert rebuilt["passages"] == len(passages)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_ctrl_c_ends_it_quietly_with_status_130_and_keeps_what_was_heard(
    run: Run, long_episode: str, tmp_path: Path
) -> None:
    status, last_words = stop_while_transcribing(signal.SIGINT)
    assert status == 130
    assert "Traceback" not in last_words
    assert windows(tmp_path / "home" / "library")
    assert run("ingest").status == 0
    assert run("episodes", "--json").json[0]["index"] == "done"


class Dropped:
    """Something whose end is a piece of Python, in which Ctrl+C comes: Python raises nothing out of it."""

    def __del__(self) -> None:
        signal.raise_signal(signal.SIGINT)


def test_ctrl_c_in_a_moment_that_can_raise_nothing_ends_it_just_the_same(
    run: Run, long_episode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = ProgressLine.report

    def interrupted(line: ProgressLine, progress: Progress) -> None:
        report(line, progress)
        if 2 * WINDOW_SECONDS < progress.done < 3 * WINDOW_SECONDS:
            Dropped()

    with monkeypatch.context() as patched, default_interrupts():
        patched.setattr(ProgressLine, "report", interrupted)
        outcome = run("ingest")
    assert outcome.status == 130
    assert "Traceback" not in outcome.err
    assert "Exception ignored" not in outcome.err
    assert 0 < len(windows(tmp_path / "home" / "library")) <= 3
    assert run("episodes", "--json").json[0]["transcript"] == "waiting"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGPIPE")
def test_a_reader_that_leaves_is_no_trouble(run: Run, library: str) -> None:
    episode_id = run("episodes", "--json").json[0]["id"]
    command = [*PROGRAM, "transcript", episode_id, "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == ""
    assert process.returncode == 141

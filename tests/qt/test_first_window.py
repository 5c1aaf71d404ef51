"""Two windows on one library: one wins, whoever else starts hands its wish over; with real processes and real locks."""

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.errors import WindowSilent
from mirrortalk_desktop.qt.first_window import FirstWindow, Told, socket_name

pytestmark = pytest.mark.skipif(os.name != "posix", reason="processes are killed the POSIX way")

_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from mirrortalk_desktop.domain.errors import WindowSilent
from mirrortalk_desktop.qt.first_window import FirstWindow, Told

app = QCoreApplication([])
first = FirstWindow(Path(sys.argv[1]))
first.told.connect(lambda told: print("told", told.opens, flush=True))
try:
    is_first = first.claim(Told(sys.argv[2]))
except WindowSilent as exc:
    print("silent", exc.holder, flush=True)
    sys.exit(1)
print("first" if is_first else "second", flush=True)
if is_first:
    app.exec()
"""
Processes = list[subprocess.Popen[str]]


@pytest.fixture
def processes() -> Iterator[Processes]:
    started: Processes = []
    yield started
    for process in started:
        process.kill()
        process.communicate()


def start(processes: Processes, library: Path, opens: str = "", **more: str) -> subprocess.Popen[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | more
    process = subprocess.Popen(
        [sys.executable, "-c", _START, str(library), opens], stdout=subprocess.PIPE, text=True, env=environment
    )
    processes.append(process)
    return process


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_second_start_hands_its_wish_over_and_ends(tmp_path: Path, processes: Processes) -> None:
    first = start(processes, tmp_path)
    assert said(first) == "first"
    second = start(processes, tmp_path, "https://show.example/rss")
    assert said(second) == "second"
    assert second.wait() == 0
    assert said(first) == "told https://show.example/rss"
    other_library = tmp_path / "other"
    other_library.mkdir()
    assert said(start(processes, other_library)) == "first"


def test_a_start_from_elsewhere_finds_the_first_window_too(
    tmp_path: Path, processes: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir()
    library = tmp_path / "library"
    library.mkdir()
    first = start(processes, library, XDG_RUNTIME_DIR=str(runtime))
    assert said(first) == "first"
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert said(start(processes, library, "x")) == "second"
    assert said(first) == "told x"


def test_a_very_long_address_is_handed_over(tmp_path: Path, processes: Processes) -> None:
    first = start(processes, tmp_path)
    assert said(first) == "first"
    long = "https://show.example/" + "ä" * 30_000  # less than the pipe of its output holds
    assert said(start(processes, tmp_path, long)) == "second"
    assert said(first) == f"told {long}"


def test_of_several_that_start_at_once_exactly_one_wins(tmp_path: Path, processes: Processes) -> None:
    started = [start(processes, tmp_path, f"https://show.example/{number}") for number in range(5)]
    words = sorted(said(process) for process in started)
    assert words == ["first", "second", "second", "second", "second"]


def test_what_a_killed_window_leaves_is_no_obstacle(tmp_path: Path, processes: Processes) -> None:
    first = start(processes, tmp_path)
    assert said(first) == "first"
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert Path(socket_name(tmp_path)).is_socket() or not Path(socket_name(tmp_path)).is_absolute()
    again = start(processes, tmp_path)
    assert said(again) == "first"
    assert said(start(processes, tmp_path, "x")) == "second"
    assert said(again) == "told x"


def test_a_window_that_hangs_is_named(tmp_path: Path, processes: Processes, qtbot: QtBot) -> None:
    first = start(processes, tmp_path)
    assert said(first) == "first"
    first.send_signal(signal.SIGSTOP)
    try:
        with pytest.raises(WindowSilent) as caught:
            FirstWindow(tmp_path).claim(Told(), patience=0.5)
    finally:
        first.send_signal(signal.SIGCONT)
    assert caught.value.holder == f"the window, process {first.pid}"


def test_only_its_owner_may_use_the_socket(tmp_path: Path, qtbot: QtBot) -> None:
    first = FirstWindow(tmp_path)
    assert first.claim(Told())
    path = Path(first._server.fullServerName())
    assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0
    first.close()
    first.close()
    assert not path.exists()
    assert FirstWindow(tmp_path).claim(Told())


def test_nonsense_on_the_socket_harms_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    first = FirstWindow(tmp_path)
    assert first.claim(Told())
    told: list[Told] = []
    first.told.connect(told.append)
    for line in (b"{", b"[]", b"null", b'{"opens": ', b"\xff\xfe", b"{}"):
        assert first._take(line) is False
    assert told == []
    first.close()


@pytest.mark.parametrize("error", [OSError(37, "No locks available"), NotImplementedError("flock")])
def test_where_files_cannot_be_locked_the_socket_decides(
    tmp_path: Path, processes: Processes, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, error: Exception
) -> None:
    assert said(start(processes, tmp_path)) == "first"

    def refuse(_self: FileLock, *_args: object, **_more: object) -> None:
        raise error

    monkeypatch.setattr("filelock.BaseFileLock.acquire", refuse)
    assert FirstWindow(tmp_path).claim(Told()) is False
    lonely = tmp_path / "lonely"
    lonely.mkdir()
    assert FirstWindow(lonely).claim(Told()) is True

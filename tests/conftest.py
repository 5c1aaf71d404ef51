"""Every test stands alone: its own folders, no network but the loopback, and nothing left running behind it."""

import os

# Before anything imports Qt or a model library. Under Xvfb, `make test` sets the platform itself.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
# The small speech model is slower with two threads, all the more where two tests run at once.
os.environ.setdefault("OMP_NUM_THREADS", "1")

import ipaddress
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

_PLACES = {"LIBRARY": "library", "MODELS": "models", "CONFIG": "config", "LOGS": "logs"}
_ORIGINAL_VARIABLES = ("EMBEDDING_PROVIDER", "WHISPER_MODEL", "MAX_EPISODES_PER_RUN", "HF_ENDPOINT")
_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


def _is_near(host: object) -> bool:
    """Whether this host is the computer itself, so that no test can reach anything else."""
    name = host.decode() if isinstance(host, bytes) else host
    if name is None or name in ("", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(name)).is_loopback
    except ValueError:
        return False


def _refuse_the_internet(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.getaddrinfo":
        host = arguments[0]
    elif event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None
    else:
        return
    if _is_near(host):
        return
    if str(host).endswith(".invalid"):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    raise RuntimeError(f"a test tried to reach {host}: only the loopback is there")


sys.addaudithook(_refuse_the_internet)


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, library, models and home of this test alone; nothing of the person who runs it."""
    for name in list(os.environ):
        if name.startswith("MIRRORTALK_") or name in _ORIGINAL_VARIABLES or name.upper() in _PROXIES:
            monkeypatch.delenv(name)
    home = tmp_path / "home"
    for variable, folder in _PLACES.items():
        monkeypatch.setenv(f"MIRRORTALK_{variable}", str(home / folder))
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(home / variable.lower()))


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fail the test that leaves a thread behind which would keep the program from ending."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in left:
        thread.join(timeout=5)
    assert not [thread.name for thread in left if thread.is_alive()], "threads are left running"


@pytest.fixture(autouse=True)
def no_lane_left_running(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail the test that leaves a QThread running."""
    if "PySide6.QtCore" not in sys.modules:
        yield
        return
    from PySide6.QtCore import QThread
    from shiboken6 import isValid

    started: list[QThread] = []
    start = QThread.start

    def remember(thread: QThread, *arguments: object) -> None:
        started.append(thread)
        start(thread, *arguments)

    monkeypatch.setattr(QThread, "start", remember)
    yield
    running = [thread for thread in started if isValid(thread) and thread.isRunning()]
    for thread in running:
        thread.quit()
        thread.wait(5000)
    assert not [thread.objectName() for thread in running], "QThreads are left running"

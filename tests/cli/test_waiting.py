"""Commands beside a window: those that look work, those that work wait or say who holds the library."""

import os
import signal
import subprocess
import sys

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.skipif(os.name != "posix", reason="processes are killed the POSIX way")

_HOLD = """
import sys
from tests.support.demo import make_container
container = make_container()
container.claim()
print("held", flush=True)
sys.stdin.read()
container.close()
"""


@pytest.fixture
def holder() -> subprocess.Popen[str]:
    """Another process that works on the library of this test, until its input ends."""
    process = subprocess.Popen([sys.executable, "-c", _HOLD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_who_holds_the_library_is_named_and_looking_goes_on(
    run: Run, library: str, holder: subprocess.Popen[str]
) -> None:
    for command in (("rebuild-index",), ("unsubscribe", library)):
        busy = run(*command)
        assert busy.status == 1
        [line] = busy.err.splitlines()
        assert f"the window, process {holder.pid}" in line
        assert "--wait" in line
    for command in (("feeds",), ("episodes",), ("ask", "What is the best way to learn?")):
        assert run(*command).status == 0, command
    holder.communicate()


def test_a_command_waits_until_the_library_is_free(run: Run, library: str, holder: subprocess.Popen[str]) -> None:
    waiting = subprocess.Popen(
        [sys.executable, "-m", "mirrortalk_desktop", "rebuild-index", "--wait", "--embedding-provider", "local"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert waiting.stderr is not None
    assert waiting.stderr.readline() == f"Waiting for the window, process {holder.pid} …\n"
    holder.communicate()
    waiting.communicate(timeout=300)
    assert waiting.returncode == 0


def test_a_killed_process_holds_nothing(run: Run, library: str, holder: subprocess.Popen[str]) -> None:
    holder.send_signal(signal.SIGKILL)
    holder.communicate()
    assert run("rebuild-index").status == 0

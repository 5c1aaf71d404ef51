"""A session bus of the test's own, and other programs on it. It starts no services: nothing of this computer answers."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_CONFIGURATION = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

needs_bus = pytest.mark.skipif(
    not all(map(shutil.which, ("dbus-daemon", "dbus-send", "dbus-monitor"))), reason="there is no dbus-daemon"
)


class Bus:
    """The daemon with its address."""

    def __init__(self, daemon: subprocess.Popen[str], address: str) -> None:
        self.daemon = daemon
        self.address = address

    def ask(self, service: str, path: str, member: str, *arguments: str) -> subprocess.Popen[str]:
        """Another program that calls a method; its answer is what it prints."""
        return self._run("dbus-send", "--print-reply", f"--dest={service}", path, member, *arguments)

    def monitor(self, rule: str) -> subprocess.Popen[str]:
        """Another program that prints every message which this match rule describes."""
        return self._run("dbus-monitor", rule)

    def _run(self, program: str, *arguments: str) -> subprocess.Popen[str]:
        place = (f"--bus={self.address}",) if program == "dbus-send" else ("--address", self.address)
        return subprocess.Popen(
            [program, *place, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    def end(self) -> None:
        """The bus goes away."""
        self.daemon.kill()
        self.daemon.wait()


@contextmanager
def running_bus(folder: Path) -> Iterator[Bus]:
    """A bus for as long as it is needed."""
    configuration = folder / "bus.conf"
    configuration.write_text(_CONFIGURATION.format(folder=folder), encoding="utf-8")
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={configuration}", "--print-address", "--nofork"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    bus = Bus(daemon, daemon.stdout.readline().strip())
    try:
        yield bus
    finally:
        bus.end()
        daemon.stdout.close()

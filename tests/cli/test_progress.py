"""Progress on stderr: one changing line on a terminal, else a line every few seconds and never a flood."""

import io

import pytest

from mirrortalk_desktop.commands.shell import ProgressLine
from mirrortalk_desktop.commands.text import amount, clock, count
from mirrortalk_desktop.domain.sizes import size
from mirrortalk_desktop.domain.work import Progress, Shortage


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    """A clock that goes only when told."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(("stream", "seconds", "most"), [(io.StringIO(), 5.0, 13), (Terminal(), 0.1, 602)])
def test_a_minute_of_reports_is_shown_at_a_rate_that_a_person_reads(
    stream: io.StringIO, seconds: float, most: int
) -> None:
    time = Clock()
    progress = ProgressLine(stream, clock=time)
    progress.begin("transcribing")
    for step in range(6_000):
        time.now = 100.0 + step / 100
        progress.report(Progress(step / 100, 60.0, "s"))
    shown = stream.getvalue().count("transcribing")
    assert most / 2 < shown <= most


def test_a_terminal_is_left_clean() -> None:
    terminal = Terminal()
    progress = ProgressLine(terminal)
    progress.begin("downloading")
    progress.end()
    assert terminal.getvalue().endswith("\r\x1b[K")
    assert "\n" not in terminal.getvalue()


def test_figures_read_as_a_person_says_them() -> None:
    assert [clock(0), clock(125.9), clock(3725)] == ["00:00", "02:05", "1:02:05"]
    assert [size(12), size(340_994), size(3_400_000_000)] == ["12 bytes", "341 kB", "3.4 GB"]
    assert [count(1, "episode"), count(0, "episode")] == ["1 episode", "0 episodes"]
    assert amount(Progress(30, 90, "s")) == "00:30 of 01:30"
    assert amount(Progress(2_000_000, None, "bytes")) == "2.0 MB"
    assert amount(Progress(1, 3, note="a.mp3")) == "1 of 3  a.mp3"
    waits = "waiting for memory: 300 MB needed, 20 MB left of the budget"
    assert amount(Progress(30, 90, "s", shortage=Shortage(300, 20))) == f"00:30 of 01:30  {waits}"

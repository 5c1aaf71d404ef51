"""What a command works with: the services, the options, and where its words and its progress go."""

import argparse
import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TextIO

from mirrortalk_desktop.commands.nearest import Parser
from mirrortalk_desktop.commands.text import amount, plain
from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import BadSetting, LibraryBusy
from mirrortalk_desktop.domain.work import CancelToken, Progress
from mirrortalk_desktop.settings import EMBEDDING_PROVIDERS

_SECONDS_BETWEEN_LINES = 5.0
_SECONDS_BETWEEN_FRAMES = 0.1
_SECONDS_BETWEEN_TRIES = 0.5
_MOST = 1_000_000_000


class ProgressLine:
    """Progress on stderr: one line that changes on a terminal, else a line every few seconds."""

    def __init__(self, stream: TextIO, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._clock = clock
        self._is_live = stream.isatty()
        self._pause = _SECONDS_BETWEEN_FRAMES if self._is_live else _SECONDS_BETWEEN_LINES
        self._shown_at = 0.0
        self._title = ""

    def begin(self, title: str) -> None:
        """Say what is done next."""
        self._title = plain(title)
        self._shown_at = self._clock()
        self._write(self._title + " …")

    def report(self, progress: Progress) -> None:
        """A `Report` for the work that was begun."""
        now = self._clock()
        if now - self._shown_at < self._pause:
            return
        self._shown_at = now
        share = "" if progress.fraction is None else f"  {progress.fraction:4.0%}"
        self._write(f"{self._title}{share}  {plain(amount(progress))}")

    def end(self) -> None:
        """Leave a clean line behind."""
        if self._is_live:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def _write(self, line: str) -> None:
        self._stream.write(f"\r\x1b[K{line[:200]}" if self._is_live else line + "\n")
        self._stream.flush()


@dataclass(frozen=True)
class Shell:
    """One run of one command."""

    container: Container
    is_json: bool
    input: TextIO
    out: TextIO
    err: TextIO
    progress: ProgressLine
    token: CancelToken = field(default_factory=CancelToken)
    waits: bool = False
    settings_trouble: BadSetting | None = None
    """Why the defaults are in force."""

    def claim(self, doing: str) -> None:
        """Be the one who works on the library; wait for another one if that was asked for, else raise `LibraryBusy`."""
        holder = ""
        while True:
            try:
                self.container.claim(doing)
            except LibraryBusy as exc:
                if not self.waits:
                    raise
                if exc.holder != holder:
                    holder = exc.holder
                    self.note(f"Waiting for {holder} …")
                self.token.wait(_SECONDS_BETWEEN_TRIES)
            else:
                return

    def show(self, view: object, lines: Iterable[str]) -> None:
        """The outcome: as one line of JSON if that was asked for, else for people."""
        if self.is_json:
            self.give(view)
        else:
            self.say(*lines)

    def give(self, view: object) -> None:
        """One line of JSON, at once."""
        self.out.write(json.dumps(view, ensure_ascii=False) + "\n")
        self.out.flush()

    def say(self, *lines: str) -> None:
        """Lines for a person."""
        for line in lines:
            self.out.write(plain(line) + "\n")
        self.out.flush()

    def note(self, line: str) -> None:
        """A line beside the outcome, on stderr."""
        self.progress.end()
        self.err.write(plain(line) + "\n")
        self.err.flush()


Arguments = argparse.Namespace


@dataclass(frozen=True)
class Command:
    """One sub-command. `run` returns the exit status: 0 done, 1 could not (and has said why).

    One that does not need the settings runs with the defaults where they cannot be used.
    """

    name: str
    summary: str
    run: Callable[[Shell, Arguments], int]
    add_arguments: Callable[[argparse.ArgumentParser], None] = lambda _parser: None
    needs_settings: bool = True


def whole_number(least: int) -> Callable[[str], int]:
    """A type for argparse: a whole number not below this, and not beyond what the library can count."""

    def parse(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = least - 1
        if not least <= number <= _MOST:
            raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from {least} to {_MOST}")
        return number

    return parse


def shared_options() -> Parser:
    """The options of every command, as a parent for its parser; without defaults, so that none undoes another."""
    shared = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    group = shared.add_argument_group("options for every command")
    group.add_argument("--json", action="store_true", help="say the outcome as JSON, one object in a line")
    group.add_argument("--library", metavar="DIR", help="the folder of the library")
    group.add_argument("--memory-budget", dest="memory_budget_mb", metavar="MB", help="the most memory to use")
    group.add_argument("--whisper-model", metavar="NAME", help="the speech model: tiny, base, small …")
    group.add_argument("--embedding-provider", choices=EMBEDDING_PROVIDERS, help="how texts are compared")
    group.add_argument("--offline", action="store_true", help="connect to nothing at all")
    group.add_argument("--wait", action="store_true", help="wait for another MirrorTalk that works on the library")
    group.add_argument("-v", "--verbose", action="store_true", help="say what is done, on stderr")
    return shared

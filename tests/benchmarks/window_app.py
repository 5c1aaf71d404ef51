"""The window under a clock: the child of `bench_window`.

    python -m tests.benchmarks.window_app '{"part": "start", "folder": …, "models": …}'

It starts as the app starts. Stalls are the times for which the window's event loop did not come round, seen by a timer
that should fire every 5 ms.
"""

import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.worked_window import Awaited, Script, run_app, settle_in, take_models_from, tell

#: A second is told by its pitch when so much was heard.
HEARD_SECONDS = 0.3
TICK_MS = 5
KEYS = "the night"
PAGES = 40
QUESTIONS = (
    "What was the biggest mistake of the company?",
    "Who found the first user?",
    "Which episodes mention a computer?",
    "How do I bake bread without an oven?",
)


@dataclass(frozen=True)
class Scenario:
    """What the window is to do, in a folder of its own.

    `part` is "start", "busy" (load models, take an episode in, answer), "library" (many shows and episodes),
    "transcript" (a long one) or "citation" (from the click to the sound).
    """

    part: str
    folder: str
    models: str
    feed: str = ""
    provider: str = "local"
    episode_id: str = ""
    largest_feed: str = ""


class Clock:
    """Milliseconds since it was made: by the clock, and of the processor on the window's thread."""

    def __init__(self) -> None:
        self._began, self._worked = time.perf_counter(), time.thread_time()

    def told(self) -> dict[str, float]:
        """Both, to be told."""
        return {
            "ms": (time.perf_counter() - self._began) * 1000,
            "worked_ms": (time.thread_time() - self._worked) * 1000,
        }


class Stalls:
    """How long the event loop was away each time, in ms."""

    def __init__(self, window: Any) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._seen: list[float] = []
        self._last = time.perf_counter()
        timer = QTimer(window)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(TICK_MS)
        timer.timeout.connect(self._tick)
        timer.start()

    def forget(self) -> None:
        """Count from now on."""
        self._seen = []
        self._last = time.perf_counter()

    def told(self) -> dict[str, float]:
        """The longest, and what 99 of 100 stayed below."""
        late = sorted(self._seen)
        return {"longest_ms": late[-1], "most_ms": late[len(late) * 99 // 100], "ticks": len(late)} if late else {}

    def _tick(self) -> None:
        now = time.perf_counter()
        self._seen.append(max(0.0, (now - self._last) * 1000 - TICK_MS))
        self._last = now


class WindowScript(Script):
    """Does what the scenario says; its own steps are short, for they count as stalls."""

    step_ms = TICK_MS

    def __init__(self, window: Any, scenario: Scenario) -> None:
        self._scenario = scenario
        self._stalls = Stalls(window)
        super().__init__(window)

    def run(self) -> Awaited:
        """The part, then the end."""
        yield from getattr(self, f"_{self._scenario.part}")()
        tell("end")

    # --- the parts

    def _start(self) -> Awaited:
        """The window is on the screen: press keys, and see that the question is there."""
        from PySide6.QtTest import QTest

        field = self.window.questions.findChild(_question_field())
        yield self.window.isVisible
        field.setFocus()
        QTest.keyClicks(field, "Why?")
        yield lambda: field.toPlainText() == "Why?"
        tell("answers to keys")
        yield from self.open()
        tell("stalls", **self._stalls.told())

    def _busy(self) -> Awaited:
        yield from self.open()
        ids: list[tuple[str, str]] = []
        yield from self.subscribe(self._scenario.feed, ids)
        self.window.library.episodes_wanted.emit(tuple(found for found, _ in ids))
        for question in QUESTIONS:
            self.ask(question)
            yield lambda: not any(exchange.is_waiting for exchange in self.window.chat.exchanges)
        yield from self.still()
        for question in QUESTIONS:
            self.ask(question)
            yield lambda: not any(exchange.is_waiting for exchange in self.window.chat.exchanges)
        exchanges = self.window.chat.exchanges
        failures = [str(job.failure) for job in self.window.board.jobs if job.failure is not None]
        tell("busy", answered=sum(e.answer is not None for e in exchanges), failures=failures)
        tell("stalls", **self._stalls.told())

    def _library(self) -> Awaited:
        """From the wish to see the shelf to a painted list; then a large show, then all of them, and keys in the filter."""
        window = self.window
        yield from self.open()
        yield lambda: window.feeds.rowCount() > 1
        yield from self._rest()
        shown: list[object] = []
        window.shelf.feeds_changed.connect(shown.append)
        clock = Clock()
        window.shelf.load()
        yield lambda: bool(shown)
        _paint()
        tell("library opened", **clock.told(), feeds=window.feeds.rowCount())
        clock = Clock()
        window.library.choose_feed(self._scenario.largest_feed)
        yield lambda: window.episodes.rowCount() > 1000
        _paint()
        tell("show opened", **clock.told(), episodes=window.episodes.rowCount())
        yield from self._rest()
        yield from self._type_filter("typed")
        clock = Clock()
        window.library.episodes_part.head.source.choose(True)
        yield lambda: window.episodes.rowCount() > 10_000
        _paint()
        tell("everything listed", **clock.told(), episodes=window.episodes.rowCount())
        yield from self._rest()
        yield from self._type_filter("typed in everything")
        tell("stalls", **self._stalls.told())

    def _type_filter(self, told_as: str) -> Awaited:
        from PySide6.QtTest import QTest

        window = self.window
        window.library.focus_filter()
        field = window.focusWidget()
        yield lambda: True
        for key in KEYS:
            clock = Clock()
            QTest.keyClicks(field, key)
            _paint()
            tell(told_as, **clock.told(), left=window.episodes.rowCount())
            yield lambda: True
        field.clear()
        yield lambda: True

    def _transcript(self) -> Awaited:
        window = self.window
        yield from self.open()
        yield lambda: window.feeds.rowCount() > 0
        yield from self._rest()
        self._stalls.forget()
        seen: list[float] = []
        window.reader.view_changed.connect(lambda _view: seen.append(time.perf_counter()))
        for turn in range(2):
            if turn:
                window.reader.show_empty()
                yield from self._rest()
                seen.clear()
            clock = Clock()
            window.listening.open(self._scenario.episode_id)
            yield lambda: bool(seen)
            _paint()
            tell("transcript opened", **clock.told(), words=len(window.reader.text.toPlainText().split()))
        bar = window.reader.text.verticalScrollBar()
        for page in range(PAGES):
            clock = Clock()
            bar.setValue(bar.maximum() * page // PAGES)
            _paint()
            tell("scrolled", **clock.told())
            yield lambda: True
        tell("stalls", **self._stalls.told())

    def _citation(self) -> Awaited:
        """Click on quotes, and listen: the pitch of the sound tells its second."""
        from tests.support.ear import Ear

        window = self.window
        yield from self.open()
        window.player.set_muted(True)
        ear = Ear(window.player)
        for wanted in (5.0, 21.5, 33.0, 12.25):
            window.player.stop()
            yield from self._rest()
            ear.forget()
            began = time.perf_counter()
            window.listening.play(self._scenario.episode_id, wanted)
            yield lambda: ear.heard_at > 0 and ear.heard_for > HEARD_SECONDS
            tell("heard", ms=(ear.heard_at - began) * 1000, wanted=wanted, seconds=ear.first_second)
        yield from self.still()

    def _rest(self) -> Awaited:
        """Wait for a third of a second."""
        began = time.perf_counter()
        yield lambda: time.perf_counter() - began > 0.3


def _question_field() -> type:
    from mirrortalk_desktop.qt.panes.question_field import QuestionField

    return QuestionField


def _paint() -> None:
    """Let everything that waits be laid out and painted: the first round may order another."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    for _ in range(2):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def main() -> int:
    """Start the app with a script at its window."""
    scenario = Scenario(**json.loads(sys.argv[1]))
    models = Path(scenario.models)
    settle_in(Path(scenario.folder), models, provider=scenario.provider, model="tiny", budget_mb=3000)
    if scenario.part == "busy":
        take_models_from(models)
    return run_app(lambda window: WindowScript(window, scenario))


if __name__ == "__main__":
    sys.exit(main())

"""The real app, its window worked by a script, and telling what happens: what the children of benchmarks share.

A script is a generator that yields what it waits for; a timer of the window's thread moves it on. What happens is
written to standard output, one JSON object a line.
"""

import json
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

STEP_MS = 50
STILL_STEPS = 20

Awaited = Iterator[Callable[[], bool]]


def tell(event: str, **facts: object) -> None:
    """Write one line for whoever watches."""
    print(json.dumps({"at": time.monotonic(), "unix": time.time(), "event": event, **facts}), flush=True)


class Script:
    """Works the window. A script of its own kind has `run`."""

    step_ms = STEP_MS

    def __init__(self, window: Any) -> None:
        from PySide6.QtCore import QTimer

        self.window = window
        self._steps = self.run()
        self._awaited: Callable[[], bool] = lambda: True
        self._timer = QTimer(window)
        self._timer.setInterval(self.step_ms)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def run(self) -> Awaited:
        """What is done, step by step."""
        raise NotImplementedError

    def _step(self) -> None:
        if not self._awaited():
            return
        try:
            self._awaited = next(self._steps)
        except StopIteration:
            self._timer.stop()
            self.window.close()
        except BaseException:
            self._timer.stop()
            self.window.close()
            raise

    # --- what scripts have in common

    def open(self) -> Awaited:
        """Wait until the library is open."""
        yield lambda: self.window.room.is_open
        tell("opened")

    def subscribe(self, feed: str, found: list[tuple[str, str]]) -> Awaited:
        """Follow a feed and take nothing of it yet; `found` gets the ids and titles of its episodes."""
        window = self.window

        def subscribe(container: Any, token: Any, _report: Any) -> Any:
            looked_up = container.subscriptions.look_up(feed, token=token)
            subscribed = container.subscriptions.subscribe(looked_up, newest=0)
            return [(e.id, e.title) for e in container.library.episodes.all() if e.feed_id == subscribed.feed.id]

        window.room.do(window.room.web, subscribe, name="subscribing").done.connect(found.extend)
        yield lambda: bool(found)
        window.shelf.load()

    def still(self) -> Awaited:
        """Wait until nothing has been going on for a second."""
        still = 0
        while still < STILL_STEPS * STEP_MS / self.step_ms:
            still = still + 1 if self.is_done() else 0
            yield lambda: True

    def is_done(self) -> bool:
        """Whether no job and no question is under way."""
        return self.window.board.is_idle and not any(e.is_waiting for e in self.window.chat.exchanges)

    def ask(self, question: str) -> None:
        """Ask, as the question panel does."""
        from mirrortalk_desktop.qt.models.limits import Question

        self.window.asking.ask(Question(question))


def settle_in(folder: Path, models: Path, *, provider: str, model: str, budget_mb: int) -> None:
    """Give the app folders and settings of its own, before anything of it is imported."""
    for name in ("LIBRARY", "CONFIG", "LOGS"):
        os.environ[f"MIRRORTALK_{name}"] = str(folder / name.lower())
    os.environ["MIRRORTALK_MODELS"] = str(models)
    os.environ["EMBEDDING_PROVIDER"] = provider
    os.environ["WHISPER_MODEL"] = model
    os.environ["MIRRORTALK_MEMORY_BUDGET_MB"] = str(budget_mb)
    os.environ["MIRRORTALK_CHECK_FEEDS_MINUTES"] = "0"


def take_models_from(models: Path) -> None:
    """The made-up models of this folder go by the names of the real ones."""
    from mirrortalk_desktop.models import catalogue

    published = catalogue.load_catalogue(models / "catalogue.json")
    catalogue.load_catalogue = lambda path=None: published


def run_app(make_script: Callable[[Any], Script]) -> int:
    """Start the app as it starts, with a script at its window; returns its exit status."""
    from mirrortalk_desktop import app
    from mirrortalk_desktop.qt import window as qt_window

    class WorkedWindow(qt_window.MainWindow):
        """The window, with the script at work."""

        def start(self) -> None:
            self.script = make_script(self)
            super().start()

    qt_window.MainWindow = WorkedWindow  # type: ignore[misc]
    return app.run()

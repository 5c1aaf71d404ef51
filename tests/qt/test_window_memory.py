"""Memory in the real window: the gauge under a real small budget, the panel, and freeing memory."""

import itertools
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, Slot
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.job import Job, Task
from mirrortalk_desktop.domain.model import State
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.models.catalogue import Catalogue
from mirrortalk_desktop.pipeline import hearing
from mirrortalk_desktop.qt.dialogs.budget_field import BudgetField
from mirrortalk_desktop.qt.dialogs.settings import SettingsDialog
from mirrortalk_desktop.qt.sampler import MemoryState
from mirrortalk_desktop.qt.window import MainWindow
from mirrortalk_desktop.runtime import governor
from mirrortalk_desktop.runtime.governor import Rung
from mirrortalk_desktop.runtime.memory import MemorySample
from tests.qt.conftest import close_window
from tests.support.audio import *  # noqa: F403
from tests.support.demo import DEMO, SMALL_MODEL, make_container

pytestmark = [pytest.mark.models, pytest.mark.window]

MakeWindow = Callable[..., MainWindow]
LONG = 120_000
ROOMY = 6_000
#: What hearing costs here, as if the models had their true size. Everything else is real.
COSTS = {
    "load chosen": 400.0,
    "hold chosen": 300.0,
    "hear chosen full": 400.0,
    "hear chosen lean": 390.0,
    "load tiny": 20.0,
    "hold tiny": 10.0,
    "hear tiny tiny": 20.0,
    "question": 0.0,
    "load local": 0.0,
    "load lancedb": 0.0,
}
#: The budget above what is held: enough for tiny and what Python may take meanwhile, too little for the chosen model.
LITTLE_MB = 250


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """A window whose library holds one long recording, and the small real model under two names."""
    for name in ("chosen", "tiny"):
        shutil.copytree(DEMO / SMALL_MODEL, tmp_path / "models" / name)
    monkeypatch.setattr(hearing, "SECONDS_BETWEEN_LOOKS", 0.01)
    monkeypatch.setattr(governor, "HOLD_SECONDS", 0.0)
    container = make_container(
        whisper_model="chosen",
        window_seconds=10.0,
        memory_budget_mb=ROOMY,
        bundled_models=(tmp_path / "models",),
        catalogue=Catalogue(()),
    )
    for step, mb in COSTS.items():
        monkeypatch.setitem(container.keeper.costs._learnt, step, mb)
    monkeypatch.setattr(container.keeper.costs, "learn", lambda *_arguments, **_more: None)
    made = MainWindow(settings=container.settings, paths=container.paths, make_container=lambda: container)
    made.show()
    qtbot.waitExposed(made)
    with qtbot.waitSignal(made.room.opened):
        made.start()
    yield made
    close_window(qtbot, made)
    shiboken6.delete(made)


class Squeeze(QObject):
    """Takes the budget away after the first windows, and gives it back later; notes what the gauge says meanwhile."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.gauge: list[str] = []
        self.said: list[str] = []
        window.board.job_changed.connect(self.note)
        window.budgeting.said.connect(self.hear)

    @Slot(str)
    def hear(self, text: str) -> None:
        self.said.append(text)

    @Slot(object)
    def note(self, job: Job) -> None:
        if job.task is not Task.TRANSCRIBE or job.state is not State.RUNNING or job.progress is None:
            return
        self._window.budgeting.sampler.look()
        self.gauge.append(self._window.gauge.text)
        resident = self._window.room.container.keeper.read().resident_mb or 0.0
        done, settings = job.progress.done, self._window.tuning.settings
        if done > 15 and len(self._budgets) == 0 or done > 45 and len(self._budgets) == 1:
            budget = round(resident) + LITTLE_MB if not self._budgets else ROOMY
            self._budgets.append(budget)
            self._window.tuning.change(replace(settings, memory_budget_mb=budget))

"""Memory in the real window: the gauge under a real small budget, the panel, and freeing memory."""

import itertools
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, Slot
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.job import Job, Task
from mirrortalk_desktop.domain.model import State, Window
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.models.catalogue import Catalogue
from mirrortalk_desktop.pipeline import hearing
from mirrortalk_desktop.qt.dialogs.budget_field import BudgetField
from mirrortalk_desktop.qt.dialogs.settings import SettingsDialog
from mirrortalk_desktop.qt.memory_words import event_words
from mirrortalk_desktop.qt.window import MainWindow
from mirrortalk_desktop.runtime import governor
from mirrortalk_desktop.runtime.keeper import Reader
from tests.qt.conftest import close_window
from tests.support.demo import DEMO, SMALL_MODEL, make_container
from tests.support.made_up_memory import MadeUpMemory

pytestmark = [pytest.mark.models, pytest.mark.window]

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


MakeWindow = Callable[..., MainWindow]
TIMES = 2
SAID_ONCE = "best way to learn"


@pytest.fixture
def make_small(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeWindow]:
    """Windows over the small real model under two names, with costs like those of models of true size."""
    for name in ("chosen", "tiny"):
        shutil.copytree(DEMO / SMALL_MODEL, tmp_path / "models" / name)
    monkeypatch.setattr(hearing, "SECONDS_BETWEEN_LOOKS", 0.01)
    monkeypatch.setattr(governor, "HOLD_SECONDS", 0.0)
    windows: list[MainWindow] = []

    def make(memory_reader: Reader | None = None) -> MainWindow:
        container = make_container(
            whisper_model="chosen",
            window_seconds=10.0,
            memory_budget_mb=ROOMY,
            bundled_models=(tmp_path / "models",),
            catalogue=Catalogue(()),
            memory_reader=memory_reader,
        )
        for step, mb in COSTS.items():
            monkeypatch.setitem(container.keeper.costs._learnt, step, mb)
        monkeypatch.setattr(container.keeper.costs, "learn", lambda *_arguments, **_more: None)
        window = MainWindow(settings=container.settings, paths=container.paths, make_container=lambda: container)
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        with qtbot.waitSignal(window.room.opened):
            window.start()
        return window

    yield make
    for window in windows:
        close_window(qtbot, window)
        shiboken6.delete(window)


class Squeeze(QObject):
    """Takes the budget away after the first windows and gives it back later; notes what the gauge says meanwhile."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._tiny_since = 0.0
        self.budgets: list[int] = []
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
        done, window = job.progress.done, self._window
        window.budgeting.sampler.look()
        self.gauge.append(window.gauge.text)
        if not self.budgets and done > 15:
            held = window.room.container.keeper.read().resident_mb or 0.0
            self._change(round(held) + LITTLE_MB)
        elif len(self.budgets) == 1 and "tiny" in window.gauge.text:
            self._tiny_since = self._tiny_since or done
            if done > self._tiny_since + 25:
                self._change(ROOMY)

    def _change(self, budget_mb: int) -> None:
        self.budgets.append(budget_mb)
        self._window.tuning.change(replace(self._window.tuning.settings, memory_budget_mb=budget_mb))


def test_the_gauge_changes_rung_under_a_real_small_budget_and_the_transcript_is_complete(
    qtbot: QtBot, make_small: MakeWindow, tmp_path: Path
) -> None:
    window = make_small()
    squeeze = Squeeze(window)
    recording = tmp_path / "recording.mp3"
    recording.write_bytes((DEMO / "first-program.mp3").read_bytes() * TIMES)
    transcripts = window.room.container.library.transcripts
    heard: list[Window] = []

    def is_heard() -> bool:
        episodes = window.room.container.library.episodes.all()
        done = [each for each in episodes if each.transcript_state is State.DONE]
        heard[:] = transcripts.windows(done[0].id) if done else []
        return bool(heard)

    window.importing.take([str(recording)])
    qtbot.waitUntil(is_heard, timeout=LONG)

    assert len(squeeze.budgets) == 2
    assert "MB · " not in squeeze.gauge[0]
    assert any(text.endswith(f"/ {squeeze.budgets[0]} MB · tiny: near the budget") for text in squeeze.gauge)
    assert all(" over the budget" not in text for text in squeeze.gauge)
    assert any(said.startswith("Switched to tiny: chosen needs ") for said in squeeze.said)
    assert len(squeeze.said) == len(set(squeeze.said))

    assert heard[0].start == 0.0
    assert all(before.end == after.start for before, after in itertools.pairwise(heard))
    assert heard[-1].end == pytest.approx(68 * TIMES, abs=TIMES)
    text = " ".join(each.text for each in transcripts.sentences(heard_episode(window)))
    assert text.lower().count(SAID_ONCE) == TIMES

    window.actions_.show_memory.trigger()
    assert window.budgeting.panel is not None
    events = window.budgeting.panel.events
    lines = " / ".join(str(events.index(row).data()) for row in range(events.rowCount()))
    assert "switched to tiny: chosen needs " in lines
    assert "loaded tiny, which holds " in lines


def test_the_panel_is_opened_from_the_gauge_and_frees_what_nobody_uses(qtbot: QtBot, make_small: MakeWindow) -> None:
    window = make_small()
    load(qtbot, window)
    container = window.room.container
    qtbot.mouseClick(window.gauge.button, Qt.MouseButton.LeftButton)
    panel = window.budgeting.panel
    assert panel is not None
    assert panel.isVisible()
    assert "Speech model (Whisper): —" not in panel.parts_in_words()
    assert container.speech.name == "chosen"

    qtbot.mouseClick(panel.free_button, Qt.MouseButton.LeftButton)
    assert not panel.free_button.isEnabled()
    qtbot.waitUntil(panel.free_button.isEnabled, timeout=LONG)

    assert container.speech.name == ""
    assert panel.said.text().endswith(("MB came back.", "There was nothing to free."))
    assert panel.said.text() == window.statusBar().currentMessage()
    assert "Speech model (Whisper): —" in panel.parts_in_words()


def test_freeing_memory_leaves_alone_what_is_being_worked_with(qtbot: QtBot, make_small: MakeWindow) -> None:
    window = make_small()
    load(qtbot, window)
    has_begun, may_end = threading.Event(), threading.Event()

    def work(_container: Container, _token: CancelToken, _report: Report) -> None:
        has_begun.set()
        may_end.wait(60)

    try:
        window.room.do(window.room.speech, work, name="working", packages=())
        qtbot.waitUntil(has_begun.is_set)
        with qtbot.waitSignal(window.budgeting.said) as told:
            window.budgeting.free()
        assert "What is being worked with stays." in told.args[0]
        assert window.room.container.speech.name == "chosen"
    finally:
        may_end.set()


def test_over_a_lowered_budget_what_nobody_uses_is_let_go_and_what_stays_is_said(
    qtbot: QtBot, make_small: MakeWindow
) -> None:
    window = make_small()
    load(qtbot, window)
    said: list[str] = []
    window.budgeting.said.connect(said.append)
    container = window.room.container

    window.tuning.change(replace(window.tuning.settings, memory_budget_mb=50))

    qtbot.waitUntil(lambda: container.speech.name == "", timeout=LONG)
    qtbot.waitUntil(lambda: any("open it again to come below" in text for text in said), timeout=LONG)
    assert [event.kind for event in container.keeper.events()].count("over") == 1
    assert "over the budget: what was loaded" in event_words(container.keeper.events()[-1])
    window.budgeting.sampler.look()
    assert [event.kind for event in container.keeper.events()].count("over") == 1


def test_the_budget_is_changed_from_the_panel(qtbot: QtBot, make_small: MakeWindow) -> None:
    window = make_small()
    window.actions_.show_memory.trigger()
    panel = window.budgeting.panel
    assert panel is not None
    qtbot.mouseClick(panel.budget_button, Qt.MouseButton.LeftButton)
    [dialog] = [each for each in window.findChildren(SettingsDialog) if each.isVisible()]
    budget = dialog.field("memory_budget_mb")
    assert isinstance(budget, BudgetField)
    assert dialog.focusWidget() is budget.spin
    qtbot.waitUntil(lambda: budget.fits.text() != "")
    assert "chosen fits" in budget.fits.text()
    budget.spin.setValue(1_000)
    qtbot.keyClick(budget.spin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.room.container.keeper.budget_mb == 1_000)
    window.budgeting.sampler.look()
    assert "/ 1000 MB" in window.gauge.text
    assert "of the 1000 MB you allow" in panel.summary.text()


def test_the_gauge_works_when_the_system_tells_nothing(qtbot: QtBot, make_small: MakeWindow) -> None:
    window = make_small(memory_reader=MadeUpMemory(None, None))
    window.actions_.show_memory.trigger()
    window.budgeting.sampler.look()
    assert window.gauge.text == f"— / {ROOMY} MB"
    assert window.budgeting.panel is not None
    assert "The computer has — free." in window.budgeting.panel.summary.text()


def load(qtbot: QtBot, window: MainWindow) -> None:
    """Have the chosen model loaded on its lane."""

    def use(container: Container, _token: CancelToken, _report: Report) -> None:
        with container.speech.use("chosen"):
            pass

    with qtbot.waitSignal(window.room.do(window.room.speech, use, name="loading").done, timeout=LONG):
        pass


def heard_episode(window: MainWindow) -> str:
    [episode] = window.room.container.library.episodes.all()
    return episode.id

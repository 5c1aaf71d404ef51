"""Memory against the budget in the window: the gauge, the panel behind it, and freeing memory on request."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.dialogs.memory import MemoryPanel
from mirrortalk_desktop.qt.engine_room import EngineRoom, Errand
from mirrortalk_desktop.qt.lanes import Lane, Priority, Ticket
from mirrortalk_desktop.qt.memory_words import event_words, is_about_rung, rung_note
from mirrortalk_desktop.qt.panes.memory_gauge import MemoryGauge
from mirrortalk_desktop.qt.panes.parts import announce
from mirrortalk_desktop.qt.sampler import MemorySampler, MemoryState
from mirrortalk_desktop.qt.tuning import Tuning
from mirrortalk_desktop.runtime.keeper import MemoryEvent
from mirrortalk_desktop.runtime.memory import give_back

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container

_WORTH_TELLING_MB = 1.0


class Budgeting(QObject):
    """Keeps the gauge and the panel up to date, and tells of each change of rung once.

    *Signals:* `said(str)`.
    """

    said = Signal(str)

    def __init__(self, *, room: EngineRoom, tuning: Tuning, gauge: MemoryGauge, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._tuning = tuning
        self._gauge = gauge
        self._window = window
        self._last: MemoryEvent | None = None
        self._freeing: list[Ticket] = []
        self._held_before: float | None = None
        self._is_some_in_use = False
        #: How often something was done about being over the budget, since it was last held.
        self._tries = 0
        self.panel: MemoryPanel | None = None
        self.sampler = MemorySampler(
            budget_mb=lambda: self._tuning.settings.memory_budget_mb,
            chosen_model=lambda: self._tuning.settings.whisper_model,
            parent=self,
        )
        self.sampler.sampled.connect(self._show)
        gauge.opened.connect(self.open_panel)
        room.opened.connect(self._follow)

    @Slot()
    def open_panel(self) -> None:
        """Show the memory panel, or bring it to the front."""
        if self.panel is None:
            self.panel = MemoryPanel(self._window)
            self.panel.free_requested.connect(self.free)
            self.panel.budget_requested.connect(self._tuning.open_at_budget)
        self.panel.show_state(self.sampler.state(), self.sampler.history)
        self.panel.show()
        self.panel.activateWindow()

    def stop(self) -> None:
        """Look no more, and put the panel away: the window is closing."""
        self.sampler.stop()
        if self.panel is not None:
            self.panel.close()

    @Slot()
    def free(self) -> None:
        """Let go of every model that nobody uses now, and give the memory back."""
        if self._freeing:
            return
        room = self._room
        self._held_before = self.sampler.state().sample.resident_mb
        self._is_some_in_use = not (room.speech.is_idle and room.ask.is_idle)
        owners: list[tuple[Lane, Errand[object]]] = [(room.speech, _free_speech), (room.ask, _free_search)]
        idle = [(lane, errand) for lane, errand in owners if lane.is_idle]
        for lane, errand in idle or [(room.reads, _free_rest)]:
            ticket = room.do(lane, errand, name="freeing memory", priority=Priority.PERSON_WAITS, packages=())
            self._freeing.append(ticket)
            ticket.ended.connect(self._look_whether_freed)
        if self.panel is not None:
            self.panel.show_freeing()

    @Slot()
    def _look_whether_freed(self) -> None:
        """When the last errand is over, say how much came back."""
        self._freeing.pop()
        if self._freeing:
            return
        self.sampler.look()
        before, after = self._held_before, self.sampler.state().sample.resident_mb
        freed = 0.0 if before is None or after is None else before - after
        if freed >= _WORTH_TELLING_MB:
            text = self.tr("{mb} MB came back.").format(mb=f"{freed:.0f}")
        else:
            text = self.tr("There was nothing to free.")
        if self._is_some_in_use:
            text = f"{text} {self.tr('What is being worked with stays.')}"
        self.said.emit(text)
        if self.panel is not None:
            self.panel.show_freed(text)

    @Slot(object)
    def _follow(self, container: "Container") -> None:
        self.sampler.follow(container.keeper)

    @Slot(object)
    def _show(self, state: MemoryState) -> None:
        sample = state.sample
        self._gauge.show_sample(sample.resident_mb, state.budget_mb, sample.available_mb, rung_note(state))
        if self.panel is not None and self.panel.isVisible():
            self.panel.show_state(state, self.sampler.history)
        self._tell_rung(state)
        self._hold(state)

    def _hold(self, state: MemoryState) -> None:
        """Over a budget that was lowered, while nobody works: let go of all that can be, then say once what stays."""
        over = (state.sample.resident_mb or 0.0) - state.budget_mb
        if over <= 0:
            self._tries = 0
            return
        room = self._room
        if self._freeing or self._tries > 1 or not (room.is_open and room.speech.is_idle and room.ask.is_idle):
            return
        self._tries += 1
        if self._tries == 1:
            self.free()
            return
        room.container.keeper.note("over", "", needed_mb=over)
        self.said.emit(self.tr("MirrorTalk holds more than the budget. Close it and open it again to come below."))

    def _tell_rung(self, state: MemoryState) -> None:
        """Say the newest change of rung, once, whatever happened since the last look."""
        newest = next((event for event in reversed(state.events) if is_about_rung(event)), None)
        if newest is None or newest is self._last:
            return
        self._last = newest
        words = event_words(newest)
        text = words[:1].upper() + words[1:]
        self.said.emit(text)
        announce(self._gauge, text)


def _free_speech(container: "Container", _token: CancelToken, _report: Report) -> None:
    if not container.model_room.free_speech():
        give_back()


def _free_search(container: "Container", _token: CancelToken, _report: Report) -> None:
    if not container.model_room.free_search():
        give_back()


def _free_rest(_container: "Container", _token: CancelToken, _report: Report) -> None:
    give_back()

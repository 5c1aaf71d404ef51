"""Looks at the memory in use once a second, for the gauge in the status bar and the memory panel."""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mirrortalk_desktop.runtime.governor import Rung
from mirrortalk_desktop.runtime.keeper import MemoryEvent, MemoryKeeper, StandIn
from mirrortalk_desktop.runtime.memory import MemoryReader, MemorySample

_MILLISECONDS = 1000
SECONDS_REMEMBERED = 600


@dataclass(frozen=True, slots=True)
class MemoryState:
    """Everything that is known about memory at one moment: what is held, the budget, and what is done about it."""

    sample: MemorySample
    budget_mb: int
    rung: Rung = Rung.FULL
    parts: Mapping[str, float] = field(default_factory=dict)
    events: tuple[MemoryEvent, ...] = ()
    stand_in: StandIn | None = None

    @property
    def is_system_short(self) -> bool:
        """Whether the rung is low because the computer, not the budget, has too little."""
        return self._rung_kind == f"system {self.rung.word}"

    @property
    def is_rising(self) -> bool:
        """Whether the rung is on its way up again."""
        return self._rung_kind == f"up {self.rung.word}"

    @property
    def _rung_kind(self) -> str:
        """How the rung that speech is on was taken."""
        kinds = (event.kind for event in reversed(self.events))
        return next((kind for kind in kinds if kind.split()[-1] == self.rung.word), "")


class MemorySampler(QObject):
    """Cheap enough for the window's own thread. Before there is a keeper it looks for itself.

    *Signals:* `sampled(MemoryState)`.
    """

    sampled = Signal(object)

    def __init__(
        self, *, budget_mb: Callable[[], int], chosen_model: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._budget_mb = budget_mb
        self._chosen_model = chosen_model
        self._read = MemoryReader().read
        self._keeper: MemoryKeeper | None = None
        self.history: deque[float | None] = deque(maxlen=SECONDS_REMEMBERED)
        self._timer = QTimer(self)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and every second from now on."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def follow(self, keeper: MemoryKeeper) -> None:
        """From now on tell what the keeper of the budget knows, too."""
        self._keeper = keeper
        self._read = keeper.read

    @Slot()
    def look(self) -> None:
        """Tell what is in use now."""
        state = self.state()
        self.history.append(state.sample.resident_mb)
        self.sampled.emit(state)

    def state(self) -> MemoryState:
        """What is in use now; the keeper is only read, under its own lock."""
        sample, budget, keeper = self._read(), self._budget_mb(), self._keeper
        if keeper is None:
            return MemoryState(sample, budget)
        stand_in = keeper.stand_in
        if stand_in is not None and stand_in.chosen != self._chosen_model():
            stand_in = None  # another model was chosen since
        return MemoryState(sample, budget, keeper.rung, keeper.parts(), keeper.events(), stand_in)

"""The keeper of the memory budget: knows what is held, what steps cost, and which rung the next one may take.

One for the whole app. It is asked from the lanes before a step and measures the step while it runs, so that the costs
are those of this machine. What it decides and why can be read at any time.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from mirrortalk_desktop.runtime.costs import CostBook
from mirrortalk_desktop.runtime.governor import Decision, Governor, Rung, Situation
from mirrortalk_desktop.runtime.memory import MemoryReader, MemorySample
from mirrortalk_desktop.runtime.watch import PeakWatch

logger = logging.getLogger(__name__)

TINY = "tiny"
LONG_WINDOW_SHARE, LEAN_WINDOW_SECONDS = 1.0, 30.0
FULL_BEAM, LEAN_BEAM = 5, 1
MOST_EVENTS = 200
#: A model that is let go does not give back all that loading it took.
GIVEN_BACK = 0.8


@dataclass(frozen=True, slots=True)
class SpeechPlan:
    """How the next window is heard. On the rung `WAIT` there is no model: nothing may be heard now."""

    rung: Rung
    model: str
    window_seconds: float
    beam: int


@dataclass(frozen=True, slots=True)
class MemoryEvent:
    """Something that happened to memory, as facts. `at` is Unix time; MB otherwise."""

    at: float
    kind: str
    name: str = ""
    needed_mb: float = 0.0
    left_mb: float = 0.0


class MemoryKeeper:
    """Decides and measures. `budget_mb` and `window_seconds` are asked anew each time, as settings may change."""

    def __init__(
        self,
        *,
        budget_mb: Callable[[], float],
        window_seconds: Callable[[], float],
        costs: CostBook,
        reader: MemoryReader | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._budget_mb = budget_mb
        self._window_seconds = window_seconds
        self._costs = costs
        self._reader = reader or MemoryReader()
        self._clock = clock
        self._governor = Governor()
        self._lock = threading.Lock()
        self._events: deque[MemoryEvent] = deque(maxlen=MOST_EVENTS)
        self._parts: dict[str, float] = {}

    # --- what is known

    @property
    def rung(self) -> Rung:
        """The rung of the ladder that speech is on."""
        return self._governor.rung

    @property
    def budget_mb(self) -> float:
        """The budget in force."""
        return self._budget_mb()

    def read(self) -> MemorySample:
        """The memory in use now."""
        return self._reader.read()

    def events(self) -> tuple[MemoryEvent, ...]:
        """What happened lately, oldest first."""
        with self._lock:
            return tuple(self._events)

    def parts(self) -> Mapping[str, float]:
        """MB by part, estimated by the change when each was loaded."""
        with self._lock:
            return dict(self._parts)

    # --- deciding

    def plan_speech(self, chosen: str, *, loaded: str, has_tiny: bool, reserve_mb: float = 0.0) -> SpeechPlan:
        """How to hear the next window with the chosen model, or something less, or nothing for now.

        `loaded` is the model that is held now. `reserve_mb` is kept free for what may come meanwhile (a question).
        """
        costs = {
            Rung.FULL: self._speech_cost(chosen, Rung.FULL, loaded) + reserve_mb,
            Rung.LEAN: self._speech_cost(chosen, Rung.LEAN, loaded) + reserve_mb,
        }
        if has_tiny and chosen != TINY:
            costs[Rung.TINY] = self._speech_cost(TINY, Rung.TINY, loaded) + reserve_mb
        with self._lock:
            decision = self._governor.decide(self._situation(), costs)
            if decision.is_changed:
                self._note_rung(decision, chosen)
        return self._plan(decision.rung, chosen)

    def step_down(self, chosen: str, *, has_tiny: bool) -> SpeechPlan | None:
        """One rung lower, after memory ran out in the middle of a window; None when there is none."""
        ladder = [Rung.FULL, Rung.LEAN, *([Rung.TINY] if has_tiny and chosen != TINY else [])]
        with self._lock:
            lower = [rung for rung in ladder if rung < self._governor.rung]
            if not lower:
                return None
            self._governor = Governor(lower[0])
            self._events.append(MemoryEvent(time.time(), "ran out", chosen))
        return self._plan(lower[0], chosen)

    def has_room_for(self, step: str, default_mb: float) -> bool:
        """Whether a step of another kind (an embedder, a batch, the index) fits in what is left of the budget."""
        situation = self._situation()
        cost = self._costs.cost(step, default_mb)
        return situation.resident_mb + cost <= situation.budget_mb

    # --- measuring

    @contextmanager
    def measure(self, step: str) -> Iterator[PeakWatch]:
        """Run a step and learn what it added at its peak. A step that fails teaches nothing."""
        with PeakWatch(lambda: self._reader.read().resident_mb) as watch:
            yield watch
        self._costs.learn(step, watch.added)

    @contextmanager
    def measure_loading(self, part: str, name: str) -> Iterator[None]:
        """Load a model as this part, and learn its peak and what it keeps."""
        with self.measure(f"load {name}") as watch:
            yield
        self._costs.learn(f"hold {name}", watch.kept)
        with self._lock:
            self._parts[part] = watch.kept
            self._events.append(MemoryEvent(time.time(), "loaded", name, needed_mb=watch.kept))
        self._costs.save()

    def released(self, part: str, name: str) -> None:
        """A part was let go."""
        with self._lock:
            kept = self._parts.pop(part, 0.0)
            self._events.append(MemoryEvent(time.time(), "released", name, needed_mb=kept))

    def window_step(self, plan: SpeechPlan) -> str:
        """The name under which the cost of hearing a window by this plan is learnt."""
        return f"hear {plan.model} {plan.rung.word}"

    # --- inside

    def _situation(self) -> Situation:
        sample = self._reader.read()
        return Situation(sample.resident_mb or 0.0, self._budget_mb(), sample.available_mb, self._clock())

    def _plan(self, rung: Rung, chosen: str) -> SpeechPlan:
        if rung is Rung.WAIT:
            return SpeechPlan(rung, "", 0.0, 0)
        if rung is Rung.FULL:
            return SpeechPlan(rung, chosen, self._window_seconds(), FULL_BEAM)
        model = TINY if rung is Rung.TINY else chosen
        return SpeechPlan(rung, model, min(LEAN_WINDOW_SECONDS, self._window_seconds()), LEAN_BEAM)

    def _speech_cost(self, model: str, rung: Rung, loaded: str) -> float:
        """MB that the next window adds at its peak: loading the model if need be, then hearing with it."""
        hear = self._costs.cost(f"hear {model} {rung.word}")
        if loaded == model:
            return hear
        freed = GIVEN_BACK * self._costs.cost(f"hold {loaded}") if loaded else 0.0
        load, hold = self._costs.cost(f"load {model}"), self._costs.cost(f"hold {model}")
        return max(load, hold + hear) - freed

    def _note_rung(self, decision: Decision, chosen: str) -> None:
        kind = f"{'system ' if decision.is_system_short else ''}{decision.rung.word}"
        self._events.append(MemoryEvent(time.time(), kind, chosen, decision.needed_mb, decision.left_mb))
        logger.info("rung %s: %.0f MB needed, %.0f MB left", decision.rung.word, decision.needed_mb, decision.left_mb)

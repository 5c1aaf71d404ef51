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
from typing import Protocol

from mirrortalk_desktop.domain.work import CancelToken, Shortage
from mirrortalk_desktop.runtime.clean_pages import hand_back_clean_pages, hand_back_grown_pages
from mirrortalk_desktop.runtime.costs import CostBook
from mirrortalk_desktop.runtime.governor import Decision, Governor, Rung, Situation, margin_mb
from mirrortalk_desktop.runtime.memory import MemoryReader, MemorySample, trim
from mirrortalk_desktop.runtime.watch import PeakWatch

logger = logging.getLogger(__name__)

TINY = "tiny"
LEAN_WINDOW_SECONDS = 30.0
FULL_BEAM, LEAN_BEAM = 5, 1
MOST_EVENTS = 200
#: A model that is let go does not give back all that loading it took.
GIVEN_BACK = 0.8
#: Who waits for room looks again after so many seconds.
LOOK_AGAIN = 0.5
#: Clean pages that came while a step ran are handed back: at once with so much of the budget held, else not too often.
NEAR_SHARE = 0.85
SECONDS_BETWEEN_HANDING_BACK = 0.1


class Reader(Protocol):
    """Looks at memory."""

    def read(self) -> MemorySample:
        """The memory in use now."""

    def resident_mb(self) -> float | None:
        """What this process holds now; None when the system would not tell."""


@dataclass(frozen=True, slots=True)
class SpeechPlan:
    """How the next window is heard. On the rung `WAIT` there is no model: nothing may be heard now.

    `needed_mb` and `left_mb` say why it is not a higher rung.
    """

    rung: Rung
    model: str
    window_seconds: float
    beam: int
    needed_mb: float = 0.0
    left_mb: float = 0.0
    is_system_short: bool = False


@dataclass(frozen=True, slots=True)
class MemoryEvent:
    """Something that happened to memory, as facts. `at` is Unix time; MB otherwise.

    `kind` is a rung that was taken ("full", "lean", "tiny", "wait", with "system " before it when the computer is
    short of memory rather than the budget, and "up " before "lean" or "tiny" on the way up), "loaded", "released",
    "ran out", "damaged" (`other` stands in for `name`), "provider" (`other` is used in place of `name`), "set aside" or
    "no room" (the app does without `name`, which is damaged or does not fit), or "over" (so much more than the budget
    is held, though nobody works and all that can be was let go).
    """

    at: float
    kind: str
    name: str = ""
    needed_mb: float = 0.0
    left_mb: float = 0.0
    other: str = ""


@dataclass(frozen=True, slots=True)
class StandIn:
    """A speech model that hears in place of the chosen one, which is damaged."""

    chosen: str
    model: str


@dataclass(eq=False, slots=True)
class _Step:
    """A step that is running: what was held when it began, what it may add, and whether it ran alone."""

    name: str
    before_mb: float
    cost_mb: float
    is_alone: bool


class MemoryKeeper:
    """Decides and measures. `budget_mb` and `window_seconds` are asked anew each time, as settings may change."""

    def __init__(
        self,
        *,
        budget_mb: Callable[[], float],
        window_seconds: Callable[[], float],
        costs: CostBook,
        reader: Reader | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._budget_mb = budget_mb
        self._window_seconds = window_seconds
        self._costs = costs
        self._reader = reader or MemoryReader()
        self._clock = clock
        self._governor = Governor()
        #: Lets go of what nobody has used lately; True when there was something.
        self.relieve: Callable[[], bool] = lambda: False
        #: Who hears in place of the chosen speech model, as whoever looked for a model last has found.
        self.stand_in: StandIn | None = None
        self._lock = threading.RLock()
        self._running: list[_Step] = []
        self._wanted: dict[str, float] = {}
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

    @property
    def costs(self) -> CostBook:
        """What steps cost."""
        return self._costs

    def read(self) -> MemorySample:
        """The memory in use now."""
        return self._reader.read()

    def events(self) -> tuple[MemoryEvent, ...]:
        """What happened lately, oldest first."""
        with self._lock:
            return tuple(self._events)

    def parts(self) -> Mapping[str, float]:
        """MB by part, estimated by the change when each was loaded: "app", "Whisper", "embedder", "index", "window"."""
        with self._lock:
            return dict(self._parts)

    def note(self, kind: str, name: str, *, other: str = "", needed_mb: float = 0.0) -> None:
        """Remember something that happened."""
        left = max(0.0, self._budget_mb() - (self._reader.resident_mb() or 0.0))
        with self._lock:
            self._events.append(MemoryEvent(time.time(), kind, name, needed_mb, left, other))
        logger.info("memory: %s %s %s (%.0f MB, %.0f MB left)", kind, name, other, needed_mb, left)

    def note_part(self, part: str) -> None:
        """Everything that is held now and does not belong to another part is this part."""
        resident = self._reader.resident_mb() or 0.0
        with self._lock:
            others = sum(mb for name, mb in self._parts.items() if name != part)
            self._parts[part] = max(0.0, resident - others)

    # --- deciding

    def plan_speech(self, chosen: str, *, loaded: str, has_tiny: bool, reserve_mb: float = 0.0) -> SpeechPlan:
        """How to hear the next window with the chosen model, or something less, or nothing for now.

        `loaded` is the model that is held now. `reserve_mb` is kept free for what may come meanwhile (a question),
        but on the lowest rung: there, a question waits for the next window. What waits for room already (`make_room`)
        is kept free in any case.
        """
        with self._lock:
            wanted = sum(self._wanted.values())
            costs = {rung: self.speech_cost(chosen, rung, loaded) for rung in (Rung.FULL, Rung.LEAN)}
            if has_tiny and chosen != TINY:
                costs[Rung.TINY] = self.speech_cost(TINY, Rung.TINY, loaded)
            lowest = min(costs)
            costs = {rung: mb + (wanted if rung is lowest else max(reserve_mb, wanted)) for rung, mb in costs.items()}
            before = self._governor.rung
            decision = self._governor.decide(self._situation(), costs)
            if decision.is_changed:
                self._note_rung(decision, chosen, is_up=before < decision.rung < Rung.FULL)
        return self._plan(decision.rung, chosen, decision)

    def step_down(self, chosen: str, *, has_tiny: bool) -> SpeechPlan | None:
        """One rung lower, after memory ran out in the middle of a window; None when there is none."""
        ladder = [Rung.FULL, Rung.LEAN, *([Rung.TINY] if has_tiny and chosen != TINY else [])]
        with self._lock:
            lower = [rung for rung in ladder if rung < self._governor.rung]
            self.note("ran out", chosen, other=lower[0].word if lower else "")
            if not lower:
                return None
            self._governor = Governor(lower[0])
        return self._plan(lower[0], chosen)

    def has_room_for(self, step: str, default_mb: float, *, spare_mb: float = 0.0) -> bool:
        """Whether a step of another kind (an embedder, a batch, the index) fits in what is left of the budget."""
        with self._lock:
            situation = self._situation()
        needed = self._costs.cost(step, default_mb) + spare_mb
        most = situation.budget_mb - margin_mb(situation.budget_mb)
        is_short = situation.available_mb is not None and needed > situation.available_mb
        return situation.resident_mb + needed <= most and not is_short

    def shortage(self, step: str, default_mb: float = 0.0) -> Shortage:
        """Why a step of another kind does not fit, as far as it does not."""
        with self._lock:
            situation = self._situation()
        needed = self._costs.cost(step, default_mb)
        left = situation.budget_mb - margin_mb(situation.budget_mb) - situation.resident_mb
        return Shortage(needed, max(0.0, left), is_of_system=needed <= left)

    def make_room(self, step: str, default_mb: float, *, token: CancelToken, seconds: float) -> bool:
        """Wait until the step fits, at most so long; speech makes room at its next window. False when it does not.

        `relieve` is called first: what nobody uses is let go.
        """
        began = self._clock()
        try:
            while not self.has_room_for(step, default_mb):
                with self._lock:
                    self._wanted[step] = self._costs.cost(step, default_mb)
                if self.relieve():
                    continue
                if self._clock() - began >= seconds:
                    return False
                token.wait(LOOK_AGAIN)
        finally:
            with self._lock:
                self._wanted.pop(step, None)
        return True

    def speech_cost(self, model: str, rung: Rung, loaded: str = "") -> float:
        """MB that the next window adds at its peak: loading the model if need be, then hearing with it."""
        hear = self._costs.cost(f"hear {model} {rung.word}")
        if loaded == model:
            return hear
        freed = GIVEN_BACK * self._costs.cost(f"hold {loaded}") if loaded else 0.0
        load, hold = self._costs.cost(f"load {model}"), self._costs.cost(f"hold {model}")
        return max(load, hold + hear) - freed

    # --- measuring

    @contextmanager
    def measure(
        self, step: str, *, default_mb: float = 0.0, may_fall: bool = True, is_brief: bool = False
    ) -> Iterator[PeakWatch]:
        """Run a step, count on what it may add meanwhile, and learn what it added at its peak.

        A step that fails, or that ran beside another, teaches nothing. What it freed is given back after it. A brief
        step that somebody waits for is not held up by handing back clean pages, unless the budget is near.
        """
        watch = PeakWatch(self._look if not is_brief else self._look_near_the_budget)
        with self._lock:
            cost = self._costs.cost(step, default_mb)
            mine = _Step(step, self._reader.resident_mb() or 0.0, cost, is_alone=not self._running)
            for other in self._running:
                other.is_alone = False
            self._running.append(mine)
        try:
            with watch:
                yield watch
                watch.see()
                trim()
            if mine.is_alone:
                self._costs.learn(step, watch.added, may_fall=may_fall)
        finally:
            with self._lock:
                self._running.remove(mine)

    @contextmanager
    def measure_loading(
        self, part: str, name: str, *, default_mb: float = 0.0, may_fall: bool = True
    ) -> Iterator[None]:
        """Load something as this part, and learn its peak and what it keeps."""
        step = f"load {name}"
        hand_back_clean_pages()  # else those that are handed back below would count as this part's
        with self.measure(step, default_mb=default_mb, may_fall=may_fall) as watch:
            yield
            watch.see()
            hand_back_clean_pages()
        kept = min(watch.kept, self._costs.cost(step, watch.kept))
        self._costs.learn(f"hold {name}", kept, may_fall=may_fall)
        with self._lock:
            self._parts[part] = kept
        self.note("loaded", name, needed_mb=kept)
        self._costs.save()

    def released(self, part: str, name: str) -> None:
        """A part was let go."""
        with self._lock:
            kept = self._parts.pop(part, 0.0)
        self.note("released", name, needed_mb=kept)

    @contextmanager
    def measure_window(self, plan: SpeechPlan, *, is_first: bool) -> Iterator[None]:
        """Hear a window by this plan, and learn what that costs; the first after loading costs the most."""
        with self.measure(f"hear {plan.model} {plan.rung.word}", may_fall=is_first) as watch:
            yield
            if is_first:
                watch.see()
                hand_back_clean_pages()
        with self._lock:
            self._parts["window"] = watch.added

    # --- inside

    def _look(self) -> float | None:
        """MB held now, for a watch. How many clean pages a touch maps depends on the system's cache: no guess knows."""
        resident = self._look_near_the_budget()
        if hand_back_grown_pages(pause=SECONDS_BETWEEN_HANDING_BACK):
            resident = self._reader.resident_mb()
        return resident

    def _look_near_the_budget(self) -> float | None:
        resident = self._reader.resident_mb()
        is_near = resident is not None and resident > NEAR_SHARE * self._budget_mb()
        if is_near and hand_back_grown_pages(pause=0.0):
            resident = self._reader.resident_mb()
        return resident

    def _situation(self) -> Situation:
        """What is held, with what the steps that are running now may still add."""
        sample = self._reader.read()
        resident = sample.resident_mb or 0.0
        coming = sum(max(0.0, step.cost_mb - max(0.0, resident - step.before_mb)) for step in self._running)
        return Situation(resident + coming, self._budget_mb(), sample.available_mb, self._clock())

    def _plan(self, rung: Rung, chosen: str, decision: Decision | None = None) -> SpeechPlan:
        why = (decision.needed_mb, decision.left_mb, decision.is_system_short) if decision else (0.0, 0.0, False)
        if rung is Rung.WAIT:
            return SpeechPlan(rung, "", 0.0, 0, *why)
        if rung is Rung.FULL:
            return SpeechPlan(rung, chosen, self._window_seconds(), FULL_BEAM, *why)
        model = TINY if rung is Rung.TINY else chosen
        return SpeechPlan(rung, model, min(LEAN_WINDOW_SECONDS, self._window_seconds()), LEAN_BEAM, *why)

    def _note_rung(self, decision: Decision, chosen: str, *, is_up: bool) -> None:
        why = "up " if is_up else "system " if decision.is_system_short else ""
        kind = f"{why}{decision.rung.word}"
        self._events.append(MemoryEvent(time.time(), kind, chosen, decision.needed_mb, decision.left_mb))
        logger.info("rung %s: %.0f MB needed, %.0f MB left", decision.rung.word, decision.needed_mb, decision.left_mb)

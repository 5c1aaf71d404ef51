"""The real app in a process of its own, worked by a script, and telling what it does: the child of `bench_memory`.

    python -m tests.benchmarks.memory_app '{"feed": …, "folder": …}'

It starts as the app starts, with its window, lanes, library, index and player. What happens is written to standard
output, one JSON object a line; whoever started it watches the memory from outside.
"""

import json
import sqlite3
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any

from tests.benchmarks.worked_window import (
    STILL_STEPS,
    Awaited,
    Script,
    run_app,
    settle_in,
    take_models_from,
    tell,
)

QUESTIONS = (
    "What was the biggest mistake of the company?",
    "Who found the first user?",
    "What would the two friends do different next time?",
    "How long did the old computer last?",
    "How do I bake bread without an oven?",
)
SECONDS_PLAYED = 3.0


@dataclass(frozen=True)
class Scenario:
    """What the app is to do. `folder` is its own; `models` holds the speech models with their catalogue.

    `part` is "episode" (take one in, with questions meanwhile), "episodes" (one after the other), "release" (load
    models and let them go), "squeeze" (tell when the system should be made short of memory) or "swing" (the budget is
    lowered for a third of the episode).
    """

    feed: str
    folder: str
    models: str
    part: str = "episode"
    provider: str = "local"
    model: str = "tiny"
    budget_mb: int = 3000
    questions: int = 0
    low_budget_mb: int = 0
    reserve_mb: float = 0.0


class Costs:
    """Seconds that hearing and the governor took on the thread that hears, by a clock around the functions.

    A watch looks from a thread of its own; its processor time is counted to the thread that began it.
    """

    def __init__(self) -> None:
        self._seconds: dict[tuple[str, int], float] = {}
        self._hearing_thread = 0
        self._since = time.perf_counter()

    @property
    def sampling_share(self) -> float:
        """The share of a core that the gauge's looks took, with what is painted at once."""
        spent = sum(seconds for (account, _), seconds in self._seconds.items() if account == "sampling")
        return spent / (time.perf_counter() - self._since)

    @property
    def seconds(self) -> dict[str, float]:
        """Seconds by what they went into."""
        accounts = ("hearing", "deciding", "watching", "trimming")
        return {account: self._seconds.get((account, self._hearing_thread), 0.0) for account in accounts}

    def clock(self, owner: Any, name: str, account: str) -> None:
        """Count the time spent in this function, if there is one of this name."""
        plain = getattr(owner, name, None)
        if plain is None:
            return
        is_look = name == "_look"
        now = time.thread_time if is_look or account == "sampling" else time.perf_counter

        @wraps(plain)
        def clocked(*arguments: Any, **named: Any) -> Any:
            thread = threading.get_ident()
            if account == "hearing":
                self._hearing_thread = thread
            elif name == "__enter__":
                arguments[0].owner = thread
            began = now()
            try:
                return plain(*arguments, **named)
            finally:
                key = account, arguments[0].owner if is_look else thread
                self._seconds[key] = self._seconds.get(key, 0.0) + now() - began

        setattr(owner, name, clocked)

    def clock_all(self) -> None:
        """Put the clocks in place, before the pipeline is imported."""
        from mirrortalk_desktop.qt import sampler
        from mirrortalk_desktop.runtime import keeper, watch
        from mirrortalk_desktop.speech import transcribe

        self.clock(transcribe, "transcribe_window", "hearing")
        self.clock(keeper.MemoryKeeper, "plan_speech", "deciding")
        self.clock(watch.PeakWatch, "__enter__", "watching")
        self.clock(watch.PeakWatch, "__exit__", "watching")
        self.clock(watch.PeakWatch, "_look", "watching")
        self.clock(sampler.MemorySampler, "look", "sampling")
        self.clock(keeper, "trim", "trimming")
        self.clock(keeper, "hand_back_clean_pages", "trimming")


class MemoryScript(Script):
    """Does what the scenario says."""

    def __init__(self, window: Any, scenario: Scenario, costs: Costs) -> None:
        self._scenario = scenario
        self._costs = costs
        self._asked = 0
        self._furthest = 0.0
        super().__init__(window)

    def run(self) -> Awaited:
        """Take the short talk in and play it; then the part; then tell."""
        yield from self.open()
        ids: list[tuple[str, str]] = []
        yield from self.subscribe(self._scenario.feed, ids)
        talk = next(found for found, title in ids if title == "talk")
        others = [found for found, title in reversed(ids) if found != talk]
        yield from self._take(talk)
        yield from self._play(talk)
        tell("ready", mb=resident_mb())
        yield from getattr(self, f"_{self._scenario.part}")(others)
        yield from self.still()
        tell("costs", **self._costs.seconds, sampling_share=self._costs.sampling_share)
        self._tell_what_happened()
        tell("end", mb=resident_mb(), peak_mb=peak_mb())

    # --- the parts

    def _episode(self, ids: list[str]) -> Awaited:
        tell("began", mb=resident_mb())
        self.window.library.episodes_wanted.emit((ids[0],))
        still = 0
        while still < STILL_STEPS:
            still = still + 1 if self.is_done() else 0
            self._ask_when_due()
            yield lambda: True
        while self._asked < self._scenario.questions:
            self._ask()
        yield from self.still()
        tell("done", mb=resident_mb())

    def _episodes(self, ids: list[str]) -> Awaited:
        for number, episode_id in enumerate(ids, 1):
            yield from self._take(episode_id)
            self._ask()
            yield from self.still()
            tell("taken", number=number, mb=resident_mb())

    def _release(self, _ids: list[str]) -> Awaited:
        room = self.window.room
        model, provider = self._scenario.model, self._scenario.provider
        for turn in (1, 2):
            for lane, work in ((room.speech, _speech_turn(model, turn)), (room.ask, _embedder_turn(provider, turn))):
                ended: list[bool] = []
                room.do(lane, work, name="releasing").ended.connect(lambda into=ended: into.append(True))
                yield lambda into=ended: bool(into)  # type: ignore[misc]

    def _squeeze(self, ids: list[str]) -> Awaited:
        """Ask for the system to be made short of memory a quarter in, and let it be given back past the middle."""
        tell("began")
        self.window.library.episodes_wanted.emit((ids[0],))
        yield lambda: self._look() >= 0.25
        tell("take")
        began = time.monotonic()
        yield lambda: self._look() >= 0.6 or time.monotonic() - began > self._squeezed_seconds
        tell("give")
        yield from self.still()

    _squeezed_seconds = 20.0

    def _swing(self, ids: list[str]) -> Awaited:
        """A budget that is lowered for the second third of the episode."""
        import dataclasses

        tuning = self.window.tuning
        usual, low = tuning.settings, self._scenario.low_budget_mb
        tell("began")
        self.window.library.episodes_wanted.emit((ids[0],))
        yield lambda: self._look() >= 1 / 3
        tell("lower", budget_mb=low)
        tuning.change(dataclasses.replace(usual, memory_budget_mb=low))
        yield lambda: self._look() >= 2 / 3
        tell("raise", budget_mb=usual.memory_budget_mb)
        tuning.change(usual)
        yield from self.still()
        tell("done")

    # --- helpers

    def _take(self, episode_id: str) -> Awaited:
        self.window.library.episodes_wanted.emit((episode_id,))
        yield from self.still()

    def _play(self, episode_id: str) -> Awaited:
        """Play it for a moment, so that the player's own memory counts."""
        window, began = self.window, time.monotonic()
        window.player.set_muted(True)
        window.listening.play(episode_id, 10.0)
        yield lambda: window.player.is_playing or time.monotonic() - began > 10
        tell("playing", is_playing=window.player.is_playing)
        began = time.monotonic()
        yield lambda: time.monotonic() - began > SECONDS_PLAYED
        window.player.pause()

    def _look(self) -> float:
        """How much of the episode has been heard; 1 when all of it has."""
        if self.window.board.is_idle and self._furthest:
            return 1.0  # nothing is being done any more
        for job in self.window.board.jobs:
            if job.task.value == "transcribe" and job.progress is not None and job.progress.total:
                self._furthest = max(self._furthest, job.progress.done / job.progress.total)
        return self._furthest

    def _ask_when_due(self) -> None:
        wanted = self._scenario.questions
        if self._asked < wanted and self._look() >= (self._asked + 0.5) / wanted:
            self._ask()

    def _ask(self) -> None:
        question = QUESTIONS[self._asked % len(QUESTIONS)]
        self._asked += 1
        tell("asked", number=self._asked)
        self.ask(question)

    def _tell_what_happened(self) -> None:
        container = self.window.room.container
        exchanges = self.window.chat.exchanges
        tell(
            "asked all",
            answered=sum(e.answer is not None for e in exchanges),
            failed=[str(e.failure) for e in exchanges if e.failure is not None],
            slowest=max((e.answer.seconds for e in exchanges if e.answer is not None), default=0.0),
        )
        with sqlite3.connect(container.paths.database) as library:
            columns = "transcript_id, start, end, model, rung, committed_at"
            tell("windows", rows=library.execute(f"SELECT {columns} FROM windows ORDER BY 1, 2").fetchall())
        keeper = getattr(container, "keeper", None)
        if keeper is not None:
            tell("memory events", rows=[[e.at, e.kind, e.name, e.other] for e in keeper.events()])
            keeper.costs.save()
            tell("learnt", costs=json.loads(container.paths.costs_file.read_text()), parts=dict(keeper.parts()))
        failures = [str(job.failure) for job in self.window.board.jobs if job.failure is not None]
        tell("failures", rows=failures)


def _speech_turn(model: str, turn: int) -> Callable[..., None]:
    def work(container: Any, token: Any, _report: Any) -> None:
        import numpy as np

        from mirrortalk_desktop.runtime.memory import give_back

        container.speech.release()
        give_back()  # else pages that came with the import would count as given back, or not, by chance
        noise = np.random.default_rng(1).standard_normal(16_000 * 28).astype(np.float32) / 20
        before = resident_mb()
        with container.speech.use(model) as engine:
            loaded = resident_mb()
            engine.transcribe(noise, language="en", token=token, report=lambda _seconds: None)
            heard = resident_mb()
        container.speech.release()
        tell("released", what=model, turn=turn, before=before, loaded=loaded, used=heard, after=resident_mb())

    return work


def _embedder_turn(provider: str, turn: int) -> Callable[..., None]:
    def work(container: Any, token: Any, _report: Any) -> None:
        from mirrortalk_desktop.runtime.memory import give_back

        container.embedder.release()
        give_back()
        before = resident_mb()
        with container.embedder.use(provider) as embedder:
            loaded = resident_mb()
            embedder.embed_passages(["what two friends would do different next time " * 12] * 32)
            used = resident_mb()
        container.embedder.release()
        tell("released", what=provider, turn=turn, before=before, loaded=loaded, used=used, after=resident_mb())

    return work


# --- what is told


def resident_mb() -> float:
    """MB (10^6 bytes) that this process holds now."""
    import psutil

    return float(psutil.Process().memory_info().rss) / 1e6


def peak_mb() -> float:
    """MB that this process held at the most."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024 / 1e6
    import psutil

    held = psutil.Process().memory_info()
    if hasattr(held, "peak_wset"):
        return float(held.peak_wset) / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def main() -> int:
    """Start the app with a script at its window."""
    scenario = Scenario(**json.loads(sys.argv[1]))
    settle_in(
        Path(scenario.folder),
        Path(scenario.models),
        provider=scenario.provider,
        model=scenario.model,
        budget_mb=scenario.budget_mb,
    )
    take_models_from(Path(scenario.models))
    from mirrortalk_desktop.runtime import governor

    if scenario.reserve_mb:
        governor.SYSTEM_RESERVE_MB = scenario.reserve_mb
    costs = Costs()
    costs.clock_all()
    return run_app(lambda window: MemoryScript(window, scenario, costs))


if __name__ == "__main__":
    sys.exit(main())

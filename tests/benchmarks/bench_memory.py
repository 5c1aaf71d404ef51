"""The memory contract, measured: `make bench-memory`.

    python -m tests.benchmarks.bench_memory [--short] [--only WORDS] [--plot FILE.svg]

Each row is the real app in a process of its own, its window offscreen, its index open, its player played, fed from the
loopback with a repeated speech file and models of the true size. Peaks are the system's high-water mark of the whole
process; budgets are held against its memory looked at every 50 ms. Prints a table, and one JSON object as its last line.
"""

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import psutil

from tests.benchmarks.memory_plot import plot
from tests.benchmarks.memory_stage import Run, Stage, hog
from tests.benchmarks.results import Result

PACKAGES = (
    "PySide6-Essentials",
    "lancedb",
    "faster-whisper",
    "ctranslate2",
    "onnxruntime",
    "torch",
    "sentence-transformers",
)
PROVIDERS = ("local", "onnx", "sentence_transformers")
BUDGETS = (600, 800, 1000, 1500)
ROOMY_MB = 3000
#: Provider, speech model, the most MB for the whole process, and the budget. In the first rows of
#: sentence_transformers the budget is the bar, so that the governor chooses what runs its weights; in the last ones
#: there is room for torch itself.
PEAKS = (
    ("local", "tiny", 500, ROOMY_MB),
    ("onnx", "tiny", 700, ROOMY_MB),
    ("onnx", "base", 800, ROOMY_MB),
    ("sentence_transformers", "tiny", 700, 700),
    ("sentence_transformers", "base", 800, 800),
    ("sentence_transformers", "tiny", 700, ROOMY_MB),
    ("sentence_transformers", "base", 800, ROOMY_MB),
)
QUESTIONS = 5


@dataclass(frozen=True)
class Lengths:
    """How much audio each part takes, in minutes. The short form is for every day, the long one for the record."""

    episode: float
    long_episode: float
    budget: float
    squeeze: float
    one_of_many: float
    many: int
    budgets: tuple[int, ...]
    peaks: tuple[tuple[str, str, int, int], ...]
    releases: tuple[tuple[str, str], ...]
    long_providers: tuple[str, ...]


RELEASES = (("onnx", "tiny"), ("sentence_transformers", "base"))
LONG = Lengths(30, 180, 10, 10, 1, 20, BUDGETS, PEAKS, RELEASES, PROVIDERS)
SHORT = Lengths(5, 0, 2, 0, 0, 0, (600,), PEAKS[:1], RELEASES[:1], ())


class Bench:
    """Measures part by part; each yields its results as they come."""

    def __init__(self, stage: Stage, lengths: Lengths, plot_to: Path | None) -> None:
        self._stage = stage
        self._lengths = lengths
        self._plot_to = plot_to
        self._peaks: dict[tuple[str, str], float] = {}

    def parts(self) -> dict[str, Callable[[], Iterator[Result]]]:
        """The parts by name, in the order in which they are measured."""
        every: dict[str, Callable[[], Iterator[Result]]] = {
            "peak": self.peaks,
            "release": self.releases,
            "budget": self.budgets,
        }
        if self._lengths.many:
            every |= {"squeeze": self.squeeze, "many": self.many, "swing": self.swing, "long": self.long}
        return every

    def peaks(self) -> Iterator[Result]:
        """The rows of the original service's table, and what the governor takes meanwhile."""
        minutes = self._lengths.episode
        for provider, model, bar, budget in self._lengths.peaks:
            run = self._stage.run(
                minutes=minutes, provider=provider, model=model, questions=QUESTIONS, budget_mb=budget
            )
            name = f"{provider} + {model}, budget {budget} MB"
            yield _at_most(f"{name}, {minutes:g} min", run.peak_mb, "MB", bar, run, f"{_asked(run)}; {_rungs(run)}")
            if budget == ROOMY_MB:
                self._peaks[provider, model] = run.peak_mb
                yield from _governor(name, run)

    def long(self) -> Iterator[Result]:
        """Three hours against half an hour."""
        for provider in self._lengths.long_providers:
            run = self._stage.run(
                minutes=self._lengths.long_episode, provider=provider, model="tiny", questions=QUESTIONS,
                budget_mb=ROOMY_MB,
            )  # fmt: skip
            short = self._peaks.get((provider, "tiny"))
            if short is None:
                short = self._stage.run(
                    minutes=self._lengths.episode, provider=provider, model="tiny", questions=QUESTIONS,
                    budget_mb=ROOMY_MB,
                ).peak_mb  # fmt: skip
            name = f"{provider} + tiny, {self._lengths.long_episode:g} min against {self._lengths.episode:g}"
            note = f"{run.peak_mb:.0f} MB against {short:.0f}"
            yield _at_most(name, run.peak_mb / short if short else 0.0, "times", 1.05, run, note)

    def many(self) -> Iterator[Result]:
        """Episodes in a row: what is held after each, when nothing is going on."""
        run = self._stage.run(
            minutes=self._lengths.one_of_many, episodes=self._lengths.many, part="episodes", provider="onnx",
            model="tiny", budget_mb=ROOMY_MB,
        )  # fmt: skip
        held = [event["mb"] for event in run.all("taken")]
        share = held[-1] / held[2] if len(held) > 2 else 0.0
        note = f"{held[2]:.0f} MB after the 3rd, {held[-1]:.0f} after the last" if len(held) > 2 else ""
        name = f"{self._lengths.many} episodes of {self._lengths.one_of_many:g} min: the last against the 3rd"
        yield _at_most(name, share, "times", 1.03, run, note)

    def budgets(self) -> Iterator[Result]:
        """With `base` chosen and too little room for all of it."""
        for budget in self._lengths.budgets:
            provider, run = "", Run()
            for provider in ("sentence_transformers", "onnx"):
                run = self._stage.run(
                    minutes=self._lengths.budget, provider=provider, model="base", questions=QUESTIONS,
                    budget_mb=budget,
                )  # fmt: skip
                if run.events:
                    break  # else the app refused the budget as too small for this provider
            name = f"budget {budget} MB, {provider} + base, {self._lengths.budget:g} min: highest sample"
            yield _at_most(name, run.highest_sample_mb, "MB", budget, run, f"{_rungs(run)}; {_asked(run)}")
            yield _whole_transcript(f"budget {budget} MB", run)

    def squeeze(self) -> Iterator[Result]:
        """A second process really takes memory; the reserve is set so high that this makes the system short of it."""
        available = psutil.virtual_memory().available / 1e6
        taken = min(3000, available / 4)
        with ExitStack() as held:
            happened: dict[str, float] = {}

            def on_event(event: str) -> None:
                if event == "take":
                    held.enter_context(hog(round(taken)))
                    happened["taken"] = time.time()
                elif event == "give":
                    held.close()
                    happened["given"] = time.time()

            run = self._stage.run(
                minutes=self._lengths.squeeze, part="squeeze", provider="onnx", model="base", budget_mb=ROOMY_MB,
                reserve_mb=available - taken / 2, on_event=on_event,
            )  # fmt: skip
        yield from _squeezed(run, happened)

    def releases(self) -> Iterator[Result]:
        """What loading a model takes, and what is left of that after it was used and let go."""
        seen: set[tuple[str, int]] = set()
        for provider, model in self._lengths.releases:
            run = self._stage.run(minutes=1, part="release", provider=provider, model=model, budget_mb=ROOMY_MB)
            for event in run.all("released"):
                what = event["what"], event["turn"]
                took = event["loaded"] - event["before"]
                if what in seen or took < 1:
                    continue
                seen.add(what)
                back = 100 * (1 - (event["after"] - event["before"]) / took)
                note = " → ".join(f"{event[key]:.0f}" for key in ("before", "loaded", "used", "after")) + " MB"
                turn = "1st time, with its packages" if event["turn"] == 1 else "2nd time"
                yield _at_least(f"{event['what']}, {turn}: given back", back, "%", 80, run, note)

    def swing(self) -> Iterator[Result]:
        """A budget that is lowered for a third of a long episode: for the plot."""
        run = self._stage.run(
            minutes=self._lengths.long_episode, part="swing", provider="onnx", model="base", budget_mb=900,
            low_budget_mb=520,
        )  # fmt: skip
        if self._plot_to is not None:
            self._plot_to.write_text(plot(run, budget_mb=900), encoding="utf-8")
        yield _whole_transcript("budget 900, 520, 900 MB", run)
        yield Result("rungs of the long episode", len({row[4] for row in _windows(run)}), "rungs", None, run.is_whole)


# --- results


def _at_most(name: str, value: float, unit: str, bar: float, run: Run, note: str = "") -> Result:
    return Result(name, round(value, 3), unit, bar, run.is_whole and 0 < value <= bar, note)


def _at_least(name: str, value: float, unit: str, bar: float, run: Run, note: str = "") -> Result:
    return Result(name, round(value, 1), unit, bar, run.is_whole and value >= bar, note)


def _governor(name: str, run: Run) -> Iterator[Result]:
    costs = run.find("costs")
    if costs.get("hearing"):
        lost = {account: costs[account] for account in ("deciding", "watching", "trimming")}
        share = 100 * sum(lost.values()) / costs["hearing"]
        note = ", ".join(f"{seconds:.2f} s {account}" for account, seconds in lost.items())
        note += f", of {costs['hearing']:.0f} s"
        yield _at_most(f"{name}: governor's time", share, "%", 1, run, note)
        sampling = 100 * costs.get("sampling_share", 0.0)
        yield _at_most(f"{name}: the gauge's looks", sampling, "% of a core", 0.5, run)


def _asked(run: Run) -> str:
    asked = run.find("asked all")
    return f"{asked.get('answered', 0)} questions answered, the slowest in {asked.get('slowest', 0):.1f} s"


def _windows(run: Run) -> list[list[Any]]:
    """The windows of speech that were kept: transcript, start, end, model, rung, time."""
    return [row for row in run.find("windows").get("rows", []) if row[3]]


def _rungs(run: Run) -> str:
    counts: dict[str, int] = {}
    for row in _windows(run):
        counts[f"{row[3]} {row[4]}"] = counts.get(f"{row[3]} {row[4]}", 0) + 1
    return ", ".join(f"{count} × {name}" for name, count in counts.items()) or "nothing heard"


def _whole_transcript(name: str, run: Run) -> Result:
    """Every window begins where the one before ended: nothing is lost, and nothing heard twice."""
    windows = _windows(run)
    transcript = max((row[0] for row in windows), default=0)
    rows = [row for row in windows if row[0] == transcript]
    edges = [0.0, *(row[2] for row in rows)]
    faults = sum(abs(row[1] - edge) > 0.001 for row, edge in zip(rows, edges, strict=False))
    is_ok = run.is_whole and bool(rows) and not faults
    return Result(f"{name}: gaps and overlaps of windows", faults, "", 0, is_ok, _rungs(run))


def _squeezed(run: Run, happened: dict[str, float]) -> Iterator[Result]:
    """How soon the rung fell after the memory was gone, counted in windows that began too high, and whether it rose."""
    taken, given = happened.get("taken", 0.0), happened.get("given", 0.0)
    events = [event for event in run.find("memory events").get("rows", []) if event[1].split()[-1] in RUNGS]
    fell = next((at for at, kind, *_ in events if at >= taken - 1 and kind.startswith("system")), 0.0)
    late = [row for row in _windows(run) if taken and fell and taken < row[5] < fell]
    rose = next((at for at, kind, *_ in events if at > given and RUNGS.index(kind.split()[-1]) > 0), 0.0)
    note = f"fell {fell - taken:.1f} s after, rose {rose - given:.1f} s after; {_rungs(run)}"
    is_ok = run.is_whole and bool(fell) and len(late) <= 1
    yield Result("system short of memory: windows until the rung fell", len(late), "windows", 1, is_ok, note)
    yield Result("system has memory again: the rung rose", float(bool(rose)), "", 1, run.is_whole and bool(rose))
    yield _whole_transcript("system short of memory", run)


RUNGS = ("wait", "tiny", "lean", "full")


def _machine() -> dict[str, Any]:
    def known(package: str) -> str:
        try:
            return version(package)
        except PackageNotFoundError:
            return ""

    return {
        "system": platform.platform(),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "memory_mb": round(psutil.virtual_memory().total / 1e6),
        **{package: known(package) for package in PACKAGES},
    }


def main() -> int:
    """Measure, print a line for each result as it comes, and all of them for machines at the end."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="a few rows with five minutes of audio")
    parser.add_argument("--only", default="", help="only these parts, such as peak,budget")
    parser.add_argument("--plot", type=Path, help="where to put the plot of the long episode")
    options = parser.parse_args()
    results: list[Result] = []
    with Stage() as stage:
        bench = Bench(stage, SHORT if options.short else LONG, options.plot)
        for name, part in bench.parts().items():
            if options.only and name not in options.only.split(","):
                continue
            for result in part():
                results.append(result)
                bar = "" if result.bar is None else f"{result.bar:g}"
                verdict = "" if result.ok else "  NOT MET"
                print(
                    f"{result.name:<62} {result.value:>8.4g} {result.unit:<7} {bar:>5}{verdict}  {result.note}",
                    flush=True,
                )
    print(json.dumps({"bench": "memory", "machine": _machine(), "results": [asdict(result) for result in results]}))
    return 0


if __name__ == "__main__":
    sys.exit(main())

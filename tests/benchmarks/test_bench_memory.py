"""The short form of `make bench-memory`: the real app, models of true size, and bars that must hold every day."""

import sys

import pytest

from tests.benchmarks.bench_memory import Bench, Lengths
from tests.benchmarks.memory_stage import Stage
from tests.benchmarks.results import Result

pytestmark = [
    pytest.mark.models,
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform != "linux", reason="the bars are measured on Linux"),
]

MOST_MB = 500

BRIEF = Lengths(
    episode=2,
    long_episode=0,
    budget=2,
    squeeze=0,
    one_of_many=0,
    many=0,
    budgets=(600,),
    peaks=(("local", "tiny", MOST_MB, 3000),),
    releases=(),
    long_providers=(),
)


def test_the_whole_app_keeps_to_the_memory_bars(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)  # as people run it
    with Stage() as stage:
        bench = Bench(stage, BRIEF, plot_to=None)
        results = {result.name: result for part in (bench.peaks, bench.budgets) for result in part()}

    assert _one(results, "local + tiny, budget 3000 MB, 2 min").ok, results
    assert _one(results, "highest sample").ok, results
    assert _one(results, "gaps and overlaps").ok, results


def _one(results: dict[str, Result], part_of_name: str) -> Result:
    (found,) = (result for name, result in results.items() if part_of_name in name)
    return found

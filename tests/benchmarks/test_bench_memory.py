"""The short form of the memory benchmark: what it prints, and that its bars hold."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
TIMED = "governor's time"
"""Rows that measure time are for people: a test machine is busy with other things."""

pytestmark = [pytest.mark.models, pytest.mark.timeout(280)]


@pytest.fixture(scope="module")
def printed() -> str:
    variables = {name: value for name, value in os.environ.items() if not name.startswith("MIRRORTALK_")}
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.bench_memory", "--short"],
        cwd=ROOT,
        env=variables | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def report(printed: str) -> dict[str, Any]:
    page: dict[str, Any] = json.loads(printed.splitlines()[-1])
    return page


def test_the_last_line_is_the_report_for_machines(report: dict[str, Any]) -> None:
    assert report["bench"] == "memory"
    assert report["machine"]["memory_mb"] > 0
    assert report["results"]
    for result in report["results"]:
        assert {"name", "value", "unit", "bar", "ok"} <= result.keys()
        assert isinstance(result["ok"], bool)


def test_every_result_has_a_line_for_people(printed: str, report: dict[str, Any]) -> None:
    table = printed.splitlines()[:-1]
    assert len(table) == len(report["results"])
    for line, result in zip(table, report["results"], strict=True):
        assert line.startswith(result["name"])
        assert ("NOT MET" in line) is not result["ok"]


def test_the_memory_contract_holds_for_a_short_episode(report: dict[str, Any]) -> None:
    broken = [result for result in report["results"] if not result["ok"] and TIMED not in result["name"]]
    assert not broken

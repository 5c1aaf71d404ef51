"""Fuzzing what others wrote: feeds, OPML lists, transcripts with their chapters, and the settings file."""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.faults.environment import with_tools
from tests.benchmarks.faults.extent import Extent
from tests.benchmarks.results import Result

ROOT = Path(__file__).parents[3]
#: The readers by name, as in `fuzz_targets.py`.
TARGETS = ("feed", "opml", "transcript", "settings")
#: What reading for minutes may add, and the longest that one document may take.
MOST_MB_MORE, MOST_SECONDS = 100.0, 5.0
#: Of the time, this share is Hypothesis's where Atheris is there too.
SHARE = 0.5


def measure(extent: Extent) -> Iterator[Result]:
    """Half the time each, where both are there."""
    has_atheris = not extent.is_short and _has_atheris()
    seconds = extent.fuzz_seconds * (SHARE if has_atheris else 1.0)
    for name in TARGETS:
        yield from _hypothesis(name, seconds, extent.seed)
        if has_atheris:
            yield _atheris(name, extent.fuzz_seconds - seconds, extent.seed)
    if not has_atheris and not extent.is_short:
        yield Result("Atheris", 0, "", None, True, "left out: it is not installed here")


def _hypothesis(name: str, seconds: float, seed: int) -> Iterator[Result]:
    command = [sys.executable, "-m", "tests.benchmarks.faults.fuzz_app", name, str(seconds), str(seed)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if ran.returncode:
        yield Result(
            f"{name}: uncaught, by Hypothesis", 1, "", 0, False, f"it ended with {ran.returncode}: {ran.stderr[-500:]}"
        )
        return
    seen = json.loads(ran.stdout.splitlines()[-1])
    faults = "; ".join(f"{place} with {document[:300]}" for place, document in seen["faults"].items())
    note = faults or f"{seen['inputs']} documents in {seconds:.0f} s"
    yield Result(f"{name}: uncaught, by Hypothesis", len(seen["faults"]), "", 0, not seen["faults"], note)
    more = seen["after_mb"] - seen["before_mb"]
    yield Result(f"{name}: memory more in the end", round(more, 1), "MB", MOST_MB_MORE, more <= MOST_MB_MORE)
    yield Result(f"{name}: slowest document", seen["slowest"], "s", MOST_SECONDS, seen["slowest"] <= MOST_SECONDS)


def _atheris(name: str, seconds: float, seed: int) -> Result:
    with tempfile.TemporaryDirectory(prefix="mirrortalk-atheris-") as folder:
        arguments = (name, str(int(seconds)), str(seed), folder)
        command = [sys.executable, "-m", "tests.benchmarks.faults.atheris_app", *arguments]
        ran = subprocess.run(
            command, cwd=ROOT, env=with_tools(), capture_output=True, text=True, errors="replace", check=False
        )
    units = re.search(r"number_of_executed_units: (\d+)", ran.stderr)
    peak = re.search(r"peak_rss_mb: +(\d+)", ran.stderr)
    told = (
        f"{units.group(1) if units else '?'} documents in {seconds:.0f} s, at most {peak.group(1) if peak else '?'} MB"
    )
    note = told if ran.returncode == 0 else _fault(ran.stderr)
    return Result(f"{name}: uncaught, by Atheris", int(ran.returncode != 0), "", 0, ran.returncode == 0, note)


def _fault(words: str) -> str:
    found = words.find("Uncaught Python exception")
    return words[found : found + 1500] if found >= 0 else words[-800:]


def _has_atheris() -> bool:
    tried = subprocess.run([sys.executable, "-c", "import atheris"], env=with_tools(), capture_output=True, check=False)
    return tried.returncode == 0

"""The disk is full, at every point where something is written: a plain sentence, and it goes on once there is space.

The library lies on a small file system of its own (tmpfs, in a mount namespace that ends with the run), which has no
byte left, or few. Where this system allows no such namespace, the part is left out and says so.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.faults.environment import environment, small_models
from tests.benchmarks.faults.extent import Extent
from tests.benchmarks.results import Result
from tests.support.full_disk import namespace

ROOT = Path(__file__).parents[3]


def measure(extent: Extent) -> Iterator[Result]:
    """Fill the disk before each command, several times with a little more left, and count what was not as it should be."""
    around = namespace()
    if not around:
        yield Result("disk full", 0, "", None, True, "left out: no file system of one's own can be mounted here")
        return
    with tempfile.TemporaryDirectory(prefix="mirrortalk-full-") as folder:
        own = environment(Path(folder), models=small_models(Path(folder)))
        command = [*around, sys.executable, "-m", "tests.benchmarks.faults.full_app", folder]
        command += ["short"] if extent.is_short else []
        ran = subprocess.run(command, cwd=ROOT, env=own, stdout=subprocess.PIPE, text=True, check=True)
    tried: list[dict[str, Any]] = [json.loads(line) for line in ran.stdout.splitlines()]
    points = sorted({each["point"] for each in tried})
    refused = sum(each["is_refused"] for each in tried)
    note = f"{', '.join(points)}; {refused} could not be done"
    yield Result("writes with a full disk", len(tried), "", None, refused > 0, note)
    for name, key in (("without a plain sentence", "unclear"), ("not right once there was space", "unmended")):
        bad = [f"{each['point']} with {each['left']} bytes left: {each[key]}" for each in tried if each[key]]
        yield Result(name, len(bad), "", 0, not bad, "; ".join(bad[:3]))

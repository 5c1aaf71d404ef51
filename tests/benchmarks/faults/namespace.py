"""Asking and transcribing without any network interface: the same comes out, and nobody was called.

The kernel counts what the namespace sends or tries to, so that native code is seen too. In the long form the program
stays there with its models loaded for a while: what calls home seldom does so at once.
"""

import json
import os
import shlex
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.faults.extent import Extent
from tests.benchmarks.results import Result
from tests.cli.test_no_network import ALONE, PROGRAM, QUESTION, counters, main_job

ROOT = Path(__file__).parents[3]
WAIT_SECONDS = 60


def measure(extent: Extent) -> Iterator[Result]:
    """Do the main job with a network and without, and wait."""
    if subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode != 0:
        yield Result("without a network", 0, "", None, True, "left out: namespaces of one's own are not allowed here")
        return
    with tempfile.TemporaryDirectory(prefix="mirrortalk-alone-") as folder:
        alone = main_job(Path(folder) / "alone", ALONE)
        called = dict(alone.pop("calls"))
        if not extent.is_short:
            together = main_job(Path(folder) / "together", [])
            together.pop("calls")
            is_same = alone == together
            yield Result("answers that differ without a network", int(not is_same), "", 0, is_same)
            stayed = _stay(Path(folder) / "alone")
            called = {name: number + stayed[name] for name, number in called.items()}
    note = ", ".join(f"{name} {number}" for name, number in called.items())
    calls = sum(called.values())
    yield Result("connections and packets tried", calls, "", 0, calls == 0 and bool(alone["citations"]), note)


def _stay(folder: Path) -> dict[str, int]:
    """Hear and ask in one process that then waits for the next question; what was tried meanwhile."""
    own = os.environ | {
        "MIRRORTALK_LIBRARY": str(folder / "library"),
        "MIRRORTALK_MODELS": str(folder / "models"),
        "EMBEDDING_PROVIDER": "onnx",
    }
    ask = shlex.join([*PROGRAM, "ask", "-", "--json"])
    question = shlex.quote(QUESTION)
    script = f"(echo {question}; sleep {WAIT_SECONDS}; echo {question}) | {ask}; cat /proc/net/snmp"
    ran = subprocess.run([*ALONE, "sh", "-c", script], cwd=ROOT, env=own, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in ran.stdout.splitlines() if line.startswith("{")]
    if [answer["answered"] for answer in answers] != [True, True]:
        raise RuntimeError(f"the questions were not answered: {ran.stdout[-500:]}")
    return {name: number for name, number in counters(ran.stdout).items() if name in CALLS}


#: What the kernel counts for whoever calls somebody.
CALLS = ("TcpActiveOpens", "UdpOutDatagrams", "IpOutNoRoutes")

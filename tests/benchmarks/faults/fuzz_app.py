"""Reads hostile documents until the time is over, and tells what came of it.

    python -m tests.benchmarks.faults.fuzz_app TARGET SECONDS SEED

Documents are real ones with random changes, as Hypothesis makes and shrinks them. Prints one line of JSON.
"""

import json
import sys
import time
import traceback
from pathlib import Path

import psutil
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.benchmarks.faults.fuzz_targets import TARGETS, Target, read_quietly

EXAMPLES_AT_ONCE = 200
MOST_MB = 2_000
_HOSTILE = (
    b"\x00",
    b"\xff",
    b"\xed\xa0\x80",
    "\u202e".encode(),
    b"<" * 300,
    b"[" * 5_000,
    b"9" * 5_000,
    b"\r",
    b"\n\n",
)


class Seen:
    """What was read so far."""

    def __init__(self) -> None:
        self.inputs = 0
        self.slowest = 0.0
        self.faults: dict[str, str] = {}

    def read(self, target: Target, document: bytes) -> None:
        """Read one document; what goes wrong is kept, once for each place in the code."""
        self.inputs += 1
        began = time.process_time()
        try:
            read_quietly(target, document)
        except Exception as exc:  # noqa: BLE001  this is what is looked for
            place = traceback.extract_tb(exc.__traceback__)[-1]
            self.faults[f"{type(exc).__name__} in {Path(place.filename).name}:{place.lineno}"] = repr(document[:2_000])
        self.slowest = max(self.slowest, time.process_time() - began)


def documents(target: Target) -> st.SearchStrategy[bytes]:
    """Documents of any kind: real ones with pieces cut out, doubled, swapped or put in; or any bytes at all."""
    piece = st.one_of(st.sampled_from(target.words + _HOSTILE), st.binary(max_size=40))
    place = st.floats(0.0, 1.0)
    change = st.tuples(place, place, piece, st.sampled_from(("insert", "replace", "double", "cut")))

    def changed(document: bytes, changes: list[tuple[float, float, bytes, str]]) -> bytes:
        for at, length, new, kind in changes:
            first = int(at * len(document))
            last = min(len(document), first + int(length * length * 200))
            old = document[first:last]
            put = {"insert": new + old, "replace": new, "double": old + old, "cut": b""}[kind]
            document = document[:first] + put + document[last:]
        return document

    real = st.builds(changed, st.sampled_from(target.documents), st.lists(change, min_size=1, max_size=8))
    return st.one_of(real, real, real, st.binary(max_size=400))


def fuzz(target: Target, seconds: float, first_seed: int) -> Seen:
    """Read until the time is over."""
    seen, until, number = Seen(), time.monotonic() + seconds, first_seed
    while time.monotonic() < until:

        @seed(number)
        @settings(
            max_examples=EXAMPLES_AT_ONCE,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(documents(target))
        def read_some(document: bytes) -> None:
            seen.read(target, document)

        read_some()
        number += 1
    return seen


def bound_memory() -> None:
    """Let what takes too much fail in this process."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MB * 1_000_000,) * 2)


if __name__ == "__main__":
    bound_memory()
    _target = TARGETS[sys.argv[1]]
    for _document in _target.documents:
        _target.read(_document)
    _before = psutil.Process().memory_info().rss / 1e6
    _seen = fuzz(_target, float(sys.argv[2]), int(sys.argv[3]))
    _after = psutil.Process().memory_info().rss / 1e6
    print(
        json.dumps(
            {
                "inputs": _seen.inputs,
                "slowest": round(_seen.slowest, 3),
                "faults": _seen.faults,
                "before_mb": _before,
                "after_mb": _after,
            }
        )
    )

"""The short forms of `make bench-faults`: the real program, less harm of each kind, and the same bars."""

import sys

import pytest

from tests.benchmarks.bench_faults import PARTS
from tests.benchmarks.faults.extent import SHORT

pytestmark = [
    pytest.mark.models,
    pytest.mark.skipif(sys.platform == "win32", reason="needs pipes and signals of POSIX"),
]


#: `tests/cli/test_no_network.py` is its short form.
ELSEWHERE = {"namespace"}


@pytest.mark.parametrize("part", [part for part in PARTS if part not in ELSEWHERE])
def test_nothing_is_lost(part: str) -> None:
    results = list(PARTS[part](SHORT))
    assert results
    assert not [f"{each.name}: {each.value:g} {each.note}" for each in results if not each.ok]

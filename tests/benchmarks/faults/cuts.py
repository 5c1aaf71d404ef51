"""Power cuts, simulated on the files of SQLite and LanceDB."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.faults import cuts_index, cuts_library
from tests.benchmarks.faults.extent import Extent
from tests.benchmarks.results import Result


def measure(extent: Extent) -> Iterator[Result]:
    """Cut as often as said, half of it in the library."""
    of_index = extent.index_cuts
    for name, cuts, count in (
        ("library", cuts_library.cuts, extent.cuts - of_index),
        ("index", cuts_index.cuts, of_index),
    ):
        with tempfile.TemporaryDirectory(prefix="mirrortalk-cuts-") as folder:
            outcomes = list(cuts(Path(folder), count, extent.seed))
        bad = [faults for faults in outcomes if faults]
        yield Result(f"power cuts of the {name}", len(outcomes), "", count, len(outcomes) == count)
        note = "; ".join(faults[0] for faults in bad[:3])
        yield Result(f"{name} not as it should be after", len(bad), "", 0, not bad, note)

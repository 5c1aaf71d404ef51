"""Nothing is lost, whatever happens: `make bench-faults`.

    python -m tests.benchmarks.bench_faults [--only PARTS] [--short] [--kills N] [--fuzz-seconds N] [--feeds FOLDER] [--seed N]

Each part does harm of one kind to the real program and counts what came of it. Prints a line for each figure, and one
JSON object as its last line.
"""

import argparse
import dataclasses
import json
import os
import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks.faults import cuts, feeds, full, fuzz, kills, namespace, servers, soak, static
from tests.benchmarks.faults.extent import SHORT, Extent
from tests.benchmarks.results import Result

#: The parts by name, in the order in which they are measured.
PARTS: dict[str, Callable[[Extent], Iterator[Result]]] = {
    "kills": kills.measure,
    "soak": soak.measure,
    "cuts": cuts.measure,
    "full": full.measure,
    "fuzz": fuzz.measure,
    "servers": servers.measure,
    "feeds": feeds.measure,
    "namespace": namespace.measure,
    "static": static.measure,
}


def main() -> int:
    """Measure, print a line for each result as it comes, and all of them for machines at the end."""
    options = _options()
    extent = SHORT if options.short else Extent()
    given = {
        name: value
        for name in ("kills", "fuzz_seconds", "feeds", "seed")
        if (value := getattr(options, name)) is not None
    }
    extent = dataclasses.replace(extent, **given)
    results: list[Result] = []
    for name in options.only or PARTS:
        print(f"\n{name}", flush=True)
        for result in PARTS[name](extent):
            results.append(result)
            _print(result)
    machine = {"system": platform.platform(), "python": platform.python_version(), "cores": os.cpu_count()}
    print(json.dumps({"bench": "faults", "machine": machine, "results": [asdict(result) for result in results]}))
    return 0 if all(result.ok for result in results) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", type=_parts, default=(), metavar="PARTS", help=f"such as {','.join(PARTS)}")
    parser.add_argument("--short", action="store_true", help="the short form that the tests run")
    parser.add_argument("--kills", type=int, metavar="N", help="how many kills")
    parser.add_argument("--fuzz-seconds", type=float, metavar="N", help="how long each reader is fuzzed")
    parser.add_argument("--feeds", type=Path, metavar="FOLDER", help="feeds to read beside those that it makes")
    parser.add_argument("--seed", type=int, metavar="N", help="other random choices")
    return parser.parse_args()


def _parts(text: str) -> list[str]:
    names = text.split(",")
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        raise argparse.ArgumentTypeError(f"there is no part {', '.join(unknown)}; there are {', '.join(PARTS)}")
    return names


def _print(result: Result) -> None:
    bar = "" if result.bar is None else f"{result.bar:g}"
    verdict = "" if result.ok else "  NOT MET"
    print(f"  {result.name:<44} {result.value:>9.6g} {result.unit:<4} {bar:>6}{verdict}  {result.note}", flush=True)


if __name__ == "__main__":
    sys.exit(main())

"""Speed and size of libraries of up to a million passages: `make bench-scale`.

    python -m tests.benchmarks.bench_scale [--passages N …] [--folder DIR] [--questions N] [--short] [--only WORDS]

A library of made-up talk (see `made_up_talk.py`) grows in the stores of the app from size to size; at each size, whole
questions are asked through `container.ask`, in a process of its own that may use two cores. With `--folder`, what has
grown is kept and taken up again. Prints a table, and one JSON object as its last line.
"""

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from datetime import timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Any

import psutil

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.model import Passage
from mirrortalk_desktop.domain.question import Scope
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.runtime.memory import be_frugal
from tests.benchmarks.results import Result
from tests.benchmarks.scale_library import grow, make_talk, open_container

#: Most milliseconds by number of passages: in the median, and for 95 of 100 questions.
BARS = {5_000: (60, 120), 100_000: (100, 200), 1_000_000: (200, 400)}
RECALL_BAR, SIZE_BAR = 0.97, 1.5
COLD_BARS = {"sentence_transformers": 6.0, "onnx": 6.0, "local": 1.5}
CORES = 2
WARM_UP = 5
NEIGHBOURS = 10
COLD_STARTS = 3
VECTOR_BYTES = 4 * 384
PACKAGES = ("lancedb", "onnxruntime", "numpy")


def main() -> None:
    """Measure, print a table for people, and one line for machines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--passages", type=int, nargs="+", default=sorted(BARS))
    parser.add_argument("--folder", type=Path, help="where libraries are kept, to go on with them another time")
    parser.add_argument("--questions", type=int, default=200)
    parser.add_argument("--short", action="store_true", help="5,000 passages and fewer questions")
    parser.add_argument("--only", default="", help="grow, ask, meanwhile, size or cold: those of these words")
    parser.add_argument("--stage", nargs=2, metavar=("NAME", "N"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.stage:
        be_frugal(os.environ)
        name, passages = options.stage[0], int(options.stage[1])
        print(json.dumps([asdict(result) for result in STAGES[name](options.folder, passages, options.questions)]))
        return
    sizes, questions = ([5_000], 40) if options.short else (sorted(options.passages), options.questions)
    results: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as aside:
        folder = options.folder or Path(aside)
        for passages in sizes:
            for stage in (name for name in STAGES if not options.only or name in options.only):
                for result in _in_its_own_process(folder, stage, passages, questions):
                    results.append(result)
                    _print(result)
    machine = {"system": platform.platform(), "cores": CORES, "load": os.getloadavg()[0]}
    machine |= {package: version(package) for package in PACKAGES}
    print(json.dumps({"bench": "scale", "machine": machine, "results": results}))


def _grow(folder: Path, passages: int, _questions: int) -> Iterator[Result]:
    grown = grow(folder, passages)
    if grown.grown:
        note = f"{grown.grown} passages more in {grown.seconds:.0f} s"
        yield Result(f"{passages}: memory added while it grows", round(grown.added_mb), "MB", note=note)
        yield Result(f"{passages}: memory of the process while it grows", round(grown.peak_mb), "MB")


def _ask(folder: Path, passages: int, questions: int) -> Iterator[Result]:
    container = _two_cores(folder)
    asked = _questions_about(folder, container, questions)
    taken, busy = _ask_all(container, asked)
    median, most = BARS.get(passages, (None, None))
    yield _most(f"{passages}: a question, median", statistics.median(taken), "ms", median)
    yield _most(f"{passages}: a question, 95 of 100", _percentile(taken, 0.95), "ms", most)
    yield Result(f"{passages}: processor time of a question, mean", round(busy, 1), "ms")
    recall = _recall(container, asked[: max(40, questions // 2)])
    yield Result(f"{passages}: recall@10 against exact search", recall, "share", RECALL_BAR, recall >= RECALL_BAR)
    container.close()


def _meanwhile(folder: Path, passages: int, questions: int) -> Iterator[Result]:
    """Questions while the index of vectors is made from nothing."""
    from mirrortalk_desktop.search import upkeep
    from mirrortalk_desktop.search.index import PassageIndex

    container = _two_cores(folder)
    if passages <= upkeep.EXACT_ROWS:
        container.close()
        return
    asked = _questions_about(folder, container, questions)
    embedding = container.embedding
    again = PassageIndex(container.paths.index, embedder_id=embedding.id, dimension=embedding.dimension)
    again.open()
    _ask_all(container, asked[:WARM_UP])  # else the slowest is the first, which loads the embedder
    taken: list[float] = []
    with ThreadPoolExecutor(1) as aside:
        began = time.perf_counter()
        building = aside.submit(again.index_vectors)
        for question in asked * 1_000:
            if building.done():
                break
            taken += _ask_all(container, [question], warm_up=0)[0]
        building.result()
        seconds = time.perf_counter() - began
    again.close()
    note = f"{len(taken)} questions in the {seconds:.0f} s that the index of vectors took"
    yield Result(f"{passages}: the slowest question while the index is built", round(max(taken)), "ms", note=note)
    yield Result(f"{passages}: a question while the index is built, median", round(statistics.median(taken)), "ms")
    container.close()


def _size(folder: Path, passages: int, _questions: int) -> Iterator[Result]:
    container = open_container(folder)
    index = container.indexing.index()
    container.indexing.tidy()  # nothing may be written while everything that no version names is deleted
    index.drop_old_versions(timedelta(milliseconds=1))
    count, text, sentences = container.library.transcripts.extent()
    taken = sum(file.stat().st_size for file in container.paths.index.rglob("*") if file.is_file())
    vectors, all_vectors = count * VECTOR_BYTES, (count + sentences) * VECTOR_BYTES
    for name, raw in (("and of sentences ", all_vectors), ("", vectors)):
        note = f"{taken / 1e6:.0f} MB on disk, {raw / 1e6:.0f} MB of vectors and {text / 1e6:.0f} MB of text"
        times = round(taken / (raw + text), 2)
        yield Result(
            f"{passages}: size of the index beside vectors of passages {name}and text",
            times,
            "times",
            SIZE_BAR,
            times <= SIZE_BAR,
            note,
        )
    container.close()


def _cold(folder: Path, passages: int, _questions: int) -> Iterator[Result]:
    """From the start of a process to the answer on its output, in a small library."""
    if passages != min(BARS):
        return
    place = folder / "cold"
    place.mkdir(parents=True, exist_ok=True)
    shutil.copy(folder / "words.npy", place)
    grow(place, 150)
    places = {"LIBRARY": "library", "MODELS": "models", "CONFIG": "config", "LOGS": "logs"}
    environ = os.environ | {f"MIRRORTALK_{name}": str(place / sub) for name, sub in places.items()}
    for provider, bar in COLD_BARS.items():
        _index_all(place, provider)
        command = [sys.executable, "-m", "mirrortalk_desktop", "ask", "What did they say about the garden?"]
        taken = []
        for _ in range(COLD_STARTS):
            began = time.perf_counter()
            subprocess.run([*command, "--embedding-provider", provider], env=environ, check=True, capture_output=True)
            taken.append(time.perf_counter() - began)
        yield _most(f"first answer of a new process, {provider}", statistics.median(taken), "s", bar)


STAGES = {"grow": _grow, "size": _size, "ask": _ask, "meanwhile": _meanwhile, "cold": _cold}


def _in_its_own_process(folder: Path, stage: str, passages: int, questions: int) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "tests.benchmarks.bench_scale", "--folder", str(folder), "--stage", stage]
    command += [str(passages), "--questions", str(questions)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{stage} of {passages} passages failed:\n{done.stderr[-3000:]}")
    made: list[dict[str, Any]] = json.loads(done.stdout.splitlines()[-1])
    return made


def _two_cores(folder: Path) -> Container:
    process = psutil.Process()
    if hasattr(process, "cpu_affinity"):
        process.cpu_affinity(process.cpu_affinity()[:CORES])
    return open_container(folder)


def _questions_about(folder: Path, container: Container, number: int) -> list[str]:
    import numpy as np

    chance = np.random.default_rng(number)
    episodes = container.library.episodes.searchable_in(Scope())
    passages: list[Passage] = []
    for place in chance.integers(len(episodes), size=number):
        held = container.library.transcripts.passages(episodes[place])
        passages.append(held[int(chance.integers(len(held)))])
    return make_talk(folder).questions(chance, passages)


def _ask_all(container: Container, asked: list[str], *, warm_up: int = WARM_UP) -> tuple[list[float], float]:
    """Milliseconds that each question took, and the processor's for each in the mean."""
    token = CancelToken()
    for question in asked[:warm_up]:
        container.ask.ask(question, token=token)
    process = psutil.Process()
    before = sum(process.cpu_times()[:2])
    taken = []
    for question in asked:
        began = time.perf_counter()
        container.ask.ask(question, token=token)
        taken.append(1_000 * (time.perf_counter() - began))
    return taken, 1_000 * (sum(process.cpu_times()[:2]) - before) / len(asked)


def _recall(container: Container, asked: list[str]) -> float:
    index = container.indexing.index()
    found = 0
    with container.embedding.use(CancelToken(), patience=1.0) as embedder:
        for question in asked:
            vector = embedder.embed_question(question)
            quick, exact = (
                {passage.id for passage in index.nearest(vector, limit=NEIGHBOURS, is_exact=is_exact)}
                for is_exact in (False, True)
            )
            found += len(quick & exact)
    return round(found / (NEIGHBOURS * len(asked)), 4)


def _index_all(place: Path, provider: str) -> None:
    container = open_container(place, embedding_provider=provider)
    container.indexing.index()
    for episode in container.library.episodes.unfinished():
        container.ingest.perform(Task.INDEX, episode.id, token=CancelToken())
    container.close()


def _percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def _most(name: str, value: float, unit: str, bar: float | None) -> Result:
    rounded = round(value, 2 if unit == "s" else 1)
    return Result(name, rounded, unit, bar, bar is None or rounded <= bar)


def _print(result: dict[str, Any]) -> None:
    bar = "" if result["bar"] is None else f"(bar {result['bar']}{'' if result['ok'] else ', MISSED'})"
    print(f"{result['name']:76s} {result['value']:>9} {result['unit']:6s} {bar} {result['note']}", flush=True)


if __name__ == "__main__":
    main()

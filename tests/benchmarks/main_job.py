"""Measure the main job on the demo podcast: seconds to a searchable library and to an answer, and peak memory.

    python -m tests.benchmarks.main_job

Each embedding provider runs in a process of its own. Prints a table, and one JSON object as its last line. The speech
model is the small one of the demo: its speed and memory say nothing about Whisper base.
"""

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TypedDict

PROVIDERS = ("local", "sentence_transformers")
ROUNDS = 5


class Result(TypedDict):
    """One figure. `bar` is None where no bar was set."""

    name: str
    value: float
    unit: str
    bar: float | None
    ok: bool


def main() -> int:
    """Run every provider and print what came out."""
    if len(sys.argv) > 1:
        print(json.dumps(measure(sys.argv[1])))
        return 0
    results: list[Result] = []
    for provider in PROVIDERS:
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.main_job", provider], capture_output=True, text=True
        )
        if done.returncode:
            print(done.stderr, file=sys.stderr)
            return 1
        figures: dict[str, tuple[float, str]] = json.loads(done.stdout.splitlines()[-1])
        results += [
            Result(name=f"{provider}: {k}", value=round(v, 3), unit=u, bar=None, ok=True)
            for k, (v, u) in figures.items()
        ]
    for result in results:
        print(f"{result['name']:<60} {result['value']:>9.2f} {result['unit']}")
    machine = {"system": platform.platform(), "python": platform.python_version(), "cores": os.cpu_count()}
    print(json.dumps({"bench": "main-job", "machine": machine, "results": results}))
    return 0


def measure(provider: str) -> dict[str, tuple[float, str]]:
    """The figures of one embedding provider, in this process."""
    from mirrortalk_desktop.commands.demo_server import serve_podcast
    from mirrortalk_desktop.container import Container
    from mirrortalk_desktop.domain.job import Task
    from mirrortalk_desktop.domain.work import CancelToken
    from mirrortalk_desktop.paths import Paths, resource
    from mirrortalk_desktop.settings import Settings

    folder, token = resource("demo"), CancelToken()
    questions = json.loads((folder / "questions.json").read_text(encoding="utf-8"))["questions"]
    spent: dict[Task, float] = {}
    heard = 0.0
    with tempfile.TemporaryDirectory() as place:
        own = Path(place)
        paths = Paths(library=own / "library", models=own / "models", config=own / "config", logs=own / "logs")
        settings = Settings(embedding_provider=provider, whisper_model="whisper-mini-espeak")
        container = Container(settings, paths, bundled_models=(folder,))
        began = time.monotonic()
        with serve_podcast(folder) as address:
            found = container.subscriptions.look_up(address, token=token)
            wanted = container.subscriptions.subscribe(found, newest=3).wanted
            for episode_id in wanted:
                while (task := container.ingest.next_task(episode_id)) is not None:
                    started = time.monotonic()
                    while container.ingest.perform(task, episode_id, token=token):
                        pass
                    spent[task] = spent.get(task, 0.0) + time.monotonic() - started
                    if task is Task.TRANSCRIBE:
                        heard += container.library.episodes.get(episode_id).duration or 0.0
        whole = time.monotonic() - began
        first = container.ask.ask(questions[0]["question"], token=token).seconds
        later = [container.ask.ask(item["question"], token=token).seconds for _ in range(ROUNDS) for item in questions]
        container.close()
    return {
        "subscribe, download, transcribe, index 3 episodes": (whole, "s"),
        "audio transcribed per second, model loaded meanwhile": (heard / spent[Task.TRANSCRIBE], "s/s"),
        "indexing": (spent[Task.INDEX], "s"),
        "first answer": (first, "s"),
        "an answer, median": (statistics.median(later), "s"),
        "an answer, slowest": (max(later), "s"),
        "peak resident memory": (_peak_mb(), "MB"),
    }


def _peak_mb() -> float:
    if sys.platform == "win32":
        import psutil

        return float(psutil.Process().memory_info().peak_wset) / 1e6
    import resource as system

    peak = system.getrusage(system.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6


if __name__ == "__main__":
    sys.exit(main())

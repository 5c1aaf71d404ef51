"""How quick the window is: `make bench-window`.

    python -m tests.benchmarks.bench_window [--only WORDS] [--xvfb]

Each row is the real app in a process of its own, offscreen, or with `--xvfb` on a virtual screen. Prints a table, and
one JSON object as its last line. Times are by the clock: a busy machine makes them longer.
"""

import argparse
import dataclasses
import hashlib
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.identity import episode_id, feed_id
from mirrortalk_desktop.domain.model import (
    AudioFile,
    Episode,
    Feed,
    Segment,
    Stage,
    State,
    TranscriptSource,
    Window,
)
from mirrortalk_desktop.paths import Paths
from mirrortalk_desktop.settings import Settings
from tests.benchmarks.memory_stage import Stage as Theatre
from tests.benchmarks.results import Result
from tests.benchmarks.window_app import Scenario

ROOT = Path(__file__).parents[2]
STARTS = 7
FEEDS, EPISODES, LARGEST = 500, 50_000, 5_000
SPOKEN_WORDS, SPOKEN_SECONDS = 50_000, 5 * 3600
MOST_SECONDS = 300
PROVIDERS = ("local", "onnx", "sentence_transformers")


class Bench:
    """Measures part by part; each yields its results as they come."""

    def __init__(self, theatre: Theatre, folder: Path, *, is_on_screen: bool) -> None:
        self._theatre = theatre
        self._folder = folder
        self._screen = ["xvfb-run", "--auto-servernum"] if is_on_screen else []
        self._platform = "xcb" if is_on_screen else "offscreen"

    def parts(self) -> dict[str, Callable[[], Iterator[Result]]]:
        """The parts by name, in the order in which they are measured."""
        return {
            "start": self.start,
            "library": self.library,
            "transcript": self.transcript,
            "citation": self.citation,
            "busy": self.busy,
        }

    def start(self) -> Iterator[Result]:
        """From the start of the process to a window that has taken keys."""
        times = []
        for number in range(STARTS):
            began = time.monotonic()
            events = self._run(Scenario("start", str(self._own(f"start-{number}")), str(self._theatre.models)))
            times.append(1000 * (_find(events, "answers to keys").get("at", float("inf")) - began))
        warm = sorted(times[1:])
        note = f"first {times[0]:.0f}, then {warm[0]:.0f} to {warm[-1]:.0f} ms"
        yield _at_most("start to a window that answers keys (median)", statistics.median(warm), "ms", 1000, note)

    def busy(self) -> Iterator[Result]:
        """Models load, an episode is taken in, questions are answered: how long is the event loop away?"""
        feed = self._theatre.feed(2)
        for provider in PROVIDERS:
            folder, models = self._own(f"busy-{provider}"), str(self._theatre.models)
            events = self._run(Scenario("busy", str(folder), models, feed, provider))
            stalls, busy = _find(events, "stalls"), _find(events, "busy")
            note = f"{busy.get('answered', 0)} questions answered, {stalls.get('ticks', 0)} looks"
            name = f"longest stall, {provider}"
            yield _at_most(name, stalls.get("longest_ms", float("inf")), "ms", 50, note)
            yield _at_most(f"{name}: 99 of 100 stay below", stalls.get("most_ms", float("inf")), "ms", 20)

    def library(self) -> Iterator[Result]:
        """Many shows with many episodes."""
        folder = self._own("library")
        largest = make_shows(folder)
        scenario = Scenario("library", str(folder), str(self._theatre.models), largest_feed=largest)
        events = self._run(scenario)
        yield _slowest("library of 500 shows, 50,000 episodes opened", events, "library opened", 150)
        yield _slowest("its largest show, 5,000 episodes, opened", events, "show opened", 150)
        yield _slowest("a key in the filter of 5,000 episodes", events, "typed", 50)
        yield _slowest("all 50,000 episodes listed together", events, "everything listed", None)
        yield _slowest("a key in the filter of all 50,000 episodes", events, "typed in everything", 50)
        yield _stall("longest stall with this library", events)

    def transcript(self) -> Iterator[Result]:
        """Five hours of talk."""
        folder = self._own("transcript")
        chosen = make_transcript(folder)
        events = self._run(Scenario("transcript", str(folder), str(self._theatre.models), episode_id=chosen))
        yield _slowest("transcript of 5 hours, 50,000 words, opened", events, "transcript opened", 150)
        yield _slowest("a jump in it, painted", events, "scrolled", 50)
        yield _stall("longest stall with it", events)

    def citation(self) -> Iterator[Result]:
        """From the click to the sound of the right second."""
        from tests.support.ear import write_chirp

        for name, suffix, codec, options in (
            ("MP3 of constant bit rate", "mp3", "libmp3lame", {}),
            ("MP3 of variable bit rate", "mp3", "libmp3lame", {"flags": "+qscale", "global_quality": "472"}),
            ("M4A", "m4a", "aac", {}),
        ):
            folder = self._own(f"citation-{name.replace(' ', '-')}")
            sound = folder / f"chirp.{suffix}"
            write_chirp(sound, codec, options)
            chosen = make_playable(folder, sound)
            events = self._run(Scenario("citation", str(folder), str(self._theatre.models), episode_id=chosen))
            heard = [event for event in events if event["event"] == "heard"]
            late = max((event["ms"] for event in heard), default=float("inf"))
            off = max((abs(event["seconds"] - event["wanted"]) for event in heard), default=float("inf"))
            yield _at_most(f"click to sound, {name}", late, "ms", 300, f"{len(heard)} places")
            yield _at_most("… beside the second that was asked for", off, "s", 0.3)

    def _own(self, name: str) -> Path:
        folder = self._folder / name
        folder.mkdir(parents=True)
        return folder

    def _run(self, scenario: Scenario) -> list[dict[str, Any]]:
        """What the child told, in order; what it complained of goes to stderr."""
        variables = {name: value for name, value in os.environ.items() if not name.startswith("MIRRORTALK_")}
        variables |= {"QT_QPA_PLATFORM": self._platform, "PYTHONPATH": str(ROOT)}
        child = subprocess.run(
            [
                *self._screen,
                sys.executable,
                "-m",
                "tests.benchmarks.window_app",
                json.dumps(dataclasses.asdict(scenario)),
            ],
            cwd=ROOT,
            env=variables,
            capture_output=True,
            text=True,
            timeout=MOST_SECONDS,
            check=False,
        )
        events = [json.loads(line) for line in child.stdout.splitlines() if line.startswith("{")]
        if child.returncode or not _find(events, "end"):
            print(f"{scenario.part} ended with {child.returncode}:", child.stderr[-3000:], file=sys.stderr)
        return events


# --- libraries


def open_library(folder: Path) -> Container:
    """The services over the library in this folder, without models."""
    paths = Paths(folder / "library", folder / "models", folder / "config", folder / "logs")
    container = Container(Settings(embedding_provider="local"), paths)
    container.open()
    return container


def make_shows(folder: Path) -> str:
    """Fill a library with shows and episodes; returns the id of the largest show."""
    container = open_library(folder)
    largest, number = "", 0
    for show in range(FEEDS):
        url = f"https://made-up.invalid/{show}"
        feed = Feed(feed_id(url), url, f"Show {show}: stories of a place", checked_at=time.time())
        container.library.feeds.save(feed)
        count = LARGEST if show == FEEDS // 2 else (EPISODES - LARGEST) // (FEEDS - 1)
        largest = feed.id if count == LARGEST else largest
        container.library.episodes.save_from_feed(
            [
                Episode(
                    episode_id(feed.id, str(number + place)),
                    feed.id,
                    str(number + place),
                    f"Episode {number + place}: {'the night' if place % 7 == 0 else 'the day'} of the long road",
                    description="What was said about it, in the words of those who were there. " * 12,
                    published=1.4e9 + 43_200 * (number + place),
                    duration=1800.0,
                    audio_url=f"{url}/{number + place}.mp3",
                )
                for place in range(count)
            ]
        )
        number += count
    container.close()
    return largest


def make_transcript(folder: Path) -> str:
    """A library with one episode, in which 50,000 words are said in five hours; returns the episode's id."""
    container = open_library(folder)
    made = _one_episode(container)
    words_each = 20
    count = SPOKEN_WORDS // words_each
    length = SPOKEN_SECONDS / count
    vocabulary = [f"word{number % 977}" for number in range(words_each)]
    segments = [
        Segment(
            number * length,
            (number + 1) * length,
            f"{' '.join(vocabulary[number % 7 :] + vocabulary[: number % 7])}.",
            speaker=f"Speaker {number // 12 % 3}",
        )
        for number in range(count)
    ]
    draft = container.library.transcripts.begin(made, TranscriptSource.PUBLISHED)
    container.library.transcripts.commit_window(draft, Window(0, 0.0, float(SPOKEN_SECONDS), tuple(segments)))
    container.library.transcripts.publish(draft, [], [], index_state=State.DONE)
    container.close()
    return made


def make_playable(folder: Path, sound: Path) -> str:
    """A library with one episode whose audio is this file; returns the episode's id."""
    container = open_library(folder)
    made = _one_episode(container)
    kept = container.paths.audio / f"{made}{sound.suffix}"
    kept.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(sound, kept)
    digest = hashlib.sha256(kept.read_bytes()).hexdigest()
    name = str(kept.relative_to(container.paths.audio))
    container.library.episodes.save_audio(AudioFile(made, name, digest, kept.stat().st_size, 40.0, sound.suffix[1:]))
    container.library.episodes.set_state(made, Stage.AUDIO, State.DONE)
    container.close()
    return made


def _one_episode(container: Container) -> str:
    url = "https://made-up.invalid/one"
    feed = Feed(feed_id(url), url, "A long talk", checked_at=time.time())
    container.library.feeds.save(feed)
    made = episode_id(feed.id, "one")
    container.library.episodes.save_from_feed([Episode(made, feed.id, "one", "One", audio_url=f"{url}.mp3")])
    return made


# --- results


def _find(events: list[dict[str, Any]], name: str) -> dict[str, Any]:
    return next((event for event in reversed(events) if event["event"] == name), {})


def _at_most(name: str, value: float, unit: str, bar: float | None, note: str = "") -> Result:
    return Result(name, round(value, 3), unit, bar, bar is None or value <= bar, note)


def _slowest(name: str, events: list[dict[str, Any]], event: str, bar: float | None) -> Result:
    """The slowest of all events of this name; the note tells how long the processor worked at it at the most."""
    found = [each for each in events if each["event"] == event]
    worked = max((each["worked_ms"] for each in found), default=float("inf"))
    note = f"{len(found)} times; the window's thread worked at it for {worked:.0f} ms at the most"
    return _at_most(name, max((each["ms"] for each in found), default=float("inf")), "ms", bar, note)


def _stall(name: str, events: list[dict[str, Any]]) -> Result:
    stalls = _find(events, "stalls")
    note = f"99 of 100 stay below {stalls.get('most_ms', 0):.0f} ms"
    return _at_most(name, stalls.get("longest_ms", float("inf")), "ms", 50, note)


def main() -> int:
    """Measure, print a line for each result as it comes, and all of them for machines at the end."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="only these parts, such as start,library")
    parser.add_argument("--xvfb", action="store_true", help="on a virtual screen rather than offscreen")
    options = parser.parse_args()
    results: list[Result] = []
    with Theatre() as theatre, tempfile.TemporaryDirectory(prefix="mirrortalk-window-") as folder:
        for name, part in Bench(theatre, Path(folder), is_on_screen=options.xvfb).parts().items():
            if options.only and name not in options.only.split(","):
                continue
            for result in part():
                results.append(result)
                verdict = "" if result.ok else "  NOT MET"
                bar = "" if result.bar is None else f"{result.bar:g}"
                print(
                    f"{result.name:<58} {result.value:>8.4g} {result.unit:<3} {bar:>5}{verdict}  {result.note}",
                    flush=True,
                )
    machine = {"system": platform.platform(), "python": platform.python_version(), "cores": os.cpu_count()}
    print(json.dumps({"bench": "window", "machine": machine, "results": [asdict(result) for result in results]}))
    return 0


if __name__ == "__main__":
    sys.exit(main())

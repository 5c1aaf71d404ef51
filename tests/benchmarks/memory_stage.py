"""The stage of `bench_memory`: models of true size, long audio, a feed of it on the loopback; and running the child.

Everything that is made is kept in one folder between runs, for making it takes a minute.
"""

import dataclasses
import hashlib
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mirrortalk_desktop.paths import resource
from tests.benchmarks.memory_app import Scenario
from tests.benchmarks.sized_whisper import ensure_model
from tests.support.feed_text import item, rss
from tests.support.server import LoopbackServer

ROOT = Path(__file__).parents[2]
KEPT = Path(tempfile.gettempdir()) / "mirrortalk-bench-memory"
SPEECH = "first-program.mp3"
TALK, TALK_WORDS = "two-friends.mp3", "two-friends.vtt"
SECONDS_BETWEEN_SAMPLES = 0.05
SIZES = ("tiny", "base")
#: The one setting of the person's that reaches the app: on a busy machine, one thread for speech wastes the least.
THREADS = "MIRRORTALK_SPEECH_THREADS"
#: Closing is not what is measured: a window that does not close in time is ended, and told of.
MOST_SECONDS_TO_CLOSE = 20.0


@dataclass
class Run:
    """What one run of the app told, and the memory that was seen from outside: (monotonic seconds, MB)."""

    events: list[dict[str, Any]] = field(default_factory=list)
    samples: list[tuple[float, float]] = field(default_factory=list)
    status: int | None = None
    seconds: float = 0.0

    def find(self, event: str) -> dict[str, Any]:
        """The last event of this name, or nothing."""
        return next((found for found in reversed(self.events) if found["event"] == event), {})

    def all(self, event: str) -> list[dict[str, Any]]:
        """Every event of this name."""
        return [found for found in self.events if found["event"] == event]

    @property
    def is_whole(self) -> bool:
        """Whether the app came to the end of its script, and nothing failed on the way."""
        return bool(self.find("end")) and not self.find("failures").get("rows")

    @property
    def peak_mb(self) -> float:
        """The most the process ever held: the system's own high-water mark, or the highest sample."""
        return max([self.find("end").get("peak_mb", 0.0), *(mb for _, mb in self.samples)])

    @property
    def highest_sample_mb(self) -> float:
        """The most that was seen when looking every 50 ms."""
        return max((mb for _, mb in self.samples), default=0.0)


class Stage:
    """Models and audio, served on the loopback while it is open."""

    def __init__(self) -> None:
        KEPT.mkdir(parents=True, exist_ok=True)
        self.models = KEPT / "models"
        for size in SIZES:
            ensure_model(size, self.models)
        _write_catalogue(self.models)
        self._server = LoopbackServer()

    def __enter__(self) -> "Stage":
        self._server.__enter__()
        for name, kind in ((TALK, "audio/mpeg"), (TALK_WORDS, "text/vtt")):
            self._server.serve(f"/{name}", resource(f"demo/{name}"), kind)
        return self

    def __exit__(self, *error: Any) -> None:
        self._server.__exit__(*error)

    def feed(self, minutes: float, episodes: int = 1) -> str:
        """The address of a feed with so many episodes of this length, and a short one with a published transcript."""
        sound = make_episode(minutes)
        address = self._server.serve(f"/{sound.name}", sound, "audio/mpeg")
        words = f'<podcast:transcript url="{self._server.url("/" + TALK_WORDS)}" type="text/vtt" language="en"/>'
        items = [item("talk", self._server.url(f"/{TALK}"), guid="talk", more=words)]
        items += [item(f"part {number}", f"{address}?{number}", guid=f"part-{number}") for number in range(episodes)]
        document = rss(*items, title="A long show", more="<language>en</language>")
        return self._server.serve(f"/feed-{minutes:g}-{episodes}.xml", document, "application/rss+xml")

    def run(
        self, *, minutes: float, episodes: int = 1, on_event: Callable[[str], None] = lambda _e: None, **chosen: Any
    ) -> Run:
        """Run the app by a scenario, in a process and folders of its own, watching its memory."""
        with tempfile.TemporaryDirectory(prefix="mirrortalk-bench-") as folder:
            scenario = Scenario(feed=self.feed(minutes, episodes), folder=folder, models=str(self.models), **chosen)
            return watch(scenario, on_event=on_event, most_seconds=180 + 40 * minutes * episodes)


def watch(scenario: Scenario, *, on_event: Callable[[str], None], most_seconds: float) -> Run:
    """Run the child to its end, looking at its memory every 50 ms."""
    run, began = Run(), time.monotonic()
    variables = {
        name: value for name, value in os.environ.items() if not name.startswith("MIRRORTALK_") or name == THREADS
    }
    variables |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.memory_app", json.dumps(dataclasses.asdict(scenario))],
        cwd=ROOT,
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    complaints: list[str] = []

    def listen() -> None:
        for line in child.stdout or ():
            if line.startswith("{"):
                run.events.append(json.loads(line))
                on_event(run.events[-1]["event"])

    readers = [
        threading.Thread(target=listen),
        threading.Thread(target=lambda: complaints.extend(child.stderr or ())),
    ]
    for reader in readers:
        reader.start()
    look = _looker(child.pid)
    while child.poll() is None:
        mb = look()
        if mb:
            run.samples.append((time.monotonic(), mb))
        now, end = time.monotonic(), run.find("end").get("at")
        if now - began > most_seconds or (end and now - end > MOST_SECONDS_TO_CLOSE):
            child.kill()
        time.sleep(SECONDS_BETWEEN_SAMPLES)
    for reader in readers:
        reader.join()
    for pipe in (child.stdout, child.stderr):
        if pipe is not None:
            pipe.close()
    run.status, run.seconds = child.returncode, time.monotonic() - began
    if run.is_whole and run.status:
        print(f"the window did not close by itself (status {run.status})", file=sys.stderr)
    if not run.is_whole:
        rows = run.find("failures").get("rows")
        print(f"the app did not come to its end (status {run.status}): {rows}", *complaints[-20:], file=sys.stderr)
    return run


def _looker(pid: int) -> Callable[[], float]:
    """A quick look at the resident memory of a process, in MB; 0 when it is gone."""
    statm = Path(f"/proc/{pid}/statm")
    if statm.exists():
        page = os.sysconf("SC_PAGE_SIZE")

        def look_at_proc() -> float:
            try:
                return int(statm.read_text().split()[1]) * page / 1e6
            except (OSError, IndexError):
                return 0.0

        return look_at_proc
    import psutil

    process = psutil.Process(pid)

    def look() -> float:
        try:
            return float(process.memory_info().rss) / 1e6
        except psutil.Error:
            return 0.0

    return look


# --- audio


def make_episode(minutes: float) -> Path:
    """A speech file repeated for so long, without decoding it: packets are copied with new times."""
    path = KEPT / f"speech-{minutes:g}-minutes.mp3"
    if path.exists():
        return path
    import av

    with av.open(str(resource(f"demo/{SPEECH}"))) as source:
        template = source.streams.audio[0]
        packets = [(bytes(packet), packet.duration) for packet in source.demux(template) if packet.size]
        unfinished = path.with_suffix(".part")
        with av.open(str(unfinished), "w", format="mp3") as target:
            stream = target.add_stream_from_template(template)
            position, end = 0, round(minutes * 60 / template.time_base)
            for content, duration in itertools.cycle(packets):
                if position >= end:
                    break
                packet = av.Packet(content)
                packet.stream, packet.time_base = stream, template.time_base
                packet.pts = packet.dts = position
                packet.duration = duration
                target.mux(packet)
                position += duration
    unfinished.rename(path)
    return path


# --- models


def _write_catalogue(models: Path) -> None:
    """The app's own catalogue, with the made-up models in place of the real ones of their names."""
    catalogue = json.loads(resource("models/catalogue.json").read_text(encoding="utf-8"))
    for size in SIZES:
        files = {
            path.name: {"size": path.stat().st_size, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
            for path in sorted((models / size).iterdir())
        }
        catalogue["whisper"][size] |= {"files": files}
    (models / "catalogue.json").write_text(json.dumps(catalogue), encoding="utf-8")


# --- a system that is short of memory


@contextmanager
def hog(megabytes: int) -> Iterator[None]:
    """Another process that really takes so many MB (10^6 bytes) of memory, and touches every page of it."""
    code = f"block = bytearray(b'x') * {megabytes * 1_000_000}\nprint('here', flush=True)\ninput()"
    child = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        if child.stdout is not None:
            child.stdout.readline()
        yield
    finally:
        child.kill()
        child.communicate()


def forget_what_was_made() -> None:
    """Delete the kept models and audio."""
    shutil.rmtree(KEPT, ignore_errors=True)

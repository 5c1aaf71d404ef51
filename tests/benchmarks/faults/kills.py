"""Killed at any moment: what was committed is there, nothing is there twice, and the next run goes on to the end.

A life is one library: it subscribes, takes in and asks, and on the way is killed once in every stage, half the time
after a random part of the stage's time, half the time at a random one of its steps (see `victim.py`). What it holds in
the end is compared with a library that nobody disturbed.
"""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.benchmarks.faults import held
from tests.benchmarks.faults.environment import environment, small_models
from tests.benchmarks.faults.extent import Extent
from tests.benchmarks.faults.shows import said
from tests.benchmarks.results import Result
from tests.support.demo import DEMO
from tests.support.feed_text import item, rss
from tests.support.server import LoopbackServer, Reply, Request

ROOT = Path(__file__).parents[3]
STAGES = ("subscribe", "transcript", "download", "transcribe", "index", "compaction", "ask")
#: Those that only a longer life comes to.
LONG_ALONE = ("compaction", "ask")
QUESTION = "What is the best way to learn?"
#: As many small episodes as make the index worth putting in order, and as few as show that it goes on.
PUBLISHED, FEW = 18, 2
_PIECE = 16 * 1024


@dataclass(frozen=True)
class Moment:
    """When to kill: in this turn of a stage, after so many seconds or at such a step; both are counted from its begin."""

    stage: str
    turn: int
    seconds: float = 0.0
    step: int = 0


@dataclass(frozen=True)
class Turn:
    """How long a turn of a stage took, and how many steps it had."""

    seconds: float
    steps: int


@dataclass
class Told:
    """What one run told on its pipe, and how it ended."""

    status: int
    facts: list[held.Fact] = field(default_factory=list)
    turns: dict[str, list[Turn]] = field(default_factory=lambda: defaultdict(list))
    killed: str = ""


@dataclass
class Tally:
    """What is counted over all lives."""

    kills: Counter[str] = field(default_factory=Counter)
    commits: int = 0
    lives: int = 0
    lost: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    repairs: list[str] = field(default_factory=list)
    again: list[str] = field(default_factory=list)


def measure(extent: Extent) -> Iterator[Result]:
    """Kill as often as said, and tell what was lost, doubled, or had to be repaired."""
    with LoopbackServer() as server, tempfile.TemporaryDirectory(prefix="mirrortalk-kills-") as folder:
        feed = serve_show(server, "sharing.opus", FEW) if extent.is_short else serve_show(server, "first-program.mp3")
        stages = tuple(stage for stage in STAGES if not (extent.is_short and stage in LONG_ALONE))
        tally = Killing(Path(folder), feed, stages, random.Random(extent.seed)).kill(extent.kills)
    kills = sum(tally.kills.values())
    by_stage = ", ".join(f"{stage} {tally.kills[stage]}" for stage in stages)
    yield Result("kills", kills, "", extent.kills, kills >= extent.kills, f"{by_stage}; {tally.lives} libraries")
    for name, found, note in (
        ("commits lost", tally.lost, f"of {tally.commits} that were told"),
        ("duplicates", tally.twice, ""),
        ("manual repairs", tally.repairs, "what the next run did not bring to the end by itself"),
        ("windows heard twice", tally.again, ""),
    ):
        yield Result(name, len(found), "", 0, not found, "; ".join(sorted(set(found))[:3]) or note)


def serve_show(server: LoopbackServer, spoken: str, published: int = PUBLISHED) -> str:
    """A show with one episode to hear and others with published transcripts; returns the address of its feed."""
    sound = (DEMO / spoken).read_bytes()
    server.serve("/spoken", lambda request: dripping(request, sound))
    items = [item("spoken", server.url("/spoken"), guid="spoken", length=str(len(sound)))]
    for number in range(published):
        server.serve(f"/{number}.vtt", said(number), "text/vtt")
        link = f'<podcast:transcript url="{server.url(f"/{number}.vtt")}" type="text/vtt"/>'
        audio = server.serve(f"/{number}.opus", DEMO / "sharing.opus", "audio/ogg", etag=f'"{number}"')
        items.append(item(f"talk {number}", audio, guid=f"talk-{number}", more=link))
    return server.serve("/feed.xml", rss(*items, title="Kept"), "application/rss+xml", etag='"feed"')


def dripping(request: Request, body: bytes) -> Reply:
    """The body in small pieces with a moment between them, from where the request wants it on."""
    start = int(request.header("Range").removeprefix("bytes=").split("-")[0] or 0)
    pause = threading.Event()

    def pieces() -> Iterator[bytes]:
        for first in range(start, len(body), _PIECE):
            pause.wait(0.01)
            yield body[first : first + _PIECE]

    about = {"ETag": '"spoken"', "Content-Length": str(len(body) - start)}
    if start:
        about["Content-Range"] = f"bytes {start}-{len(body) - 1}/{len(body)}"
    return Reply(pieces(), 206 if start else 200, "audio/mpeg", about)


class Killing:
    """Runs lives in a folder."""

    def __init__(self, folder: Path, feed: str, stages: Sequence[str], chance: random.Random) -> None:
        self._folder = folder
        self._stages = stages
        self._models = small_models(folder)
        self._chance = chance
        self._script = (
            ("subscribe", feed, "--newest", "50"),
            ("ingest", "--max-episodes", "50"),
            *((("ask", QUESTION, "--json"),) if "ask" in stages else ()),
            ("topics",),  # studies what a killed run has not: it is found out at the next look at topics
        )
        self._turns: dict[str, list[Turn]] = {}
        self.tally = Tally()

    def kill(self, kills: int) -> Tally:
        """Live until so many kills have hit."""
        undisturbed = self._undisturbed()
        while sum(self.tally.kills.values()) < kills:
            self._live(undisturbed, kills)
        return self.tally

    def _undisturbed(self) -> held.Held:
        library = self._folder / "undisturbed"
        for command in self._script:
            told = self.run(library, command)
            if told.status:
                raise RuntimeError(f"{command[0]} ended with {told.status} though nobody disturbed it")
            self._turns |= told.turns
        missing = [stage for stage in self._stages if stage not in self._turns]
        if missing:
            raise RuntimeError(f"the undisturbed run never came to {', '.join(missing)}")
        return held.held(library)

    def _live(self, undisturbed: held.Held, kills: int) -> None:
        """One library from its birth to its end, with a kill in each stage."""
        tally, library = self.tally, self._folder / f"life-{self.tally.lives}"
        tally.lives += 1
        left = min(len(self._stages), kills - sum(tally.kills.values()))
        plan = [self._moment(stage) for stage in self._chance.sample(self._stages, left)]
        heard: dict[tuple[str, int], float] = {}
        asked = 0
        for command in self._script:
            while True:
                told = self.run(library, command, plan)
                asked += command[0] == "ask"
                self._judge(library, told, heard)
                tally.kills[told.killed] += bool(told.killed)
                plan = [moment for moment in plan if moment.stage != told.killed]
                if not told.killed:
                    break
            if told.status:
                tally.repairs.append(f"{command[0]} ended with {told.status}")
        differing = undisturbed.differences(held.held(library))
        tally.repairs += [f"other {name} than undisturbed" for name in differing]
        tally.repairs += held.damage(library)
        if held.answers(library) > asked:
            tally.twice.append("more answers than questions")
        shutil.rmtree(library)

    def _moment(self, stage: str) -> Moment:
        """A random moment of one of the first turns, for a library that was killed before has fewer left."""
        turns = self._turns[stage]
        number = self._chance.randrange(1 + (len(turns) - 1) // 4)
        if self._chance.random() < 0.5:
            return Moment(stage, number + 1, seconds=self._chance.uniform(0.0, turns[number].seconds))
        return Moment(stage, number + 1, step=self._chance.randint(1, max(1, turns[number].steps)))

    def _judge(self, library: Path, told: Told, heard: dict[tuple[str, int], float]) -> None:
        """What was told is there; what was heard before was not heard again."""
        tally = self.tally
        tally.commits += len(told.facts)
        if not (library / "library.db").exists():
            tally.lost += [str(fact) for fact in told.facts]
            return
        tally.lost += [str(fact) for fact in held.lost(library, told.facts)]
        tally.twice += held.twice(library)
        now = held.heard_at(library)
        tally.again += [f"{key}" for key, when in heard.items() if now.get(key) != when]
        heard.update(now)

    def run(self, library: Path, command: Sequence[str], fatal: Sequence[Moment] = ()) -> Told:
        """Run one command to its end, or to the first moment that is fatal for it."""
        read, write = os.pipe()
        steps = json.dumps([(moment.stage, moment.turn, moment.step) for moment in fatal if moment.step])
        with subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.faults.victim", str(write), steps, *command],
            cwd=ROOT,
            env=environment(self._folder, models=self._models, library=library),
            pass_fds=(write,),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            os.close(write)
            told = _listen(read, process, [moment for moment in fatal if not moment.step])
        told.status = process.returncode
        told.killed = told.killed if told.status == -signal.SIGKILL else ""
        return told


def _listen(read: int, process: "subprocess.Popen[bytes]", fatal: Sequence[Moment]) -> Told:
    """Read what is told until the other end is closed; kill so many seconds after a turn began."""
    told = Told(0)
    begun: dict[str, float] = {}
    turns: Counter[str] = Counter()
    timers: list[threading.Timer] = []

    def kill(stage: str) -> None:
        if not told.killed:
            told.killed = stage
            process.kill()

    with os.fdopen(read, "rb") as lines:
        for line in lines:
            if not line.endswith(b"\n"):
                break
            said: dict[str, Any] = json.loads(line)
            if "committed" in said:
                told.facts.append(said)
            elif "killed" in said:
                told.killed = said["killed"]
            elif "begun" in said:
                stage = said["begun"]
                begun[stage] = time.monotonic()
                turns[stage] += 1
                due = [moment for moment in fatal if (moment.stage, moment.turn) == (stage, turns[stage])]
                timers += [threading.Timer(moment.seconds, kill, (stage,)) for moment in due]
                for timer in timers[len(timers) - len(due) :]:
                    timer.start()
            else:
                stage = said["ended"]
                told.turns[stage].append(Turn(time.monotonic() - begun[stage], said["steps"]))
    for timer in timers:
        timer.cancel()
        timer.join()
    return told

"""The power goes while LanceDB writes: the next question is answered as before, from an index that is whole again.

What was written to the index in its last stretch of work is cut short, zeroed or comes out of order
(`tests/support/power_cut.py`). The index may be made again from the library; it must be whole after one question, and
the program must neither crash nor ask anybody to repair it.
"""

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.faults import held
from tests.benchmarks.faults.environment import environment, small_models
from tests.benchmarks.faults.shows import said, telling_word
from tests.support.feed_text import item, rss
from tests.support.power_cut import Before, cut, remember
from tests.support.server import LoopbackServer

ROOT = Path(__file__).parents[3]
EPISODES = 4


class Indexed:
    """A library that is indexed, and its index before the last stretch of work, of each kind or of the first alone."""

    def __init__(self, folder: Path, *, is_first_alone: bool) -> None:
        self._folder = folder
        self._models = small_models(folder)
        self.stretches = [self._first_index()]
        if not is_first_alone:
            self.stretches.append(self._one_more_episode())
        self._question = f"Which episodes mention {telling_word(EPISODES - 1)}?"
        self.undisturbed = self.ask(self.stretches[-1][0])
        if not self.undisturbed["answered"]:
            raise RuntimeError("the question is not answered though nobody disturbed anything")

    def _first_index(self) -> tuple[Path, Before]:
        """Everything in the index is new."""
        library = self._folder / "first"
        with LoopbackServer() as server:
            self._run(library, "subscribe", serve_show(server, EPISODES), "--newest", "9")
            self._run(library, "ingest")
        return library, {}

    def _one_more_episode(self) -> tuple[Path, Before]:
        """The last episode's passages come to those that are there."""
        library = self._folder / "second"
        with LoopbackServer() as server:
            feed = serve_show(server, EPISODES)
            self._run(library, "subscribe", feed, "--newest", str(EPISODES - 1))
            self._run(library, "ingest")
            before = remember(library)
            self._run(library, "subscribe", feed, "--newest", "9")
            self._run(library, "ingest")
        return library, before

    def ask(self, library: Path) -> dict[str, Any]:
        """What is answered; raises what the program says when it ends badly."""
        own = environment(self._folder, models=self._models, library=library)
        command = [sys.executable, "-m", "mirrortalk_desktop", "ask", self._question, "--json"]
        ran = subprocess.run(command, cwd=ROOT, env=own, capture_output=True, text=True, check=False)
        if ran.returncode:
            raise RuntimeError(f"ask ended with {ran.returncode}: {ran.stderr.strip()[-300:]}")
        answer = json.loads(ran.stdout)
        return {name: answer[name] for name in ("answered", "answer", "hits")}

    def _run(self, library: Path, *command: str) -> None:
        own = environment(self._folder, models=self._models, library=library)
        ran = [sys.executable, "-m", "mirrortalk_desktop", *command]
        subprocess.run(ran, cwd=ROOT, env=own, capture_output=True, check=True)


def serve_show(server: LoopbackServer, episodes: int) -> str:
    """Episodes that come with their transcripts, and no audio."""
    items = []
    for number in range(episodes):
        server.serve(f"/{number}.vtt", said(number, seconds=1800), "text/vtt")
        link = f'<podcast:transcript url="{server.url(f"/{number}.vtt")}" type="text/vtt"/>'
        items.append(item(f"talk {number}", server.url("/gone.mp3"), guid=f"talk-{number}", more=link))
    return server.serve("/feed.xml", rss(*items, title="Kept"), "application/rss+xml")


def cuts(folder: Path, count: int, seed: int) -> Iterator[list[str]]:
    """What is wrong after each of so many cuts: nothing, it is hoped."""
    indexed = Indexed(folder, is_first_alone=count == 1)
    for number in range(count):
        library, before = indexed.stretches[number % len(indexed.stretches)]
        own = folder / f"cut-{number}"
        shutil.copytree(library, own)
        moved = {own / path.relative_to(library): content for path, content in before.items()}
        chosen = random.Random(f"{seed} index {number}").randrange(1 << 30)
        what = cut(own, seed=chosen, before=moved, hits=lambda path: "index" in path.relative_to(own).parts)  # noqa: B023
        yield [f"{fault} ({what})" for fault in _faults(indexed, own)]
        shutil.rmtree(own)


def _faults(indexed: Indexed, library: Path) -> Iterator[str]:
    try:
        answer = indexed.ask(library)
    except RuntimeError as exc:
        yield str(exc)
        return
    if answer["answer"] != indexed.undisturbed["answer"]:
        yield "another answer"
    now = held.held(library)
    passages = sorted((row[0], row[1]) for row in now.rows["passages"])
    if sorted(now.indexed) != passages:
        yield f"{len(now.indexed)} of {len(passages)} passages in the index"

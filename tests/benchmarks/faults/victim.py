"""The program as a child that tells on a pipe what it has committed, and may be killed at any step.

    python -m tests.benchmarks.faults.victim PIPE FATAL COMMAND …

Runs `mirrortalk-desktop COMMAND …` as it is. PIPE is a file descriptor for lines of JSON: `{"begun": stage}`,
`{"ended": stage, "steps": n}`, and `{"committed": kind, …}` once a write has returned to the program. FATAL is a list in
JSON of `[stage, turn, step]`, counted from 1: at such a step of the stage's turn, the process kills itself with SIGKILL.
A step is a statement that SQLite is about to run, or a file that is about to be opened for writing, renamed or deleted.
"""

import functools
import json
import os
import signal
import sqlite3
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from mirrortalk_desktop.cli import main
from mirrortalk_desktop.library.conversations import ConversationStore
from mirrortalk_desktop.library.database import Database
from mirrortalk_desktop.library.episodes import EpisodeStore
from mirrortalk_desktop.library.feeds import FeedStore
from mirrortalk_desktop.library.transcripts import TranscriptStore
from mirrortalk_desktop.pipeline.ask import Ask
from mirrortalk_desktop.pipeline.ingest import Ingest
from mirrortalk_desktop.pipeline.subscriptions import Subscriptions
from mirrortalk_desktop.search.index import PassageIndex

_FILE_EVENTS = frozenset({"os.rename", "os.remove", "os.truncate", "os.mkdir", "shutil.copyfile"})


class Teller:
    """Tells what happens, and counts the turns of each stage and the steps of those that are going on."""

    def __init__(self, pipe: int, fatal: Iterable[tuple[str, int, int]]) -> None:
        self._pipe = pipe
        self._fatal = set(fatal)
        self._turns: Counter[str] = Counter()
        self._steps: dict[str, int] = {}
        self._lock = threading.Lock()

    def tell(self, **said: object) -> None:
        """One line, at once."""
        os.write(self._pipe, json.dumps(said).encode() + b"\n")

    def begin(self, stage: str) -> None:
        """A turn of a stage begins."""
        with self._lock:
            self._turns[stage] += 1
            self._steps[stage] = 0
        self.tell(begun=stage)

    def end(self, stage: str) -> None:
        """The turn is over."""
        with self._lock:
            steps = self._steps.pop(stage, 0)
        self.tell(ended=stage, steps=steps)

    def step(self) -> None:
        """A write is about to happen."""
        with self._lock:
            for stage in self._steps:
                self._steps[stage] += 1
            fatal = [s for s, step in self._steps.items() if (s, self._turns[s], step) in self._fatal]
        if fatal:
            self.tell(killed=fatal[0])
            os.kill(os.getpid(), signal.SIGKILL)


def watch_steps(teller: Teller) -> None:
    """Count statements of SQLite and changes of files."""
    connect = Database._connect

    def traced(database: Database) -> sqlite3.Connection:
        connection = connect(database)
        connection.set_trace_callback(lambda _statement: teller.step())
        return connection

    def look(event: str, arguments: tuple[Any, ...]) -> None:
        is_writing = event == "open" and isinstance(arguments[1], str) and not arguments[1].startswith("r")
        if is_writing or event in _FILE_EVENTS:
            teller.step()

    Database._connect = traced  # type: ignore[method-assign]
    sys.addaudithook(look)


def watch_stage(teller: Teller, owner: type, method: str, name_of: Callable[..., str]) -> None:
    """Tell when the method begins and ends."""
    work = getattr(owner, method)

    @functools.wraps(work)
    def told(*arguments: Any, **more: Any) -> Any:
        stage = name_of(*arguments)
        teller.begin(stage)
        try:
            return work(*arguments, **more)
        finally:
            teller.end(stage)

    setattr(owner, method, told)


def watch_commit(teller: Teller, owner: type, method: str, facts: Callable[..., list[dict[str, object]]]) -> None:
    """Tell what the method has written, once it has returned."""
    work = getattr(owner, method)

    @functools.wraps(work)
    def told(*arguments: Any, **more: Any) -> Any:
        result = work(*arguments, **more)
        for fact in facts(result, *arguments):
            teller.tell(**fact)
        return result

    setattr(owner, method, told)


def watch(teller: Teller) -> None:
    """Everything that is told."""
    watch_steps(teller)
    watch_stage(teller, Subscriptions, "look_up", lambda *_: "subscribe")
    watch_stage(teller, Subscriptions, "subscribe", lambda *_: "subscribe")
    watch_stage(teller, Ingest, "perform", lambda _ingest, task, *_: str(task.value))
    watch_stage(teller, PassageIndex, "optimize", lambda *_: "compaction")
    watch_stage(teller, Ask, "ask", lambda *_: "ask")
    watch_commit(teller, FeedStore, "save", lambda _, __, feed: [{"committed": "feed", "key": feed.id}])
    watch_commit(
        teller, EpisodeStore, "save_from_feed", lambda new, *_: [{"committed": "episode", "key": each} for each in new]
    )
    watch_commit(
        teller, EpisodeStore, "want", lambda wanted, *_: [{"committed": "wish", "key": each} for each in wanted]
    )
    watch_commit(
        teller,
        EpisodeStore,
        "save_audio",
        lambda _, __, audio: [{"committed": "audio", "key": audio.episode_id, "sha256": audio.sha256}],
    )
    watch_commit(
        teller,
        TranscriptStore,
        "commit_window",
        lambda _, __, draft, window: [
            {"committed": "window", "key": draft.episode_id, "ordinal": window.ordinal, "end": window.end}
        ],
    )
    watch_commit(
        teller,
        TranscriptStore,
        "publish",
        lambda _, __, draft, sentences, passages: [
            {"committed": "transcript", "key": draft.episode_id, "passages": len(passages)}
        ],
    )
    watch_commit(
        teller,
        PassageIndex,
        "add",
        lambda _, __, passages, *___: [{"committed": "indexed", "key": each.id} for each in passages],
    )
    watch_commit(
        teller, ConversationStore, "save", lambda kept, *_: [{"committed": "question", "key": str(kept.asked_at)}]
    )


if __name__ == "__main__":
    _pipe, _fatal, *_command = sys.argv[1:]
    watch(Teller(int(_pipe), [(stage, turn, step) for stage, turn, step in json.loads(_fatal)]))
    sys.exit(main(_command))

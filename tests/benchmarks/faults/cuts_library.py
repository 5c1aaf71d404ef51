"""The power goes while SQLite writes: the library opens, has all that was on the disk, and no half of anything.

A power cut does not undo what was synced. In WAL mode with `synchronous = NORMAL`, SQLite syncs its log before it writes
the log's pages into the library, the library after, and a new log's head; what was written to the log since may come in
any part and order (https://www.sqlite.org/wal.html). So a cut here is one of two: blocks of the log's end are new, old,
zero or missing; or the log is whole, and of the pages that were being written into the library some are new, some old.
"""

import dataclasses
import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.domain.model import Episode, Feed, Segment, TranscriptSource, Window
from mirrortalk_desktop.library.library import Library
from tests.benchmarks.faults import held

BLOCK = 4096
#: The head of the log is synced when it is written.
HEAD = 32
SAFE, WINDOWS = 10, 40
EPISODE = "episode"


@dataclasses.dataclass(frozen=True)
class Disk:
    """What the library's file and its log hold, with so many windows told as committed."""

    library: bytes
    log: bytes
    windows: int


class Writing:
    """A library that is being written, with what the system was given after each commit."""

    def __init__(self, folder: Path) -> None:
        path = folder / "written.db"
        library = Library(path)
        library.feeds.save(Feed("feed", "https://kept.example/feed.xml", "Kept"))
        library.episodes.save_from_feed([Episode(EPISODE, "feed", EPISODE, "Kept", duration=WINDOWS * 60.0)])
        draft = library.transcripts.begin(EPISODE, TranscriptSource.SPEECH)
        for number in range(SAFE):
            library.transcripts.commit_window(draft, window(number))
        self.unsaved = _read(path, SAFE)
        with closing(sqlite3.connect(path)) as other:
            other.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        self.saved = _read(path, SAFE)
        self.after = []
        for number in range(SAFE, WINDOWS):
            library.transcripts.commit_window(draft, window(number))
            self.after.append(_read(path, number + 1))
        library.close()

    def torn_log(self, chance: random.Random) -> tuple[Disk, int, str]:
        """The disk after a cut, how many windows must be there at least, and what was done."""
        disk = chance.choice(self.after)
        log, old = bytearray(disk.log), self.saved.log
        fates = []
        whole = chance.randrange(0, len(log), BLOCK)
        for first in range(whole, len(log), BLOCK):
            fate = chance.choice(("new", "new", "new", "old", "zero"))
            start, end = max(first, HEAD), min(first + BLOCK, len(log))
            if fate != "new":
                before = old[start:end] if fate == "old" else b""
                log[start:end] = before.ljust(end - start, b"\0")
                fates.append(f"{first // BLOCK} {fate}")
        if chance.random() < 0.5:
            del log[max(HEAD, chance.randrange(whole, len(log))) :]
        return Disk(disk.library, bytes(log), disk.windows), SAFE, f"log with blocks {', '.join(fates)}"

    def torn_library(self, chance: random.Random) -> tuple[Disk, int, str]:
        """The same, while the log's pages were written into the library."""
        old, new = self.unsaved.library, self.saved.library
        pages = [
            (new if chance.random() < 0.5 else old)[first : first + BLOCK].ljust(BLOCK, b"\0")
            for first in range(0, len(new), BLOCK)
        ]
        return Disk(b"".join(pages), self.unsaved.log, SAFE), SAFE, "library with pages of two times"


def window(number: int) -> Window:
    """A minute in which something is said."""
    start = number * 60.0
    said = [Segment(start + at, start + at + 4.0, f"Window {number}, sentence {at}. " * 8) for at in range(0, 60, 5)]
    return Window(number, start, start + 60.0, tuple(said))


def cuts(folder: Path, count: int, seed: int) -> Iterator[list[str]]:
    """What is wrong after each of so many cuts: nothing, it is hoped."""
    writing = Writing(folder)
    for number in range(count):
        chance = random.Random(f"{seed} library {number}")
        tear = writing.torn_library if number % 4 == 3 else writing.torn_log
        disk, least, what = tear(chance)
        own = folder / f"cut-{number}"
        own.mkdir()
        (own / "library.db").write_bytes(disk.library)
        (own / "library.db-wal").write_bytes(disk.log)
        yield [f"{fault} ({what})" for fault in _faults(own, least, disk.windows)]
        shutil.rmtree(own)


def _faults(folder: Path, least: int, most: int) -> Iterator[str]:
    """Open it as the app does, look at it, and go on writing to the end."""
    try:
        library = Library(folder / "library.db")
    except MirrorTalkError as exc:
        yield f"it does not open: {exc.as_failure()}"
        return
    try:
        there = [each.ordinal for each in library.transcripts.windows(EPISODE)]
        if there != list(range(len(there))) or not least <= len(there) <= most:
            yield f"windows {there} of {least} to {most}"
        draft = library.transcripts.begin(EPISODE, TranscriptSource.SPEECH)
        if draft.next_window != len(there):
            yield f"it goes on at {draft.next_window} and not at {len(there)}"
        for number in range(draft.next_window, WINDOWS):
            library.transcripts.commit_window(draft, window(number))
        said = [segment for number in range(WINDOWS) for segment in window(number).segments]
        if list(library.transcripts.segments(draft)) != said:
            yield "what is said differs in the end"
    finally:
        library.close()
    yield from held.damage(folder)


def _read(path: Path, windows: int) -> Disk:
    return Disk(path.read_bytes(), path.with_name(f"{path.name}-wal").read_bytes(), windows)

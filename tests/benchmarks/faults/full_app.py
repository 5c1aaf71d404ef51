"""Runs commands on a full disk, inside a mount namespace; see `full.py`.

    python -m tests.benchmarks.faults.full_app FOLDER [short]

Prints a line of JSON for each command and each amount of space that was left for it.
"""

import dataclasses
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.faults import held
from tests.benchmarks.faults.shows import said, telling_word
from tests.support.demo import DEMO, SMALL_MODEL
from tests.support.feed_text import item, rss
from tests.support.server import LoopbackServer

ROOT = Path(__file__).parents[3]
PAGE = 4096
#: Bytes that are left: none, and more from time to time until the command has enough.
LEFT = (0, 4 * PAGE, 16 * PAGE, 48 * PAGE, 128 * PAGE, 384 * PAGE)
#: The points of the short form.
SHORT = ("settings", "logs")
PLENTY = 2_000_000_000
PUBLISHED = 2
QUESTION = f"Which episodes mention {telling_word(0)}?"
#: What a plain sentence never says.
_UNCLEAR = (
    "permissions",
    "gives errors",
    "Traceback",
    "Something unexpected",
    "Error:",
    "Logging error",
    " 0 bytes are needed",
)


class SmallDisk:
    """A file system of its own, whose size can be changed."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        subprocess.run(["mount", "-t", "tmpfs", "none", str(folder)], check=True)
        self.leave(PLENTY)

    def leave(self, free: int) -> None:
        """So many bytes can be written from now on."""
        space = os.statvfs(self.folder)
        used = (space.f_blocks - space.f_bfree) * space.f_frsize
        size = max(PAGE, used + free)
        subprocess.run(["mount", "-o", f"remount,size={size}", str(self.folder)], check=True)

    def empty(self) -> None:
        """Begin again."""
        self.leave(PLENTY)
        for path in self.folder.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()


@dataclasses.dataclass(frozen=True)
class Point:
    """A command that writes, and the library that it begins with."""

    name: str
    begin: str
    command: Sequence[str]


def main(folder: Path, *, is_short: bool) -> None:
    """Try every point with every amount of space."""
    disk = SmallDisk(folder / "disk")
    with LoopbackServer() as server:
        feed = serve_show(server)
        begins = {"nothing": None} if is_short else make_begins(folder, feed)
        points = make_points(disk, feed)
        for point in [each for each in points if each.name in SHORT] if is_short else points:
            undisturbed: held.Held | None = None
            for left in LEFT[:1] if is_short else LEFT:
                prepare(disk, begins[point.begin])
                if undisturbed is None:
                    run(folder, disk, point)
                    undisturbed = outcome(disk)
                    prepare(disk, begins[point.begin])
                report(point, left, *try_point(folder, disk, point, left, undisturbed))


def try_point(
    folder: Path, disk: SmallDisk, point: Point, left: int, undisturbed: held.Held | None
) -> tuple[bool, str, str]:
    """Whether the command was refused, why its words were not plain, and what was wrong after there was space."""
    disk.leave(left)
    status, words = run(folder, disk, point)
    unclear = next((f"it said {word}: {words[-300:]}" for word in _UNCLEAR if word in words), "")
    if status not in (0, 1):
        unclear = f"it ended with {status}: {words[-300:]}"
    elif status == 1 and not words.strip():
        unclear = "it said nothing"
    disk.leave(PLENTY)
    again, words_again = run(folder, disk, point)
    unmended = f"it ended with {again}: {words_again[-300:]}" if again else ""
    return status == 1, unclear, unmended or differences(undisturbed, outcome(disk))


def prepare(disk: SmallDisk, begin: Path | None) -> None:
    """The library as it is before the command."""
    disk.empty()
    (disk.folder / "occupied").write_bytes(bytes(PAGE))
    if begin is not None:
        shutil.copytree(begin, disk.folder / "library")


def run(folder: Path, disk: SmallDisk, point: Point) -> tuple[int, str]:
    """Run the command; its status, and everything it said beside its outcome."""
    own = os.environ | {
        "MIRRORTALK_LIBRARY": str(disk.folder / "library"),
        "MIRRORTALK_CONFIG": str(disk.folder / "config"),
        "MIRRORTALK_LOGS": str(disk.folder / "logs"),
        "MIRRORTALK_MODELS": str(disk.folder / "models" if point.name == "models" else folder / "models"),
    }
    ran = subprocess.run(
        [sys.executable, *point.command], cwd=ROOT, env=own, capture_output=True, text=True, check=False
    )
    return ran.returncode, ran.stderr


def outcome(disk: SmallDisk) -> held.Held | None:
    """What the library holds, if the point has one."""
    library = disk.folder / "library"
    return held.held(library) if (library / "library.db").exists() else None


def differences(undisturbed: held.Held | None, now: held.Held | None) -> str:
    """In what the library differs from an undisturbed one."""
    if undisturbed is None or now is None:
        return "" if undisturbed is now else "there is no library"
    return ", ".join(f"other {name}" for name in undisturbed.differences(now))


def report(point: Point, left: int, is_refused: bool, unclear: str, unmended: str) -> None:
    """One line."""
    told = {"point": point.name, "left": left, "is_refused": is_refused, "unclear": unclear, "unmended": unmended}
    print(json.dumps(told), flush=True)


def serve_show(server: LoopbackServer) -> str:
    """One episode with audio to be heard, two with published transcripts."""
    audio = server.serve("/audio.opus", DEMO / "sharing.opus", "audio/ogg", etag='"1"')
    items = [item("spoken", audio, guid="spoken")]
    for number in range(PUBLISHED):
        server.serve(f"/{number}.vtt", said(number), "text/vtt")
        link = f'<podcast:transcript url="{server.url(f"/{number}.vtt")}" type="text/vtt"/>'
        items.append(item(f"talk {number}", f"{audio}?{number}", guid=f"talk-{number}", more=link))
    return server.serve("/feed.xml", rss(*items, title="Kept"), "application/rss+xml", etag='"1"')


def make_begins(folder: Path, feed: str) -> dict[str, Path | None]:
    """Libraries at the stages from which commands begin."""
    steps = {"subscribed": ("subscribe", feed, "--newest", "9"), "taken in": ("ingest",), "asked": ("ask", QUESTION)}
    begins: dict[str, Path | None] = {"nothing": None}
    before: Path | None = None
    for name, command in steps.items():
        library = folder / name
        if before is not None:
            shutil.copytree(before, library)
        own = os.environ | {"MIRRORTALK_LIBRARY": str(library)}
        program = [sys.executable, "-m", "mirrortalk_desktop", *command]
        subprocess.run(program, cwd=ROOT, env=own, capture_output=True, check=True)
        begins[name] = before = library
    return begins


def make_points(disk: SmallDisk, feed: str) -> list[Point]:
    """Every command that writes."""
    program = ("-m", "mirrortalk_desktop")
    to = str(disk.folder)
    settings = (
        "-c",
        "import os, sys; from mirrortalk_desktop.domain.errors import MirrorTalkError;"
        "from mirrortalk_desktop.domain.messages import explain;"
        "from mirrortalk_desktop.paths import find_paths; from mirrortalk_desktop.settings import *;"
        "paths = find_paths(os.environ)\n"
        "try: save_settings(paths.settings_file, Settings(language='de'))\n"
        "except MirrorTalkError as exc: sys.stderr.write(str(explain(exc.as_failure()))); sys.exit(1)",
    )
    logs = (
        "-c",
        "import logging, os; from mirrortalk_desktop.app import _set_up_logging;"
        "from mirrortalk_desktop.paths import find_paths; _set_up_logging(find_paths(os.environ));"
        "[logging.getLogger('room').info('a line of some length, number %d', n) for n in range(20000)]",
    )
    return [
        Point("take in", "subscribed", (*program, "ingest")),
        Point("ask", "taken in", (*program, "ask", QUESTION, "--json")),
        Point("settings", "nothing", settings),
        Point("subscribe", "nothing", (*program, "subscribe", feed, "--newest", "9")),
        Point("index", "taken in", (*program, "rebuild-index")),
        Point("backup", "taken in", (*program, "backup", f"{to}/kept.db")),
        Point("opml", "taken in", (*program, "opml", "--force", f"{to}/shows.opml")),
        Point("export", "asked", (*program, "export", "--force", f"{to}/export")),
        Point("history", "asked", (*program, "history", "export", "--force", f"{to}/history.md")),
        Point("models", "nothing", (*program, "models", "import", str(DEMO / SMALL_MODEL))),
        Point("logs", "nothing", logs),
    ]


if __name__ == "__main__":
    main(Path(sys.argv[1]), is_short="short" in sys.argv[2:])

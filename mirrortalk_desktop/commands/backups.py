"""Backups of the library: make one, list them, put one in the library's place."""

import argparse
import os
from pathlib import Path

from mirrortalk_desktop.commands.shell import Arguments, Command, Shell
from mirrortalk_desktop.commands.text import count, iso, local_time, table
from mirrortalk_desktop.commands.views import View
from mirrortalk_desktop.domain.errors import FileThere, MirrorTalkError
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.domain.sizes import size
from mirrortalk_desktop.files import placed
from mirrortalk_desktop.library.backups import OPML, Contents, look_into
from mirrortalk_desktop.library.restoring import folders_set_aside
from mirrortalk_desktop.library.rotation import Backup, Kind
from mirrortalk_desktop.pipeline import keys
from mirrortalk_desktop.pipeline.backing_up import LATEST

_MADE_FOR = {
    Kind.DAILY: "the day's",
    Kind.BY_HAND: "made by hand",
    Kind.BEFORE_RESTORE: "before a restore",
    Kind.BEFORE_UPDATE: "before an update",
}


def _backup_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", nargs="?", type=_place, metavar="FILE", help="where to; if not said, beside the library"
    )


def _place(name: str) -> Path:
    path = placed(name).absolute()
    if path.suffix.lower() == OPML:
        raise argparse.ArgumentTypeError(f"“{name}” ends with {OPML}, as the list of podcasts beside it does")
    return path


def _backup(shell: Shell, arguments: Arguments) -> int:
    backing_up = shell.container.backing_up
    shell.progress.begin("Copying the library")
    if arguments.file is None:
        path = backing_up.make(Kind.BY_HAND, shell.token)
    else:
        path = arguments.file
        for there in (path, path.with_suffix(OPML)):
            if os.path.lexists(there):
                raise FileThere(str(there))
        backing_up.write(path, shell.token)
    shell.progress.end()
    held = look_into(path)
    private = sum(keys.is_in_library(feed) for feed in shell.container.library.feeds.all())
    if private and arguments.file is not None:
        which = count(private, "private podcast")
        shell.note(f"The address of {which} is in it, with its key: keep it where only you can read it.")
    shell.show(
        {"file": str(path), "bytes": path.stat().st_size, **_contents_view(held)},
        [f"Wrote {path} ({size(path.stat().st_size)}, {_in_words(held)}), with the list of podcasts beside it."],
    )
    return 0


def _backups(shell: Shell, _arguments: Arguments) -> int:
    found = [(backup, *_look(shell, backup)) for backup in shell.container.backing_up.all()]
    if found:
        lines = table([_row(backup, held, trouble) for backup, held, trouble in found])
    else:
        lines = ["No backups yet. Make one: mirrortalk-desktop backup"]
    shell.show([_view(backup, held, trouble) for backup, held, trouble in found], lines)
    return 0


def _look(shell: Shell, backup: Backup) -> tuple[Contents | None, str]:
    """What is in the backup, or else what is wrong with it."""
    try:
        return shell.container.backing_up.contents(backup), ""
    except MirrorTalkError as exc:
        return None, explain(exc.as_failure()).sentence


def _row(backup: Backup, held: Contents | None, trouble: str) -> tuple[str, ...]:
    what = _in_words(held) if held else trouble
    return backup.path.name, local_time(backup.taken_at), size(backup.size), _MADE_FOR[backup.kind], what


def _view(backup: Backup, held: Contents | None, trouble: str) -> View:
    return {
        "file": str(backup.path),
        "taken": iso(backup.taken_at),
        "kind": backup.kind.value,
        "bytes": backup.size,
        **_contents_view(held),
        "trouble": trouble,
    }


def _contents_view(held: Contents | None) -> View:
    return {"podcasts": held.podcasts if held else None, "episodes": held.episodes if held else None}


def _in_words(held: Contents) -> str:
    return f"{count(held.podcasts, 'podcast')}, {count(held.episodes, 'episode')}"


def _restore_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", metavar=f"BACKUP|{LATEST}", help="the name of a backup, its beginning, or a file")


def _restore(shell: Shell, arguments: Arguments) -> int:
    path = shell.container.backing_up.find(arguments.backup)
    held = look_into(path)
    shell.progress.begin("Checking the backup and putting it in place")
    before = _kept(shell)
    shell.container.restore(path)
    shell.progress.end()
    kept = next(iter(sorted(_kept(shell) - before)), None)
    lines = [f"Restored {path.name}: {_in_words(held)}."]
    if kept is not None and not _bytes_of(kept):
        lines.append(f"The library that was there before was an empty file; it is kept: {kept}")
    elif kept is not None:
        lines.append(f"What came since then is in the library that was there before; it is kept: {kept}")
    lines.append("The search index is brought up to date with the next question.")
    shell.show({"restored": str(path), "kept": str(kept) if kept else None, **_contents_view(held)}, lines)
    return 0


def _bytes_of(kept: Path) -> int:
    files = kept.iterdir() if kept.is_dir() else [kept]
    return sum(file.stat().st_size for file in files)


def _kept(shell: Shell) -> set[Path]:
    """Libraries of before: backups, and what was put aside because it was damaged."""
    container = shell.container
    return {*folders_set_aside(container.paths.library), *(backup.path for backup in container.backing_up.all())}


COMMANDS = (
    Command("backup", "copy the library to a file, and check the copy", _backup, _backup_arguments),
    Command("backups", "list the backups", _backups),
    Command("restore", "put a backup in the library's place", _restore, _restore_arguments),
)

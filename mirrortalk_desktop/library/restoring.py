"""Putting a backup in the library's place, so that a sudden end leaves the one or the other.

First a whole copy of the backup is laid beside the library, under a name that says what it is for; from then on the
restore will happen. The log of the old library is put away before anything else: SQLite would play it into the new
one. Whoever opens the library next, and is alone with it, goes on where a sudden end came.
"""

import logging
import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from mirrortalk_desktop.domain.errors import CannotWrite, DiskFull, LibraryBusy
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.files import make_private_folder, not_written, settle
from mirrortalk_desktop.library.backups import FOLDER, copy_library, look_into, place_for, told
from mirrortalk_desktop.library.rotation import Kind
from mirrortalk_desktop.library.salvage import Salvaged, salvage
from mirrortalk_desktop.library.schema import MIGRATIONS

logger = logging.getLogger(__name__)

_WAITING = "restored-"
_SET_ASIDE = "set-aside-"
_LOGS = ("-wal", "-shm", "-journal")
_BUSY_SECONDS = 3.0
_IN_USE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def prepare_restore(backup: Path, database: Path) -> None:
    """Check the backup and lay a copy of it beside the library, for `finish_restore`.

    Whatever in it would act by itself and is not ours is left out of the copy. Raises `BackupDamaged`, `LibraryTooNew`,
    `DiskFull` or `CannotWrite`; then nothing has changed.
    """
    look_into(backup, is_thorough=True)
    with _new_waiting(database) as waiting:
        copy_library(backup, waiting, is_live=False)
        with told(backup, waiting):
            _drop_foreign_orders(waiting)


def prepare_salvage(database: Path, token: CancelToken | None = None) -> Salvaged:
    """Lay what can be read of a damaged library beside it, for `finish_restore`.

    Raises `LibraryDamaged` where nothing can be, `DiskFull` or `CannotWrite`; then nothing has changed.
    """
    with _new_waiting(database) as waiting:
        part = waiting.with_name(f".{waiting.name}.part")
        salvaged = salvage(database, part, token=token)
        part.replace(waiting)
        settle(database.parent)
    return salvaged


def waiting_restore(database: Path) -> Path | None:
    """The copy of a backup that is to take the library's place."""
    return max(_all_waiting(database), default=None)


def finish_restore(database: Path) -> bool:
    """Put the backup that waits in the library's place; whether there was one. The caller is alone with the library.

    What was there stays: as a backup if it was whole, else in a folder of its own. Raises `LibraryBusy` while somebody
    else has it open, `CannotWrite` and `DiskFull`.
    """
    waiting = waiting_restore(database)
    if waiting is None:
        return False
    try:
        _put_away(database)
        waiting.replace(database)
        settle(database.parent)
        forget_restore(database)
    except OSError as exc:
        raise not_written(database, exc) from exc
    return True


def forget_restore(database: Path) -> None:
    """Take back what `prepare_restore` did."""
    for waiting in _all_waiting(database):
        waiting.unlink()


def _drop_foreign_orders(copy: Path) -> None:
    """Leave just the triggers that a library of this format has: others would change it whenever it is used."""
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        with closing(sqlite3.connect(":memory:")) as like:
            for migration in MIGRATIONS[:version]:
                for statement in migration:
                    like.execute(statement)
            ours = _orders(like)
        for kind, name, _sql in sorted(_orders(connection) - ours):  # triggers first: some go with their view
            logger.warning("a %s of the backup is not ours: it is left out", kind)
            quoted = name.replace('"', '""')
            connection.execute(f'DROP {kind} IF EXISTS "{quoted}"')
        for _kind, _name, sql in ours - _orders(connection):
            connection.execute(sql)


def _orders(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    """The triggers and views: what each is, its name and its text."""
    return set(connection.execute("SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')"))


def set_aside(database: Path) -> None:
    """Move what there is of the library, the logs first, into a folder of its own."""
    files = [file for ending in (*_LOGS, "") if (file := database.with_name(database.name + ending)).exists()]
    if not files:
        return
    folder = database.parent / f"{_SET_ASIDE}{time.strftime('%Y%m%d-%H%M%S')}-{time.time_ns() % 1_000_000:06}"
    make_private_folder(folder)
    for file in files:
        file.replace(folder / file.name)


def folders_set_aside(library: Path) -> tuple[Path, ...]:
    """The libraries that earlier repairs and restores put aside; nobody needs them once all is well again."""
    return tuple(sorted(path for path in library.glob(f"{_SET_ASIDE}*") if path.is_dir()))


def _all_waiting(database: Path) -> list[Path]:
    return [
        path for path in database.parent.glob(f"{_WAITING}*.db") if re.fullmatch(r"\d+", path.stem[len(_WAITING) :])
    ]


@contextmanager
def _new_waiting(database: Path) -> Iterator[Path]:
    """A name for a copy that is to wait; it is gone again where something goes wrong."""
    waiting = database.with_name(f"{_WAITING}{time.time_ns()}.db")
    try:
        yield waiting
    except BaseException:
        waiting.unlink(missing_ok=True)
        raise


def _put_away(database: Path) -> None:
    """Make room for a backup. A log may have outlived its library, too; among backups on another disk there is no
    place for what cannot be moved there in one step.
    """
    if database.is_file() and _is_whole(database):
        try:
            database.replace(place_for(database.parent / FOLDER, Kind.BEFORE_RESTORE, time.time()))
        except (OSError, CannotWrite, DiskFull) as exc:
            logger.warning("the library of before does not become a backup: %s", exc)
        else:
            return
    set_aside(database)


def _is_whole(database: Path) -> bool:
    """Whether the library is sound; if it is, its log is written into it and gone. Raises `LibraryBusy`.

    SQLite gives up the log only where nobody else is connected.
    """
    try:
        with closing(sqlite3.connect(database, timeout=_BUSY_SECONDS, isolation_level=None)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            if verdict != "ok" or not version:
                return False
            (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    except sqlite3.DatabaseError as exc:
        if exc.sqlite_errorcode & 0xFF in _IN_USE:
            raise LibraryBusy(str(database.parent)) from exc
        return False
    return bool(mode == "delete")

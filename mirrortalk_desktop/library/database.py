"""The SQLite file that is the truth: opened once, migrated with a backup, one connection per thread."""

import errno
import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from mirrortalk_desktop.domain.errors import CannotWrite, DiskFull, LibraryDamaged, LibraryTooNew
from mirrortalk_desktop.domain.reasons import NO_FILE
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.files import is_on_read_only_disk, make_private_file, not_written
from mirrortalk_desktop.library.backups import (
    FOLDER,
    backups_in,
    copy_library,
    damaged,
    lacks_room,
    place_for,
    to_read,
)
from mirrortalk_desktop.library.rotation import Kind
from mirrortalk_desktop.library.schema import MIGRATIONS

_BUSY_SECONDS = 30.0
_STEPS_BETWEEN_LOOKS = 10_000


class Database:
    """Connections to one library file. Raises `LibraryDamaged`, `LibraryTooNew`, `CannotWrite` or `DiskFull` if it is
    unusable.

    Every thread gets its own connection in WAL mode, so the window can read while the speech lane commits. Transactions
    are short; a second process on the same library waits for its turn.

    Threads are told apart by their number, not by `threading.local`: in a QThread, Python forgets the latter after each
    call from Qt, and every job would open a connection that stays. A number that is used again takes over the
    connection of a thread that has ended.

    On a disk that cannot be written, it can be read; what would write raises `CannotWrite`.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._connections: dict[int, sqlite3.Connection] = {}
        self._is_closed = False
        if path.exists() and not path.is_file():  # to open a pipe is to wait for who writes to it
            raise CannotWrite(str(path), NO_FILE)
        self._refuse_to_begin_again()
        try:
            self.is_read_only = is_on_read_only_disk(path)
            if not self.is_read_only:
                make_private_file(path)
            self._migrate()
        except OSError as exc:
            raise not_written(path, exc) from exc
        except sqlite3.OperationalError as exc:
            raise self._refusal(exc) from exc
        except sqlite3.DatabaseError as exc:
            raise damaged(path, str(exc)) from exc

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection of the calling thread, for reading."""
        thread = threading.get_ident()
        existing = self._connections.get(thread)
        if existing is not None:
            return existing
        with self._lock:
            if self._is_closed:
                raise sqlite3.ProgrammingError("the library is closed")
            connection = self._connections[thread] = self._connect()
        return connection

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """A write that happens whole or not at all. Nested transactions join the outer one."""
        connection = self.connection
        if connection.in_transaction:
            yield connection
            return
        try:
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            connection.execute("COMMIT")
        except BaseException as exc:
            _roll_back(connection)
            if isinstance(exc, sqlite3.OperationalError) and (self.is_read_only or lacks_room(exc, self.path.parent)):
                raise self._refusal(exc) from exc
            raise

    def close(self) -> None:
        """Close the connections of all threads. Harmless when done twice."""
        with self._lock:
            self._is_closed = True
            for connection in self._connections.values():
                connection.close()
            self._connections.clear()

    def check(self, *, is_thorough: bool = False) -> str:
        """What SQLite finds wrong with the file; empty when nothing is.

        `is_thorough` compares every index with its table, and looks for rows whose owner is gone; it takes longer.
        Raises `DiskFull`.
        """
        try:
            (verdict,) = self.connection.execute(
                f"PRAGMA {'integrity' if is_thorough else 'quick'}_check(1)"
            ).fetchone()
            if verdict == "ok" and is_thorough:
                orphans = len(self.connection.execute("PRAGMA foreign_key_check").fetchall())
                verdict = f"{orphans} rows belong to something that is not there" if orphans else "ok"
        except sqlite3.DatabaseError as exc:
            if lacks_room(exc, self.path.parent):
                raise DiskFull(str(self.path)) from exc
            verdict = str(exc)
        return "" if verdict == "ok" else str(verdict)

    def check_or_raise(self, token: CancelToken) -> None:
        """Raises `LibraryDamaged` where SQLite finds something wrong with the file; `Cancelled` ends it early."""
        connection = self.connection
        connection.set_progress_handler(lambda: token.is_cancelled, _STEPS_BETWEEN_LOOKS)
        try:
            verdict = self.check()
        finally:
            connection.set_progress_handler(None, 0)
        token.raise_if_cancelled()
        if verdict:
            raise damaged(self.path, verdict)

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            to_read(self.path) if self.is_read_only else self.path,
            uri=self.is_read_only,
            timeout=_BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=64,
        )
        connection.row_factory = sqlite3.Row
        if self.is_read_only:
            return connection
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        return connection

    def _migrate(self) -> None:
        with closing(self._connect()) as connection:
            version = _version(connection)
            newest = len(MIGRATIONS)
            if version > newest:
                raise LibraryTooNew(str(self.path), version)
            if version == newest:
                return
            if version:
                self._back_up()
            connection.execute("BEGIN IMMEDIATE")
            for number in range(_version(connection), newest):
                for statement in MIGRATIONS[number]:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number + 1}")
            connection.execute("COMMIT")

    def _refusal(self, error: sqlite3.OperationalError) -> CannotWrite | DiskFull:
        if self.is_read_only:
            return CannotWrite(str(self.path), os.strerror(errno.EROFS))
        if lacks_room(error, self.path.parent):
            return DiskFull(str(self.path))
        return CannotWrite(str(self.path), str(error))

    def _back_up(self) -> None:
        """None is let go here: how many are kept is not known before the settings are."""
        copy_library(self.path, place_for(self.path.parent / FOLDER, Kind.BEFORE_UPDATE, time.time()))

    def _refuse_to_begin_again(self) -> None:
        """Where there are backups, there was a library: one that is gone or empty is not silently begun anew."""
        is_there = self.path.exists()
        if (not is_there or self.path.stat().st_size == 0) and backups_in(self.path.parent / FOLDER):
            raise LibraryDamaged(str(self.path), "the file is empty" if is_there else "the file is gone")


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")

"""What can still be read of a damaged library, copied row by row into a new one.

Damage lies in pages: a table is read from its beginning until a row cannot be had, then from behind, and for tables
that are cut by episode or transcript, each of these by itself. What follows from other rows, the full text among it,
is made again by the new library's own triggers. A podcast or an episode whose row cannot be read stays with what its
indexes and a backup know (`lost_rows.py`), so that what belongs to it stays, too. An episode that lost a part of its
transcript loses all of it, and waits to be taken in again: a transcript with holes would answer questions wrongly.
"""

import contextlib
import itertools
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from mirrortalk_desktop.domain.errors import LibraryDamaged
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.files import make_private_file, settle
from mirrortalk_desktop.library.backups import FOLDER, backups_in, told
from mirrortalk_desktop.library.lost_rows import TABLES, lost_rows
from mirrortalk_desktop.library.schema import MIGRATIONS

# ruff: noqa: S608  names of tables and columns come from our own schema

_DERIVED = ("episode_numbers", "speakers", "sentence_words", "episode_words", "sqlite_")
_MOST_LEAPS = 200
_ROWS_AT_ONCE = 500
_WITH_HOLES = """
    SELECT id FROM episodes e WHERE transcript_state = 'done' AND NOT (
        e.passages > 0
        AND (SELECT count(*) FROM passages p WHERE p.episode_id = e.id) = e.passages
        AND (SELECT count(*) FROM sentences s WHERE s.episode_id = e.id)
            > (SELECT max(last_sentence) FROM passages p WHERE p.episode_id = e.id)
        AND (SELECT max(ordinal) + 1 = count(*) FROM sentences s WHERE s.episode_id = e.id)
    )
    UNION
    SELECT episode_id FROM transcripts WHERE id IN (
        SELECT transcript_id FROM windows GROUP BY transcript_id HAVING count(*) != max(ordinal) + 1
    )
"""

Reading = tuple[str, tuple[object, ...], object]
"""A question for rows, its values, and whose rows they are, if that is known."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came of it. `lost` has the tables of which not all could be read; `to_take_again` counts the episodes that
    wait anew.
    """

    podcasts: int
    episodes: int
    to_take_again: int
    lost: tuple[str, ...] = ()


def salvage(damaged: Path, target: Path, *, token: CancelToken | None = None) -> Salvaged:
    """Copy what can be read of `damaged` into a new library at `target`; the damaged one is not touched.

    Raises `LibraryDamaged` where nothing can be read, `DiskFull` or `CannotWrite`; then there is nothing at `target`.
    """
    token = token or CancelToken()
    if not damaged.exists():
        raise LibraryDamaged(str(damaged), "the file is gone")
    try:
        with told(damaged, target):
            target.unlink(missing_ok=True)
            make_private_file(target)
            with closing(_reader(damaged)) as source, closing(_empty_library(source, damaged, target)) as copy:
                copy.execute("BEGIN")
                backups = [backup.path for backup in backups_in(damaged.parent / FOLDER)]
                tables = {table: _copy_table(source, copy, table, token, backups) for table in _tables(copy)}
                _migrate(copy, from_version=copy.execute("PRAGMA user_version").fetchone()[0])
                again = _take_again(copy, tables["segments"].broken)
                copy.execute("COMMIT")
                podcasts, episodes = copy.execute(
                    "SELECT (SELECT count(*) FROM feeds), (SELECT count(*) FROM episodes)"
                ).fetchone()
            if not podcasts and not tables["feeds"].is_whole:
                raise LibraryDamaged(str(damaged), "database disk image is malformed")
            settle(target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return Salvaged(podcasts, episodes, again, tuple(name for name, table in tables.items() if not table.is_whole))


def _reader(damaged: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{damaged.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    connection.text_factory = lambda found: found.decode("utf-8", "replace")
    connection.execute("PRAGMA writable_schema = ON")  # else a file that was cut off is refused as a whole
    return connection


def _empty_library(source: sqlite3.Connection, damaged: Path, target: Path) -> sqlite3.Connection:
    """A library of the same version with nothing in it."""
    (version,) = source.execute("PRAGMA user_version").fetchone()
    if not 0 < version <= len(MIGRATIONS):
        raise LibraryDamaged(str(damaged), "it is no library of MirrorTalk")
    source.execute("SELECT count(*) FROM sqlite_master").fetchone()
    copy = sqlite3.connect(target, isolation_level=None)
    copy.execute("PRAGMA journal_mode = OFF")
    copy.execute("PRAGMA foreign_keys = ON")
    _migrate(copy, to_version=version)
    return copy


def _migrate(copy: sqlite3.Connection, *, from_version: int = 0, to_version: int = len(MIGRATIONS)) -> None:
    for migration in MIGRATIONS[from_version:to_version]:
        for statement in migration:
            copy.execute(statement)
    copy.execute(f"PRAGMA user_version = {to_version}")


def _tables(copy: sqlite3.Connection) -> list[str]:
    """The tables to copy: those that others refer to first, as they were made."""
    names = copy.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid")
    return [name for (name,) in names if not name.startswith(_DERIVED)]


@dataclass(slots=True)
class _Copied:
    """How much of a table could be read; `broken` has the keys of the owners of whose rows some could not."""

    is_whole: bool = True
    broken: list[object] = field(default_factory=list)


def _copy_table(
    source: sqlite3.Connection, copy: sqlite3.Connection, table: str, token: CancelToken, backups: Sequence[Path]
) -> _Copied:
    """Copy the rows that can be read and whose owners could be; of podcasts and episodes also what else is known."""
    columns = [row[1] for row in copy.execute(f"PRAGMA table_info({table})")]
    if _has_rowid(copy, table):
        columns.insert(0, "rowid")
    insert = _insertion(copy, table, columns)
    copied = _Copied()
    for query, values, owner in _readings(copy, table, columns):
        reader = _until_it_breaks(source, query, values)
        is_read = True
        while some := list(itertools.islice(reader, _ROWS_AT_ONCE)):
            token.raise_if_cancelled()
            is_read = some[-1] is not None
            copy.executemany(insert, [row for row in some if row is not None])
        if is_read and copied.is_whole and owner is None:
            break
        copied.is_whole = False
        if not is_read and owner is not None:
            copied.broken.append(owner)
    if table in TABLES and not copied.is_whole:
        for row in lost_rows(source, copy, table, backups):
            known = {name: value for name, value in row.items() if name in columns}
            copy.execute(_insertion(copy, table, list(known)), list(known.values()))
    return copied


def _until_it_breaks(
    source: sqlite3.Connection, query: str, values: tuple[object, ...]
) -> Iterator[tuple[object, ...] | None]:
    """The rows, and None after the last one that can be had where more should follow.

    Python's sqlite3 reads one row ahead: the row before the one that cannot be had is asked for again, alone.
    """
    read = 0
    try:
        for row in source.execute(query, values):
            read += 1
            yield row
    except sqlite3.DatabaseError:
        with contextlib.suppress(sqlite3.DatabaseError):
            yield from source.execute(f"{query} LIMIT 1 OFFSET {read}", values)
        yield None


def _insertion(copy: sqlite3.Connection, table: str, columns: list[str]) -> str:
    """Puts a row in, unless it is there already or belongs to something that is not."""
    row = ", ".join(f'? AS "{name}"' for name in columns)
    owners: dict[int, tuple[str, list[str], list[str]]] = {}
    for number, _place, owner, column, key, *_ in copy.execute(f"PRAGMA foreign_key_list({table})"):
        _name, same, missing = owners.setdefault(number, (owner, [], []))
        same.append(f'o."{key}" = r."{column}"')
        missing.append(f'r."{column}" IS NULL')
    conditions = [
        f"({' OR '.join(missing)} OR EXISTS (SELECT 1 FROM {owner} o WHERE {' AND '.join(same)}))"
        for owner, same, missing in owners.values()
    ]
    names = ", ".join(f'"{name}"' for name in columns)
    where = " AND ".join(conditions) or "1"
    return f"INSERT OR IGNORE INTO {table} ({names}) SELECT * FROM (SELECT {row}) r WHERE {where}"


def _readings(copy: sqlite3.Connection, table: str, columns: list[str]) -> Iterator[Reading]:
    """Ways to read a table; the first one reads all of it, if nothing is damaged."""
    names = ", ".join(f'"{name}"' for name in columns)
    query = f"SELECT {names} FROM {table}"
    if columns[0] == "rowid":
        yield from _by_number(copy, table, query)
        return
    info = sorted(copy.execute(f"PRAGMA table_info({table})"), key=lambda row: row[5])
    key = [f'"{row[1]}"' for row in info if row[5]]
    forwards, backwards = ", ".join(key), ", ".join(f"{name} DESC" for name in key)
    yield f"{query} ORDER BY {forwards}", (), None
    yield f"{query} ORDER BY {backwards}", (), None
    for owner in _owners(copy, table, key[0].strip('"')):
        yield f"{query} WHERE {key[0]} = ? ORDER BY {forwards}", (owner,), owner
        yield f"{query} WHERE {key[0]} = ? ORDER BY {backwards}", (owner,), owner


def _by_number(copy: sqlite3.Connection, table: str, query: str) -> Iterator[Reading]:
    """Forwards and backwards to where rows cannot be had; what is between in leaps, each twice as far as the last."""
    yield f"{query} ORDER BY rowid", (), None
    (start,) = copy.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()
    yield f"{query} ORDER BY rowid DESC", (), None
    (end,) = copy.execute(f"SELECT coalesce(min(rowid), ?) FROM {table} WHERE rowid > ?", (2**62, start)).fetchone()
    leap = 1
    for _ in range(_MOST_LEAPS):
        place = start + leap
        if place >= end:
            return
        yield f"{query} WHERE rowid >= ? AND rowid < ? ORDER BY rowid", (place, end), None
        (reached,) = copy.execute(f"SELECT coalesce(max(rowid), 0) FROM {table} WHERE rowid < ?", (end,)).fetchone()
        start, leap = (reached, 1) if reached >= place else (start, 2 * leap)


def _has_rowid(copy: sqlite3.Connection, table: str) -> bool:
    try:
        copy.execute(f"SELECT rowid FROM {table} LIMIT 1")
    except sqlite3.OperationalError:
        return False
    return True


def _owners(copy: sqlite3.Connection, table: str, column: str) -> list[object]:
    """What the first column of a key may hold: the keys of the table it refers to."""
    for reference in copy.execute(f"PRAGMA foreign_key_list({table})").fetchall():
        if reference[3] == column:
            found = copy.execute(f'SELECT DISTINCT "{reference[4]}" FROM {reference[2]}')
            return [value for (value,) in found]
    return []


def _take_again(copy: sqlite3.Connection, transcripts: list[object]) -> int:
    """Have episodes with holes in their transcript taken in anew; how many these are."""
    marks = ", ".join("?" * len(transcripts))
    found = copy.execute(
        f"{_WITH_HOLES} UNION SELECT episode_id FROM transcripts WHERE id IN ({marks})", transcripts
    ).fetchall()
    for (episode_id,) in found:
        for table in ("sentences", "passages", "transcripts"):
            copy.execute(f"DELETE FROM {table} WHERE episode_id = ?", (episode_id,))
        copy.execute(
            "UPDATE episodes SET transcript_state = 'waiting', index_state = 'waiting', passages = 0, "
            "said_until = NULL, audio_state = CASE WHEN audio_state = 'done' THEN 'done' ELSE 'waiting' END "
            "WHERE id = ?",
            (episode_id,),
        )
        copy.execute("DELETE FROM studied WHERE episode_id = ?", (episode_id,))
    return len(found)

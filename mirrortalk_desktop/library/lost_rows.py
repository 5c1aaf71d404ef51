"""Podcasts and episodes whose own rows cannot be read, as far as their indexes, their episodes and a backup know them.

An index repeats some columns of each row in pages of its own: an episode's name, its podcast and its states outlive the
page with its title. What only the title stood for comes from the newest backup that has the row, or else says what it
is; a feed that is read again brings the rest back. So no transcript goes with the page its episode was listed on.
"""

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

# ruff: noqa: S608  names of tables and columns come from our own schema

Row = dict[str, object]
"""Values by the names of their columns."""

TABLES = ("feeds", "episodes")
_INSTEAD: dict[str, Row] = {
    "feeds": {"title": "Saved podcast", "is_active": 1},
    "episodes": {"title": "Saved episode", "transcripts": "[]"},
}


def lost_rows(
    source: sqlite3.Connection, copy: sqlite3.Connection, table: str, backups: Sequence[Path]
) -> Iterator[Row]:
    """What is known of the rows of `source` that `copy` lacks; `backups`, the newest first, know the rest."""
    there = {key for (key,) in copy.execute(f"SELECT id FROM {table}")}
    known = {row["id"]: row for row in _from_indexes(source, table).values() if "id" in row}
    if table == "feeds":
        known = {key: {"id": key} for key in _feeds_of_episodes(source)} | known
    blank = _blank(copy, table)
    for key, row in known.items():
        if key not in there:
            yield _complete(table, blank | _in_backup(backups, table, key) | row)


def _from_indexes(source: sqlite3.Connection, table: str) -> dict[int, Row]:
    """The columns that can be read without the table, by the numbers of the rows."""
    found: dict[int, Row] = {}
    with contextlib.suppress(sqlite3.DatabaseError):
        for _number, index, _is_unique, _origin, is_partial in source.execute(f"PRAGMA index_list({table})").fetchall():
            columns = [name for _rank, _place, name in source.execute(f'PRAGMA index_info("{index}")')]
            if is_partial:
                continue
            listed = ", ".join(f'"{name}"' for name in columns)
            with contextlib.suppress(sqlite3.DatabaseError):
                for number, *values in source.execute(f'SELECT rowid, {listed} FROM {table} INDEXED BY "{index}"'):
                    row = found.setdefault(number, {"rowid": number})
                    row.update(zip(columns, values, strict=True))
    return found


def _feeds_of_episodes(source: sqlite3.Connection) -> list[object]:
    found: list[object] = []
    with contextlib.suppress(sqlite3.DatabaseError):
        for (feed_id,) in source.execute("SELECT DISTINCT feed_id FROM episodes"):
            found.append(feed_id)
    return found


def _blank(copy: sqlite3.Connection, table: str) -> Row:
    """A row with nothing in it, for the columns that must have a value and have none by themselves."""
    columns = copy.execute(f"PRAGMA table_info({table})").fetchall()
    needed = {name: kind for _place, name, kind, is_needed, default, _key in columns if is_needed and default is None}
    return {name: "" if kind == "TEXT" else 0 for name, kind in needed.items()} | _INSTEAD[table]


def _in_backup(backups: Sequence[Path], table: str, key: object) -> Row:
    """The row of this key in the newest backup that has it, with the columns that the library has, too."""
    for path in backups:
        with (
            contextlib.suppress(sqlite3.DatabaseError),
            closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as backup,
        ):
            backup.row_factory = sqlite3.Row
            row = backup.execute(f"SELECT * FROM {table} WHERE id = ?", (key,)).fetchone()
            if row is not None:
                return dict(row)
    return {}


def _complete(table: str, row: Row) -> Row:
    """A podcast whose address is unknown, or is none on the web, is looked for nowhere."""
    if table == "feeds":
        row["url"] = row["url"] or f"saved:{row['id']}"
        row["is_local"] = row["is_local"] or not str(row["url"]).startswith(("http:", "https:"))
    return row

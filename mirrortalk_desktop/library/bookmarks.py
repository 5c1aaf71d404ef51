"""Moments that a person kept, with their words, whatever becomes of the episode."""

import dataclasses
import sqlite3
import time

from mirrortalk_desktop.domain.model import Bookmark, Citation
from mirrortalk_desktop.library.database import Database

_CITATION = tuple(f.name for f in dataclasses.fields(Citation))
_COLUMNS = ("kept_at", *_CITATION, "before", "after", "note")
_FOUND = """
    SELECT * FROM bookmarks WHERE instr(fold(quote), ?1) OR instr(fold(before), ?1) OR instr(fold(after), ?1)
        OR instr(fold(note), ?1) OR instr(fold(episode_title), ?1) OR instr(fold(feed_title), ?1)
        OR instr(fold(speaker), ?1)
    ORDER BY kept_at DESC, id DESC LIMIT ?2
"""


class BookmarkStore:
    """Bookmarks; they refer to no other table, so nothing that is deleted takes them along."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, bookmark: Bookmark) -> Bookmark:
        """Keep the moment; returns it with its number. One that is kept already stays as it is.

        A bookmark that has a number comes back under it: this is how a deletion is undone.
        """
        citation = bookmark.citation
        kept_at = time.time() if bookmark.kept_at is None else bookmark.kept_at
        values = (
            bookmark.number or None,
            kept_at,
            *(getattr(citation, name) for name in _CITATION),
            bookmark.before,
            bookmark.after,
            bookmark.note,
        )
        with self._database.transaction() as connection:
            connection.execute(
                f"INSERT INTO bookmarks (id, {', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(values))}) "  # noqa: S608
                "ON CONFLICT DO NOTHING",
                values,
            )
            row = connection.execute(
                "SELECT * FROM bookmarks WHERE episode_id = ? AND start = ? AND end = ?",
                (citation.episode_id, citation.start, citation.end),
            ).fetchone()
        return _bookmark_of(row)

    def get(self, number: int) -> Bookmark | None:
        """The bookmark with this number."""
        row = self._database.connection.execute("SELECT * FROM bookmarks WHERE id = ?", (number,)).fetchone()
        return None if row is None else _bookmark_of(row)

    def latest(self, limit: int = 1000) -> tuple[Bookmark, ...]:
        """What was kept last, newest first."""
        rows = self._database.connection.execute(
            "SELECT * FROM bookmarks ORDER BY kept_at DESC, id DESC LIMIT ?", (limit,)
        )
        return tuple(_bookmark_of(row) for row in rows)

    def search(self, text: str, limit: int = 1000) -> tuple[Bookmark, ...]:
        """Those with this text in their words, note, titles or speaker, newest first."""
        connection = self._database.connection
        connection.create_function("fold", 1, _fold, deterministic=True)
        return tuple(_bookmark_of(row) for row in connection.execute(_FOUND, (_fold(text), limit)))

    def set_note(self, number: int, note: str) -> bool:
        """Write this note on a bookmark; False when there is none with this number."""
        with self._database.transaction() as connection:
            return connection.execute("UPDATE bookmarks SET note = ? WHERE id = ?", (note, number)).rowcount > 0

    def delete(self, number: int) -> Bookmark | None:
        """Forget a bookmark; returns what it was, for `save` to bring it back."""
        with self._database.transaction() as connection:
            bookmark = self.get(number)
            connection.execute("DELETE FROM bookmarks WHERE id = ?", (number,))
        return bookmark


def _bookmark_of(row: sqlite3.Row) -> Bookmark:
    return Bookmark(
        citation=Citation(*(row[name] for name in _CITATION)),
        before=row["before"],
        after=row["after"],
        note=row["note"],
        number=row["id"],
        kept_at=row["kept_at"],
    )


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())

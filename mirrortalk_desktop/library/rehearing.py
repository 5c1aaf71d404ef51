"""Transcripts that are heard again: windows heard on a lower rung, and drafts in which better ones replace them.

Such a draft begins as a copy of the current transcript. Its windows are replaced one by one, and it becomes the
current transcript only when none is left that was heard on a lower rung.
"""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from mirrortalk_desktop.domain.model import Failure, Window
from mirrortalk_desktop.library.database import Database
from mirrortalk_desktop.library.rows import pack_failure
from mirrortalk_desktop.library.transcripts import Draft, insert_window

#: The source that such a draft is kept under, so that it is never taken for an unfinished first transcript.
REHEARING = "rehearing"


class RehearingStore:
    """Finds what should be heard again, and keeps what was."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def episodes(self, episode_id: str = "") -> tuple[str, ...]:
        """Episodes (or just this one) that are searchable but were heard in part on a lower rung, with their audio."""
        rows = self._database.connection.execute(
            "SELECT t.episode_id FROM transcripts t JOIN episodes e ON e.id = t.episode_id "
            "JOIN audio_files a ON a.episode_id = t.episode_id AND a.sha256 = t.audio_sha256 "
            "WHERE t.is_current = 1 AND t.source = 'speech' AND e.index_state = 'done' AND e.audio_state = 'done' "
            "AND e.transcript_state = 'done' AND e.rehearing IS NOT 'failed' "
            "AND EXISTS (SELECT 1 FROM windows WHERE transcript_id = t.id AND rung != 'full') "
            "AND (?1 = '' OR t.episode_id = ?1) ORDER BY t.begun_at",
            (episode_id,),
        )
        return tuple(episode_id for (episode_id,) in rows)

    def begin(self, episode_id: str) -> Draft | None:
        """The draft to go on with, or a new copy of the current transcript; None when there is nothing to improve."""
        with self._database.transaction() as connection:
            current = connection.execute(
                "SELECT * FROM transcripts WHERE episode_id = ? AND is_current = 1", (episode_id,)
            ).fetchone()
            if current is None:
                return None
            draft_id = self._kept(connection, episode_id, current["begun_at"])
            if draft_id is None:
                draft_id = _copy(connection, current)
        return Draft(draft_id, episode_id, 0, 0.0)

    def low_windows(self, draft: Draft) -> tuple[Window, ...]:
        """The windows of a draft that are still to be heard again, without their segments."""
        rows = self._database.connection.execute(
            "SELECT * FROM windows WHERE transcript_id = ? AND rung != 'full' ORDER BY ordinal",
            (draft.id,),
        )
        return tuple(Window(r["ordinal"], r["start"], r["end"], (), r["model"], r["rung"], r["language"]) for r in rows)

    def replace_window(self, draft: Draft, window: Window) -> None:
        """Put what was heard now in the place of what was heard before."""
        with self._database.transaction() as connection:
            connection.execute(
                "DELETE FROM windows WHERE transcript_id = ? AND ordinal = ?", (draft.id, window.ordinal)
            )
            insert_window(connection, draft.id, window)

    def ready(self, episode_id: str) -> Draft | None:
        """The episode's draft in which nothing is left to be heard again, if there is one."""
        row = self._database.connection.execute(
            "SELECT id FROM transcripts t WHERE episode_id = ? AND is_current = 0 AND source = ? "
            "AND NOT EXISTS (SELECT 1 FROM windows WHERE transcript_id = t.id AND rung != 'full')",
            (episode_id, REHEARING),
        ).fetchone()
        return None if row is None else Draft(int(row["id"]), episode_id, 0, 0.0)

    def drop(self, draft: Draft) -> None:
        """Forget a draft that can not be finished."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM transcripts WHERE id = ? AND is_current = 0", (draft.id,))

    # --- what ends the program

    @contextmanager
    def working_on(self, episode_id: str) -> Iterator[None]:
        """The episode is heard again within; should the program never come out of it, `blame` knows."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE episodes SET rehearing = 'running' WHERE id = ?", (episode_id,))
        try:
            yield
        finally:
            self.recover(episode_id)

    def blame(self, failure: Failure, *, most: int) -> None:
        """After a crash: count it for what was being heard again, and give up where `most` runs in a row have ended."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE episodes SET crashes = crashes + 1 WHERE rehearing = 'running'")
            connection.execute(
                "UPDATE episodes SET rehearing = 'failed', failure = ?, failed_stage = 'transcript', retry_at = NULL "
                "WHERE rehearing = 'running' AND crashes >= ?",
                (pack_failure(failure), most),
            )

    def recover(self, episode_id: str = "") -> None:
        """Note that no episode (or not this one) is being heard again."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE episodes SET rehearing = NULL WHERE rehearing = 'running' AND (?1 = '' OR id = ?1)",
                (episode_id,),
            )

    def given_up(self) -> tuple[str, ...]:
        """The episodes that are not heard again since that ends the program."""
        rows = self._database.connection.execute("SELECT id FROM episodes WHERE rehearing = 'failed'")
        return tuple(episode_id for (episode_id,) in rows)

    def retry(self, episode_id: str) -> None:
        """Hear an episode again that was given up."""
        with self._database.transaction() as connection:
            self.accept(episode_id)
            connection.execute(
                "UPDATE episodes SET rehearing = NULL, crashes = 0 WHERE id = ? AND rehearing = 'failed'", (episode_id,)
            )

    def accept(self, episode_id: str) -> None:
        """Leave an episode as it is that was given up, and say no more of it."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE episodes SET failure = NULL, failed_stage = NULL WHERE id = ? AND rehearing = 'failed'",
                (episode_id,),
            )

    def _kept(self, connection: sqlite3.Connection, episode_id: str, not_before: float) -> int | None:
        """The draft that was begun from this very transcript; any other is dropped."""
        row = connection.execute(
            "SELECT id, source, begun_at FROM transcripts WHERE episode_id = ? AND is_current = 0", (episode_id,)
        ).fetchone()
        if row is None:
            return None
        if row["source"] == REHEARING and row["begun_at"] >= not_before:
            return int(row["id"])
        connection.execute("DELETE FROM transcripts WHERE id = ?", (row["id"],))
        return None


def _copy(connection: sqlite3.Connection, current: sqlite3.Row) -> int:
    """A draft with everything of the current transcript."""
    columns: Sequence[object] = (
        current["episode_id"],
        REHEARING,
        current["language"],
        current["audio_sha256"],
        time.time(),
    )
    inserted = connection.execute(
        "INSERT INTO transcripts (episode_id, source, language, audio_sha256, is_current, begun_at) "
        "VALUES (?, ?, ?, ?, 0, ?)",
        columns,
    )
    draft_id = int(inserted.lastrowid or 0)
    connection.execute(
        "INSERT INTO windows SELECT ?, ordinal, start, end, model, rung, language, committed_at "
        "FROM windows WHERE transcript_id = ?",
        (draft_id, current["id"]),
    )
    connection.execute(
        'INSERT INTO segments SELECT ?, "window", ordinal, start, end, text, speaker, words, doubt '
        "FROM segments WHERE transcript_id = ?",
        (draft_id, current["id"]),
    )
    return draft_id

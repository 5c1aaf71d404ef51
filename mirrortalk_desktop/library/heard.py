"""How far each episode was heard, so that it goes on there the next time."""

import sqlite3
import time
from collections.abc import Iterable

from mirrortalk_desktop.domain.model import Heard
from mirrortalk_desktop.library.database import Database


class HeardStore:
    """Positions by episode; they go when their episode goes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, episode_id: str, heard: Heard) -> None:
        """Keep how far this episode was heard; one that is gone meanwhile is left alone."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO heard SELECT id, ?, ?, ? FROM episodes WHERE id = ? ON CONFLICT (episode_id) DO UPDATE "
                "SET position = excluded.position, is_played = excluded.is_played, heard_at = excluded.heard_at",
                (heard.position, heard.is_played, time.time(), episode_id),
            )

    def get(self, episode_id: str) -> Heard:
        """How far this episode was heard; an episode that never was, not at all."""
        row = self._database.connection.execute(
            "SELECT position, is_played FROM heard WHERE episode_id = ?", (episode_id,)
        ).fetchone()
        return Heard(0.0) if row is None else Heard(row["position"], bool(row["is_played"]))

    def of_feed(self, feed_id: str) -> dict[str, Heard]:
        """The same for all episodes of a feed that were ever heard."""
        rows = self._database.connection.execute(
            "SELECT h.* FROM heard h JOIN episodes e ON e.id = h.episode_id WHERE e.feed_id = ?", (feed_id,)
        )
        return _by_episode(rows)

    def all(self) -> dict[str, Heard]:
        """The same for all episodes of all feeds."""
        return _by_episode(self._database.connection.execute("SELECT * FROM heard"))


def _by_episode(rows: Iterable[sqlite3.Row]) -> dict[str, Heard]:
    return {row["episode_id"]: Heard(row["position"], bool(row["is_played"])) for row in rows}

"""The podcasts a person follows."""

import dataclasses
import time

from mirrortalk_desktop.domain.errors import UnknownFeed
from mirrortalk_desktop.domain.model import Feed, ShowOptions
from mirrortalk_desktop.library.database import Database
from mirrortalk_desktop.library.rows import feed_of, pack_failure

_COLUMNS = tuple(f.name for f in dataclasses.fields(Feed))
_SAVE = (
    f"INSERT INTO feeds ({', '.join(_COLUMNS)}) VALUES ({', '.join(':' + name for name in _COLUMNS)}) "  # noqa: S608
    f"ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS if name != 'id')}"
)


_UPDATE = f"UPDATE feeds SET {', '.join(f'{name} = :{name}' for name in _COLUMNS if name != 'id')} WHERE id = :id"  # noqa: S608
#: Episodes are forgotten so many at a time: it takes up to 20 ms for each, and whoever else writes waits for it.
_FORGOTTEN_AT_ONCE = 25
#: Who waits for SQLite's lock looks for it every 0.1 s.
_LET_OTHERS_WRITE = 0.12


class FeedStore:
    """Feeds, by id and by address."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, feed: Feed) -> None:
        """Add the feed, or bring it up to date."""
        with self._database.transaction() as connection:
            connection.execute(_SAVE, _values(feed))

    def update(self, feed: Feed) -> None:
        """Bring the feed up to date. Raises `UnknownFeed` where it is not followed, or no longer."""
        with self._database.transaction() as connection:
            if not connection.execute(_UPDATE, _values(feed)).rowcount:
                raise UnknownFeed(feed.id)

    def get(self, feed_id: str) -> Feed:
        """The feed with this id. Raises `UnknownFeed`."""
        row = self._database.connection.execute("SELECT * FROM feeds WHERE id = ?", (feed_id,)).fetchone()
        if row is None:
            raise UnknownFeed(feed_id)
        return feed_of(row)

    def find(self, url: str) -> Feed | None:
        """The feed at this address, if it is followed."""
        row = self._database.connection.execute("SELECT * FROM feeds WHERE url = ?", (url,)).fetchone()
        return None if row is None else feed_of(row)

    def all(self) -> tuple[Feed, ...]:
        """Every feed, by title."""
        rows = self._database.connection.execute("SELECT * FROM feeds ORDER BY title COLLATE NOCASE, id")
        return tuple(feed_of(row) for row in rows)

    def options(self, feed_id: str) -> ShowOptions:
        """What is wanted otherwise for this feed."""
        row = self._database.connection.execute(
            "SELECT speech_model, language, takes_new, most_kept FROM show_options WHERE feed_id = ?", (feed_id,)
        ).fetchone()
        if row is None:
            return ShowOptions()
        return ShowOptions(row["speech_model"], row["language"], bool(row["takes_new"]), row["most_kept"])

    def save_options(self, feed_id: str, options: ShowOptions) -> None:
        """Keep what is wanted otherwise for this feed. Raises `UnknownFeed`."""
        self.get(feed_id)
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO show_options VALUES (?, ?, ?, ?, ?)",
                (feed_id, options.speech_model, options.language, options.takes_new, options.most_kept),
            )

    def remove(self, feed_id: str) -> None:
        """Forget the feed and everything that was taken from it: some episodes at a time, so that others can write
        between; then the feed. A run that is killed leaves a feed with fewer episodes, which can be removed again.
        """
        while self._forget_some(feed_id):
            time.sleep(_LET_OTHERS_WRITE)

    def _forget_some(self, feed_id: str) -> bool:
        """Forget some episodes of the feed, and the feed with the last of them; whether there may be more."""
        with self._database.transaction() as connection:
            gone = connection.execute(
                "DELETE FROM episodes WHERE id IN (SELECT id FROM episodes WHERE feed_id = ? LIMIT ?)",
                (feed_id, _FORGOTTEN_AT_ONCE),
            ).rowcount
            if gone < _FORGOTTEN_AT_ONCE:
                connection.execute("DELETE FROM feeds WHERE id = ?", (feed_id,))
        return gone == _FORGOTTEN_AT_ONCE


def _values(feed: Feed) -> dict[str, object]:
    return {name: getattr(feed, name) for name in _COLUMNS} | {"failure": pack_failure(feed.failure)}

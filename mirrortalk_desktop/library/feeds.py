"""The podcasts a person follows."""

import dataclasses

from mirrortalk_desktop.domain.errors import UnknownFeed
from mirrortalk_desktop.domain.model import Feed, ShowOptions
from mirrortalk_desktop.library.database import Database
from mirrortalk_desktop.library.rows import feed_of, pack_failure

_COLUMNS = tuple(f.name for f in dataclasses.fields(Feed))
_SAVE = (
    f"INSERT INTO feeds ({', '.join(_COLUMNS)}) VALUES ({', '.join(':' + name for name in _COLUMNS)}) "  # noqa: S608
    f"ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS if name != 'id')}"
)


class FeedStore:
    """Feeds, by id and by address."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, feed: Feed) -> None:
        """Add the feed, or bring it up to date."""
        values = {name: getattr(feed, name) for name in _COLUMNS} | {"failure": pack_failure(feed.failure)}
        with self._database.transaction() as connection:
            connection.execute(_SAVE, values)

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
        """Forget the feed and everything that was taken from it."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM feeds WHERE id = ?", (feed_id,))

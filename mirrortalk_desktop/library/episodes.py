"""Episodes, and how far each stage of each has come."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mirrortalk_desktop.domain.errors import UnknownEpisode
from mirrortalk_desktop.domain.model import AudioFile, Chapter, Coverage, Episode, EpisodeCounts, Failure, Stage, State
from mirrortalk_desktop.domain.question import Scope
from mirrortalk_desktop.library.database import Database
from mirrortalk_desktop.library.rows import episode_of, pack_failure, pack_links
from mirrortalk_desktop.library.searchable import SEARCHABLE, Indexed, coverage, indexed, within

_FROM_FEED = (
    "feed_id",
    "guid",
    "title",
    "link",
    "description",
    "published",
    "duration",
    "audio_url",
    "audio_type",
    "audio_bytes",
    "is_video",
    "image_url",
    "chapters_url",
    "transcripts",
    "language",
)
_SAVE = (
    f"INSERT INTO episodes (id, {', '.join(_FROM_FEED)}) VALUES (:id, {', '.join(':' + c for c in _FROM_FEED)}) "  # noqa: S608
    f"ON CONFLICT (id) DO UPDATE SET {', '.join(f'{c} = excluded.{c}' for c in _FROM_FEED if c != 'duration')}, "
    # The length of the audio itself, once it is known, beats what the feed says or leaves out.
    "duration = coalesce((SELECT a.duration FROM audio_files a WHERE a.episode_id = excluded.id), "
    "excluded.duration, duration)"
)
EVERYWHERE = Scope()
_AT_ONCE = 500
_NEWEST_FIRST = "ORDER BY published IS NULL, published DESC, title, id"
_INDEX_AGAIN = (
    "UPDATE episodes SET index_state = 'waiting' "
    "WHERE (index_state = 'done' OR (index_state = 'failed' AND crashes = 0))"
)
_COLUMN = {Stage.AUDIO: "audio_state", Stage.TRANSCRIPT: "transcript_state", Stage.INDEX: "index_state"}


@dataclass(frozen=True, slots=True)
class EpisodeTitle:
    """What an episode is called and where it belongs."""

    id: str
    guid: str
    title: str
    published: float | None
    feed_id: str
    feed_title: str


class EpisodeStore:
    """Episodes by id and by feed; the only place where the state of a stage changes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save_from_feed(self, episodes: Iterable[Episode]) -> tuple[str, ...]:
        """Add or update what the feed says, leaving states alone; buried ones stay away. Returns new ids."""
        new = []
        with self._database.transaction() as connection:
            for episode in episodes:
                known = connection.execute(
                    "SELECT (SELECT 1 FROM episodes WHERE id = :id), (SELECT 1 FROM tombstones WHERE episode_id = :id)",
                    {"id": episode.id},
                ).fetchone()
                if known[1]:
                    continue
                values = {name: getattr(episode, name) for name in _FROM_FEED} | {
                    "id": episode.id,
                    "transcripts": pack_links(episode.transcripts),
                }
                connection.execute(_SAVE, values)
                if not known[0]:
                    new.append(episode.id)
        return tuple(new)

    def get(self, episode_id: str) -> Episode:
        """The episode with this id. Raises `UnknownEpisode`."""
        row = self._database.connection.execute("SELECT * FROM episodes WHERE id = ?", (episode_id,)).fetchone()
        if row is None:
            raise UnknownEpisode(episode_id)
        return episode_of(row)

    def is_known(self, episode_id: str) -> bool:
        """Whether the episode is in the library."""
        return bool(self._database.connection.execute("SELECT 1 FROM episodes WHERE id = ?", (episode_id,)).fetchone())

    def of_feed(self, feed_id: str) -> tuple[Episode, ...]:
        """The feed's episodes, newest first, undated ones last."""
        return self._select(f"WHERE feed_id = ? {_NEWEST_FIRST}", (feed_id,))

    def all(self) -> tuple[Episode, ...]:
        """Every episode of every feed, newest first."""
        return self._select(_NEWEST_FIRST, ())

    def all_briefly(self) -> tuple[Episode, ...]:
        """Every episode, newest first, with what a list shows: of a description only the beginning, and no links."""
        brief = "substr(description, 1, 500) AS description, '' AS link, '' AS image_url, '' AS chapters_url"
        return self._select(_NEWEST_FIRST, (), columns=f"{brief}, *")

    def newest_of_feeds(self) -> dict[str, float]:
        """When the newest episode of each feed came out (Unix time), by feed id; feeds without dates are left out."""
        rows = self._database.connection.execute(
            "SELECT feed_id, max(published) FROM episodes WHERE published IS NOT NULL GROUP BY feed_id"
        )
        return {row[0]: row[1] for row in rows}

    def counts(self, feed_id: str | None = None) -> dict[str, EpisodeCounts]:
        """How many episodes each feed (or this one) has, by feed id; a feed without any is left out."""
        clause, values = ("", ()) if feed_id is None else ("AND feed_id = ? ", (feed_id,))
        rows = self._database.connection.execute(
            "SELECT feed_id, count(*), sum(index_state = 'done'), "  # noqa: S608
            "sum(index_state != 'done' AND transcript_state != 'none') "
            f"FROM episodes WHERE true {clause}GROUP BY feed_id",
            values,
        ).fetchall()
        failed = self._failed(clause, values)
        return {
            feed: EpisodeCounts(every, ready, wanted - failed.get(feed, 0), failed.get(feed, 0))
            for feed, every, ready, wanted in rows
        }

    def _failed(self, clause: str, values: tuple[str, ...]) -> dict[str, int]:
        """How many wanted episodes of each feed will not become ready by themselves. Asked apart: there are few, found
        by their states, while counting all the others reads nothing but an index.
        """
        rows = self._database.connection.execute(
            "SELECT feed_id, count(*) FROM episodes "  # noqa: S608
            "WHERE (transcript_state = 'failed' OR index_state = 'failed' OR audio_state = 'failed') "
            "AND transcript_state != 'none' AND index_state != 'done' "
            "AND NOT (audio_state = 'failed' AND transcript_state = 'done' AND index_state != 'failed') "
            f"{clause}GROUP BY feed_id",
            values,
        )
        return dict(rows.fetchall())

    def with_prefix(self, prefix: str) -> tuple[Episode, ...]:
        """The episodes whose id begins like this."""
        return self._select("WHERE substr(id, 1, length(?1)) = ?1", (prefix,))

    def unfinished(self) -> tuple[Episode, ...]:
        """Wanted episodes with a stage still to do that nobody paused, in the order they were asked for."""
        clause, values = _in_any((State.WAITING, State.RUNNING))
        return self._select(f"WHERE {clause} ORDER BY wanted_at, published DESC, id", values)

    def ids_with(self, states: Iterable[State]) -> tuple[str, ...]:
        """The episodes of which any stage is in one of these states."""
        clause, values = _in_any(tuple(states))
        rows = self._database.connection.execute(f"SELECT id FROM episodes WHERE {clause}", values)  # noqa: S608
        return tuple(row["id"] for row in rows)

    def want(self, episode_ids: Iterable[str], *, at: float | None = None) -> tuple[str, ...]:
        """Ask for these episodes to be taken in, in this order; returns those that were not wanted before."""
        moment = time.time() if at is None else at
        newly = []
        with self._database.transaction() as connection:
            for place, episode_id in enumerate(episode_ids):
                changed = connection.execute(
                    "UPDATE episodes SET audio_state = 'waiting', transcript_state = 'waiting', "
                    "index_state = 'waiting', wanted_at = ?, failure = NULL, failed_stage = NULL "
                    "WHERE id = ? AND transcript_state = 'none'",
                    (moment + place / 1000, episode_id),
                )
                if changed.rowcount:
                    newly.append(episode_id)
        return tuple(newly)

    def set_state(self, episode_id: str, stage: Stage, state: State) -> None:
        """Say how far a stage has come; a failure of this stage is forgotten."""
        with self._database.transaction() as connection:
            connection.execute(f"UPDATE episodes SET {_COLUMN[stage]} = ? WHERE id = ?", (state, episode_id))  # noqa: S608
            connection.execute(
                "UPDATE episodes SET failure = NULL, failed_stage = NULL, retry_at = NULL "
                "WHERE id = ? AND failed_stage = ?",
                (episode_id, stage),
            )
            if state is State.DONE:
                connection.execute("UPDATE episodes SET attempts = 0, crashes = 0 WHERE id = ?", (episode_id,))

    def finish_index(self, episode_id: str) -> None:
        """Say that the episode is in the index; if its words have changed meanwhile, it goes on waiting for it."""
        with self._database.transaction():
            if self.get(episode_id).index_state is not State.WAITING:
                self.set_state(episode_id, Stage.INDEX, State.DONE)

    def fail(self, episode_id: str, stage: Stage, failure: Failure, *, retry_at: float | None = None) -> None:
        """Say why a stage could not be done, count the attempt, and say when (Unix time) it is worth another one."""
        with self._database.transaction() as connection:
            connection.execute(
                f"UPDATE episodes SET {_COLUMN[stage]} = 'failed', failure = ?, failed_stage = ?, "  # noqa: S608
                "attempts = attempts + 1, crashes = 0, retry_at = ? WHERE id = ?",
                (pack_failure(failure), stage, retry_at, episode_id),
            )

    def retry_due(self, now: float, *, longest: float) -> int:
        """Put failures whose time has come back in the queue; returns how many.

        A time further ahead than the `longest` wait, in seconds, was set before the clock was set back: it has come.
        """
        times = (now, now + longest)
        with self._database.transaction() as connection:
            changed = sum(
                connection.execute(
                    f"UPDATE episodes SET {column} = 'waiting' WHERE {column} = 'failed' "  # noqa: S608
                    "AND (retry_at <= ? OR retry_at > ?)",
                    times,
                ).rowcount
                for column in _COLUMN.values()
            )
            connection.execute("UPDATE episodes SET retry_at = NULL WHERE retry_at <= ? OR retry_at > ?", times)
        return changed

    def prefer_audio(self, episode_id: str) -> None:
        """Transcribe this episode from its audio, even though its publisher offers a transcript."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE episodes SET prefers_audio = 1, transcript_state = 'waiting', "
                "audio_state = CASE audio_state WHEN 'done' THEN 'done' ELSE 'waiting' END, "
                "wanted_at = coalesce(wanted_at, ?) WHERE id = ?",
                (time.time(), episode_id),
            )

    def blame(self, failure: Failure, stage: Stage, *, most: int) -> None:
        """After a crash in a stage: count it, and let that fail at which `most` runs in a row have ended."""
        column = _COLUMN[stage]
        with self._database.transaction() as connection:
            connection.execute(f"UPDATE episodes SET crashes = crashes + 1 WHERE {column} = 'running'")  # noqa: S608
            connection.execute(
                f"UPDATE episodes SET {column} = 'failed', failure = ?, failed_stage = ?, retry_at = NULL "  # noqa: S608
                f"WHERE {column} = 'running' AND crashes >= ?",
                (pack_failure(failure), stage, most),
            )

    def recover(self) -> int:
        """After a crash: what was running waits again. Returns how many stages were found so."""
        found = 0
        with self._database.transaction() as connection:
            for column in _COLUMN.values():
                found += connection.execute(
                    f"UPDATE episodes SET {column} = 'waiting' WHERE {column} = 'running'"  # noqa: S608
                ).rowcount
        return found

    def wait_for_index(self, episode_ids: Iterable[str] | None = None) -> None:
        """Index these episodes (or all that have a transcript) again.

        What is paused, was given up or ends the program stays as it is, until the person says otherwise.
        """
        with self._database.transaction() as connection:
            if episode_ids is None:
                connection.execute(
                    f"{_INDEX_AGAIN} AND EXISTS (SELECT 1 FROM passages WHERE passages.episode_id = episodes.id)"  # noqa: S608
                )
                return
            connection.executemany(f"{_INDEX_AGAIN} AND id = ?", [(each,) for each in episode_ids])

    def bury(self, episode_id: str) -> None:
        """Remove the episode for good: its feed may not bring it back."""
        with self._database.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO tombstones VALUES (?, ?)", (episode_id, time.time()))
            connection.execute("DELETE FROM episodes WHERE id = ?", (episode_id,))

    def save_audio(self, audio: AudioFile) -> None:
        """Record the file that was downloaded or imported."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO audio_files VALUES (?, ?, ?, ?, ?, ?)",
                (audio.episode_id, audio.path, audio.sha256, audio.size, audio.duration, audio.format),
            )
            connection.execute(
                "UPDATE episodes SET duration = ? WHERE id = ?",
                (audio.duration, audio.episode_id),
            )

    def audio(self, episode_id: str) -> AudioFile | None:
        """The episode's file, if it was taken."""
        row = self._database.connection.execute(
            "SELECT * FROM audio_files WHERE episode_id = ?", (episode_id,)
        ).fetchone()
        return None if row is None else AudioFile(**{key: row[key] for key in row.keys()})  # noqa: SIM118

    def save_chapters(self, episode_id: str, chapters: Sequence[Chapter]) -> None:
        """Replace the episode's chapters."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM chapters WHERE episode_id = ?", (episode_id,))
            connection.executemany(
                "INSERT INTO chapters VALUES (?, ?, ?, ?)",
                [(episode_id, number, chapter.start, chapter.title) for number, chapter in enumerate(chapters)],
            )

    def chapters(self, episode_id: str) -> tuple[Chapter, ...]:
        """The episode's chapters, in order."""
        rows = self._database.connection.execute(
            "SELECT start, title FROM chapters WHERE episode_id = ? ORDER BY ordinal", (episode_id,)
        )
        return tuple(Chapter(row["start"], row["title"]) for row in rows)

    def searchable_in(self, scope: Scope) -> tuple[str, ...]:
        """Ids of the episodes that questions with this scope are answered from."""
        clause, values = within(scope)
        rows = self._database.connection.execute(
            f"SELECT e.id FROM episodes e WHERE {SEARCHABLE}{clause}",  # noqa: S608
            values,
        )
        return tuple(episode_id for (episode_id,) in rows)

    def has_searchable(self, scope: Scope) -> bool:
        """Whether questions with this scope can be answered from any episode."""
        clause, values = within(scope)
        row = self._database.connection.execute(
            f"SELECT 1 FROM episodes e WHERE {SEARCHABLE}{clause} LIMIT 1",  # noqa: S608
            values,
        ).fetchone()
        return row is not None

    def shows_in(self, scope: Scope) -> tuple[str, ...]:
        """The titles of the shows that questions with this scope are answered from."""
        clause, values = within(scope)
        rows = self._database.connection.execute(
            "SELECT DISTINCT f.title FROM episodes e JOIN feeds f ON f.id = e.feed_id "  # noqa: S608
            f"WHERE {SEARCHABLE}{clause} ORDER BY f.title",
            values,
        )
        return tuple(title for (title,) in rows)

    def published_between(self) -> tuple[float, float] | None:
        """When the first and the last of the searchable episodes were published; None where no date is known."""
        first, last = self._database.connection.execute(
            f"SELECT min(published), max(published) FROM episodes e WHERE {SEARCHABLE}"  # noqa: S608
        ).fetchone()
        return None if first is None else (first, last)

    def newest_first(self, episode_ids: Iterable[str]) -> tuple[str, ...]:
        """These episodes, those with a date first and the newest before all."""
        wanted = tuple(episode_ids)
        marks = ", ".join("?" * len(wanted))
        rows = self._database.connection.execute(
            f"SELECT id FROM episodes WHERE id IN ({marks}) {_NEWEST_FIRST}",  # noqa: S608
            wanted,
        )
        return tuple(episode_id for (episode_id,) in rows)

    def titles(self, episode_ids: Iterable[str]) -> dict[str, EpisodeTitle]:
        """What these episodes are called, and when each was published."""
        wanted = tuple(episode_ids)
        found: dict[str, EpisodeTitle] = {}
        for first in range(0, len(wanted), _AT_ONCE):
            some = wanted[first : first + _AT_ONCE]
            rows = self._database.connection.execute(
                "SELECT e.id, e.guid, e.title, e.published, e.feed_id, f.title FROM episodes e "  # noqa: S608
                f"JOIN feeds f ON f.id = e.feed_id WHERE e.id IN ({', '.join('?' * len(some))})",
                some,
            )
            found.update((row[0], EpisodeTitle(*row)) for row in rows)
        return found

    def newest_searchable(self, limit: int) -> tuple[str, ...]:
        """The newest searchable episodes."""
        rows = self._database.connection.execute(
            f"SELECT id FROM episodes e WHERE {SEARCHABLE} {_NEWEST_FIRST} LIMIT ?",  # noqa: S608
            (limit,),
        )
        return tuple(episode_id for (episode_id,) in rows)

    def coverage(self, scope: Scope = EVERYWHERE, *, by_words: bool = False) -> Coverage:
        """How much is searched (in this scope), and how many wanted episodes are not; by words, or by the index."""
        return coverage(self._database.connection, scope, by_words=by_words)

    def indexed(self) -> Indexed:
        """How much of what is searchable is in the index."""
        return indexed(self._database.connection)

    def _select(
        self, clause: str, values: tuple[object, ...] | dict[str, State], *, columns: str = "*"
    ) -> tuple[Episode, ...]:
        rows = self._database.connection.execute(f"SELECT {columns} FROM episodes {clause}", values)  # noqa: S608
        return tuple(episode_of(row) for row in rows)


def _in_any(states: Sequence[State]) -> tuple[str, dict[str, State]]:
    """A condition on every stage, and its values; each of its parts has an index of its own."""
    values = {f"s{number}": state for number, state in enumerate(states)}
    marks = ", ".join(f":{name}" for name in values)
    return " OR ".join(f"{column} IN ({marks})" for column in _COLUMN.values()), values

"""What was found out about episodes when they were studied: sentences that come again and again, and key phrases."""

import time
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from mirrortalk_desktop.library.database import Database

#: Sentences are compared with those of so many episodes of the same feed that were studied before.
EPISODES_COMPARED = 40
_AT_ONCE = 400


@dataclass(frozen=True, slots=True)
class KeyPhrase:
    """Words that tell what an episode is about, said in so many sentences of it: `phrase` is their stems, `label` how
    they are mostly written.
    """

    phrase: str
    label: str
    weight: float
    times: int


@dataclass(frozen=True, slots=True)
class SharedPhrase:
    """A key phrase with the episodes that have it, and the sums of its weights and times there."""

    phrase: str
    label: str
    weight: float
    times: int
    episode_ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class Suggested:
    """A question that was tried: of which episode it came, and whether it was answered."""

    question: str
    episode_id: str | None
    is_answered: bool


class StudyStore:
    """Repeated sentences, key phrases and tried questions, each gone with its episode."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def unstudied(self) -> tuple[str, ...]:
        """Searchable episodes whose sentences were not studied yet, in the order they came."""
        rows = self._database.connection.execute(
            "SELECT id FROM episodes WHERE index_state = 'done' "
            "AND NOT EXISTS (SELECT 1 FROM studied WHERE episode_id = id) ORDER BY wanted_at, id"
        )
        return tuple(episode_id for (episode_id,) in rows)

    def is_unstudied(self, episode_id: str) -> bool:
        """Whether this episode is searchable, and its sentences were not studied yet."""
        row = self._database.connection.execute(
            "SELECT 1 FROM episodes WHERE id = ?1 AND index_state = 'done' "
            "AND NOT EXISTS (SELECT 1 FROM studied WHERE episode_id = ?1)",
            (episode_id,),
        ).fetchone()
        return row is not None

    def save(
        self,
        episode_id: str,
        feed_id: str,
        *,
        signatures: Iterable[tuple[int, int]],
        repeated: Iterable[tuple[str, int]],
        phrases: Iterable[KeyPhrase],
    ) -> None:
        """Keep what was found: (signature, sentence) of this episode, repeated sentences of any, and key phrases."""
        with self._database.transaction() as connection:
            if connection.execute("SELECT 1 FROM episodes WHERE id = ?", (episode_id,)).fetchone() is None:
                return
            connection.execute("DELETE FROM signatures WHERE episode_id = ?", (episode_id,))
            connection.execute("DELETE FROM phrases WHERE episode_id = ?", (episode_id,))
            connection.executemany(
                "INSERT OR IGNORE INTO signatures VALUES (?, ?, ?, ?)",
                [(feed_id, signature, episode_id, ordinal) for signature, ordinal in signatures],
            )
            connection.executemany(
                "INSERT OR IGNORE INTO repeats SELECT episode_id, ordinal FROM sentences "
                "WHERE episode_id = ? AND ordinal = ?",
                list(repeated),
            )
            connection.executemany(
                "INSERT OR IGNORE INTO phrases VALUES (?, ?, ?, ?, ?)",
                [(each.phrase, episode_id, each.label, each.weight, each.times) for each in phrases],
            )
            connection.execute("INSERT OR REPLACE INTO studied VALUES (?, ?)", (episode_id, time.time()))
            connection.execute(
                "DELETE FROM signatures WHERE episode_id IN (SELECT s.episode_id FROM studied s "
                "JOIN episodes e ON e.id = s.episode_id WHERE e.feed_id = ? "
                "ORDER BY s.studied_at DESC LIMIT -1 OFFSET ?)",
                (feed_id, EPISODES_COMPARED),
            )

    def with_signatures(
        self, feed_id: str, signatures: Collection[int], *, but_not: str
    ) -> dict[int, list[tuple[str, int]]]:
        """The sentences of other episodes of a feed that share these signatures."""
        wanted = sorted(signatures)
        found: dict[int, list[tuple[str, int]]] = {}
        for first in range(0, len(wanted), _AT_ONCE):
            some = wanted[first : first + _AT_ONCE]
            rows = self._database.connection.execute(
                "SELECT signature, episode_id, ordinal FROM signatures WHERE feed_id = ? "  # noqa: S608
                f"AND signature IN ({', '.join('?' * len(some))}) AND episode_id != ?",
                (feed_id, *some, but_not),
            )
            for signature, episode_id, ordinal in rows:
                found.setdefault(signature, []).append((episode_id, ordinal))
        return found

    def repeated(self, episode_id: str) -> frozenset[int]:
        """The sentences of an episode that come in several episodes of its feed, and single ones between them."""
        return frozenset(ordinal for _, ordinal in self.repeated_in([episode_id]))

    def repeated_in(self, episode_ids: Iterable[str]) -> frozenset[tuple[str, int]]:
        """The same for several episodes: (episode, sentence)."""
        wanted = sorted(set(episode_ids))
        places: set[tuple[str, int]] = set()
        for first in range(0, len(wanted), _AT_ONCE):
            some = wanted[first : first + _AT_ONCE]
            rows = self._database.connection.execute(
                f"SELECT episode_id, ordinal FROM repeats WHERE episode_id IN ({', '.join('?' * len(some))})",  # noqa: S608
                some,
            )
            places.update((episode_id, ordinal) for episode_id, ordinal in rows)
        between = {(episode_id, ordinal + 1) for episode_id, ordinal in places if (episode_id, ordinal + 2) in places}
        return frozenset(places | between)

    def shared_phrases(self, least: int) -> tuple[SharedPhrase, ...]:
        """Key phrases of so many episodes at least."""
        rows = self._database.connection.execute(
            # With max() in it, SQLite takes the label from the row of the episode that says it most.
            "SELECT phrase, label, sum(weight), sum(times), group_concat(episode_id, char(10)), max(times) "
            "FROM phrases "
            "GROUP BY phrase HAVING count(*) >= ? ORDER BY phrase",
            (least,),
        )
        return tuple(SharedPhrase(row[0], row[1], row[2], row[3], frozenset(row[4].split("\n"))) for row in rows)

    def episodes_with_phrase(self, phrase: str) -> tuple[str, ...]:
        """The episodes with this key phrase."""
        rows = self._database.connection.execute("SELECT episode_id FROM phrases WHERE phrase = ?", (phrase,))
        return tuple(episode_id for (episode_id,) in rows)

    def phrases(self, episode_id: str) -> tuple[KeyPhrase, ...]:
        """The key phrases of an episode, the most telling first."""
        rows = self._database.connection.execute(
            "SELECT phrase, label, weight, times FROM phrases WHERE episode_id = ? ORDER BY weight DESC, phrase",
            (episode_id,),
        )
        return tuple(KeyPhrase(*row) for row in rows)

    def state(self) -> str:
        """A name for what was studied, that changes with it."""
        row = self._database.connection.execute("SELECT count(*), max(studied_at) FROM studied").fetchone()
        return f"{row[0]} {row[1]}"

    def count_studied(self) -> int:
        """How many episodes were studied."""
        (count,) = self._database.connection.execute("SELECT count(*) FROM studied").fetchone()
        return int(count)

    def suggested(self, checked_for: str) -> tuple[Suggested, ...]:
        """The questions that were tried on this state of the library, in the order in which they were."""
        rows = self._database.connection.execute(
            "SELECT question, episode_id, is_answered FROM suggestions WHERE checked_for = ? ORDER BY rowid",
            (checked_for,),
        )
        return tuple(Suggested(row[0], row[1], bool(row[2])) for row in rows)

    def save_suggested(self, checked_for: str, tried: Sequence[Suggested]) -> None:
        """Keep questions that were tried; those tried on an earlier state of the library are forgotten."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM suggestions WHERE checked_for != ?", (checked_for,))
            connection.executemany(
                "INSERT OR REPLACE INTO suggestions VALUES (?, ?, ?, ?)",
                [(each.question, each.episode_id, each.is_answered, checked_for) for each in tried],
            )

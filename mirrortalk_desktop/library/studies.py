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
    """Words that tell what an episode is about: `phrase` is their stems, `label` how they are mostly written."""

    phrase: str
    label: str
    weight: float


@dataclass(frozen=True, slots=True)
class SharedPhrase:
    """A key phrase with the episodes that have it and the sum of its weights there."""

    phrase: str
    label: str
    weight: float
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
                "INSERT OR IGNORE INTO phrases VALUES (?, ?, ?, ?)",
                [(each.phrase, episode_id, each.label, each.weight) for each in phrases],
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
        rows = self._database.connection.execute("SELECT ordinal FROM repeats WHERE episode_id = ?", (episode_id,))
        ordinals = {ordinal for (ordinal,) in rows}
        between = {ordinal + 1 for ordinal in ordinals if ordinal + 2 in ordinals}
        return frozenset(ordinals | between)

    def shared_phrases(self, least: int) -> tuple[SharedPhrase, ...]:
        """Key phrases of so many episodes at least."""
        rows = self._database.connection.execute(
            "SELECT phrase, max(label), sum(weight), group_concat(episode_id, char(10)) FROM phrases "
            "GROUP BY phrase HAVING count(*) >= ? ORDER BY phrase",
            (least,),
        )
        return tuple(SharedPhrase(row[0], row[1], row[2], frozenset(row[3].split("\n"))) for row in rows)

    def episodes_with_phrase(self, phrase: str) -> tuple[str, ...]:
        """The episodes with this key phrase."""
        rows = self._database.connection.execute("SELECT episode_id FROM phrases WHERE phrase = ?", (phrase,))
        return tuple(episode_id for (episode_id,) in rows)

    def phrases(self, episode_id: str) -> tuple[KeyPhrase, ...]:
        """The key phrases of an episode, the most telling first."""
        rows = self._database.connection.execute(
            "SELECT phrase, label, weight FROM phrases WHERE episode_id = ? ORDER BY weight DESC, phrase", (episode_id,)
        )
        return tuple(KeyPhrase(*row) for row in rows)

    def count_studied(self) -> int:
        """How many episodes were studied."""
        (count,) = self._database.connection.execute("SELECT count(*) FROM studied").fetchone()
        return int(count)

    def suggested(self, checked_for: str) -> tuple[Suggested, ...]:
        """The questions that were tried on this state of the library."""
        rows = self._database.connection.execute(
            "SELECT question, episode_id, is_answered FROM suggestions WHERE checked_for = ?", (checked_for,)
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

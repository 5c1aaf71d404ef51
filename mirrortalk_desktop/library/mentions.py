"""Where words are said: a full text over every sentence, so that a list of all places is complete and quick.

Triggers of `schema.py` keep it in step with the sentences, whatever adds or removes them.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from mirrortalk_desktop.library.database import Database
from mirrortalk_desktop.library.searchable import SEARCHABLE

#: A sentence's number is in so many lower bits of its place in the full text.
ORDINAL_BITS = 20
_ORDINAL = (1 << ORDINAL_BITS) - 1
_AT_ONCE = 500
#: Only sentences of these episodes, as a list in JSON.
_OF_EPISODES = "(SELECT number FROM episode_numbers WHERE episode_id IN (SELECT value FROM json_each(?)))"
_AMONG = f"AND rowid >> {ORDINAL_BITS} IN {_OF_EPISODES} "
#: Without the notes of an episode, its title decides; with both, it counts so much more.
TITLE_WEIGHT = 4.0


@dataclass(frozen=True, slots=True)
class SpeakerName:
    """A name that occurs as speaker in transcripts."""

    name: str
    episodes: int


def phrase(text: str) -> str:
    """The text as an expression for full text: these words in this order, whatever signs it holds."""
    return '"' + text.replace("\x00", " ").replace('"', '""') + '"'


def all_of(expressions: Iterable[str]) -> str:
    """An expression that needs all of these."""
    return " AND ".join(f"({each})" for each in expressions)


def any_of(expressions: Iterable[str]) -> str:
    """An expression that needs one of these."""
    return " OR ".join(f"({each})" for each in expressions)


class MentionStore:
    """Full text over sentences and over the titles and notes of episodes, and the names of speakers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, expression: str, *, limit: int = -1) -> dict[str, list[int]]:
        """Every sentence that matches (or the first so many): their numbers for each episode, in order."""
        numbers: dict[int, list[int]] = {}
        for (place,) in self._database.connection.execute(
            "SELECT rowid FROM sentence_words WHERE sentence_words MATCH ? ORDER BY rowid LIMIT ?", (expression, limit)
        ):
            numbers.setdefault(place >> ORDINAL_BITS, []).append(place & _ORDINAL)
        return {episode_id: numbers[number] for number, episode_id in self._episode_ids(numbers)}

    def count(self, expression: str) -> int:
        """How many sentences match."""
        (count,) = self._database.connection.execute(
            "SELECT count(*) FROM sentence_words WHERE sentence_words MATCH ?", (expression,)
        ).fetchone()
        return int(count)

    def best(self, expression: str, *, limit: int, episode_ids: Sequence[str] | None = None) -> list[tuple[str, int]]:
        """The places of the sentences that match best (BM25), best first; only of these episodes, if any are given."""
        among, values = ("", []) if episode_ids is None else (_AMONG, [json.dumps(list(episode_ids))])
        rows = self._database.connection.execute(
            f"SELECT rowid FROM sentence_words WHERE sentence_words MATCH ? {among}ORDER BY rank LIMIT ?",  # noqa: S608
            (expression, *values, limit),
        ).fetchall()
        named = dict(self._episode_ids({place >> ORDINAL_BITS for (place,) in rows}))
        return [(named[place >> ORDINAL_BITS], place & _ORDINAL) for (place,) in rows if place >> ORDINAL_BITS in named]

    def find_letters(self, text: str) -> dict[str, list[int]]:
        """Every sentence with these characters in it, for scripts that put no spaces between words: it reads all."""
        found: dict[str, list[int]] = {}
        rows = self._database.connection.execute(
            "SELECT episode_id, ordinal FROM sentences WHERE instr(text, ?) ORDER BY episode_id, ordinal", (text,)
        )
        for episode_id, ordinal in rows:
            found.setdefault(episode_id, []).append(ordinal)
        return found

    def has_words_between(self, first: str, last: str) -> bool:
        """Whether any word that is said begins with a letter from the first to the last one, as they are numbered."""
        connection = self._database.connection
        connection.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab('main', 'sentence_words', 'row')"
        )
        found = connection.execute(
            "SELECT 1 FROM temp.terms WHERE term >= ? AND term < ? LIMIT 1", (first, chr(ord(last) + 1))
        )
        return found.fetchone() is not None

    def speakers(self) -> tuple[SpeakerName, ...]:
        """The names of all speakers, with the number of episodes they are in."""
        rows = self._database.connection.execute("SELECT speaker, count(*) FROM speakers GROUP BY speaker")
        return tuple(SpeakerName(*row) for row in rows)

    def episodes_titled(self, words: Sequence[str], *, limit: int) -> tuple[tuple[str, str], ...]:
        """Searchable episodes that have all these words in their titles: id and title, the newest first."""
        if not words:
            return ()
        expression = "title : (" + all_of(phrase(word) for word in words) + ")"
        rows = self._database.connection.execute(
            "SELECT e.id, e.title FROM episode_words JOIN episode_numbers n ON n.number = episode_words.rowid "  # noqa: S608
            "JOIN episodes e ON e.id = n.episode_id "
            f"WHERE episode_words MATCH ? AND {SEARCHABLE} ORDER BY e.published DESC LIMIT ?",
            (expression, limit),
        )
        return tuple((row[0], row[1]) for row in rows)

    def waiting_like(self, words: Sequence[str], *, limit: int) -> tuple[tuple[str, str, str], ...]:
        """Episodes that are not searchable yet and share words with these: id, title and notes, the best first."""
        if not words:
            return ()
        rows = self._database.connection.execute(
            "SELECT e.id, e.title, e.description FROM episode_words "  # noqa: S608
            "JOIN episode_numbers n ON n.number = episode_words.rowid JOIN episodes e ON e.id = n.episode_id "
            f"WHERE episode_words MATCH ? AND NOT ({SEARCHABLE}) "
            "AND 'failed' NOT IN (e.audio_state, e.transcript_state, e.index_state) "
            "ORDER BY bm25(episode_words, ?, 1.0), e.published DESC LIMIT ?",
            (any_of(phrase(word) for word in words), TITLE_WEIGHT, limit),
        )
        return tuple((row[0], row[1], row[2]) for row in rows)

    def _episode_ids(self, numbers: Iterable[int]) -> Iterator[tuple[int, str]]:
        wanted = sorted(numbers)
        for first in range(0, len(wanted), _AT_ONCE):
            some = wanted[first : first + _AT_ONCE]
            yield from self._database.connection.execute(
                f"SELECT number, episode_id FROM episode_numbers WHERE number IN ({', '.join('?' * len(some))})",  # noqa: S608
                some,
            ).fetchall()

"""What a library holds: read from its files without the program, to be compared with another one's."""

import hashlib
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

#: What must be the same in two libraries that took in the same. Times of day, and numbers that SQLite gives, are not.
_SAME = {
    "feeds": "SELECT id, url, title, is_active, failure FROM feeds ORDER BY id",
    "episodes": "SELECT id, feed_id, guid, title, audio_url, audio_state, transcript_state, index_state, failure, "
    "attempts, passages FROM episodes ORDER BY id",
    "audio": "SELECT episode_id, path, sha256, size FROM audio_files ORDER BY episode_id",
    "transcripts": "SELECT episode_id, source, language, audio_sha256, is_current FROM transcripts "
    "ORDER BY episode_id, is_current",
    "windows": "SELECT t.episode_id, w.ordinal, w.start, w.end, w.model, w.rung, w.language "
    "FROM windows w JOIN transcripts t ON t.id = w.transcript_id ORDER BY 1, 2",
    "segments": "SELECT t.episode_id, s.window, s.ordinal, s.start, s.end, s.text, s.speaker, s.words "
    "FROM segments s JOIN transcripts t ON t.id = s.transcript_id ORDER BY 1, 2, 3",
    "sentences": "SELECT * FROM sentences ORDER BY episode_id, ordinal",
    "passages": "SELECT * FROM passages ORDER BY episode_id, ordinal",
    "words": "SELECT count(*), sum(rowid) FROM sentence_words WHERE sentence_words MATCH 'the'",
    "studied": "SELECT episode_id FROM studied ORDER BY 1",
}
#: What is there twice: no row may come.
_TWICE = {
    "episodes of one guid": "SELECT feed_id, guid FROM episodes GROUP BY 1, 2 HAVING count(*) > 1",
    "episodes of one audio": "SELECT audio_url FROM episodes WHERE audio_url != '' GROUP BY 1 HAVING count(*) > 1",
    "windows of one place": "SELECT transcript_id, start FROM windows GROUP BY 1, 2 HAVING count(*) > 1",
    "sentences of one place": "SELECT episode_id, start, text FROM sentences GROUP BY 1, 2, 3 HAVING count(*) > 1",
    "passages of one place": "SELECT episode_id, start, text FROM passages GROUP BY 1, 2, 3 HAVING count(*) > 1",
    "answers of one moment": "SELECT asked_at FROM questions GROUP BY 1 HAVING count(*) > 1",
}
#: Whether something that was told as committed is there; by kind.
_IS_THERE = {
    "feed": "SELECT 1 FROM feeds WHERE id = :key",
    "episode": "SELECT 1 FROM episodes WHERE id = :key",
    "wish": "SELECT 1 FROM episodes WHERE id = :key AND wanted_at IS NOT NULL",
    "audio": "SELECT 1 FROM audio_files WHERE episode_id = :key AND sha256 = :sha256",
    "window": "SELECT 1 FROM windows w JOIN transcripts t ON t.id = w.transcript_id "
    "WHERE t.episode_id = :key AND w.ordinal = :ordinal AND w.end = :end",
    "transcript": "SELECT 1 FROM episodes e WHERE id = :key AND transcript_state = 'done' "
    "AND :passages = (SELECT count(*) FROM passages p WHERE p.episode_id = e.id)",
    "question": "SELECT 1 FROM questions WHERE asked_at = CAST(:key AS REAL)",
}

Fact = dict[str, Any]


@dataclass(frozen=True)
class Held:
    """The rows of each table, the passages in the index as (id, episode id), and the files of audio by SHA-256."""

    rows: dict[str, tuple[tuple[Any, ...], ...]]
    indexed: tuple[tuple[str, str], ...]
    files: dict[str, str]

    def differences(self, other: "Held") -> list[str]:
        """In which tables the other library holds something else."""
        found = [name for name in self.rows if self.rows[name] != other.rows[name]]
        found += ["index"] if sorted(self.indexed) != sorted(other.indexed) else []
        return found + (["files"] if self.files != other.files else [])


def held(library: Path) -> Held:
    """What is there."""
    with _opened(library) as database:
        rows = {name: tuple(map(tuple, database.execute(query))) for name, query in _SAME.items()}
    files = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (library / "audio").iterdir()}
    return Held(rows, tuple(_in_index(library)), files)


def lost(library: Path, facts: list[Fact]) -> list[Fact]:
    """What was told as committed and is not there."""
    indexed = {passage for passage, _ in _in_index(library)} if any(f["committed"] == "indexed" for f in facts) else ()
    with _opened(library) as database:
        return [
            fact
            for fact in facts
            if not (
                fact["key"] in indexed
                if fact["committed"] == "indexed"
                else database.execute(_IS_THERE[fact["committed"]], fact).fetchone()
            )
        ]


def twice(library: Path) -> list[str]:
    """What is there more than once, in words."""
    with _opened(library) as database:
        found = [f"{what}: {row}" for what, query in _TWICE.items() for row in database.execute(query)]
    return found + [f"in the index: {row}" for row, count in Counter(_in_index(library)).items() if count > 1]


def damage(library: Path) -> list[str]:
    """What SQLite finds wrong."""
    with _opened(library) as database:
        found = [str(row[0]) for row in database.execute("PRAGMA integrity_check") if row[0] != "ok"]
        return found + [f"no parent: {tuple(row)}" for row in database.execute("PRAGMA foreign_key_check")]


def heard_at(library: Path) -> dict[tuple[str, int], float]:
    """When each window was heard, by episode and number."""
    query = "SELECT t.episode_id, w.ordinal, w.committed_at FROM windows w JOIN transcripts t ON t.id = w.transcript_id"
    with _opened(library) as database:
        return {(episode, ordinal): when for episode, ordinal, when in database.execute(query)}


def answers(library: Path) -> int:
    """How many answers are kept."""
    with _opened(library) as database:
        return int(database.execute("SELECT count(*) FROM questions").fetchone()[0])


def _opened(library: Path) -> "closing[sqlite3.Connection]":
    return closing(sqlite3.connect(f"file:{library / 'library.db'}?mode=ro", uri=True))


def _in_index(library: Path) -> Iterator[tuple[str, str]]:
    import lancedb

    database = lancedb.connect(library / "index")
    for name in database.list_tables().tables:
        rows = database.open_table(name).search().select(["id", "episode_id"]).limit(1_000_000).to_arrow()
        yield from zip(rows["id"].to_pylist(), rows["episode_id"].to_pylist(), strict=True)

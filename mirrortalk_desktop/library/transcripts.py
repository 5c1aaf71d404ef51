"""What was said: drafts that grow window by window, and the current transcript with its sentences and passages."""

import json
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from mirrortalk_desktop.domain.model import Passage, Segment, Sentence, State, Transcript, TranscriptSource, Window
from mirrortalk_desktop.library.database import Database
from mirrortalk_desktop.library.rows import pack_words, passage_of, segment_of, sentence_of

#: SQLite takes so many values in one question, and more.
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Draft:
    """A transcript being made: where to go on is `resume_at`, in seconds, with window number `next_window`."""

    id: int
    episode_id: str
    next_window: int
    resume_at: float


class TranscriptStore:
    """Transcripts, one current and at most one draft for an episode."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, episode_id: str, source: TranscriptSource, *, language: str = "", audio_sha256: str = "") -> Draft:
        """Go on with the draft of this source and audio, or begin a new one in place of another."""
        with self._database.transaction() as connection:
            row = connection.execute(
                "SELECT id, source, audio_sha256 FROM transcripts WHERE episode_id = ? AND is_current = 0",
                (episode_id,),
            ).fetchone()
            if row is not None and (row["source"], row["audio_sha256"]) == (source, audio_sha256):
                return self._draft(connection, row["id"], episode_id)
            if row is not None:
                connection.execute("DELETE FROM transcripts WHERE id = ?", (row["id"],))
            inserted = connection.execute(
                "INSERT INTO transcripts (episode_id, source, language, audio_sha256, is_current, begun_at) "
                "VALUES (?, ?, ?, ?, 0, ?)",
                (episode_id, source, language, audio_sha256, time.time()),
            )
            return Draft(int(inserted.lastrowid or 0), episode_id, 0, 0.0)

    def commit_window(self, draft: Draft, window: Window) -> None:
        """Keep what was heard in a window; from now on it is never heard again for this draft."""
        with self._database.transaction() as connection:
            insert_window(connection, draft.id, window)
            if window.language:
                connection.execute(
                    "UPDATE transcripts SET language = ? WHERE id = ? AND language = ''", (window.language, draft.id)
                )

    def segments(self, draft: Draft) -> tuple[Segment, ...]:
        """Everything heard so far in a draft."""
        return self._segments(draft.id)

    def publish(
        self,
        draft: Draft,
        sentences: Sequence[Sentence],
        passages: Sequence[Passage],
        *,
        index_state: State = State.WAITING,
    ) -> None:
        """Make the draft the current transcript; its sentences and passages replace the old ones in the same moment.

        It may be the current transcript already, of which other segments are believed now.
        `index_state` is `DONE` when the passages are in the index already.
        """
        episode_id = draft.episode_id
        with self._database.transaction() as connection:
            connection.execute(
                "DELETE FROM transcripts WHERE episode_id = ? AND is_current = 1 AND id != ?", (episode_id, draft.id)
            )
            connection.execute(
                "UPDATE transcripts SET is_current = 1, "
                "source = CASE source WHEN 'rehearing' THEN 'speech' ELSE source END WHERE id = ?",
                (draft.id,),
            )
            connection.execute("DELETE FROM sentences WHERE episode_id = ?", (episode_id,))
            connection.execute("DELETE FROM passages WHERE episode_id = ?", (episode_id,))
            for table in ("speakers", "studied", "signatures", "phrases"):
                connection.execute(f"DELETE FROM {table} WHERE episode_id = ?", (episode_id,))  # noqa: S608
            connection.executemany(
                "INSERT INTO sentences VALUES (?, ?, ?, ?, ?, ?)",
                [(episode_id, s.ordinal, s.start, s.end, s.text, s.speaker) for s in sentences],
            )
            connection.executemany(
                "INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (p.id, episode_id, p.ordinal, p.first_sentence, p.last_sentence, p.start, p.end, p.text)
                    for p in passages
                ],
            )
            connection.execute(
                "UPDATE episodes SET transcript_state = 'done', index_state = ?, passages = ?, said_until = ?, "
                "crashes = 0, rehearing = NULL WHERE id = ?",
                (index_state, len(passages), max((p.end for p in passages), default=None), episode_id),
            )

    def believe(self, episode_id: str, start: float) -> Draft | None:
        """Give up the doubt about the segments that start then; the current transcript, if there is one to publish."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE segments SET doubt = '' WHERE start = ? AND transcript_id IN "
                "(SELECT id FROM transcripts WHERE episode_id = ?)",
                (start, episode_id),
            )
            row = connection.execute(
                "SELECT id FROM transcripts WHERE episode_id = ? AND is_current = 1", (episode_id,)
            ).fetchone()
            return None if row is None else self._draft(connection, row["id"], episode_id)

    def current(self, episode_id: str) -> Transcript | None:
        """The episode's transcript, or as much of it as was heard so far."""
        row = self._database.connection.execute(
            "SELECT * FROM transcripts WHERE episode_id = ? ORDER BY is_current DESC LIMIT 1", (episode_id,)
        ).fetchone()
        if row is None:
            return None
        models = self._database.connection.execute(
            "SELECT DISTINCT model FROM windows WHERE transcript_id = ? AND model != ''", (row["id"],)
        )
        return Transcript(
            episode_id,
            TranscriptSource(row["source"]),
            row["language"],
            ", ".join(model for (model,) in models),
            self._segments(row["id"]),
        )

    def is_published(self, episode_id: str) -> bool:
        """Whether there is a whole transcript, be it that another one is wanted or could not be had."""
        row = self._database.connection.execute(
            "SELECT EXISTS (SELECT 1 FROM transcripts WHERE episode_id = ? AND is_current = 1)", (episode_id,)
        ).fetchone()
        return bool(row[0])

    def heard_from(self, episode_id: str) -> str:
        """The SHA-256 of the audio that the episode's transcript was heard from; nothing for a published one."""
        row = self._database.connection.execute(
            "SELECT audio_sha256 FROM transcripts WHERE episode_id = ? AND is_current = 1", (episode_id,)
        ).fetchone()
        return str(row[0] or "") if row is not None else ""

    def windows(self, episode_id: str) -> tuple[Window, ...]:
        """The windows of the current transcript, else of the draft, without their segments."""
        rows = self._database.connection.execute(
            "SELECT * FROM windows WHERE transcript_id = "
            "(SELECT id FROM transcripts WHERE episode_id = ? ORDER BY is_current DESC LIMIT 1) ORDER BY ordinal",
            (episode_id,),
        )
        return tuple(Window(r["ordinal"], r["start"], r["end"], (), r["model"], r["rung"], r["language"]) for r in rows)

    def sentences(self, episode_id: str, first: int = 0, last: int | None = None) -> tuple[Sentence, ...]:
        """The episode's sentences from number `first` to `last`, both inclusive."""
        rows = self._database.connection.execute(
            "SELECT * FROM sentences WHERE episode_id = ? AND ordinal >= ? AND ordinal <= ? ORDER BY ordinal",
            (episode_id, first, 2**62 if last is None else last),
        )
        return tuple(sentence_of(row) for row in rows)

    def some_sentences(self, episode_id: str, ordinals: Sequence[int]) -> list[Sentence]:
        """The sentences of an episode with these numbers, in order."""
        found: list[Sentence] = []
        for first in range(0, len(ordinals), _AT_ONCE):
            some = ordinals[first : first + _AT_ONCE]
            rows = self._database.connection.execute(
                f"SELECT * FROM sentences WHERE episode_id = ? AND ordinal IN ({', '.join('?' * len(some))}) "  # noqa: S608
                "ORDER BY ordinal",
                (episode_id, *some),
            )
            found += (sentence_of(row) for row in rows)
        return found

    def ordinals_between(self, episode_id: str, start: float, end: float) -> tuple[int, ...]:
        """The numbers of the sentences that begin from `start` on and before `end`, in seconds."""
        rows = self._database.connection.execute(
            "SELECT ordinal FROM sentences WHERE episode_id = ? AND start >= ? AND start < ?", (episode_id, start, end)
        )
        return tuple(ordinal for (ordinal,) in rows)

    def sentence_at(self, episode_id: str, seconds: float) -> Sentence | None:
        """The sentence that has begun last at this second, or the first of all; None where nothing is transcribed."""
        row = self._database.connection.execute(
            "SELECT * FROM sentences WHERE episode_id = ?1 AND ordinal = coalesce("
            "(SELECT max(ordinal) FROM sentences WHERE episode_id = ?1 AND start <= ?2), "
            "(SELECT min(ordinal) FROM sentences WHERE episode_id = ?1))",
            (episode_id, seconds),
        ).fetchone()
        return None if row is None else sentence_of(row)

    def passage_with(self, episode_id: str, ordinal: int) -> Passage | None:
        """The first passage that holds this sentence."""
        row = self._database.connection.execute(
            "SELECT * FROM passages WHERE episode_id = ? AND first_sentence <= ? AND last_sentence >= ? "
            "ORDER BY ordinal LIMIT 1",
            (episode_id, ordinal, ordinal),
        ).fetchone()
        return None if row is None else passage_of(row)

    def passages_with(self, episode_id: str, ordinals: Sequence[int]) -> tuple[Passage, ...]:
        """Every passage of an episode that holds one of these sentences, in order."""
        rows = self._database.connection.execute(
            "SELECT * FROM passages p WHERE p.episode_id = ? AND EXISTS (SELECT 1 FROM json_each(?) said "
            "WHERE said.value BETWEEN p.first_sentence AND p.last_sentence) ORDER BY p.ordinal",
            (episode_id, json.dumps(list(ordinals))),
        )
        return tuple(passage_of(row) for row in rows)

    def passages(self, episode_id: str) -> tuple[Passage, ...]:
        """The episode's passages, in order."""
        rows = self._database.connection.execute(
            "SELECT * FROM passages WHERE episode_id = ? ORDER BY ordinal", (episode_id,)
        )
        return tuple(passage_of(row) for row in rows)

    def passage_counts(self) -> dict[str, int]:
        """How many passages each episode with a transcript has."""
        rows = self._database.connection.execute("SELECT episode_id, count(*) FROM passages GROUP BY episode_id")
        return dict(rows.fetchall())

    def passage_ids(self) -> Iterator[str]:
        """The ids of all passages; no text is read for them."""
        for (passage_id,) in self._database.connection.execute("SELECT id FROM passages"):
            yield passage_id

    def extent(self) -> tuple[int, int, int]:
        """How many passages there are, how many bytes of text in them, and how many sentences they hold."""
        row = self._database.connection.execute(
            "SELECT count(*), coalesce(sum(length(CAST(text AS BLOB))), 0), "
            "coalesce(sum(last_sentence - first_sentence + 1), 0) FROM passages"
        ).fetchone()
        return row[0], row[1], row[2]

    def known_passages(self, passage_ids: Iterable[str]) -> dict[str, Passage]:
        """Those of these passages that the library still holds, by id."""
        wanted = tuple(passage_ids)
        marks = ", ".join("?" * len(wanted))
        rows = self._database.connection.execute(f"SELECT * FROM passages WHERE id IN ({marks})", wanted)  # noqa: S608
        return {row["id"]: passage_of(row) for row in rows}

    def all_passages(self) -> Iterator[Passage]:
        """Every passage of the library, episode by episode."""
        for episode_id in sorted(self.passage_counts()):
            yield from self.passages(episode_id)

    def _draft(self, connection: sqlite3.Connection, draft_id: int, episode_id: str) -> Draft:
        row = connection.execute(
            "SELECT count(*) AS windows, coalesce(max(end), 0.0) AS resume_at FROM windows WHERE transcript_id = ?",
            (draft_id,),
        ).fetchone()
        return Draft(draft_id, episode_id, row["windows"], row["resume_at"])

    def _segments(self, transcript_id: int) -> tuple[Segment, ...]:
        rows = self._database.connection.execute(
            "SELECT * FROM segments WHERE transcript_id = ? ORDER BY window, ordinal", (transcript_id,)
        )
        return tuple(segment_of(row) for row in rows)


def insert_window(connection: sqlite3.Connection, transcript_id: int, window: Window) -> None:
    """Keep a window and its segments, in a transaction of the caller."""
    connection.execute(
        "INSERT INTO windows VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            transcript_id,
            window.ordinal,
            window.start,
            window.end,
            window.model,
            window.rung,
            window.language,
            time.time(),
        ),
    )
    connection.executemany(
        "INSERT INTO segments VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (transcript_id, window.ordinal, n, s.start, s.end, s.text, s.speaker, pack_words(s.words), s.doubt or "")
            for n, s in enumerate(window.segments)
        ],
    )

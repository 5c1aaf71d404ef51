"""Questions that were asked, with the citations of their answers as they were given."""

import dataclasses
import json
import sqlite3
import time

from mirrortalk_desktop.domain.model import Answer, Citation, Coverage
from mirrortalk_desktop.library.database import Database
from mirrortalk_desktop.library.rows import pack_understood, unpack_understood

_CITATION = tuple(f.name for f in dataclasses.fields(Citation))
_NEWEST = "SELECT * FROM questions ORDER BY id DESC LIMIT ?"
_FOUND = """
    SELECT * FROM questions q WHERE instr(fold(q.question), ?1) OR instr(fold(q.lead), ?1) OR EXISTS (
        SELECT 1 FROM citations c WHERE c.question_id = q.id AND (
            instr(fold(c.quote), ?1) OR instr(fold(c.episode_title), ?1) OR instr(fold(c.feed_title), ?1)
            OR instr(fold(c.speaker), ?1)))
    ORDER BY q.id DESC LIMIT ?2
"""


class ConversationStore:
    """The history of the question panel; an old answer keeps its own citations."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, answer: Answer) -> Answer:
        """Keep the answer; returns it with its number in the history and when it was asked."""
        asked_at = time.time()
        with self._database.transaction() as connection:
            inserted = connection.execute(
                "INSERT INTO questions (asked_at, question, is_answered, lead, coverage, seconds, understood, note, "
                "likely_waiting, thumb) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    asked_at,
                    answer.question,
                    answer.is_answered,
                    answer.lead,
                    json.dumps(dataclasses.asdict(answer.searched)),
                    answer.seconds,
                    pack_understood(answer.understood),
                    answer.note,
                    json.dumps(answer.likely_waiting),
                    answer.thumb,
                ),
            )
            number = int(inserted.lastrowid or 0)
            connection.executemany(
                f"INSERT INTO citations (question_id, ordinal, {', '.join(_CITATION)}) "  # noqa: S608
                f"VALUES (?, ?, {', '.join('?' * len(_CITATION))})",
                [
                    (number, place, *(getattr(citation, name) for name in _CITATION))
                    for place, citation in enumerate(answer.citations)
                ],
            )
        return dataclasses.replace(answer, number=number, asked_at=asked_at)

    def latest(self, limit: int = 100) -> tuple[Answer, ...]:
        """The last answers, oldest first, with their citations and without hits."""
        return self._answers(self._database.connection.execute(_NEWEST, (limit,)).fetchall())

    def search(self, text: str, limit: int = 100) -> tuple[Answer, ...]:
        """The last answers with this text in their question, lead, quotes, or titles, oldest first."""
        connection = self._database.connection
        connection.create_function("fold", 1, _fold, deterministic=True)
        return self._answers(connection.execute(_FOUND, (_fold(text), limit)).fetchall())

    def delete(self, number: int) -> bool:
        """Forget this question and its answer; False when there is none."""
        with self._database.transaction() as connection:
            return connection.execute("DELETE FROM questions WHERE id = ?", (number,)).rowcount > 0

    def clear(self) -> int:
        """Forget all questions and answers; returns how many."""
        with self._database.transaction() as connection:
            return connection.execute("DELETE FROM questions").rowcount

    def set_thumb(self, number: int, thumb: int) -> None:
        """Keep what the person thinks of an answer: -1, 0 or 1."""
        if thumb not in (-1, 0, 1):
            raise ValueError(f"a thumb is -1, 0 or 1, not {thumb}")
        with self._database.transaction() as connection:
            connection.execute("UPDATE questions SET thumb = ? WHERE id = ?", (thumb, number))

    def _answers(self, newest_first: list[sqlite3.Row]) -> tuple[Answer, ...]:
        return tuple(
            Answer(
                question=row["question"],
                is_answered=bool(row["is_answered"]),
                lead=row["lead"],
                citations=self._citations(row["id"]),
                hits=(),
                searched=Coverage(**json.loads(row["coverage"])),
                seconds=row["seconds"],
                understood=unpack_understood(row["understood"]),
                note=row["note"],
                likely_waiting=tuple(json.loads(row["likely_waiting"])),
                number=row["id"],
                thumb=row["thumb"],
                asked_at=row["asked_at"],
            )
            for row in reversed(newest_first)
        )

    def _citations(self, number: int) -> tuple[Citation, ...]:
        rows = self._database.connection.execute(
            f"SELECT {', '.join(_CITATION)} FROM citations WHERE question_id = ? ORDER BY ordinal",  # noqa: S608
            (number,),
        )
        return tuple(Citation(*row) for row in rows)


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())

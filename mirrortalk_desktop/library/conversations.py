"""Questions that were asked, with the citations of their answers as they were given."""

import dataclasses
import json
import time

from mirrortalk_desktop.domain.model import Answer, Citation, Coverage
from mirrortalk_desktop.library.database import Database

_CITATION = tuple(f.name for f in dataclasses.fields(Citation))


class ConversationStore:
    """The history of the question panel; an old answer keeps its own citations."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, answer: Answer) -> int:
        """Keep the answer; returns its number."""
        with self._database.transaction() as connection:
            inserted = connection.execute(
                "INSERT INTO questions (asked_at, question, is_answered, lead, coverage, seconds) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (
                    time.time(),
                    answer.question,
                    answer.is_answered,
                    answer.lead,
                    json.dumps(dataclasses.asdict(answer.searched)),
                    answer.seconds,
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
        return number

    def latest(self, limit: int = 100) -> tuple[Answer, ...]:
        """The last answers, oldest first, with their citations and without hits."""
        rows = self._database.connection.execute(
            "SELECT * FROM (SELECT * FROM questions ORDER BY id DESC LIMIT ?) ORDER BY id", (limit,)
        ).fetchall()
        return tuple(
            Answer(
                question=row["question"],
                is_answered=bool(row["is_answered"]),
                lead=row["lead"],
                citations=self._citations(row["id"]),
                hits=(),
                searched=Coverage(**json.loads(row["coverage"])),
                seconds=row["seconds"],
            )
            for row in rows
        )

    def clear(self) -> None:
        """Forget all questions and answers."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM questions")

    def _citations(self, number: int) -> tuple[Citation, ...]:
        rows = self._database.connection.execute(
            f"SELECT {', '.join(_CITATION)} FROM citations WHERE question_id = ? ORDER BY ordinal",  # noqa: S608
            (number,),
        )
        return tuple(Citation(*row) for row in rows)

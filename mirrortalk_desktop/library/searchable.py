"""Which episodes questions are answered from, as SQL.

An episode that was made searchable once stays so while its place in the index is made again: its words are here. That
it was, is seen from its having been studied, which comes last.
"""

import dataclasses
import sqlite3

from mirrortalk_desktop.domain.model import Coverage
from mirrortalk_desktop.domain.question import Scope

#: Conditions on episodes `e`. All states are named for the sake of the index that begins with them.
IN_INDEX = "e.index_state = 'done'"
_WAS_IN_INDEX = "e.passages > 0 AND EXISTS (SELECT 1 FROM studied WHERE studied.episode_id = e.id)"
OUT_OF_INDEX = f"e.index_state IN ('waiting', 'running', 'paused', 'failed') AND {_WAS_IN_INDEX}"
SEARCHABLE = f"e.index_state IN ('done', 'waiting', 'running', 'paused', 'failed') AND ({IN_INDEX} OR {_WAS_IN_INDEX})"


@dataclasses.dataclass(frozen=True, slots=True)
class Indexed:
    """How many of the searchable episodes, and of their passages, are in the index."""

    episodes: int
    of_episodes: int
    passages: int
    of_passages: int


def indexed(connection: sqlite3.Connection) -> Indexed:
    """How much of what is searchable is in the index."""
    held = connection.execute(f"SELECT count(*), coalesce(sum(e.passages), 0) FROM episodes e WHERE {IN_INDEX}")  # noqa: S608
    episodes, passages = held.fetchone()
    lacking = connection.execute(f"SELECT count(*), coalesce(sum(e.passages), 0) FROM episodes e WHERE {OUT_OF_INDEX}")  # noqa: S608
    more_episodes, more_passages = lacking.fetchone()
    return Indexed(episodes, episodes + more_episodes, passages, passages + more_passages)


def coverage(connection: sqlite3.Connection, scope: Scope, *, by_words: bool) -> Coverage:
    """How much is searched in this scope, and how many wanted episodes are not; by words, or through the index."""
    searched = SEARCHABLE if by_words else IN_INDEX
    clause, values = within(scope)
    row = connection.execute(
        "SELECT count(*), coalesce(sum(e.passages), 0), coalesce(sum(coalesce(e.duration, e.said_until)), 0), "  # noqa: S608
        f"count(DISTINCT e.feed_id) FROM episodes e WHERE {searched}{clause}",
        values,
    ).fetchone()
    # Who speaks in an episode that waits is not known yet.
    clause, values = within(dataclasses.replace(scope, speakers=()))
    waiting, waiting_seconds = connection.execute(
        "SELECT count(*), coalesce(sum(e.duration), 0) FROM episodes e "  # noqa: S608
        "WHERE e.transcript_state != 'none' AND e.index_state IN ('waiting', 'running', 'paused', 'failed') "
        "AND 'failed' NOT IN (e.transcript_state, e.index_state) "
        f"AND NOT (e.audio_state = 'failed' AND e.transcript_state != 'done') AND NOT ({searched}){clause}",
        values,
    ).fetchone()
    return Coverage(
        episodes=row[0],
        passages=row[1],
        hours=round(row[2] / 3600, 2),
        waiting=waiting,
        shows=row[3],
        wanted_hours=round((row[2] + waiting_seconds) / 3600, 2),
    )


def within(scope: Scope) -> tuple[str, list[object]]:
    """A scope as conditions on episodes `e`, each with “AND” before it, and their values."""
    clauses: list[str] = []
    values: list[object] = []
    for column, chosen in (("e.feed_id", scope.feed_ids), ("e.id", scope.episode_ids)):
        if chosen:
            clauses.append(f"{column} IN ({', '.join('?' * len(chosen))})")
            values += chosen
    if scope.speakers:
        marks = ", ".join("?" * len(scope.speakers))
        clauses.append(f"e.id IN (SELECT episode_id FROM speakers WHERE speaker IN ({marks}))")  # noqa: S608
        values += scope.speakers
    if scope.since is not None:
        clauses.append("e.published >= ?")
        values.append(scope.since)
    if scope.until is not None:
        clauses.append("e.published < ?")
        values.append(scope.until)
    return "".join(f" AND {clause}" for clause in clauses), values

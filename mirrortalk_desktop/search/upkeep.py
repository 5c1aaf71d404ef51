"""What keeps a table quick as it grows: indexes over words, ids and vectors, and files in order.

Nothing here changes what is found when every row is looked at. All of it may be interrupted at any moment, runs beside
questions, and works in parts, so that memory does not grow with the table.
"""

import logging
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

logger = logging.getLogger(__name__)

#: There is something to do from so many rows or files that are not in order yet; in a large table, from this share of
#: its rows on, for LanceDB rewrites all of it each time (https://github.com/lancedb/lancedb/issues/2325). A question
#: reads every word of what is loose, at 0.06 ms a row, which weighs more than rewriting: see docs/scale.md.
LOOSE_ROWS = 512
LOOSE_FILES = 16
LOOSE_SHARE = 1 / 800
ROWS_PER_FILE = 32
#: With so many times as much, it is worth doing at a bad moment too.
MUCH = 4
#: Another process that reads has this long to finish with what it reads.
KEEP_OLD_VERSIONS = timedelta(minutes=10)

#: Up to so many rows, every vector is looked at; see docs/scale.md.
EXACT_ROWS = 20_000
#: The approximate index has a part for so many rows, and is made anew when the table is so many times as large.
ROWS_PER_PART = 4_096
OUTGROWN = 4
#: It is trained on so many rows for each part.
SAMPLE_RATE = 64
#: Of the parts, so many are looked into; so many times as many rows as wanted are compared with their full vectors.
PARTS_SEARCHED = 96
REFINE = 10

TEXT_INDEX = "text_idx"
_BY_PARTS = re.compile(r"vector_by_(\d+)_parts")


@dataclass(frozen=True, slots=True)
class Disorder:
    """How much of a table is loose, and how many rows it has."""

    rows: int
    files: int
    of_rows: int

    @property
    def is_some(self) -> bool:
        """Whether it is worth putting in order."""
        return self._is_beyond(1)

    @property
    def is_much(self) -> bool:
        """Whether searching is slowed down by it."""
        return self._is_beyond(MUCH)

    def _is_beyond(self, times: int) -> bool:
        share = LOOSE_SHARE * self.of_rows
        most_rows, most_files = max(LOOSE_ROWS, share), max(LOOSE_FILES, share / ROWS_PER_FILE)
        return self.rows >= times * most_rows or self.files >= times * most_files


def disorder(table: Any) -> Disorder:
    """How much is loose now."""
    words = table.index_stats(TEXT_INDEX)
    files = table.stats()["fragment_stats"]["num_small_fragments"]
    return Disorder(words.num_unindexed_rows if words else 0, files, table.count_rows())


def begin(table: Any) -> None:
    """Make the indexes that a table has from its first row on, those that are missing."""
    from lancedb.index import FTS, BTree

    there = {column for index in table.list_indices() for column in index.columns}
    if "text" not in there:
        table.create_index("text", config=FTS())
    for column in ("id", "episode_id"):
        if column not in there:
            table.create_index(column, config=BTree())


def needs_vector_index(table: Any) -> bool:
    """Whether the table has outgrown the way its vectors are searched."""
    rows = int(table.count_rows())
    return rows > EXACT_ROWS and rows > OUTGROWN * ROWS_PER_PART * parts(table)


def parts(table: Any) -> int:
    """How many parts the approximate index has; 0 when there is none."""
    found = [_BY_PARTS.fullmatch(index.name) for index in table.list_indices()]
    return max((int(match.group(1)) for match in found if match), default=0)


def put_in_order(table: Any) -> None:
    """Merge small files, take what is loose into the indexes, drop old versions; then see to the vectors."""
    table.optimize(cleanup_older_than=KEEP_OLD_VERSIONS)
    if needs_vector_index(table):
        index_vectors(table)


def index_vectors(table: Any) -> None:
    """Each vector in one bit a component (RaBitQ), in parts that lie near together."""
    from lancedb.index import IvfRq

    before = [index.name for index in table.list_indices() if _BY_PARTS.fullmatch(index.name)]
    count = max(1, table.count_rows() // ROWS_PER_PART)
    logger.info("the vectors are put into %d parts", count)
    config = IvfRq(distance_type="cosine", num_partitions=count, sample_rate=SAMPLE_RATE, max_iterations=20)
    table.create_index("vector", config=config, name=f"vector_by_{count}_parts", replace=True)
    for name in before:
        if name != f"vector_by_{count}_parts":
            table.drop_index(name)

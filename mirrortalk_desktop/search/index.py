"""The LanceDB index over passages: their vectors and their words. It can be deleted and made again at any time.

The table's name carries the embedder and its dimension, so that vectors of two embedders never meet. Passages that
were just added are found at once; `optimize` only makes it faster.
"""

import re
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from mirrortalk_desktop.domain.errors import CannotWrite, DiskFull, IndexDamaged
from mirrortalk_desktop.domain.model import Hit, Passage
from mirrortalk_desktop.domain.question import Scope
from mirrortalk_desktop.search.fusion import DEFAULT, WEIGHTS, rank
from mirrortalk_desktop.search.sentence_vectors import pack, similarities
from mirrortalk_desktop.wording import search_words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: How many passages each of the two searches brings.
DEPTH = 100
#: `optimize` has something to do from so many passages or files that are not in order yet.
LOOSE_PASSAGES = 512
LOOSE_FILES = 16
#: With so many times as much, it is worth doing at a bad moment too.
MUCH = 4
#: Another process that reads has this long to finish with what it reads.
KEEP_OLD_VERSIONS = timedelta(minutes=10)
EVERYWHERE = Scope()
_COLUMNS = ["id", "episode_id", "ordinal", "first_sentence", "last_sentence", "start", "end", "text"]

Result = TypeVar("Result")


class PassageIndex:
    """The passages of one embedder. Belongs to one thread; another process may read at the same time."""

    def __init__(self, folder: Path, *, embedder_id: str, dimension: int) -> None:
        self.embedder_id = embedder_id
        self.dimension = dimension
        self._folder = folder
        self._name = f"passages_{re.sub(r'[^A-Za-z0-9]+', '_', embedder_id).strip('_')}_{dimension}"
        self._table: Any = None

    def open(self) -> None:
        """Open the table, or make an empty one. Raises `IndexDamaged` when it is there but cannot be read."""
        if self._table is None:
            self._table = self._guard(self._connect)

    def close(self) -> None:
        """Close the table; twice is harmless."""
        self._table = None

    def clear(self) -> None:
        """Begin again with an empty table, whatever state the old one is in."""
        self.close()
        shutil.rmtree(self._place, ignore_errors=True)
        if self._place.exists():
            raise CannotWrite(str(self._place), "the old index cannot be deleted")
        self.open()

    def add(
        self,
        passages: Sequence[Passage],
        vectors: "NDArray[np.float32]",
        sentence_vectors: Sequence["NDArray[np.float32]"] = (),
    ) -> None:
        """Add passages, or update those that are there already.

        `sentence_vectors` are those of each passage's sentences, in order, or nothing at all.
        """
        if vectors.shape != (len(passages), self.dimension):
            raise ValueError(f"{len(passages)} passages do not fit vectors of shape {vectors.shape}")
        if not passages:
            return
        packed = [pack(some) for some in sentence_vectors] or [b""] * len(passages)
        latest = {row[0].id: row for row in zip(passages, vectors, packed, strict=True)}

        def merge() -> None:
            rows = self._rows(*zip(*latest.values(), strict=True))
            merging = self._opened.merge_insert("id").when_matched_update_all().when_not_matched_insert_all()
            merging.execute(rows)

        self._guard(merge)

    def remove_episode(self, episode_id: str) -> None:
        """Take an episode's passages out."""
        where = _among("episode_id", [episode_id])

        def remove() -> None:
            if self._opened.count_rows(where):
                self._opened.delete(where)

        self._guard(remove)

    def remove_passages(self, passage_ids: Iterable[str]) -> None:
        """Take these passages out."""
        doomed = sorted(passage_ids)
        if doomed:
            self._guard(lambda: self._opened.delete(_among("id", doomed)))

    def episode_ids(self) -> dict[str, int]:
        """How many passages of each episode are here."""

        def count() -> dict[str, int]:
            counts: dict[str, int] = {}
            column = self._opened.search().select(["episode_id"]).limit(max(1, self._opened.count_rows())).to_arrow()
            for episode_id in column["episode_id"].to_pylist():
                counts[episode_id] = counts.get(episode_id, 0) + 1
            return counts

        return self._guard(count)

    def count(self) -> int:
        """How many passages are here."""
        return self._guard(lambda: int(self._opened.count_rows()))

    def search(
        self, question: str, vector: "NDArray[np.float32]", *, limit: int = 50, scope: Scope = EVERYWHERE
    ) -> list[Hit]:
        """The passages nearest to the question, best first, from the episodes in scope.

        A scope of feeds is resolved to episodes by the caller.
        """
        if scope.feed_ids and not scope.episode_ids:
            raise ValueError("a scope of feeds must be resolved to its episodes")
        where = _among("episode_id", scope.episode_ids) if scope.episode_ids else ""
        depth = max(DEPTH, limit)

        def find() -> list[Hit]:
            near, worded = self._near(vector, where, depth), self._worded(question, vector, where, depth)
            found = {hit.passage.id: (place, hit) for place, hit in (*near, *worded)}
            packed = self._sentences([place for place, _ in found.values()])
            hits = [_with_sentences(hit, packed.get(hit.passage.id, b""), vector) for _, hit in found.values()]
            return rank(question, hits, weights=WEIGHTS.get(self.embedder_id, DEFAULT), limit=limit)

        return self._guard(find)

    def optimize(self, *, is_idle: bool = False) -> None:
        """Put loose passages in order when there are enough of them, or whatever there is when nothing else runs."""

        def tidy() -> None:
            loose = self._opened.index_stats("text_idx")
            files = self._opened.stats()["fragment_stats"]["num_fragments"]
            if is_idle or files >= LOOSE_FILES or (loose and loose.num_unindexed_rows >= LOOSE_PASSAGES):
                self._opened.optimize(cleanup_older_than=KEEP_OLD_VERSIONS)

        self._guard(tidy)

    def is_in_disorder(self) -> bool:
        """Whether so much is loose by now that searching is slowed down."""

        def look() -> bool:
            loose = self._opened.index_stats("text_idx")
            files = self._opened.stats()["fragment_stats"]["num_fragments"]
            most = MUCH * LOOSE_PASSAGES
            return bool(files >= MUCH * LOOSE_FILES or (loose and loose.num_unindexed_rows >= most))

        return self._guard(look)

    # --- inside

    @property
    def _place(self) -> Path:
        return self._folder / f"{self._name}.lance"

    @property
    def _opened(self) -> Any:
        if self._table is None:
            raise AssertionError("the index is not open")
        return self._table

    def _connect(self) -> Any:
        import lancedb
        from lancedb.index import FTS

        self._folder.mkdir(parents=True, exist_ok=True)
        # Another process may add passages: look at the newest version for every read.
        database = lancedb.connect(str(self._folder), read_consistency_interval=timedelta(0))
        if not self._place.exists():
            table = database.create_table(self._name, schema=self._schema())
            table.create_index("text", config=FTS())
            return table
        table = database.open_table(self._name)
        if not table.schema.equals(self._schema()):
            raise IndexDamaged("it has other columns")
        if table.count_rows():
            table.search().limit(1).to_arrow()
        if not any(index.columns == ["text"] for index in table.list_indices()):
            table.create_index("text", config=FTS())
        return table

    def _schema(self) -> Any:
        import pyarrow as pa

        kinds = {"ordinal": pa.int32(), "first_sentence": pa.int32(), "last_sentence": pa.int32()}
        kinds |= {"start": pa.float64(), "end": pa.float64()}
        columns = [pa.field(name, kinds.get(name, pa.string())) for name in _COLUMNS]
        vector = pa.field("vector", pa.list_(pa.float16(), self.dimension))
        return pa.schema([*columns, vector, pa.field("sentences", pa.binary())])

    def _rows(
        self, passages: Sequence[Passage], vectors: Sequence["NDArray[np.float32]"], packed: Sequence[bytes]
    ) -> Any:
        import numpy as np
        import pyarrow as pa

        columns: dict[str, Any] = {name: [getattr(passage, name) for passage in passages] for name in _COLUMNS}
        flat = np.concatenate(vectors).astype(np.float16)
        columns["vector"] = pa.FixedSizeListArray.from_arrays(pa.array(flat), self.dimension)
        columns["sentences"] = pa.array(packed, pa.binary())
        return pa.Table.from_pydict(columns, schema=self._schema())

    def _near(self, vector: "NDArray[np.float32]", where: str, depth: int) -> list[tuple[int, Hit]]:
        query = self._opened.search(vector, vector_column_name="vector").distance_type("cosine")
        if where:
            query = query.where(where, prefilter=True)
        rows = query.select([*_COLUMNS, "_distance"]).with_row_id(True).limit(depth).to_list()
        return [(row["_rowid"], Hit(_passage(row), 0.0, similarity=1.0 - row["_distance"])) for row in rows]

    def _worded(self, question: str, vector: "NDArray[np.float32]", where: str, depth: int) -> list[tuple[int, Hit]]:
        import numpy as np
        from lancedb.query import MatchQuery

        words = " ".join(search_words(question))
        if not words:
            return []
        query = self._opened.search(MatchQuery(words, "text"), query_type="fts")
        if where:
            query = query.where(where, prefilter=True)
        rows = query.select([*_COLUMNS, "vector", "_score"]).with_row_id(True).limit(depth).to_list()
        similarity = [float(np.dot(vector, np.asarray(row["vector"], dtype=np.float32))) for row in rows]
        return [
            (row["_rowid"], Hit(_passage(row), 0.0, similarity=near, bm25=row["_score"]))
            for row, near in zip(rows, similarity, strict=True)
        ]

    def _sentences(self, places: Sequence[int]) -> dict[str, bytes]:
        """The packed vectors of the sentences of the passages at these places, by passage."""
        if not places:
            return {}
        rows = self._opened.take_row_ids(list(places)).select(["id", "sentences"]).to_arrow()
        return dict(zip(rows["id"].to_pylist(), rows["sentences"].to_pylist(), strict=True))

    def _guard(self, work: Callable[[], Result]) -> Result:
        """Do something with LanceDB; what it cannot read is damage, and damage is told as such."""
        try:
            return work()
        except (RuntimeError, ValueError, OSError) as exc:
            reason = str(exc)
            if "os error 28" in reason or "No space left" in reason:
                raise DiskFull(str(self._folder), 0, shutil.disk_usage(self._folder).free) from exc
            if "os error 13" in reason or "Permission denied" in reason:
                raise CannotWrite(str(self._folder), "permission denied") from exc
            raise IndexDamaged(reason.splitlines()[0] if reason else type(exc).__name__) from exc


def _with_sentences(hit: Hit, packed: bytes, vector: "NDArray[np.float32]") -> Hit:
    if not packed:
        return hit
    each, moment = similarities(packed, vector)
    return replace(hit, sentence_similarities=each, moment_similarity=moment)


def _among(column: str, values: Iterable[str]) -> str:
    quoted = ", ".join("'" + value.replace("'", "''") + "'" for value in values)
    return f"{column} IN ({quoted})"


def _passage(row: dict[str, Any]) -> Passage:
    return Passage(**{name: row[name] for name in _COLUMNS})

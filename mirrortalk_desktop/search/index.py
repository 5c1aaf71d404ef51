"""The LanceDB index over passages: their vectors and their words. It can be deleted and made again at any time.

The table's name carries the embedder and its dimension, so that vectors of two embedders never meet. Passages that
were just added are found at once; `optimize` only makes it faster.
"""

import logging
import re
import shutil
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from mirrortalk_desktop.domain.errors import CannotWrite, DiskFull, IndexDamaged, MirrorTalkError
from mirrortalk_desktop.domain.index_errors import IndexBusy
from mirrortalk_desktop.domain.model import Hit, Passage
from mirrortalk_desktop.domain.question import Scope
from mirrortalk_desktop.search import strangers, upkeep
from mirrortalk_desktop.search.fusion import DEFAULT, WEIGHTS, rank
from mirrortalk_desktop.search.location import TABLE, Location
from mirrortalk_desktop.search.sentence_vectors import pack, similarities
from mirrortalk_desktop.wording import search_words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: How many passages each of the two searches brings.
DEPTH = 100
#: Somebody else changes the table at the same moment: tried so many times, after so many seconds each.
ATTEMPTS = 8
PAUSE = 0.25
EVERYWHERE = Scope()
#: What the system says (errno) when the index is whole and cannot be used at this moment: too many open files.
_BUSY = ("os error 23", "os error 24", "Errno 23", "Errno 24")
#: What it says when it does not let us, and why.
_REFUSALS = {
    "os error 13": "permission denied",
    "Permission denied": "permission denied",
    "os error 1)": "Operation not permitted",
    "os error 30": "Read-only file system",
    "Read-only file system": "Read-only file system",
}
_COLUMNS = ["id", "episode_id", "text"]
#: Where a passage stands, in one column: each column costs a question some milliseconds in a large table.
_PLACE = ["ordinal", "first_sentence", "last_sentence", "start", "end"]

Result = TypeVar("Result")
logger = logging.getLogger(__name__)

#: Held while something is written, and while leftovers are deleted, which could otherwise be what is being written.
_writing = threading.Lock()
#: Held while indexes are made, and while leftovers are deleted, for the same reason. The same thread may do both.
_in_upkeep = threading.RLock()


@dataclass(frozen=True, slots=True)
class Found:
    """A passage that was found, before it is read: its row in the table, and its scores as in `Hit`.

    What was found by its words is compared with the question when it is read.
    """

    row: int
    similarity: float | None = None
    bm25: float = 0.0


class PassageIndex:
    """The passages of one embedder, in a folder or at another address (see `location.py`).

    Belongs to one thread; another process, or another object, may read and write at the same time.
    """

    def __init__(
        self,
        location: Path | str,
        *,
        embedder_id: str,
        dimension: int,
        is_offline: Callable[[], bool] = lambda: False,
    ) -> None:
        self.embedder_id = embedder_id
        self.dimension = dimension
        self._location = Location(location)
        self._is_offline = is_offline
        self._name = f"{TABLE}_{re.sub(r'[^A-Za-z0-9]+', '_', embedder_id).strip('_')}_{dimension}"
        self._table: Any = None

    def open(self) -> None:
        """Open the table, or make an empty one. Raises `IndexDamaged` when it is there but cannot be read."""
        if self._table is None:
            self._table = self._guard(self._connect)

    def reopen(self) -> None:
        """Open the table anew, and let go of what is held of it; raises as `open` does."""
        self._table = self._guard(self._connect)

    def close(self) -> None:
        """Close the table; twice is harmless."""
        self._table = None

    def clear(self) -> None:
        """Begin again with an empty table, whatever state the old one is in."""
        self.close()
        self._guard(lambda: self._location.drop(self._name))
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
        rows = self._rows(*zip(*latest.values(), strict=True))

        def merge() -> None:
            if not self._opened.count_rows(_among("id", latest)):
                self._opened.add(rows)
                return
            merging = self._opened.merge_insert("id").when_matched_update_all().when_not_matched_insert_all()
            merging.execute(rows)

        with _writing:
            self._guard(merge)

    def remove_episode(self, episode_id: str) -> None:
        """Take an episode's passages out."""
        where = _among("episode_id", [episode_id])

        def remove() -> None:
            if self._opened.count_rows(where):
                self._opened.delete(where)

        with _writing:
            self._guard(remove)

    def remove_passages(self, passage_ids: Iterable[str]) -> None:
        """Take these passages out."""
        doomed = sorted(passage_ids)
        if doomed:
            with _writing:
                self._guard(lambda: self._opened.delete(_among("id", doomed)))

    def episode_ids(self) -> dict[str, int]:
        """How many passages of each episode are here."""

        def count() -> dict[str, int]:
            counts: Counter[str] = Counter()
            column = self._opened.search().select(["episode_id"]).limit(max(1, self._opened.count_rows()))
            for batch in column.to_batches():
                tally = batch["episode_id"].value_counts()
                counts.update(dict(zip(tally.field(0).to_pylist(), tally.field(1).to_pylist(), strict=True)))
            return dict(counts)

        return self._guard(count)

    def episodes_of_strangers(self, known: Iterable[str]) -> set[str]:
        """The episodes of passages that are here and not among those known by their ids; none where none are known."""
        held = strangers.hashes(known)
        return self._guard(lambda: strangers.episodes_of_strangers(self._opened, held)) if len(held) else set()

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
        return self._guard(lambda: self._find(question, vector, where, limit))

    def nearest(self, vector: "NDArray[np.float32]", *, limit: int, is_exact: bool = False) -> list[Passage]:
        """The passages with the nearest vectors, best first; `is_exact` looks at every one."""

        def find() -> list[Passage]:
            hits = self._read(lambda: self._near(vector, "", max(DEPTH, limit), is_exact=is_exact)[:limit], vector)
            return [hit.passage for hit in sorted(hits, key=lambda hit: -hit.similarity)]

        return self._guard(find)

    def optimize(self) -> None:
        """Put everything in order; others may ask meanwhile, and add but for the moment when leftovers are deleted."""
        with _in_upkeep:
            self._guard(lambda: upkeep.put_in_order(self._opened))
            self.drop_old_versions(upkeep.KEEP_OLD_VERSIONS)

    def index_vectors(self) -> None:
        """Make the approximate index of the vectors anew, however many there are."""
        with _in_upkeep:
            self._guard(lambda: upkeep.index_vectors(self._opened))

    def drop_old_versions(self, older_than: timedelta) -> None:
        """Let go of what the table was before; whoever still reads a version that is older fails."""
        # LanceDB keeps most files of dropped versions for a week, in case somebody is just writing them. Who works on a
        # library is one process, and its writers wait here.
        is_ours = not self._location.is_remote
        with _in_upkeep, _writing:
            self._guard(lambda: self._opened.optimize(cleanup_older_than=older_than, delete_unverified=is_ours))

    def is_loose(self) -> bool:
        """Whether there is enough to put in order."""
        return self._guard(lambda: upkeep.disorder(self._opened).is_some or upkeep.needs_vector_index(self._opened))

    def is_in_disorder(self) -> bool:
        """Whether so much is loose by now that searching is slowed down."""
        return self._guard(lambda: upkeep.disorder(self._opened).is_much)

    # --- inside

    @property
    def _opened(self) -> Any:
        if self._table is None:
            raise AssertionError("the index is not open")
        return self._table

    def _connect(self) -> Any:
        database = self._location.connect()
        if not self._location.has(database, self._name):
            table = database.create_table(self._name, schema=self._schema())
            self._location.close_to_others(self._name)
            upkeep.begin(table)
            return table
        table = database.open_table(self._name)
        if not table.schema.equals(self._schema()):
            raise IndexDamaged("it has other columns")
        if table.count_rows():
            table.search().limit(1).to_arrow()
        upkeep.begin(table)
        return table

    def _schema(self) -> Any:
        import pyarrow as pa

        kinds = {"start": pa.float64(), "end": pa.float64()}
        parts = [pa.field(name, kinds.get(name, pa.int32())) for name in _PLACE]
        place = pa.field("place", pa.struct(parts), nullable=False, metadata={"lance-encoding:packed": "true"})
        vector = pa.field("vector", pa.list_(pa.float16(), self.dimension))
        texts = [pa.field(name, pa.string()) for name in _COLUMNS]
        return pa.schema([*texts, place, vector, pa.field("sentences", pa.binary())])

    def _rows(
        self, passages: Sequence[Passage], vectors: Sequence["NDArray[np.float32]"], packed: Sequence[bytes]
    ) -> Any:
        import numpy as np
        import pyarrow as pa

        columns: dict[str, Any] = {name: [getattr(passage, name) for passage in passages] for name in _COLUMNS}
        flat = np.concatenate(vectors).astype(np.float16)
        columns["place"] = [{name: getattr(passage, name) for name in _PLACE} for passage in passages]
        columns["vector"] = pa.FixedSizeListArray.from_arrays(pa.array(flat), self.dimension)
        columns["sentences"] = pa.array(packed, pa.binary())
        return pa.Table.from_pydict(columns, schema=self._schema())

    def _find(self, question: str, vector: "NDArray[np.float32]", where: str, limit: int) -> list[Hit]:
        depth = max(DEPTH, limit)

        def find() -> list[Found]:
            # Both wait for the disk and for LanceDB's own threads: together they take as long as the slower one.
            with ThreadPoolExecutor(1) as beside:
                worded = beside.submit(self._worded, question, where, depth)
                near = self._near(vector, where, depth)
                return [*near, *worded.result()]

        hits = self._read(find, vector)
        return rank(question, hits, weights=WEIGHTS.get(self.embedder_id, DEFAULT), limit=limit)

    def _near(self, vector: "NDArray[np.float32]", where: str, depth: int, *, is_exact: bool = False) -> list[Found]:
        query = self._opened.search(vector, vector_column_name="vector").distance_type("cosine")
        query = query.nprobes(upkeep.PARTS_SEARCHED).refine_factor(upkeep.REFINE)
        if is_exact:
            query = query.bypass_vector_index()
        if where:
            query = query.where(where, prefilter=True)
        rows = query.select(["_distance"]).with_row_id(True).limit(depth).to_list()
        return [Found(row["_rowid"], 1.0 - row["_distance"]) for row in rows]

    def _worded(self, question: str, where: str, depth: int) -> list[Found]:
        from lancedb.query import MatchQuery

        words = " ".join(search_words(question))
        if not words:
            return []
        query = self._opened.search(MatchQuery(words, "text"), query_type="fts")
        if where:
            query = query.where(where, prefilter=True)
        rows = query.select(["_score"]).with_row_id(True).limit(depth).to_list()
        return [Found(row["_rowid"], bm25=row["_score"]) for row in rows]

    def _read(self, find: "Callable[[], list[Found]]", vector: "NDArray[np.float32]") -> list[Hit]:
        """The passages that `find` finds, as hits.

        When the table is put in order at this very moment, rows move: what is not at its place is looked for again.
        """
        import numpy as np

        found: dict[int, Found] = {}
        table: Any = None
        for _ in range(ATTEMPTS):
            found = {each.row: each for each in find()}
            if not found:
                return []
            wanted = self._opened.take_row_ids(list(found)).with_row_id()
            table = wanted.select([*_COLUMNS, "place", "vector", "sentences"]).to_arrow()
            if table.num_rows == len(found):
                break
        if not table.num_rows:
            return []
        near = (np.stack(table["vector"].to_numpy()).astype(np.float32) @ vector).tolist()
        rows = table.drop_columns(["vector"]).to_pylist()
        inside = similarities([row["sentences"] for row in rows], vector)
        return [
            _hit(row, found[row["_rowid"]], similarity, *moments)
            for row, similarity, moments in zip(rows, near, inside, strict=True)
        ]

    def _guard(self, work: Callable[[], Result]) -> Result:
        """Do something with LanceDB; what it cannot read is damage, and damage is told as such."""
        if self._location.is_remote and self._is_offline():
            raise self._location.unreachable("it is not on this computer, and MirrorTalk works offline")
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return work()
            except (MirrorTalkError, MemoryError, AssertionError):
                raise
            except BaseException as exc:
                if not (isinstance(exc, Exception) or _is_panic(exc)):
                    raise
                if "conflict" in str(exc).lower() and attempt < ATTEMPTS:
                    logger.info("the index is changed by somebody else too: tried again")
                    time.sleep(PAUSE)
                    continue
                raise self._told(exc) from exc
        raise AssertionError("the last attempt returns or raises")

    def _told(self, error: BaseException) -> MirrorTalkError:
        """What LanceDB says, as what it means; whatever is not known to mean anything else is damage.

        What is far away may be out of reach; it is never taken for damaged.
        """
        reason = str(error).strip()
        folder = self._location.folder
        first = reason.splitlines()[0] if reason else type(error).__name__
        if folder is None:
            return self._location.unreachable(first)
        if "os error 28" in reason or "No space left" in reason:
            return DiskFull(str(folder), 0, shutil.disk_usage(folder).free)
        for said, why in _REFUSALS.items():
            if said in reason:
                return CannotWrite(str(folder), why)
        if "conflict" in reason.lower() or any(said in reason for said in _BUSY):
            return IndexBusy(first)
        logger.info("the index cannot be read", exc_info=error)
        return IndexDamaged(first)


def _is_panic(error: BaseException) -> bool:
    """Whether LanceDB's native code broke off; of two kinds, one is no `Exception`."""
    return type(error).__name__ in ("PanicException", "RustPanic")


def _among(column: str, values: Iterable[str]) -> str:
    quoted = ", ".join("'" + value.replace("'", "''") + "'" for value in values)
    return f"{column} IN ({quoted})"


def _hit(row: dict[str, Any], found: Found, similarity: float, sentences: tuple[float, ...], moment: float) -> Hit:
    return Hit(
        Passage(id=row["id"], episode_id=row["episode_id"], text=row["text"], **row["place"]),
        0.0,
        similarity=similarity if found.similarity is None else found.similarity,
        bm25=found.bm25,
        sentence_similarities=sentences,
        moment_similarity=moment,
    )

"""Passages in the index that the library does not have: an older state of the library may have come back, or another
embedder may have been used while an episode was heard again.

Ids are compared by their hashes of 8 bytes, so that a million of them takes some 16 MB and about a second.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def hashes(passage_ids: Iterable[str]) -> "NDArray[np.int64]":
    """What these ids are compared by, in order."""
    import numpy as np

    return np.sort(np.fromiter(map(hash, passage_ids), np.int64))


def episodes_of_strangers(table: Any, known: "NDArray[np.int64]") -> set[str]:
    """The episodes of those passages in the table whose ids are not among the known ones, of which there are some."""
    import numpy as np

    found: set[str] = set()
    columns = table.search().select(["id", "episode_id"]).limit(max(1, table.count_rows()))
    for batch in columns.to_batches():
        here = np.fromiter(map(hash, batch["id"].to_pylist()), np.int64, batch.num_rows)
        nearest = known[np.minimum(np.searchsorted(known, here), len(known) - 1)]
        found.update(batch["episode_id"].take(np.flatnonzero(nearest != here)).to_pylist())
    return found

"""The vectors of a passage's sentences, kept in the index so that nothing is embedded while a question waits.

A vector of length 1 needs no scale: one byte for each component keeps its direction, and cosine compares directions.
"""

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from mirrortalk_desktop.domain.model import Passage, Sentence
from mirrortalk_desktop.search.embedders import Embedder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: The largest component of a vector becomes this.
LARGEST = 127


def embed_sentences(
    embedder: Embedder, passages: Sequence[Passage], sentences: Sequence[Sentence]
) -> "list[NDArray[np.float32]]":
    """For each passage the vectors of its sentences, each embedded once; nothing when that is not worth keeping.

    `sentences` are those of the episode that the passages hold, by ordinal.
    """
    if not embedder.keeps_sentences:
        return []
    places = {sentence.ordinal: place for place, sentence in enumerate(sentences)}
    vectors = embedder.embed_passages([sentence.text for sentence in sentences])
    return [vectors[[places[n] for n in range(p.first_sentence, p.last_sentence + 1)]] for p in passages]


def pack(vectors: "NDArray[np.float32]") -> bytes:
    """The vectors in as many bytes as they have components."""
    import numpy as np

    largest = np.maximum(np.abs(vectors).max(axis=1, keepdims=True), np.finfo(np.float32).tiny)
    packed: bytes = np.rint(vectors / largest * LARGEST).astype(np.int8).tobytes()
    return packed


def similarities(packed: Sequence[bytes], question: "NDArray[np.float32]") -> list[tuple[float, ...]]:
    """How near the question is to each of the vectors in each of the packs, in order; all at once, which is quicker."""
    import numpy as np

    rows = np.frombuffer(b"".join(packed), dtype=np.int8).reshape(-1, question.size).astype(np.float32)
    lengths = np.maximum(np.sqrt(np.einsum("ij,ij->i", rows, rows)), 1.0)
    near = iter(((rows @ question) / lengths).tolist())
    return [tuple(islice(near, len(pack) // question.size)) for pack in packed]

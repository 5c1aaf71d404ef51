"""The vectors of a passage's sentences, kept in the index so that nothing is embedded while a question waits.

A vector of length 1 needs no scale: one byte for each component keeps its direction, and cosine compares directions.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mirrortalk_desktop.domain.model import Passage, Sentence
from mirrortalk_desktop.search.embedders import Embedder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: The largest component of a vector becomes this.
LARGEST = 127
#: So many vectors are looked at in one go.
ROWS_AT_ONCE = 256
#: A sum of vectors of length 1 with a smaller square is nothing.
SHORTEST = 1e-5


def embed_batch(
    embedder: Embedder, passages: Sequence[Passage], sentences: Sequence[Sentence]
) -> "tuple[NDArray[np.float32], list[NDArray[np.float32]]]":
    """The vectors of passages, and those of their sentences where they are worth keeping."""
    of_sentences = embed_sentences(embedder, passages, sentences)
    if of_sentences:
        return passage_vectors(passages, of_sentences, sentences), of_sentences
    return embedder.embed_passages([passage.text for passage in passages]), []


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


def passage_vectors(
    passages: Sequence[Passage], sentence_vectors: "Sequence[NDArray[np.float32]]", sentences: Sequence[Sentence]
) -> "NDArray[np.float32]":
    """For each passage the mean of its sentences' vectors, longer ones counting more.

    It finds paraphrases better than a vector of the whole text, and costs nothing (see docs/answers.md).
    """
    import numpy as np

    lengths = {sentence.ordinal: len(sentence.text.split()) for sentence in sentences}
    rows = []
    for passage, vectors in zip(passages, sentence_vectors, strict=True):
        ordinals = range(passage.first_sentence, passage.last_sentence + 1)
        weights = np.sqrt([max(1, lengths[ordinal]) for ordinal in ordinals]).astype(np.float32)
        rows.append(weights @ vectors)
    whole: NDArray[np.float32] = np.stack(rows)
    whole /= np.maximum(np.linalg.norm(whole, axis=1, keepdims=True), np.finfo(np.float32).tiny)
    return whole


def pack(vectors: "NDArray[np.float32]") -> bytes:
    """The vectors in as many bytes as they have components."""
    import numpy as np

    largest = np.maximum(np.abs(vectors).max(axis=1, keepdims=True), np.finfo(np.float32).tiny)
    packed: bytes = np.rint(vectors / largest * LARGEST).astype(np.int8).tobytes()
    return packed


def similarities(packed: Sequence[bytes], question: "NDArray[np.float32]") -> list[tuple[tuple[float, ...], float]]:
    """For each pack, how near the question is to each of its vectors, in order, and to the best three in a row.

    Three in a row are never added up: their nearness follows from products of single vectors, which are made in parts
    that stay in the processor's cache.
    """
    import numpy as np

    counts = np.array([len(pack) // question.size for pack in packed], dtype=np.intp)
    rows = np.frombuffer(b"".join(packed), dtype=np.int8).reshape(-1, question.size)
    near, square, with_next, with_next_but_one = (np.zeros(len(rows), dtype=np.float32) for _ in range(4))
    for first in range(0, len(rows), ROWS_AT_ONCE):
        part = slice(first, first + ROWS_AT_ONCE)
        some = rows[first : first + ROWS_AT_ONCE + 2].astype(np.float32)
        near[part] = some[:ROWS_AT_ONCE] @ question
        square[part] = np.einsum("ij,ij->i", some[:ROWS_AT_ONCE], some[:ROWS_AT_ONCE])
        for ahead, products in ((1, with_next), (2, with_next_but_one)):
            pairs = min(ROWS_AT_ONCE, len(some) - ahead)
            if pairs > 0:
                products[first : first + pairs] = np.einsum("ij,ij->i", some[:pairs], some[ahead : ahead + pairs])
    moments = _three_in_a_row(counts, near, square, with_next, with_next_but_one)
    near /= np.maximum(np.sqrt(square), 1.0)
    ends = np.cumsum(counts).tolist()
    each, moment = near.tolist(), moments.tolist()
    return [
        (tuple(each[end - count : end]), max(moment[end - count : end], default=0.0))
        for end, count in zip(ends, counts.tolist(), strict=True)
    ]


def _three_in_a_row(
    counts: "NDArray[np.intp]",
    near: "NDArray[np.float32]",
    square: "NDArray[np.float32]",
    with_next: "NDArray[np.float32]",
    with_next_but_one: "NDArray[np.float32]",
) -> "NDArray[np.float32]":
    """How near the question is to each vector and those beside it in its pack, each taken at length 1.

    Given are products: of each vector with the question, with itself, with the next one, and with the one after that.
    """
    import numpy as np

    length = np.maximum(np.sqrt(square), 1.0)
    of_pack = np.repeat(np.arange(len(counts)), counts)
    dots, ones = near / length, square / length**2
    goes_on = (of_pack[1:] == of_pack[:-1]).astype(np.float32)
    beside = goes_on * with_next[:-1] / (length[1:] * length[:-1])
    across = goes_on[1:] * goes_on[:-1] * with_next_but_one[:-2] / (length[2:] * length[:-2])
    sums, squares = dots.copy(), ones.copy()
    sums[1:] += goes_on * dots[:-1]
    sums[:-1] += goes_on * dots[1:]
    squares[1:] += goes_on * ones[:-1] + 2.0 * beside
    squares[:-1] += goes_on * ones[1:] + 2.0 * beside
    squares[1:-1] += 2.0 * across
    # Vectors that cancel out leave a length that is nothing but rounding.
    moments: NDArray[np.float32] = np.where(squares > SHORTEST, sums / np.sqrt(np.maximum(squares, SHORTEST)), 0.0)
    return moments

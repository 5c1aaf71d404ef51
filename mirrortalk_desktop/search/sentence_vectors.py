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

    All at once, which is quicker.
    """
    import numpy as np

    rows = np.frombuffer(b"".join(packed), dtype=np.int8).reshape(-1, question.size).astype(np.float32)
    rows /= np.maximum(np.sqrt(np.einsum("ij,ij->i", rows, rows)), 1.0)[:, None]
    counts = [len(pack) // question.size for pack in packed]
    follows = np.ones((len(rows), 1), dtype=np.float32)
    follows[np.cumsum([0, *counts])[:-1][np.array(counts) > 0]] = 0.0
    moments = rows.copy()
    moments[1:] += rows[:-1] * follows[1:]
    moments[:-1] += rows[1:] * follows[1:]
    lengths = np.maximum(np.sqrt(np.einsum("ij,ij->i", moments, moments)), np.finfo(np.float32).tiny)
    near, near_moments = iter((rows @ question).tolist()), iter(((moments @ question) / lengths).tolist())
    return [(tuple(islice(near, count)), max(islice(near_moments, count), default=0.0)) for count in counts]

"""One ranking out of two: what is near in meaning, and what has the same words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mirrortalk_desktop.domain.model import Hit
from mirrortalk_desktop.words import weight_of_words

#: BM25 of a passage that holds each word of a question once or twice, for a weight of 1 (see `words.weight_of_words`).
BM25_OF_A_FULL_MATCH = 8.0


@dataclass(frozen=True, slots=True)
class Weights:
    """What a full match of the question's words is worth beside a similarity of 1, and what each further passage of an
    episode loses to the one before it.
    """

    words: float
    same_episode: float = 0.003


#: Found on the development sets, see docs/answers.md; an embedder without a row of its own gets `DEFAULT`.
DEFAULT = Weights(words=0.7)
WEIGHTS = {
    "all-MiniLM-L6-v2.1": Weights(words=0.7),
    "local-words.1": Weights(words=3.0),
}


def fuse(question: str, hits: Sequence[Hit], *, weights: Weights, limit: int) -> list[Hit]:
    """The best hits by similarity and shared words together.

    Neither score is stretched to fill a scale: where no passage has the question's words, the words hardly count.
    Diversity is soft: an episode that is there already must be a little better to come again.
    """
    whole = BM25_OF_A_FULL_MATCH * max(weight_of_words(question), 0.1)
    scored = [replace(hit, score=hit.similarity + weights.words * hit.bm25 / whole) for hit in hits]
    return _spread(_in_order(scored), weights.same_episode)[:limit]


def _in_order(hits: Sequence[Hit]) -> list[Hit]:
    return sorted(hits, key=lambda hit: (-hit.score, hit.passage.id))


def _spread(hits: Sequence[Hit], loss: float) -> list[Hit]:
    times: dict[str, int] = {}
    spread = []
    for hit in hits:
        already = times.get(hit.passage.episode_id, 0)
        times[hit.passage.episode_id] = already + 1
        spread.append(replace(hit, score=hit.score - loss * already))
    return _in_order(spread)

"""One ranking out of many signs: what is near in meaning, as a whole and at its best moment, and what has the words.

No sign is stretched to fill a scale: where no passage has the question's words, the words hardly count.
"""

import heapq
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mirrortalk_desktop.domain.model import Hit
from mirrortalk_desktop.wording import QuestionWords
from mirrortalk_desktop.words import stems_said, weight_of_words

#: BM25 of a passage that holds each word of a question once or twice, for a weight of 1 (see `words.weight_of_words`).
BM25_OF_A_FULL_MATCH = 8.0
#: The words of so many of the passages that look best are read: reading takes time.
PASSAGES_READ = 40
#: How near an episode is to a question: the mean of its best so many passages.
EPISODE_PASSAGES = 3


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign is worth beside the similarity of the whole passage."""

    #: The best three sentences in a row, and the best sentence alone.
    moment: float
    sentence: float
    #: BM25, and the share of the question's words that the passage says.
    words: float
    coverage: float
    #: How near the whole episode is.
    episode: float


#: Fitted on the development sets, see docs/answers.md; an embedder without a row of its own gets `DEFAULT`.
DEFAULT = Weights(moment=1.6, sentence=0.9, words=2.0, coverage=0.4, episode=1.2)
WEIGHTS = {
    "all-MiniLM-L6-v2.2": DEFAULT,
    "local-words.2": Weights(moment=0.0, sentence=0.0, words=2.3, coverage=0.8, episode=0.0),
}


def rank(question: str, hits: Sequence[Hit], *, weights: Weights, limit: int) -> list[Hit]:
    """The best hits; one that shares sentences with a better one comes after all that do not."""
    whole = BM25_OF_A_FULL_MATCH * max(weight_of_words(question), 0.1)
    episodes = _nearness_of_episodes(hits)
    scored = _in_order(
        [
            replace(hit, score=_score(hit, weights, whole) + weights.episode * episodes[hit.passage.episode_id])
            for hit in hits
        ]
    )
    words = QuestionWords(question)
    read = [
        replace(hit, score=hit.score + weights.coverage * words.coverage(stems_said(hit.passage.text)))
        for hit in scored[:PASSAGES_READ]
    ]
    return _apart([*_in_order(read), *scored[PASSAGES_READ:]])[:limit]


def _score(hit: Hit, weights: Weights, whole: float) -> float:
    sentence = max(hit.sentence_similarities, default=0.0)
    return (
        hit.similarity
        + weights.moment * hit.moment_similarity
        + weights.sentence * sentence
        + weights.words * hit.bm25 / whole
    )


def _nearness_of_episodes(hits: Sequence[Hit]) -> dict[str, float]:
    """For each episode the mean similarity of its best passages; one that was not found is as far as the farthest."""
    found: dict[str, list[float]] = {}
    for hit in hits:
        found.setdefault(hit.passage.episode_id, []).append(hit.similarity)
    farthest = min((hit.similarity for hit in hits), default=0.0)
    return {
        episode_id: sum(heapq.nlargest(EPISODE_PASSAGES, [*some, *[farthest] * EPISODE_PASSAGES])) / EPISODE_PASSAGES
        for episode_id, some in found.items()
    }


def _in_order(hits: Sequence[Hit]) -> list[Hit]:
    return sorted(hits, key=lambda hit: (-hit.score, hit.passage.id))


def _apart(hits: Sequence[Hit]) -> list[Hit]:
    """Hits that say something new before those that overlap a better one."""
    taken: set[tuple[str, int]] = set()
    new: list[Hit] = []
    old: list[Hit] = []
    for hit in hits:
        passage = hit.passage
        sentences = {(passage.episode_id, n) for n in range(passage.first_sentence, passage.last_sentence + 1)}
        if taken.isdisjoint(sentences):
            taken |= sentences
            new.append(hit)
        else:
            old.append(hit)
    return new + old

"""One ranking out of two: what is near in meaning, and what has the same words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from mirrortalk_desktop.domain.model import Hit


@dataclass(frozen=True, slots=True)
class Weights:
    """How much the words count beside the meaning (0 to 1), and what each further hit of an episode loses."""

    words: float
    same_episode: float = 0.01


#: Found on the development sets, see docs/answers.md; an embedder without a row of its own gets `DEFAULT`.
DEFAULT = Weights(words=0.5)
WEIGHTS = {
    "all-MiniLM-L6-v2.1": Weights(words=0.5),
    "local-words.1": Weights(words=0.5),
}


def fuse(hits: Sequence[Hit], *, weights: Weights, limit: int) -> list[Hit]:
    """The best hits by a weighted sum of both scores, each on its own scale from the list's best down to nothing.

    Diversity is soft: an episode that was heard already must be a little better to be heard again.
    """
    if not hits:
        return []
    similarities = _scaled({hit.passage.id: hit.similarity for hit in hits}, least=min(h.similarity for h in hits))
    words = _scaled({hit.passage.id: hit.bm25 for hit in hits}, least=0.0)
    scored = [
        replace(
            hit,
            score=(1 - weights.words) * similarities[hit.passage.id] + weights.words * words[hit.passage.id],
        )
        for hit in hits
    ]
    return _spread(sorted(scored, key=lambda hit: (-hit.score, hit.passage.id)), weights.same_episode)[:limit]


def _scaled(scores: Mapping[str, float], *, least: float) -> dict[str, float]:
    span = max(scores.values()) - least
    return {name: (score - least) / span if span > 0 else 0.0 for name, score in scores.items()}


def _spread(hits: Sequence[Hit], loss: float) -> list[Hit]:
    heard: dict[str, int] = {}
    spread = []
    for hit in hits:
        times = heard.get(hit.passage.episode_id, 0)
        heard[hit.passage.episode_id] = times + 1
        spread.append(replace(hit, score=hit.score - loss * times))
    return sorted(spread, key=lambda hit: (-hit.score, hit.passage.id))

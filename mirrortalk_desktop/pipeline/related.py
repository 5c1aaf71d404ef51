"""Moments of other episodes that are near to a quote in meaning."""

from mirrortalk_desktop.domain.model import Citation
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.pipeline.quoting import Quoting
from mirrortalk_desktop.words import content_stems

MOST = 5
_LOOKED_AT = 30
#: A sentence with this share of the quote's words says the same thing again.
_SAME = 0.7
_SHORTEST_WORDS = 6


def related_moments(
    citation: Citation, *, quoting: Quoting, token: CancelToken, by_words: bool = False
) -> tuple[Citation, ...]:
    """The nearest sentence of each of the nearest other episodes, the best first; none that says the same words."""
    said = frozenset(content_stems(citation.quote))
    with quoting.embedder(token, by_words=by_words) as embedder:
        vector = embedder.embed_passages([citation.quote])[0]
        hits = quoting.search(citation.quote, vector, episode_ids=None, limit=_LOOKED_AT, by_words=by_words)
        best = {hit.passage.episode_id: hit for hit in reversed(hits) if hit.passage.episode_id != citation.episode_id}
        ranked = sorted(best.values(), key=lambda hit: -hit.score)[: 2 * MOST]
        moments: list[tuple[float, Citation]] = []
        for hit in ranked:
            token.raise_if_cancelled()
            sentences = [s for s in quoting.sentences_of(hit.passage) if len(s.text.split()) >= _SHORTEST_WORDS]
            sentences = [s for s in sentences if not _is_same(said, frozenset(content_stems(s.text)))]
            if not sentences:
                continue
            nearness = embedder.embed_passages([s.text for s in sentences]) @ vector
            place = int(nearness.argmax())
            ordinal = sentences[place].ordinal
            moment = quoting.cite_sentences(hit.passage.episode_id, ordinal, ordinal)
            if moment is not None and nearness[place] > 0:
                moments.append((float(nearness[place]), moment))
    moments.sort(key=lambda each: -each[0])
    return tuple(moment for _, moment in moments[:MOST])


def _is_same(said: frozenset[str], other: frozenset[str]) -> bool:
    return bool(said and other) and len(said & other) >= _SAME * min(len(said), len(other))

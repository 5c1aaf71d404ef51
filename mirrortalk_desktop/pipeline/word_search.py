"""Passages found by their words alone, out of SQLite: what answers questions while the index cannot.

The full text over sentences (FTS5) finds the places. The passages around them are then compared with the question as
the `local` embedder compares them, word by word and by parts of words, so that its weights and its rule for refusing
hold here too. Nothing but numpy is loaded.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from mirrortalk_desktop.domain.model import Hit, Passage
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.mentions import any_of, phrase
from mirrortalk_desktop.search.embedders.local import LocalWords
from mirrortalk_desktop.search.fusion import WEIGHTS, rank
from mirrortalk_desktop.wording import search_words
from mirrortalk_desktop.words import stem, tokens

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: So many of the sentences that match best are looked at, and so many of the passages that hold them are compared.
SENTENCES = 400
PASSAGES = 150
#: Words in a passage, about; and the usual constants of BM25.
_PASSAGE_WORDS = 300
_K1, _B = 1.2, 0.75


class WordSearch:
    """Searches the library by words."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.embedder = LocalWords()

    def search(
        self, question: str, vector: "NDArray[np.float32]", *, limit: int, episode_ids: Sequence[str] | None = None
    ) -> list[Hit]:
        """The passages with the question's words, best first; only of these episodes, if any are given.

        `vector` is that of the question, by `embedder`.
        """
        words = search_words(question)
        passages = self._holding(words, episode_ids)
        if not passages:
            return []
        worth = self._worth_of(words)
        scores = {passage.id: _bm25(passage, worth) for passage in passages}
        best = sorted(passages, key=lambda passage: (-scores[passage.id], passage.id))[:PASSAGES]
        near = (self.embedder.embed_passages([passage.text for passage in best]) @ vector).tolist()
        hits = [
            Hit(passage, 0.0, similarity=similarity, bm25=scores[passage.id])
            for passage, similarity in zip(best, near, strict=True)
        ]
        return rank(question, hits, weights=WEIGHTS[self.embedder.id], limit=limit)

    def _holding(self, words: Sequence[str], episode_ids: Sequence[str] | None) -> list[Passage]:
        """The passages around the sentences that match best."""
        if not words:
            return []
        expression = any_of(phrase(word) for word in words)
        ordinals: dict[str, list[int]] = {}
        for episode_id, ordinal in self._library.mentions.best(expression, limit=SENTENCES, episode_ids=episode_ids):
            ordinals.setdefault(episode_id, []).append(ordinal)
        return [
            passage
            for episode_id, some in ordinals.items()
            for passage in self._library.transcripts.passages_with(episode_id, some)
        ]

    def _worth_of(self, words: Sequence[str]) -> Mapping[str, float]:
        """What each stem tells, by how rare it is in this library (the inverse document frequency of BM25)."""
        every = max(1, self._library.episodes.indexed().of_passages)
        worth: dict[str, float] = {}
        for word in words:
            held = min(every, self._library.mentions.count(phrase(word)))
            worth[stem(word)] = math.log(1.0 + (every - held + 0.5) / (held + 0.5))
        return worth


def _bm25(passage: Passage, worth: Mapping[str, float]) -> float:
    said = [stem(word) for word in tokens(passage.text)]
    counts = Counter(word for word in said if word in worth)
    long = _K1 * (1.0 - _B + _B * len(said) / _PASSAGE_WORDS)
    return sum(worth[word] * count * (_K1 + 1.0) / (count + long) for word, count in counts.items())

"""A lexical embedder that needs no model: words, word pairs and parts of words, hashed into a vector.

Words are stemmed, stop words left out, repeated words count less and less, and each word weighs as much as it is rare.
Rarity comes from a fixed list (see `words.py`), so a vector made today fits one made in a year. Parts of words bring
together what stemming does not ("transcribe", "transcription") and what was misheard by a letter.
"""

import hashlib
import math
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from mirrortalk_desktop.search.embedders import PROVIDERS, Locate
from mirrortalk_desktop.words import LEAST_WEIGHT, content_words, rarity, stem

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PAIR_WEIGHT = 0.4
PARTS_WEIGHT = 0.6
PART_LENGTH = 4


def load(*, locate: Locate) -> "LocalWords":
    """The embedder; there is nothing to locate."""
    return LocalWords()


class LocalWords:
    """Vectors by the words used."""

    id = PROVIDERS["local"].embedder_id
    dimension = PROVIDERS["local"].dimension
    keeps_sentences = False

    def embed_passages(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """One row for each text."""
        import numpy as np

        rows = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for feature, weight in _features(text).items():
                place, sign = _place(feature, self.dimension)
                row[place] += sign * weight
            length = float(np.linalg.norm(row))
            if length == 0.0:
                row[0] = length = 1.0
            row /= length
        return rows

    def embed_question(self, text: str) -> "NDArray[np.float32]":
        """The vector of a question."""
        row: NDArray[np.float32] = self.embed_passages([text])[0]
        return row

    def close(self) -> None:
        """Nothing is held."""


def _features(text: str) -> dict[str, float]:
    """What the text is made of, with weights; a text without any word is made of its characters."""
    stems = [stem(word) for word in content_words(text)] or [character for character in text if not character.isspace()]
    weights: dict[str, float] = {}
    for word, count in Counter(stems).items():
        weight = (LEAST_WEIGHT + rarity(word)) * (1.0 + math.log(count))
        weights[word] = weight
        parts = _parts(word)
        for part in parts:
            weights[part] = weights.get(part, 0.0) + PARTS_WEIGHT * weight / math.sqrt(len(parts))
    for (first, second), count in Counter(pairwise(stems)).items():
        together = (2 * LEAST_WEIGHT + rarity(first) + rarity(second)) / 2
        weights[f"{first} {second}"] = PAIR_WEIGHT * together * (1.0 + math.log(count))
    return weights


def _parts(word: str) -> list[str]:
    """The overlapping pieces of a longer word."""
    marked = f"<{word}>"
    return [marked[at : at + PART_LENGTH] for at in range(len(marked) - PART_LENGTH + 1)] if len(word) > 4 else []


@lru_cache(maxsize=200_000)
def _place(feature: str, dimension: int) -> tuple[int, float]:
    """Where a feature goes and with which sign, the same on every computer."""
    digest = int.from_bytes(hashlib.blake2b(feature.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
    return digest % dimension, 1.0 if digest >> 63 else -1.0

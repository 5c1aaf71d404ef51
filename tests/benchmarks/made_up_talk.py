"""Talk that nobody ever said, for libraries of any size: words as often as in speech, episodes that have topics.

A topic is a common word with those nearest to it in meaning, so that passages lie in clusters as real ones do. Their
vectors are sums of MiniLM's vectors of their words: a million passages take minutes instead of days, and real vectors of
questions find their way among them. Episode number n is always the same.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mirrortalk_desktop.domain.model import Passage, Sentence
from mirrortalk_desktop.search.passages import build_passages
from mirrortalk_desktop.words import COMMON_WORDS, STOP_WORDS, lines_of

Embed = Callable[[Sequence[str]], NDArray[np.float32]]

SENTENCES_PER_EPISODE = 500
TOPICS = 1_500
TOPIC_WORDS = 80
TOPICS_PER_EPISODE = 4
#: Of the words in a sentence, the shares that hold it together and that belong to its topic; the rest is anything.
SMALL_SHARE, TOPIC_SHARE = 0.5, 0.3
WORDS_PER_SECOND = 2.5
#: What every passage has in common, as MiniLM's vectors do.
COMMON = 0.35
#: What each passage has for itself: as much as puts its nearest neighbour as far away as in real talk.
BY_ITSELF = 0.5


@dataclass(frozen=True)
class Episode:
    """What is said in one episode, with vectors of passages and of each passage's sentences."""

    sentences: tuple[Sentence, ...]
    passages: tuple[Passage, ...]
    vectors: NDArray[np.float32]
    sentence_vectors: list[NDArray[np.float32]]


class Talk:
    """Makes shows. `cache` keeps the vectors of the words."""

    def __init__(self, embed: Embed, cache: Path) -> None:
        words = [word for word in lines_of(COMMON_WORDS) if word.isalpha()]
        self.words = np.array(words, dtype=object)
        self._is_small = np.array([word in STOP_WORDS for word in words])
        self._small, self._large = np.flatnonzero(self._is_small), np.flatnonzero(~self._is_small)
        self._by_word = _word_vectors(words, embed, cache)
        self._common = self._by_word.mean(axis=0)
        self._common /= np.linalg.norm(self._common)
        self._by_word = _unit(self._by_word - self._by_word.mean(axis=0))
        self._by_word[self._is_small] = 0.0
        centres = self._large[200 :: (len(self._large) - 200) // TOPICS][:TOPICS]
        near = self._by_word[centres] @ self._by_word.T
        self._topics = np.argsort(-near, axis=1)[:, :TOPIC_WORDS]

    def episode(self, number: int, episode_id: str) -> Episode:
        """What is said in this episode."""
        chance = np.random.default_rng([7, number])
        lengths = np.clip(chance.lognormal(2.5, 0.55, SENTENCES_PER_EPISODE), 3, 60).astype(int)
        ends = np.cumsum(lengths)
        own = chance.choice(TOPICS, TOPICS_PER_EPISODE)
        topic = own[np.minimum(np.arange(SENTENCES_PER_EPISODE) * len(own) // SENTENCES_PER_EPISODE, len(own) - 1)]
        topic = np.repeat(topic, lengths)
        kind = chance.random(ends[-1])
        spoken = self._large[_zipf(chance, len(self._large), ends[-1])]
        of_topic = (kind >= SMALL_SHARE) & (kind < SMALL_SHARE + TOPIC_SHARE)
        spoken[of_topic] = self._topics[topic[of_topic], _zipf(chance, TOPIC_WORDS, int(of_topic.sum()))]
        is_small = kind < SMALL_SHARE
        spoken[is_small] = self._small[_zipf(chance, len(self._small), int(is_small.sum()))]
        texts = self.words[spoken].tolist()
        begins = (ends - lengths).tolist()
        sentences = [
            Sentence(n, first / WORDS_PER_SECOND, end / WORDS_PER_SECOND, " ".join(texts[first:end]).capitalize() + ".")
            for n, (first, end) in enumerate(zip(begins, ends.tolist(), strict=True))
        ]
        passages = build_passages(episode_id, sentences)
        sums = np.add.reduceat(self._by_word[spoken], np.r_[0, ends[:-1]], axis=0)
        rows = _unit(_unit(sums) + COMMON * self._common)
        spans = [(passage.first_sentence, passage.last_sentence + 1) for passage in passages]
        whole = _unit(np.stack([sums[a:b].sum(axis=0) for a, b in spans]))
        by_itself = chance.standard_normal(whole.shape).astype(np.float32) / np.sqrt(whole.shape[1])
        vectors = _unit(whole + COMMON * self._common + BY_ITSELF * by_itself)
        return Episode(tuple(sentences), passages, vectors, [rows[a:b] for a, b in spans])

    def questions(self, chance: np.random.Generator, passages: Sequence[Passage]) -> list[str]:
        """A question for each passage, with some of its less common words."""
        rank = {word: place for place, word in enumerate(self.words)}
        asked = []
        for passage in passages:
            telling = {w for w in (x.strip(".?,").lower() for x in passage.text.split()) if rank.get(w, 0) > 600}
            chosen = chance.permutation(sorted(telling))[:3]
            asked.append(f"What did they say about {' and '.join(chosen)}?")
        return asked


def _word_vectors(words: list[str], embed: Embed, cache: Path) -> NDArray[np.float32]:
    if cache.exists():
        kept: NDArray[np.float32] = np.load(cache)
        if len(kept) == len(words):
            return kept
    made = embed(words)
    np.save(cache, made)
    return made


def _zipf(chance: np.random.Generator, size: int, count: int) -> NDArray[np.int64]:
    """Places in a list of this size, the first ones as often as words are by Zipf's law."""
    return (np.power(size + 1.0, chance.random(count)) - 1.0).astype(np.int64)


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    unit: NDArray[np.float32] = (rows / np.maximum(lengths, 1e-6)).astype(np.float32)
    return unit

"""Labels for topics: computed when they are wanted, in the space of the embedder that is there, and remembered."""

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING

from mirrortalk_desktop.answers.labels import DOMAINS, MOST_SENTENCES, TONES, Labels
from mirrortalk_desktop.domain.model import Topic
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.pipeline.embedding import Embedding
from mirrortalk_desktop.pipeline.quoting import PATIENCE
from mirrortalk_desktop.pipeline.topics import Topics
from mirrortalk_desktop.search.embedders import Embedder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: What the library's sentences are like in general is seen from so many episodes, and so many sentences of each.
EPISODES_READ, SENTENCES_OF_EACH = 24, 20
_AT_ONCE = 16
#: Other embedders have not been measured, and give no labels.
MEASURED = "all-MiniLM-L6-v2"


class Labelling:
    """Finds the labels of topics; the same library always has the same."""

    def __init__(self, *, library: Library, topics: Topics, embedding: Embedding) -> None:
        self._library = library
        self._topics = topics
        self._embedding = embedding
        self._known: tuple[str, tuple[Topic, ...]] = ("", ())

    def label(self, topics: Sequence[Topic], token: CancelToken) -> tuple[Topic, ...]:
        """These topics with their labels; it can be stopped at every few sentences."""
        if not topics or not self._embedding.id.startswith(MEASURED):
            return tuple(topics)
        state = f"{self._library.studies.state()} {self._embedding.id}"
        if self._known[0] != state:
            with self._embedding.use(token, patience=PATIENCE) as embedder:
                labels = self._labels(embedder, token)
                found = tuple(self._labelled(topic, labels, embedder, token) for topic in topics)
            self._known = (state, found)
        return self._known[1]

    def _labels(self, embedder: Embedder, token: CancelToken) -> Labels:
        described = {
            name: _embed(embedder, texts, token) for table in (DOMAINS, TONES) for name, texts in table.items()
        }
        said: list[str] = []
        for episode_id in self._library.episodes.newest_searchable(EPISODES_READ):
            sentences = self._library.transcripts.sentences(episode_id)
            step = max(1, len(sentences) // SENTENCES_OF_EACH)
            said += [sentence.text for sentence in sentences[::step][:SENTENCES_OF_EACH]]
        return Labels(described, _embed(embedder, said, token))

    def _labelled(self, topic: Topic, labels: Labels, embedder: Embedder, token: CancelToken) -> Topic:
        sentences = self._topics.sentences(topic)[:MOST_SENTENCES]
        found = labels.of(_embed(embedder, [sentence.text for sentence in sentences], token)) if sentences else ()
        return dataclasses.replace(topic, labels=found)


def _embed(embedder: Embedder, texts: Sequence[str], token: CancelToken) -> "NDArray[np.float32]":
    import numpy as np

    rows = []
    for first in range(0, len(texts), _AT_ONCE):
        token.raise_if_cancelled()
        rows.append(embedder.embed_passages(texts[first : first + _AT_ONCE]))
    return np.concatenate(rows)

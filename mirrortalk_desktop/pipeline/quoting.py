"""From a text to be searched to quotes of the library, each read again before it is given."""

import dataclasses
import logging
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mirrortalk_desktop.answers.compose import ChosenQuote, compose_answer
from mirrortalk_desktop.answers.support import rule_for
from mirrortalk_desktop.domain.model import Citation, Hit, Passage, Sentence
from mirrortalk_desktop.domain.question import Scope
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.pipeline.embedding import Embedding
from mirrortalk_desktop.pipeline.indexing import Indexing
from mirrortalk_desktop.pipeline.repetition import Place, Repetition, is_mostly
from mirrortalk_desktop.pipeline.reranking import Reranking
from mirrortalk_desktop.pipeline.word_search import WordSearch
from mirrortalk_desktop.runtime.estimates import QUESTION_MB
from mirrortalk_desktop.runtime.keeper import MemoryKeeper
from mirrortalk_desktop.search.embedders import Embedder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

logger = logging.getLogger(__name__)

CANDIDATES = 50
#: Where only one speaker's words count, so many more passages are looked at.
MORE_FOR_SPEAKERS = 4
#: A question waits so long for the memory it needs: speech makes room at its next window.
PATIENCE = 120.0
#: “The latest” is looked for in so many of the newest episodes that were found, and quoted from so many of them.
NEWEST_TRIED = 12
NEWEST_QUOTED = 3


@dataclass(frozen=True, slots=True)
class Found:
    """Passages, best first, and the quotes chosen from them."""

    hits: list[Hit]
    quotes: Sequence[ChosenQuote]


class Quoting:
    """Searches the index, or words alone, and chooses quotes."""

    def __init__(
        self, *, library: Library, indexing: Indexing, embedding: Embedding, reranking: Reranking, keeper: MemoryKeeper
    ) -> None:
        self._library = library
        self._indexing = indexing
        self._embedding = embedding
        self._reranking = reranking
        self._keeper = keeper
        self._repetition = Repetition(library)
        self._words = WordSearch(library)

    def find(
        self,
        text: str,
        *,
        episode_ids: Sequence[str] | None,
        token: CancelToken,
        speakers: Collection[str] = (),
        limit: int = 0,
        is_latest: bool = False,
        but_not: Collection[Place] = (),
        by_words: bool = False,
    ) -> Found:
        """What is found for a text in these episodes (None: in all of them).

        Only words of these speakers count, if any are given. With `is_latest`, the newest episodes that answer come
        first and the others are left out. Sentences of `but_not` were quoted already. What a show says again and again
        (sponsors, greetings) is left out, unless it is asked for. `by_words` needs neither the index nor a model.
        """
        with self.embedder(token, by_words=by_words) as embedder:
            vector = embedder.embed_question(text)
            hits = self.search(text, vector, episode_ids=episode_ids, speakers=speakers, limit=limit, by_words=by_words)
            repeated = self._repetition.not_asked_for(text, hits)
            hits = [hit for hit in hits if not is_mostly(hit.passage, repeated)]
            if not by_words:
                hits = self._reranking.order(text, hits)
            sentences_of = self._sentences_of(speakers, repeated | frozenset(but_not))

            def choose(some: Sequence[Hit]) -> Sequence[ChosenQuote]:
                return compose_answer(
                    text,
                    some,
                    sentences_of=sentences_of,
                    embed=embedder.embed_passages,
                    question_vector=vector,
                    support=rule_for(embedder.id),
                )

            quotes = choose(hits)
            if is_latest and quotes:
                quotes = self._newest(hits, choose) or quotes
        return Found(hits, quotes)

    @contextmanager
    def embedder(self, token: CancelToken, *, by_words: bool = False) -> Iterator[Embedder]:
        """The embedder, for as long as a question takes."""
        if by_words:
            yield self._words.embedder
            return
        with (
            self._embedding.use(token, patience=PATIENCE) as embedder,
            self._keeper.measure("question", default_mb=QUESTION_MB, is_brief=True),
        ):
            yield embedder

    def search(
        self,
        text: str,
        vector: "NDArray[np.float32]",
        *,
        episode_ids: Sequence[str] | None,
        speakers: Collection[str] = (),
        limit: int = 0,
        by_words: bool = False,
    ) -> list[Hit]:
        """The passages found, each still in the library and each text once; `vector` is by the same `embedder`."""
        most = max(CANDIDATES, limit) * (MORE_FOR_SPEAKERS if speakers else 1)
        if by_words:
            found = self._words.search(text, vector, limit=most, episode_ids=episode_ids)
        else:
            scope = Scope() if episode_ids is None else Scope(episode_ids=tuple(episode_ids))
            found = self._indexing.index().search(text, vector, limit=most, scope=scope)
        hits = self._still_true(found)
        if speakers:
            hits = [hit for hit in hits if any(s.speaker in speakers for s in self.sentences_of(hit.passage))]
        return hits

    def sentences_of(self, passage: Passage) -> tuple[Sentence, ...]:
        """The sentences of a passage."""
        return self._library.transcripts.sentences(passage.episode_id, passage.first_sentence, passage.last_sentence)

    def cite(self, quote: ChosenQuote) -> Citation | None:
        """The quote as a citation, if the library holds it word for word; one that differs is a bug, and not shown."""
        citation = self.cite_sentences(quote.passage.episode_id, quote.first_sentence, quote.last_sentence)
        if citation is None or citation.quote != quote.text:
            logger.error("a quote from passage %s is not in the transcript", quote.passage.id)
            return None
        return citation

    def cite_sentences(self, episode_id: str, first: int, last: int) -> Citation | None:
        """These sentences of an episode as a citation, if the library holds them."""
        held = self._library.transcripts.sentences(episode_id, first, last)
        if not held:
            return None
        episode = self._library.episodes.get(episode_id)
        return Citation(
            feed_title=self._library.feeds.get(episode.feed_id).title,
            episode_id=episode.id,
            episode_guid=episode.guid,
            episode_title=episode.title,
            start=held[0].start,
            end=held[-1].end,
            quote=" ".join(sentence.text for sentence in held),
            speaker=held[0].speaker,
        )

    def _sentences_of(
        self, speakers: Collection[str], but_not: frozenset[Place]
    ) -> Callable[[Passage], Sequence[Sentence]]:
        def sentences_of(passage: Passage) -> Sequence[Sentence]:
            return tuple(
                sentence
                for sentence in self.sentences_of(passage)
                if (not speakers or sentence.speaker in speakers)
                and (passage.episode_id, sentence.ordinal) not in but_not
            )

        return sentences_of

    def _still_true(self, hits: Sequence[Hit]) -> list[Hit]:
        """The hits whose passages the library still holds, each text once (the same audio may be there twice)."""
        known = self._library.transcripts.known_passages(hit.passage.id for hit in hits)
        true = [dataclasses.replace(hit, passage=known[hit.passage.id]) for hit in hits if hit.passage.id in known]
        first = {hit.passage.text: hit for hit in reversed(true)}
        return [hit for hit in true if first[hit.passage.text] is hit]

    def _newest(
        self, hits: Sequence[Hit], choose: Callable[[Sequence[Hit]], Sequence[ChosenQuote]]
    ) -> list[ChosenQuote]:
        """Quotes of the newest episodes that answer by themselves, newest first."""
        by_episode: dict[str, list[Hit]] = {}
        for hit in hits:
            by_episode.setdefault(hit.passage.episode_id, []).append(hit)
        newest: list[ChosenQuote] = []
        quoted = 0
        for episode_id in self._library.episodes.newest_first(by_episode)[:NEWEST_TRIED]:
            if quoted == NEWEST_QUOTED:
                break
            quotes = choose(by_episode[episode_id])
            newest += quotes
            quoted += bool(quotes)
        return newest

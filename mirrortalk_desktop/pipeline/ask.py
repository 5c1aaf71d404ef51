"""A question, and the answer in the speakers' own words: every quote is read again from the library first."""

import dataclasses
import logging
import time
from collections.abc import Sequence

from mirrortalk_desktop.answers.compose import ChosenQuote, compose_answer
from mirrortalk_desktop.answers.support import rule_for
from mirrortalk_desktop.domain.errors import EmptyQuestion, IndexDamaged, NothingToSearch, QuestionTooLong
from mirrortalk_desktop.domain.model import Answer, Citation, Hit, Passage, Sentence
from mirrortalk_desktop.domain.question import Scope
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.pipeline.embedding import Embedding
from mirrortalk_desktop.pipeline.indexing import Indexing
from mirrortalk_desktop.runtime.estimates import QUESTION_MB
from mirrortalk_desktop.runtime.keeper import MemoryKeeper

logger = logging.getLogger(__name__)

LONGEST_QUESTION = 2_000
CANDIDATES = 50
#: A question waits so long for the memory it needs: speech makes room at its next window.
PATIENCE = 120.0
EVERYWHERE = Scope()


class Ask:
    """Answers questions from the index and the library."""

    def __init__(
        self,
        *,
        library: Library,
        indexing: Indexing,
        embedding: Embedding,
        keeper: MemoryKeeper,
    ) -> None:
        self._library = library
        self._indexing = indexing
        self._embedding = embedding
        self._keeper = keeper

    def ask(self, question: str, *, scope: Scope = EVERYWHERE, top: int = 10, token: CancelToken) -> Answer:
        """The answer, kept in the history.

        `top` is how many hits come with it. Raises `EmptyQuestion`, `QuestionTooLong`, `NothingToSearch`.
        """
        began = time.monotonic()
        question = " ".join(question.split())
        if not question:
            raise EmptyQuestion
        if len(question) > LONGEST_QUESTION:
            raise QuestionTooLong(len(question), LONGEST_QUESTION)
        self._indexing.index(token=token, patience=PATIENCE)
        episode_ids = self._library.episodes.searchable_in(scope)
        coverage = self._library.episodes.coverage(episode_ids)
        if not coverage.episodes:
            raise NothingToSearch(coverage.waiting)
        token.raise_if_cancelled()
        hits, quotes = self._search(question, scope, episode_ids, top, token)
        citations = tuple(citation for quote in quotes if (citation := self._cite(quote)) is not None)
        answer = Answer(
            question=question,
            is_answered=bool(citations),
            lead=_lead(citations),
            citations=citations,
            hits=tuple(hits[:top]),
            searched=coverage,
            seconds=round(time.monotonic() - began, 3),
        )
        self._library.conversations.save(answer)
        return answer

    def _search(
        self, question: str, scope: Scope, episode_ids: Sequence[str], top: int, token: CancelToken
    ) -> tuple[list[Hit], Sequence[ChosenQuote]]:
        limited = Scope() if scope.is_everywhere else Scope(episode_ids=tuple(episode_ids))
        with (
            self._embedding.use(token, patience=PATIENCE) as embedder,
            self._keeper.measure("question", default_mb=QUESTION_MB),
        ):
            vector = embedder.embed_question(question)
            try:
                found = self._indexing.index().search(question, vector, limit=max(CANDIDATES, top), scope=limited)
            except IndexDamaged:
                self._indexing.start_again()
                raise
            hits = self._still_true(found)
            quotes = compose_answer(
                question,
                hits,
                sentences_of=self._sentences_of,
                embed=embedder.embed_passages,
                question_vector=vector,
                support=rule_for(embedder.id),
            )
        return hits, quotes

    def _still_true(self, hits: Sequence[Hit]) -> list[Hit]:
        """The hits whose passages the library still holds, each text once (the same audio may be there twice)."""
        known = self._library.transcripts.known_passages(hit.passage.id for hit in hits)
        true = [dataclasses.replace(hit, passage=known[hit.passage.id]) for hit in hits if hit.passage.id in known]
        first = {hit.passage.text: hit for hit in reversed(true)}
        return [hit for hit in true if first[hit.passage.text] is hit]

    def _sentences_of(self, passage: Passage) -> tuple[Sentence, ...]:
        return self._library.transcripts.sentences(passage.episode_id, passage.first_sentence, passage.last_sentence)

    def _cite(self, quote: ChosenQuote) -> Citation | None:
        """The quote as a citation, if the library holds it word for word; one that differs is a bug, and not shown."""
        episode = self._library.episodes.get(quote.passage.episode_id)
        held = self._library.transcripts.sentences(episode.id, quote.first_sentence, quote.last_sentence)
        if " ".join(sentence.text for sentence in held) != quote.text:
            logger.error("a quote from passage %s is not in the transcript", quote.passage.id)
            return None
        return Citation(
            feed_title=self._library.feeds.get(episode.feed_id).title,
            episode_id=episode.id,
            episode_guid=episode.guid,
            episode_title=episode.title,
            start=held[0].start,
            end=held[-1].end,
            quote=quote.text,
            speaker=quote.speaker,
        )


def _lead(citations: Sequence[Citation]) -> str:
    """One line made only of facts the program knows."""
    if not citations:
        return "Your library does not answer this."
    episodes = {citation.episode_id: citation.episode_title for citation in citations}
    shows = {citation.feed_title for citation in citations}
    quotes = "One quote" if len(citations) == 1 else f"{len(citations)} quotes"
    if len(episodes) == 1:
        return f"{quotes} from “{citations[0].episode_title}” ({citations[0].feed_title})."
    where = f"of {citations[0].feed_title}" if len(shows) == 1 else f"of {len(shows)} shows"
    return f"{quotes} from {len(episodes)} episodes {where}."

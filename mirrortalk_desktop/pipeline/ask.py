"""A question, and the answer in the speakers' own words: every quote is read again from the library first."""

import dataclasses
import datetime
import itertools
import time
from collections.abc import Iterable, Iterator, Sequence, Set

from mirrortalk_desktop.answers.care import note_for
from mirrortalk_desktop.answers.names import Known
from mirrortalk_desktop.answers.understand import readings
from mirrortalk_desktop.domain.errors import (
    DatesReversed,
    EmptyQuestion,
    NothingToSearch,
    NothingWithinLimits,
    QuestionTooLong,
)
from mirrortalk_desktop.domain.model import Answer, Citation, Coverage, Hit, Passage
from mirrortalk_desktop.domain.question import LONGEST_QUESTION, ChipKind, QuestionKind, Scope, Understood
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.pipeline.complete_lists import Mentioned, lead_of, list_mentions
from mirrortalk_desktop.pipeline.dates_asked_for import date_left_as_words, is_year_said, lead_of_limits, today
from mirrortalk_desktop.pipeline.indexing import TROUBLES, Indexing
from mirrortalk_desktop.pipeline.leads import lead_of_quotes, lead_with
from mirrortalk_desktop.pipeline.quoting import PATIENCE, Quoting
from mirrortalk_desktop.pipeline.related import related_moments
from mirrortalk_desktop.pipeline.repetition import Place
from mirrortalk_desktop.pipeline.waiting import likely_waiting
from mirrortalk_desktop.pipeline.without_search import lead_without_search

EVERYWHERE = Scope()
#: “What else?” leaves out what these last answers quoted.
REMEMBERED = 20


class Ask:
    """Answers questions from the index and the library; where the index cannot be used, by words from the library.

    Then `searched.words_only` of the answer says why. No trouble with the index is raised.
    """

    def __init__(self, *, library: Library, indexing: Indexing, quoting: Quoting) -> None:
        self._library = library
        self._indexing = indexing
        self._quoting = quoting

    def ask(
        self,
        question: str,
        *,
        scope: Scope = EVERYWHERE,
        top: int = 10,
        token: CancelToken,
        without: Set[ChipKind] = frozenset(),
        after: Understood | None = None,
    ) -> Answer:
        """The answer, kept in the history unless the library lies on a disk that cannot be written.

        `top` is how many hits come with it. Limits of the kinds in `without` are not read out of the question; `after`
        is how the question before was understood. Raises `EmptyQuestion`, `QuestionTooLong`, `DatesReversed`,
        `NothingToSearch`, `NothingWithinLimits`.
        """
        answer = self.answer(question, scope=scope, top=top, token=token, without=without, after=after)
        return answer if self._library.is_read_only else self._library.conversations.save(answer)

    def answer(
        self,
        question: str,
        *,
        scope: Scope = EVERYWHERE,
        top: int = 10,
        token: CancelToken,
        without: Set[ChipKind] = frozenset(),
        after: Understood | None = None,
    ) -> Answer:
        """The answer, and nothing is kept."""
        began = time.monotonic()
        question = _readable(question)
        if not question:
            raise EmptyQuestion
        if len(question) > LONGEST_QUESTION:
            raise QuestionTooLong(len(question), LONGEST_QUESTION)
        words_only = self._indexing.words_only(token=token, patience=PATIENCE)
        self._check_scope(scope)
        token.raise_if_cancelled()
        understood = self._readings(question, scope, without, after)
        try:
            answer = self._best(understood, top, token, after, words_only)
        except TROUBLES as exc:
            words_only = self._indexing.stand_in(exc)
            answer = self._best(understood, top, token, after, words_only)
        is_settled = answer.is_answered or understood[0].kind is QuestionKind.LIBRARY
        waiting = () if is_settled else likely_waiting(self._library, understood[0].search_text)
        return dataclasses.replace(
            answer,
            lead=lead_with(
                answer.lead,
                given_up=answer.understood.given_up if answer.understood else (),
                of_dates=date_left_as_words(self._library, answer, without=without),
            ),
            note=note_for(question),
            likely_waiting=waiting,
            seconds=round(time.monotonic() - began, 3),
        )

    def related(self, citation: Citation, *, token: CancelToken) -> tuple[Citation, ...]:
        """Moments of other episodes that are near to a quote in meaning."""
        is_found_by_words = self._indexing.words_only(token=token, patience=PATIENCE) is not None
        try:
            return related_moments(citation, quoting=self._quoting, token=token, by_words=is_found_by_words)
        except TROUBLES as exc:
            self._indexing.stand_in(exc)
            return related_moments(citation, quoting=self._quoting, token=token, by_words=True)

    def _readings(
        self, question: str, scope: Scope, without: Set[ChipKind], after: Understood | None
    ) -> tuple[Understood, ...]:
        """How a question may be understood with the names that this library has, the likeliest first."""
        return readings(question, known=self._known(), scope=scope, without=without, after=after, today=today())

    def _check_scope(self, scope: Scope) -> None:
        if scope.since is not None and scope.until is not None and scope.until <= scope.since:
            since, until = (
                datetime.datetime.fromtimestamp(each).date().isoformat() for each in (scope.since, scope.until)
            )
            raise DatesReversed(since, until)
        episodes = self._library.episodes
        if not episodes.has_searchable(scope):
            is_limited = episodes.has_searchable(EVERYWHERE)
            raise (NothingWithinLimits if is_limited else NothingToSearch)(episodes.coverage(scope).waiting)

    def _best(
        self,
        readings: Sequence[Understood],
        top: int,
        token: CancelToken,
        after: Understood | None,
        words_only: Coverage | None,
    ) -> Answer:
        """The answer to the first reading that has one, or else the refusal of the likeliest."""
        refusal: Answer | None = None
        for reading in readings:
            token.raise_if_cancelled()
            answer = self._answer(reading, top, token, after, words_only)
            if answer.is_answered:
                return answer
            refusal = refusal or answer
        if refusal is None:
            raise ValueError("a question has at least one reading")
        return refusal

    def _coverage(self, scope: Scope, words_only: Coverage | None) -> Coverage:
        coverage = self._library.episodes.coverage(scope, by_words=words_only is not None)
        if words_only is None:
            return coverage
        return dataclasses.replace(
            coverage, words_only=words_only.words_only, indexed=words_only.indexed, to_index=words_only.to_index
        )

    def _answer(
        self,
        understood: Understood,
        top: int,
        token: CancelToken,
        after: Understood | None,
        words_only: Coverage | None,
    ) -> Answer:
        scope = understood.scope
        coverage = self._coverage(scope, words_only)
        if not coverage.episodes:
            return _nothing(understood, coverage, lead_of_limits(self._library, understood))
        if lead := lead_without_search(self._library, understood, coverage):
            return _nothing(
                understood,
                dataclasses.replace(coverage, episodes=0, passages=0, hours=0.0, shows=0, words_only=""),
                lead,
            )
        if understood.kind.is_list:
            mentioned = list_mentions(
                self._library,
                understood.subject,
                episode_ids=self._episodes(scope),
                speakers=scope.speakers,
                has_moments=understood.kind is QuestionKind.EVERY_MOMENT,
            )
            if mentioned.citations:
                return self._listed(understood, mentioned, coverage, top)
        found = self._quoting.find(
            understood.search_text,
            episode_ids=self._episodes(scope),
            speakers=scope.speakers,
            token=token,
            limit=top,
            is_latest=understood.kind is QuestionKind.LATEST,
            but_not=self._quoted_before(understood, after),
            by_words=words_only is not None,
        )
        hits = tuple(found.hits[:top])
        if understood.kind.is_list:
            return _nothing(understood, coverage, lead_of(understood.subject, mentioned), hits)
        citations = tuple(citation for quote in found.quotes if (citation := self._quoting.cite(quote)) is not None)
        newest = None
        if understood.kind is QuestionKind.LATEST and citations:
            newest = self._library.episodes.get(citations[0].episode_id).published
        return Answer(
            question=understood.question,
            is_answered=bool(citations),
            lead=lead_of_quotes(citations, newest=newest),
            citations=citations,
            hits=hits,
            searched=coverage,
            seconds=0.0,
            understood=understood,
        )

    def _listed(self, understood: Understood, mentioned: Mentioned, coverage: Coverage, top: int) -> Answer:
        places = (self._library.transcripts.passage_with(*place) for place in mentioned.places)
        passages = itertools.islice(_each_once(places), top)
        hits = tuple(Hit(passage, 1.0 / (1 + rank)) for rank, passage in enumerate(passages))
        return Answer(
            question=understood.question,
            is_answered=True,
            lead=lead_of(understood.subject, mentioned),
            citations=mentioned.citations,
            hits=hits,
            searched=dataclasses.replace(coverage, words_only=""),  # a list comes from words anyway, and is complete
            seconds=0.0,
            understood=understood,
        )

    def _episodes(self, scope: Scope) -> tuple[str, ...] | None:
        """The episodes in scope; None for all of them."""
        return None if scope.is_everywhere else self._library.episodes.searchable_in(scope)

    def _quoted_before(self, understood: Understood, after: Understood | None) -> frozenset[Place]:
        """The sentences that “what else?” leaves out: those quoted for the same search before."""
        if after is None or not understood.is_follow_up or understood.search_text != after.search_text:
            return frozenset()
        transcripts = self._library.transcripts
        return frozenset(
            (citation.episode_id, ordinal)
            for answer in self._library.conversations.latest(REMEMBERED)
            if answer.understood is not None and answer.understood.search_text == understood.search_text
            for citation in answer.citations
            for ordinal in transcripts.ordinals_between(citation.episode_id, citation.start, citation.end)
        )

    def _known(self) -> Known:
        library = self._library
        return Known(
            speakers=lambda: tuple(speaker.name for speaker in library.mentions.speakers()),
            feeds=lambda: tuple((feed.id, feed.title) for feed in library.feeds.all()),
            find_episodes=lambda words: library.mentions.episodes_titled(words, limit=10),
            has_episodes=lambda since, until: library.episodes.has_searchable(Scope(since=since, until=until)),
            is_said=lambda year: is_year_said(library, year),
        )


def _each_once(passages: Iterable[Passage | None]) -> Iterator[Passage]:
    """The passages in order, without those that came before."""
    seen: set[str] = set()
    for passage in passages:
        if passage is not None and passage.id not in seen:
            seen.add(passage.id)
            yield passage


def _readable(question: str) -> str:
    """The question on one line, without what is no character: it may come from anywhere."""
    text = question.encode("utf-8", "replace").decode("utf-8").replace("\x00", " ")
    return " ".join(text.split())


def _nothing(understood: Understood, coverage: Coverage, lead: str, hits: tuple[Hit, ...] = ()) -> Answer:
    return Answer(understood.question, False, lead, (), hits, coverage, 0.0, understood)

"""Studying episodes once they are searchable: what they share with others of their feed, and what they are about."""

import logging
from collections import Counter
from collections.abc import Iterable, Iterator

from mirrortalk_desktop.answers.phrases import key_phrases
from mirrortalk_desktop.answers.repetition import LEAST_EPISODES, SAME_EPISODE, are_near_copies, signatures
from mirrortalk_desktop.domain.errors import Cancelled, UnknownEpisode
from mirrortalk_desktop.domain.model import Sentence
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.studies import KeyPhrase
from mirrortalk_desktop.words import tokens

logger = logging.getLogger(__name__)

Place = tuple[str, int]


class Studying:
    """Keeps what is found out about episodes in step with their transcripts.

    An episode of two hours takes seconds, on the lane that answers questions: every sentence is a place to stop.
    """

    def __init__(self, *, library: Library) -> None:
        self._library = library
        self._aside = CancelToken()

    def step_aside(self) -> None:
        """A question came: an episode that is being studied by the way is left for another time."""
        self._aside.cancel()

    def study_all(self, *, token: CancelToken) -> int:
        """Study what was not studied yet; returns how many episodes. Stopped in the middle, it goes on there."""
        waiting = self._library.studies.unstudied()
        for episode_id in waiting:
            token.raise_if_cancelled()
            self.study(episode_id, token=token)
        return len(waiting)

    def study_if_new(self, episode_id: str) -> None:
        """Study an episode whose sentences were not studied yet, unless a question comes; then `study_all` does."""
        if not self._library.studies.is_unstudied(episode_id):
            return
        self._aside = token = CancelToken()
        try:
            self.study(episode_id, token=token)
        except Cancelled:
            logger.debug("studying %s stepped aside", episode_id)

    def study(self, episode_id: str, *, token: CancelToken) -> None:
        """Study one episode; a sentence found to be repeated is so in the other episodes too."""
        try:
            episode = self._library.episodes.get(episode_id)
        except UnknownEpisode:
            return
        sentences = self._library.transcripts.sentences(episode_id)
        signed = {each.ordinal: signatures(each.text) for each in _stoppable(sentences, token)}
        repeated = self._repeated(episode_id, episode.feed_id, sentences, signed, token)
        own = {ordinal for each, ordinal in repeated if each == episode_id}
        names = {part for sentence in sentences for part in tokens(sentence.speaker)}
        telling = key_phrases((s.text for s in _stoppable(sentences, token) if s.ordinal not in own), leave_out=names)
        token.raise_if_cancelled()
        self._library.studies.save(
            episode_id,
            episode.feed_id,
            signatures=[(signature, ordinal) for ordinal, some in signed.items() for signature in some],
            repeated=repeated,
            phrases=[KeyPhrase(each.stems, each.label, each.weight, each.times) for each in telling],
        )

    def _repeated(
        self,
        episode_id: str,
        feed_id: str,
        sentences: tuple[Sentence, ...],
        signed: dict[int, tuple[int, ...]],
        token: CancelToken,
    ) -> set[Place]:
        """The sentences of this and other episodes that are near copies of each other in several episodes."""
        every = {signature for some in signed.values() for signature in some}
        sharing = self._library.studies.with_signatures(feed_id, every, but_not=episode_id)
        copies: dict[int, set[Place]] = {}
        said: dict[Place, list[str]] = {}
        for sentence in _stoppable(sentences, token):
            candidates = {place for signature in signed[sentence.ordinal] for place in sharing.get(signature, ())}
            words = tokens(sentence.text)
            for place in candidates:
                if place not in said:
                    said[place] = self._words_at(place)
                if are_near_copies(words, said[place]):
                    copies.setdefault(sentence.ordinal, set()).add(place)
        shared = Counter(other for places in copies.values() for other in {place[0] for place in places})
        comparable = sum(bool(some) for some in signed.values())
        same = {other for other, count in shared.items() if count > SAME_EPISODE * comparable}
        repeated: set[Place] = set()
        for ordinal, places in copies.items():
            others = {place for place in places if place[0] not in same}
            if len({other for other, _ in others}) + 1 >= LEAST_EPISODES:
                repeated |= {(episode_id, ordinal), *others}
        return repeated

    def _words_at(self, place: Place) -> list[str]:
        held = self._library.transcripts.sentences(place[0], place[1], place[1])
        return tokens(held[0].text) if held else []


def _stoppable(sentences: Iterable[Sentence], token: CancelToken) -> Iterator[Sentence]:
    for sentence in sentences:
        token.raise_if_cancelled()
        yield sentence

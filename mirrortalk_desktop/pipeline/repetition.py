"""What a show says again and again (sponsors, greetings) is kept out of answers, unless it is asked for."""

from collections.abc import Sequence, Set

from mirrortalk_desktop.domain.model import Hit, Passage
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.mentions import phrase
from mirrortalk_desktop.wording import QuestionWords
from mirrortalk_desktop.words import STOP_WORDS, content_stems, rarity, stem, tokens

Place = tuple[str, int]

#: A passage with this share of repeated sentences is left out whole.
MOSTLY = 0.75
#: A question asks for what is repeated when repeated sentences have this share of its words, by how much they tell …
LEAST_SHARE = 0.5
#: … and one of its most telling words is said nowhere else, as far as this many places show.
TELLING_WORDS = 2
LEAST_RARITY = 0.5
PLACES_LOOKED_AT = 400


class Repetition:
    """Knows which sentences were found to be repeated."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def not_asked_for(self, text: str, hits: Sequence[Hit]) -> frozenset[Place]:
        """The repeated sentences of the episodes that were found; none when the question asks for such."""
        repeated = self._library.studies.repeated_in(hit.passage.episode_id for hit in hits)
        return frozenset() if repeated and self._is_asked_for(text, hits, repeated) else repeated

    def _is_asked_for(self, text: str, hits: Sequence[Hit], repeated: Set[Place]) -> bool:
        if not any(self._is_only_repeated(word) for word in _telling(text)):
            return False
        words = QuestionWords(text)
        best = 0.0
        for hit in hits:
            ordinals = [o for o in _ordinals(hit.passage) if (hit.passage.episode_id, o) in repeated]
            if ordinals:
                said = self._library.transcripts.some_sentences(hit.passage.episode_id, ordinals)
                best = max(best, words.coverage({word for s in said for word in content_stems(s.text)}))
        return best >= LEAST_SHARE

    def _is_only_repeated(self, word: str) -> bool:
        """Whether a word is said in repeated sentences, and in no other."""
        found = self._library.mentions.find(phrase(word), limit=PLACES_LOOKED_AT)
        return bool(found) and all(
            set(ordinals) <= self._library.studies.repeated(episode_id) for episode_id, ordinals in found.items()
        )


def is_mostly(passage: Passage, repeated: Set[Place]) -> bool:
    """Whether most sentences of a passage are among these."""
    ordinals = _ordinals(passage)
    return sum((passage.episode_id, ordinal) in repeated for ordinal in ordinals) >= MOSTLY * len(ordinals)


def _ordinals(passage: Passage) -> range:
    return range(passage.first_sentence, passage.last_sentence + 1)


def _telling(text: str) -> list[str]:
    words = [word for word in dict.fromkeys(tokens(text)) if word not in STOP_WORDS]
    telling = [word for word in words if rarity(stem(word)) >= LEAST_RARITY]
    return sorted(telling, key=lambda word: (-rarity(stem(word)), word))[:TELLING_WORDS]

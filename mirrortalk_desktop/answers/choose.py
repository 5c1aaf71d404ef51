"""Which sentences answer the question: each is scored by its meaning, its words, and those beside it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mirrortalk_desktop.domain.model import Hit, Passage, Sentence
from mirrortalk_desktop.wording import QuestionWords
from mirrortalk_desktop.words import stems_said

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Embed = Callable[[Sequence[str]], NDArray[np.float32]]

#: Sentences come from so many of the best passages, and so many of them are embedded, at some milliseconds each.
PASSAGES_READ = 8
SENTENCES_EMBEDDED = 64
#: What a sentence with every word of the question gains, and what it has from its passage and its neighbours.
WORDS_GAIN = 0.2
PASSAGE_SHARE = 0.15
NEIGHBOUR_SHARE = 0.25
#: A question is not an answer; what is said right after it may be.
QUESTION_LOSS = 0.12

Place = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may be quoted, with the best passage that holds it."""

    sentence: Sentence
    passage: Passage
    passage_score: float
    #: The stems of its words, the share of the question's words among them, and its nearness to the question.
    stems: frozenset[str]
    coverage: float
    #: None until it is known: the index keeps it, or else the sentence is embedded.
    known_similarity: float | None = None
    similarity: float = 0.0
    score: float = 0.0

    @property
    def is_question(self) -> bool:
        """Whether the sentence asks something."""
        return self.sentence.text.rstrip("\"'”’)").endswith("?")


def gather(
    words: QuestionWords, hits: Sequence[Hit], sentences_of: Callable[[Passage], Sequence[Sentence]]
) -> dict[Place, Candidate]:
    """Every sentence of the best passages, once, with the best passage that holds it."""
    found: dict[Place, Candidate] = {}
    for hit in hits[:PASSAGES_READ]:
        known = hit.sentence_similarities
        for sentence in sentences_of(hit.passage):
            place = (hit.passage.episode_id, sentence.ordinal)
            if place not in found:
                stems = stems_said(sentence.text)
                nearness = known[sentence.ordinal - hit.passage.first_sentence] if known else None
                found[place] = Candidate(sentence, hit.passage, hit.score, stems, words.coverage(stems), nearness)
    return found


def score(
    candidates: Mapping[Place, Candidate], *, embed: "Embed", question_vector: "NDArray[np.float32]"
) -> dict[Place, Candidate]:
    """The most promising candidates, with their scores."""
    promising = sorted(candidates.items(), key=lambda item: (-_promise(item[1]), item[0]))[:SENTENCES_EMBEDDED]
    if not promising:
        return {}
    similarities = _similarities([candidate for _, candidate in promising], embed, question_vector)
    alone = {
        place: replace(candidate, similarity=similarity, score=_own_score(candidate, similarity))
        for (place, candidate), similarity in zip(promising, similarities, strict=True)
    }
    return {place: replace(candidate, score=_score_in_place(place, alone)) for place, candidate in alone.items()}


def _similarities(
    candidates: Sequence[Candidate], embed: "Embed", question_vector: "NDArray[np.float32]"
) -> list[float]:
    """How near each sentence is to the question; only those that the index does not know are embedded."""
    unknown = [candidate.sentence.text for candidate in candidates if candidate.known_similarity is None]
    embedded = iter((embed(unknown) @ question_vector).tolist() if unknown else ())
    return [next(embedded) if one.known_similarity is None else one.known_similarity for one in candidates]


def _promise(candidate: Candidate) -> float:
    """How likely a sentence is to matter, before anything is embedded; "Yeah, right." is not."""
    words = len(candidate.sentence.text.split())
    return candidate.passage_score + 0.5 * candidate.coverage - (0.5 if words < 4 else 0.0)


def _own_score(candidate: Candidate, similarity: float) -> float:
    return similarity + WORDS_GAIN * candidate.coverage + PASSAGE_SHARE * candidate.passage_score


def _score_in_place(place: Place, alone: Mapping[Place, Candidate]) -> float:
    """The sentence's own score, raised by what its neighbours say."""
    episode_id, ordinal = place
    own = alone[place]
    before, after = alone.get((episode_id, ordinal - 1)), alone.get((episode_id, ordinal + 1))
    beside = max((other.score for other in (before, after) if other is not None), default=0.0)
    score = own.score + NEIGHBOUR_SHARE * max(0.0, beside - own.score)
    if own.is_question:
        score -= QUESTION_LOSS
    elif before is not None and before.is_question:
        score = max(score, before.score - QUESTION_LOSS / 2)
    return score

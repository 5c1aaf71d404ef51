"""An answer made of quotes: whole sentences, word for word, chosen for the question, or nothing at all."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mirrortalk_desktop.answers.choose import Candidate, Place, gather, score
from mirrortalk_desktop.answers.support import Evidence, SupportRule
from mirrortalk_desktop.domain.model import Hit, Passage, Sentence
from mirrortalk_desktop.wording import QuestionWords
from mirrortalk_desktop.words import stems_said, tokens

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from mirrortalk_desktop.answers.choose import Embed

MOST_QUOTES = 6
LONGEST_QUOTE_SENTENCES = 4
LONGEST_QUOTE_WORDS = 90
#: A quote this short takes a neighbour along, to be understood.
SHORTEST_QUOTE_WORDS = 25
#: Sentences must come this near to the one they follow to be quoted with it.
NEIGHBOUR_MARGIN = 0.15
#: What a further quote gains by the words of the question that no quote has said yet.
NEW_WORDS_GAIN = 0.4
#: More names missing than this say no more.
MOST_NAMES_MISSING = 2


@dataclass(frozen=True, slots=True)
class ChosenQuote:
    """Sentences `first_sentence` to `last_sentence` of the episode of `passage`, which holds them all."""

    passage: Passage
    first_sentence: int
    last_sentence: int
    start: float
    end: float
    text: str
    speaker: str


def compose_answer(
    question: str,
    hits: Sequence[Hit],
    *,
    sentences_of: Callable[[Passage], Sequence[Sentence]],
    embed: "Embed",
    question_vector: "NDArray[np.float32]",
    support: SupportRule,
) -> tuple[ChosenQuote, ...]:
    """One to six quotes that answer the question; none when the library does not answer it."""
    words = QuestionWords(question)
    everything = gather(words, hits, sentences_of)
    scored = score(everything, embed=embed, question_vector=question_vector)
    if not scored or not support.supports(weigh(words, hits, scored)):
        return ()
    return _in_reading_order(_choose(words, everything, scored, margin=support.quote_margin))


def weigh(words: QuestionWords, hits: Sequence[Hit], scored: Mapping[Place, Candidate]) -> Evidence:
    """What speaks for an answer."""
    near = hits[:5]
    said = [stems_said(hit.passage.text) for hit in near]
    return Evidence(
        sentence_similarity=max(candidate.similarity for candidate in scored.values()),
        passage_similarity=max(hit.similarity for hit in near),
        moment_similarity=max(hit.moment_similarity for hit in near),
        passage_coverage=max(words.coverage(stems) for stems in said),
        names_missing=min(MOST_NAMES_MISSING, words.names_missing(frozenset().union(*said))),
    )


def _ranked(scored: Mapping[Place, Candidate]) -> list[tuple[Place, Candidate]]:
    return sorted(scored.items(), key=lambda item: (-item[1].score, item[0]))


def _choose(
    words: QuestionWords, everything: Mapping[Place, Candidate], scored: Mapping[Place, Candidate], *, margin: float
) -> list[ChosenQuote]:
    """The best quotes, best first, none said twice; what has not been said yet comes before more of the same."""
    ranked = _ranked(scored)
    # Who asks does not answer: a question is quoted only where nothing else was said.
    left = {place: candidate for place, candidate in ranked if not candidate.is_question} or dict(ranked)
    least = next(iter(left.values())).score - margin
    quotes: list[ChosenQuote] = []
    taken: set[Place] = set()
    heard: set[tuple[str, ...]] = set()
    said: frozenset[str] = frozenset()
    while left and len(quotes) < MOST_QUOTES:
        known = words.coverage(said)
        worth = {
            place: candidate.score
            + (NEW_WORDS_GAIN * (words.coverage(said | candidate.stems) - known) if quotes else 0.0)
            for place, candidate in left.items()
        }
        place = max(left, key=lambda place: worth[place])
        if worth[place] < least:
            break
        candidate = left.pop(place)
        spoken = tuple(tokens(candidate.sentence.text))
        if place in taken or spoken in heard:
            continue
        places = [(place[0], ordinal) for ordinal in _grow(place, everything, scored, taken)]
        taken.update(places)
        heard.add(spoken)
        said = said.union(*(everything[each].stems for each in places))
        quotes.append(_quote([everything[each] for each in places], candidate.passage))
    return quotes


def _grow(
    place: Place, everything: Mapping[Place, Candidate], scored: Mapping[Place, Candidate], taken: set[Place]
) -> range:
    """The sentence with those after it that belong to the answer too, all of one speaker and within one passage.

    A quote begins with the sentence that answers, so that this is what is heard first.
    """
    episode_id, first = place
    last = first
    centre = scored[place]
    length = len(centre.sentence.text.split())
    while last - first + 1 < LONGEST_QUOTE_SENTENCES:
        after = everything.get((episode_id, last + 1))
        if after is None or (episode_id, last + 1) in taken or not _fits(after, centre):
            break
        worth = scored[episode_id, last + 1].score if (episode_id, last + 1) in scored else 0.0
        if length >= SHORTEST_QUOTE_WORDS and worth < centre.score - NEIGHBOUR_MARGIN:
            break
        length += len(after.sentence.text.split())
        if length > LONGEST_QUOTE_WORDS:
            break
        last += 1
    return range(first, last + 1)


def _fits(beside: Candidate, centre: Candidate) -> bool:
    passage = centre.passage
    return (
        beside.sentence.speaker == centre.sentence.speaker
        and passage.first_sentence <= beside.sentence.ordinal <= passage.last_sentence
    )


def _quote(candidates: Sequence[Candidate], passage: Passage) -> ChosenQuote:
    sentences = [candidate.sentence for candidate in candidates]
    return ChosenQuote(
        passage=passage,
        first_sentence=sentences[0].ordinal,
        last_sentence=sentences[-1].ordinal,
        start=sentences[0].start,
        end=max(sentence.end for sentence in sentences),
        text=" ".join(sentence.text for sentence in sentences),
        speaker=sentences[0].speaker,
    )


def _in_reading_order(quotes: Sequence[ChosenQuote]) -> tuple[ChosenQuote, ...]:
    """Episode by episode, the one with the best quote first, and each in the order of speaking."""
    episodes = list(dict.fromkeys(quote.passage.episode_id for quote in quotes))
    return tuple(sorted(quotes, key=lambda quote: (episodes.index(quote.passage.episode_id), quote.first_sentence)))

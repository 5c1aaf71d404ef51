"""Key phrases: the nouns and pairs of words that tell what an episode is about."""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import pairwise

from mirrortalk_desktop.answers.nouns import GENERAL, Uses
from mirrortalk_desktop.words import STOP_WORDS, rarity, stem, tokens

MOST = 30
_SHORTEST_WORD = 4
_LEAST_TIMES = 3
#: In an episode of a few minutes, twice is much.
_LEAST_TIMES_IN_SHORT = 2
_SHORT = 120
#: Everyday words are no topics. Two of them may be one ("open source"), when they are mostly said together.
_LEAST_RARITY = 0.5
_LEAST_TOGETHER = 0.3
_PAIR_RARITY = 0.65
_PAIR_GAIN = 1.3
#: Two everyday words that are said together tell nothing ("long time"), unless one of them is at least so rare.
_LEAST_OF_PAIR = 0.5
#: A word that is said mostly in a pair is left to the pair.
_MOSTLY = 0.5
_WRITTEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase as stems, how it is mostly written, how much it tells, and in how many sentences it is said."""

    stems: str
    label: str
    weight: float
    times: int


def key_phrases(sentences: Iterable[str], *, leave_out: Collection[str] = ()) -> list[Phrase]:
    """The most telling phrases of these sentences, best first; `leave_out` are words that none may have."""
    unwanted = {stem(word) for word in leave_out}
    times: Counter[str] = Counter()
    words: Counter[str] = Counter()
    uses = Uses()
    written: dict[str, Counter[str]] = {}
    count_of_sentences = 0
    for sentence in sentences:
        count_of_sentences += 1
        said = _words(sentence)
        uses.add([word for word, _, _ in said])
        words.update({stemmed for _, _, stemmed in said})
        found = {stemmed: form for word, form, stemmed in said if _may_stand_alone(word, stemmed, unwanted)}
        for (first, form, one), (second, other, two) in pairwise(said):
            if one != two and all(_may_be_in_pair(*each, unwanted) for each in ((first, one), (second, two))):
                found[f"{one} {two}"] = f"{form} {other}"
        for phrase, form in found.items():
            times[phrase] += 1
            written.setdefault(phrase, Counter())[form] += 1
    least = _LEAST_TIMES if count_of_sentences > _SHORT else _LEAST_TIMES_IN_SHORT
    kept = {
        phrase: count
        for phrase, count in times.items()
        if count >= least and _is_one(phrase, count, words) and _names_a_thing(phrase, uses)
    }
    in_pairs: Counter[str] = Counter()
    for phrase, count in kept.items():
        for part in phrase.split(" ")[: 2 if " " in phrase else 0]:
            in_pairs[part] = max(in_pairs[part], count)
    weights = {
        phrase: _weight(phrase, count)
        for phrase, count in kept.items()
        if " " in phrase or in_pairs[phrase] < _MOSTLY * count
    }
    best = sorted(weights, key=lambda phrase: (-weights[phrase], phrase))[:MOST]
    return [Phrase(each, _label(written[each]), round(weights[each], 4), times[each]) for each in best]


def _words(sentence: str) -> list[tuple[str, str, str]]:
    """Each word of a sentence as it is searched, as it is written, and as a stem.

    The first word has its capital from its place, so that its form is only taken for that of a name where it is rare.
    """
    plain = tokens(sentence)
    written = _WRITTEN.findall(sentence)
    if len(written) != len(plain):
        written = plain
    if plain and rarity(stem(plain[0])) < 1.0:
        written[0] = plain[0]
    return [(word, form, stem(word)) for word, form in zip(plain, written, strict=True)]


def _names_a_thing(phrase: str, uses: Uses) -> bool:
    """Whether its last word is a noun, and the one before it no verb: “open source”, not “read code”."""
    *before, last = phrase.split(" ")
    return uses.is_noun(last) and not any(uses.is_only_other(each) for each in before)


def _is_one(phrase: str, count: int, words: Counter[str]) -> bool:
    """Whether a pair is more than two words that happen to meet."""
    if " " not in phrase:
        return True
    parts = phrase.split(" ")
    is_telling = max(rarity(part) for part in parts) >= _LEAST_OF_PAIR and not GENERAL & set(parts)
    return is_telling and count >= _LEAST_TOGETHER * min(words[part] for part in parts)


def _weight(phrase: str, count: int) -> float:
    parts = phrase.split(" ")
    telling = sum(rarity(part) for part in parts) / len(parts)
    if len(parts) > 1:
        telling = _PAIR_GAIN * max(telling, _PAIR_RARITY)
    return telling * (1.0 + math.log(count))


def _label(written: Counter[str]) -> str:
    return min(written, key=lambda form: (-written[form], form))


def _may_stand_alone(word: str, stemmed: str, unwanted: Collection[str]) -> bool:
    return (
        len(word) >= _SHORTEST_WORD
        and word.isalpha()
        and word not in STOP_WORDS
        and stemmed not in unwanted
        and stemmed not in GENERAL
        and rarity(stemmed) >= _LEAST_RARITY
    )


def _may_be_in_pair(word: str, stemmed: str, unwanted: Collection[str]) -> bool:
    return len(word) > 2 and word.isalpha() and word not in STOP_WORDS and stemmed not in unwanted

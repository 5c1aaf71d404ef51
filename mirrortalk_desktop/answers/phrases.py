"""Key phrases: the words and pairs of words that tell what an episode is about."""

import math
from collections import Counter
from collections.abc import Collection, Iterable
from itertools import pairwise

from mirrortalk_desktop.words import STOP_WORDS, rarity, stem, tokens

MOST = 25
_SHORTEST_WORD = 4
_LEAST_TIMES = 3
_LEAST_PAIR_TIMES = 2
#: Everyday words are no topics; in a pair, the two together must tell this much.
_LEAST_RARITY = 0.5
_LEAST_PAIR_RARITY = 0.5
_PAIR_GAIN = 1.3
#: A word that is said mostly in a pair is left to the pair.
_MOSTLY = 0.6

#: A phrase as stems, how it is mostly written, and how much it tells.
Phrase = tuple[str, str, float]


def key_phrases(sentences: Iterable[str], *, leave_out: Collection[str] = ()) -> list[Phrase]:
    """The most telling phrases of these sentences, best first; `leave_out` are words that none may have."""
    unwanted = {stem(word) for word in leave_out}
    times: Counter[str] = Counter()
    written: dict[str, Counter[str]] = {}
    for sentence in sentences:
        said = [(word, stem(word)) for word in tokens(sentence)]
        for word, stemmed in said:
            if _may_stand_alone(word, stemmed, unwanted):
                times[stemmed] += 1
                written.setdefault(stemmed, Counter())[word] += 1
        for (first, one), (second, two) in pairwise(said):
            if _may_be_in_pair(first, one, unwanted) and _may_be_in_pair(second, two, unwanted):
                if one == two or (rarity(one) + rarity(two)) / 2 < _LEAST_PAIR_RARITY:
                    continue
                times[f"{one} {two}"] += 1
                written.setdefault(f"{one} {two}", Counter())[f"{first} {second}"] += 1
    kept = {
        phrase: count
        for phrase, count in times.items()
        if count >= (_LEAST_PAIR_TIMES if " " in phrase else _LEAST_TIMES)
    }
    in_pairs: Counter[str] = Counter()
    for phrase, count in kept.items():
        if " " in phrase:
            for part in phrase.split(" "):
                in_pairs[part] = max(in_pairs[part], count)
    weights = {
        phrase: _weight(phrase, count)
        for phrase, count in kept.items()
        if " " in phrase or in_pairs[phrase] < _MOSTLY * count
    }
    best = sorted(weights, key=lambda phrase: (-weights[phrase], phrase))[:MOST]
    return [(phrase, _label(written[phrase]), round(weights[phrase], 4)) for phrase in best]


def _weight(phrase: str, count: int) -> float:
    parts = phrase.split(" ")
    telling = sum(rarity(part) for part in parts) / len(parts)
    return telling * (1.0 + math.log(count)) * (_PAIR_GAIN if len(parts) > 1 else 1.0)


def _label(written: Counter[str]) -> str:
    return min(written, key=lambda form: (-written[form], form))


def _may_stand_alone(word: str, stemmed: str, unwanted: Collection[str]) -> bool:
    return (
        len(word) >= _SHORTEST_WORD
        and word.isalpha()
        and word not in STOP_WORDS
        and stemmed not in unwanted
        and rarity(stemmed) >= _LEAST_RARITY
    )


def _may_be_in_pair(word: str, stemmed: str, unwanted: Collection[str]) -> bool:
    return len(word) > 2 and word.isalpha() and word not in STOP_WORDS and stemmed not in unwanted

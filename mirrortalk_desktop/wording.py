"""A question's words, and the other ways in which the same may be said or written.

"1985" is heard as "nineteen eighty five", "rainforest" as "rain forest", "wi-fi" is written "wifi": nothing of that is
near for a search by words. The variants come from the question alone, so they cost the index nothing.
"""

import re
from collections.abc import Mapping, Set
from functools import cache, lru_cache
from itertools import pairwise

from mirrortalk_desktop.words import (
    COMMON_WORDS,
    LEAST_WEIGHT,
    STOP_WORDS,
    content_words,
    lines_of,
    rarity,
    stem,
    tokens,
)

_WORDS_BELOW_TWENTY = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen
"""
_ONES = _WORDS_BELOW_TWENTY.split()
_TENS = ["zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_NUMBER = re.compile(r"(\d{1,4})(s|st|nd|rd|th)?")
#: A word this rare may be two everyday ones written together, each at least so long.
_RARE = 0.9
_SHORTEST_PART = 4
_OPENERS = "\"'“‘([«¿¡"


class QuestionWords:
    """The content words of a question with their weights, and how much of them a text says."""

    def __init__(self, question: str) -> None:
        self.weights = {stem(word): LEAST_WEIGHT + rarity(stem(word)) for word in content_words(question)}
        self._variants = _variants(question)
        self._names = _names(question)
        self._whole = sum(self.weights.values())

    def coverage(self, stems: Set[str]) -> float:
        """The share of the question's words among these, by weight; a variant counts as the word."""
        if not self._whole:
            return 0.0
        return sum(weight for word, weight in self.weights.items() if self._is_said(word, stems)) / self._whole

    def names_missing(self, stems: Set[str]) -> int:
        """How many of the question's names are not among these."""
        return sum(not self._is_said(name, stems) for name in self._names)

    def _is_said(self, word: str, stems: Set[str]) -> bool:
        return word in stems or (word in self._variants and self._variants[word] <= stems)


def _names(question: str) -> frozenset[str]:
    """The stems of words with a capital, but for the first one; none where capitals tell nothing."""
    words = [word.lstrip(_OPENERS) for word in question.split()]
    capitals = [word for word in words[1:] if word[:1].isupper()]
    if 2 * len(capitals) > len(words):
        return frozenset()
    return frozenset(stem(each) for word in capitals for each in tokens(word) if each not in STOP_WORDS)


def search_words(question: str) -> list[str]:
    """The content words of a question and all their variants, to be searched for together."""
    words = content_words(question)
    others = [other for word in words for other in _said_otherwise(word)]
    every = tokens(question)
    joined = [one + two for one, two in pairwise(every) if _may_be_joined(one) and _may_be_joined(two)]
    return list(dict.fromkeys([*words, *others, *joined]))


def _variants(question: str) -> Mapping[str, frozenset[str]]:
    """For the stem of a word the stems that together say the same."""
    said = {stem(word): frozenset(map(stem, _said_otherwise(word))) for word in content_words(question)}
    return {word: others for word, others in said.items() if others}


def _said_otherwise(word: str) -> list[str]:
    if word[0].isdigit():
        return [part for part in spoken_number(word) if part not in STOP_WORDS]
    return list(_parts(word)) if rarity(stem(word)) > _RARE else []


def _may_be_joined(word: str) -> bool:
    return word.isalpha() and word not in STOP_WORDS


@lru_cache(maxsize=4096)
def _parts(word: str) -> tuple[str, ...]:
    """The two everyday words that a rare one is made of, the more even pair first; nothing for other words."""
    everyday = _everyday()
    pairs = [(word[:at], word[at:]) for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)]
    known = [pair for pair in pairs if pair[0] in everyday and (pair[1] in everyday or pair[1][:-1] in everyday)]
    return min(known, key=lambda pair: abs(len(pair[0]) - len(pair[1])), default=())


@cache
def _everyday() -> frozenset[str]:
    return frozenset(lines_of(COMMON_WORDS))


def spoken_number(written: str) -> list[str]:
    """A number below ten thousand as it is spoken, read as a year where it can be one; nothing for anything else."""
    match = _NUMBER.fullmatch(written)
    if match is None:
        return []
    number, ending = int(match[1]), match[2]
    words = _year(number) if number > 999 else _small(number)
    if ending == "s" and words[-1].endswith("y"):
        words[-1] = words[-1][:-1] + "ies"
    elif ending and ending != "s":
        words[-1] = _ordinal(words[-1])
    return words


def _year(number: int) -> list[str]:
    century, rest = divmod(number, 100)
    if number % 1000 < 10:
        return [_ONES[number // 1000], "thousand", *(_small(rest) if rest else [])]
    if rest == 0:
        return [*_small(century), "hundred"]
    return [*_small(century), *(["oh"] if rest < 10 else []), *_small(rest)]


def _small(number: int) -> list[str]:
    if number < len(_ONES):
        return [_ONES[number]]
    if number < 100:
        return [_TENS[number // 10], *([_ONES[number % 10]] if number % 10 else [])]
    rest = number % 100
    return [_ONES[number // 100], "hundred", *(_small(rest) if rest else [])]


def _ordinal(word: str) -> str:
    return _ORDINALS.get(word) or (word[:-1] + "ieth" if word.endswith("y") else word + "th")

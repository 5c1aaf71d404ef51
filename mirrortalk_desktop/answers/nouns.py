"""Whether a word is used as a noun, seen from the small words around it: “the cook”, but “to cook”.

There is no dictionary of word classes in it, so it goes by what is said in the very text; what is never said in a clear
place counts as no noun.
"""

from collections import defaultdict
from collections.abc import Sequence

from mirrortalk_desktop.words import STOP_WORDS, stem

_DETERMINERS_WORDS = """
a an the my your his her our their this that these those some any no every each another its whose more fewer many
several one two three four five six seven eight nine ten twelve twenty thirty forty fifty hundred thousand
"""
_DETERMINERS = frozenset(_DETERMINERS_WORDS.split())
_PREPOSITION_WORDS = """
of in on at with about for from by into without between under over through than per and or against after before during
behind beside across along around despite near within via
"""
_PREPOSITIONS = frozenset(_PREPOSITION_WORDS.split())
_BEFORE_VERB_WORDS = """
to i you we they he she it who can could will would should must may might do does did don't doesn't didn't cannot
can't won't wouldn't shouldn't couldn't let's let not never always i'll you'll we'll they'll he'll she'll i'd you'd
we'd they'd i've you've we've they've have has had be been is are was were am isn't aren't wasn't i'm you're we're
they're he's she's please just nobody everybody somebody anybody people
"""
_BEFORE_VERB = frozenset(_BEFORE_VERB_WORDS.split())
_AFTER_COMMAND = _DETERMINERS | {"you", "me", "us", "it", "them", "yourself"}
_BE_WORDS = "is are was were isn't aren't wasn't weren't"
_BE = frozenset(_BE_WORDS.split())
#: With a word after it that tells something too, it may only be there to describe that one: “the old boat”.
_MAYBE_DESCRIBES = 0.25
#: Unless that one may be its verb: “the bread rises”.
_MAYBE_ACTS = 0.6
#: The second word after a determiner may be what the first describes: “a dull knife”, “an apple tree”.
_MAYBE_AFTER_TWO = 0.5
#: So much has to speak for a noun, and so much of all that speaks for anything.
_LEAST = 1.0
_LEAST_SHARE = 0.6
#: Nouns that are about nothing of their own: numbers, measures, times, anybody and anything; as stems.
_GENERAL_WORDS = """
hundred hundreds thousand thousands million millions billion billions dozen dozens half quarter first second third
fourth fifth one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety zero number numbers percent per cent
pair couple somebody nobody everybody anybody person people man men woman women guy guys folks child kid thing stuff
something nothing way ways part parts piece bit lot lots kind sort type end beginning middle side top bottom place
places rest example reason case point fact idea question questions answer word words name names second seconds minute
minutes hour hours day days night nights week weeks month months year years time times moment today tomorrow yesterday
morning afternoon evening weekend century decade monday tuesday wednesday thursday friday saturday sunday january
february march april may june july august september october november december episode episodes podcast podcasts show
listener listeners guest guests host hosts thanks thank welcome hello goodbye metre metres meter meters kilometre
kilometres mile miles inch inches foot feet degree degrees kilo kilos gram grams litre litres pound pounds dollar
dollars euro euros
"""
GENERAL = frozenset(stem(word) for word in _GENERAL_WORDS.split())


class Uses:
    """Counts how the words of sentences are used."""

    def __init__(self) -> None:
        self._as_noun: dict[str, float] = defaultdict(float)
        self._as_other: dict[str, float] = defaultdict(float)

    def add(self, words: Sequence[str]) -> None:
        """Take the words of one sentence into account, in their order."""
        last = len(words) - 1
        for place, word in enumerate(words):
            if word in STOP_WORDS or not word.isalpha():
                continue
            before = words[place - 1] if place else ""
            after = words[place + 1] if place < last else ""
            noun, other = _evidence(word, before, after)
            if not (noun or other) and place > 1 and words[place - 2] in _DETERMINERS:
                noun = _evidence_after_two(word, after)
            if noun or other:
                stemmed = stem(word)
                self._as_noun[stemmed] += noun
                self._as_other[stemmed] += other

    def is_noun(self, stemmed: str) -> bool:
        """Whether the word with this stem is mostly used as a noun, and clearly so."""
        noun, other = self._as_noun.get(stemmed, 0.0), self._as_other.get(stemmed, 0.0)
        return noun >= _LEAST and noun >= _LEAST_SHARE * (noun + other)

    def is_only_other(self, stemmed: str) -> bool:
        """Whether it is used as something else, and nowhere as a noun or before one: “we read”, but “an open door”."""
        return self._as_other.get(stemmed, 0.0) >= _LEAST and not self._as_noun.get(stemmed)


def _evidence_after_two(word: str, after: str) -> float:
    """How much speaks for a noun after a determiner and a word that may describe it: “the apple tree”."""
    ends = not after or after in STOP_WORDS or after.endswith(("s", "ed"))
    return _MAYBE_AFTER_TWO if ends and not word.endswith("s") else 0.0


def _evidence(word: str, before: str, after: str) -> tuple[float, float]:
    """How much this place speaks for a noun, and how much against it."""
    ends = not after or after in STOP_WORDS or not after.isalpha()
    if word.endswith("ly") or (word.endswith(("ing", "ed")) and before not in _DETERMINERS):
        return 0.0, 1.0
    if before in _DETERMINERS:
        acts = _MAYBE_ACTS if after.endswith(("s", "ed")) else _MAYBE_DESCRIBES
        return (1.0 if ends else acts), 0.0
    if before in _PREPOSITIONS:
        return (1.0 if ends and before not in ("and", "or") else _MAYBE_DESCRIBES), 0.0
    if before in _BEFORE_VERB:
        return 0.0, 1.0
    if not before and after in _AFTER_COMMAND:
        return 0.0, 1.0
    if after in _BE:
        return 1.0, 0.0
    if before and before not in STOP_WORDS:
        return 0.0, 0.0
    is_plural = word.endswith("s") and not word.endswith("ss")
    return (0.5 if is_plural else 0.0), 0.0

"""Sentences that a show says again and again: recognised by their words, whatever they are about.

Near copies are found by signatures (the smallest hashes of a sentence's runs of three words, which near copies share
more likely than not) and then compared word by word.
"""

import zlib
from collections.abc import Sequence

from mirrortalk_desktop.words import tokens

#: Shorter sentences ("Thank you very much.") are said by chance.
SHORTEST_WORDS = 5
RUN = 3
SIGNATURES = 3
#: Two sentences are near copies when they have this share of their words in common.
LEAST_SHARED = 0.6
#: A sentence of so many episodes of a feed is a repetition.
LEAST_EPISODES = 3
#: An episode that shares so much with another is the same again, and neither proves a repetition.
SAME_EPISODE = 0.6


def signatures(text: str) -> tuple[int, ...]:
    """A few numbers that near copies of the sentence are likely to share; none for a short one."""
    words = tokens(text)
    if len(words) < SHORTEST_WORDS:
        return ()
    runs = {" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}
    return tuple(sorted(zlib.crc32(run.encode("utf-8", "surrogatepass")) for run in runs)[:SIGNATURES])


def are_near_copies(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two sentences, as words, say the same with small variations."""
    first, second = set(one), set(other)
    return bool(first) and len(first & second) >= LEAST_SHARED * len(first | second)

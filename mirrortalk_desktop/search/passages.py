"""Passages: runs of whole sentences of about the same length, so that none wins by being short.

Each overlaps the next by half: a moment that one passage cuts through is whole in the other.
"""

from collections.abc import Sequence

from mirrortalk_desktop.domain.identity import passage_id
from mirrortalk_desktop.domain.model import Passage, Sentence

PASSAGE_WORDS = 300
OVERLAP_WORDS = 150
#: An end with fewer new words than this joins the passage before it.
SHORTEST_TAIL = 125
#: Scripts without spaces are measured by this many characters to a word.
CHARACTERS_PER_WORD = 8


def build_passages(episode_id: str, sentences: Sequence[Sentence]) -> tuple[Passage, ...]:
    """The passages of an episode, in order; every sentence is in at least one of them."""
    lengths = [_words(sentence.text) for sentence in sentences]
    spans: list[tuple[int, int]] = []
    first = 0
    while first < len(sentences):
        last, words = first, lengths[first]
        while last + 1 < len(sentences) and words < PASSAGE_WORDS:
            last += 1
            words += lengths[last]
        spans.append((first, last))
        if last + 1 >= len(sentences):
            break
        first = _with_overlap(lengths, first, last)
    if len(spans) > 1 and sum(lengths[spans[-2][1] + 1 :]) < SHORTEST_TAIL:
        _, last = spans.pop()
        spans[-1] = (spans[-1][0], last)
    return tuple(_passage(episode_id, ordinal, sentences, *span) for ordinal, span in enumerate(spans))


def _with_overlap(lengths: Sequence[int], first: int, last: int) -> int:
    """Where the next passage begins: some whole sentences back, and always further than this one."""
    begin, words = last + 1, 0
    while begin - 1 > first and words + lengths[begin - 1] <= OVERLAP_WORDS:
        begin -= 1
        words += lengths[begin]
    return begin


def _words(text: str) -> int:
    return max(len(text.split()), len(text) // CHARACTERS_PER_WORD)


def _passage(episode_id: str, ordinal: int, sentences: Sequence[Sentence], first: int, last: int) -> Passage:
    within = sentences[first : last + 1]
    text = " ".join(sentence.text for sentence in within)
    start, end = within[0].start, max(sentence.end for sentence in within)
    return Passage(passage_id(episode_id, start, end, text), episode_id, ordinal, first, last, start, end, text)

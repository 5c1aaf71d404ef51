"""What of a segment is said when: its words where their times are known, else its sentences, else the whole."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from mirrortalk_desktop.domain.model import Segment
from mirrortalk_desktop.search.sentences import split_sentences

_ONE_UNIT = 0xFFFF
_LONGEST_SPLIT = 10_000
"""A longer segment stays in one piece: a publisher has written down a whole episode without times."""


@dataclass(frozen=True, slots=True)
class Piece:
    """From `begin` up to `end` in the text as it is shown, counted as Qt counts; said from second `start` on."""

    begin: int
    end: int
    start: float
    is_word: bool = False


def shown_text(segment: Segment) -> str:
    """The words of a segment, one space between them."""
    return " ".join(segment.text.split())


@lru_cache(maxsize=8)
def pieces_of(segment: Segment) -> tuple[Piece, ...]:
    """The pieces of a segment, in the order in which they are said; at least one."""
    text = shown_text(segment)
    return _words(segment, text) or _sentences(segment, text) or (Piece(0, units(text), segment.start),)


def piece_at(pieces: Sequence[Piece], seconds: float) -> Piece:
    """The piece that is said at this second: the last one that has begun."""
    return pieces[max(0, bisect_right(pieces, seconds + 0.01, key=lambda each: each.start) - 1)]


def piece_under(pieces: Sequence[Piece], place: int) -> Piece:
    """The piece at this place of the text; the space after one belongs to it."""
    return pieces[max(0, bisect_right(pieces, place, key=lambda each: each.begin) - 1)]


def units(text: str) -> int:
    """How long Qt finds a text: characters beyond the first 65,536 count twice."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _words(segment: Segment, text: str) -> tuple[Piece, ...]:
    """Nothing when the words do not spell the text."""
    counts = _counts(text)
    pieces: list[Piece] = []
    place, latest = 0, segment.start
    for word in segment.words:
        letters = "".join(word.text.split())
        if not letters:
            continue
        begin = place + (text[place : place + 1] == " ")
        place = _spell(text, begin, letters)
        if place < 0:
            return ()
        latest = max(latest, word.start)
        pieces.append(Piece(counts[begin], counts[place], latest, is_word=True))
    return tuple(pieces) if place == len(text) else ()


def _spell(text: str, place: int, letters: str) -> int:
    """Where these letters end, if the text goes on with them from here, with spaces between them or not; else -1."""
    for letter in letters:
        if text[place : place + 1] == " ":
            place += 1
        if text[place : place + 1] != letter:
            return -1
        place += 1
    return place


def _sentences(segment: Segment, text: str) -> tuple[Piece, ...]:
    if len(text) > _LONGEST_SPLIT:
        return ()
    counts = _counts(text)
    pieces: list[Piece] = []
    place = 0
    for sentence in split_sentences([segment]):
        begin = text.index(sentence.text, place)
        place = begin + len(sentence.text)
        pieces.append(Piece(counts[begin], counts[place], sentence.start))
    return tuple(pieces)


def _counts(text: str) -> list[int]:
    """How many of Qt's characters come before each character, and in all."""
    return [0, *accumulate(1 + (ord(character) > _ONE_UNIT) for character in text)]

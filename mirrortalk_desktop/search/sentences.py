"""Whole sentences out of segments: engines and publishers cut where they like, people quote whole sentences.

Every sentence is a slice of the transcript, verbatim, with the times of its first and last word.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from mirrortalk_desktop.domain.model import Segment, Sentence

LONGEST_UNPUNCTUATED = 40
LONGEST_PUNCTUATED = 110
#: A silence that ends a sentence whatever the punctuation; and one that does in a transcript with hardly any.
LONG_SILENCE = 5.0
TELLING_PAUSE = 0.7
SHORTEST_INSTANT = 0.01

_PIECE = re.compile(r"[^\s。！？]*[。！？]+[」』”’）]*|[^\s。！？]+")
_CLOSERS = "\"'”’)]»」』）*_"
_OPENERS = "\"'“‘([«¿¡*_"
_TERMINAL = re.compile(r"[.!?…。！？]$")
_ELLIPSIS = re.compile(r"(\.\.+|…)$")
_WIDE = "。！？"

_TITLE_WORDS = "dr mr mrs ms mx prof st gen sen rep gov capt lt col sgt rev hon pres supt mt ft vs cf"
_TITLES = frozenset(_TITLE_WORDS.split())
_ABBREVIATED_WORDS = """
approx dept ed eds est etc fig figs inc corp co ltd jr sr no nos vol pp p jan feb mar apr jun jul aug sep sept oct
nov dec min max avg tel ext al ave blvd e.g i.e a.m p.m u.s u.k u.n d.c ph.d b.c a.d
"""
_ABBREVIATIONS = frozenset(_ABBREVIATED_WORDS.split())
_STARTING_WORDS = """
a also although an and any as at because before but by do does for from he her here his how however i i'd i'll i'm
i've if in is it it's its let let's my no not now oh on or our right she so some that that's the their then there
there's these they they're this those to was we we're we've well what when where which while who why yeah yes you
you're your
"""
_STARTERS = frozenset(_STARTING_WORDS.split())


@dataclass(slots=True)
class _Token:
    """A run of characters without a space: its place in the whole text, its times, and where it came from."""

    text: str
    begin: int
    end: int
    start: float
    stop: float
    speaker: str
    ends_segment: bool = False
    is_before_doubt: bool = False


def split_sentences(segments: Sequence[Segment]) -> tuple[Sentence, ...]:
    """The sentences of a transcript, in order, each by one speaker; what was possibly not said is in none of them."""
    text, tokens = _tokenise(segments)
    if not tokens:
        return ()
    is_cased = _is_cased(tokens)
    is_unpunctuated = sum(_is_terminal(token.text) for token in tokens) * 50 < len(tokens)
    sentences: list[Sentence] = []
    latest = 0.0
    for run in _runs(tokens, is_cased=is_cased, is_unpunctuated=is_unpunctuated):
        for part in _cut_long(run):
            start = max(part[0].start, latest)
            end = max(part[-1].stop, start + SHORTEST_INSTANT)
            latest = start
            words = text[part[0].begin : part[-1].end]
            sentences.append(Sentence(len(sentences), start, end, words, part[0].speaker))
    return tuple(sentences)


def _tokenise(segments: Sequence[Segment]) -> tuple[str, list[_Token]]:
    """The transcript as one text, and its tokens."""
    tokens: list[_Token] = []
    texts: list[str] = []
    offset = 0
    for segment in segments:
        text = " ".join(segment.text.split())
        if segment.doubt and tokens:
            tokens[-1].is_before_doubt = True
        if segment.doubt or not text:
            continue
        clock = _Clock(segment, text)
        for match in _PIECE.finditer(text):
            start, stop = clock.read(match.start(), match.end())
            tokens.append(
                _Token(match.group(), offset + match.start(), offset + match.end(), start, stop, segment.speaker)
            )
        tokens[-1].ends_segment = True
        texts.append(text)
        offset += len(text) + 1
    return " ".join(texts), tokens


class _Clock:
    """When the characters of a segment are said: from its words, else by their share of its length."""

    def __init__(self, segment: Segment, text: str) -> None:
        self._segment = segment
        self._length = len(text)
        self._times = _times_of_characters(segment, text)

    def read(self, begin: int, end: int) -> tuple[float, float]:
        """The start and end of the characters from `begin` up to `end`."""
        if self._times:
            return self._times[begin][0], max(self._times[end - 1][1], self._times[begin][0])
        span = max(0.0, self._segment.end - self._segment.start)
        return (
            self._segment.start + span * begin / self._length,
            self._segment.start + span * end / self._length,
        )


def _times_of_characters(segment: Segment, text: str) -> list[tuple[float, float]]:
    """The times of each character's word; nothing when the words do not spell the text."""
    spoken = [(character, word) for word in segment.words for character in word.text if not character.isspace()]
    if not spoken or [character for character, _ in spoken] != [c for c in text if not c.isspace()]:
        return []
    letters = iter(spoken)
    times = [(0.0, 0.0)] * len(text)
    for place, character in enumerate(text):
        if not character.isspace():
            _, word = next(letters)
            times[place] = (word.start, word.end)
    return times


def _is_terminal(text: str) -> bool:
    return bool(_TERMINAL.search(text.rstrip(_CLOSERS)))


def _is_cased(tokens: Sequence[_Token]) -> bool:
    """Whether sentences begin with a capital here; many machine transcripts have none."""
    stopped = [
        follower.text.lstrip(_OPENERS)
        for token, follower in pairwise(tokens)
        if token.text.endswith(".") and not _ELLIPSIS.search(token.text)
    ]
    if not stopped:
        return any(token.text.lstrip(_OPENERS)[:1].isupper() for token in tokens)
    return sum(text[:1].isupper() for text in stopped) * 2 >= len(stopped)


def _runs(tokens: Sequence[_Token], *, is_cased: bool, is_unpunctuated: bool) -> Iterator[list[_Token]]:
    run: list[_Token] = []
    for number, token in enumerate(tokens):
        run.append(token)
        following = tokens[number + 1] if number + 1 < len(tokens) else None
        if following is None or _is_border(run, following, is_cased=is_cased, is_unpunctuated=is_unpunctuated):
            yield run
            run = []


def _is_border(run: Sequence[_Token], following: _Token, *, is_cased: bool, is_unpunctuated: bool) -> bool:
    token = run[-1]
    if token.is_before_doubt or token.speaker != following.speaker:
        return True
    pause = following.start - token.stop
    if pause >= LONG_SILENCE or (is_unpunctuated and pause >= TELLING_PAUSE and len(run) >= 5):
        return True
    core = token.text.rstrip(_CLOSERS)
    if not _TERMINAL.search(core):
        return False
    if core[-1] in _WIDE:
        return True
    next_word = following.text.lstrip(_OPENERS)
    is_capital = not next_word[:1].islower() if is_cased else True
    if _ELLIPSIS.search(core):
        return is_cased and next_word[:1].isupper() and not re.match(r"I\b", next_word)
    if core[-1] in "!?":
        return is_capital
    return is_capital and not _is_abbreviation(core, run, next_word, is_cased=is_cased)


def _is_abbreviation(core: str, run: Sequence[_Token], next_word: str, *, is_cased: bool) -> bool:
    """Whether the full stop belongs to the word and not to the sentence."""
    word = core[:-1].lstrip(_OPENERS).casefold()
    starts_sentence = next_word.strip(",.!?…").replace("’", "'").casefold() in _STARTERS
    if word in _TITLES:
        return True
    if word in ("no", "nos", "p", "pp", "fig", "vol") and next_word[:1].isdigit():
        return True
    if word == "no":
        return False
    if len(word) == 1 and word.isalpha() and word != "i":
        return not starts_sentence
    if word.isdigit() and len(run) == 1:
        return True
    if word in _ABBREVIATIONS or re.fullmatch(r"(?:[a-z]\.)+[a-z]", word):
        return not (starts_sentence and (is_cased or word not in _ABBREVIATIONS))
    return False


def _cut_long(run: list[_Token]) -> Iterator[list[_Token]]:
    """The run itself, or pieces of it when it is longer than anybody's sentence."""
    limit = LONGEST_PUNCTUATED if _is_terminal(run[-1].text) else LONGEST_UNPUNCTUATED
    if len(run) <= limit:
        yield run
        return
    margin = max(6, len(run) // 6)
    middle = len(run) / 2
    best = max(
        range(margin, len(run) - margin),
        key=lambda at: _cut_quality(run[at - 1], run[at]) - 0.5 * abs(at - middle) / middle,
    )
    yield from _cut_long(run[:best])
    yield from _cut_long(run[best:])


def _cut_quality(before: _Token, after: _Token) -> float:
    """How well a run can be cut between two tokens: at a pause, a comma, or where the engine cut."""
    pause = min(2.0, max(0.0, after.start - before.stop))
    comma = 0.4 if before.text.rstrip(_CLOSERS).endswith((",", ";", ":", "—", "–", "-")) else 0.0
    return pause + comma + (0.2 if before.ends_segment else 0.0)

"""Does what was heard look like speech that was heard well? Judged by structure, in any language.

Whisper at times goes round in circles, leaps over half a minute of clear speech, or writes words for music and noise.
It shows in the words, their times and how sure the engine was, whatever the words are.
"""

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from mirrortalk_desktop.domain.model import Doubt, Segment
from mirrortalk_desktop.speech.heard import Heard
from mirrortalk_desktop.speech.voice import Piece

#: Speech does not stop for so long inside a stretch of speech: there, something was not written down.
_LONGEST_HOLE = 5.0
#: No word lasts longer than this; a longer one covers others.
_LONGEST_WORD = 2.0
_MOST_REPEATS = 4
_LONGEST_LOOP = 12
#: So many repeats are a loop when nobody could say them in their time: a loop fills up what is left of the audio.
_RACING_REPEATS = 3
#: Whisper's own limits: how small text becomes that repeats itself, and how unlikely a reading may be
#: (Radford et al., “Robust speech recognition via large-scale weak supervision”, 4.5).
_SMALLEST_SHARE = 1 / 2.4
_LEAST_LOG_PROBABILITY = -1.0
#: The mean probability of the words, below which a reading that is unlikely as a whole is a guess.
_LEAST_PROBABILITY = 0.4
#: Among guesses, only words this probable are believed.
_SURE_PROBABILITY = 0.7
#: Nobody speaks so many letters in a second of voice; a fast talker has 20.
_MOST_LETTERS = 30.0
#: A rate is told, and text is compressed, from so many letters on.
_ENOUGH_LETTERS = 30
#: Words and voices are found to about half a second.
_TIMING = 0.5
#: Two hearings with so many of their words in common heard the same.
_SAME = 0.5


def is_doubtful(heard: Heard, *, piece: Piece) -> bool:
    """Whether a stretch of speech should be heard again in smaller parts."""
    spans = [span for segment in heard.segments for span in _spans(segment)]
    is_loop = bool(looping_words([text for _, _, text in spans]))
    return is_loop or longest_hole(spans, seconds=piece.seconds) > _LONGEST_HOLE or any(doubts(heard, piece=piece))


def doubts(heard: Heard, *, piece: Piece) -> tuple[Doubt | None, ...]:
    """For each segment of what was heard in a piece, why it was possibly not said."""
    segments = heard.segments
    letters = sum(_letters(segment.text) for segment in segments)
    if letters >= _ENOUGH_LETTERS and letters > _MOST_LETTERS * piece.voiced():
        return (Doubt.TOO_FAST,) * len(segments)
    if letters >= _ENOUGH_LETTERS and _repeats_itself(" ".join(segment.text for segment in segments)):
        return (Doubt.LOOP,) * len(segments)
    spans = [_spans(segment) for segment in segments]
    words = [text for each in spans for _, _, text in each]
    looping, racing = looping_words(words), looping_words(words, times=_RACING_REPEATS)
    found: list[Doubt | None] = []
    first = 0
    for number, segment in enumerate(segments):
        loop = [span for place, span in enumerate(spans[number], first) if place in looping]
        race = [span for place, span in enumerate(spans[number], first) if place in racing]
        first += len(spans[number])
        if race and _is_too_fast(race):
            found.append(Doubt.TOO_FAST)
        elif number < len(heard.log_probabilities) and _is_guess(segment, heard.log_probabilities[number]):
            found.append(Doubt.UNSURE)
        elif 2 * len(loop) >= len(spans[number]):
            found.append(Doubt.LOOP)
        elif piece.voiced(segment.start - _TIMING, segment.end + _TIMING) == 0:
            found.append(Doubt.NO_VOICE)
        else:
            found.append(None)
    return tuple(found)


def marked(heard: Heard, found: Sequence[Doubt | None]) -> Heard:
    """The same with these doubts."""
    segments = zip(heard.segments, found, strict=True)
    return replace(heard, segments=tuple(replace(segment, doubt=doubt) for segment, doubt in segments))


def confirmed(doubt: Doubt | None, first: Iterable[Segment], second: Iterable[Segment]) -> bool:
    """Whether a second hearing gives up this doubt: people do repeat themselves, and do mumble.

    Of a loop, only the words must be the same, not how often they come: one that is not said goes on until it is too
    fast for anybody. A guess is made twice easily, so a second hearing that is one too, and is marked, confirms none.
    """
    again = list(second)
    words, words_again = _plain_words(first), _plain_words(again)
    if doubt is Doubt.LOOP:
        return 2 * len(set(words) & set(words_again)) > len(set(words))
    if doubt is not Doubt.UNSURE or any(segment.doubt for segment in again):
        return False
    return SequenceMatcher(None, words, words_again, autojunk=False).ratio() >= _SAME


def in_doubtful_company(parts: Iterable[tuple[Piece, Heard]]) -> list[tuple[Piece, Heard]]:
    """The parts of a piece; where most of its words are doubted, those of the rest too that are not quite sure."""
    heard = list(parts)
    segments = [segment for _, each in heard for segment in each.segments]
    doubted = sum(len(_spans(segment)) for segment in segments if segment.doubt)
    if 2 * doubted < sum(len(_spans(segment)) for segment in segments) or not doubted:
        return heard
    return [(piece, replace(each, segments=tuple(map(_unless_sure, each.segments)))) for piece, each in heard]


def is_sure(segment: Segment) -> bool:
    """Whether the engine was sure of the words, not just not quite guessing."""
    return _mean_probability(segment) >= _SURE_PROBABILITY


def _unless_sure(segment: Segment) -> Segment:
    return segment if segment.doubt or is_sure(segment) else replace(segment, doubt=Doubt.UNSURE)


def longest_hole(spans: Iterable[tuple[float, float, str]], *, seconds: float) -> float:
    """The longest time without a word."""
    longest = heard_until = 0.0
    for start, end, _ in spans:
        longest = max(longest, start - heard_until)
        heard_until = max(heard_until, min(end, start + _LONGEST_WORD))
    return max(longest, seconds - heard_until)


def looping_words(words: Sequence[str], *, times: int = _MOST_REPEATS) -> frozenset[int]:
    """The places of words that come so many times without anything between."""
    plain = [_plain(word) for word in words]
    found: set[int] = set()
    for length in range(1, _LONGEST_LOOP + 1):
        same = 0
        for place in range(length, len(plain)):
            same = same + 1 if plain[place] == plain[place - length] else 0
            if same >= length * (times - 1) and same >= times:
                found.update(range(place - same - length + 1, place + 1))
    return frozenset(found)


def _repeats_itself(text: str) -> bool:
    raw = text.encode()
    return len(zlib.compress(raw)) < len(raw) * _SMALLEST_SHARE


def _is_too_fast(spans: Sequence[tuple[float, float, str]]) -> bool:
    return sum(_letters(text) for _, _, text in spans) > _MOST_LETTERS * (spans[-1][1] - spans[0][0])


def _is_guess(segment: Segment, log_probability: float) -> bool:
    return log_probability < _LEAST_LOG_PROBABILITY and _mean_probability(segment) < _LEAST_PROBABILITY


def _mean_probability(segment: Segment) -> float:
    """Of its words; 1 where the engine does not tell."""
    return sum(word.probability for word in segment.words) / len(segment.words) if segment.words else 1.0


def _letters(text: str) -> int:
    return sum(character.isalnum() for character in text)


def _plain(word: str) -> str:
    return "".join(character for character in word.lower() if character.isalnum())


def _plain_words(segments: Iterable[Segment]) -> list[str]:
    return [_plain(text) for segment in segments for _, _, text in _spans(segment)]


def _spans(segment: Segment) -> list[tuple[float, float, str]]:
    """Start, end and text of each word; of the whole segment when the engine gives no words."""
    if segment.words:
        return [(word.start, word.end, word.text) for word in segment.words]
    words = segment.text.split() or [""]
    length = (segment.end - segment.start) / len(words)
    return [(segment.start + length * i, segment.start + length * (i + 1), word) for i, word in enumerate(words)]

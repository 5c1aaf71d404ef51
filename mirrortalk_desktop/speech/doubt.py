"""Does what was heard look like speech that was heard well? Judged by structure, in any language.

Whisper at times goes round in circles, or leaps over half a minute of clear speech. Both show in the words and their
times, whatever the words are.
"""

from collections.abc import Iterable

from mirrortalk_desktop.domain.model import Segment

#: Speech does not stop for so long inside a stretch of speech: there, something was not written down.
_LONGEST_HOLE = 5.0
#: No word lasts longer than this; a longer one covers others.
_LONGEST_WORD = 2.0
_MOST_REPEATS = 4
_LONGEST_LOOP = 12


def is_doubtful(segments: Iterable[Segment], *, seconds: float) -> bool:
    """Whether a stretch of speech of so many seconds should be heard again in smaller parts."""
    spans = [span for segment in segments for span in _spans(segment)]
    return longest_hole(spans, seconds=seconds) > _LONGEST_HOLE or goes_in_circles([text for _, _, text in spans])


def longest_hole(spans: Iterable[tuple[float, float, str]], *, seconds: float) -> float:
    """The longest time without a word."""
    longest = heard_until = 0.0
    for start, end, _ in spans:
        longest = max(longest, start - heard_until)
        heard_until = max(heard_until, min(end, start + _LONGEST_WORD))
    return max(longest, seconds - heard_until)


def goes_in_circles(words: list[str]) -> bool:
    """Whether the same words come again and again without anything between."""
    plain = ["".join(character for character in word.lower() if character.isalnum()) for word in words]
    for length in range(1, _LONGEST_LOOP + 1):
        same = 0
        for place in range(length, len(plain)):
            same = same + 1 if plain[place] == plain[place - length] else 0
            if same >= length * (_MOST_REPEATS - 1) and same >= _MOST_REPEATS:
                return True
    return False


def _spans(segment: Segment) -> Iterable[tuple[float, float, str]]:
    """Start, end and text of each word; of the whole segment when the engine gives no words."""
    if segment.words:
        return [(word.start, word.end, word.text) for word in segment.words]
    words = segment.text.split() or [""]
    length = (segment.end - segment.start) / len(words)
    return [(segment.start + length * i, segment.start + length * (i + 1), word) for i, word in enumerate(words)]

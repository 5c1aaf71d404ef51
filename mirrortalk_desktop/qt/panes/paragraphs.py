"""From the short pieces that engines and publishers cut to paragraphs that a person can read."""

from collections.abc import Sequence
from dataclasses import dataclass

from mirrortalk_desktop.domain.model import Segment

_ENOUGH_WORDS = 60
_TOO_MANY_WORDS = 130
_PAUSE = 2.5
_ENDS = (".", "!", "?", "…", "。", "؟", '."', "?”", ".”", "!”", ".'")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Segments that are read as one: numbers `first` to `last`, inclusive."""

    first: int
    last: int
    start: float
    speaker: str


def cut_paragraphs(segments: Sequence[Segment], *, borders: Sequence[float] = ()) -> tuple[Paragraph, ...]:
    """Paragraphs that end with a sentence where possible, and always where the speaker or the chapter changes."""
    paragraphs: list[Paragraph] = []
    first, words = 0, 0
    left = sorted(borders)
    for number, segment in enumerate(segments):
        is_new_chapter = False
        while left and segment.start >= left[0] - 0.5:
            is_new_chapter = True
            left.pop(0)
        before = segments[number - 1] if number else None
        if before is not None and (is_new_chapter or _is_border(before, segment, words)):
            paragraphs.append(Paragraph(first, number - 1, segments[first].start, segments[first].speaker))
            first, words = number, 0
        words += segment.text.count(" ") + 1
    if segments:
        paragraphs.append(Paragraph(first, len(segments) - 1, segments[first].start, segments[first].speaker))
    return tuple(paragraphs)


def _is_border(before: Segment, segment: Segment, words: int) -> bool:
    if segment.speaker != before.speaker or words >= _TOO_MANY_WORDS:
        return True
    is_whole = before.text.rstrip().endswith(_ENDS)
    return is_whole and (words >= _ENOUGH_WORDS or segment.start - before.end >= _PAUSE)

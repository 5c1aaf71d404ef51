"""Hear one window: find the speech, ask the engine for each stretch, and put the times of the episode to the words."""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from mirrortalk_desktop.domain.model import Doubt, Segment, Window, Word
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.speech.audio import Samples
from mirrortalk_desktop.speech.doubt import confirmed, doubts, in_doubtful_company, is_doubtful, is_sure, marked
from mirrortalk_desktop.speech.engines import FULL_BEAM, Heard, SpeechEngine
from mirrortalk_desktop.speech.voice import Piece, find_speech
from mirrortalk_desktop.speech.windows import AudioWindow, find_silence

#: Times are kept to the millisecond; nothing is shorter than this.
_SHORTEST = 0.01
_DIGITS = 3
#: A piece that was heard doubtfully is heard again in halves, and these once more, but nothing shorter than this.
_MOST_HALVINGS = 2
_SHORTEST_TO_HALVE = 7.0


def transcribe_window(
    window: AudioWindow,
    *,
    ordinal: int,
    engine: SpeechEngine,
    language: str,
    token: CancelToken,
    report: Callable[[float], None],
    beam: int = FULL_BEAM,
    rung: str = "full",
) -> Window:
    """What is said in this window, in seconds of the episode, rising and inside the window.

    Without a `language` it is detected on the longest stretch of speech. `report` is told the seconds of the window
    that are done. Where nobody speaks the engine is not asked. A smaller `beam` needs less memory; `rung` is recorded.
    """
    token.raise_if_cancelled()
    pieces = find_speech(window.samples)
    furthest = 0.0

    def tell(seconds: float) -> None:
        nonlocal furthest
        furthest = max(furthest, seconds)
        report(furthest)

    segments: list[Segment] = []
    if pieces and not language:
        language = engine.detect_language(_samples(window, max(pieces, key=lambda piece: piece.seconds)))
    for piece in pieces:
        parts = _hear(window, piece, engine=engine, language=language, token=token, report=tell, beam=beam)
        for part, heard in in_doubtful_company(parts):
            language = heard.language or language
            begin, end = window.start + part.start, min(window.end, window.start + part.end)
            earliest = max(begin, segments[-1].end) if segments else begin
            segments += in_place(heard.segments, begin=begin, earliest=earliest, latest=end)
    tell(window.end - window.start)
    return Window(ordinal, window.start, window.end, tuple(segments), model=engine.name, rung=rung, language=language)


def _hear(
    window: AudioWindow,
    piece: Piece,
    *,
    engine: SpeechEngine,
    language: str,
    token: CancelToken,
    report: Callable[[float], None],
    beam: int,
    again: int = _MOST_HALVINGS,
) -> Iterator[tuple[Piece, Heard]]:
    """What is heard in a piece, or, where that is doubtful, what is heard in its halves.

    The smallest parts are heard a second time in another way. What is doubtful then too, and is not the same, is
    marked. A piece is heard four times over at most.
    """
    token.raise_if_cancelled()
    samples = _samples(window, piece)

    def hear(*, is_second: bool = False) -> Heard:
        return engine.transcribe(samples, language=language, token=token, report=tell, beam=beam, is_second=is_second)

    def tell(seconds: float) -> None:
        report(piece.start + min(seconds, piece.seconds))

    heard = hear()
    if not is_doubtful(heard, piece=piece):
        yield piece, heard
    elif not (again and piece.seconds >= _SHORTEST_TO_HALVE):
        yield piece, _settled(heard, hear(is_second=True), piece) if any(doubts(heard, piece=piece)) else heard
    else:
        third = len(samples) // 3
        middle = piece.first + third + find_silence(samples[third : 2 * third], near=third // 2)
        for half in (piece.cut(piece.first, middle), piece.cut(middle, piece.last)):
            yield from _hear(
                window, half, engine=engine, language=language, token=token, report=report, beam=beam, again=again - 1
            )


def _settled(first: Heard, second: Heard, piece: Piece) -> Heard:
    """The first where the second bears it out, else the second if that is free of doubt, else the first, marked.

    Where the first guessed, a second that heard something else must be sure of it.
    """
    other = marked(second, doubts(second, piece=piece))
    found = [
        None if confirmed(doubt, first.segments, other.segments) else doubt for doubt in doubts(first, piece=piece)
    ]
    is_better = bool(other.segments) and not any(segment.doubt for segment in other.segments)
    if any(found) and is_better and (Doubt.UNSURE not in found or all(map(is_sure, other.segments))):
        return other
    return marked(first, found)


def in_place(segments: Iterable[Segment], *, begin: float, earliest: float, latest: float) -> Iterator[Segment]:
    """The segments moved by `begin`, inside `earliest` to `latest`, each starting where the one before ended or later.

    What has no words or no usable time is dropped.
    """
    for segment in segments:
        text = " ".join(segment.text.split())
        if not text or not any(character.isalnum() for character in text):
            continue
        times = _clip(segment.start + begin, segment.end + begin, earliest, latest)
        if times is None:
            continue
        start, end = times
        words = tuple(_words(segment.words, begin=begin, earliest=start, latest=end))
        yield replace(segment, start=start, end=end, text=text, words=words)
        earliest = end


def _words(words: Iterable[Word], *, begin: float, earliest: float, latest: float) -> Iterator[Word]:
    for word in words:
        text = word.text.strip()
        times = _clip(word.start + begin, word.end + begin, earliest, latest)
        if not text or times is None:
            continue
        probability = min(1.0, max(0.0, word.probability)) if math.isfinite(word.probability) else 0.0
        yield Word(*times, text, probability)
        earliest = times[0]


def _clip(start: float, end: float, earliest: float, latest: float) -> tuple[float, float] | None:
    """Both times inside the bounds and in order; None when that leaves nothing."""
    if not (math.isfinite(start) and math.isfinite(end)):
        return None
    start = round(min(max(start, earliest), latest - _SHORTEST), _DIGITS)
    end = round(min(max(end, start + _SHORTEST), latest), _DIGITS)
    return (start, end) if earliest - _SHORTEST <= start < end else None


def _samples(window: AudioWindow, piece: Piece) -> Samples:
    return window.samples[piece.first : piece.last]

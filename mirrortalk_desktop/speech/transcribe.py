"""Hear one window: find the speech, ask the engine for each stretch, and put the times of the episode to the words."""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from mirrortalk_desktop.domain.model import Segment, Window, Word
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.speech.audio import Samples
from mirrortalk_desktop.speech.engines import SpeechEngine
from mirrortalk_desktop.speech.voice import Piece, find_speech
from mirrortalk_desktop.speech.windows import AudioWindow

#: Times are kept to the millisecond; nothing is shorter than this.
_SHORTEST = 0.01
_DIGITS = 3


def transcribe_window(
    window: AudioWindow,
    *,
    ordinal: int,
    engine: SpeechEngine,
    language: str,
    token: CancelToken,
    report: Callable[[float], None],
) -> Window:
    """What is said in this window, in seconds of the episode, rising and inside the window.

    Without a `language` it is detected on the longest stretch of speech. `report` is told the seconds of the window
    that are done. Where nobody speaks the engine is not asked.
    """
    token.raise_if_cancelled()
    pieces = find_speech(window.samples)
    segments: list[Segment] = []
    if pieces and not language:
        language = engine.detect_language(_samples(window, max(pieces, key=lambda piece: piece.seconds)))
    for piece in pieces:
        token.raise_if_cancelled()
        start = piece.start

        def tell(seconds: float, start: float = start) -> None:
            report(start + seconds)

        heard = engine.transcribe(_samples(window, piece), language=language, token=token, report=tell)
        language = heard.language or language
        begin, end = window.start + piece.start, min(window.end, window.start + piece.start + piece.seconds)
        earliest = max(begin, segments[-1].end) if segments else begin
        segments += in_place(heard.segments, begin=begin, earliest=earliest, latest=end)
    report(window.end - window.start)
    return Window(ordinal, window.start, window.end, tuple(segments), model=engine.name, language=language)


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

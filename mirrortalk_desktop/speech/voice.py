"""Where in a window somebody speaks: the gate before every speech engine.

What no one said cannot be misheard: silence and music never reach the engine, which would make words up for them.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from mirrortalk_desktop.speech.audio import RATE, Samples
from mirrortalk_desktop.speech.windows import cut_windows

#: Whisper hears 30 seconds at a time; with room for what it adds at the edges.
_LONGEST_PIECE = 28.0
_LONGEST_PAUSE = 2.0
_PADDING_MS = 200
_SHORTEST_SILENCE_MS = 500
_FAINTEST = 1e-4
#: Silero's network takes 35 MB for every minute that it is given at once.
_PART_SECONDS = 25.0
_PART_SEARCH_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of speech with its short pauses, in samples from the start of the window.

    `voices` are the (first, last) samples between the pauses; with None, all of it is voice.
    """

    first: int
    last: int
    voices: tuple[tuple[int, int], ...] | None = None

    @property
    def start(self) -> float:
        """Seconds from the start of the window."""
        return self.first / RATE

    @property
    def end(self) -> float:
        """Seconds from the start of the window."""
        return self.last / RATE

    @property
    def seconds(self) -> float:
        """How long it is."""
        return (self.last - self.first) / RATE

    def cut(self, first: int, last: int) -> "Piece":
        """The part of it between two samples."""
        inside = ((max(first, begin), min(last, end)) for begin, end in self._spans)
        return Piece(first, last, tuple((begin, end) for begin, end in inside if begin < end))

    def voiced(self, start: float = 0.0, end: float = math.inf) -> float:
        """The seconds of voice between two seconds of the piece."""
        spans = ((begin / RATE - self.start, stop / RATE - self.start) for begin, stop in self._spans)
        return sum(max(0.0, min(end, stop) - max(start, begin)) for begin, stop in spans)

    def joined(self, after: "Piece") -> "Piece":
        """It, the pause after it, and the next piece."""
        return Piece(self.first, after.last, self._spans + after._spans)

    @property
    def _spans(self) -> tuple[tuple[int, int], ...]:
        return ((self.first, self.last),) if self.voices is None else self.voices


def find_speech(samples: Samples) -> tuple[Piece, ...]:
    """The stretches of speech, each short enough to be heard in one go; none for silence and music."""
    if len(samples) == 0 or float(np.abs(samples).max()) < _FAINTEST:
        return ()
    pieces: list[Piece] = []
    for piece in _stretches(samples):
        joined = pieces[-1].joined(piece) if pieces else piece
        if pieces and piece.first - pieces[-1].last < _LONGEST_PAUSE * RATE and joined.seconds <= _LONGEST_PIECE:
            pieces[-1] = joined
        else:
            pieces.append(piece)
    return tuple(pieces)


def prepare() -> None:
    """Load what finds speech, so that the first window is like all others."""
    for _ in _stretches(np.full(RATE, _FAINTEST, np.float32)):
        pass


def _stretches(samples: Samples) -> Iterator[Piece]:
    """Speech between pauses of half a second, looked for in parts cut at silences so that memory stays small."""
    from faster_whisper.vad import VadOptions, get_speech_timestamps

    options = VadOptions(
        min_silence_duration_ms=_SHORTEST_SILENCE_MS,
        speech_pad_ms=_PADDING_MS,
        max_speech_duration_s=_LONGEST_PIECE,
    )
    for part in cut_windows([samples], target_seconds=_PART_SECONDS, search_seconds=_PART_SEARCH_SECONDS):
        first = round(part.start * RATE)
        for found in get_speech_timestamps(part.samples, options, sampling_rate=RATE):
            yield Piece(first + int(found["start"]), first + int(found["end"]))

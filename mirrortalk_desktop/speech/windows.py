"""Cut a stream of audio into windows of a few minutes, at silences, so that no word is cut in two.

Where a window ends depends only on where it starts and on what is heard, never on the size of the blocks. So work that
goes on at the end of the last committed window gets the very windows that an uninterrupted run gets.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from mirrortalk_desktop.speech.audio import RATE, Samples

#: Loudness is looked at in frames of 20 ms, smoothed over 200 ms.
_FRAME = RATE // 50
_SMOOTHING = 10
#: Frames not more than twice as loud as the quietest belong to a silence; so does all below the faintest hiss.
_QUIET = 2.0
_HISS = 1e-4


@dataclass(frozen=True, slots=True, eq=False)
class AudioWindow:
    """Samples with their place in the episode, in seconds."""

    start: float
    end: float
    samples: Samples


def cut_windows(
    blocks: Iterable[Samples],
    *,
    resume_at: float = 0.0,
    target_seconds: float = 240.0,
    search_seconds: float = 20.0,
) -> Iterator[AudioWindow]:
    """Windows from `resume_at` (0, or the end of an earlier window) to the end of the stream.

    Each is within `search_seconds` of `target_seconds` long; the last one is what is left. Only one window is held.
    """
    target = max(round(target_seconds * RATE), _FRAME * _SMOOTHING * 2)
    search = min(round(search_seconds * RATE), target // 2)
    position = round(resume_at * RATE)
    held = np.empty(target + search, np.float32)
    filled = 0
    for block in _skip(blocks, position):
        while len(block):
            taken = block[: len(held) - filled]
            held[filled : filled + len(taken)] = taken
            filled += len(taken)
            block = block[len(taken) :]
            if filled == len(held):
                length = target - search + find_silence(held[target - search :], near=search)
                yield _window(held[:length], position)
                position += length
                filled -= length
                held[:filled] = held[length:].copy()
    if filled:
        yield _window(held[:filled], position)


def find_silence(samples: Samples, *, near: int) -> int:
    """The sample in the middle of the longest silence; of silences equally long, the one nearest to `near`."""
    loudness = _loudness(samples)
    if len(loudness) == 0:
        return near
    quiet = loudness <= max(float(loudness.min()) * _QUIET, _HISS)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], quiet, [False])).astype(np.int8)))
    starts, ends = edges[::2], edges[1::2]
    middles = (starts + ends + 1) * _FRAME // 2
    best = np.lexsort((np.abs(middles - near), starts - ends))[0]
    return int(middles[best])


def _loudness(samples: Samples) -> Samples:
    frames = len(samples) // _FRAME
    energy: Samples = np.square(samples[: frames * _FRAME].reshape(frames, _FRAME)).mean(axis=1, dtype=np.float32)
    if frames > _SMOOTHING:
        energy = np.convolve(energy, np.full(_SMOOTHING, 1 / _SMOOTHING, np.float32), mode="same").astype(np.float32)
    return np.sqrt(np.maximum(energy, 0))


def _skip(blocks: Iterable[Samples], samples: int) -> Iterator[Samples]:
    """The blocks without the first so many samples."""
    for block in blocks:
        if samples >= len(block):
            samples -= len(block)
            continue
        yield block[samples:]
        samples = 0


def _window(samples: Samples, position: int) -> AudioWindow:
    return AudioWindow(position / RATE, (position + len(samples)) / RATE, samples.copy())

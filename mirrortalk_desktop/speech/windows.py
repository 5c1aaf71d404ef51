"""Cut a stream of audio into windows of a few minutes, at silences, so that no word is cut in two.

Where a window ends depends only on where it starts and on what is heard, never on the size of the blocks. So work that
goes on at the end of the last committed window gets the very windows that an uninterrupted run gets.
"""

from collections.abc import Callable, Iterable, Iterator
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
    target_seconds: float | Callable[[], float] = 240.0,
    search_seconds: float = 20.0,
) -> Iterator[AudioWindow]:
    """Windows from `resume_at` (0, or the end of an earlier window) to the end of the stream.

    Each is within `search_seconds` of `target_seconds` long, which is asked at the start of each window if it can be
    called; the last one is what is left. Only one window is held.
    """
    position = round(resume_at * RATE)
    held = np.empty(0, np.float32)
    filled = 0
    limits: tuple[int, int] | None = None
    for block in _with_end(_skip(blocks, position)):
        while filled if block is None else len(block):
            if limits is None:
                limits = _limits(target_seconds() if callable(target_seconds) else target_seconds, search_seconds)
                held = _sized(held[:filled], sum(limits))
            target, search = limits
            if block is not None:
                taken = block[: max(0, target + search - filled)]
                held[filled : filled + len(taken)] = taken
                filled += len(taken)
                block = block[len(taken) :]
            is_full = filled >= target + search
            if not is_full and block is not None:
                continue
            length = filled
            if is_full:
                length = target - search + find_silence(held[target - search : target + search], near=search)
            yield _window(held[:length], position)
            position += length
            filled -= length
            held[:filled] = held[length : length + filled].copy()
            limits = None


def take_windows(blocks: Iterable[Samples], spans: Iterable[tuple[float, float]]) -> Iterator[AudioWindow]:
    """The windows with these starts and ends, in seconds, rising; a span that reaches past the end is cut short."""
    wanted = iter(spans)
    span = next(wanted, None)
    position = 0
    held: list[Samples] = []
    for block in blocks:
        place = 0
        while span is not None and place < len(block):
            first, last = round(span[0] * RATE), round(span[1] * RATE)
            begin = min(max(first - position, place), len(block))
            place = min(max(last - position, begin), len(block))
            if begin < place:  # an empty view would hold on to the whole block, and so to all that is passed over
                held.append(block[begin:place])
            if position + place < last:
                break
            yield AudioWindow(*span, np.concatenate(held) if held else block[:0].copy())
            held = []
            span = next(wanted, None)
        if span is None:
            return
        position += len(block)
    if span is not None and any(len(piece) for piece in held):
        yield AudioWindow(*span, np.concatenate(held))


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


def _limits(target_seconds: float, search_seconds: float) -> tuple[int, int]:
    """How long a window should be, and how far from there a silence is looked for; in samples."""
    target = max(round(target_seconds * RATE), _FRAME * _SMOOTHING * 2)
    return target, min(round(search_seconds * RATE), target // 2)


def _sized(held: Samples, size: int) -> Samples:
    """What is held, in room for so many samples."""
    room = np.empty(max(size, len(held)), np.float32)
    room[: len(held)] = held
    return room


def _with_end(blocks: Iterable[Samples]) -> Iterator[Samples | None]:
    """The blocks, and None after the last."""
    yield from blocks
    yield None


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

"""Pieces of audio files, one after the other in one new file with a chapter for each."""

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from mirrortalk_desktop.domain.work import CancelToken, Progress, Report, ignore_progress
from mirrortalk_desktop.files import not_written
from mirrortalk_desktop.speech.audio import Samples, cut

if TYPE_CHECKING:
    from av.container import OutputContainer

_RATE = 44_100
_BIT_RATE = 96_000
_PAUSE = 0.7
_FADE = 0.015
_AT_ONCE = 4096


@dataclass(frozen=True, slots=True)
class Clip:
    """A piece of a file, in seconds, and the title of its chapter."""

    path: Path
    start: float
    end: float
    title: str


def write_clips(
    target: Path, clips: Sequence[Clip], *, title: str, token: CancelToken, report: Report = ignore_progress
) -> None:
    """Write the clips as an M4A file with chapters: beside the target first, so that it is whole or not there.

    Raises `CannotWrite`, `DiskFull`, and what `cut` raises.
    """
    import av

    aside = target.with_name(f".{target.name}.part")
    try:
        with av.open(str(aside), "w", format="ipod") as container:
            container.metadata["title"] = title
            container.set_chapters(list(_chapters(clips)))
            _write(container, clips, token, report)
        aside.replace(target)
    except OSError as exc:  # FFmpeg's errors of the system are such, too
        raise not_written(target, exc) from exc
    finally:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)


def _write(container: "OutputContainer", clips: Sequence[Clip], token: CancelToken, report: Report) -> None:
    import av

    stream: Any = container.add_stream("aac", rate=_RATE, layout="mono")
    stream.bit_rate = _BIT_RATE
    whole = sum(_length(clip) for clip in clips)
    written = 0
    for number, clip in enumerate(clips):
        if number:
            written = _encode(container, stream, np.zeros(round(_PAUSE * _RATE), np.float32), written, token)
        written = _encode(container, stream, _faded(_exactly(clip, token)), written, token)
        report(Progress(written / _RATE, whole + _PAUSE * (len(clips) - 1), "s"))
    try:
        container.mux(stream.encode(None))
    except av.error.EOFError:  # nothing was left to write
        return


def _encode(container: "OutputContainer", stream: Any, samples: Samples, written: int, token: CancelToken) -> int:
    import av

    for begin in range(0, len(samples), _AT_ONCE):
        token.raise_if_cancelled()
        piece = samples[begin : begin + _AT_ONCE]
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(piece[None, :]), format="fltp", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = _RATE, written, Fraction(1, _RATE)
        written += len(piece)
        container.mux(stream.encode(frame))
    return written


def _exactly(clip: Clip, token: CancelToken) -> Samples:
    """As many samples as the chapter says; silence where the file ends too early."""
    samples = cut(clip.path, clip.start, clip.end, rate=_RATE, token=token)
    wanted = round(_length(clip) * _RATE)
    return np.pad(samples[:wanted], (0, max(0, wanted - len(samples))))


def _faded(samples: Samples) -> Samples:
    """Without the clicks of a hard cut."""
    length = min(round(_FADE * _RATE), len(samples) // 2)
    ramp = np.linspace(0.0, 1.0, length, dtype=np.float32)
    samples[:length] *= ramp
    samples[len(samples) - length :] *= ramp[::-1]
    return samples


def _chapters(clips: Sequence[Clip]) -> Iterator[dict[str, Any]]:
    """A chapter begins with its quote, and has the pause behind it."""
    start = 0.0
    for number, clip in enumerate(clips):
        end = start + _length(clip) + (_PAUSE if number + 1 < len(clips) else 0.0)
        yield {
            "id": number,
            "start": round(start * 1000),
            "end": round(end * 1000),
            "time_base": Fraction(1, 1000),
            "metadata": {"title": clip.title},
        }
        start = end


def _length(clip: Clip) -> float:
    return max(0.0, clip.end - clip.start)

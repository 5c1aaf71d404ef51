"""Audio files as a stream of samples, whatever their format, with the times a player shows and memory that stays flat.

Damaged packets are skipped; what is missing by the file's own time stamps becomes silence, so that all that follows is
still found at its second.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from mirrortalk_desktop.domain.errors import EmptyFile, FileMissing, NotAudio
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.speech import formats
from mirrortalk_desktop.speech.mp4_tables import promise_too_much

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.audio.resampler import AudioResampler
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.packet import Packet

RATE = 16_000
Samples = NDArray[np.float32]

_BLOCK = RATE
#: A file is audio when at least half of its first packets decode.
_PACKETS_TO_TRY = 60
_SMALLEST_GAP = 0.1
#: A decoder needs some packets before it is in full voice.
_RUN_UP = 0.5
_LARGEST_GAP = 60.0
#: A head that tells of a lower rate would make days of a few seconds.
_LOWEST_RATE = 1000


@dataclass(frozen=True, slots=True)
class AudioFacts:
    """What a file is: seconds, the extension of its true format (`.mp3`, `.m4a`, `.opus`…) and its codec."""

    duration: float
    extension: str
    codec: str


def probe(path: Path) -> AudioFacts:
    """What the file truly is, whatever its name says; raises NotAudio, EmptyFile or FileMissing."""
    with _open(path) as (container, sound):
        codec = str(sound.codec_context.codec.canonical_name)
        has_pictures = any(not _is_cover(film) for film in container.streams.video)
        extension = formats.extension(container.format.name, codec, has_pictures=has_pictures)
        header = _header_duration(container, sound)
        tried = decoded = 0
        converter = _Converter()
        end = 0.0
        for packet in _packets(container, sound):
            if tried < _PACKETS_TO_TRY:
                tried += packet.size > 0
                decoded += any(len(piece) for frame in _decode(packet) for piece in converter.convert(frame))
            elif has_pictures and header:
                end = header
                break
            if packet.duration and packet.time_base:
                end = max(end, float(((packet.pts or 0) + packet.duration) * packet.time_base))
        if decoded == 0 or decoded * 2 < tried - 1:
            raise NotAudio(path.name)
        return AudioFacts(duration=end or header, extension=extension, codec=codec)


def stream(path: Path, *, token: CancelToken) -> Iterator[Samples]:
    """The whole file from its beginning, 16 kHz mono, in blocks of about a second."""
    with _open(path) as (container, sound):
        ready: list[Samples] = []
        length = 0
        for piece in _pieces(container, sound):
            ready.append(piece)
            length += len(piece)
            if length >= _BLOCK:
                token.raise_if_cancelled()
                yield np.concatenate(ready)
                ready, length = [], 0
        token.raise_if_cancelled()
        if length:
            yield np.concatenate(ready)


def cut(path: Path, start: float, end: float, *, rate: int = RATE, token: CancelToken) -> Samples:
    """What is heard from one second to another, mono; less where the file ends before. Held in memory, whole.

    FFmpeg finds the place by counting packets, so it is the right one also in MP3 without a table of contents.
    """
    wanted = max(0, round((end - start) * rate))
    with _open(path) as (container, sound):
        container.seek(round(max(0.0, start - _RUN_UP) * 1_000_000))
        converter = _Converter(rate)
        parts: list[Samples] = []
        length, skipped = 0, -1
        for packet in _packets(container, sound):
            token.raise_if_cancelled()
            for frame in _decode(packet):
                if not frame.samples or not frame.sample_rate or frame.time is None:
                    continue
                if skipped < 0:
                    if frame.time + frame.samples / frame.sample_rate <= start:
                        continue
                    skipped = round(max(0.0, start - frame.time) * rate)
                for piece in converter.convert(frame):
                    parts.append(piece)
                    length += len(piece)
            if length >= skipped + wanted and skipped >= 0:
                break
        parts.extend(converter.finish())
    whole = np.concatenate(parts) if parts else np.zeros(0, np.float32)
    return whole[max(0, skipped) : max(0, skipped) + wanted]


def _pieces(container: "InputContainer", sound: "AudioStream") -> Iterator[Samples]:
    """Samples as they are decoded, with silence where time stamps jump ahead."""
    converter = _Converter()
    clock: float | None = None
    for packet in _packets(container, sound):
        for frame in _decode(packet):
            if not frame.samples or not frame.sample_rate:
                continue
            time = frame.time
            if clock is None:  # a start far from zero is the clock of a recorder, not a silence
                clock = time if time is not None and abs(time) > 1 else 0.0
            if time is not None:
                gap = time - clock
                if _SMALLEST_GAP < gap < _LARGEST_GAP:
                    yield np.zeros(round(gap * RATE), np.float32)
                if abs(gap) > _SMALLEST_GAP:
                    clock = time
            clock += frame.samples / frame.sample_rate
            yield from converter.convert(frame)
    yield from converter.finish()


class _Converter:
    """Brings frames to one rate, mono; starts anew when the format changes in the middle of a file."""

    def __init__(self, rate: int = RATE) -> None:
        self._rate = rate
        self._resampler: AudioResampler | None = None
        self._format: tuple[object, ...] = ()

    def convert(self, frame: "AudioFrame") -> Iterator[Samples]:
        import av

        present = (frame.format.name, frame.layout.name, frame.layout.nb_channels, frame.sample_rate)
        if present != self._format:
            yield from self.finish()
            self._resampler = av.AudioResampler(format="flt", layout="mono", rate=self._rate)
            self._format = present
        frame.pts = None
        yield from self._run(frame)

    def finish(self) -> Iterator[Samples]:
        yield from self._run(None)
        self._resampler = None

    def _run(self, frame: "AudioFrame | None") -> Iterator[Samples]:
        if self._resampler is None:
            return
        for converted in self._resampled(frame):
            samples = np.asarray(converted.to_ndarray(), np.float32).reshape(-1)
            yield samples if np.isfinite(samples).all() else np.nan_to_num(samples)

    def _resampled(self, frame: "AudioFrame | None") -> "list[AudioFrame]":
        """Nothing of a frame that cannot be converted: a damaged head may tell of any layout and rate."""
        import av

        if self._resampler is None:
            return []
        try:
            return list(self._resampler.resample(frame))
        except (av.error.FFmpegError, ValueError, MemoryError):
            self._resampler = None
            self._format = ()
            return []


@contextmanager
def _open(path: Path) -> "Iterator[tuple[InputContainer, AudioStream]]":
    import av

    try:
        size = path.stat().st_size
    except OSError as error:
        raise FileMissing(str(path)) from error
    if not path.is_file():
        raise FileMissing(str(path))
    if size == 0:
        raise EmptyFile(path.name)
    if promise_too_much(path):
        raise NotAudio(path.name)
    try:
        container = av.open(str(path), options=formats.OPTIONS, metadata_errors="ignore")
    except (av.error.FFmpegError, ValueError, UnicodeError) as error:
        raise NotAudio(path.name) from error
    with container:
        sound = next((each for each in container.streams.audio if _can_be_heard(each)), None)
        if sound is None:
            raise NotAudio(path.name)
        yield container, sound


def _can_be_heard(sound: "AudioStream") -> bool:
    """Whether there is a decoder for it, and a rate of its samples that is one of sound."""
    return getattr(sound, "codec_context", None) is not None and (sound.rate or _LOWEST_RATE) >= _LOWEST_RATE


def _packets(container: "InputContainer", sound: "AudioStream") -> "Iterator[Packet[AudioStream]]":
    """Packets to the end of the file, or to where nothing more can be read."""
    import av

    packets = container.demux(sound)
    while True:
        try:
            packet = next(packets)
        except (StopIteration, av.error.FFmpegError):
            return
        yield packet


def _decode(packet: "Packet[AudioStream]") -> "list[AudioFrame]":
    """What a packet holds; nothing when it is damaged."""
    import av

    try:
        return list(packet.stream.decode(packet))
    except av.error.FFmpegError:
        return []


def _header_duration(container: "InputContainer", sound: "AudioStream") -> float:
    """What the file says of its own length, or 0."""
    if sound.duration and sound.time_base:
        return float(sound.duration * sound.time_base)
    return container.duration / 1_000_000 if container.duration else 0.0


def _is_cover(film: object) -> bool:
    """Whether this video stream is only the picture of the show."""
    import av.stream

    disposition = getattr(film, "disposition", 0)
    return bool(disposition & av.stream.Disposition.attached_pic)

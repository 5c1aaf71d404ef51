"""Audio files for tests, made when they are needed: any format that FFmpeg writes, with sounds that are no speech."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
Samples = NDArray[np.float32]

#: Codec and rate for each suffix.
FORMATS = {
    ".mp3": ("libmp3lame", 44_100),
    ".m4a": ("aac", 44_100),
    ".opus": ("libopus", 48_000),
    ".ogg": ("libopus", 48_000),
    ".flac": ("flac", 44_100),
    ".wav": ("pcm_s16le", 22_050),
    ".webm": ("libopus", 48_000),
}


def silence(seconds: float) -> Samples:
    return np.zeros(round(seconds * RATE), np.float32)


def tone(seconds: float, *, pitch: float = 440.0, loudness: float = 0.3) -> Samples:
    times = np.arange(round(seconds * RATE)) / RATE
    return (np.sin(2 * np.pi * pitch * times) * loudness).astype(np.float32)


def noise(seconds: float, *, loudness: float = 0.05, seed: int = 1) -> Samples:
    return (np.random.default_rng(seed).standard_normal(round(seconds * RATE)) * loudness).astype(np.float32)


def music(seconds: float) -> Samples:
    """Chords that change every half second, with a beat."""
    chords = ((262, 330, 392), (220, 262, 330), (175, 220, 262), (196, 247, 294))
    parts = []
    for number in range(int(seconds * 2)):
        chord = sum((tone(0.5, pitch=pitch, loudness=0.1) for pitch in chords[number % 4]), silence(0.5))
        parts.append(chord * np.linspace(1, 0.3, len(chord), dtype=np.float32))
    return np.concatenate(parts)


def write_audio(path: Path, samples: Samples, *, bit_rate: int = 64_000, stereo: bool = False) -> Path:
    """Write samples (16 kHz mono) in the format that the suffix names."""
    write_stream(path, iter((samples,)), bit_rate=bit_rate, stereo=stereo)
    return path


def write_stream(path: Path, blocks: Iterator[Samples], *, bit_rate: int = 64_000, stereo: bool = False) -> None:
    """The same for audio of any length, without holding it."""
    import av

    codec, rate = FORMATS[path.suffix]
    layout = "stereo" if stereo else "mono"
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream(codec, rate=rate, layout=layout)
        if codec != "pcm_s16le":
            stream.bit_rate = bit_rate
        resampler = av.AudioResampler(
            format=stream.format, layout=layout, rate=rate, frame_size=stream.frame_size or None
        )
        for block in blocks:
            frame = av.AudioFrame.from_ndarray(block[None, :], format="flt", layout="mono")
            frame.sample_rate = RATE
            for ready in resampler.resample(frame):
                container.mux(stream.encode(ready))
        for ready in resampler.resample(None):
            container.mux(stream.encode(ready))
        container.mux(stream.encode(None))

"""A sound whose pitch tells its second, and an ear that hears what the player decodes: no audio device is needed."""

import time
from fractions import Fraction
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from PySide6.QtMultimedia import QAudioBuffer, QAudioBufferOutput, QAudioFormat

from mirrortalk_desktop.qt.player import Player, forestall_deadlock

RATE, SECONDS = 48_000, 40
#: A seek may begin with silence; the tone is 0.4 loud.
SILENCE = 0.05
_KINDS = {
    QAudioFormat.SampleFormat.Int16: np.int16,
    QAudioFormat.SampleFormat.Int32: np.int32,
    QAudioFormat.SampleFormat.Float: np.float32,
}


def write_chirp(path: Path, codec: str, options: dict[str, str] | None = None) -> None:
    """A tone whose pitch tells the second: 300 Hz at the start, 40 Hz more with each second."""
    import av

    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=RATE, layout="mono", options=options or {})
        when = np.arange(RATE * SECONDS) / RATE
        wave = (0.4 * np.sin(2 * np.pi * (300 * when + 20 * when * when))).astype(np.float32)
        resampler = av.AudioResampler(format=stream.codec_context.format.name, layout="mono", rate=RATE)
        for begin in range(0, len(wave), 4800):
            frame = av.AudioFrame.from_ndarray(wave[None, begin : begin + 4800].copy(), format="fltp", layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = RATE, begin, Fraction(1, RATE)
            for resampled in resampler.resample(frame):
                container.mux(stream.encode(resampled))
        container.mux(stream.encode(None))


class Ear(QObject):
    """Hears what the player decodes, and tells from its pitch which second it is.

    `seconds` is the second of the last tenth of a second that was heard, -1 before. `heard_at` is when the first sound
    came, by `time.perf_counter`; 0 before. `heard_for` is how many seconds of sound came since. It ends with the player: sound that is still on
    its way from Qt's own threads then finds nobody, and harms nobody.
    """

    def __init__(self, player: Player) -> None:
        super().__init__(player)
        self._output = QAudioBufferOutput(self)
        forestall_deadlock(self._output)
        self._output.audioBufferReceived.connect(self._hear)
        player._media.setAudioBufferOutput(self._output)
        self.forget()

    def forget(self) -> None:
        """Listen anew; what was decoded before, and is still on its way, does not count."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
        self.seconds, self.heard_at, self.heard_for = -1.0, 0.0, 0.0
        self._tail = np.zeros(0, np.float32)
        self._first = 0.0

    @property
    def first_second(self) -> float:
        """Which second the first sound was of, reckoned from the last: after a seek, the first frames of MP3 are noise."""
        return self.seconds - self.heard_for + 0.1

    @Slot(QAudioBuffer)
    def _hear(self, buffer: QAudioBuffer) -> None:
        if not buffer.isValid() or not buffer.sampleCount():
            return
        shape = buffer.format()
        samples = np.frombuffer(bytes(buffer.constData()), _KINDS[shape.sampleFormat()])
        mono = samples.reshape(-1, shape.channelCount())[:, 0].astype(np.float32)
        rate = shape.sampleRate()
        if not self._first and float(np.abs(mono).max()) < SILENCE:
            return
        self._first = self._first or time.perf_counter()
        self.heard_for += len(mono) / rate
        self._tail = np.concatenate([self._tail, mono])[-rate // 10 :]
        if len(self._tail) == rate // 10:
            spectrum = np.abs(np.fft.rfft(self._tail * np.hanning(len(self._tail)), 1 << 16))
            self.seconds = (float(np.argmax(spectrum)) * rate / (1 << 16) - 300) / 40 - 0.05
            self.heard_at = self.heard_at or self._first

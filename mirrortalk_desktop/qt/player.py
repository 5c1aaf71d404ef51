"""Plays an episode from an exact second.

A position that is set before the file is loaded is lost, and so is one that is set while Qt tells that it is, if
another file played before (Qt 6.11.3). So a wish to be somewhere is kept, and met one turn of the event loop later.
Measured with Qt's FFmpeg backend, a seek lands within 0.1 s in MP3 (with and without a table of contents), M4A, Opus.

Voices keep their pitch at every speed. Recorded behind a PulseAudio sink (Qt 6.11.3), a tone of 440 Hz stays within
3 Hz at 0.5 to 3 times its speed; with pitch compensation off it is at 220 to 1,320 Hz.
"""

from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtMultimedia import QAudioBufferOutput, QAudioOutput, QMediaPlayer

_READY = (
    QMediaPlayer.MediaStatus.LoadedMedia,
    QMediaPlayer.MediaStatus.BufferingMedia,
    QMediaPlayer.MediaStatus.BufferedMedia,
    QMediaPlayer.MediaStatus.EndOfMedia,
)


class Player(QObject):
    """One audio file at a time, played from where it is asked to; times are seconds.

    Signals: position_changed(float), duration_changed(float), state_changed(bool is playing), failed(str);
    sought(float): somebody went to this second; ended(): the end of the file was reached;
    rate_changed(float), volume_changed(float).
    """

    position_changed = Signal(float)
    duration_changed = Signal(float)
    state_changed = Signal(bool)
    failed = Signal(str)
    sought = Signal(float)
    ended = Signal()
    rate_changed = Signal(float)
    volume_changed = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._output = QAudioOutput(self)
        self._media = QMediaPlayer(self)
        forestall_deadlock(self._output)
        self._media.setAudioOutput(self._output)
        self._media.setPitchCompensation(True)
        self._wanted: int | None = None
        self._seek_soon = QTimer(self)
        self._seek_soon.setSingleShot(True)
        self._seek_soon.timeout.connect(self._seek_when_ready)
        self._media.mediaStatusChanged.connect(self._follow_status)
        self._media.positionChanged.connect(self._follow_position)
        self._media.durationChanged.connect(self._follow_duration)
        self._media.playingChanged.connect(self.state_changed)
        self._media.playbackRateChanged.connect(self.rate_changed)
        self._media.errorOccurred.connect(self._follow_error)

    @property
    def position(self) -> float:
        """Where the playhead is, or is about to be."""
        return (self._media.position() if self._wanted is None else self._wanted) / 1000

    @property
    def duration(self) -> float:
        """How long the file is; 0 while unknown."""
        return self._media.duration() / 1000

    @property
    def is_playing(self) -> bool:
        """Whether it sounds."""
        return self._media.isPlaying()

    @property
    def has_file(self) -> bool:
        """Whether there is anything to play."""
        return not self._media.source().isEmpty()

    @property
    def rate(self) -> float:
        """How many times as fast it plays."""
        return self._media.playbackRate()

    @property
    def volume(self) -> float:
        """How loud it plays, 0 to 1."""
        return self._output.volume()

    def play(self, path: Path, seconds: float) -> None:
        """Play this file from this second."""
        self._wanted = max(0, round(1000 * seconds))
        url = QUrl.fromLocalFile(str(path))
        if self._media.source() != url:
            self._media.setSource(url)
        self.sought.emit(self.position)
        self._seek_when_ready()
        self._media.play()

    def pause(self) -> None:
        """Rest where it is."""
        self._media.pause()

    def toggle(self) -> None:
        """Pause if it plays, play if it rests."""
        if self.is_playing:
            self._media.pause()
        elif self.has_file:
            self._media.play()

    def stop(self) -> None:
        """Let go of the file."""
        self._wanted = None
        self._media.stop()
        self._media.setSource(QUrl())

    def seek(self, seconds: float) -> None:
        """Go to this second, once there is something to go to."""
        if not self.has_file:
            return
        self._wanted = max(0, round(1000 * seconds))
        self.sought.emit(self.position)
        self._seek_when_ready()

    def set_rate(self, rate: float) -> None:
        """Play this many times as fast."""
        self._media.setPlaybackRate(rate)

    def set_volume(self, volume: float) -> None:
        """Play this loud, 0 to 1 as the ear hears it."""
        self._output.setVolume(volume)
        self.volume_changed.emit(volume)

    def set_muted(self, is_muted: bool) -> None:
        """Silence it, or let it sound again."""
        self._output.setMuted(is_muted)

    @Slot()
    def _seek_when_ready(self) -> None:
        if self._wanted is None or self._media.mediaStatus() not in _READY or self._media.duration() <= 0:
            return
        wanted, self._wanted = self._wanted, None
        self._media.setPosition(wanted)

    @Slot(QMediaPlayer.MediaStatus)
    def _follow_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.EndOfMedia and self._wanted is None:
            self.ended.emit()
        self._seek_soon.start(0)

    @Slot("qlonglong")
    def _follow_duration(self, duration: int) -> None:
        self.duration_changed.emit(duration / 1000)
        self._seek_soon.start(0)

    @Slot("qlonglong")
    def _follow_position(self, position: int) -> None:
        if self._wanted is None:
            self.position_changed.emit(position / 1000)

    @Slot(QMediaPlayer.Error, str)
    def _follow_error(self, _error: QMediaPlayer.Error, reason: str) -> None:
        self._wanted = None
        self.failed.emit(reason)


def forestall_deadlock(output: QAudioOutput | QAudioBufferOutput) -> None:
    """Have PySide look up now whether Python overrides `disconnectNotify` of this object; it asks only once.

    The player's own threads cause that call while they hold locks of Qt, and the first time it waits for the
    interpreter. `stop()`, called from Python, has the interpreter and waits for those locks: both wait for ever.
    Seen with PySide6 6.11.3, about once in seven runs of the player's tests on a busy machine.
    """
    receiver = QObject()
    output.destroyed.connect(receiver.deleteLater)
    shiboken6.delete(receiver)

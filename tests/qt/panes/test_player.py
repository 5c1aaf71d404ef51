"""The player, with real files and without an audio device: where does a seek land?"""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtMultimedia import QAudioBuffer, QAudioBufferOutput, QAudioFormat
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt.panes.player_bar import PlayerBar
from mirrortalk_desktop.qt.player import Player, forestall_deadlock

_RATE, _SECONDS = 48_000, 40
_CODECS = {"mp3": "libmp3lame", "m4a": "aac", "opus": "libopus"}

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def write_chirp(path: Path, codec: str) -> None:
    """A tone whose pitch tells the second: 300 Hz at the start, 40 Hz more with each second."""
    import av

    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=_RATE, layout="mono")
        time = np.arange(_RATE * _SECONDS) / _RATE
        wave = (0.4 * np.sin(2 * np.pi * (300 * time + 20 * time * time))).astype(np.float32)
        resampler = av.AudioResampler(format=stream.codec_context.format.name, layout="mono", rate=_RATE)
        for begin in range(0, len(wave), 4800):
            frame = av.AudioFrame.from_ndarray(wave[None, begin : begin + 4800].copy(), format="fltp", layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = _RATE, begin, Fraction(1, _RATE)
            for resampled in resampler.resample(frame):
                container.mux(stream.encode(resampled))
        container.mux(stream.encode(None))


@pytest.fixture(scope="module")
def chirps(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("chirps")
    made = {}
    for extension, codec in _CODECS.items():
        made[extension] = folder / f"chirp.{extension}"
        write_chirp(made[extension], codec)
    return made


_KINDS = {
    QAudioFormat.SampleFormat.Int16: np.int16,
    QAudioFormat.SampleFormat.Int32: np.int32,
    QAudioFormat.SampleFormat.Float: np.float32,
}


class Ear:
    """Hears what the player decodes, and tells from its pitch which second it is."""

    def __init__(self, player: Player) -> None:
        self._output = QAudioBufferOutput()
        self._output.setParent(player)
        forestall_deadlock(self._output)
        self._output.audioBufferReceived.connect(self._hear)
        player._media.setAudioBufferOutput(self._output)
        self.seconds = -1.0
        self._tail = np.zeros(0, np.float32)

    def forget(self) -> None:
        self.seconds, self._tail = -1.0, np.zeros(0, np.float32)

    def _hear(self, buffer: QAudioBuffer) -> None:
        if not buffer.isValid() or not buffer.sampleCount():
            return
        shape = buffer.format()
        samples = np.frombuffer(bytes(buffer.constData()), _KINDS[shape.sampleFormat()])
        mono = samples.reshape(-1, shape.channelCount())[:, 0].astype(np.float32)
        rate = shape.sampleRate()
        self._tail = np.concatenate([self._tail, mono])[-rate // 10 :]
        if len(self._tail) == rate // 10:
            spectrum = np.abs(np.fft.rfft(self._tail * np.hanning(len(self._tail)), 1 << 16))
            self.seconds = (float(np.argmax(spectrum)) * rate / (1 << 16) - 300) / 40 - 0.05


@pytest.fixture
def player(qtbot: QtBot) -> Player:
    made = Player()
    yield made  # type: ignore[misc]
    made.stop()
    made.deleteLater()


@pytest.mark.parametrize("extension", _CODECS)
def test_playing_from_a_second_sounds_from_that_second(
    player: Player, qtbot: QtBot, chirps: dict[str, Path], extension: str
) -> None:
    ear = Ear(player)
    for wanted in (12.3, 31.25, 0.0, 3.5):
        ear.forget()
        player.play(chirps[extension], wanted)
        qtbot.waitUntil(lambda wanted=wanted: 0 <= ear.seconds - wanted + 0.3 < 1.0, timeout=10_000)
        assert wanted - 0.3 <= player.position < wanted + 3


def test_zero_is_a_valid_start_also_after_the_end_was_reached(
    player: Player, qtbot: QtBot, chirps: dict[str, Path]
) -> None:
    with qtbot.waitSignal(player.state_changed, check_params_cb=lambda playing: not playing, timeout=15_000):
        player.play(chirps["mp3"], _SECONDS - 0.4)
    ear = Ear(player)
    player.play(chirps["mp3"], 0.0)
    qtbot.waitUntil(lambda: 0 <= ear.seconds < 2, timeout=10_000)
    qtbot.waitUntil(lambda: 0 < player.position < 3, timeout=10_000)
    with qtbot.waitSignal(player.state_changed, check_params_cb=lambda playing: not playing, timeout=15_000):
        player.seek(_SECONDS - 0.4)
    ear.forget()
    player.play(chirps["mp3"], 20.0)
    qtbot.waitUntil(lambda: 19.7 <= ear.seconds < 22, timeout=10_000)


def test_the_position_asked_for_is_told_at_once(player: Player, chirps: dict[str, Path]) -> None:
    player.play(chirps["m4a"], 25.0)
    assert player.position == 25.0


def test_a_file_that_is_no_audio_fails_with_words(player: Player, qtbot: QtBot, tmp_path: Path) -> None:
    page = tmp_path / "page.mp3"
    page.write_text("<html>not here</html>" * 50)
    with qtbot.waitSignal(player.failed, timeout=10_000) as failed:
        player.play(page, 5.0)
    assert failed.args[0]


def test_seeking_with_nothing_loaded_does_nothing(player: Player) -> None:
    player.seek(12.0)
    player.toggle()
    assert player.position == 0.0


def test_the_bar_steers_the_player_and_says_where_it_is(player: Player, qtbot: QtBot, chirps: dict[str, Path]) -> None:
    bar = PlayerBar(player)
    qtbot.addWidget(bar)
    bar.resize(1000, bar.sizeHint().height())
    bar.show()
    assert not bar.play_button.isEnabled()
    assert bar._title.full_text == "Nothing is playing"
    bar.show_episode("e0", "What a ferry pilot knows", "The Slow River")
    with qtbot.waitSignal(player.duration_changed):
        player.play(chirps["mp3"], 15.0)
    qtbot.waitUntil(lambda: bar.play_button.text() == "Pause")
    qtbot.mouseClick(bar.play_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.play_button.text() == "Play")
    assert bar._total.text() == "0:40"
    player.seek(15.0)
    qtbot.waitUntil(lambda: bar._elapsed.text() == "0:15")
    qtbot.mouseClick(bar.back_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar._elapsed.text() == "0:05")
    qtbot.mouseClick(bar.forward_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar._elapsed.text() == "0:35")
    bar.slider.setFocus()
    qtbot.keyClick(bar.slider, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: bar._elapsed.text() == "0:30")
    assert bar.slider.accessibleDescription() == "0:30 of 0:40"
    qtbot.mouseClick(bar.slider, Qt.MouseButton.LeftButton, pos=bar.slider.rect().center())
    qtbot.waitUntil(lambda: bar._elapsed.text() in ("0:19", "0:20"))


def test_speed_volume_and_silence_reach_the_player(player: Player, qtbot: QtBot) -> None:
    bar = PlayerBar(player)
    qtbot.addWidget(bar)
    bar.show()
    bar.speed.setFocus()
    qtbot.keyClick(bar.speed, Qt.Key.Key_Down)
    assert player._media.playbackRate() == 1.25
    bar.volume.setValue(40)
    assert 0 < player._output.volume() < 1
    bar.mute_button.click()
    assert player._output.isMuted()
    assert bar.mute_button.text() == "Sound is off"

"""The player, with real files and without an audio device: where does a seek land?"""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt.panes.player_bar import PlayerBar
from mirrortalk_desktop.qt.player import Player
from tests.support.ear import SECONDS, Ear, write_chirp

_CODECS = {"mp3": "libmp3lame", "m4a": "aac", "opus": "libopus"}

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture(scope="module")
def chirps(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("chirps")
    made = {}
    for extension, codec in _CODECS.items():
        made[extension] = folder / f"chirp.{extension}"
        write_chirp(made[extension], codec)
    return made


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
        player.play(chirps["mp3"], SECONDS - 0.4)
    ear = Ear(player)
    player.play(chirps["mp3"], 0.0)
    qtbot.waitUntil(lambda: 0 <= ear.seconds < 2, timeout=10_000)
    qtbot.waitUntil(lambda: 0 < player.position < 3, timeout=10_000)
    with qtbot.waitSignal(player.state_changed, check_params_cb=lambda playing: not playing, timeout=15_000):
        player.seek(SECONDS - 0.4)
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

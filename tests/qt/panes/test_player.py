"""The player, with real files and without an audio device: where does a seek land?"""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtMultimedia import QMediaPlayer
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.model import Chapter
from mirrortalk_desktop.qt.panes.player_bar import PlayerBar
from mirrortalk_desktop.qt.player import Player
from mirrortalk_desktop.qt.sleeping import SleepTimer, Until
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


def test_another_file_sounds_from_the_second_that_is_asked_for_too(
    player: Player, qtbot: QtBot, chirps: dict[str, Path]
) -> None:
    ear = Ear(player)
    for extension, wanted in (("mp3", 12.3), ("m4a", 31.25), ("mp3", 20.5), ("opus", 3.5)):
        ear.forget()
        player.play(chirps[extension], wanted)
        qtbot.waitUntil(lambda wanted=wanted: 0 <= ear.seconds - wanted + 0.3 < 1.0, timeout=10_000)
        qtbot.waitUntil(lambda wanted=wanted: wanted - 0.3 <= player.position < wanted + 3)


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
    assert player._media.playbackRate() == pytest.approx(1.1)
    bar.go_faster()
    assert (player.rate, bar.speed.currentText()) == (1.25, "1.25×")
    for _step in range(20):
        bar.go_faster()
    assert (player.rate, bar.speed.currentText()) == (3.0, "3×")
    for _step in range(20):
        bar.go_slower()
    assert (player.rate, bar.speed.currentText()) == (0.5, "0.5×")
    bar.volume.setValue(40)
    assert 0 < player._output.volume() < 1
    bar.mute_button.click()
    assert player._output.isMuted()
    assert bar.mute_button.text() == "Sound is off"


def test_pitch_is_kept_at_every_speed(player: Player) -> None:
    """What it sounds like was measured behind a sound server, see player.py; here, that Qt can and will do it."""
    assert player._media.pitchCompensationAvailability() is not QMediaPlayer.PitchCompensationAvailability.Unavailable
    player.set_rate(2.0)
    assert player._media.pitchCompensation()


def test_speed_volume_and_silence_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    for is_first in (True, False):
        player = Player()
        bar = PlayerBar(player)
        player.setParent(bar)
        qtbot.addWidget(bar)
        bar.restore_state(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        if is_first:
            player.set_rate(1.5)
            bar.volume.setValue(30)
            bar.mute_button.click()
            bar.keep_state(state)
            state.sync()
    assert (player.rate, bar.speed.currentText(), bar.volume.value()) == (1.5, "1.5×", 30)
    assert player.volume == pytest.approx(0.3)
    assert player._output.isMuted()
    state.setValue("player/speed", "much")
    state.setValue("player/volume", "loud")
    bar.restore_state(state)
    assert (player.rate, bar.volume.value()) == (1.5, 30)


CHAPTERS = (Chapter(0.0, "Hello"), Chapter(12.0, "Bread & butter"), Chapter(30.0, "Farewell"))


def test_chapters_are_named_marked_and_gone_to(player: Player, qtbot: QtBot, chirps: dict[str, Path]) -> None:
    bar = PlayerBar(player)
    qtbot.addWidget(bar)
    bar.resize(1000, bar.sizeHint().height())
    bar.show()
    bar.show_episode("e0", "What a ferry pilot knows", "The Slow River")
    assert not bar.chapters.isVisible()
    bar.show_episode("e0", "What a ferry pilot knows", "The Slow River", CHAPTERS)
    assert bar.chapters.isVisible()
    assert bar.slider.marks == (120, 300)
    with qtbot.waitSignal(player.duration_changed):
        player.play(chirps["mp3"], 13.0)
    qtbot.waitUntil(lambda: bar._below.full_text == "The Slow River · Bread & butter")
    assert [action.isChecked() for action in bar.chapters.menu().actions()] == [False, True, False]
    player.pause()
    bar.go_to_next_chapter()
    qtbot.waitUntil(lambda: bar._below.full_text == "The Slow River · Farewell")
    assert player.position == pytest.approx(30.0, abs=0.2)
    bar.go_to_next_chapter()
    assert player.position == pytest.approx(30.0, abs=0.2)
    bar.go_to_previous_chapter()
    qtbot.waitUntil(lambda: bar._below.full_text == "The Slow River · Bread & butter")
    bar.chapters.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: bar._elapsed.text() == "0:00")
    bar.show_episode("", "", "")
    assert bar.slider.marks == ()
    assert bar._below.full_text == "Choose an episode, or a quote"


def test_the_sleep_timer_counts_down_says_so_and_pauses(player: Player, qtbot: QtBot, chirps: dict[str, Path]) -> None:
    bar = PlayerBar(player)
    qtbot.addWidget(bar)
    bar.show()
    now = [0.0]
    bar.sleep._clock = lambda: now[0]
    bar.show_episode("e0", "What a ferry pilot knows", "The Slow River")
    with qtbot.waitSignal(player.state_changed):
        player.play(chirps["mp3"], 5.0)
    assert bar.sleep_button.accessibleName() == "Sleep timer: off"
    next(action for action in bar.sleep_button.menu().actions() if action.text().startswith("After 15")).trigger()
    assert (bar.sleep_button.text(), bar.sleep_button.toolTip()) == ("15 min", "Sleep timer: silent in 15 min")
    now[0] = 14.5 * 60
    bar.sleep.look()
    assert bar.sleep_button.text() == "0:30"
    assert player.is_playing
    now[0] = 15 * 60.0
    with qtbot.waitSignal(bar.sleep.went_off):
        bar.sleep.look()
    assert not player.is_playing
    assert (bar.sleep.is_on, bar.sleep_button.text()) == (False, "")


def test_the_sleep_timer_ends_with_the_chapter_that_plays(
    player: Player, qtbot: QtBot, chirps: dict[str, Path]
) -> None:
    sleep = SleepTimer(player, player)
    sleep.set_chapters([0.0, 12.0, 30.0])
    with qtbot.waitSignal(player.duration_changed):
        player.play(chirps["mp3"], 3.0)
    sleep.begin(Until.CHAPTER)
    assert 5 < sleep.seconds_left <= 9
    player.seek(20.0)
    assert 5 < sleep.seconds_left <= 10
    player.set_rate(2.0)
    assert 2 < sleep.seconds_left <= 5
    with qtbot.waitSignal(sleep.went_off, timeout=10_000):
        player.seek(29.0)
    assert not player.is_playing
    assert player.position < 31


def test_the_sleep_timer_ends_with_the_episode(player: Player, qtbot: QtBot, chirps: dict[str, Path]) -> None:
    sleep = SleepTimer(player, player)
    with qtbot.waitSignal(player.duration_changed):
        player.play(chirps["mp3"], 3.0)
    sleep.begin(Until.EPISODE)
    assert 30 < sleep.seconds_left < 37.2
    with qtbot.waitSignal(sleep.went_off, timeout=10_000):
        player.seek(SECONDS - 0.3)
    sleep.begin(Until.EPISODE)
    sleep.set_chapters([])
    assert not sleep.is_on

"""What is changed in the window goes into the settings file, and nothing else does."""

import tomllib
from collections.abc import Callable
from dataclasses import replace

from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt.window import MainWindow
from tests.support.demo import make_container


def test_what_the_environment_says_is_not_written_into_the_file(
    make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    file = make_container().paths.settings_file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text('whisper_model = "small"\nbackup_days = 9\n')
    window = make_window(whisper_model="tiny", backup_days=3)  # in force, from elsewhere than the file
    window.tuning.change(replace(window.tuning.settings, is_offline=True))
    qtbot.waitUntil(lambda: "is_offline" in file.read_text())
    assert tomllib.loads(file.read_text()) == {"whisper_model": "small", "backup_days": 9, "is_offline": True}
    window.tuning.change(replace(window.tuning.settings, is_offline=False))
    qtbot.waitUntil(lambda: "is_offline" not in file.read_text())
    assert tomllib.loads(file.read_text()) == {"whisper_model": "small", "backup_days": 9}


def test_what_could_not_be_saved_is_saved_with_the_next_change(
    make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = make_window()
    file = make_container().paths.settings_file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.mkdir()  # no file can be written there
    with qtbot.waitSignal(window.tuning.said):
        window.tuning.change(replace(window.tuning.settings, backup_days=30))
    file.rmdir()
    window.tuning.change(replace(window.tuning.settings, check_feeds_minutes=7))
    qtbot.waitUntil(file.is_file)
    assert tomllib.loads(file.read_text()) == {"backup_days": 30, "check_feeds_minutes": 7}


def test_a_change_taken_back_at_once_leaves_nothing_in_the_file(
    make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = make_window()
    file = make_container().paths.settings_file
    for days in (30, window.tuning.settings.backup_days):
        window.tuning.change(replace(window.tuning.settings, backup_days=days))
    window.tuning.change(replace(window.tuning.settings, check_feeds_minutes=7))
    qtbot.waitUntil(lambda: file.is_file() and "check_feeds" in file.read_text())
    assert tomllib.loads(file.read_text()) == {"check_feeds_minutes": 7}

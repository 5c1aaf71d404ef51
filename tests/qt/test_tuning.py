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

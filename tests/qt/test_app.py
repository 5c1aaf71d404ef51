"""Starting the program: what is said when it cannot, what is loaded when it can."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mirrortalk_desktop.app import missing_display
from mirrortalk_desktop.paths import find_paths

ROOT = Path(__file__).parents[2]


def run_python(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    values = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, cwd=ROOT, env=values | environment, timeout=120
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_one_plain_line_offers_the_demo() -> None:
    done = run_python("-m", "mirrortalk_desktop", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    assert "mirrortalk-desktop demo" in line
    assert not done.stdout


@pytest.mark.parametrize(
    "environ", [{"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "offscreen"}]
)
def test_a_display_of_any_kind_will_do(environ: dict[str, str]) -> None:
    assert missing_display(environ, "linux") == ""


def test_only_linux_can_lack_a_display() -> None:
    assert missing_display({}, "darwin") == ""
    assert missing_display({}, "linux") != ""
    assert missing_display({"QT_QPA_PLATFORM": "xcb"}, "linux") != ""


def test_a_bad_setting_is_one_plain_line() -> None:
    done = run_python("-m", "mirrortalk_desktop", QT_QPA_PLATFORM="offscreen", EMBEDDING_PROVIDER="magic")
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    assert "EMBEDDING_PROVIDER" in line


_BOX = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from mirrortalk_desktop import app
from mirrortalk_desktop.qt import starting, window as module

starting.UNSEEN = ()  # here, it is this program that sees and presses

class Window(module.MainWindow):
    def start(self):
        print("window", self.tuning.settings.whisper_model)
        super().start()
        self.room.opened.connect(self.close)

class Start(starting.Start):
    def __init__(self):
        super().__init__()
        QTimer.singleShot(0, self.press)

    def press(self):
        box = QApplication.activeModalWidget()
        print(box.text())
        buttons = [each for each in box.buttons() if each.text().replace("&", "") == sys.argv[1]]
        buttons[0].click()

module.MainWindow = Window
starting.Start = Start
sys.exit(app.run())
"""


def press_in_box(button: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return run_python("-c", _BOX, button, QT_QPA_PLATFORM="offscreen", LANGUAGE="en", **environment)


def broken_settings(content: str) -> Path:
    file = find_paths(os.environ).settings_file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content)
    return file


def test_broken_settings_are_told_in_a_box_and_put_aside_if_the_person_goes_on() -> None:
    file = broken_settings("whisper_model = [")
    done = press_in_box("Go on")
    assert done.returncode == 0, done.stderr
    told, window = done.stdout.splitlines()
    assert told.startswith(f"The settings in {file} cannot be used: the file cannot be read")
    assert window == "window base"
    assert file.read_text() == "is_offline = true\n"
    assert file.with_name("settings.broken-1.toml").read_text() == "whisper_model = ["


def test_who_goes_on_without_one_setting_keeps_the_others() -> None:
    file = broken_settings('is_offline = true\nwhisper_model = "tiny"\nbackup_days = "often"\n')
    done = press_in_box("Go on")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[1:] == ["window tiny"]
    assert file.read_text() == 'is_offline = true\nwhisper_model = "tiny"\n'


def test_broken_settings_stay_if_the_person_quits() -> None:
    file = broken_settings("backup_days = -5\n")
    done = press_in_box("Quit")
    assert done.returncode == 1
    [told] = done.stdout.splitlines()
    assert "backup_days" in told
    assert [each.name for each in file.parent.glob("settings*")] == ["settings.toml"]


def test_a_bad_variable_is_passed_over_and_the_settings_file_stays_as_it_is() -> None:
    file = broken_settings('whisper_model = "tiny"\n')
    done = press_in_box("Go on", MIRRORTALK_BACKUP_DAYS="many")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[1:] == ["window tiny"]
    assert file.exists()


def test_a_library_where_no_place_is_is_told_in_a_box() -> None:
    done = press_in_box("OK", MIRRORTALK_LIBRARY="~nobody-of-this-name/x")
    assert done.returncode == 1
    assert "there is no such place" in done.stdout
    assert "Traceback" not in done.stderr


_MISSING_LIBRARY = """
import sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.startswith("PySide6"):
            raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

sys.meta_path.insert(0, NoQt())
from mirrortalk_desktop.app import run
sys.exit(run())
"""


def test_a_missing_system_library_is_named_with_the_packages_to_install() -> None:
    done = run_python("-c", _MISSING_LIBRARY, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    assert "libEGL.so.1" in line
    assert "apt-get install libegl1" in line


_SHOWN = """
import sys
from mirrortalk_desktop import app
import PySide6.QtWidgets
from mirrortalk_desktop.qt import window as module

HEAVY = {"torch", "sentence_transformers", "lancedb", "faster_whisper", "av", "pyarrow", "numpy", "httpx", "jeepney"}

class Window(module.MainWindow):
    def start(self):
        print("visible" if self.isVisible() else "hidden", sorted(HEAVY & set(sys.modules)))
        super().start()
        self.room.opened.connect(self.close)

module.MainWindow = Window
sys.exit(app.run())
"""


def test_the_window_is_shown_before_anything_heavy_is_loaded_and_closes_cleanly() -> None:
    done = run_python("-c", _SHOWN, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "visible []"


_SPOKEN = """
import sys
from mirrortalk_desktop import app
from mirrortalk_desktop.qt import window as module

class Window(module.MainWindow):
    def start(self):
        print(self.menuBar().actions()[0].text(), self.isRightToLeft())
        super().start()
        self.room.opened.connect(self.close)

module.MainWindow = Window
sys.exit(app.run())
"""


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"MIRRORTALK_LANGUAGE": "de"}, "&Bibliothek False"),
        ({"LC_ALL": "fr_FR.UTF-8", "LANGUAGE": "fr"}, "&Bibliothèque False"),
        ({"LC_ALL": "fr_FR.UTF-8", "LANGUAGE": "fr", "MIRRORTALK_LANGUAGE": "en"}, "&Library False"),
        ({"MIRRORTALK_LANGUAGE": "ar"}, "&Library True"),
    ],
)
def test_the_window_speaks_the_language_of_the_settings_else_of_the_system(
    environment: dict[str, str], said: str
) -> None:
    done = run_python("-c", _SPOKEN, QT_QPA_PLATFORM="offscreen", PYTHONIOENCODING="utf-8", **environment)
    assert done.returncode == 0, done.stderr
    assert done.stdout.replace("\u200e", "").strip() == said


_FIRST = """
import sys
from mirrortalk_desktop import app
from mirrortalk_desktop.qt import heeding as module

class Heeding(module.Heeding):
    def heed(self, told):
        super().heed(told)
        self._window.room.opened.connect(self.look)
        if self._window.room.is_open:
            self.look()

    def look(self, *_):
        print("asked for", self._window._add_dialog.dialog.address.text(), flush=True)
        self._window._add_dialog.dialog.close()
        self._window.close()

module.Heeding = Heeding
print("starting", flush=True)
sys.exit(app.run())
"""


def test_a_second_start_brings_the_first_window_to_the_front_and_ends() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    first = subprocess.Popen(
        [sys.executable, "-c", _FIRST], stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment
    )
    assert first.stdout is not None
    assert first.stdout.readline() == "starting\n"
    library = Path(os.environ["MIRRORTALK_LIBRARY"])
    while not (library / "window.by").exists():
        assert first.poll() is None
    second = run_python("-m", "mirrortalk_desktop", "feed://show.example/rss", QT_QPA_PLATFORM="offscreen")
    assert (second.returncode, second.stderr) == (0, "")
    [line] = second.stdout.splitlines()
    assert "is open already" in line
    assert first.communicate(timeout=120)[0] == "asked for https://show.example/rss\n"
    assert first.returncode == 0


_HANDED_OVER = """
import sys
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from mirrortalk_desktop import app
from mirrortalk_desktop.qt import window as module

class Window(module.MainWindow):
    def start(self):
        for wish in sys.argv[1:]:
            QCoreApplication.sendEvent(QCoreApplication.instance(), QFileOpenEvent(QUrl(wish)))
        super().start()

    def open_podcasts(self, what):
        print("asked for", what)
        self.close()

module.MainWindow = Window
sys.exit(app.run())
"""


@pytest.mark.parametrize("then", [(), ("feed://[",)], ids=["alone", "and then nothing that can be opened"])
def test_what_macos_hands_over_is_opened_once_the_library_is(tmp_path: Path, then: tuple[str, ...]) -> None:
    shows = tmp_path / "my shows.opml"
    shows.write_text("<opml/>", encoding="utf-8")
    address = "feed:https://show.example/rss?at=a%2Fb"
    for wish, asked in ((address, "https://show.example/rss?at=a%2Fb"), (shows.as_uri(), str(shows))):
        done = run_python("-c", _HANDED_OVER, wish, *then, QT_QPA_PLATFORM="offscreen")
        assert (done.returncode, done.stdout) == (0, f"asked for {asked}\n"), done.stderr

"""The model manager: get, use, try out, check, remove, and import, with real models and a hub on the loopback."""

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.models.catalogue import Catalogue, FileFacts, ModelEntry
from mirrortalk_desktop.qt.dialogs.models import ModelsDialog
from mirrortalk_desktop.qt.models.listed_models import ListedModels
from mirrortalk_desktop.qt.window import MainWindow
from mirrortalk_desktop.settings import load_settings
from tests.support.demo import DEMO, SMALL_MODEL
from tests.support.server import LoopbackServer

MakeWindow = Callable[..., MainWindow]
LONG = 60_000


def test_a_model_is_fetched_used_checked_and_removed(
    qtbot: QtBot, make_window: MakeWindow, server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", server.url("").rstrip("/"))
    window = make_window(catalogue=publish(server))
    dialog = open_manager(qtbot, window)
    choose(dialog, "published")
    assert enabled(dialog) == {"Get"}
    click(qtbot, dialog.fetch_button)
    wait_until_said(qtbot, dialog, "ready")
    assert enabled(dialog) == {"Use", "Try out", "Check", "Remove…"}
    click(qtbot, dialog.use_button)
    container = window.room.container
    qtbot.waitUntil(lambda: load_settings(container.paths.settings_file, {}).whisper_model == "published")
    qtbot.waitUntil(lambda: "In use" in row_text(dialog, "published"))
    click(qtbot, dialog.check_button)
    wait_until_said(qtbot, dialog, "byte for byte")
    click(qtbot, dialog.remove_button)
    answer(qtbot, dialog, "&Remove")
    wait_until_said(qtbot, dialog, "was removed")
    assert not (container.paths.models / "published").exists()
    qtbot.waitUntil(lambda: "Chosen, but not here" in row_text(dialog, "published"))


def test_wrong_bytes_are_refused_in_the_dialog(
    qtbot: QtBot, make_window: MakeWindow, server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", server.url("").rstrip("/"))
    catalogue = publish(server)
    size = (DEMO / SMALL_MODEL / "model.bin").stat().st_size
    server.serve("/maker/published/resolve/1234567890abcdef/model.bin", b"?" * size)
    window = make_window(catalogue=catalogue)
    dialog = open_manager(qtbot, window)
    choose(dialog, "published")
    click(qtbot, dialog.fetch_button)
    wait_until_said(qtbot, dialog, "is not the file that was published")
    assert enabled(dialog) == {"Get"}


@pytest.mark.models
def test_a_model_is_tried_out_and_its_speed_is_shown(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    dialog = open_manager(qtbot, window)
    choose(dialog, SMALL_MODEL)
    assert "about" in row_text(dialog, SMALL_MODEL)
    click(qtbot, dialog.try_button)
    assert dialog.stop_button.isVisible()
    wait_until_said(qtbot, dialog, "an hour is transcribed in about")
    qtbot.waitUntil(lambda: "as fast as speech" in row_text(dialog, SMALL_MODEL))
    assert "about" not in row_text(dialog, SMALL_MODEL)


def test_a_folder_without_a_file_is_refused_and_a_whole_one_is_taken(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    dialog = open_manager(qtbot, window)
    shutil.copytree(DEMO / SMALL_MODEL, tmp_path / "mine")
    (tmp_path / "mine" / "tokenizer.json").rename(tmp_path / "tokenizer.json")
    window.managing_models.take(str(tmp_path / "mine"))
    with qtbot.assertNotEmitted(window.importing.model_ready):
        wait_until_said(qtbot, dialog, "tokenizer.json is missing")
    (tmp_path / "tokenizer.json").rename(tmp_path / "mine" / "tokenizer.json")
    window.managing_models.take(str(tmp_path / "mine"))
    wait_until_said(qtbot, dialog, "“mine” is ready")
    qtbot.waitUntil(lambda: dialog.models.row_of("whisper", "mine").isValid())


def test_of_two_models_in_a_folder_both_arrive_and_a_bad_one_is_explained(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    for name in ("first", "second"):
        shutil.copytree(DEMO / SMALL_MODEL, tmp_path / "stick" / name)
    shutil.copytree(DEMO / SMALL_MODEL, tmp_path / "stick" / "third")
    (tmp_path / "stick" / "third" / "tokenizer.json").unlink()
    window = make_window()
    dialog = open_manager(qtbot, window)
    window.managing_models.take(str(tmp_path / "stick"))
    wait_until_said(
        qtbot,
        dialog,
        "The model “first” is ready. The model “second” is ready. The model “third” cannot be imported: "
        "tokenizer.json is missing.",
    )
    for name in ("first", "second"):
        assert window.room.container.models.locate("whisper", name).is_dir()


def test_what_was_begun_goes_on_when_the_dialog_is_closed_and_can_be_stopped_from_the_next(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    dialog = open_manager(qtbot, window)
    with qtbot.waitSignal(window.managing_models.said, timeout=LONG) as said:
        window.managing_models.take(str(tmp_path))
        dialog.reject()
    assert "no model that can be used" in said.args[0]
    again = open_manager(qtbot, window)
    assert not again.stop_button.isVisible()


def publish(server: LoopbackServer) -> Catalogue:
    """A catalogue of one model: the small one, under another name, which the server has as a hub would."""
    files = {}
    for path in (DEMO / SMALL_MODEL).iterdir():
        body = path.read_bytes()
        if path.name in ("model.bin", "config.json", "tokenizer.json", "vocabulary.json", "vocabulary.txt"):
            files[path.name] = FileFacts(len(body), hashlib.sha256(body).hexdigest())
            server.serve(f"/maker/published/resolve/1234567890abcdef/{path.name}", body)
    return Catalogue((ModelEntry("whisper", "published", "maker/published", "1234567890abcdef", "MIT", files),))


def open_manager(qtbot: QtBot, window: MainWindow) -> ModelsDialog:
    window.actions_.models.trigger()
    dialog = window.managing_models.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.models.rowCount() > 0)
    return dialog


def choose(dialog: ModelsDialog, name: str) -> None:
    dialog.view.setCurrentIndex(dialog.models.row_of("whisper", name))


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_until_said(qtbot: QtBot, dialog: ModelsDialog, text: str) -> None:
    """And until the list shows what is so now."""
    qtbot.waitUntil(lambda: text in dialog.said.text(), timeout=LONG)
    qtbot.wait(0)
    qtbot.waitUntil(lambda: not dialog.stop_button.isVisible())
    room = dialog.parent().room
    qtbot.waitUntil(lambda: room.reads.is_idle)
    qtbot.wait(0)


def enabled(dialog: ModelsDialog) -> set[str]:
    buttons = (
        dialog.use_button,
        dialog.fetch_button,
        dialog.try_button,
        dialog.check_button,
        dialog.remove_button,
    )
    return {button.text().replace("&", "") for button in buttons if button.isEnabled()}


def row_text(dialog: ModelsDialog, name: str) -> str:
    row = dialog.models.row_of("whisper", name)
    return f"{row.data(ListedModels.StateRole).word} {row.data(ListedModels.DetailRole)}"


def answer(qtbot: QtBot, dialog: ModelsDialog, button_text: str) -> None:
    [box] = [box for box in dialog.findChildren(QMessageBox) if box.isVisible()]
    [button] = [button for button in box.buttons() if button.text() == button_text]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

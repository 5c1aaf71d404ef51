"""What the program is, and the licences of everything inside."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mirrortalk_desktop import __version__
from mirrortalk_desktop.qt.dialogs.about import AboutDialog
from mirrortalk_desktop.qt.dialogs.licences import LicencesDialog
from mirrortalk_desktop.qt.window import MainWindow


def test_the_page_has_the_version_and_leads_to_the_licences(
    qtbot: QtBot, make_window: Callable[..., MainWindow]
) -> None:
    window = make_window()
    window.actions_.about.trigger()
    [about] = window.findChildren(AboutDialog)
    assert any(__version__ in text.text() for text in about.texts)
    qtbot.mouseClick(about.licences_button, Qt.MouseButton.LeftButton)
    [licences] = window.findChildren(LicencesDialog)
    qtbot.waitUntil(lambda: "Permission is hereby granted" in licences.text.toPlainText(), timeout=30_000)
    lines = licences.names.stringList()
    place = next(place for place, line in enumerate(lines) if line.startswith("psutil"))
    licences.view.setCurrentIndex(licences.names.index(place))
    qtbot.waitUntil(lambda: "Redistribution" in licences.text.toPlainText(), timeout=30_000)

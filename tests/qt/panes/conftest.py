"""What tests of the panes share: English plurals, as the app has them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from mirrortalk_desktop.qt.english import speak_english


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    plurals = speak_english(qapp)
    yield
    QCoreApplication.removeTranslator(plurals)
    plurals.deleteLater()

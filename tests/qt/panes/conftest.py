"""What tests of the panes share: English plurals, as the app has them, and the question panel."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt.models.chat import ChatModel
from mirrortalk_desktop.qt.panes.questions import QuestionPane
from mirrortalk_desktop.qt.plurals import EnglishPlurals


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    plurals = EnglishPlurals(qapp)
    qapp.installTranslator(plurals)
    yield
    QCoreApplication.removeTranslator(plurals)
    plurals.deleteLater()


@pytest.fixture
def question_pane(qtbot: QtBot) -> QuestionPane:
    """The question panel, shown, with an empty conversation."""
    chat = ChatModel()
    made = QuestionPane(chat)
    chat.setParent(made)
    qtbot.addWidget(made)
    made.resize(520, 800)
    made.show()
    qtbot.waitExposed(made)
    return made

"""The index breaks while the window is open: the answer comes from words, the person is told, and it is made again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.model import Answer
from mirrortalk_desktop.qt.window import MainWindow
from tests.qt.said import Said
from tests.support.demo import make_container
from tests.support.spoken import speak

LONG = 60_000
QUOTE = "Bees dance to tell where the flowers are."
TALK = {
    "Bees": QUOTE,
    "Bread": "Sourdough needs a warm night to rise.",
    "Light": "The lamp turned once in nine seconds.",
}

pytestmark = pytest.mark.window


@pytest.fixture
def index() -> Path:
    """The folder of the index of a library with three episodes."""
    container = make_container()
    for title, said in TALK.items():
        speak(container, "Nature", title, [("", said)])
    container.indexing.tidy()
    container.close()
    return container.paths.index


def ask(qtbot: QtBot, window: MainWindow, text: str) -> Answer:
    qtbot.keyClicks(window.questions.form.field, text)
    qtbot.keyClick(window.questions.form.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.chat.exchanges[-1].is_waiting, timeout=LONG)
    answer = window.chat.exchanges[-1].answer
    assert answer is not None
    return answer


def on_card(window: MainWindow) -> str:
    card = window.questions.card(window.chat.exchanges[-1].question_id)
    assert card is not None
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))


def test_an_index_that_breaks_is_made_again_behind_the_answers(
    qtbot: QtBot, index: Path, make_window: Callable[..., MainWindow]
) -> None:
    window = make_window()
    assert not ask(qtbot, window, "What do bees dance for?").searched.words_only
    said = Said(window)
    for path in index.rglob("*"):
        if path.is_file():
            path.write_bytes(bytes(path.stat().st_size))

    answer = ask(qtbot, window, "Why do bees dance?")

    assert answer.citations[0].quote == QUOTE
    assert "Answered by words only while the index is made again (0 of 3 episodes)." in on_card(window)
    told = "The search index was missing or damaged, and is being made again from your library."
    qtbot.waitUntil(lambda: said.has(told), timeout=LONG)
    episodes = window.room.container.library.episodes
    qtbot.waitUntil(lambda: episodes.indexed().episodes == len(TALK), timeout=LONG)
    answer = ask(qtbot, window, "What do bees tell by dancing?")
    assert not answer.searched.words_only
    assert answer.citations[0].quote == QUOTE
    assert "by words only" not in on_card(window)
    assert said.texts.count(told) == 1

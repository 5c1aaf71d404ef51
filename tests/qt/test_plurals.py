from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from mirrortalk_desktop.qt.plurals import EnglishPlurals


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    translator = EnglishPlurals(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(("number", "words"), [(0, "0 episodes"), (1, "1 episode"), (3, "3 episodes")])
def test_numbers_are_said_as_people_say_them(number: int, words: str) -> None:
    assert QObject().tr("%n episode(s)", "", number) == words


@pytest.mark.usefixtures("english")
def test_texts_without_a_number_stay_as_they_are() -> None:
    assert QObject().tr("Add podcast…") == "Add podcast…"
    assert QCoreApplication.translate("Words", "Format (s)") == "Format (s)"

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMenuBar

from mirrortalk_desktop.qt.actions import Actions
from mirrortalk_desktop.qt.languages import best_of, speak
from mirrortalk_desktop.settings import CATALOGUES

MARK = "\u200e"
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks as before afterwards."""
    locale, direction = QLocale(), qapp.layoutDirection()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)


@pytest.mark.parametrize(
    ("wished", "language"),
    [
        (["de-DE", "en-US"], "de"),
        (["en-GB", "de-DE"], "en"),  # English needs no catalogue, and is not passed over for the next language
        (["it-IT", "fr-CH", "en"], "fr"),
        (["es_MX"], "es"),
        (["ar-EG"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_the_app_speaks_is_taken(wished: list[str], language: str) -> None:
    assert best_of(wished) == language


def test_german_speaks_german_in_texts_buttons_numbers_and_direction(app: QApplication) -> None:
    assert speak(app, "de") == "de"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    assert app.layoutDirection() == LEFT


def test_a_language_from_right_to_left_without_a_catalogue_turns_the_window_and_keeps_english(
    app: QApplication,
) -> None:
    assert speak(app, "ar") == "en"
    assert app.layoutDirection() == RIGHT
    assert QLocale().toString(1234.5, "f", 1) == "1,234.5"  # the digits of the texts' language
    assert QCoreApplication.translate("Words", "Quotes from", None) == "Quotes from"
    held = QCoreApplication.translate("Words", "%n quote(s).", None, 2)
    assert held == f"{MARK}2 quotes.{MARK}"  # else the stop would be to the left of the number
    assert QCoreApplication.translate("Words", "Markdown (*.md)") == "Markdown (*.md)"


def test_english_runs_from_left_to_right(app: QApplication) -> None:
    assert speak(app, "en") == "en"
    assert app.layoutDirection() == LEFT
    assert QLocale().decimalPoint() == "."


def test_what_is_no_language_is_english(app: QApplication) -> None:
    assert speak(app, "zz") == "en"
    assert app.layoutDirection() == LEFT


@pytest.mark.parametrize("language", ["en", *CATALOGUES])
def test_no_menu_has_a_letter_twice(app: QApplication, language: str) -> None:
    speak(app, language)
    bar = QMenuBar()
    actions = Actions(bar)
    actions.fill(bar)
    menus = [menu for action in bar.actions() if (menu := action.menu()) is not None]
    assert len(menus) >= 5
    for menu in (bar, *menus):
        letters = Counter(letter for action in menu.actions() if (letter := letter_of(action.text())))
        assert letters, "no letters at all"
        twice = [letter for letter, times in letters.items() if times > 1]
        assert not twice, f"{language}: {twice} in {[action.text() for action in menu.actions()]}"


def letter_of(text: str) -> str:
    """The letter to press for a menu's entry, in lower case; empty for a separator."""
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found[1].lower() if found else ""

"""The language of the window: its texts, the direction in which they run, and how numbers and days are written."""

from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from mirrortalk_desktop.paths import resource
from mirrortalk_desktop.qt.plurals import EnglishPlurals
from mirrortalk_desktop.settings import CATALOGUES, LIKE_SYSTEM

ENGLISH = "en"


def speak(app: QApplication, wish: str = LIKE_SYSTEM) -> str:
    """Have the app speak the language that is wished for (“de”, or as the system does); returns the one of its texts.

    Before any widget is made. Without a catalogue the texts are English, in the direction of the language that was
    wished for.
    """
    system = QLocale.system()
    is_of_system = wish == LIKE_SYSTEM or QLocale(wish).language() == system.language()
    place = system if is_of_system else QLocale(wish)
    wished = system.uiLanguages() if wish == LIKE_SYSTEM else [wish]
    texts = best_of(wished)
    is_wished = texts != ENGLISH or [_code(each) for each in wished[:1]] == [ENGLISH]
    direction = (QLocale(texts) if is_wished else place).textDirection()
    if app.layoutDirection() != direction:  # setting it takes 20 ms also when it is the same
        app.setLayoutDirection(direction)
    QLocale.setDefault(_formats(QLocale(texts), place))
    app.installTranslator(EnglishPlurals(app, is_mirrored=app.isRightToLeft()))
    if texts != ENGLISH:
        _install(app, f"qtbase_{texts}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(app, f"mirrortalk_{texts}", str(resource("translations")))
    return texts


def best_of(wished: Sequence[str]) -> str:
    """The first of these languages (“de-AT”) that the app speaks, else English."""
    return next((code for each in wished if (code := _code(each)) in (ENGLISH, *CATALOGUES)), ENGLISH)


def _formats(texts: QLocale, place: QLocale) -> QLocale:
    """How numbers and days are written: in the language of the texts, as people do in this place."""
    return place if place.language() == texts.language() else QLocale(texts.language(), place.territory())


def _code(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()


def _install(app: QApplication, name: str, folder: str) -> None:
    """A missing file leaves English texts; the one that is installed last is asked first."""
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)

"""Nothing that the window shows or says is left out of the catalogues: each text is looked up where they have it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.qt.dialogs.show_options import _named_languages
from mirrortalk_desktop.qt.models.limits import Question
from mirrortalk_desktop.qt.window import MainWindow
from tests.qt.texts import Marks, bare, shown_in
from tests.support.catalogues import texts_in_code

MakeWindow = Callable[..., MainWindow]
DIALOGS = (
    "add_podcast",
    "settings",
    "show_options",
    "edit_keys",
    "commands",
    "show_memory",
    "about",
    "welcome",
    "privacy",
    "restore_backup",
)
VIEWS = ("show_history", "show_topics", "show_bookmarks", "find")
LONG = 120_000


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    marks = Marks(((context, source) for context, source, _ in texts_in_code()), qapp)
    qapp.installTranslator(marks)
    yield
    qapp.removeTranslator(marks)
    marks.deleteLater()


@pytest.mark.usefixtures("marked")
def test_every_text_of_every_window_is_translated(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window(is_first_run=True)
    qtbot.waitUntil(lambda: window.welcoming.dialog is not None)
    window.actions_.take_sample.trigger()
    episodes = window.room.container.library.episodes
    qtbot.waitUntil(lambda: [each.is_searchable for each in episodes.all()] == [True] * 3, timeout=LONG)
    seen = {*shown_in(window)}
    window.listening.open(episodes.all()[0].id)
    for question in ("What is the best way to learn?", "How do I bake bread without an oven?"):
        window.asking.ask(Question(question))
        qtbot.waitUntil(lambda: not window.chat.exchanges[-1].is_waiting, timeout=LONG)
    window.jobs_dock.pin(True)
    for name in VIEWS:
        window.actions_.named[name].trigger()
        qtbot.waitUntil(lambda: window.room.reads.is_idle and window.room.ask.is_idle, timeout=LONG)
        seen |= {*shown_in(window)}
        window.questions.open_conversation()
    for name in DIALOGS:
        window.actions_.named[name].trigger()
        qtbot.waitUntil(lambda: len(visible_windows()) == 2)
        qtbot.waitUntil(lambda: window.room.reads.is_idle)
        for dialog in visible_windows() - {window}:
            seen |= {*shown_in(dialog)}
            dialog.close()
    left = bare(seen, known_names(window))
    assert not left, "\n".join(sorted(left))


def visible_windows() -> set[QWidget]:
    return {each for each in QApplication.topLevelWidgets() if each.isVisible() and not isinstance(each, QMenu)}


def known_names(window: MainWindow) -> Iterator[str]:
    """What comes from the library, and names that are the same in every language."""
    container = window.room.container
    library = container.library
    yield from ("MirrorTalk", "Ctrl", "Alt", "Shift", container.settings.whisper_model)
    yield from ("English", "Deutsch", "Español", "Français", *(name for name, _ in _named_languages("")))
    for feed in library.feeds.all():
        yield feed.title
    for episode in library.episodes.all():
        yield episode.title
        yield from (chapter.title for chapter in library.episodes.chapters(episode.id))
        for sentence in library.transcripts.sentences(episode.id):
            yield from (sentence.text, sentence.speaker)
    yield from container.suggestions.remembered(100)
    yield from (topic.label for topic in container.topics.all(CancelToken()))
    for exchange in window.chat.exchanges:
        yield exchange.question
        if exchange.answer is not None:
            yield from (hit.passage.text for hit in exchange.answer.hits)


# --- the walk itself notices what it should


def test_a_text_without_a_translation_is_noticed(qtbot: QtBot, qapp: QApplication) -> None:
    marks = Marks([("QLabelled", "Known")], qapp)
    qapp.installTranslator(marks)
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    told = QApplication.translate("QLabelled", "Known")
    for part in (
        QLabel(f"{told}: Garden Talk"),
        QLabel("Forgotten"),
        QPushButton(QApplication.translate("QLabelled", "Other")),
    ):
        column.addWidget(part)
    qtbot.addWidget(dialog)
    dialog.show()
    assert bare(shown_in(dialog), ["Garden Talk"]) == {"Forgotten", "Other"}
    qapp.removeTranslator(marks)


def test_what_is_put_into_a_translated_text_must_be_translated_too() -> None:
    assert bare(["⟦{count} of ⟦3 episodes⟧⟧", "⟦Searched⟧ 3 shows", "“Garden…”", "4:07 · 1.5×"], ["Garden Talk"]) == {
        "⟦Searched⟧ 3 shows"
    }

"""Pictures of the real window in every state, for the documents and for looking at: `make screenshots [ALL=folder]`.

    python tests/screenshots.py                 # docs/screenshots: light, in English
    python tests/screenshots.py --all FOLDER    # each state light and dark, at 100 and 200 %, in LANGUAGES

Everything in them is real: the demo podcast from the loopback, heard by the small speech model, and its answers.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia*.info=false;qt.multimedia*.warning=false")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QEvent, QEventLoop, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.model import Stage, State
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.library.rotation import Kind
from mirrortalk_desktop.qt.dialogs.about import AboutDialog
from mirrortalk_desktop.qt.dialogs.keys import KeysDialog
from mirrortalk_desktop.qt.dialogs.memory import MemoryPanel
from mirrortalk_desktop.qt.dialogs.models import ModelsDialog
from mirrortalk_desktop.qt.dialogs.palette import CommandPalette
from mirrortalk_desktop.qt.dialogs.privacy import PrivacyDialog
from mirrortalk_desktop.qt.dialogs.restore import RestoreDialog
from mirrortalk_desktop.qt.dialogs.settings import SettingsDialog
from mirrortalk_desktop.qt.dialogs.show_options import ShowOptionsDialog
from mirrortalk_desktop.qt.dialogs.subscribe import SubscribeDialog
from mirrortalk_desktop.qt.dialogs.welcome import WelcomeDialog
from mirrortalk_desktop.qt.languages import speak
from mirrortalk_desktop.qt.models.limits import Question, on_feed
from mirrortalk_desktop.qt.panes.quote_card import QuoteCard
from mirrortalk_desktop.qt.style import apply_style
from mirrortalk_desktop.qt.window import MainWindow
from tests.evaluation.served import serve, take_in
from tests.evaluation.sets import own_set
from tests.support.demo import DEMO, make_container, serve_demo
from tests.support.server import LoopbackServer

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "screenshots"
SIZE = (1440, 900)
#: Arabic has no catalogue: its texts are English, and its layout runs from right to left.
LANGUAGES = ("en", "de", "ar")
SCALES = (1, 2)
PATIENCE = 120.0

LEARN = "What is the best way to learn?"
MISTAKE = "What was the biggest mistake of the company?"
NO_ANSWER = "How do I bake bread without an oven?"
SPEAKER = "What did Lena say about sleep?"
FOLLOW_UP = "And about worry?"
LIST = "Which episodes mention coffee?"
UNKNOWN = "Is one knife enough?"
LEFT_OUT = "One knife is enough"
CAFFEINE = "How long does caffeine stay in the body?"

#: By the action that opens them.
DIALOGS: dict[str, type[QDialog]] = {
    "settings": SettingsDialog,
    "show_options": ShowOptionsDialog,
    "show_memory": MemoryPanel,
    "commands": CommandPalette,
    "edit_keys": KeysDialog,
    "privacy": PrivacyDialog,
    "restore_backup": RestoreDialog,
    "models": ModelsDialog,
    "about": AboutDialog,
}


def main() -> int:
    """Make every picture that was asked for; returns 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", type=Path, metavar="FOLDER", help="every language, scale and colour scheme, into it")
    parser.add_argument("--into", type=Path, metavar="FOLDER", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.all:
        return photograph_all(options.all)
    photograph(Album(options.into or FOLDER, has_dark=options.into is not None))
    return 0


def photograph_all(folder: Path) -> int:
    """A process for each language and scale, for Qt takes both once."""
    for language in LANGUAGES:
        for scale in SCALES:
            environment = os.environ | {"MIRRORTALK_LANGUAGE": language, "QT_SCALE_FACTOR": str(scale)}
            place = folder / f"{language}-{scale}00"
            subprocess.run([sys.executable, __file__, "--into", place], env=environment, check=True)
    return 0


@dataclass(frozen=True)
class Album:
    """Where pictures go; with `has_dark`, each of them in dark, too."""

    folder: Path
    has_dark: bool

    def take(self, widget: QWidget, name: str) -> None:
        """Keep a picture of the widget."""
        settle()
        self._save(widget, name)
        if self.has_dark:
            with in_the_dark():
                self._save(widget, f"{name}-dark")

    def _save(self, widget: QWidget, name: str) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / f"{name}.png"
        widget.grab().save(str(path))
        sys.stdout.write(f"{path}\n")


@contextmanager
def in_the_dark() -> Iterator[None]:
    """Dark colours, for as long as this lasts."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_style(app, Qt.ColorScheme.Dark)
    settle()
    yield
    apply_style(app, Qt.ColorScheme.Light)


def photograph(album: Album) -> None:
    """Go through every state."""
    app = QApplication([])
    speak(app, os.environ.get("MIRRORTALK_LANGUAGE", "en"))
    with tempfile.TemporaryDirectory() as folder, LoopbackServer() as server:
        for name in ("library", "models", "config", "logs"):
            os.environ[f"MIRRORTALK_{name.upper()}"] = str(Path(folder) / name)
        apply_style(app, Qt.ColorScheme.Light)
        window = open_window()
        album.take(window, "first")
        window.actions_.welcome.trigger()
        take_dialog(album, window, WelcomeDialog, "welcome")
        subscribe(window, serve_demo(server), album)
        converse(window, album)
        keep(window, album)
        open_dialogs(window, album)
        close(window)

        os.environ["MIRRORTALK_LIBRARY"] = str(Path(folder) / "busy")
        window = open_window(window_seconds=30.0)
        work(window, server, album)
        close(window)

        os.environ["MIRRORTALK_LIBRARY"] = str(Path(folder) / "shows")
        fill(server)
        window = open_window(embedding_provider="onnx")
        inquire(window, album)
        browse(window, album)
        close(window)
        if not album.has_dark:
            for language, name in (("de", "german"), ("ar", "right-to-left")):
                converse_in(app, language, name, album)


def open_window(**settings: object) -> MainWindow:
    """A window with its library open."""
    container = make_container(**{"embedding_provider": "sentence_transformers", **settings})
    window = MainWindow(settings=container.settings, paths=container.paths, make_container=lambda: container)
    window.show()
    window.arrange(QSize(*SIZE))
    window.start()
    wait(lambda: bool(window.room._held), "the library is open")
    return window


def subscribe(window: MainWindow, address: str, album: Album) -> None:
    """The dialog with a failure, then with the preview, then done."""
    window.actions_.add_podcast.trigger()
    [dialog] = [each for each in window.findChildren(SubscribeDialog) if each.isVisible()]
    field = next(each for each in dialog.findChildren(QLineEdit) if each.isVisible())
    field.setText(address.replace("feed.xml", "nothing-here.xml"))
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait(lambda: window.room.web.is_idle, "the dialog says what is wrong")
    album.take(dialog, "subscribe-failure")
    field.setText(address)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    wait(lambda: window.room.web.is_idle, "the preview is there")
    settle()
    album.take(dialog, "subscribe-preview")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    wait(lambda: window.episodes.rowCount() == 3, "the episodes are listed")
    wait(lambda: is_searchable(window, 3), "all episodes can be asked")
    wait(lambda: window.board.is_idle, "the jobs are done")
    wait(lambda: not window.jobs_dock.isVisible(), "the list of jobs is out of the way")


def converse(window: MainWindow, album: Album) -> None:
    """An answer that plays, and a refusal."""
    ask(window, LEARN)
    answer = window.chat.exchanges[-1].answer
    assert answer is not None
    assert answer.citations, "the demo question is not answered"
    window.questions.wishes.citation_chosen.emit(answer.citations[0])
    wait(lambda: window.player.position > answer.citations[0].start + 1, "the quote plays")
    album.take(window, "answer")
    if not album.has_dark:
        with in_the_dark():
            album.take(window, "answer-dark")
    ask(window, NO_ANSWER)
    album.take(window, "refusal")
    ask(window, MISTAKE)


def keep(window: MainWindow, album: Album) -> None:
    """A moment that was kept while it was heard."""
    window.actions_.bookmark.trigger()
    window.actions_.show_bookmarks.trigger()
    wait(lambda: window.room.reads.is_idle, "the bookmark is kept")
    album.take(window, "bookmarks")
    window.questions.open_conversation()


def open_dialogs(window: MainWindow, album: Album) -> None:
    """Every dialog that an action opens."""
    window.room.container.backing_up.make(Kind.BY_HAND)
    for name, kind in DIALOGS.items():
        getattr(window.actions_, name).trigger()
        take_dialog(album, window, kind, name.replace("_", "-"))


def take_dialog(album: Album, window: MainWindow, kind: type[QDialog], name: str) -> None:
    """A picture of the dialog of this kind that is open; then it is closed."""
    wait(lambda: any(each.isVisible() for each in window.findChildren(kind)), f"{name} is open")
    wait(lambda: window.room.reads.is_idle, f"{name} is filled")
    dialog = next(each for each in window.findChildren(kind) if each.isVisible())
    album.take(dialog, name)
    dialog.close()


def work(window: MainWindow, server: LoopbackServer, album: Album) -> None:
    """Jobs that run, wait and failed."""
    address = serve_demo(server)
    server.serve("/first-program.mp3", (DEMO / "first-program.mp3").read_bytes() * 60, "audio/mpeg")
    server.serve("/sharing.opus", "<html>Please log in</html>", "text/html")
    window.actions_.add_podcast.trigger()
    [dialog] = [each for each in window.findChildren(SubscribeDialog) if each.isVisible()]
    field = next(each for each in dialog.findChildren(QLineEdit) if each.isVisible())
    field.setText(address)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    wait(lambda: window.room.web.is_idle, "the preview is there")
    settle()
    QTest.keyClick(dialog, Qt.Key.Key_Return)

    def is_heard() -> bool:
        running = [job.progress for job in window.board.jobs if job.task is Task.TRANSCRIBE and job.speed is not None]
        return any(progress is not None and (progress.fraction or 0.0) > 0.02 for progress in running)

    def is_under_way() -> bool:
        states = {job.state for job in window.board.jobs}
        return is_heard() and State.FAILED in states and is_searchable(window, 1)

    wait(is_under_way, "an episode is being transcribed")
    ask(window, MISTAKE)
    window.jobs_pane.view.setCurrentIndex(window.jobs.index(window.jobs.rowCount() - 1))
    album.take(window, "jobs")


def fill(server: LoopbackServer) -> None:
    """The shows of the repository's own questions, all but one episode taken; their audio is not there."""
    container, token = make_container(embedding_provider="onnx"), CancelToken()
    for address in serve(server, own_set().episodes):
        found = container.subscriptions.look_up(address, token=token)
        container.subscriptions.subscribe(found, newest=0)
    for episode in container.library.episodes.all():
        if episode.title != LEFT_OUT:
            container.library.episodes.want((episode.id,))
            take_in(container, episode.id, token)
            container.library.episodes.set_state(episode.id, Stage.AUDIO, State.NONE)
    container.close()


def inquire(window: MainWindow, album: Album) -> None:
    """Limits understood and chosen, a follow-up, a complete list, and a refusal that an episode may help."""
    wait(lambda: window.feeds.rowCount() > 1, "the shows are listed")
    window.library.choose_feed(window.feeds.feeds[0].id)
    ask(window, SPEAKER)
    ask(window, FOLLOW_UP)
    feed = window.feeds.feeds[0]
    window.questions.form.scope.choose(on_feed(feed.id, feed.title))
    album.take(window, "follow-up")
    window.questions.form.scope.clear()
    ask(window, LIST)
    album.take(window, "list")
    ask(window, UNKNOWN)
    album.take(window, "likely")


def browse(window: MainWindow, album: Album) -> None:
    """Related moments, earlier questions, topics, and what is suggested before anything was asked."""
    ask(window, CAFFEINE)
    card = window.questions.card(window.chat.exchanges[-1].question_id)
    assert card is not None
    quote = card.findChildren(QuoteCard)[0]
    quote.related.click()
    wait(lambda: not quote.waits_for_related, "related moments are found")
    window.questions.wishes.transcript_requested.emit(quote.citation.episode_id, quote.citation.start)
    album.take(window, "related")
    window.actions_.show_history.trigger()
    wait(lambda: window.questions.history_model.rowCount() > 0, "earlier questions are listed")
    album.take(window, "history")
    window.actions_.show_topics.trigger()
    wait(lambda: window.room.ask.is_idle, "topics are found")
    album.take(window, "topics")
    window.remembering.clear()
    wait(lambda: window.chat.rowCount() == 0, "the conversation is empty")
    window.questions.open_conversation()
    wait(window.questions.suggestions.isVisible, "questions are suggested")
    album.take(window, "suggestions")


def converse_in(app: QApplication, language: str, name: str, album: Album) -> None:
    """The window in another language, or in the direction of one."""
    speak(app, language)
    window = open_window(embedding_provider="onnx")
    wait(lambda: window.feeds.rowCount() > 1, "the shows are listed")
    window.library.choose_feed(window.feeds.feeds[0].id)
    ask(window, SPEAKER)
    answer = window.chat.exchanges[-1].answer
    assert answer is not None
    assert answer.citations, "the question is not answered"
    window.questions.wishes.transcript_requested.emit(answer.citations[0].episode_id, answer.citations[0].start)
    album.take(window, name)
    window.remembering.clear()
    wait(lambda: window.chat.rowCount() == 0, "the conversation is empty")
    close(window)


def ask(window: MainWindow, question: str) -> None:
    """Ask, and wait for what comes of it."""
    before = window.chat.exchanges[-1].question_id if window.chat.rowCount() else None
    window.asking.ask(Question(question, after=before))
    wait(lambda: not window.chat.exchanges[-1].is_waiting, "the question is answered")
    settle()


def is_searchable(window: MainWindow, number: int) -> bool:
    """Whether so many episodes can be asked."""
    return sum(each.is_searchable for each in window.room.container.library.episodes.all()) >= number


def close(window: MainWindow) -> None:
    """Close for good."""
    window.close()
    wait(lambda: window.room.is_drained, "the window is closed")
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait(is_so: Callable[[], bool], what: str) -> None:
    """Let the window live until this is so."""
    give_up_at = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > give_up_at:
            raise TimeoutError(f"waited in vain until {what}")
        live(20)


def live(milliseconds: int) -> None:
    """Let the event loop run. Not `QTest.qWait`: it keeps the interpreter to itself, and the lanes starve."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle() -> None:
    """Let layouts, scrolling and pictures come to rest."""
    live(400)


if __name__ == "__main__":
    sys.exit(main())

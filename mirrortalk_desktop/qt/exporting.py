"""Answers as files: the person chooses where, a lane reads and writes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from mirrortalk_desktop.answers import export, export_bookmarks
from mirrortalk_desktop.domain.errors import NothingToExport
from mirrortalk_desktop.domain.model import Answer, Failure
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.files import write_whole
from mirrortalk_desktop.pipeline.showing import shown_answers, shown_bookmarks
from mirrortalk_desktop.pipeline.spoken_answers import write_spoken_answer
from mirrortalk_desktop.qt.dialogs.waiting import Waiting
from mirrortalk_desktop.qt.engine_room import EngineRoom, Errand
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.models.words import tr
from mirrortalk_desktop.qt.text import message_of

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container

    Write = Callable[[Container, Sequence[Answer]], str]

AUDIO = "audio"
"""The name of the format that is heard; only for one answer."""
_EVERYTHING = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write answers down."""

    suffix: str
    write: "Write"


def _as_markdown(_container: "Container", answers: Sequence[Answer]) -> str:
    return export.as_markdown(answers)


def _as_json(_container: "Container", answers: Sequence[Answer]) -> str:
    return export.as_json(shown_answers(answers))


def _as_playlist(container: "Container", answers: Sequence[Answer]) -> str:
    return export.as_playlist(answers, container.audio_of)


FORMATS: dict[str, Format] = {
    "markdown": Format("md", _as_markdown),
    "json": Format("json", _as_json),
    "playlist": Format("m3u8", _as_playlist),
}
"""Every format; a new one is a row here and in the two functions that name it."""


def menu_text(name: str) -> str:
    """What the menu says for a format."""
    return {
        "markdown": tr("As Markdown…"),
        "json": tr("As JSON…"),
        "playlist": tr("As a playlist of the moments…"),
        AUDIO: tr("As one audio file with chapters…"),
    }[name]


def filter_text(name: str) -> str:
    """What a file dialog says for a format."""
    return {
        "markdown": tr("Markdown (*.md)"),
        "json": tr("JSON (*.json)"),
        "playlist": tr("Playlist (*.m3u8)"),
        AUDIO: tr("Audio with chapters (*.m4a *.m4b)"),
    }[name]


class Exporting(QObject):
    """Asks where to, and has it written.

    *Signals:* `said(str)`: something for the status bar.
    """

    said = Signal(str)

    def __init__(self, *, room: EngineRoom, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._window = window

    @Slot(object, str)
    def export_answers(self, answers: tuple[Answer, ...], format_name: str) -> None:
        """Ask where these answers are to go."""
        if format_name == AUDIO:
            self._ask_where(self.tr("MirrorTalk answer {day}"), "m4a", AUDIO, partial(self.write_audio, answers[0]))
            return
        self._ask_where_answers(answers, format_name)

    @Slot(str)
    def export_conversation(self, format_name: str) -> None:
        """Ask where the whole history is to go."""
        self._ask_where_answers(None, format_name)

    @Slot(str)
    def export_bookmarks(self, format_name: str) -> None:
        """Ask where all bookmarks are to go."""
        name = self.tr("MirrorTalk bookmarks {day}")
        self._ask_where(name, FORMATS[format_name].suffix, format_name, partial(self.write_bookmarks, format_name))

    def write(self, answers: tuple[Answer, ...] | None, format_name: str, path: Path) -> None:
        """Write the answers, or with None the whole history."""
        form = FORMATS[format_name]

        def write(container: "Container", _token: CancelToken, _report: Report) -> Path:
            chosen = container.library.conversations.latest(_EVERYTHING) if answers is None else answers
            if answers is None and not chosen:
                raise NothingToExport
            container.paths.refuse(path)  # the dialog has asked only whether to replace it
            write_whole(path, form.write(container, chosen))
            return path

        self._do(write, "exporting answers")

    def write_bookmarks(self, format_name: str, path: Path) -> None:
        """Write all bookmarks."""
        as_document = export_bookmarks.as_json if format_name == "json" else export_bookmarks.as_markdown

        def write(container: "Container", _token: CancelToken, _report: Report) -> Path:
            bookmarks = container.library.bookmarks.latest(_EVERYTHING)
            if not bookmarks:
                raise NothingToExport
            container.paths.refuse(path)
            write_whole(path, as_document(shown_bookmarks(bookmarks)))
            return path

        self._do(write, "exporting bookmarks")

    def write_audio(self, answer: Answer, path: Path) -> None:
        """Write the quotes of an answer as one audio file, with progress and a way to stop it."""

        def write(container: "Container", token: CancelToken, report: Report) -> Path:
            container.paths.refuse(path)
            write_spoken_answer(path, answer, container.audio_file, token=token, report=report)
            return path

        # Not on the lane of downloads: there, a person would wait until the present one has ended.
        ticket = self._room.do(
            self._room.web, write, name="exporting audio", priority=Priority.PERSON_WAITS, packages=("av",)
        )
        ticket.done.connect(self._say_done)
        ticket.failed.connect(self._tell_failed)
        Waiting(self.tr("Writing {name}…").format(name=path.name), ticket, self._window)

    def _do(self, errand: Errand[object], name: str) -> None:
        ticket = self._room.do(self._room.reads, errand, name=name, priority=Priority.PERSON_WAITS)
        ticket.done.connect(self._say_done)
        ticket.failed.connect(self._tell_failed)

    def _ask_where_answers(self, answers: tuple[Answer, ...] | None, format_name: str) -> None:
        name = self.tr("MirrorTalk answers {day}")
        self._ask_where(name, FORMATS[format_name].suffix, format_name, partial(self.write, answers, format_name))

    def _ask_where(self, name: str, suffix: str, format_name: str, write: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, self.tr("Export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([filter_text(format_name), self.tr("All files (*)")])
        dialog.setDefaultSuffix(suffix)
        day = QDate.currentDate().toString("yyyy-MM-dd")
        dialog.selectFile(name.format(day=day) + f".{suffix}")
        order = _Order(write, dialog)
        dialog.fileSelected.connect(order.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _say_done(self, path: Path) -> None:
        self.said.emit(self.tr("Exported to {path}").format(path=path))

    @Slot(object)
    def _tell_failed(self, failure: Failure) -> None:
        message = message_of(failure)
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Export"), message.sentence, parent=self._window)
        box.setInformativeText(message.next_step)
        box.finished.connect(box.deleteLater)
        box.open()


class _Order(QObject):
    """What is to be written, until the person has said where. It lives as long as its dialog."""

    def __init__(self, write: Callable[[Path], None], dialog: QFileDialog) -> None:
        super().__init__(dialog)
        self._write = write

    @Slot(str)
    def write(self, name: str) -> None:
        self._write(Path(name))

"""Adding podcasts: paste an address, see what is there, choose how much of it to take."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mirrortalk_desktop.domain.messages import Message
from mirrortalk_desktop.qt.dialogs.found import FeedChoices, FeedPreview
from mirrortalk_desktop.qt.panes.fields import NumberField
from mirrortalk_desktop.qt.panes.parts import announce, label
from mirrortalk_desktop.qt.panes.roomy import headed_column, resize_dialog

if TYPE_CHECKING:
    from mirrortalk_desktop.feeds.lookup import LookUp

ALL_EPISODES = 1_000_000
_MOST = 9_999
_SCHEMES = ("http", "https", "feed", "pcast", "podcast", "itpc")


class SubscribeDialog(QDialog):
    """Looks up addresses and offers what was found. Enter looks up, then subscribes; Esc leaves.

    Signals: look_up_requested(str address or path); subscribe_requested(LookUp, int newest);
    choices_requested(tuple[FoundFeed, ...], int newest). `newest` is ALL_EPISODES for the whole back catalogue.
    """

    look_up_requested = Signal(str)
    subscribe_requested = Signal(object, int)
    choices_requested = Signal(object, int)

    def __init__(self, parent: QWidget | None = None, *, newest: int = 3) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add podcast"))
        self._found: LookUp | None = None
        self._is_busy = False
        self._build(newest)
        self._connect()
        self.address.setText(_address_in(QGuiApplication.clipboard().mimeData()))
        self.address.selectAll()
        self._refresh()
        resize_dialog(self, letters=84, lines=29)

    # --- the interface of the window

    def show_busy(self) -> None:
        """Say that it is being looked up, or fetched."""
        self._is_busy = True
        self._problem.setVisible(False)
        self._refresh()
        announce(self, self.tr("Looking up…"))

    def show_preview(self, found: "LookUp") -> None:
        """Show what was found: a podcast, or several to choose from."""
        self._is_busy = False
        self._found = found
        self._problem.setVisible(False)
        if found.found is not None:
            self.preview.show_feed(found.found)
            self._pages.setCurrentWidget(self._preview_page)
            announce(self, f"{self.preview.title.text()}, {self.preview.episodes.text()}")
        else:
            self.choices.show_choices(found.choices)
            self._pages.setCurrentWidget(self.choices)
            self.choices.list.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.choices.heading.text())
        self._refresh()

    def show_picture(self, picture: QImage) -> None:
        """Show the podcast's picture, when it comes after the preview."""
        self.preview.show_picture(picture)

    def show_failure(self, failure: Message) -> None:
        """Say what went wrong and what to do; what was typed stays."""
        self._is_busy = False
        self._sentence.setText(failure.sentence)
        self._next_step.setText(failure.next_step)
        self._problem.setVisible(True)
        self._refresh()
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)
        self.address.selectAll()
        announce(self, str(failure), is_urgent=True)

    def show_done(self) -> None:
        """Close: what was asked for is in the library."""
        self._is_busy = False
        self.accept()

    @property
    def newest(self) -> int:
        """How many of the newest episodes are to be taken."""
        return ALL_EPISODES if self.take_all.isChecked() else self.count.value()

    # --- building

    def _build(self, newest: int) -> None:
        layout = headed_column(self, self.tr("Add podcast"))
        self._address_label = QLabel(self.tr("&Address of the podcast, or of a web page that links to it"), self)
        self.address = QLineEdit(self)
        self.address.setPlaceholderText(self.tr("https://…"))
        self.address.setClearButtonEnabled(True)
        self.address.setAccessibleName(self.tr("Address of the podcast"))
        self._address_label.setBuddy(self.address)
        self.look_up_button = QPushButton(self.tr("&Look up"), self)
        self.file_button = QPushButton(self.tr("&OPML file…"), self)
        self.file_button.setToolTip(self.tr("A list of podcasts that another app has exported"))
        row = QHBoxLayout()
        row.addWidget(self.address, 1)
        row.addWidget(self.look_up_button)
        row.addWidget(self.file_button)
        layout.addWidget(self._address_label)
        layout.addLayout(row)
        self._busy = QProgressBar(self)
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Looking up"))
        layout.addWidget(self._busy)
        layout.addWidget(self._build_problem())
        self._pages = QStackedWidget(self)
        self._nothing = QWidget(self._pages)
        self._preview_page = QScrollArea(self._pages)
        self._preview_page.setProperty("kind", "bare")
        self._preview_page.setWidgetResizable(True)
        self._preview_page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._preview_page.setAccessibleName(self.tr("The podcast that was found"))
        self.preview = FeedPreview(self._preview_page)
        self._preview_page.setWidget(self.preview)
        self.choices = FeedChoices(self._pages)
        for page in (self._nothing, self._preview_page, self.choices):
            self._pages.addWidget(page)
        layout.addWidget(self._pages, 1)
        self._build_foot(layout, newest)

    def _build_problem(self) -> QFrame:
        self._problem = QFrame(self)
        self._problem.setProperty("kind", "problem")
        column = QVBoxLayout(self._problem)
        self._sentence = label("", self._problem, is_bold=True, is_selectable=True)
        self._next_step = label("", self._problem, is_selectable=True)
        column.addWidget(self._sentence)
        column.addWidget(self._next_step)
        self._problem.setVisible(False)
        return self._problem

    def _build_foot(self, layout: QVBoxLayout, newest: int) -> None:
        self._amount = QWidget(self)
        row = QHBoxLayout(self._amount)
        row.setContentsMargins(0, 0, 0, 0)
        count_label = QLabel(self.tr("&Newest episodes to take now"), self._amount)
        self.count = NumberField(self._amount)
        self.count.setRange(0, _MOST)
        self.count.setSpecialValueText(self.tr("none yet"))
        self.count.setValue(newest)
        self.count.setAccessibleName(self.tr("Newest episodes to take now"))
        count_label.setBuddy(self.count)
        self.take_all = QCheckBox(self.tr("A&ll episodes"), self._amount)
        row.addWidget(count_label)
        row.addWidget(self.count)
        row.addWidget(self.take_all)
        row.addStretch(1)
        layout.addWidget(self._amount)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.leave_button = QPushButton(self.tr("Cancel"), self)
        self.leave_button.setAutoDefault(False)
        self.subscribe_button = QPushButton(self.tr("&Subscribe"), self)
        self.subscribe_button.setProperty("kind", "primary")
        foot.addWidget(self.leave_button)
        foot.addWidget(self.subscribe_button)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.look_up_button.clicked.connect(self._look_up)
        self.file_button.clicked.connect(self._choose_file)
        self.leave_button.clicked.connect(self.reject)
        self.subscribe_button.clicked.connect(self._subscribe)
        self.address.textChanged.connect(self._forget)
        self.choices.changed.connect(self._refresh)
        self.take_all.toggled.connect(self.count.setDisabled)
        for button in (self.look_up_button, self.file_button, self.subscribe_button):
            button.setAutoDefault(False)

    # --- what the person does

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter does the next thing, wherever the focus is except on another button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            elif self.subscribe_button.isEnabled():
                self._subscribe()
            else:
                self._look_up()
            return
        super().keyPressEvent(event)

    @Slot()
    def _look_up(self) -> None:
        text = self.address.text().strip()
        if text and not self._is_busy:
            self.look_up_requested.emit(text)

    @Slot()
    def _choose_file(self) -> None:
        kinds = self.tr("Lists of podcasts (*.opml *.xml);;All files (*)")
        chooser = QFileDialog(self, self.tr("Open a list of podcasts"), "", kinds)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.open_file)
        chooser.open()

    def suggest(self, address: str) -> None:
        """Write this address down, for the person to look it up."""
        self.address.setText(address)

    @Slot(str)
    def open_file(self, path: str) -> None:
        """Look into this OPML file."""
        self.address.setText(path)
        self._look_up()

    @Slot()
    def _subscribe(self) -> None:
        if self._found is None or self._is_busy:
            return
        if self._found.found is not None:
            self.subscribe_requested.emit(self._found, self.newest)
        elif self.choices.chosen:
            self.choices_requested.emit(self.choices.chosen, self.newest)

    @Slot()
    def _forget(self) -> None:
        """Another address: what was found for the last one no longer counts."""
        self._found = None
        self._problem.setVisible(False)
        self._pages.setCurrentWidget(self._nothing)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        is_feed = self._found is not None and self._found.found is not None
        number = len(self.choices.chosen) if self._found is not None and not is_feed else 0
        self._busy.setVisible(self._is_busy)
        self._amount.setVisible(self._found is not None)
        self.address.setReadOnly(self._is_busy)
        self.look_up_button.setEnabled(bool(self.address.text().strip()) and not self._is_busy)
        self.file_button.setEnabled(not self._is_busy)
        self.subscribe_button.setEnabled((is_feed or number > 0) and not self._is_busy)
        several = self.tr("&Subscribe to %n podcast(s)", "", number)
        self.subscribe_button.setText(several if number > 1 else self.tr("&Subscribe"))


def _address_in(clipboard: QMimeData | None) -> str:
    """The web address in the clipboard, if that is all there is in it."""
    text = clipboard.text().strip() if clipboard is not None and clipboard.hasText() else ""
    if not text or len(text) > 2000 or any(character.isspace() for character in text):
        return ""
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    return text if url.isValid() and url.scheme() in _SCHEMES and "." in url.host() + url.path() else ""

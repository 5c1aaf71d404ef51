"""What an address turned out to be: the preview of one podcast, or a list of several to choose from."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.messages import shorten
from mirrortalk_desktop.feeds.discreet import discreet
from mirrortalk_desktop.qt.icons import icon
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.panes.parts import MEDIUM, gap, label
from mirrortalk_desktop.qt.style import colours
from mirrortalk_desktop.qt.text import plain_tip

if TYPE_CHECKING:
    from mirrortalk_desktop.feeds.discovery import FoundFeed
    from mirrortalk_desktop.feeds.parse import ParsedFeed

_LONGEST_DESCRIPTION = 400


class FeedPreview(QWidget):
    """A podcast before anything of it is kept: picture, title, author, what it is about, how many episodes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(self, 1.6))
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(gap(self, 0.4))
        self.title = label("", self, size=MEDIUM, is_bold=True, is_selectable=True)
        self.author = label("", self, kind="muted")
        self.episodes = label("", self)
        self.newest = label("", self)
        self.left_out = label("", self, kind="muted")
        self.description = label("", self, kind="muted")
        for part in (self.title, self.author, self.episodes, self.newest, self.left_out, self.description):
            column.addWidget(part)
        column.addStretch(1)
        row.addLayout(column, 1)

    def show_feed(self, parsed: "ParsedFeed") -> None:
        """Show this podcast."""
        feed, episodes = parsed.feed, parsed.episodes
        self.title.setText(feed.title or discreet(feed.url))
        self.author.setText(feed.author)
        self.episodes.setText(self.tr("%n episode(s)", "", len(episodes)))
        newest = episodes[0] if episodes else None
        if newest is None:
            self.newest.setText("")
        elif newest.published is None:
            self.newest.setText(self.tr("Newest: “{title}”").format(title=newest.title))
        else:
            template = self.tr("Newest: “{title}”, {date}")
            self.newest.setText(template.format(title=newest.title, date=words.date(newest.published)))
        videos = sum(episode.is_video for episode in episodes)
        notes = []
        if videos:
            notes.append(self.tr("%n episode(s) only with video: shown, but not taken", "", videos))
        if parsed.without_audio:
            notes.append(self.tr("%n item(s) without audio left out", "", parsed.without_audio))
        self.left_out.setText("; ".join(notes))
        self.description.setText(shorten(feed.description, _LONGEST_DESCRIPTION))
        for part in (self.author, self.newest, self.left_out, self.description):
            part.setVisible(bool(part.text()))
        self.show_picture(QImage())

    @property
    def picture_side(self) -> int:
        """How wide the picture is shown, in device pixels."""
        return round(self._side * self.devicePixelRatioF())

    def show_picture(self, picture: QImage) -> None:
        """Show the podcast's picture, or a drawing while there is none."""
        if picture.isNull():
            drawn = icon("podcast", colours().muted).pixmap(QSize(self._side, self._side) * 0.66)
        else:
            drawn = QPixmap.fromImage(picture)
            drawn.setDevicePixelRatio(max(1.0, picture.width() / self._side))
        self._picture.setPixmap(drawn)

    @property
    def _side(self) -> int:
        return round(self.fontMetrics().height() * 6)


class FeedChoices(QWidget):
    """Several podcasts to choose from, each with a check box.

    Signals: changed(): another number of them is checked.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.heading = label("", self, is_bold=True)
        layout.addWidget(self.heading)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Podcasts that were found"))
        self.list.setUniformItemSizes(True)
        self.heading.setBuddy(self.list)
        layout.addWidget(self.list, 1)
        row = QHBoxLayout()
        self.all_button = QPushButton(self.tr("Choose all"), self)
        self.none_button = QPushButton(self.tr("Choose none"), self)
        for button in (self.all_button, self.none_button):
            button.setProperty("kind", "quiet")
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        self._feeds: tuple[FoundFeed, ...] = ()
        self.all_button.clicked.connect(self._check_all)
        self.none_button.clicked.connect(self._check_none)
        self.list.itemChanged.connect(self.changed)

    def show_choices(self, feeds: "tuple[FoundFeed, ...]") -> None:
        """Offer these; none is chosen for the person."""
        self._feeds = feeds
        self.heading.setText(self.tr("%n podcast(s) found. Choose what to add:", "", len(feeds)))
        self.list.blockSignals(True)
        self.list.clear()
        for feed in feeds:
            item = QListWidgetItem(feed.title or discreet(feed.url), self.list)
            item.setToolTip(plain_tip(discreet(feed.url)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self.changed.emit()

    @property
    def chosen(self) -> "tuple[FoundFeed, ...]":
        """What is checked."""
        checked = Qt.CheckState.Checked
        return tuple(feed for row, feed in enumerate(self._feeds) if self.list.item(row).checkState() == checked)

    @Slot()
    def _check_all(self) -> None:
        self._check(Qt.CheckState.Checked)

    @Slot()
    def _check_none(self) -> None:
        self._check(Qt.CheckState.Unchecked)

    def _check(self, state: Qt.CheckState) -> None:
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(state)
        self.list.blockSignals(False)
        self.changed.emit()

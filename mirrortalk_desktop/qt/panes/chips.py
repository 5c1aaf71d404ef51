"""Chips: small labels that say how a question is limited, each with a button that takes the limit away."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from mirrortalk_desktop.domain.messages import shorten
from mirrortalk_desktop.domain.question import Chip, ChipKind
from mirrortalk_desktop.qt.models.words import tr
from mirrortalk_desktop.qt.panes.flow import FlowLayout
from mirrortalk_desktop.qt.panes.parts import SMALL, IconButton, Picture, gap, label, scaled
from mirrortalk_desktop.qt.text import plain_tip

_LONGEST = 44
_ICONS = {
    ChipKind.FEED: "podcast",
    ChipKind.EPISODE: "transcript",
    ChipKind.SPEAKER: "person",
    ChipKind.DATES: "calendar",
    ChipKind.TOPIC: "topics",
}


def in_words(chip: Chip) -> str:
    """What a chip says, with the kind of limit before it: “Show: The Slow River”."""
    template = {
        ChipKind.FEED: tr("Show: {name}"),
        ChipKind.EPISODE: tr("Episode: {name}"),
        ChipKind.SPEAKER: tr("Said by: {name}"),
        ChipKind.DATES: tr("Published: {name}"),
        ChipKind.TOPIC: tr("About: {name}"),
    }[chip.kind]
    return template.format(name=chip.label)


class ChipLabel(QFrame):
    """One chip. Without `is_removable` it only says what is so.

    Signals: removed(): the person takes the limit away.
    """

    removed = Signal()

    def __init__(self, chip: Chip, parent: QWidget, *, is_removable: bool = True) -> None:
        super().__init__(parent)
        self.chip = chip
        self.setProperty("kind", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        text = in_words(chip)
        row = QHBoxLayout(self)
        space = gap(self)
        above = gap(self, 0.2 if is_removable else 0.5)
        row.setContentsMargins(space, above, gap(self, 0.2) if is_removable else space, above)
        row.setSpacing(gap(self, 0.4))
        row.addWidget(Picture(_ICONS[chip.kind], self, lines=0.9))
        words = QLabel(self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setFont(scaled(words.font(), SMALL))
        words.setText(shorten(text, _LONGEST))
        words.setAccessibleName(text)
        words.setToolTip(plain_tip(text))
        row.addWidget(words)
        if is_removable:
            self.remove = IconButton("cancel", tr("Remove this limit: {limit}").format(limit=text), self)
            self.remove.setProperty("kind", "chip")
            self.remove.clicked.connect(self.removed)
            row.addWidget(self.remove)


class ChipRow(QWidget):
    """Chips after a word that says what they do.

    Signals: removed(int): the chip at this place was taken away.
    """

    removed = Signal(int)

    def __init__(self, caption: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=gap(self, 0.5))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._caption = label(caption, self, kind="muted", size=SMALL)
        self._caption.setWordWrap(False)
        self._caption.setVisible(bool(caption))
        self._flow.addWidget(self._caption)
        self.chips: list[ChipLabel] = []

    def add_first(self, widget: QWidget) -> None:
        """Put something of another kind before the chips."""
        self._flow.addWidget(widget)

    def show_chips(self, chips: tuple[Chip, ...], *, is_removable: bool = True) -> None:
        """Show these chips and no others."""
        for old in self.chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips = [ChipLabel(chip, self, is_removable=is_removable) for chip in chips]
        for chip in self.chips:
            chip.removed.connect(self._pass_on)
            self._flow.addWidget(chip)
            chip.show()
        self.updateGeometry()

    @Slot()
    def _pass_on(self) -> None:
        sender = self.sender()
        place = next((place for place, chip in enumerate(self.chips) if chip is sender), None)
        if place is not None:
            self.removed.emit(place)

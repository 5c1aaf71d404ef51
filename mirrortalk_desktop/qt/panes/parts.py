"""Small things that several panes are made of: labels, icon buttons, pictures, and announcements."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QSizePolicy, QToolButton, QWidget

from mirrortalk_desktop.qt.icons import icon
from mirrortalk_desktop.qt.style import colours
from mirrortalk_desktop.qt.text import plain_tip

LARGE = 1.45
MEDIUM = 1.15
SMALL = 0.92


def announce(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Have a screen reader say this, without moving the focus."""
    event = QAccessibleAnnouncementEvent(widget, text)
    if is_urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def scaled(font: QFont, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font, larger or smaller, in this weight."""
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * factor)
    else:
        made.setPixelSize(max(1, round(font.pixelSize() * factor)))
    made.setWeight(weight)
    return made


def label(
    text: str,
    parent: QWidget | None = None,
    *,
    kind: str = "",
    size: float = 1.0,
    is_bold: bool = False,
    is_selectable: bool = False,
) -> QLabel:
    """A label of plain text that wraps: what comes from feeds and transcripts is never markup."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(True)
    if kind:
        made.setProperty("kind", kind)
    if size != 1.0 or is_bold:
        made.setFont(scaled(made.font(), size, QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal))
    if is_selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    else:
        align_with_window(made)
    return made


def align_with_window(made: QLabel) -> None:
    """Have the text begin where the window's reading begins, also when its own goes the other way."""
    if made.isRightToLeft():
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class ElidedLabel(QLabel):
    """One line of plain text that ends in “…” where there is no room for more; the tool tip has all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        align_with_window(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._full = ""

    def set_full_text(self, text: str) -> None:
        """Show this, as far as it fits."""
        self._full = " ".join(text.split())
        self.setToolTip(plain_tip(self._full))
        self.setAccessibleName(self._full)
        self._elide()

    @property
    def full_text(self) -> str:
        """The text, whole."""
        return self._full

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit the text to the new width."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, self.width()))


class IconButton(QToolButton):
    """A button that shows an icon, and says in words what it does; the icon follows the palette."""

    def __init__(self, icon_name: str, name: str, parent: QWidget | None = None, *, has_text: bool = False) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if has_text:
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.set_icon(icon_name, name)

    def set_icon(self, icon_name: str, name: str) -> None:
        """Show this icon, and say this."""
        self._icon_name = icon_name
        self.setText(name)
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Draw the icon anew in other colours or sizes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()

    def _draw(self) -> None:
        side = round(self.fontMetrics().height() * 1.2)
        self.setIconSize(QSize(side, side))
        self.setIcon(icon(self._icon_name))


class Picture(QWidget):
    """An icon as a picture, in a quiet colour; it says nothing to a screen reader."""

    def __init__(self, icon_name: str, parent: QWidget | None = None, *, lines: float = 3.0) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._lines = lines

    def sizeHint(self) -> QSize:  # noqa: N802
        """So many lines of text high."""
        side = round(self.fontMetrics().height() * self._lines)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the icon."""
        painter = QPainter(self)
        icon(self._icon_name, colours().muted).paint(painter, self.rect())


def left_to_right(row: QLayout, parent: QWidget) -> QWidget:
    """The row in a widget that is never mirrored: time, and what moves in it, goes from left to right everywhere."""
    made = QWidget(parent)
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    row.setContentsMargins(0, 0, 0, 0)
    made.setLayout(row)
    return made


def line(parent: QWidget | None = None) -> QFrame:
    """A thin line between two parts."""
    made = QFrame(parent)
    made.setProperty("kind", "line")
    return made


def set_kind(widget: QWidget, kind: str) -> None:
    """Change how the style sheet sees a widget."""
    if widget.property("kind") == kind:
        return
    widget.setProperty("kind", kind)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def gap(widget: QWidget, factor: float = 1.0) -> int:
    """The distance between things, in proportion to the font."""
    return round(widget.fontMetrics().height() * 0.6 * factor)

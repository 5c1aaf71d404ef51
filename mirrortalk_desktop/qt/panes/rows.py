"""How rows of lists are drawn: a title, a line of state in words with its icon, and for jobs a bar."""

from collections.abc import Callable
from hashlib import sha256

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mirrortalk_desktop.qt.icons import icon
from mirrortalk_desktop.qt.models.words import Look, StateWords
from mirrortalk_desktop.qt.panes.parts import SMALL, scaled
from mirrortalk_desktop.qt.style import Colours, colours

Index = QModelIndex | QPersistentModelIndex
PictureOf = Callable[[Index, int], QImage]
"""The picture of a row for a square so many device pixels wide; null while there is none."""

_LAID_OUT_AT_ONCE = 2000
"""Rows. Qt asks a model for every single one; of a longer list, the others follow while the window lives."""
_TILE_RADIUS = 0.22
"""Of its height."""


def look_colour(look: Look, chosen: Colours) -> QColor:
    """The colour that repeats what the icon and the word say."""
    return {
        Look.IDLE: chosen.muted,
        Look.WAITING: chosen.muted,
        Look.BUSY: chosen.accent_text,
        Look.PAUSED: chosen.warning,
        Look.READY: chosen.good,
        Look.FAILED: chosen.bad,
    }[look]


class RowDelegate(QStyledItemDelegate):
    """Draws a row of two lines, beside its picture where there are pictures. All rows are equally high, so that long
    lists stay quick.
    """

    def __init__(
        self,
        state_role: int,
        *,
        detail_role: int | None = None,
        picture_of: PictureOf | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._state_role = state_role
        self._detail_role = detail_role
        self._picture_of = picture_of

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """Two lines with room around them."""
        metrics = QFontMetrics(option.font)
        return QSize(metrics.averageCharWidth() * 12, round(metrics.height() * 3.0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        chosen, painter_font = colours(), QFont(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = QFontMetrics(painter_font).height()
        draw_ground(painter, option, chosen)
        inner = option.rect.adjusted(
            round(height * 0.8), round(height * 0.4), -round(height * 0.6), -round(height * 0.4)
        )
        if self._picture_of is not None:
            tile = QRect(inner.left(), inner.top(), inner.height(), inner.height())
            picture = self._picture_of(index, round(tile.width() * painter.device().devicePixelRatioF()))
            place, title = mirrored(tile, inner, option), str(index.data(Qt.ItemDataRole.DisplayRole))
            if picture.isNull():
                _draw_tile(painter, place, title, painter_font)
            else:
                _draw_picture(painter, place, picture)
            inner = without_start(inner, tile.width() + round(height * 0.6), option)
        self.draw_text(painter, inner, option, index)
        painter.restore()

    def draw_text(self, painter: QPainter, inner: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the title and the line of state below it."""
        chosen = colours()
        title_font = scaled(
            option.font, 1.0, QFont.Weight.DemiBold if self._picture_of is not None else QFont.Weight.Medium
        )
        small = scaled(option.font, SMALL)
        half = inner.height() // 2
        title = QRect(inner.left(), inner.top(), inner.width(), half)
        below = QRect(inner.left(), inner.top() + half, inner.width(), inner.height() - half)
        draw_line(painter, title, str(index.data(Qt.ItemDataRole.DisplayRole)), title_font, chosen.text, option)
        state = index.data(self._state_role)
        if not isinstance(state, StateWords):
            return
        detail = str(index.data(self._detail_role) or "") if self._detail_role is not None else ""
        draw_state(painter, below, state, detail, small, option)


class TextRowDelegate(RowDelegate):
    """Draws a title, and a line of quiet text below it."""

    def __init__(self, detail_role: int, parent: QWidget | None = None) -> None:
        super().__init__(detail_role, parent=parent)

    def draw_text(self, painter: QPainter, inner: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw both lines."""
        chosen, half = colours(), inner.height() // 2
        title = QRect(inner.left(), inner.top(), inner.width(), half)
        below = QRect(inner.left(), inner.top() + half, inner.width(), inner.height() - half)
        font = scaled(option.font, 1.0, QFont.Weight.Medium)
        draw_line(painter, title, str(index.data(Qt.ItemDataRole.DisplayRole)), font, chosen.text, option)
        detail = str(index.data(self._state_role) or "")
        draw_line(painter, below, detail, scaled(option.font, SMALL), chosen.muted, option)


def draw_ground(painter: QPainter, option: QStyleOptionViewItem, chosen: Colours) -> None:
    """Draw what lies under a row: hovered, chosen, focused."""
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    height = QFontMetrics(option.font).height()
    ground = QRectF(option.rect).adjusted(height * 0.25, 1, -height * 0.25, -1)
    radius = height * 0.4
    if is_selected or is_hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(chosen.accent_soft if is_selected else chosen.hover)
        painter.drawRoundedRect(ground, radius, radius)
    if is_selected:
        bar = QRectF(ground.left(), ground.top() + radius, max(2.0, height * 0.18), ground.height() - 2 * radius)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            bar.moveRight(ground.right())
        painter.setBrush(chosen.accent)
        painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(chosen.accent_text, max(1.5, height * 0.1)))
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), radius, radius)


def draw_state(
    painter: QPainter, place: QRect, state: StateWords, detail: str, font: QFont, option: QStyleOptionViewItem
) -> None:
    """Draw a state as icon and word, and what there is to say about it behind."""
    if not state.word:
        return
    metrics = QFontMetrics(font)
    side = metrics.height()
    colour = look_colour(state.look, colours())
    mark = QRect(place.left(), place.top() + (place.height() - side) // 2, side, side)
    icon(state.look.value, colour).paint(painter, mirrored(mark, place, option))
    rest = without_start(place, side + side // 3, option)
    draw_line(painter, rest, state.word, font, colour, option)
    if detail:
        rest = without_start(rest, metrics.horizontalAdvance(f"{state.word}  "), option)
        ink = colour if state.look is Look.FAILED else colours().muted
        draw_line(painter, rest, "·", font, ink, option)
        draw_line(painter, without_start(rest, metrics.horizontalAdvance("· "), option), detail, font, ink, option)


def draw_line(
    painter: QPainter, place: QRect, text: str, font: QFont, colour: QColor, option: QStyleOptionViewItem
) -> None:
    """Draw one line of text, elided where it does not fit."""
    if place.width() <= 0:
        return
    painter.setFont(font)
    painter.setPen(colour)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text reads in its own direction
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, place.width())
    side = (
        Qt.AlignmentFlag.AlignRight
        if option.direction == Qt.LayoutDirection.RightToLeft
        else Qt.AlignmentFlag.AlignLeft
    )
    painter.drawText(place, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), shown)


def draw_progress(painter: QPainter, place: QRectF, fraction: float | None, direction: Qt.LayoutDirection) -> None:
    """Draw a bar, full to this share; an empty one while nobody knows."""
    chosen, radius = colours(), place.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(chosen.border)
    painter.drawRoundedRect(place, radius, radius)
    if fraction:
        painter.setBrush(chosen.accent)
        done = QRectF(place)
        done.setWidth(max(place.height(), place.width() * fraction))
        if direction == Qt.LayoutDirection.RightToLeft:
            done.moveRight(place.right())
        painter.drawRoundedRect(done, radius, radius)


def _draw_picture(painter: QPainter, place: QRect, picture: QImage) -> None:
    """The picture of a podcast, with the rounded corners and the fine edge that a white one needs on white."""
    fit = QTransform.fromTranslate(place.left(), place.top())
    fit.scale(place.width() / picture.width(), place.height() / picture.height())
    brush = QBrush(picture)
    brush.setTransform(fit)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QPen(colours().border, 1))
    painter.setBrush(brush)
    radius = place.height() * _TILE_RADIUS
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _draw_tile(painter: QPainter, place: QRect, title: str, font: QFont) -> None:
    """A coloured tile with the first letter of a podcast, always the same for the same title."""
    hue = sha256(title.encode("utf-8", "replace")).digest()[0] / 256
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromHslF(hue, 0.42, 0.36))
    radius = place.height() * _TILE_RADIUS
    painter.drawRoundedRect(QRectF(place), radius, radius)
    letter = next((character for character in title if character.isalnum()), "")
    if not letter:
        icon("podcast", QColor("white")).paint(painter, place.adjusted(4, 4, -4, -4))
        return
    painter.setFont(scaled(font, 1.25, QFont.Weight.DemiBold))
    painter.setPen(QColor("white"))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), letter.upper())


def mirrored(place: QRect, within: QRect, option: QStyleOptionViewItem) -> QRect:
    """The place where reading goes from right to left."""
    if option.direction != Qt.LayoutDirection.RightToLeft:
        return place
    return QRect(
        within.right() - (place.left() - within.left()) - place.width() + 1, place.top(), place.width(), place.height()
    )


def without_start(place: QRect, width: int, option: QStyleOptionViewItem) -> QRect:
    """The place without this much of the side where reading starts."""
    if option.direction == Qt.LayoutDirection.RightToLeft:
        return place.adjusted(0, 0, -width, 0)
    return place.adjusted(width, 0, 0, 0)


class RowList(QListView):
    """A list that always shows where the focus is: on a row, or around itself while there is none.

    `marks_row` is for rows whose delegate does not show the focus.
    """

    def __init__(self, parent: QWidget | None = None, *, marks_row: bool = False) -> None:
        super().__init__(parent)
        self._marks_row = marks_row
        self._to_reach = QPersistentModelIndex()

    def reach(self, row: QModelIndex) -> None:
        """Make this row the current one, and scroll to it as soon as it has its place: long lists are laid out bit by
        bit.
        """
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(row, flags)
        self._to_reach = QPersistentModelIndex(row)

    def updateGeometries(self) -> None:  # noqa: N802
        """More rows have their places."""
        super().updateGeometries()
        if self._to_reach.isValid():
            row = self.model().index(self._to_reach.row(), 0)
            if self.visualRect(row).isValid():
                self._to_reach = QPersistentModelIndex()
                self.scrollTo(row)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Begin at the first row, without choosing it."""
        if not self.currentIndex().isValid() and self.model() is not None and self.model().rowCount():
            self.selectionModel().setCurrentIndex(self.model().index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the rows, or the focus around where they would be."""
        super().paintEvent(event)
        row = self.currentIndex()
        if self.hasFocus() and (self._marks_row or not row.isValid()):
            painter = QPainter(self.viewport())
            painter.setPen(QPen(colours().accent_text, 2))
            place = self.visualRect(row) if row.isValid() else self.viewport().rect()
            painter.drawRect(place.adjusted(1, 1, -1, -1))


def make_list(delegate: QStyledItemDelegate, model: QAbstractItemModel, name: str, parent: QWidget) -> RowList:
    """A list of such rows that stays quick when it is long, and has a context menu."""
    made = RowList(parent)
    made.setModel(model)
    made.setItemDelegate(delegate)
    made.setUniformItemSizes(True)
    made.setLayoutMode(QListView.LayoutMode.Batched)
    made.setBatchSize(_LAID_OUT_AT_ONCE)
    made.setMouseTracking(True)
    made.setAccessibleName(name)
    made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made

"""How commands are listed: an action's words, the menu it is in, and its key at the end of the line."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mirrortalk_desktop.qt.icons import icon
from mirrortalk_desktop.qt.models.commands import Command, CommandsModel
from mirrortalk_desktop.qt.panes.parts import SMALL, scaled
from mirrortalk_desktop.qt.panes.rows import Index, draw_ground, draw_line, make_list, mirrored, without_start
from mirrortalk_desktop.qt.style import colours


class CommandDelegate(QStyledItemDelegate):
    """Draws a command in one line; what cannot be used just now is quiet, and its place says so in words."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """One line with room around it."""
        metrics = QFontMetrics(option.font)
        return QSize(metrics.averageCharWidth() * 20, round(metrics.height() * 1.9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        command = index.data(CommandsModel.CommandRole)
        if not isinstance(command, Command):
            return
        chosen, font = colours(), option.font
        ink = chosen.text if command.action.isEnabled() else chosen.muted
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, chosen)
        height = QFontMetrics(font).height()
        inner = option.rect.adjusted(round(height * 0.8), 0, -round(height * 0.8), 0)
        mark = QRect(inner.left(), inner.center().y() - height // 2, height, height)
        command.action.icon().paint(painter, mirrored(mark, inner, option))
        if command.action.isChecked():
            icon("ready", chosen.good).paint(painter, mirrored(mark, inner, option))
        rest = without_start(inner, round(height * 1.6), option)
        keys = str(index.data(CommandsModel.KeysRole))
        small = scaled(font, SMALL)
        keys_width = QFontMetrics(small).horizontalAdvance(f"{keys} ")
        keys_place = QRect(rest.right() - keys_width + 1, rest.top(), keys_width, rest.height())
        draw_line(painter, mirrored(keys_place, rest, option), keys, small, chosen.muted, option)
        words = without_end(rest, keys_width + height, option)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        draw_line(painter, words, text, font, ink, option)
        place = without_start(words, QFontMetrics(font).horizontalAdvance(f"{text}   "), option)
        draw_line(painter, place, str(index.data(CommandsModel.PlaceRole)), small, chosen.muted, option)
        painter.restore()


def without_end(place: QRect, width: int, option: QStyleOptionViewItem) -> QRect:
    """The place without this much of the side where reading ends."""
    if option.direction == Qt.LayoutDirection.RightToLeft:
        return place.adjusted(width, 0, 0, 0)
    return place.adjusted(0, 0, -width, 0)


def make_command_list(model: CommandsModel, name: str, parent: QWidget) -> QListView:
    """A list of commands."""
    made = make_list(CommandDelegate(parent), model, name, parent)
    made.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    return made

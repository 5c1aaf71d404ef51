"""Room for what does not fit into a small window, as with a large font: it can be scrolled, and nothing is cut."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from mirrortalk_desktop.qt.panes.parts import LARGE, gap, label

_SHARE_OF_SCREEN = 0.92


class Roomy(QScrollArea):
    """Shows a widget in its whole smallest size at least. Whatever in it gets the focus comes into view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "roomy")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """A little of it."""
        letters = self.fontMetrics()
        return QSize(letters.averageCharWidth() * 30, letters.height() * 8)

    def sizeHint(self) -> QSize:  # noqa: N802
        """All of it, as far as the screen allows."""
        inside = self.widget()
        hint = super().sizeHint() if inside is None else inside.sizeHint()
        return hint.expandedTo(QSize(0, _height_at(inside, hint.width()))).boundedTo(_most(self))

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            # not `ensureWidgetVisible`: of a field it shows the cursor alone
            middle = now.mapTo(inside, now.rect().center())
            self.ensureVisible(middle.x(), middle.y(), now.width() // 2 + 1, now.height() // 2 + 1)


def roomy_column(dialog: QDialog) -> QVBoxLayout:
    """The column of a dialog, which can be scrolled where the screen is too small for it."""
    area = Roomy(dialog)
    page = _Page(area)
    around = QVBoxLayout(dialog)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(area)
    column = QVBoxLayout(page)
    area.setWidget(page)
    return column


def headed_column(dialog: QDialog, heading: str) -> QVBoxLayout:
    """The same with the usual room around it and between its parts, and a heading."""
    column, space = roomy_column(dialog), gap(dialog)
    column.setContentsMargins(space * 3, space * 2, space * 3, space * 2)
    column.setSpacing(space)
    column.addWidget(label(heading, dialog, size=LARGE, is_bold=True))
    return column


def resize_dialog(dialog: QDialog, *, letters: int, lines: int) -> None:
    """Make the dialog so wide and so high, or more where its column needs it; never larger than the screen allows."""
    for child in dialog.findChildren(QWidget):
        child.ensurePolished()  # only then does each know the size that the style sheet gives it
    metrics = dialog.fontMetrics()
    wanted = QSize(metrics.averageCharWidth() * letters, metrics.height() * lines)
    area = dialog.findChild(Roomy)
    inside = area.widget() if area is not None else None
    if inside is not None:
        wanted = wanted.expandedTo(QSize(inside.minimumSizeHint().width(), 0))
    dialog.resize(wanted.expandedTo(QSize(0, _height_at(inside, wanted.width()))).boundedTo(_most(dialog)))


class _Page(QWidget):
    """What a dialog shows. It is scrolled only where there is not even the least room; lists in it may be low."""

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """The least height."""
        layout = self.layout()
        return 0 if layout is None else layout.totalMinimumHeightForWidth(width)


def _height_at(inside: QWidget | None, width: int) -> int:
    if inside is None:
        return 0
    return inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()


def _most(widget: QWidget) -> QSize:
    return widget.screen().availableSize() * _SHARE_OF_SCREEN

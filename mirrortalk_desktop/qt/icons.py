"""The app's icons: one set of SVG drawings, drawn in the text colour of the palette in force."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mirrortalk_desktop.paths import resource
from mirrortalk_desktop.qt.style import colours

#: They point where reading goes, and turn with it. The player's do not: time goes from left to right everywhere.
_WITH_THE_TEXT = ("left",)
_SIZES = (16, 20, 24, 32, 48, 64)


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """The icon `name` (such as "play") in this colour, else in the text colour of the palette."""
    is_mirrored = name in _WITH_THE_TEXT and QGuiApplication.isRightToLeft()
    return _make(name, (colour or colours().text).name(), colours().disabled.name(), is_mirrored)


def app_icon() -> QIcon:
    """The icon of the program itself."""
    return QIcon(str(resource("icons/mirrortalk.svg")))


@lru_cache(maxsize=256)
def _make(name: str, ink: str, disabled: str, is_mirrored: bool) -> QIcon:
    made = QIcon()
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    for size in _SIZES:
        made.addPixmap(_draw(drawing, ink, size, is_mirrored), QIcon.Mode.Normal)
        made.addPixmap(_draw(drawing, disabled, size, is_mirrored), QIcon.Mode.Disabled)
    return made


def _draw(drawing: str, ink: str, size: int, is_mirrored: bool) -> QPixmap:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.replace("currentColor", ink).encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return QPixmap.fromImage(image.flipped(Qt.Orientation.Horizontal) if is_mirrored else image)

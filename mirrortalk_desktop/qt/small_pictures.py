"""Pictures from the web, made into small squares: on lanes only, and never more of them in memory than is sane."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QImage, QImageReader, QImageWriter

_KEPT_SIDE = 256
_FORMATS = (b"jpeg", b"png", b"gif", b"webp")
"""Drawings (SVG) are left out: they may refer to other files, and unfold without end."""
_MOST_PIXELS = 16_000_000
_MOST_MB = 130
_QUALITY = 90


def shrink(picture: bytes) -> bytes:
    """The middle of a picture as a file of at most 256 × 256 pixels; b"" when it is none that can be shown."""
    square = read_square(picture, _KEPT_SIDE)
    if square.isNull():
        return b""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png" if square.hasAlphaChannel() else b"jpeg"))
    writer.setQuality(_QUALITY)
    writer.write(square)
    return bytes(buffer.data().data())


def read_square(picture: bytes, side: int) -> QImage:
    """The middle of a picture, at most `side` pixels wide and high; a null image when it is none that can be shown.

    What it is, is told from its content, whatever its server says; its size is known before it is unpacked.
    """
    content = QByteArray(picture)
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    QImageReader.setAllocationLimit(_MOST_MB)
    size = reader.size()
    if bytes(reader.format().data()) not in _FORMATS or size.isEmpty() or size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    shorter = min(size.width(), size.height())
    middle = QRect((size.width() - shorter) // 2, (size.height() - shorter) // 2, shorter, shorter)
    reader.setClipRect(middle)
    reader.setScaledSize(QSize(min(side, shorter), min(side, shorter)))
    return reader.read()

"""Render the app's icon (`resources/icons/mirrortalk.svg`) for all systems into `packaging/icons`.

    QT_QPA_PLATFORM=offscreen .venv/bin/python packaging/icons.py

PNG in the sizes of Linux, one .ico for Windows and one .icns for macOS, both of which hold PNGs.
"""

import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "resources" / "icons" / "mirrortalk.svg"
FOLDER = ROOT / "packaging" / "icons"
NAME = "mirrortalk"
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
#: Apple's names for the sizes (pixels): https://en.wikipedia.org/wiki/Apple_Icon_Image_format
ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def main() -> int:
    """Write all icons anew."""
    drawing = DRAWING.read_bytes()
    FOLDER.mkdir(exist_ok=True)
    for size in PNG_SIZES:
        (FOLDER / f"{NAME}-{size}.png").write_bytes(render(drawing, size))
    (FOLDER / f"{NAME}.ico").write_bytes(ico({size: render(drawing, size) for size in ICO_SIZES}))
    (FOLDER / f"{NAME}.icns").write_bytes(icns({kind: render(drawing, size) for kind, size in ICNS_TYPES.items()}))
    print(f"{len(PNG_SIZES)} PNGs, one .ico and one .icns are in {FOLDER.relative_to(ROOT)}.")
    return 0


def render(drawing: bytes, size: int) -> bytes:
    """The drawing as a square PNG with so many pixels a side."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon of PNGs by size; a size of 256 is written as 0."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(header) + 16 * len(pictures)
    entries = b""
    for size, png in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), at)
        at += len(png)
    return header + entries + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """A macOS icon of PNGs by Apple's name of the size."""
    parts = b"".join(kind + struct.pack(">I", len(png) + 8) + png for kind, png in pictures.items())
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


if __name__ == "__main__":
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    sys.exit(main())

"""Pictures of shows in the rows of the library: real ones from the web, small, and a letter where there is none."""

import struct
import zlib
from collections.abc import Callable

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.qt.small_pictures import read_square, shrink
from mirrortalk_desktop.qt.window import MainWindow
from tests.support.demo import DEMO, serve_demo
from tests.support.server import LoopbackServer

COVER = (DEMO / "cover.png").read_bytes()


def as_file(image: QImage, kind: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind)).write(image)
    return bytes(buffer.data().data())


def plain(width: int, height: int, colour: str) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says that it is this large."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("kind", [b"png", b"jpeg"])
def test_a_large_picture_becomes_small(kind: bytes) -> None:
    small = shrink(as_file(plain(1400, 1400, "#804020"), kind))
    assert len(small) < 20_000
    assert read_square(small, 1000).width() == 256
    assert read_square(small, 74).width() == 74


def test_of_a_wide_picture_the_middle_is_shown() -> None:
    wide = plain(600, 100, "red")
    for x in range(250, 350):
        for y in range(100):
            wide.setPixelColor(x, y, QColor("blue"))
    square = read_square(as_file(wide, b"png"), 80)
    assert (square.width(), square.height()) == (80, 80)
    assert {square.pixelColor(x, y).name() for x in (2, 40, 77) for y in (2, 77)} == {"#0000ff"}


@pytest.mark.parametrize(
    "picture",
    [
        b"",
        b"this is no picture",
        COVER[:40],
        b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>',
        bomb(60_000, 60_000),
        bomb(2_000_000_000, 1),
    ],
    ids=["nothing", "text", "cut off", "drawing", "bomb", "line"],
)
def test_what_is_no_picture_or_would_fill_the_memory_is_refused(picture: bytes) -> None:
    assert shrink(picture) == b""


def test_a_podcast_has_its_picture_once_it_is_subscribed_to(
    qtbot: QtBot, make_window: Callable[..., MainWindow], server: LoopbackServer
) -> None:
    window = make_window()
    subscribe(window, serve_demo(server))
    qtbot.waitUntil(lambda: has_picture(window))
    assert len(server.requests_for("/cover.png")) == 1


def test_a_podcast_without_a_usable_picture_has_a_letter(
    qtbot: QtBot, make_window: Callable[..., MainWindow], server: LoopbackServer
) -> None:
    window = make_window()
    address = serve_demo(server)
    server.serve("/cover.png", b"<html>Log in first</html>", "image/png")
    subscribe(window, address)
    qtbot.waitUntil(lambda: bool(server.requests_for("/cover.png")))
    qtbot.waitUntil(lambda: window.room.web.is_idle and window.room.reads.is_idle)
    assert not has_picture(window)


def test_a_picture_that_comes_with_a_refresh_is_shown(
    qtbot: QtBot, make_window: Callable[..., MainWindow], server: LoopbackServer
) -> None:
    window = make_window()
    address = serve_demo(server)
    cover = server.routes.pop("/cover.png")
    subscribe(window, address)
    qtbot.waitUntil(lambda: bool(server.requests_for("/cover.png")))
    qtbot.waitUntil(lambda: window.room.web.is_idle and window.room.reads.is_idle)
    for file in window.room.container.paths.pictures.iterdir():
        file.unlink()
    server.routes["/cover.png"] = cover
    window.actions_.refresh_all.trigger()
    qtbot.waitUntil(lambda: has_picture(window))


def subscribe(window: MainWindow, address: str) -> None:
    """Follow the podcast without its dialog."""

    def follow(container, token: CancelToken, _report):  # type: ignore[no-untyped-def]
        found = container.subscriptions.look_up(address, token=token)
        container.subscriptions.subscribe(found, newest=0)

    ticket = window.room.do(window.room.web, follow, name="subscribing")
    ticket.done.connect(lambda _nothing: window.shelf.load())


def has_picture(window: MainWindow) -> bool:
    """Whether the row shows the yellow of the cover; the tile of its letter has another colour."""
    view = window.library.feeds_part.view
    if not window.feeds.rowCount():
        return False
    shown, yellow = view.grab().toImage(), QColor("#f0bf5f")
    return any(is_near(shown.pixelColor(x, y), yellow) for x in range(80) for y in range(60))


def is_near(one: QColor, other: QColor) -> bool:
    """Whether the colours look the same."""
    return all(abs(a - b) < 12 for a, b in zip(one.getRgb(), other.getRgb(), strict=True))  # type: ignore[arg-type]

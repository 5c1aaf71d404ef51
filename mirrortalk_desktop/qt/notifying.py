"""A message of the desktop when a batch is done and the person is elsewhere.

On Linux it goes over the session bus (https://specifications.freedesktop.org/notification-spec/latest/), on other
systems through an icon that is in the tray only for so long. Where there is neither, the window's entry in the task
bar asks for attention.
"""

from html import escape
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from mirrortalk_desktop.paths import resource
from mirrortalk_desktop.qt.desktop import Desktop
from mirrortalk_desktop.qt.front import bring_to_front, is_in_front
from mirrortalk_desktop.qt.icons import app_icon
from mirrortalk_desktop.qt.telling import Telling
from mirrortalk_desktop.qt.tuning import Tuning

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
_CLICKED = f"type='signal',interface='{SERVICE}',member='ActionInvoked'"
_SHOWN_MS = 10_000
_AS_LONG_AS_USUAL = -1


class Notifying(QObject):
    """Says what the status bar says of a batch, outside the window; a click on it brings the window."""

    def __init__(self, *, telling: Telling, tuning: Tuning, desktop: Desktop, window: QWidget) -> None:
        super().__init__(window)
        self._tuning = tuning
        self._desktop = desktop
        self._window = window
        self._number = 0
        self._icon: QSystemTrayIcon | None = None
        self._icon_shown = QTimer(self)
        self._icon_shown.setSingleShot(True)
        self._icon_shown.setInterval(_SHOWN_MS)
        self._icon_shown.timeout.connect(self._put_icon_away)
        telling.said.connect(self.tell)
        desktop.went_on_bus.connect(self._listen)

    @Slot(str)
    def tell(self, text: str) -> None:
        """Show this, unless the person sees the window or wants no messages."""
        if is_in_front() or not self._tuning.settings.notifications:
            return
        bus = self._desktop.bus
        if bus is None or not bus.is_open:
            self._show_icon(text)
            return
        bus.call(
            SERVICE,
            PATH,
            "Notify",
            "susssasa{sv}i",
            self._window.windowTitle(),
            self._number,
            resource("icons/mirrortalk.svg").as_uri(),
            self._window.windowTitle(),
            escape(text, quote=False),  # desktops read a body as markup
            ["default", self.tr("Show")],
            {"desktop-entry": ("s", QApplication.desktopFileName())},
            _AS_LONG_AS_USUAL,
            then=self._remember,
        )

    def _remember(self, answer: tuple[Any, ...] | None) -> None:
        """The next message takes the place of this one. Not every desktop has somebody who shows them."""
        if answer is None:
            self._ask_for_attention()
        else:
            self._number = int(answer[0])

    @Slot()
    def _listen(self) -> None:
        if self._desktop.bus is not None:
            self._desktop.bus.listen(_CLICKED)
            self._desktop.bus.signalled.connect(self._on_signal)

    @Slot(str, str, object)
    def _on_signal(self, interface: str, name: str, values: tuple[Any, ...]) -> None:
        if (interface, name, values) == (SERVICE, "ActionInvoked", (self._number, "default")):
            self._bring()

    def _show_icon(self, text: str) -> None:
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            self._ask_for_attention()
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(app_icon(), self)
            self._icon.messageClicked.connect(self._bring)
            self._icon.activated.connect(self._bring)
        self._icon.show()
        self._icon.showMessage(self._window.windowTitle(), text, app_icon(), _SHOWN_MS)
        self._icon_shown.start()

    @Slot()
    def _put_icon_away(self) -> None:
        if self._icon is not None:
            self._icon.hide()

    def _ask_for_attention(self) -> None:
        QApplication.alert(self._window)

    @Slot()
    def _bring(self) -> None:
        self._put_icon_away()
        bring_to_front(self._window)

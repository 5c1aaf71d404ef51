"""The session bus of a Linux desktop, spoken to from the window's thread without ever waiting for it.

Connecting may take a moment and belongs on a lane; from then on the socket does not block, and what cannot be sent at
once ends the connection. Imported only where there is a bus: it brings jeepney in.
"""

import itertools
import logging
import socket
from collections.abc import Callable
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageFlag,
    MessageType,
    Parser,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.bus import get_connectable_addresses
from jeepney.io.blocking import prep_socket
from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

logger = logging.getLogger(__name__)

_PATIENCE_SECONDS = 1.0
_AT_ONCE = 65_536
_OWNER = 1
"""What the bus answers to who has become the owner of a name."""

Answer = Callable[[tuple[Any, ...] | None], None]
"""What is done with the values that a call gives, or with None when it is refused."""


def connect(address: str) -> socket.socket:
    """A connection that the bus has let in. Raises `OSError` when there is no bus, or none that answers soon."""
    try:
        place = next(iter(get_connectable_addresses(address)))
    except (RuntimeError, ValueError) as exc:
        raise OSError(f"no such bus: {exc}") from exc
    connection: socket.socket = prep_socket(place, timeout=_PATIENCE_SECONDS)
    connection.setblocking(False)
    return connection


class SessionBus(QObject):
    """A place on the session bus: answers what is called, sends signals, calls others.

    *Signals:* `lost()`: the bus is gone, or does not take what is sent; `signalled(str interface, str name, tuple)`:
    a signal that was listened for.
    """

    lost = Signal()
    signalled = Signal(str, str, object)

    def __init__(self, connection: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        self._connection = connection
        self._parser = Parser()
        self._serials = itertools.count(1)
        self._served: dict[str, Callable[[Message], None]] = {}
        self._awaited: dict[int, Answer] = {}
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._send(message_bus.Hello())

    @property
    def is_open(self) -> bool:
        """Whether anything can be sent."""
        return self._connection.fileno() >= 0

    def take_name(self, name: str, *, otherwise: str) -> None:
        """Be known under this name, or under the other one when somebody has it."""

        def check(answer: tuple[Any, ...] | None) -> None:
            if answer != (_OWNER,):
                self._send(message_bus.ReleaseName(name))
                self._send(message_bus.RequestName(otherwise))

        self._send(message_bus.RequestName(name), check)

    def serve(self, path: str, answer: Callable[[Message], None]) -> None:
        """Have this answer what is called at a path."""
        self._served[path] = answer

    def listen(self, rule: str) -> None:
        """Be told of signals that this match rule describes."""
        self._send(message_bus.AddMatch(rule))

    def reply(self, call: Message, signature: str = "", *values: object) -> None:
        """Answer a call, if whoever called waits for it."""
        if not call.header.flags & MessageFlag.no_reply_expected:
            self._send(new_method_return(call, signature or None, values))

    def refuse(self, call: Message, error: str, reason: str) -> None:
        """Answer a call with an error of the bus, such as `UnknownMethod`."""
        if not call.header.flags & MessageFlag.no_reply_expected:
            self._send(new_error(call, f"org.freedesktop.DBus.Error.{error}", "s", (reason,)))

    def send_signal(self, path: str, interface: str, name: str, signature: str, *values: object) -> None:
        """Tell everybody who listens."""
        self._send(new_signal(DBusAddress(path, interface=interface), name, signature, values))

    def call(
        self, service: str, path: str, method: str, signature: str, *values: object, then: Answer | None = None
    ) -> None:
        """Ask something of a service, whose interface has its name; `then` gets the answer, None when it refuses."""
        address = DBusAddress(path, bus_name=service, interface=service)
        self._send(new_method_call(address, method, signature, values), then)

    def close(self) -> None:
        """Leave the bus; harmless when done twice."""
        self._notifier.setEnabled(False)
        self._connection.close()

    def _send(self, message: Message, then: Answer | None = None) -> None:
        if not self.is_open:
            return
        serial = next(self._serials)
        if then is not None:
            self._awaited[serial] = then
        try:
            self._connection.sendall(message.serialise(serial=serial))
        except OSError as exc:  # it is gone, or has not read for so long that the socket is full
            self._lose(exc)

    @Slot()
    def _read(self) -> None:
        try:
            received = self._connection.recv(_AT_ONCE)
        except BlockingIOError:
            return
        except OSError as exc:
            self._lose(exc)
            return
        if not received:
            self._lose(ConnectionResetError("closed by the bus"))
            return
        self._parser.add_data(received)
        while (message := self._parser.get_next_message()) is not None:
            self._take(message)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        kind = message.header.message_type
        if kind is MessageType.method_call:
            answer = self._served.get(fields.get(HeaderFields.path, ""))
            if answer is None:
                self.refuse(message, "UnknownObject", "there is no such object")
            else:
                answer(message)
        elif kind is MessageType.signal:
            self.signalled.emit(fields.get(HeaderFields.interface, ""), fields[HeaderFields.member], message.body)
        else:
            then = self._awaited.pop(fields.get(HeaderFields.reply_serial, 0), None)
            if then is not None:
                then(message.body if kind is MessageType.method_return else None)

    def _lose(self, why: OSError) -> None:
        logger.info("the session bus is gone: %s", why)
        self.close()
        self.lost.emit()

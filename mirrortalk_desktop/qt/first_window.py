"""One window for one library: the second start has the first window come to the front, and ends.

Who is first is decided by a lock on a file, which the system lets go of when its process ends, however it ends. The
first one listens on a socket of its own (a pipe on Windows) that only its owner may use; a second one tells it what to
open.
"""

import getpass
import hashlib
import json
import logging
import os
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from mirrortalk_desktop.domain.errors import WindowSilent
from mirrortalk_desktop.holders import holder_of, note_holder, socket_of_holder

logger = logging.getLogger(__name__)

#: A first window that is just starting, or busy, gets so long to answer.
PATIENCE_SECONDS = 10.0
_ONE_TRY_MS = 500
_LONGEST_MESSAGE = 1_000_000
"""Longer than an argument of a command line can be."""
_LONGEST_SOCKET_PATH = 100


@dataclass(frozen=True, slots=True)
class Told:
    """What a second start tells the first window: to come to the front, and to open something ("" for nothing)."""

    opens: str = ""


class FirstWindow(QObject):
    """The right to be the window of a library, held until `close`.

    *Signals:* `told(Told)`: another start has handed its wish over.
    """

    told = Signal(object)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = socket_name(library)
        self._lock_file = library / "window.lock"
        self._closing = ExitStack()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def claim(self, wish: Told, *, patience: float = PATIENCE_SECONDS) -> bool:
        """Whether this is the first window; otherwise the first one has taken over the wish.

        Raises `WindowSilent` when there is a first window that does not answer.
        """
        until = time.monotonic() + patience
        while True:
            try:
                is_locked = self._take_lock()
            except Timeout:
                is_locked = None
            if is_locked or (is_locked is not None and not self._tell(wish, until)):
                self._listen()
                return True
            if is_locked is False or self._tell(wish, until):
                return False
            if time.monotonic() > until:
                raise WindowSilent(str(self._lock_file.parent), holder_of(self._lock_file))

    def close(self) -> None:
        """Give the right up. Twice is harmless."""
        self._server.close()
        self._closing.close()

    def _take_lock(self) -> bool:
        """Whether the lock is held now; False where files cannot be locked. Raises `Timeout`: another one holds it."""
        lock = FileLock(self._lock_file, blocking=False)
        try:
            lock.acquire()
        except Timeout:  # an OSError too, and no refusal
            raise
        except (OSError, NotImplementedError) as exc:
            logger.warning("files cannot be locked in %s: %s", self._lock_file.parent, exc)
            return False
        self._closing.callback(lock.release)
        note_holder(self._lock_file, "the window", socket=self._name)
        return True

    def _listen(self) -> None:
        """A socket that a dead process has left is removed first: the lock says that nobody listens on it."""
        QLocalServer.removeServer(self._name)
        if not self._server.listen(self._name):
            logger.warning("other starts will not be heard: %s", self._server.errorString())

    def _tell(self, wish: Told, until: float) -> bool:
        """Whether the first window has taken the wish; one that is busy may do so until then."""
        socket = QLocalSocket()
        if not any(_reaches(socket, name) for name in dict.fromkeys((self._name, socket_of_holder(self._lock_file)))):
            time.sleep(0.05)  # it is starting: it has the lock, and will listen in a moment
            return False
        socket.write(json.dumps({"opens": wish.opens}).encode() + b"\n")
        socket.flush()
        has_answered = socket.waitForReadyRead(max(1, round((until - time.monotonic()) * 1000)))
        is_taken = has_answered and bytes(socket.readAll().data()) == b"taken\n"
        socket.abort()
        return is_taken

    @Slot()
    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Visitor(socket, self._take, self)

    def _take(self, line: bytes) -> bool:
        try:
            message = json.loads(line)
            wish = Told(opens=str(message["opens"]))
        except (ValueError, TypeError, KeyError):
            return False
        self.told.emit(wish)
        return True


def _reaches(socket: QLocalSocket, name: str) -> bool:
    """Whether somebody listens there. A start from elsewhere (su, cron) may give the same library another name."""
    if not name:
        return False
    socket.connectToServer(name)
    return socket.waitForConnected(_ONE_TRY_MS)


class _Visitor(QObject):
    """One connection of another start: one line, one answer."""

    def __init__(self, socket: QLocalSocket, take: Callable[[bytes], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._take = take
        socket.setParent(self)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        self._read()

    @Slot()
    def _read(self) -> None:
        if self._socket.canReadLine():
            line = bytes(self._socket.readLine(_LONGEST_MESSAGE).data())
            self._socket.write(b"taken\n" if self._take(line) else b"not understood\n")
            self._socket.flush()
        elif self._socket.bytesAvailable() > _LONGEST_MESSAGE:
            self._socket.abort()


def socket_name(library: Path) -> str:
    """The socket for a library and a person: in a folder that only this person may enter, where there is one."""
    key = f"{os.path.normcase(library.resolve())}\n{getpass.getuser()}"
    name = "mirrortalk-" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    if os.name != "posix":
        return name
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    path = str((Path(runtime) if runtime and Path(runtime).is_dir() else library.resolve()) / name)
    return path if len(os.fsencode(path)) < _LONGEST_SOCKET_PATH else name

"""Start-up and shut-down of the window, in order, and nothing else."""

import logging
import logging.handlers
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from mirrortalk_desktop import __version__
from mirrortalk_desktop.domain.errors import BadSetting, CannotWrite, DiskFull, MirrorTalkError, SettingsUnreadable
from mirrortalk_desktop.domain.messages import Message, explain
from mirrortalk_desktop.feeds.discreet import DiscreetFormatter
from mirrortalk_desktop.paths import Paths, bundled_models, find_paths
from mirrortalk_desktop.removal import remove
from mirrortalk_desktop.runtime.airlock import airlock, silence
from mirrortalk_desktop.runtime.crashes import watch
from mirrortalk_desktop.runtime.memory import be_frugal
from mirrortalk_desktop.search.location import tables_elsewhere
from mirrortalk_desktop.settings import Settings, load_settings
from mirrortalk_desktop.settings_aside import is_in_file, load_what_can_be_used

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container

logger = logging.getLogger(__name__)

COULD_NOT = 1
_LOG_BYTES = 1_000_000
_SWITCH_SECONDS = 0.0002
"""How long a busy lane may keep the interpreter when the window wants it: the usual 5 ms add up with several lanes."""
_ENVIRONMENT = {
    "TOKENIZERS_PARALLELISM": "false",
    "QT_LOGGING_RULES": "qt.multimedia*.info=false;qt.multimedia*.warning=false",
}
_NO_DISPLAY = "There is no display to open the window on. See it work without one: mirrortalk-desktop demo"
_NO_LIBRARY = (
    "A system library that the window needs is missing ({reason}). On Debian or Ubuntu: "
    "apt-get install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 "
    "libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libdbus-1-3 libfontconfig1 libpulse0"
)


def run(opens: str = "") -> int:
    """Open the window and stay until it is closed; returns the exit status.

    Where the library's window is open already, that one comes to the front. `opens` is a list of podcasts or an
    address.
    """
    if reason := missing_display(os.environ, sys.platform):
        return _could_not(reason)
    for variable, value in _ENVIRONMENT.items():
        os.environ.setdefault(variable, value)
    silence(os.environ)
    be_frugal(os.environ)
    try:
        from PySide6 import QtMultimedia, QtSvg, QtWidgets  # noqa: F401  they need the system's libraries
    except ImportError as exc:
        reason = _NO_LIBRARY.format(reason=exc)
        _tell(Message(reason, ""))
        return _could_not(reason)
    try:
        paths = find_paths(os.environ)
    except BadSetting as exc:
        return _refuse(exc)
    _set_up_logging(paths)
    with airlock.shut():
        status, starts_again = _show(paths, opens)
    if starts_again:
        _start_again()
    return status


def missing_display(environ: Mapping[str, str], platform: str) -> str:
    """What to say when there is no screen; nothing when there is one, or when Qt was told to do without."""
    if not platform.startswith("linux"):
        return ""
    chosen = environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen not in ("", "xcb", "wayland"):
        return ""
    return "" if environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY") else _NO_DISPLAY


def _show(paths: Paths, opens: str) -> tuple[int, bool]:
    """The window comes first; the library and everything heavy are opened on the lanes after it can be seen.

    Returns the exit status, and whether the program is to begin anew.
    """
    from PySide6.QtCore import QTimer

    from mirrortalk_desktop.qt.application import Application
    from mirrortalk_desktop.qt.first_window import FirstWindow, Told
    from mirrortalk_desktop.qt.heeding import Heeding
    from mirrortalk_desktop.qt.icons import app_icon
    from mirrortalk_desktop.qt.languages import speak
    from mirrortalk_desktop.qt.style import apply_style
    from mirrortalk_desktop.qt.window import MainWindow
    from mirrortalk_desktop.runtime.imports import bring_in

    app = Application(sys.argv[:1])
    sys.setswitchinterval(_SWITCH_SECONDS)
    app.setApplicationName("MirrorTalk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("mirrortalk-desktop")
    app.setWindowIcon(app_icon())
    app.setQuitOnLastWindowClosed(False)
    settings = _settings(paths)
    if settings is None:
        return COULD_NOT, False
    first = FirstWindow(paths.library)
    try:
        paths.make_folders()
        if not first.claim(Told(opens)):
            _say(f"The window of the library {paths.library} is open already: it comes to the front.")
            return 0, False
    except MirrorTalkError as exc:
        if not isinstance(exc, CannotWrite | DiskFull):  # what cannot be written is told by the window
            return _refuse(exc), False
    speak(app, settings.language)
    apply_style(app)

    def make_container() -> "Container":
        """Imported on the lane that builds it, as gently as the heavy packages."""
        bring_in("mirrortalk_desktop.container")
        from mirrortalk_desktop.container import Container

        return Container(settings, paths, bundled_models=bundled_models())

    window = MainWindow(settings=settings, paths=paths, make_container=make_container)
    window.bugs.install()
    window.finished.connect(app.quit)
    window.could_not_finish.connect(_end_hard)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, window.close))
    window.show()
    heeding = Heeding(window)
    first.told.connect(heeding.heed)
    app.told.connect(heeding.heed)
    heeding.open(opens)
    QTimer.singleShot(0, window.start)
    status = app.exec()
    first.close()
    logging.shutdown()
    if window.removing.parts:
        remove(paths, *window.removing.parts, tables=tables_elsewhere(window.tuning.settings.index_location))
    return status, window.starts_again


def _settings(paths: Paths) -> Settings | None:
    """The options in force. Where some cannot be used, the person decides whether to go on without; None: no."""
    from mirrortalk_desktop.qt.starting import Start
    from mirrortalk_desktop.qt.text import message_of

    try:
        return load_settings(paths.settings_file, os.environ)
    except BadSetting as exc:
        _could_not(str(explain(exc.as_failure())))
        if not Start().asks_to_go_on(
            message_of(exc.as_failure()),
            is_in_file=is_in_file(exc, paths.settings_file),
            is_unreadable=isinstance(exc, SettingsUnreadable),
        ):
            return None
    try:
        return load_what_can_be_used(paths.settings_file, os.environ)
    except MirrorTalkError as exc:
        _refuse(exc)
        return None


def _start_again() -> None:
    """Begin anew as it was begun, in a process that has nothing of this one."""
    command = [sys.executable, *sys.orig_argv[1:]]
    if os.name == "posix":
        os.execv(sys.executable, command)  # noqa: S606  no shell, and our own command
    subprocess.Popen(command)


def _end_hard() -> None:
    """A lane hangs in foreign code. What is on disk is safe at any moment, so the process may go."""
    logger.warning("a lane did not end in time: leaving without it")
    logging.shutdown()
    for output in (sys.stdout, sys.stderr):
        if output is not None:
            output.flush()
    os._exit(0)


class _LogFile(logging.handlers.RotatingFileHandler):
    """A log that does without the lines that a full disk has no room for; it goes on once there is room."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  the name is Python's
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


def _set_up_logging(paths: Paths) -> None:
    """A log file that is never long; reports of crashes go beside it."""
    folder = paths.logs
    handlers: list[logging.Handler] = []
    if sys.stderr is not None:
        to_terminal = logging.StreamHandler()
        to_terminal.setLevel(logging.WARNING)
        handlers.append(to_terminal)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(
            _LogFile(folder / "mirrortalk.log", maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8", delay=True)
        )
    except OSError:
        logger.debug("no log is kept")
    watch(folder, paths.library)
    for handler in handlers:
        handler.setFormatter(DiscreetFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=handlers)


def _say(text: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(f"{text}\n")


def _refuse(error: MirrorTalkError) -> int:
    """Tell what stands in the way, in the terminal and in a box."""
    from mirrortalk_desktop.qt.text import message_of

    _could_not(str(explain(error.as_failure())))
    _tell(message_of(error.as_failure()))
    return COULD_NOT


def _tell(message: Message) -> None:
    """In a box, where Qt can show one."""
    try:
        from mirrortalk_desktop.qt.starting import Start
    except ImportError:
        return
    Start().tell(message)


def _could_not(reason: str) -> int:
    logger.info("not started: %s", reason)
    if sys.stderr is not None:
        sys.stderr.write(f"{reason}\n")
    return COULD_NOT

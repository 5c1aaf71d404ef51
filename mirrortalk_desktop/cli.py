"""The program without a window: every stage as a command, its errors as one plain line and an exit status.

0 done, 1 could not, 2 wrong usage, 130 interrupted.
"""

import argparse
import contextlib
import io
import logging
import os
import signal
import sys
import threading
import traceback
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType

from mirrortalk_desktop.commands.nearest import Parser
from mirrortalk_desktop.commands.shell import ProgressLine, Shell, shared_options
from mirrortalk_desktop.commands.table import COMMANDS
from mirrortalk_desktop.commands.text import plain
from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import BadSetting, Cancelled, DatesReversed, MirrorTalkError
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.feeds.discreet import DiscreetFormatter, without_secrets
from mirrortalk_desktop.files import has_no_room, make_private_file, not_written
from mirrortalk_desktop.library.backups import damage_told
from mirrortalk_desktop.paths import Paths, bundled_models, find_paths
from mirrortalk_desktop.runtime.airlock import airlock, silence
from mirrortalk_desktop.runtime.memory import be_frugal
from mirrortalk_desktop.settings import Settings, Value, load_settings
from mirrortalk_desktop.version import described

DONE, COULD_NOT, WRONG_USAGE, INTERRUPTED, READER_LEFT = 0, 1, 2, 130, 141

_OVERRIDES = ("embedding_provider", "whisper_model", "memory_budget_mb")
_QUIET_LIBRARIES = {"TOKENIZERS_PARALLELISM": "false"}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    _open_what_is_closed()
    _speak_utf8()
    for variable, value in _QUIET_LIBRARIES.items():
        os.environ.setdefault(variable, value)
    silence(os.environ)
    be_frugal(os.environ)
    parser = make_parser()
    arguments = parser.parse_args(argv)
    _set_up_logging(is_wordy=arguments.verbose)
    try:
        paths = find_paths(os.environ, library=Path(arguments.library) if arguments.library else None)
    except BadSetting as exc:
        _explain(exc)
        return WRONG_USAGE if exc.name.startswith("--") else COULD_NOT
    try:
        with airlock.shut():
            status = _run(arguments, paths)
        sys.stdout.flush()
    except BadSetting as exc:
        _explain(exc)
        return WRONG_USAGE if exc.name.startswith("--") else COULD_NOT
    except DatesReversed as exc:
        _explain(exc)
        return WRONG_USAGE
    except MirrorTalkError as exc:
        _explain(exc)
        return COULD_NOT
    except BrokenPipeError:
        _forget_output()
        return READER_LEFT
    except (Cancelled, KeyboardInterrupt):
        return INTERRUPTED
    except Exception as exc:  # noqa: BLE001  a bug: it goes to the log, and the person is told where
        if isinstance(exc, OSError) and has_no_room(exc):
            _explain(not_written(exc.filename or "the output", exc))
            _forget_output()
            return COULD_NOT
        _keep_traceback(exc, paths, is_wordy=arguments.verbose)
        return COULD_NOT
    return status


def make_parser() -> argparse.ArgumentParser:
    """The whole command line. Options for everything may stand before or after the command.

    A command must not reset what was said before it, so its own options have no defaults and are objects of their own.
    """
    parser = Parser(
        prog="mirrortalk-desktop",
        description="Ask your podcasts, fully offline. Without any arguments, the window opens.",
        parents=[shared_options()],
    )
    parser.add_argument("--version", action="version", version=f"MirrorTalk Desktop {described()}")
    parser.set_defaults(library=None, json=False, verbose=False, offline=False, wait=False, **dict.fromkeys(_OVERRIDES))
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for command in COMMANDS:
        sub = commands.add_parser(
            command.name, help=command.summary, description=command.summary, parents=[shared_options()]
        )
        command.add_arguments(sub)
        sub.set_defaults(run=command.run, needs_settings=command.needs_settings)
    return parser


def _run(arguments: argparse.Namespace, paths: Paths) -> int:
    settings, trouble = _settings(arguments, paths)
    container = Container(settings, paths, bundled_models=bundled_models())
    shell = Shell(
        container=container,
        is_json=arguments.json,
        input=sys.stdin,
        out=sys.stdout,
        err=sys.stderr,
        progress=ProgressLine(sys.stderr),
        waits=arguments.wait,
        settings_trouble=trouble,
    )
    try:
        with _interrupts_cancel(shell.token), damage_told(paths.database):
            status = int(arguments.run(shell, arguments))
        shell.token.raise_if_cancelled()
        return status
    finally:
        with _no_more_interrupts():
            shell.progress.end()
            container.close()


def _settings(arguments: argparse.Namespace, paths: Paths) -> tuple[Settings, BadSetting | None]:
    """The options in force; for a command that helps with bad ones, also the defaults, without any connection."""
    given: dict[str, Value] = {name: value for name in _OVERRIDES if (value := getattr(arguments, name)) is not None}
    if arguments.offline:
        given["is_offline"] = True
    try:
        return load_settings(paths.settings_file, os.environ, given), None
    except BadSetting as exc:
        if arguments.needs_settings or exc.name.startswith("--"):
            raise
        return Settings(is_offline=True), exc


@contextlib.contextmanager
def _interrupts_cancel(token: CancelToken) -> Iterator[None]:
    """Ctrl+C raises `KeyboardInterrupt` at once, and cancels the token besides, which nothing can lose.

    Python raises it wherever it happens to be; in a `__del__` or a callback (faster-whisper drops a progress bar of
    tqdm's after each stretch of speech) it is only printed and the work would go on to its end.
    """

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        token.cancel()
        raise KeyboardInterrupt

    def pass_over(lost: "sys.UnraisableHookArgs") -> None:
        if not (token.is_cancelled and isinstance(lost.exc_value, KeyboardInterrupt)):
            hook(lost)

    hook, before = sys.unraisablehook, signal.getsignal(signal.SIGINT)
    is_ours = before is not signal.SIG_IGN and threading.current_thread() is threading.main_thread()
    if is_ours:  # who was started in the background is not to be interrupted
        signal.signal(signal.SIGINT, interrupt)
    sys.unraisablehook = pass_over
    try:
        yield
    finally:
        sys.unraisablehook = hook
        if is_ours:
            signal.signal(signal.SIGINT, before)


@contextlib.contextmanager
def _no_more_interrupts() -> Iterator[None]:
    """Closing what is open takes a moment; a second Ctrl+C must not leave it half done."""
    try:
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    except ValueError:  # not the main thread: nobody interrupts it
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _explain(error: MirrorTalkError) -> None:
    sys.stderr.write(plain(str(explain(error.as_failure(), is_one_try=True))) + "\n")


def _keep_traceback(error: Exception, paths: Paths, *, is_wordy: bool) -> None:
    """Write the traceback where it can be found, and tell the person in one line."""
    text = without_secrets("".join(traceback.format_exception(error)))
    log = paths.logs / "commands.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        make_private_file(log)
        with log.open("a", encoding="utf-8", errors="replace") as file:
            file.write(text + "\n")
        where = f"The details are in {log}."
    except OSError:
        where = "Run it again with -v for the details."
    sys.stderr.write(f"Something unexpected happened ({type(error).__name__}). {where}\n")
    if is_wordy:
        sys.stderr.write(text)


def _set_up_logging(*, is_wordy: bool) -> None:
    """Nothing but a command's own words reaches the terminal, unless the person asks for more."""
    if is_wordy:
        to_terminal = logging.StreamHandler(sys.stderr)
        to_terminal.setFormatter(DiscreetFormatter("%(asctime)s %(name)s: %(message)s"))
        logging.basicConfig(level=logging.INFO, handlers=[to_terminal])
        logging.captureWarnings(capture=True)
    else:
        logging.basicConfig(handlers=[logging.NullHandler()])
        warnings.simplefilter("ignore")


def _open_what_is_closed() -> None:
    """A program may be started without input or outputs (`>&-`), as by a launcher: then they lead nowhere.

    In this order each takes its own number, so that no file of the library gets one that native code prints to.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115  for as long as the program


def _speak_utf8() -> None:
    """Read and write UTF-8 wherever it runs; what cannot be said is replaced, never an error."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _forget_output() -> None:
    """Whoever read our output has left, or it has no room: let nothing complain about it at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    with contextlib.suppress(OSError, ValueError):
        os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)

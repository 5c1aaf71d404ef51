"""Documents that a command makes: written to a file, or shown where none is named."""

import argparse
from pathlib import Path

from mirrortalk_desktop.commands.shell import Shell
from mirrortalk_desktop.commands.views import View
from mirrortalk_desktop.domain.errors import WouldBeLost
from mirrortalk_desktop.files import is_file, write_whole

_STANDARD_OUTPUT = Path("-")


def force_option(parser: argparse.ArgumentParser) -> None:
    """The option that lets a command replace what is there."""
    parser.add_argument("--force", action="store_true", help="replace what is there already")


def refuse_place(shell: Shell, *files: Path, force: bool) -> None:
    """Raise `NotAPlace` for a file among those of the app, and `WouldBeLost` for one that is there, unless forced.

    What is no file, such as /dev/stdout, can be written to.
    """
    for file in files:
        shell.container.paths.refuse(file)
        if is_file(file) and not force:
            raise WouldBeLost(str(file))


def hand_over(
    shell: Shell,
    document: str,
    file: Path | None,
    *,
    force: bool,
    shown: View,
    written: View,
    done: str,
    is_secret: bool = False,
) -> int:
    """Write the document to the file and say `done`; without a file, or to “-”, show it.

    `shown` and `written` are what `--json` says of it in either case. A file that `is_secret` is for its owner alone.
    Raises what `refuse_place` raises, `CannotWrite` and `DiskFull`.
    """
    if file is None or file == _STANDARD_OUTPUT:
        shell.show(shown, document.rstrip("\n").split("\n"))
        return 0
    refuse_place(shell, file, force=force)
    write_whole(file, document, is_private=is_secret)
    shell.show({"file": str(file), **written}, [done])
    return 0

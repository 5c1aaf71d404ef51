"""Documents that a command makes: written to a file, or shown where none is named."""

from pathlib import Path

from mirrortalk_desktop.commands.shell import Shell
from mirrortalk_desktop.commands.views import View
from mirrortalk_desktop.files import write_whole

_STANDARD_OUTPUT = Path("-")


def hand_over(shell: Shell, document: str, file: Path | None, *, shown: View, written: View, done: str) -> int:
    """Write the document to the file and say `done`; without a file, or to “-”, show it. Raises `CannotWrite` and
    `DiskFull`.

    `shown` and `written` are what `--json` says of it in either case.
    """
    if file is None or file == _STANDARD_OUTPUT:
        shell.show(shown, document.rstrip("\n").split("\n"))
        return 0
    write_whole(file, document)
    shell.show({"file": str(file), **written}, [done])
    return 0

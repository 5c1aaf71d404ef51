"""What is said of the keyring of the system beside the outcome of a command."""

from collections.abc import Sequence

from mirrortalk_desktop.commands.shell import Shell
from mirrortalk_desktop.pipeline.keys import SERVICE


def note_keys_left(shell: Shell, entries: Sequence[str]) -> None:
    """Say which entries the keyring did not let go, for the person to delete them there."""
    if entries:
        names = ", ".join(entries)
        shell.note(f"The keyring is locked or not there, so it still has: {names} ({SERVICE}). Delete that there.")

"""A word that is no command: one sentence, with the command that was probably meant, and not a list of all of them."""

import argparse
import difflib
from typing import Any

from mirrortalk_desktop.commands.text import plain

_WRONG_USAGE = 2


class Parser(argparse.ArgumentParser):
    """A parser of commands, and of commands of commands, that ends with such a sentence."""

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """Called by argparse for every value that must be one of a few."""
        if action.nargs != argparse.PARSER or action.choices is None or value in action.choices:
            super()._check_value(action, value)
            return
        near = difflib.get_close_matches(value.lower(), action.choices, n=1)
        meant = f" Did you mean “{near[0]}”?" if near else ""
        self.exit(_WRONG_USAGE, plain(f"“{value}” is not a command.{meant} All of them: {self.prog} --help") + "\n")

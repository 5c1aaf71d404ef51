"""What the program consists of, and under which licences."""

import argparse

from mirrortalk_desktop.commands.shell import Arguments, Command, Shell
from mirrortalk_desktop.commands.text import table
from mirrortalk_desktop.domain.model_errors import UnknownComponent
from mirrortalk_desktop.licences import components, licence_text


def _licences_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", metavar="NAME", help="show the licence of this part in full")


def _licences(shell: Shell, arguments: Arguments) -> int:
    found = components()
    if arguments.name is None:
        views = [
            {
                "name": each.name,
                "version": each.version,
                "licence": each.licence,
                "inside": each.inside,
                "source": each.source,
            }
            for each in found
        ]
        rows = [(each.name, each.version, each.licence, each.inside or each.source) for each in found]
        shell.show(views, table(rows))
        return 0
    wanted = [each for each in found if each.name.lower() == arguments.name.lower()]
    if not wanted:
        raise UnknownComponent(arguments.name)
    text = licence_text(wanted[0])
    shell.show({"name": wanted[0].name, "licence": wanted[0].licence, "text": text}, [text])
    return 0


COMMANDS = (
    Command("licences", "what MirrorTalk consists of, and under which licences", _licences, _licences_arguments),
)

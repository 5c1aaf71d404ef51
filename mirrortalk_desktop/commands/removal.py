"""Removing what MirrorTalk has put on this computer."""

import argparse
import contextlib
import os
from pathlib import Path

from mirrortalk_desktop.commands.keyring_notes import note_keys_left
from mirrortalk_desktop.commands.shell import Arguments, Command, Shell
from mirrortalk_desktop.commands.text import table
from mirrortalk_desktop.domain.errors import BadSetting, MirrorTalkError
from mirrortalk_desktop.domain.sizes import size as in_words
from mirrortalk_desktop.removal import Part, holdings, remove, size
from mirrortalk_desktop.search.location import Location, tables_elsewhere
from mirrortalk_desktop.settings_aside import index_location

_WORDS = {
    Part.LIBRARY: "podcasts, transcripts, audio, questions, bookmarks, backups",
    Part.MODELS: "models that were fetched or imported",
    Part.SETTINGS: "settings and logs",
}


def _removal_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("parts", nargs="*", type=_part, metavar="PART", help=f"{', '.join(Part)}; else all")
    parser.add_argument("--yes", action="store_true", help="remove it; without, it is only said what would go")


def _part(text: str) -> Part:
    try:
        return Part(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is none of {', '.join(Part)}") from None


def _remove_data(shell: Shell, arguments: Arguments) -> int:
    container = shell.container
    parts = tuple(arguments.parts) or tuple(Part)
    elsewhere = _elsewhere(shell)
    tables = tables_elsewhere(elsewhere or "")
    sizes = {part: size(container.paths, part, tables) for part in parts}
    view = {"removed": False, "parts": {part.value: sizes[part] for part in parts}}
    if not arguments.yes:
        rows = [(part.value, in_words(sizes[part]), _WORDS[part], _place(shell, part, tables)) for part in parts]
        shell.show(view, [*table(rows), "Nothing was removed. To remove it for good, say --yes."])
        return 1
    if holdings(container.paths, Part.LIBRARY, tables):  # without any, nobody works on it: a claim would begin one
        shell.claim("remove-data")
    left: tuple[str, ...] = ()
    if Part.LIBRARY in parts and container.paths.database.exists():
        with contextlib.suppress(MirrorTalkError):  # a damaged library goes without
            left = container.subscriptions.forget_keys()
    container.close()
    stayed = remove(container.paths, *parts, tables=tables)
    view |= {"removed": not stayed, "left_in_keyring": list(left)}
    shell.show(view, [f"Removed: {', '.join(part.value for part in parts)} ({in_words(sum(sizes.values()))})."])
    note_keys_left(shell, left)
    for path in stayed:
        shell.note(f"{path} could not be removed.")
    if elsewhere and Part.LIBRARY in parts:
        for path in Location(elsewhere).unopened():
            shell.note(f"{path} stays: it cannot be opened, so it may be somebody else’s.")
    if elsewhere and _leaves_index(elsewhere, parts):
        shell.note(f"The search index at {elsewhere} stays; remove it there.")
    if elsewhere is None and set(parts) != {Part.MODELS}:
        shell.note("The settings could not be read; a search index at a place that they name stays.")
        return 1
    return 1 if stayed else 0


def _elsewhere(shell: Shell) -> str | None:
    """Where the settings say that the index is, empty for beside the library; None where they cannot be read."""
    container = shell.container
    if shell.settings_trouble is None:
        return container.settings.index_location
    try:
        return index_location(container.paths.settings_file, os.environ)
    except BadSetting:
        return None


def _leaves_index(elsewhere: str, parts: tuple[Part, ...]) -> bool:
    """Whether an index that the settings name will be there when nothing tells of it any more."""
    place = Location(elsewhere)
    if place.is_remote:
        return Part.LIBRARY in parts or Part.SETTINGS in parts
    return Part.SETTINGS in parts and bool(place.tables())


def _place(shell: Shell, part: Part, tables: tuple[Path, ...]) -> str:
    """The folders of the app that it lies in, and each table that lies beside things of the person's own."""
    found = holdings(shell.container.paths, part, tables)
    places = (str(path if path in tables else path.parent) for path in found)
    return ", ".join(dict.fromkeys(places)) or "nothing there"


COMMANDS = (
    Command(
        "remove-data",
        "remove what MirrorTalk has put on this computer",
        _remove_data,
        _removal_arguments,
        needs_settings=False,
    ),
)

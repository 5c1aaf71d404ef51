"""Settings that cannot be used: told apart by where they are, and a file of them kept under another name."""

import itertools
from collections.abc import Mapping
from pathlib import Path

from mirrortalk_desktop.domain.errors import BadSetting
from mirrortalk_desktop.files import not_written
from mirrortalk_desktop.settings import Settings, load_settings


def is_in_file(error: BadSetting, path: Path) -> bool:
    """Whether what cannot be used is in the settings file, and not in the environment or on the command line."""
    return error.name == str(path) or error.name.endswith(f" in {path}")


def put_aside(path: Path) -> Path:
    """Rename the settings file, so that the defaults are in force; gives its new place. Raises `CannotWrite`."""
    places = (path.with_name(f"settings.broken-{number}.toml") for number in itertools.count(1))
    try:
        return path.rename(next(place for place in places if not place.exists()))
    except OSError as exc:
        raise not_written(path, exc) from exc


def load_what_can_be_used(path: Path, environ: Mapping[str, str]) -> Settings:
    """The options in force without what cannot be used: the file is put aside for it, a variable is passed over.

    Raises `CannotWrite`, and `BadSetting` for what is in neither.
    """
    left = dict(environ)
    while True:
        try:
            return load_settings(path, left)
        except BadSetting as exc:
            if is_in_file(exc, path):
                put_aside(path)
            elif left.pop(exc.name, None) is None:
                raise

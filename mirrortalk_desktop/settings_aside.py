"""Settings that cannot be used: told apart by where they are, left out, and their file kept under another name."""

import itertools
import shutil
from collections.abc import Mapping
from pathlib import Path

from tomlkit import TOMLDocument

from mirrortalk_desktop.domain.errors import BadSetting
from mirrortalk_desktop.files import not_written
from mirrortalk_desktop.settings import Settings, change_file, checked, load_settings, options, read_file, save_settings


def is_in_file(error: BadSetting, path: Path) -> bool:
    """Whether what cannot be used is in the settings file, and not in the environment or on the command line."""
    return error.name == str(path) or error.name.endswith(f" in {path}")


def leave_out(error: BadSetting, path: Path) -> Path | None:
    """Take what cannot be used out of the settings file; gives where the file is kept as it was, if it is still there.

    Of a file that cannot be read, only the usual settings remain, offline: that may have been among the person's.
    Raises `CannotWrite`.
    """
    places = (path.with_name(f"settings.broken-{number}.toml") for number in itertools.count(1))
    aside = next(place for place in places if not place.exists())
    try:
        if error.name == str(path):
            path.rename(aside)
        else:
            shutil.copy2(path, aside)
    except FileNotFoundError:
        return None
    except OSError as exc:
        raise not_written(path, exc) from exc
    if error.name == str(path):
        save_settings(path, Settings(is_offline=True))
        return aside

    def put(document: TOMLDocument) -> None:
        document.pop(error.name.removesuffix(f" in {path}"), None)

    change_file(path, put)
    return aside


def load_what_can_be_used(path: Path, environ: Mapping[str, str]) -> Settings:
    """The options in force without what cannot be used, in the file (see `leave_out`) and among the variables.

    Raises `CannotWrite`, and `BadSetting` for what is in neither.
    """
    left = dict(environ)
    while True:
        try:
            return load_settings(path, left)
        except BadSetting as exc:
            if is_in_file(exc, path):
                leave_out(exc, path)
            elif left.pop(exc.name, None) is None:
                raise


def index_location(path: Path, environ: Mapping[str, str]) -> str:
    """The place of the search index alone, where other settings cannot be used. Raises `BadSetting`."""
    name = "index_location"
    for variable in options()[name].variables:
        if value := environ.get(variable, "").strip():
            return str(checked(name, value, named=variable))
    return str(checked(name, read_file(path).get(name, ""), named=f"{name} in {path}"))

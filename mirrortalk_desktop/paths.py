"""Every folder and file that the app owns, and the resources that come with it."""

import errno
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from mirrortalk_desktop.domain.errors import BadSetting, NotAPlace
from mirrortalk_desktop.domain.reasons import NO_SUCH_PLACE
from mirrortalk_desktop.files import is_there, leads_nowhere, make_private_folder, not_written

_APP = "MirrorTalk"
_PACKAGE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Paths:
    """Where things are. `library` is what the person owns; the rest can be made again."""

    library: Path
    models: Path
    config: Path
    logs: Path

    @property
    def database(self) -> Path:
        """The one SQLite file that is the truth."""
        return self.library / "library.db"

    @property
    def audio(self) -> Path:
        """Downloaded episodes."""
        return self.library / "audio"

    @property
    def pictures(self) -> Path:
        """Small pictures of shows; may be deleted at any time."""
        return self.library / "pictures"

    @property
    def index(self) -> Path:
        """LanceDB's tables; may be deleted at any time."""
        return self.library / "index"

    @property
    def backups(self) -> Path:
        """Copies of the database as it was."""
        return self.library / "backups"

    @property
    def settings_file(self) -> Path:
        """The person's settings, in TOML."""
        return self.config / "settings.toml"

    @property
    def costs_file(self) -> Path:
        """What steps cost in memory on this machine; learnt again when it is missing."""
        return self.config / "memory-costs.json"

    @property
    def speeds_file(self) -> Path:
        """How fast speech models hear on this machine; learnt again when it is missing."""
        return self.config / "speech-speeds.json"

    @property
    def window_file(self) -> Path:
        """Window geometry, and nothing that matters."""
        return self.config / "window.ini"

    def keeps(self, path: Path) -> bool:
        """Whether it lies, or would lie, in one of these folders, also by way of a link or in what is linked there."""
        folders = (*self.private_folders, self.models, self.config, self.logs)
        kept = [folder for folder in folders if is_there(folder)]
        named = Path(os.path.abspath(path))  # noqa: PTH100  without “..”, and links as they are
        real = Path(os.path.realpath(path))
        above = {named, *named.parents, real, *real.parents}
        return any(each.samefile(folder) for each in above if is_there(each) for folder in kept)

    def refuse(self, path: Path) -> None:
        """Raise `NotAPlace` for one that `keeps` says is the app's own: nothing is written there for a person."""
        if self.keeps(path):
            raise NotAPlace(str(path))

    def make_folders(self) -> None:
        """Create the folders; the library is readable by its owner only. Raises `CannotWrite` or `DiskFull`.

        What is a link to a disk that is not there is passed over: who writes there tells of it.
        """
        try:
            for folder in (self.models, self.config, self.logs):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as exc:
            raise not_written(exc.filename or folder, exc) from exc
        for folder in self.private_folders:
            if folder == self.index and folder.is_file():
                continue  # what stands in its place is moved when it is opened
            if folder == self.library or not leads_nowhere(folder):
                make_private_folder(folder)

    @property
    def leading_nowhere(self) -> tuple[Path, ...]:
        """Those that are links to something that is not there."""
        return tuple(folder for folder in self.private_folders if leads_nowhere(folder))

    @property
    def private_folders(self) -> tuple[Path, ...]:
        """Those that only their owner may enter."""
        return self.library, self.audio, self.pictures, self.index, self.backups


def find_paths(environ: Mapping[str, str], *, library: Path | None = None) -> Paths:
    """The app's folders: from the command line, else `MIRRORTALK_*`, else where this system keeps such things.

    Raises `BadSetting` for a place that cannot be on this computer.
    """
    places = platformdirs.PlatformDirs(_APP, appauthor=False)

    def place(variable: str, default: Path) -> Path:
        return _placed(variable, environ[variable]) if environ.get(variable) else default

    named = _placed("--library", str(library)) if library is not None else None
    return Paths(
        library=(named or place("MIRRORTALK_LIBRARY", places.user_data_path / "library")).absolute(),
        models=place("MIRRORTALK_MODELS", places.user_data_path / "models").absolute(),
        config=place("MIRRORTALK_CONFIG", places.user_config_path).absolute(),
        logs=place("MIRRORTALK_LOGS", places.user_log_path).absolute(),
    )


def _placed(setting: str, text: str) -> Path:
    """The place that a setting names; a home folder of somebody unknown and a name too long are none."""
    try:
        place = Path(text).expanduser()
        place.exists()
    except (RuntimeError, ValueError) as exc:
        raise BadSetting(setting, text, NO_SUCH_PLACE) from exc
    except OSError as exc:
        if exc.errno == errno.ENAMETOOLONG:
            raise BadSetting(setting, text, NO_SUCH_PLACE) from exc
        return place
    return place


def bundled_models() -> tuple[Path, ...]:
    """The folders of models that came inside the installer; none in a checkout."""
    folder = _PACKAGE / "resources" / "bundled-models"
    return (folder,) if folder.is_dir() else ()


def resource(name: str) -> Path:
    """A file or folder that comes with the app, such as `icons/ask.svg`: inside the package when it is installed,
    beside it in a checkout.
    """
    for folder in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        if (folder / name).exists():
            return folder / name
    raise FileNotFoundError(f"resource {name} is missing: the installation is incomplete")

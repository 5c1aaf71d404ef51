"""Take a model from a folder, a USB stick or an archive: plain files, links followed, nothing else unpacked."""

import lzma
import shutil
import tarfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

from mirrortalk_desktop.domain.errors import CannotRead, FileMissing
from mirrortalk_desktop.domain.model_errors import ModelDamaged, NoModelFound, OtherEngine
from mirrortalk_desktop.domain.work import CancelToken, Progress, Report
from mirrortalk_desktop.files import is_there
from mirrortalk_desktop.models.folders import (
    FoundModel,
    files_of,
    find_models,
    foreign_weights,
    is_model_file,
    what_is_missing,
)
from mirrortalk_desktop.models.place import check_space

_PIECE = 1 << 20
_BROKEN = (zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, NotImplementedError)

#: Endings of files that are archives, or were before something happened to them.
_ARCHIVES = frozenset({".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz"})
_UNREADABLE = "the archive cannot be read"


@contextmanager
def found_models(path: Path, *, workspace: Path, token: CancelToken) -> Iterator[tuple[FoundModel, ...]]:
    """The models in a folder or archive, whole or not; raises when there is none."""
    if not is_there(path):
        raise FileMissing(str(path))
    if not (path.is_file() or path.is_dir()):  # such as a pipe
        raise NoModelFound(str(path))
    unpacked = workspace / f"unpacked-{path.stem}"
    shutil.rmtree(unpacked, ignore_errors=True)
    try:
        place = path
        if path.is_file():
            _unpack(path, unpacked, token=token)
            place = unpacked / path.name.split(".")[0]
        models = find_models(place)
        if not models:
            raise _no_model_in(path)
        yield models
    finally:
        shutil.rmtree(unpacked, ignore_errors=True)


def _no_model_in(path: Path) -> NoModelFound | OtherEngine:
    foreign = foreign_weights(path)
    return OtherEngine(foreign) if foreign else NoModelFound(str(path))


def copy_model(model: FoundModel, target: Path, *, token: CancelToken, report: Report) -> None:
    """The model's files as real files in the folder `target`. Raises `ModelDamaged` when one is missing."""
    if missing := what_is_missing(model.folder, model.kind):
        raise ModelDamaged(model.name, missing)
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    names = files_of(model.folder, model.kind)
    total = sum((model.folder / name).stat().st_size for name in names)
    check_space(target, total)
    done = 0
    for name in names:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        with (model.folder / name).open("rb") as source, (target / name).open("wb") as copy:
            for piece in _pieces(source, model.folder / name):
                token.raise_if_cancelled()
                copy.write(piece)
                done += len(piece)
                if done % (_PIECE * 8) < _PIECE:
                    report(Progress(done, total, "bytes", model.name))
    report(Progress(total, total, "bytes", model.name))


def _unpack(archive: Path, target: Path, *, token: CancelToken) -> None:
    """The files of an archive whose names may belong to a model; nothing can land outside of the target."""
    base = target / archive.name.split(".")[0]
    base.mkdir(parents=True)
    try:
        if zipfile.is_zipfile(archive):
            with zipfile.ZipFile(archive) as packed:
                _unpack_zip(packed, archive, base, token)
        elif tarfile.is_tarfile(archive):
            with tarfile.open(archive) as packed_tar:
                _unpack_tar(packed_tar, archive, base, token)
        elif archive.suffix.lower() in _ARCHIVES:
            raise ModelDamaged(archive.name, _UNREADABLE)
        else:
            raise _no_model_in(archive)
    except _BROKEN as error:
        raise ModelDamaged(archive.name, _UNREADABLE) from error
    except OSError as error:
        if error.errno is not None:
            raise
        raise ModelDamaged(archive.name, _UNREADABLE) from error  # what gzip and bz2 say of broken files
    except RuntimeError as error:  # zipfile's word for a password
        raise ModelDamaged(archive.name, "the archive is locked with a password") from error


def _unpack_zip(packed: zipfile.ZipFile, archive: Path, target: Path, token: CancelToken) -> None:
    wanted = [(member, place) for member in packed.infolist() if (place := _place(member.filename, target))]
    check_space(target, sum(member.file_size for member, _ in wanted))
    for member, place in wanted:
        with packed.open(member) as source:
            _pour(_pieces(source, archive), place, member.file_size, token)


def _unpack_tar(packed: tarfile.TarFile, archive: Path, target: Path, token: CancelToken) -> None:
    for member in packed:
        place = _place(member.name, target) if member.isreg() else None
        source = packed.extractfile(member) if place else None
        if place is None or source is None:
            continue
        check_space(target, member.size)
        with source:
            _pour(_pieces(source, archive), place, member.size, token)
    for _ in _pieces(cast("IO[bytes]", packed.fileobj), archive):  # the sum that tells bad spots is at the end
        token.raise_if_cancelled()


def _place(name: str, target: Path) -> Path | None:
    """Where a member goes, under its own folders and never outside; None for what is no model file."""
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", "..", ".")]
    if not parts or name.endswith("/") or not is_model_file(parts[-1]) or any(":" in part for part in parts):
        return None
    return target.joinpath(*parts)


def _pieces(source: IO[bytes], path: Path) -> Iterator[bytes]:
    """What is read from this path. A stick that was pulled out is no fault of the folder that is written to."""
    while True:
        try:
            piece = source.read(_PIECE)
        except OSError as error:
            if error.errno is None:
                raise ModelDamaged(path.name, _UNREADABLE) from error
            raise CannotRead(str(path), error.strerror or type(error).__name__) from error
        if not piece:
            return
        yield piece


def _pour(pieces: Iterable[bytes], place: Path, promised: int, token: CancelToken) -> None:
    """Write a member, and not a byte more than its directory promises."""
    place.parent.mkdir(parents=True, exist_ok=True)
    done = 0
    with place.open("wb") as copy:
        for piece in pieces:
            token.raise_if_cancelled()
            done += len(piece)
            if done > promised:
                raise EOFError(place.name)
            copy.write(piece)

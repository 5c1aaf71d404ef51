"""Take a model from a folder, a USB stick or an archive: plain files, links followed, nothing else unpacked."""

import lzma
import shutil
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

from mirrortalk_desktop.domain.errors import FileMissing
from mirrortalk_desktop.domain.model_errors import ModelDamaged, NoModelFound
from mirrortalk_desktop.domain.work import CancelToken, Progress, Report
from mirrortalk_desktop.models.folders import FoundModel, files_of, find_models, is_model_file, missing_files
from mirrortalk_desktop.models.place import check_space

_PIECE = 1 << 20
_BROKEN = (zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, NotImplementedError)


@contextmanager
def found_model(path: Path, *, workspace: Path, token: CancelToken) -> Iterator[FoundModel]:
    """The first whole model in a folder or archive; raises when there is none or something is missing."""
    if not path.exists():
        raise FileMissing(str(path))
    unpacked = workspace / f"unpacked-{path.stem}"
    shutil.rmtree(unpacked, ignore_errors=True)
    try:
        place = path
        if path.is_file():
            _unpack(path, unpacked, token=token)
            place = unpacked / path.name.split(".")[0]
        model = next(find_models(place), None)
        if model is None:
            raise NoModelFound(str(path))
        if missing := missing_files(model.folder, model.kind):
            raise ModelDamaged(model.name, f"{', '.join(missing)} is missing")
        yield model
    finally:
        shutil.rmtree(unpacked, ignore_errors=True)


def copy_model(model: FoundModel, target: Path, *, token: CancelToken, report: Report) -> None:
    """The model's files as real files in the folder `target`."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    names = files_of(model.folder, model.kind)
    total = sum((model.folder / name).stat().st_size for name in names)
    check_space(target, total)
    done = 0
    for name in names:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        with (model.folder / name).open("rb") as source, (target / name).open("wb") as copy:
            while piece := source.read(_PIECE):
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
                _unpack_zip(packed, base, token)
        elif tarfile.is_tarfile(archive):
            with tarfile.open(archive) as packed_tar:
                _unpack_tar(packed_tar, base, token)
        else:
            raise NoModelFound(str(archive))
    except _BROKEN as error:
        raise ModelDamaged(archive.name, "the archive cannot be read") from error
    except RuntimeError as error:  # zipfile's word for a password
        raise ModelDamaged(archive.name, "the archive is locked with a password") from error


def _unpack_zip(packed: zipfile.ZipFile, target: Path, token: CancelToken) -> None:
    wanted = [(member, place) for member in packed.infolist() if (place := _place(member.filename, target))]
    check_space(target, sum(member.file_size for member, _ in wanted))
    for member, place in wanted:
        with packed.open(member) as source:
            _pour(source, place, member.file_size, token)


def _unpack_tar(packed: tarfile.TarFile, target: Path, token: CancelToken) -> None:
    for member in packed:
        place = _place(member.name, target) if member.isreg() else None
        source = packed.extractfile(member) if place else None
        if place is None or source is None:
            continue
        check_space(target, member.size)
        with source:
            _pour(source, place, member.size, token)


def _place(name: str, target: Path) -> Path | None:
    """Where a member goes, under its own folders and never outside; None for what is no model file."""
    parts = [part for part in PurePosixPath(name.replace("\\", "/")).parts if part not in ("/", "..", ".")]
    if not parts or name.endswith("/") or not is_model_file(parts[-1]) or any(":" in part for part in parts):
        return None
    return target.joinpath(*parts)


def _pour(source: IO[bytes], place: Path, promised: int, token: CancelToken) -> None:
    """Write a member, and not a byte more than its directory promises."""
    place.parent.mkdir(parents=True, exist_ok=True)
    done = 0
    with place.open("wb") as copy:
        while piece := source.read(_PIECE):
            token.raise_if_cancelled()
            done += len(piece)
            if done > promised:
                raise EOFError(place.name)
            copy.write(piece)

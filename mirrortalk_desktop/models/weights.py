"""Is a speech model whole? Its weights are told by their own table of contents, so that nothing has to be loaded.

The layout is CTranslate2's (`src/models/model.cc`): a version, the name and revision of the kind of model, then every
variable with its name, shape, type and number of bytes before them, then names that stand for other names.
"""

import os
import struct
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from mirrortalk_desktop.models.catalogue import WHISPER
from mirrortalk_desktop.runtime.whisper_files import problem_beside_weights

_OLDEST, _NEWEST = 4, 6
_SPEECH = b"WhisperSpec"
_MOST_VARIABLES = 100_000

WEIGHTS = "model.bin"
NOT_OURS = "model.bin is not in the form of CTranslate2"
TOO_NEW = "model.bin was made for a newer program"
NO_SPEECH = "model.bin is not a model that hears speech"
NOT_WHOLE = "model.bin is not whole"


def problem_with(folder: Path, kind: str) -> str:
    """What is wrong with the model in a folder; "" for one that is whole, and for kinds of another layout."""
    weights = folder / WEIGHTS
    if kind != WHISPER or not weights.is_file():
        return ""
    about = weights.stat()
    return _problem(weights, about.st_size, about.st_mtime_ns) or problem_beside_weights(folder)


@lru_cache(maxsize=256)
def _problem(weights: Path, size: int, _written: int) -> str:
    """The same, remembered as long as the file is not touched."""
    try:
        with weights.open("rb") as file:
            return _read_through(file, size)
    except (OSError, struct.error):
        return NOT_WHOLE


def _read_through(file: BinaryIO, size: int) -> str:
    version = _take(file, "<I")
    if not _OLDEST <= version <= _NEWEST:
        return TOO_NEW if _NEWEST < version < 100 else NOT_OURS
    if _text(file) != _SPEECH:
        return NO_SPEECH
    _take(file, "<I")
    variables = _take(file, "<I")
    if variables > _MOST_VARIABLES:
        return NOT_WHOLE
    for _ in range(variables):
        _text(file)
        rank = _take(file, "<B")
        file.seek(4 * rank + 1, os.SEEK_CUR)
        length = _take(file, "<I")
        if file.seek(length, os.SEEK_CUR) > size:
            return NOT_WHOLE
    for _ in range(2 * _take(file, "<I")):
        _text(file)
    return "" if file.tell() <= size else NOT_WHOLE


def _take(file: BinaryIO, form: str) -> int:
    (number,) = struct.unpack(form, file.read(struct.calcsize(form)))
    return int(number)


def _text(file: BinaryIO) -> bytes:
    length = _take(file, "<H")
    text = file.read(length)
    if len(text) != length:
        raise struct.error("cut off")
    return text.rstrip(b"\0")

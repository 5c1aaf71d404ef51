"""Are the files beside a Whisper model's weights what they should be? CTranslate2 finds out only while it hears."""

import json
import os
from functools import lru_cache
from pathlib import Path

#: In a configuration, what CTranslate2 reads numbers from.
_LISTS = ("alignment_heads", "lang_ids", "suppress_ids", "suppress_ids_begin")
#: A word that every Whisper model has: hearing begins with it.
_START = "<|startoftranscript|>"
_CONFIG, _PREPROCESSOR, _TOKENIZER = "config.json", "preprocessor_config.json", "tokenizer.json"
_VOCABULARIES = ("vocabulary.json", "vocabulary.txt")
_END_BYTES = 64


def problem_beside_weights(folder: Path) -> str:
    """The first thing that is wrong, as a reason; "" where nothing is, or where a file is missing.

    The tokenizer, megabytes of JSON, is read when the model is loaded: here it is only told whether it ends.
    """
    for name in (_CONFIG, _PREPROCESSOR, _TOKENIZER, *_VOCABULARIES):
        path = folder / name
        if path.is_file():
            about = path.stat()
            if not _makes_sense(path, about.st_size, about.st_mtime_ns):
                return f"{name} cannot be understood"
    return ""


@lru_cache(maxsize=256)
def _makes_sense(path: Path, size: int, _written: int) -> bool:
    """Remembered as long as the file is not touched."""
    try:
        if path.name == _TOKENIZER:
            return _is_braced(path, size)
        if path.name == _VOCABULARIES[1]:
            return _START in path.read_text(encoding="utf-8").splitlines()
        held = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    if path.name == _VOCABULARIES[0]:
        return isinstance(held, list) and _START in held
    return isinstance(held, dict) and all(_are_numbers(held.get(name) or []) for name in _LISTS)


def _are_numbers(held: object) -> bool:
    return isinstance(held, list) and all(isinstance(each, int) or _are_numbers(each) for each in held)


def _is_braced(path: Path, size: int) -> bool:
    with path.open("rb") as file:
        first = file.read(_END_BYTES).lstrip()
        file.seek(max(0, size - _END_BYTES), os.SEEK_SET)
        last = file.read().rstrip()
    return first.startswith(b"{") and last.endswith(b"}")

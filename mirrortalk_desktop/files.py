"""Files that are written whole or not at all: whoever reads one meets the old or the new, and nothing between."""

import contextlib
import shutil
from pathlib import Path

from mirrortalk_desktop.domain.errors import CannotWrite


def write_whole(path: Path, text: str) -> None:
    """Write beside, then rename: a full disk or a sudden end leaves what was there. Raises `CannotWrite`.

    A link stays a link, and a file keeps its permissions. What is no file, such as /dev/stdout, is written to directly.
    """
    target = path.resolve()
    aside = target.with_name(f".{target.name}.part")
    try:
        if target.exists() and not target.is_file():
            _write(target, text)
            return
        _write(aside, text)
        if target.exists():
            shutil.copymode(target, aside)
        aside.replace(target)
    except OSError as exc:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
        raise CannotWrite(str(path), exc.strerror or str(exc)) from exc


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", errors="replace", newline="\n")

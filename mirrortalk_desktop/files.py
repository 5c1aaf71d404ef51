"""Files that are written whole or not at all: whoever reads one meets the old or the new, and nothing between."""

import contextlib
import shutil
from pathlib import Path

from mirrortalk_desktop.domain.errors import CannotWrite


def write_whole(path: Path, content: str | bytes) -> None:
    """Write beside, then rename: a full disk or a sudden end leaves what was there. Raises `CannotWrite`.

    A link stays a link, and a file keeps its permissions. What is no file, such as /dev/stdout, is written to directly.
    """
    target = path.resolve()
    aside = target.with_name(f".{target.name}.part")
    try:
        if target.exists() and not target.is_file():
            _write(target, content)
            return
        _write(aside, content)
        if target.exists():
            shutil.copymode(target, aside)
        aside.replace(target)
    except OSError as exc:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
        raise CannotWrite(str(path), exc.strerror or str(exc)) from exc


def _write(path: Path, content: str | bytes) -> None:
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.write_text(content, encoding="utf-8", errors="replace", newline="\n")

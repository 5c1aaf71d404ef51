"""Small files of figures that were learnt on this machine: kept between runs, and learnt again when they are lost."""

import json
import logging
from collections.abc import Mapping
from pathlib import Path

from mirrortalk_desktop.domain.errors import CannotWrite, DiskFull
from mirrortalk_desktop.files import write_whole

logger = logging.getLogger(__name__)

_MOST = 1e6


def read_numbers(path: Path | None) -> dict[str, float]:
    """The figures in a file by their names; none where it is missing or cannot be understood."""
    if path is None or not path.is_file():
        return {}
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        return {str(name): float(number) for name, number in kept.items() if 0 <= float(number) < _MOST}
    except (OSError, ValueError, TypeError, AttributeError):
        logger.warning("figures in %s cannot be read: they are learnt again", path)
        return {}


def keep_numbers(path: Path | None, numbers: Mapping[str, float]) -> None:
    """Keep figures for the next run; a disk that refuses is no reason to stop."""
    if path is None:
        return
    try:
        write_whole(path, json.dumps({name: round(number, 1) for name, number in sorted(numbers.items())}, indent=1))
    except (CannotWrite, DiskFull) as exc:
        logger.warning("figures are not kept: %r", exc)

"""What steps cost in memory, as learnt on this machine and kept between runs."""

import json
import logging
from collections.abc import Mapping
from pathlib import Path

from mirrortalk_desktop.domain.errors import CannotWrite
from mirrortalk_desktop.files import write_whole

logger = logging.getLogger(__name__)

#: How far an estimate follows a lower measurement; a higher one is believed at once.
FALLING = 0.25


class CostBook:
    """MB that a step adds at its peak, by the name of the step.

    Until a step has been measured, `guess` answers. An estimate jumps up to a higher measurement and sinks slowly
    towards lower ones, so that it errs on the safe side.
    """

    def __init__(self, path: Path | None = None, *, guesses: Mapping[str, float] | None = None) -> None:
        self._path = path
        self._guesses = dict(guesses or {})
        self._learnt = _read(path)

    def cost(self, step: str, default: float = 0.0) -> float:
        """MB that this step is expected to add."""
        return self._learnt.get(step, self._guesses.get(step, default))

    def guess(self, guesses: Mapping[str, float]) -> None:
        """Take these guesses for steps that were never measured."""
        self._guesses.update(guesses)

    def is_learnt(self, step: str) -> bool:
        """Whether the step was ever measured on this machine."""
        return step in self._learnt

    def learn(self, step: str, measured_mb: float, *, may_fall: bool = True) -> None:
        """Remember what a step really added. A step that was begun warm (not `may_fall`) may cost more begun cold."""
        measured = max(0.0, measured_mb)
        known = self._learnt.get(step)
        if known is None and not may_fall and measured < self.cost(step):
            return
        if known is None or measured >= known:
            self._learnt[step] = measured
        elif may_fall:
            self._learnt[step] = known + FALLING * (measured - known)

    def save(self) -> None:
        """Keep what was learnt; a disk that refuses is no reason to stop."""
        if self._path is None:
            return
        try:
            write_whole(
                self._path, json.dumps({name: round(mb, 1) for name, mb in sorted(self._learnt.items())}, indent=1)
            )
        except CannotWrite as exc:
            logger.warning("memory costs are not kept: %s", exc.reason)


def _read(path: Path | None) -> dict[str, float]:
    if path is None or not path.is_file():
        return {}
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        return {str(name): float(mb) for name, mb in kept.items() if 0 <= float(mb) < 1e6}
    except (OSError, ValueError, TypeError, AttributeError):
        logger.warning("memory costs in %s cannot be read: they are learnt again", path)
        return {}

"""What steps cost in memory, as learnt on this machine and kept between runs."""

from collections.abc import Mapping
from pathlib import Path

from mirrortalk_desktop.runtime.kept_numbers import keep_numbers, read_numbers

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
        self._learnt = read_numbers(path)

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
        """Keep what was learnt."""
        keep_numbers(self._path, self._learnt)

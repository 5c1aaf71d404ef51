"""How fast speech models hear on this machine, as learnt while they work."""

from pathlib import Path

from mirrortalk_desktop.runtime.kept_numbers import keep_numbers, read_numbers

#: How far a speed follows what was measured last.
FOLLOWING = 0.3
#: Less audio says little: its share of starting up is too large.
LEAST_SECONDS = 5.0


class SpeedBook:
    """Seconds of audio that a model hears in a second on the full rung, by the model's name."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._learnt = read_numbers(path)

    def speed(self, model: str) -> float | None:
        """How many times faster than speech; None for a model that was never heard with here."""
        return self._learnt.get(model)

    def learn(self, model: str, *, audio_seconds: float, took: float) -> None:
        """Remember how long a stretch of audio took, both in seconds."""
        if audio_seconds < LEAST_SECONDS or took <= 0:
            return
        measured = audio_seconds / took
        known = self._learnt.get(model, measured)
        self._learnt[model] = known + FOLLOWING * (measured - known)

    def save(self) -> None:
        """Keep what was learnt."""
        keep_numbers(self._path, self._learnt)

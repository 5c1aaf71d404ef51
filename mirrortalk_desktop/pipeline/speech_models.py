"""The speech models on this computer: which one hears, what stands in for a damaged one, and what each may cost."""

import logging
from collections.abc import Callable
from pathlib import Path

from mirrortalk_desktop.models.store import ModelState, ModelStore
from mirrortalk_desktop.runtime.estimates import SpeechModelSize, whisper_guesses
from mirrortalk_desktop.runtime.imports import bring_in
from mirrortalk_desktop.runtime.keeper import TINY, MemoryKeeper, StandIn
from mirrortalk_desktop.speech.engines import SpeechEngine

logger = logging.getLogger(__name__)

PART = "Whisper"
PACKAGES = ("av", "faster_whisper")
_MEGABYTE = 1_000_000
_Signature = tuple[str, int, int]


class SpeechModels:
    """Chooses and loads speech models. `chosen` is the name in the settings."""

    def __init__(
        self, *, store: ModelStore, keeper: MemoryKeeper, chosen: Callable[[], str], threads: Callable[[], int]
    ) -> None:
        self._store = store
        self._keeper = keeper
        self._chosen = chosen
        self._threads = threads
        self._damaged: dict[str, _Signature] = {}
        self._told: set[str] = set()

    def wanted(self, chosen: str = "") -> str:
        """The chosen model or, while that is damaged, the one that stands in for it: the largest that is no larger.

        `chosen` is another name than the one in the settings, for a show that has one of its own.
        """
        chosen = chosen or self._chosen()
        hears = self._whole_instead_of(chosen)
        self._keeper.stand_in = StandIn(chosen, hears) if hears != chosen else None
        if hears == chosen:
            self._told.discard(chosen)
        else:
            self._tell(chosen, hears)
        return hears

    def _tell(self, damaged: str, instead: str) -> None:
        """Have it among the events once, as long as it stays so."""
        if damaged not in self._told:
            self._told.add(damaged)
            self._keeper.note("damaged", damaged, other=instead)

    def _whole_instead_of(self, chosen: str) -> str:
        here = self._here()
        for state in here.values():
            self._keeper.costs.guess(whisper_guesses(state.name, state.size / _MEGABYTE))
        if not self._is_damaged(chosen, here):
            return chosen
        whole = sorted((s for s in here.values() if not self._is_damaged(s.name, here)), key=lambda state: state.size)
        most = here[chosen].size if chosen in here else 0
        return next((s.name for s in reversed(whole) if s.size <= most), whole[0].name if whole else chosen)

    def has_tiny(self, wanted: str) -> bool:
        """Whether there is a `tiny` to fall back to that is no larger than the wanted model."""
        here = self._here()
        tiny, other = here.get(TINY), here.get(wanted)
        if tiny is None or other is None or wanted == TINY or self._is_damaged(TINY, here):
            return False
        return tiny.size <= other.size

    def sizes(self) -> tuple[SpeechModelSize, ...]:
        """The speech models on this computer and those that are offered, smallest first."""
        known = sorted((s for s in self._store.all() if s.kind == "whisper"), key=lambda state: state.size)
        return tuple(SpeechModelSize(s.name, s.size / _MEGABYTE, is_here=s.path is not None) for s in known)

    def is_stand_in(self, name: str, chosen: str = "") -> bool:
        """Whether this is not the model that the person chose."""
        return name != (chosen or self._chosen())

    def set_aside(self, name: str, chosen: str = "") -> str:
        """The model turned out to be damaged: returns the one that hears from now on, or "" when none is whole.

        It is tried again when its files have changed.
        """
        state = self._here().get(name)
        self._damaged[name] = _signature(state) if state else (name, 0, 0)
        instead = self.wanted(chosen)
        if self._is_damaged(instead, self._here()):
            instead = ""
        self._tell(name, instead)
        return instead

    def is_damaged(self, name: str) -> bool:
        """Whether a model could not be loaded, and its files have not changed since."""
        return self._is_damaged(name, self._here())

    def load(self, name: str) -> SpeechEngine:
        """The model, loaded and measured. Raises `ModelMissing`, `ModelDamaged` or `OutOfMemory`."""
        from mirrortalk_desktop.speech.engines import load_engine

        bring_in(*PACKAGES)
        folder = self._store.locate("whisper", name)
        with self._keeper.measure_loading(PART, name):
            return load_engine(folder, name=name, threads=self._threads())

    def _here(self) -> dict[str, ModelState]:
        return {state.name: state for state in self._store.all() if state.kind == "whisper" and state.path is not None}

    def _is_damaged(self, name: str, here: dict[str, ModelState]) -> bool:
        if name in here and here[name].problem:
            return True
        if name not in self._damaged:
            return False
        state = here.get(name)
        is_same = (_signature(state) if state else (name, 0, 0)) == self._damaged[name]
        if not is_same:
            del self._damaged[name]
        return is_same


def _signature(state: ModelState) -> _Signature:
    """Tells whether the files of a model were replaced."""
    path = Path(state.path or "") / "model.bin"
    try:
        facts = path.stat()
    except OSError:
        return (str(path), 0, 0)
    return (str(path), facts.st_size, facts.st_mtime_ns)

"""Memory that is what a test says, for everything that asks how much is held and how much is left."""

from mirrortalk_desktop.runtime.memory import MemorySample


class MadeUpMemory:
    """A reader of memory and a clock; None is what the system would not tell."""

    def __init__(self, resident: float | None, available: float | None = 8_000.0) -> None:
        self.resident, self.available, self.now = resident, available, 0.0

    def read(self) -> MemorySample:
        return MemorySample(self.resident, self.available)

    def resident_mb(self) -> float | None:
        return self.resident

    def clock(self) -> float:
        return self.now

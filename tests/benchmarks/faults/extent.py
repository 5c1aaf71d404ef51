"""How much each part of `bench_faults` does: the bars, and a short form for every day."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Extent:
    """`seed` makes every random choice of a run come again; what is short works on smaller libraries too."""

    is_short: bool = False
    kills: int = 200
    seed: int = 1


SHORT = Extent(is_short=True, kills=2)

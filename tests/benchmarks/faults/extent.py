"""How much each part of `bench_faults` does: the bars, and a short form for every day."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Extent:
    """`seed` makes every random choice of a run come again; what is short works on smaller libraries too."""

    is_short: bool = False
    kills: int = 200
    episodes: int = 300
    questions: int = 3_000
    #: What compares texts in the soak.
    provider: str = "onnx"
    #: All power cuts, and those of them that hit the index.
    cuts: int = 100
    index_cuts: int = 50
    #: For each reader.
    fuzz_seconds: float = 600.0
    #: A folder of feeds to read beside those that are made.
    feeds: Path | None = None
    seed: int = 1


SHORT = Extent(
    is_short=True, kills=2, episodes=12, questions=60, provider="local", cuts=21, index_cuts=1, fuzz_seconds=0.5
)

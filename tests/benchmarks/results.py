"""What the benchmarks measure."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """One figure and its bar; `note` is for people."""

    name: str
    value: float
    unit: str
    bar: float | None = None
    ok: bool = True
    note: str = ""

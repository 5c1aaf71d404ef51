"""What a power cut leaves of files that were just written: cut short, zeros in them, or only the later of two writes.

`remember` a folder, work in it, then `cut` it: of what was written since, the same seed damages the same way. Without
a memory of before, all there is counts as just written. Nothing may be at work in the folder.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

#: File systems put down what is written in blocks of so many bytes.
BLOCK = 4096
#: Of the files that were written last, so many may be hit.
STILL_ON_THEIR_WAY = 4

Before = Mapping[Path, bytes]
"""The bytes of every file, as they were."""


class Damage(StrEnum):
    """What happens to a write that was on its way."""

    #: It ends early: the file grew, and not all of it came.
    TRUNCATE = "truncate"
    #: The file has its length, and from some block on there are zeros: its length came, and its blocks did not.
    ZERO = "zero"
    #: The last write came, and the one before it did not.
    REORDER = "reorder"


@dataclass(frozen=True, slots=True)
class Write:
    """A file that was written: what it was before (None: it was not there), and from which byte on it is new."""

    path: Path
    old: bytes | None
    first: int


@dataclass(frozen=True, slots=True)
class Cut:
    """What was done to which file; it says so when a test fails."""

    damage: Damage
    path: Path
    detail: str

    def __str__(self) -> str:
        return f"{self.damage} {self.path.name}: {self.detail}"


def remember(folder: Path) -> Before:
    """The folder as it is now, which a power cut leaves alone: all of it was safely on the disk."""
    return {path: path.read_bytes() for path in _files(folder)}


def cut(
    folder: Path,
    *,
    seed: int,
    before: Before | None = None,
    damage: Damage | None = None,
    hits: Callable[[Path], bool] = lambda path: True,
) -> Cut | None:
    """Damage one write under the folder, of files that may be hit; None when nothing was written since `before`.

    Without a `damage`, the seed chooses one.
    """
    chance = random.Random(seed)
    writes = [write for write in written(folder, before or {}) if hits(write.path)]
    if not writes:
        return None
    chosen = damage or chance.choice(list(Damage))
    if chosen is Damage.REORDER:
        return _reorder(writes, chance)
    write = chance.choice(writes[-STILL_ON_THEIR_WAY:])
    return _truncate(write, chance) if chosen is Damage.TRUNCATE else _zero(write, chance)


def written(folder: Path, before: Before) -> list[Write]:
    """What was written since, the last write last."""
    changed = []
    for path in sorted(_files(folder), key=lambda path: (path.stat().st_mtime_ns, str(path))):
        now, old = path.read_bytes(), before.get(path)
        if now and now != old:
            changed.append(Write(path, old, _first_new_byte(old or b"", now)))
    return changed


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _first_new_byte(old: bytes, now: bytes) -> int:
    shared = min(len(old), len(now))
    if old[:shared] == now[:shared]:
        return min(shared, len(now) - 1)
    return next(at for at in range(shared) if old[at] != now[at])


def _truncate(write: Write, chance: random.Random) -> Cut:
    size = write.path.stat().st_size
    left = chance.choice((write.first, chance.randrange(write.first, size)))
    with write.path.open("r+b") as file:
        file.truncate(left)
    return Cut(Damage.TRUNCATE, write.path, f"{left} of {size} bytes are left")


def _zero(write: Write, chance: random.Random) -> Cut:
    """Zeros from a block on, or in one block alone."""
    size = write.path.stat().st_size
    blocks = range(write.first // BLOCK, (size - 1) // BLOCK + 1)
    first = max(write.first, chance.choice(blocks) * BLOCK)
    last = chance.choice((size, min(size, (first // BLOCK + 1) * BLOCK)))
    _overwrite(write.path, first, bytes(last - first))
    return Cut(Damage.ZERO, write.path, f"zeros from byte {first} to {last} of {size}")


def _reorder(writes: list[Write], chance: random.Random) -> Cut:
    """Of two writes one after the other, the first is undone; a single one loses the block before its last."""
    if len(writes) > 1:
        at = chance.randrange(max(0, len(writes) - STILL_ON_THEIR_WAY), len(writes) - 1)
        lost = writes[at]
        if lost.old is None:
            lost.path.unlink()
            return Cut(Damage.REORDER, lost.path, "it never came, and what was written after it did")
        lost.path.write_bytes(lost.old)
        return Cut(Damage.REORDER, lost.path, "it is as it was, and what was written after it came")
    write = writes[0]
    size = write.path.stat().st_size
    first = max(write.first, (size - 1) // BLOCK * BLOCK - BLOCK, 0)
    last = max(first + 1, (size - 1) // BLOCK * BLOCK)
    old = (write.old or b"")[first:last]
    _overwrite(write.path, first, old + bytes(last - first - len(old)))
    return Cut(Damage.REORDER, write.path, f"bytes {first} to {last} of {size} did not come, and those after them did")


def _overwrite(path: Path, first: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(first)
        file.write(content)

"""Batches that take little memory, whatever is in them."""

from collections.abc import Iterator, Sequence

#: A batch takes memory by its longest text, for each of its texts: four long ones, or more short ones.
BATCH_CHARACTERS = 4_800


def batches(texts: Sequence[str]) -> Iterator[list[int]]:
    """The places of the texts, those of like length together, so that little is spent on padding."""
    batch: list[int] = []
    for place in sorted(range(len(texts)), key=lambda place: len(texts[place])):
        if batch and (len(batch) + 1) * len(texts[place]) > BATCH_CHARACTERS:
            yield batch
            batch = []
        batch.append(place)
    if batch:
        yield batch

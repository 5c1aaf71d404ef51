"""Segments in order of time, each with a beginning before its end, whatever the publisher wrote."""

import dataclasses
import math
from collections.abc import Iterable

from mirrortalk_desktop.domain.model import Segment

_SECONDS_A_WORD = 0.4


def in_order(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """The segments that say something, sorted by start; missing and reversed ends are estimated."""
    said = [s for s in segments if s.text.strip() and math.isfinite(s.start) and s.start >= 0]
    said.sort(key=lambda segment: segment.start)
    ordered = []
    for place, segment in enumerate(said):
        end = segment.end
        if not math.isfinite(end) or end <= segment.start:
            end = segment.start + max(1, len(segment.text.split())) * _SECONDS_A_WORD
            following = next((s.start for s in said[place + 1 :] if s.start > segment.start), end)
            end = min(end, following)
        ordered.append(dataclasses.replace(segment, text=" ".join(segment.text.split()), end=end))
    return tuple(ordered)

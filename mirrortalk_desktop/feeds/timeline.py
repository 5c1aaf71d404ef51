"""Segments in order of time, each with a beginning before its end, whatever the publisher wrote."""

import dataclasses
import math
from collections.abc import Iterable

from mirrortalk_desktop.domain.model import Segment
from mirrortalk_desktop.feeds.markup import without_orders

_SECONDS_A_WORD = 0.4


def in_order(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """The segments that say something, sorted by start; missing and reversed ends are estimated."""
    said = [s for s in segments if without_orders(s.text).strip() and math.isfinite(s.start) and s.start >= 0]
    said.sort(key=lambda segment: segment.start)
    ordered: list[Segment] = []
    start = following = math.inf
    for segment in reversed(said):
        if segment.start < start:
            start, following = segment.start, start
        end = segment.end
        if not math.isfinite(end) or end <= segment.start:
            end = min(following, segment.start + max(1, len(segment.text.split())) * _SECONDS_A_WORD)
        text, speaker = (" ".join(without_orders(each).split()) for each in (segment.text, segment.speaker))
        ordered.append(dataclasses.replace(segment, text=text, speaker=speaker, end=end))
    return tuple(reversed(ordered))

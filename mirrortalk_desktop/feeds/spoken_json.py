"""JSON transcripts into segments: the podcast namespace's form, and the like that speech engines write."""

import json
import math
import re
from collections.abc import Iterable
from typing import Any

from mirrortalk_desktop.domain.model import Segment, Word

_SENTENCE_END = (".", "!", "?", "…", "。", "？", "！")
_LONGEST_PAUSE = 1.5
_MOST_WORDS = 50


def read_spoken_json(text: str) -> list[Segment]:
    """What the segments say; word-by-word transcripts are joined into sentences. Nothing when it is not understood."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return []
    if isinstance(content, dict):
        content = next((content[name] for name in ("segments", "cues", "transcript", "words") if content.get(name)), [])
    pieces = [piece for piece in map(_segment, content if isinstance(content, list) else []) if piece]
    if not pieces:
        return []
    short = sum(1 for piece in pieces if len(piece.text.split()) <= 2)
    if len(pieces) > 3 and short > 0.8 * len(pieces):
        return _joined(pieces)
    return pieces


def _segment(entry: object) -> Segment | None:
    if not isinstance(entry, dict):
        return None
    start, end = _seconds(entry, "startTime", "start"), _seconds(entry, "endTime", "end")
    body = next((entry[name] for name in ("body", "text", "word") if isinstance(entry.get(name), str)), "")
    if start is None or not body.strip():
        return None
    speaker = entry.get("speaker")
    return Segment(
        start=start,
        end=start if end is None else end,
        text=body,
        speaker=" ".join(str(speaker).split()) if isinstance(speaker, str | int) else "",
        words=tuple(_words(entry.get("words"))),
    )


def _words(entries: object) -> Iterable[Word]:
    for entry in entries if isinstance(entries, list) else ():
        word = _segment(entry)
        if word and word.end > word.start:
            yield Word(word.start, word.end, word.text)


def _seconds(entry: dict[str, Any], *names: str) -> float | None:
    value = next((entry[name] for name in names if entry.get(name) is not None), None)
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and re.fullmatch(r"(\d+:){1,2}\d+([.,]\d+)?", value.strip()):
        seconds = 0.0
        for part in value.strip().replace(",", ".").split(":"):
            seconds = seconds * 60 + float(part)
        return seconds
    try:
        seconds = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None


def _joined(pieces: list[Segment]) -> list[Segment]:
    """Words into segments: a new one after the end of a sentence, a pause, or another speaker."""
    is_spaced = any(piece.text[0].isspace() or piece.text[-1].isspace() for piece in pieces)
    groups: list[list[Segment]] = []
    for piece in pieces:
        last = groups[-1][-1] if groups else None
        is_new = (
            last is None
            or piece.speaker != last.speaker
            or piece.start - last.end > _LONGEST_PAUSE
            or last.text.rstrip().endswith(_SENTENCE_END)
            or len(groups[-1]) >= _MOST_WORDS
        )
        if is_new:
            groups.append([])
        groups[-1].append(piece)
    return [
        Segment(
            start=group[0].start,
            end=max(piece.end for piece in group),
            text=("" if is_spaced else " ").join(piece.text for piece in group),
            speaker=group[0].speaker,
            words=tuple(Word(p.start, p.end, p.text.strip()) for p in group if p.end > p.start),
        )
        for group in groups
    ]

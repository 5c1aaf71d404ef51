"""VTT and SRT captions into segments, by way of webvtt-py.

Its parser wants tidy VTT, so the text is tidied first: SRT is VTT with commas and without a header. Speakers come from
voice tags, or from "Name:" at the beginning of cues. Rolling captions, which show every line twice, are told once.
"""

import dataclasses
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import webvtt

from mirrortalk_desktop.domain.model import Segment
from mirrortalk_desktop.feeds.markup import unescape

_TIME = r"(?:(\d{1,4}):)?(\d{1,3}):(\d{1,2})(?:[.,:](\d{1,9}))?"
_TIMING = re.compile(rf"^\s*{_TIME}\s*--?>\s*{_TIME}(?=\s|$)")
_VOICE = re.compile(r"<v(?:\.[^\s<>]*+)?\s++([^<>]*+)>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]*+>|<\d[\d:.]*+>|</>|\{\\[^{}]*+\}", re.IGNORECASE)
_LABEL = re.compile(r"^(?:>>\s*|-\s*)?([A-Z\u00c0-\u024f][^\s:.,!?]*(?: [^\s:.,!?]+){0,3}):\s+(?=\S)")
_ROLLING_SHARE = 0.3
_LONGEST_OVERLAP = 60


def read_captions(text: str) -> list[Segment]:
    """What the cues say, in the order of the file; nothing when there are no cues."""
    try:
        captions = webvtt.from_string(_tidy(text)).captions
    except webvtt.errors.MalformedFileError:
        return []
    segments = [segment for caption in captions for segment in _spoken(caption)]
    segments = [segment for segment in segments if segment.text]
    return _label_speakers(_without_rolling(segments))


def _tidy(text: str) -> str:
    """The same captions as VTT that a strict reader takes: one blank line before each cue, full times with points."""
    lines = ["WEBVTT", ""]
    source = re.split(r"\r\n|\r|\n", text)
    for place, line in enumerate(source):
        timing = _TIMING.match(line) if ">" in line else None
        if timing:
            if lines[-1].strip().isdigit() and lines[-2:-1] != [""]:
                lines.insert(-1, "")
            start, end = _time(timing.groups()[:4]), _time(timing.groups()[4:])
            lines.append(f"{start} --> {end}")
        elif line and not line.strip() and "-->" in lines[-1]:
            continue
        elif place or not line.startswith("WEBVTT"):
            lines.append(line.replace("-->", "→").strip())
    return "\n".join(lines)


def _time(parts: Sequence[str | None]) -> str:
    hours, minutes, seconds, fraction = (part or "0" for part in parts)
    whole = (int(hours) * 60 + int(minutes)) * 60 + int(seconds)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}.{fraction[:3]:0<3}"


def _spoken(caption: webvtt.Caption) -> Iterator[Segment]:
    """A cue as one segment for each voice in it; several share its time by the length of what they say."""
    start, end = (_seconds(time) for time in (caption.start, caption.end))
    pieces = _VOICE.split(caption.raw_text)
    said = [("", pieces[0]), *zip(pieces[1::2], pieces[2::2], strict=True)]
    parts = [(" ".join(unescape(voice).split()), _bare(words)) for voice, words in said]
    parts = [(voice, words) for voice, words in parts if words]
    total = sum(len(words) for _, words in parts)
    done = 0
    for voice, words in parts:
        begin = start + (end - start) * done / total
        done += len(words)
        yield Segment(round(begin, 3), round(start + (end - start) * done / total, 3), words, voice)


def _seconds(time: str) -> float:
    hours, minutes, seconds = time.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


def _bare(words: str) -> str:
    return " ".join(unescape(_TAG.sub("", words)).replace("\u200b", "").split())


def _without_rolling(segments: list[Segment]) -> list[Segment]:
    """Repeated words told once, if these are rolling captions: each cue begins with the end of the one before."""
    words = [segment.text.split() for segment in segments]
    shared = [0, *(_overlap(before, now) for before, now in pairwise(words))]
    rolling = sum(1 for place in range(1, len(words)) if _repeats(shared[place], words[place - 1], words[place]))
    if rolling < 3 or rolling < _ROLLING_SHARE * len(segments):
        return segments
    return [
        dataclasses.replace(segment, text=" ".join(segment.text.split()[count:]))
        for segment, count in zip(segments, shared, strict=True)
        if count < len(segment.text.split())
    ]


def _repeats(shared: int, before: Sequence[str], now: Sequence[str]) -> bool:
    return shared >= 2 or (shared == 1 and len(before) == 1 and len(now) > 1)


def _overlap(before: Sequence[str], now: Sequence[str]) -> int:
    """How many words the beginning of one cue repeats from the end of the one before."""
    return next((n for n in range(min(len(before), len(now), _LONGEST_OVERLAP), 0, -1) if before[-n:] == now[:n]), 0)


def _label_speakers(segments: list[Segment]) -> list[Segment]:
    """Speakers from "Name:" before their words, if there are no voices and the labels come again and again."""
    labels = [_LABEL.match(segment.text) for segment in segments]
    counts = Counter(label.group(1) for label in labels if label)
    names = {name for name, count in counts.items() if count >= 2}
    if any(segment.speaker for segment in segments) or sum(counts[name] for name in names) < max(3, len(segments) / 10):
        return segments
    named, speaker = [], ""
    for segment, label in zip(segments, labels, strict=True):
        if label and label.group(1) in names:
            speaker = label.group(1)
            segment = dataclasses.replace(segment, text=segment.text[label.end() :])
        named.append(dataclasses.replace(segment, speaker=speaker))
    return named

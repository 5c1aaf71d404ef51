"""Whose words a question asks for: “what did Anna say about…”, “according to Bob”, “Anna's advice on…”."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mirrortalk_desktop.answers.names import match_speakers

_WORD = r"[^\W\d_][\w.-]*"
_NAME = rf"(?P<name>{_WORD}(?:\s+{_WORD}){{0,3}}?)"
#: Words for saying; those that say more than that stay in the question.
_SAYING = r"(?:say|think|mention|talk|discuss|speak|tell\s+us|believe|bring\s+up)"
_GIVING = r"(?:recommend|suggest|advise|explain|argue|claim|describe|define|propose|warn|feel)"
_SAID = r"(?:says|said|thinks|thought|mentions|mentioned|talks|talked|discusses|discussed)"
_OFTEN = r"(?:(?:ever|once|actually|really|always|usually|have\s+to|last)\s+)?"
_OPINION = r"(?:opinions?|views?|take|thoughts|advice|position|stance|perspective|answers?)"


@dataclass(frozen=True, slots=True)
class Voice:
    """The speakers that are meant, what is left of the question for searching, and what for telling its kind."""

    speakers: tuple[str, ...]
    left: str
    for_kind: str


def find_voice(text: str, speakers: Callable[[], Sequence[str]]) -> Voice | None:
    """Whose words the text asks for, when it is somebody who speaks in the library."""
    for pattern, kept in _PATTERNS:
        for match in pattern.finditer(text):
            begin, end = match.span("name")
            found = match_speakers(match["name"], speakers())
            if pattern is _HIS_OPINION and found:
                begin, found = _with_first_name(text, begin, end, found)
            if found:
                start = min(begin, match.start())
                left = f"{text[:start].rstrip()} {match.expand(kept)} {text[match.end() :].lstrip()}"
                return Voice(found, left, f"{text[:begin]}they{text[end:]}")
    return None


def _with_first_name(text: str, begin: int, end: int, found: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    """Where a name begins that may have another word before it, and who has the whole of it."""
    before = re.search(rf"{_WORD}\s+$", text[:begin])
    both = match_speakers(text[before.start() : end], found) if before else ()
    return (before.start(), both) if before and both else (begin, found)


def _pattern(text: str) -> "re.Pattern[str]":
    return re.compile(text, re.IGNORECASE)


_HIS_OPINION = _pattern(rf"\b(?P<name>{_WORD})['’]s?\s+(?P<opinion>{_OPINION})\b(?=\s+(?:on|about|of|for|regarding)\b)")
_PATTERNS: tuple[tuple["re.Pattern[str]", str], ...] = (
    (_pattern(rf"\b(?:did|does|do|has|have|would)\s+{_NAME}\s+{_OFTEN}{_SAYING}(?:ed|ing)?\b(?:\s+that\b)?"), ""),
    (_pattern(rf"\b(?:did|does|do|would)\s+{_NAME}\s+(?={_OFTEN}{_GIVING}\b)"), ""),
    (
        _pattern(
            rf"\b(?P<lead>what|why|how|where|when|that|everything|anything|time)\s+{_NAME}\s+{_SAID}\b(?:\s+that\b)?"
        ),
        r"\g<lead>",
    ),
    (_pattern(rf"\baccording\s+to\s+{_NAME}(?=\s*(?:[,?.!]|$))[\s,]*"), ""),
    (_HIS_OPINION, r"\g<opinion>"),
    (
        _pattern(
            rf"\b(?:quotes?|words|advice|thoughts|statements?)\s+(?:by|from)\s+{_NAME}(?=\s+(?:on|about)\b|\s*[?.!]?$)"
        ),
        "",
    ),
)

"""The line above an answer in another language: its English sentences are found again in a table, with their facts.

The line is kept with the answer as it was given, in English. What is not found here stays as it is.
"""

import datetime
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

#: As they are written in the line, found there again, and read in a question.
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DAYS = ("day", "first", "last")
_ANY = r".+?"
#: A template may be within another one of its own kind, so many times.
_DEEPEST = 3

#: Templates by what they tell of; a place that has the name of a kind holds one of its templates. The first that fits
#: is taken: a show's name may be anything, so templates that say more come first.
KINDS: Mapping[str, Sequence[str]] = {
    "lead": (
        "{lead} {addition}",
        "Nothing within {limits} answers this. Without that limit: {rest}",
        "Your library does not answer this.",
        "{quotes} from {place}, the newest of {day}.",
        "{quotes} from {place}.",
        "“{name}” is not mentioned in your library.",
        "{said}, in one episode: “{episode}” ({show}, {day}).",
        "{said}, in one episode: “{episode}” ({show}).",
        "{said} in {place}, from {first} to {last}.",
        "{said} in {place}, on {day}.",
        "{said} in {place}.",
        "Nothing in your library fits {limits}.",
        "Nothing in your library is from {period}.",
        "There is no word to look for in “{question}”. Say in a few words what it is about.",
        "Nothing in your library is written in {letters}. Ask in the language that is spoken in it.",
        "Your library has {amount} ready to ask, of {shows}. Ask about what is said in them.",
        "Within these limits, your library has {amount} ready to ask, of {shows}. Ask about what is said in them.",
    ),
    "addition": (
        "Here is one quote of each episode.",
        "Its episodes are from {first} to {last}.",
        "Its episodes are from {day}.",
        "“{written}” was searched as words, not as when it was said.",
        "Nothing in your library is from then: “{written}” was searched as words.",
    ),
    "quotes": ("One quote", "{number} quotes"),
    "place": ("“{episode}” ({show})", "{number} episodes of {shows}"),
    "amount": ("one episode", "{number} episodes"),
    "shows": ("{number} shows: {names}", "{number} shows", "{show}"),
    "said": ("{what} once", "{what} {number} times", "{what} in {number} sentences"),
    "what": ("The words “{name}” are said together", "“{name}” is mentioned"),
    "limits": ("“{name}” and {limits}", "“{name}”", "this"),
    "period": ("{when} or later", "{when}"),
}
_RAW = ("{lead} {addition}", "{show}", "{when}")
#: Every template that has words.
TEMPLATES = tuple(template for kind in KINDS.values() for template in kind if template not in _RAW)


@dataclass(frozen=True, slots=True)
class Language:
    """How something is said in a language: a template, the day of a moment, and a number."""

    template: Callable[[str], str]
    day: Callable[[datetime.date], str]
    number: Callable[[int], str]


def retold(lead: str, language: Language) -> str:
    """The line in this language, or as it is."""
    return _retold(lead, "lead", language) or lead


def _retold(text: str, kind: str, language: Language) -> str:
    """The text in this language; empty when it is none of this kind."""
    for template in KINDS[kind]:
        found = _expression(template).fullmatch(text)
        if found is None:
            continue
        facts = {name: _fact(name, part, language) for name, part in found.groupdict().items()}
        if all(facts.values()):
            said = template if template in _RAW else language.template(template)
            return said.format(**facts)
    return ""


def _fact(name: str, part: str, language: Language) -> str:
    if name in KINDS:
        return _retold(part, name, language)
    if name == "rest":
        rest = _retold(part[:1].upper() + part[1:], "lead", language)
        return rest[:1].lower() + rest[1:]
    if name in _DAYS:
        number, month, year = part.split()
        return language.day(datetime.date(int(year), MONTHS.index(month) + 1, int(number)))
    return language.number(int(part.replace(",", ""))) if name == "number" else part


@cache
def _expression(template: str) -> re.Pattern[str]:
    return re.compile(_pattern(template, 0), re.DOTALL)


def _pattern(template: str, depth: int) -> str:
    """What finds a template again; only the places of the outermost one are named."""

    def place(found: re.Match[str]) -> str:
        name = found[1]
        return f"(?P<{name}>{_of(name, depth)})" if depth == 0 else f"(?:{_of(name, depth)})"

    return re.sub(r"\\{(\w+)\\}", place, re.escape(template))


def _of(name: str, depth: int) -> str:
    if name in _DAYS:
        return rf"\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}"
    if name == "number":
        return r"\d[\d,]*"
    if name == "lead":
        return r".+"  # all but the last sentence
    if name not in KINDS or depth == _DEEPEST:
        return _ANY
    return "|".join(_pattern(template, depth + 1) for template in KINDS[name])

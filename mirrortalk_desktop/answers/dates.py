"""Dates in a question: “in 2024”, “last month”, “since 10 March”, as limits on when an episode was published."""

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass

from mirrortalk_desktop.domain.retelling import MONTHS

_MONTHS = [name.lower() for name in MONTHS]
_YEAR = r"(?:19|20)\d\d"
_MONTH = "|".join(_MONTHS)
#: A short name may be another word (“Jan”, “Mar”), so it needs a day or a year beside it.
_ANY_MONTH = rf"(?:{_MONTH}|(?:{'|'.join(name[:3] for name in _MONTHS)}|sept)\b\.?)"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_ON_A_DAY = (
    rf"(?:{_YEAR}-\d\d?-\d\d?|(?:the\s+)?{_DAY}\s+(?:of\s+)?{_ANY_MONTH}(?:,?\s+{_YEAR})?|"
    rf"{_ANY_MONTH}\s+(?:the\s+)?{_DAY}(?!\d)(?:,?\s+{_YEAR})?)"
)
_PERIOD = rf"(?:{_ON_A_DAY}|{_YEAR}-\d\d?|{_ANY_MONTH},?\s+(?:of\s+)?{_YEAR}|{_MONTH}|{_YEAR})"
_RELATIVE = r"(?:(?:this|last)\s+(?:week|month|year)|yesterday)"
_NUMBERS_ONLY = re.compile(r"\d{4}(?:-\d\d?){1,2}")
_PARTS = {
    "year": re.compile(rf"\b{_YEAR}\b"),
    "month": re.compile(_ANY_MONTH, re.IGNORECASE),
    "day": re.compile(r"\b\d\d?(?!\d)"),
}
_UNITS = {"day": 1, "week": 7, "month": 30, "year": 365}
#: A month that is another word too is one only when it is written as a name.
_AMBIGUOUS = ("may", "march", "august")
_LEAST_YEAR = 1990


@dataclass(frozen=True, slots=True)
class Dates:
    """A limit on when an episode was published, from `since` on and before `until`, and where the text names it.

    `year` is set where a year and nothing else is named (“in 2008”): something may have happened then, too.
    """

    since: float | None
    until: float | None
    label: str
    begin: int
    end: int
    year: str = ""


def find_dates(text: str, today: datetime.date) -> Dates | None:
    """The first limit by date in the text, if there is one."""
    for pattern, read in _PATTERNS:
        for found in pattern.finditer(text):
            limit = read(found, today)
            if limit is not None:
                since, until, label = limit
                year = label if read is _within and found["period"].isdigit() else ""
                return Dates(_moment(since), _moment(until), label, found.start(), found.end(), year)
    return None


Limit = tuple[datetime.date | None, datetime.date | None, str]
Period = tuple[datetime.date, datetime.date, str]
Read = Callable[["re.Match[str]", datetime.date], Limit | None]


def _within(found: "re.Match[str]", today: datetime.date) -> Limit | None:
    return _period(found["period"], today)


def _since(found: "re.Match[str]", today: datetime.date) -> Limit | None:
    period = _period(found["period"], today)
    if period is None:
        return None
    begin, end, label = period
    is_after = found["word"].casefold() == "after"
    return end if is_after else begin, None, f"{'after' if is_after else 'since'} {label}"


def _before(found: "re.Match[str]", today: datetime.date) -> Limit | None:
    period = _period(found["period"], today)
    return None if period is None else (None, period[0], f"before {period[2]}")


def _between(found: "re.Match[str]", today: datetime.date) -> Limit | None:
    """From the earlier to the later of two, whichever is named first; “March and June 2024” are of one year."""
    last = _period(found["last"], today)
    year = last[0].year if last is not None and _PARTS["year"].search(found["last"]) else None
    first = _period(found["first"], today, year=year)
    if first is None or last is None:
        return None
    first, last = sorted((first, last))
    dash = "–" if first[2].isdigit() and last[2].isdigit() else " – "
    return first[0], last[1], dash.join((first[2], last[2]))


def _rolling(found: "re.Match[str]", today: datetime.date) -> Limit | None:
    number = int(found["number"] or 1)
    days = number * _UNITS[found["unit"].casefold()]
    if not 0 < days <= 36_500:
        return None
    name = found["unit"].casefold()
    label = f"last {number} {name}s" if number > 1 else f"last {days} days" if days > 1 else "last day"
    return today - datetime.timedelta(days=days), None, label


# --- periods: the first day, the day after the last one, and a name


def _period(text: str, today: datetime.date, *, year: int | None = None) -> Period | None:
    """A year, a month or a day. Without a year it is in `year`, or else the last one of its name."""
    if re.fullmatch(_RELATIVE, text, re.IGNORECASE):
        return _relative(text.casefold(), today)
    if _NUMBERS_ONLY.fullmatch(text):
        return _of_numbers(*map(int, text.split("-")), today=today)
    if text in _AMBIGUOUS:
        return None
    found = {name: match for name, pattern in _PARTS.items() if (match := pattern.search(text))}
    if "year" in found:
        year = int(found["year"][0])
    if "month" not in found:
        return None if year is None else _of_numbers(year, today=today)
    beginning = found["month"][0].casefold()[:3]
    month = next(number for number, name in enumerate(_MONTHS, 1) if name.startswith(beginning))
    day = int(found["day"][0]) if "day" in found else 0
    if year is None:
        of_this_year = _of_numbers(today.year, month, day, today=today)
        is_to_come = of_this_year is not None and of_this_year[0] > today
        year = today.year - is_to_come
    return _of_numbers(year, month, day, today=today)


def _of_numbers(year: int, month: int = 0, day: int = 0, *, today: datetime.date) -> Period | None:
    """The year, or the month or day of it, where there is one; nothing is said in years to come."""
    if not _LEAST_YEAR <= year <= today.year:
        return None
    try:
        begin = datetime.date(year, month or 1, day or 1)
    except ValueError:  # 31 February: the month was meant at least, and it is shown as what was understood
        return _of_numbers(year, month, today=today) if day and 1 <= month <= 12 else None
    if day:
        return begin, begin + datetime.timedelta(days=1), f"{day} {_name(begin)}"
    if month:
        return begin, _next_month(begin), _name(begin)
    return begin, datetime.date(year + 1, 1, 1), str(year)


def _relative(text: str, today: datetime.date) -> Period:
    """“Yesterday”, or this or the last week, month or year. “Today” mostly means “nowadays”, and is none."""
    if text == "yesterday":
        return today - datetime.timedelta(days=1), today, text
    which, unit = text.split()
    is_this = which == "this"
    if unit == "year":
        begin = datetime.date(today.year - (not is_this), 1, 1)
        return begin, datetime.date(begin.year + 1, 1, 1), str(begin.year)
    if unit == "month":
        begin = today.replace(day=1)
        if not is_this:
            begin = (begin - datetime.timedelta(days=1)).replace(day=1)
        return begin, _next_month(begin), _name(begin)
    begin = today - datetime.timedelta(days=today.weekday() + (0 if is_this else 7))
    return begin, begin + datetime.timedelta(days=7), f"{which} week"


def _next_month(begin: datetime.date) -> datetime.date:
    return (begin + datetime.timedelta(days=32)).replace(day=1)


def _name(month: datetime.date) -> str:
    return f"{MONTHS[month.month - 1]} {month.year}"


def _moment(day: datetime.date | None) -> float | None:
    """The first moment of a day where the person is."""
    return None if day is None else datetime.datetime(day.year, day.month, day.day).timestamp()


def _pattern(text: str) -> "re.Pattern[str]":
    return re.compile(rf"\b{text}(?![\w'’-])", re.IGNORECASE)


_PATTERNS: tuple[tuple["re.Pattern[str]", Read], ...] = (
    (_pattern(rf"(?:between|from)\s+(?P<first>{_PERIOD})\s+(?:and|to|until|till)\s+(?P<last>{_PERIOD})"), _between),
    (_pattern(rf"(?P<word>since|after)\s+(?P<period>{_PERIOD}|{_RELATIVE})"), _since),
    (_pattern(rf"(?P<word>from|starting)\s+(?P<period>{_PERIOD})\s+(?:onwards?|on(?=\W*$))"), _since),
    (_pattern(rf"(?:before|until|prior\s+to)\s+(?P<period>{_PERIOD}|{_RELATIVE})"), _before),
    (_pattern(rf"on\s+(?P<period>{_ON_A_DAY})"), _within),
    (_pattern(rf"(?:back\s+)?(?:in|during|from|of)\s+(?P<period>{_PERIOD})"), _within),
    (
        _pattern(
            r"(?:in|during|over|within|from)\s+the\s+(?:last|past)\s+(?:(?P<number>\d{1,3})\s+)?(?P<unit>day|week|month|year)s?"
        ),
        _rolling,
    ),
    (_pattern(r"(?:the\s+)?(?:last|past)\s+(?P<number>\d{1,3})\s+(?P<unit>day|week|month|year)s?"), _rolling),
    (_pattern(rf"(?:(?:in|during|from)\s+)?(?P<period>{_RELATIVE})"), _within),
)

"""Dates in a question: “in 2024”, “last month”, “since March”, as limits on when an episode was published."""

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass

_MONTH_NAMES = "january february march april may june july august september october november december"
_MONTHS = _MONTH_NAMES.split()
_MONTH = "|".join(_MONTHS)
_YEAR = r"(?:19|20)\d\d"
_PERIOD = rf"(?:(?P<month>{_MONTH})(?:,?\s+(?:of\s+)?(?P<year>{_YEAR}))?|(?P<only_year>{_YEAR}))"
_UNITS = {"day": 1, "week": 7, "month": 30, "year": 365}
#: A month that is another word too is one only when it is written as a name.
_AMBIGUOUS = ("may", "march", "august")
_LEAST_YEAR = 1990


@dataclass(frozen=True, slots=True)
class Dates:
    """A limit on when an episode was published, from `since` on and before `until`, and where the text names it."""

    since: float | None
    until: float | None
    label: str
    begin: int
    end: int


def find_dates(text: str, today: datetime.date) -> Dates | None:
    """The first limit by date in the text, if there is one."""
    for pattern, read in _PATTERNS:
        for found in pattern.finditer(text):
            limit = read(found, today)
            if limit is not None:
                since, until, label = limit
                return Dates(_moment(since), _moment(until), label, found.start(), found.end())
    return None


Limit = tuple[datetime.date | None, datetime.date | None, str]
Read = Callable[["re.Match[str]", datetime.date], Limit | None]


def _within(found: "re.Match[str]", today: datetime.date) -> Limit | None:
    period = _period(found, today)
    return None if period is None else period


def _since(found: "re.Match[str]", today: datetime.date) -> Limit | None:
    period = _period(found, today)
    if period is None:
        return None
    begin, end, label = period
    is_after = found["word"].casefold() == "after"
    return end if is_after else begin, None, f"{found['word'].casefold()} {label}"


def _before(found: "re.Match[str]", today: datetime.date) -> Limit | None:
    period = _period(found, today)
    return None if period is None else (None, period[0], f"before {period[2]}")


def _between(found: "re.Match[str]", _today: datetime.date) -> Limit | None:
    first, last = int(found["first"]), int(found["last"])
    if not _LEAST_YEAR <= first <= last:
        return None
    return datetime.date(first, 1, 1), datetime.date(last + 1, 1, 1), f"{first}–{last}"


def _rolling(found: "re.Match[str]", today: datetime.date) -> Limit | None:
    number = int(found["number"] or 1)
    days = number * _UNITS[found["unit"].casefold()]
    if not 0 < days <= 36_500:
        return None
    name = found["unit"].casefold()
    label = f"last {number} {name}s" if number > 1 else f"last {days} days" if days > 1 else "last day"
    return today - datetime.timedelta(days=days), None, label


def _calendar(found: "re.Match[str]", today: datetime.date) -> Limit | None:
    is_this = found["which"].casefold() == "this"
    unit = found["unit"].casefold()
    if unit == "year":
        begin = datetime.date(today.year - (not is_this), 1, 1)
        return begin, datetime.date(begin.year + 1, 1, 1), str(begin.year)
    if unit == "month":
        begin = today.replace(day=1)
        if not is_this:
            begin = (begin - datetime.timedelta(days=1)).replace(day=1)
        return begin, _next_month(begin), _name(begin)
    begin = today - datetime.timedelta(days=today.weekday() + (0 if is_this else 7))
    return begin, begin + datetime.timedelta(days=7), f"{found['which'].casefold()} week"


def _yesterday(_found: "re.Match[str]", today: datetime.date) -> Limit | None:
    """“Today” mostly means “nowadays”, and is left alone."""
    return today - datetime.timedelta(days=1), today, "yesterday"


def _period(found: "re.Match[str]", today: datetime.date) -> tuple[datetime.date, datetime.date, str] | None:
    """A year, a month of a year, or the last month of this name: its first day, the day after it, and its name."""
    if found["only_year"]:
        year = int(found["only_year"])
        if not _LEAST_YEAR <= year <= today.year:
            return None
        return datetime.date(year, 1, 1), datetime.date(year + 1, 1, 1), str(year)
    name = found["month"]
    number = _MONTHS.index(name.casefold()) + 1
    if not found["year"]:
        if name.casefold() in _AMBIGUOUS and not name[0].isupper():
            return None
        year = today.year - (number > today.month)
    else:
        year = int(found["year"])
    if not _LEAST_YEAR <= year <= today.year:
        return None
    begin = datetime.date(year, number, 1)
    return begin, _next_month(begin), _name(begin)


def _next_month(begin: datetime.date) -> datetime.date:
    return (begin + datetime.timedelta(days=32)).replace(day=1)


def _name(month: datetime.date) -> str:
    return f"{_MONTHS[month.month - 1].capitalize()} {month.year}"


def _moment(day: datetime.date | None) -> float | None:
    """The first moment of a day where the person is."""
    return None if day is None else datetime.datetime(day.year, day.month, day.day).timestamp()


def _pattern(text: str) -> "re.Pattern[str]":
    return re.compile(rf"\b{text}(?![\w'’-])", re.IGNORECASE)


_PATTERNS: tuple[tuple["re.Pattern[str]", Read], ...] = (
    (_pattern(rf"(?:between|from)\s+(?P<first>{_YEAR})\s+(?:and|to|until)\s+(?P<last>{_YEAR})"), _between),
    (_pattern(rf"(?P<word>since|after)\s+{_PERIOD}"), _since),
    (_pattern(rf"(?:before|until|prior\s+to)\s+{_PERIOD}"), _before),
    (_pattern(rf"(?:back\s+)?(?:in|during|from|of)\s+{_PERIOD}"), _within),
    (
        _pattern(
            r"(?:in|during|over|within|from)\s+the\s+(?:last|past)\s+(?:(?P<number>\d{1,3})\s+)?(?P<unit>day|week|month|year)s?"
        ),
        _rolling,
    ),
    (_pattern(r"(?:the\s+)?(?:last|past)\s+(?P<number>\d{1,3})\s+(?P<unit>day|week|month|year)s?"), _rolling),
    (_pattern(r"(?:in\s+|during\s+|from\s+)?(?P<which>this|last)\s+(?P<unit>week|month|year)"), _calendar),
    (_pattern("yesterday"), _yesterday),
)

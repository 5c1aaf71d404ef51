"""A date in a question: that nothing is from then, or that it was searched as words and limited nothing."""

import datetime
from collections.abc import Sequence, Set

from mirrortalk_desktop.answers.dates import Dates
from mirrortalk_desktop.answers.understand import date_in_words
from mirrortalk_desktop.domain.model import Answer, Citation
from mirrortalk_desktop.domain.question import Chip, ChipKind, Scope, Understood
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.mentions import any_of, phrase
from mirrortalk_desktop.pipeline.leads import day
from mirrortalk_desktop.wording import spoken_number
from mirrortalk_desktop.words import STOP_WORDS, tokens


def today() -> datetime.date:
    """The day where the person is."""
    return datetime.datetime.now().astimezone().date()


def is_year_said(library: Library, year: str) -> bool:
    """Whether anybody speaks of a year, in figures or in words."""
    forms = [phrase(year), phrase(" ".join(spoken_number(year)))]
    return bool(library.mentions.find(any_of(forms), limit=1))


def lead_of_limits(library: Library, understood: Understood) -> str:
    """Why nothing is left to be searched: the dates alone may be the reason."""
    chips = [chip for chip in understood.chips if chip.kind is not ChipKind.TOPIC]
    dates = next((chip for chip in chips if chip.kind is ChipKind.DATES), None)
    scope = understood.scope
    if dates is not None and not library.episodes.has_searchable(Scope(since=scope.since, until=scope.until)):
        return _nothing_from(dates, library.episodes.published_between())
    limits = " and ".join(f"“{chip.label}”" for chip in chips) or "this"
    return f"Nothing in your library fits {limits}."


def date_left_as_words(library: Library, answer: Answer, *, without: Set[ChipKind]) -> str:
    """The sentence that tells of a date which limited nothing; nothing where the quotes are from then or speak of it.

    “In 2019” may be when a thing was said, or when it happened.
    """
    understood = answer.understood
    dates = None if understood is None else date_in_words(understood, without=without, today=today())
    if understood is None or dates is None or not answer.is_answered:
        return ""
    written = understood.question[dates.begin : dates.end]
    if _is_spoken_of(written, answer.citations) or _are_all_from(library, dates, answer.citations):
        return ""
    if library.episodes.has_searchable(Scope(since=dates.since, until=dates.until)):
        return f"“{written}” was searched as words, not as when it was said."
    return f"Nothing in your library is from then: “{written}” was searched as words."


def _nothing_from(dates: Chip, there: tuple[float, float] | None) -> str:
    label = dates.label
    if label.startswith("since "):
        label = f"{label.removeprefix('since ')} or later"
    first, last = (day(moment) for moment in there) if there else ("", "")
    span = f"from {first} to {last}" if first != last else f"from {first}"
    return f"Nothing in your library is from {label}." + (f" Its episodes are {span}." if there else "")


def _is_spoken_of(written: str, citations: Sequence[Citation]) -> bool:
    telling = [word for word in tokens(written) if word not in STOP_WORDS]
    return any(all(_is_in(word, tokens(citation.quote)) for word in telling) for citation in citations)


def _is_in(word: str, said: Sequence[str]) -> bool:
    """Whether a word is said; a number may be in words."""
    in_words = " ".join(spoken_number(word)) or word
    return word in said or f" {in_words} " in f" {' '.join(said)} "


def _are_all_from(library: Library, dates: Dates, citations: Sequence[Citation]) -> bool:
    within = Scope(episode_ids=tuple({each.episode_id for each in citations}), since=dates.since, until=dates.until)
    return len(library.episodes.searchable_in(within)) == len(within.episode_ids)

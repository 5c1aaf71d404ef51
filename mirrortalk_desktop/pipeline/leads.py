"""The line above an answer, made only of facts the program knows."""

import datetime
from collections.abc import Sequence

from mirrortalk_desktop.domain.model import Citation
from mirrortalk_desktop.domain.question import Chip
from mirrortalk_desktop.domain.retelling import MONTHS


def number_of(number: int, noun: str) -> str:
    """A number with its noun: one episode, 2 episodes."""
    return f"one {noun}" if number == 1 else f"{number:,} {noun}s"


def day(moment: float) -> str:
    """A day as it is written: 3 March 2023."""
    date = datetime.datetime.fromtimestamp(moment, tz=datetime.UTC)
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


def lead_of_quotes(citations: Sequence[Citation], *, newest: float | None = None) -> str:
    """How many quotes, from which episodes and shows; `newest` is when the newest of them was published."""
    if not citations:
        return "Your library does not answer this."
    episodes = {citation.episode_id: citation.episode_title for citation in citations}
    shows = {citation.feed_title for citation in citations}
    quotes = "One quote" if len(citations) == 1 else f"{len(citations)} quotes"
    when = "" if newest is None else f", the newest of {day(newest)}"
    if len(episodes) == 1:
        return f"{quotes} from “{citations[0].episode_title}” ({citations[0].feed_title}){when}."
    where = f"of {citations[0].feed_title}" if len(shows) == 1 else f"of {len(shows)} shows"
    return f"{quotes} from {len(episodes)} episodes {where}{when}."


def lead_with(lead: str, *, given_up: Sequence[Chip], of_dates: str) -> str:
    """The same line, after limits of the question before that had to be given up, and before a sentence about dates."""
    if given_up:
        limits = " and ".join(f"“{chip.label}”" for chip in given_up)
        lead = f"Nothing within {limits} answers this. Without that limit: {lead[0].lower()}{lead[1:]}"
    return f"{lead} {of_dates}".rstrip()

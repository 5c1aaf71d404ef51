"""An answer in plain words: where a quote is from, how much was searched, and the whole of it to paste elsewhere."""

from PySide6.QtCore import QLocale

from mirrortalk_desktop.domain.messages import words_only
from mirrortalk_desktop.domain.model import Citation, Coverage
from mirrortalk_desktop.qt.models.chat import Exchange
from mirrortalk_desktop.qt.models.words import clock, date, lead, quoted, tr
from mirrortalk_desktop.qt.text import translated_message


def source(citation: Citation, published: float | None = None) -> str:
    """Who said it and where: speaker, show, episode, and when that came out."""
    day = "" if published is None else date(published)
    parts = (citation.speaker, citation.feed_title, citation.episode_title, day)
    return " · ".join(part for part in parts if part)


def coverage(searched: Coverage) -> str:
    """How much of the library was searched: “Searched 3 episodes, 1.2 hours; 2 not ready yet”."""
    if searched.wanted_hours > searched.hours >= 1:
        template = tr("{hours} of {all} hours")
        length = template.format(hours=_hours(searched.hours), all=_hours(searched.wanted_hours))
    elif searched.hours >= 1:
        length = tr("{hours} hours").format(hours=_hours(searched.hours))
    else:
        length = tr("%n minute(s)", round(searched.hours * 60))
    text = tr("Searched %n episode(s), {length}", searched.episodes).format(length=length)
    if not searched.episodes:
        text = tr("Nothing was searched")
    if searched.shows > 1:
        text += tr(" in %n show(s)", searched.shows)
    if searched.waiting:
        text += tr("; {count} not ready yet").format(count=searched.waiting)
    return text


def by_words(searched: Coverage) -> str:
    """Why only words were compared; nothing where the index was searched."""
    return words_only(searched, translated_message)


def as_text(exchange: Exchange) -> str:
    """Question, quotes with their sources, and what was searched, for the clipboard."""
    lines = [exchange.question, ""]
    if exchange.failure is not None:
        return "\n".join([*lines, str(exchange.failure)])
    answer = exchange.answer
    if answer is None:
        return exchange.question
    lines.append(lead(answer.lead))
    for citation in answer.citations:
        lines += ["", quoted(citation.quote), f"— {source(citation)}, {clock(citation.start)}"]
    searched = filter(None, (by_words(answer.searched), coverage(answer.searched)))
    return "\n".join([*lines, "", *searched])


def _hours(hours: float) -> str:
    return QLocale().toString(hours, "f", 1 if hours < 100 else 0)

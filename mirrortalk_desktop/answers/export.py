"""A conversation for other programs: text and Markdown with citations, JSON, and a playlist of the moments."""

import dataclasses
import datetime
import json
from collections.abc import Callable, Sequence

from mirrortalk_desktop.answers.citations import clock
from mirrortalk_desktop.domain.errors import NothingToExport
from mirrortalk_desktop.domain.links import link_to
from mirrortalk_desktop.domain.model import Answer, Citation

#: Signs that would turn words into something else in Markdown.
_MARKDOWN_SIGNS = str.maketrans({sign: "\\" + sign for sign in "\\`*_[]<>#|"})
#: Players take whole seconds.
_SHORTEST_MOMENT = 1.0


def as_text(answers: Sequence[Answer]) -> str:
    """Questions and answers as plain text, each quote with its place."""
    lines: list[str] = []
    for answer in answers:
        lines += [answer.question, "", answer.lead]
        for citation in answer.citations:
            lines += ["", f"{_speaker(citation)}“{_line(citation.quote)}”", f"– {place_of(citation)}"]
        lines += ["", ""]
    return "\n".join(lines).rstrip("\n") + "\n" if lines else ""


def as_markdown(answers: Sequence[Answer]) -> str:
    """Questions as headings, quotes as quotations, each with its place."""
    lines = ["# Questions and answers", ""]
    for answer in answers:
        lines += [f"## {escaped(answer.question)}", ""]
        if answer.asked_at is not None:
            lines += [f"*{day(answer.asked_at)}*", ""]
        lines += [escaped(answer.lead), ""]
        for citation in answer.citations:
            speaker = f"**{escaped(citation.speaker)}:** " if citation.speaker else ""
            place = f"[{escaped(place_of(citation))}]({link_to(citation.episode_id, citation.start)})"
            lines += [f"> {speaker}{escaped(citation.quote)}", ">", f"> — {place}", ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def as_json(answers: Sequence[Answer]) -> str:
    """Everything that is kept of the answers, for machines."""
    return json.dumps([_view(answer) for answer in answers], ensure_ascii=False, indent=1) + "\n"


def as_playlist(answers: Sequence[Answer], audio_path: Callable[[str], str | None]) -> str:
    """The quoted moments as an extended M3U, in order and each once; `audio_path` gives a file or address by episode.

    Moments whose audio is not known are left out. Raises `NothingToExport` where none is left.
    """
    lines = ["#EXTM3U"]
    seen: set[tuple[str, float, float]] = set()
    for answer in answers:
        for citation in answer.citations:
            key = (citation.episode_id, citation.start, citation.end)
            path = None if key in seen else audio_path(citation.episode_id)
            if path is None:
                continue
            seen.add(key)
            length = max(_SHORTEST_MOMENT, citation.end - citation.start)
            title = _line(f"{citation.feed_title} – {citation.episode_title}, {clock(citation.start)}")
            lines += [
                f"#EXTINF:{length:.0f},{title}",
                f"#EXTVLCOPT:start-time={citation.start:.2f}",
                f"#EXTVLCOPT:stop-time={citation.end:.2f}",
                _line(path),
            ]
    if not seen:
        raise NothingToExport
    return "\n".join(lines) + "\n"


def _view(answer: Answer) -> dict[str, object]:
    understood = answer.understood
    return {
        "question": answer.question,
        "asked_at": None if answer.asked_at is None else instant(answer.asked_at).isoformat(),
        "answered": answer.is_answered,
        "lead": answer.lead,
        "understood": None if understood is None else dataclasses.asdict(understood),
        "note": answer.note,
        "thumb": answer.thumb,
        "citations": [_with_link(citation) for citation in answer.citations],
        "searched": dataclasses.asdict(answer.searched),
    }


def _with_link(citation: Citation) -> dict[str, object]:
    return {**dataclasses.asdict(citation), "link": link_to(citation.episode_id, citation.start)}


def place_of(citation: Citation) -> str:
    """Where a quote can be heard."""
    times = f"{clock(citation.start)}–{clock(citation.end)}"
    return _line(f"{citation.episode_title} ({citation.feed_title}), {times}")


def _speaker(citation: Citation) -> str:
    return f"{_line(citation.speaker)}: " if citation.speaker else ""


def _line(text: str) -> str:
    return " ".join(text.split())


def escaped(text: str) -> str:
    """One line that Markdown takes for nothing but words."""
    return _line(text).translate(_MARKDOWN_SIGNS)


def instant(moment: float) -> datetime.datetime:
    """A moment in Unix time, in UTC."""
    return datetime.datetime.fromtimestamp(moment, tz=datetime.UTC)


def day(moment: float) -> str:
    """The day of a moment in Unix time."""
    return instant(moment).strftime("%Y-%m-%d")

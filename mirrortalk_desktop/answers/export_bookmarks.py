"""Bookmarks for other programs: Markdown for notes, JSON for machines."""

import dataclasses
import json
from collections.abc import Sequence

from mirrortalk_desktop.answers.citations import clock
from mirrortalk_desktop.answers.export import day, escaped, instant
from mirrortalk_desktop.domain.links import link_to
from mirrortalk_desktop.domain.model import Bookmark

View = dict[str, object]


def as_markdown(bookmarks: Sequence[Bookmark]) -> str:
    """Each episode as a heading, its moments below it in order of time, each with its words and its note."""
    lines = ["# Bookmarks", ""]
    by_episode: dict[str, list[Bookmark]] = {}
    for bookmark in bookmarks:
        by_episode.setdefault(bookmark.citation.episode_id, []).append(bookmark)
    for moments in by_episode.values():
        first = moments[0].citation
        lines += [f"## {escaped(first.episode_title)}", "", f"*{escaped(first.feed_title)}*", ""]
        for moment in sorted(moments, key=lambda each: each.citation.start):
            lines += _moment(moment)
    return "\n".join(lines).rstrip("\n") + "\n"


def as_json(bookmarks: Sequence[Bookmark]) -> str:
    """Everything that is kept, for machines."""
    return json.dumps([view_of(bookmark) for bookmark in bookmarks], ensure_ascii=False, indent=1) + "\n"


def view_of(bookmark: Bookmark) -> View:
    """A bookmark as an object of JSON. Names here are a promise."""
    return {
        "number": bookmark.number,
        "kept_at": None if bookmark.kept_at is None else instant(bookmark.kept_at).isoformat(),
        **dataclasses.asdict(bookmark.citation),
        "link": link_to(bookmark.citation.episode_id, bookmark.citation.start),
        "before": bookmark.before,
        "after": bookmark.after,
        "note": bookmark.note,
    }


def _moment(bookmark: Bookmark) -> list[str]:
    citation = bookmark.citation
    lines = []
    if citation.quote:
        speaker = f"**{escaped(citation.speaker)}:** " if citation.speaker else ""
        around = (bookmark.before, citation.quote, bookmark.after)
        said = [escaped(text) for text in around]
        said[1] = f"**{said[1]}**" if bookmark.before or bookmark.after else said[1]
        lines += [f"> {speaker}{' '.join(text for text in said if text)}", ">"]
    kept = "" if bookmark.kept_at is None else f", kept on {day(bookmark.kept_at)}"
    place = f"[{clock(citation.start)}]({link_to(citation.episode_id, citation.start)})"
    lines += [f"> — {place}{kept}", ""]
    if bookmark.note:
        lines += [*(escaped(line) for line in bookmark.note.splitlines()), ""]
    return lines

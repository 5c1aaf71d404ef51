"""Answers and bookmarks as they are shown and exported: a guid is often an address, with secrets in it."""

import dataclasses
from collections.abc import Iterable

from mirrortalk_desktop.domain.model import Answer, Bookmark, Citation
from mirrortalk_desktop.feeds.discreet import discreet_guid


def shown_citation(citation: Citation) -> Citation:
    """The quote without the secrets that its episode's guid may have."""
    return dataclasses.replace(citation, episode_guid=discreet_guid(citation.episode_guid))


def shown_answers(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """The same for all quotes of these answers."""
    return tuple(
        dataclasses.replace(answer, citations=tuple(shown_citation(each) for each in answer.citations))
        for answer in answers
    )


def shown_bookmarks(bookmarks: Iterable[Bookmark]) -> tuple[Bookmark, ...]:
    """The same for the quotes of these bookmarks."""
    return tuple(dataclasses.replace(each, citation=shown_citation(each.citation)) for each in bookmarks)

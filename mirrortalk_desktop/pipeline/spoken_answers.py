"""Answers to be heard: which of their quotes have their audio on this computer, and all of these in one file."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from mirrortalk_desktop.answers.citations import clock
from mirrortalk_desktop.domain.errors import NoAudioHere
from mirrortalk_desktop.domain.model import Answer, Citation
from mirrortalk_desktop.domain.work import CancelToken, Report, ignore_progress

_LEAD, _TAIL = 0.15, 0.3
"""A quote is heard with so much before and after it, so that no word is cut into."""


@dataclass(frozen=True, slots=True)
class SpokenQuote:
    """A quote with the file in which it can be heard, from `start` to `end`."""

    citation: Citation
    path: Path

    @property
    def start(self) -> float:
        """Where to begin, in seconds."""
        return max(0.0, self.citation.start - _LEAD)

    @property
    def end(self) -> float:
        """Where to stop."""
        return self.citation.end + _TAIL


def spoken_quotes(
    citations: Iterable[Citation], audio_file: Callable[[str], Path | None]
) -> tuple[tuple[SpokenQuote, ...], int]:
    """The quotes that can be heard now, in order, and how many cannot."""
    found, missing = [], 0
    for citation in citations:
        path = audio_file(citation.episode_id)
        if path is None:
            missing += 1
        else:
            found.append(SpokenQuote(citation, path))
    return tuple(found), missing


def write_spoken_answer(
    target: Path,
    answer: Answer,
    audio_file: Callable[[str], Path | None],
    *,
    token: CancelToken,
    report: Report = ignore_progress,
) -> int:
    """Write an answer's quotes into one M4A file, a chapter for each; returns how many could not be heard.

    Raises `NoAudioHere` when none can be, and what `write_clips` raises.
    """
    from mirrortalk_desktop.speech.clips import Clip, write_clips  # with numpy, which the window comes before

    quotes, missing = spoken_quotes(answer.citations, audio_file)
    if not quotes:
        raise NoAudioHere(len(answer.citations))
    clips = [Clip(quote.path, quote.start, quote.end, _title(quote.citation)) for quote in quotes]
    write_clips(target, clips, title=answer.question, token=token, report=report)
    return missing


def _title(citation: Citation) -> str:
    return f"{citation.episode_title} ({citation.feed_title}), {clock(citation.start)}"

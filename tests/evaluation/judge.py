"""How answers are judged: what is a hit, whether a quote is verbatim, and the figures of many questions.

A place hits when it overlaps a gold span of the same episode, widened by ten seconds. Quotes are compared with the
transcript as it was published, not with what the library made of it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mirrortalk_desktop.domain.model import Answer, Citation
from tests.evaluation.sets import Question, Span, SpokenEpisode

TOLERANCE = 10.0
#: The times of a quote may differ so much from those of its words.
TIME_TOLERANCE = 1.0


@dataclass(frozen=True)
class Asked:
    """A question with its answer, in places of the set."""

    question: Question
    hits: tuple[Span, ...]
    citations: tuple[Span, ...]
    text: str
    is_refused: bool
    verbatim: int
    seconds: float


def judge_answer(
    question: Question, answer: Answer, guids: dict[str, str], transcripts: dict[str, "Published"]
) -> Asked:
    """One answer; `guids` are those of episodes by id, and transcripts are found by guid."""
    cited = answer.citations
    return Asked(
        question=question,
        hits=tuple(Span(guids[h.passage.episode_id], h.passage.start, h.passage.end) for h in answer.hits),
        citations=tuple(Span(each.episode_guid, each.start, each.end) for each in cited),
        text=" ".join(each.quote for each in cited),
        is_refused=not answer.is_answered,
        verbatim=sum(transcripts[each.episode_guid].holds(each) for each in cited),
        seconds=answer.seconds,
    )


def figures(asked: Sequence[Asked]) -> dict[str, float]:
    """The figures by name, each a share of the questions it concerns."""
    yes = [each for each in asked if each.question.is_answerable]
    ranks = [_first_rank(each) for each in yes]
    found = {f"recall@{k}": _share([rank is not None and rank <= k for rank in ranks]) for k in (1, 5, 10)}
    found["mrr"] = round(sum(1 / rank for rank in ranks if rank) / max(1, len(ranks)), 3)
    answered = [each for each in yes if each.citations]
    found["citation hit"] = _share([any(is_hit(c, each.question.gold) for c in each.citations) for each in answered])
    worded = [each for each in answered if each.question.answers]
    if worded:
        found["answer words"] = _share([_says(each.text, each.question.answers) for each in worded])
    return found | refusals(asked) | {"verbatim": _verbatim(asked)}


def refusals(asked: Sequence[Asked]) -> dict[str, float]:
    """The shares that were refused of the questions without and with an answer."""
    return {
        "refused right": _share([each.is_refused for each in asked if not each.question.is_answerable]),
        "refused wrong": _share([each.is_refused for each in asked if each.question.is_answerable]),
    }


def is_hit(place: Span, gold: Sequence[Span]) -> bool:
    """Whether the place overlaps one of the gold spans, widened by the tolerance."""
    return any(
        place.episode == span.episode and place.start < span.end + TOLERANCE and place.end > span.start - TOLERANCE
        for span in gold
    )


def _first_rank(each: Asked) -> int | None:
    return next((rank for rank, hit in enumerate(each.hits, 1) if is_hit(hit, each.question.gold)), None)


def _says(text: str, answers: Sequence[str]) -> bool:
    return any(_plain(answer) in _plain(text) for answer in answers)


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9 ]", "", text.lower())


def _share(claims: Sequence[bool]) -> float:
    return round(sum(claims) / len(claims), 3) if claims else 0.0


def _verbatim(asked: Sequence[Asked]) -> float:
    quotes = sum(len(each.citations) for each in asked)
    return round(sum(each.verbatim for each in asked) / quotes, 3) if quotes else 1.0


class Published:
    """A transcript as it was published: one text, and when each character is said."""

    def __init__(self, episode: SpokenEpisode) -> None:
        texts, self._times = [], [0.0]
        for part in episode.spoken:
            text = " ".join(part.text.split())
            texts.append(text)
            pace = (part.end - part.start) / max(1, len(text))
            self._times += [part.start + pace * place for place in range(len(text))] + [part.end]
        self._text = " " + " ".join(texts)
        self._ends = [*self._times[1:], self._times[-1]]

    def holds(self, citation: Citation) -> bool:
        """Whether the quote stands here, word for word and at its times."""
        at = self._text.find(citation.quote)
        while at >= 0:
            last = at + len(citation.quote) - 1
            is_in_time = abs(self._times[at] - citation.start) <= TIME_TOLERANCE
            if is_in_time and abs(self._ends[last] - citation.end) <= TIME_TOLERANCE:
                return True
            at = self._text.find(citation.quote, at + 1)
        return False

"""Question sets: episodes as they were spoken, and questions with the places where their answers stand.

`own_set` is the one of this repository; `sets_in` reads a folder of sets in the form of `qa_dev` (see its README).
Times are seconds from the start of an episode.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

OWN_FOLDER = Path(__file__).parent
#: How fast the own episodes are spoken.
WORDS_PER_SECOND = 2.5


@dataclass(frozen=True)
class Spoken:
    """A stretch of speech as the transcript has it."""

    start: float
    end: float
    text: str
    speaker: str = ""


@dataclass(frozen=True)
class SpokenEpisode:
    """An episode with its published transcript; `date` is a day like 2024-05-01, or nothing."""

    key: str
    show: str
    title: str
    spoken: tuple[Spoken, ...]
    date: str = ""
    chapters: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True)
class Span:
    """A place in an episode."""

    episode: str
    start: float
    end: float


@dataclass(frozen=True)
class Question:
    """A question, where it is answered (nowhere: `gold` is empty), and the answer's words where they are known."""

    key: str
    text: str
    gold: tuple[Span, ...] = ()
    answers: tuple[str, ...] = ()
    is_answerable: bool = True


@dataclass(frozen=True)
class QuestionSet:
    """Questions that are asked of one library, in one or more wordings, each with its bars by name of the figure."""

    name: str
    episodes: tuple[SpokenEpisode, ...]
    wordings: Mapping[str, tuple[Question, ...]]
    bars: Mapping[str, Mapping[str, float]] = field(default_factory=dict)


# --- the set of this repository


def own_set() -> QuestionSet:
    """24 short episodes of five shows, and 89 questions, 20 of them without an answer."""
    episodes = tuple(episode for path in sorted(OWN_FOLDER.glob("*.txt")) for episode in _read_show(path))
    by_key = {episode.key: episode for episode in episodes}
    rows = _lines(OWN_FOLDER / "questions.jsonl")
    wordings = {
        wording: tuple(_own_question(row, row.get(field) or row["question"], by_key) for row in rows)
        for wording, field in (("plain", "question_plain"), ("paraphrased", "question"))
    }
    return QuestionSet("own", episodes, wordings)


def _read_show(path: Path) -> Iterator[SpokenEpisode]:
    """The episodes of a show, written as `## key | date | title`, `= chapter` and `SPEAKER: what is said`."""
    head, *parts = path.read_text(encoding="utf-8").split("\n## ")
    show = head.removeprefix("# ").split(" | ")[0]
    for part in parts:
        title_line, *lines = part.splitlines()
        key, date, title = title_line.split(" | ")
        clock, spoken, chapters = 0.0, [], []
        for line in filter(None, lines):
            if line.startswith("= "):
                chapters.append((clock, line[2:]))
                continue
            speaker, text = line.split(": ", 1)
            end = clock + len(text.split()) / WORDS_PER_SECOND
            spoken.append(Spoken(round(clock, 2), round(end, 2), text, speaker.capitalize()))
            clock = end + 0.5
        yield SpokenEpisode(key, show, title, tuple(spoken), date, tuple(chapters))


def _own_question(row: Mapping[str, Any], text: str, episodes: Mapping[str, SpokenEpisode]) -> Question:
    gold = tuple(_place_of(each["text"], episodes[each["episode"]]) for each in row["evidence"])
    return Question(row["qid"], text, gold, is_answerable=row["answerable"])


def _place_of(words: str, episode: SpokenEpisode) -> Span:
    for spoken in episode.spoken:
        at = spoken.text.find(words)
        if at >= 0:
            pace = (spoken.end - spoken.start) / len(spoken.text)
            return Span(episode.key, spoken.start + at * pace, spoken.start + (at + len(words)) * pace)
    raise ValueError(f"{episode.key} does not say: {words}")


# --- a folder of sets

_FOLDER_SETS = (
    (
        "changelog",
        "changelog*",
        {"plain": "question_plain", "paraphrased": "question"},
        {"plain": {"recall@5": 0.97}, "paraphrased": {"recall@5": 0.70}},
    ),
    (
        "spoken squad",
        "spoken_squad*",
        {"core": "question"},
        {"core": {"recall@5": 0.95, "answer words": 0.75}},
    ),
)


def sets_in(folder: Path) -> tuple[QuestionSet, ...]:
    """The sets in a folder: pairs of `NAME.jsonl` and `NAME_questions.jsonl`; of Spoken-SQuAD the core questions."""
    found = []
    for name, pattern, wordings, bars in _FOLDER_SETS:
        for path in sorted(folder.glob(f"{pattern}_questions.jsonl")):
            episodes = _lines(path.with_name(path.name.replace("_questions.jsonl", ".jsonl")))
            rows = [row for row in _lines(path) if row.get("core", True) and not row.get("maybe_answered_elsewhere")]
            questions = {
                wording: tuple(_question(row, row.get(field) or row["question"]) for row in rows)
                for wording, field in wordings.items()
            }
            taken = tuple(_episode(episode) for episode in episodes if episode.get("ingest", True))
            found.append(QuestionSet(name, taken, questions, bars))
    if not found:
        raise SystemExit(f"no question sets are in {folder}")
    return tuple(found)


def _episode(row: Mapping[str, Any]) -> SpokenEpisode:
    spoken = [Spoken(part["start"], part["end"], part["text"], part.get("speaker") or "") for part in row["segments"]]
    return SpokenEpisode(row["id"], row["podcast"], row["title"], tuple(spoken))


def _question(row: Mapping[str, Any], text: str) -> Question:
    if not row["answerable"]:
        return Question(row["qid"], text, is_answerable=False)
    if "answer_spans" in row:
        spans = [Span(row["episode_id"], start, end) for start, end in row["answer_spans"]]
    else:
        places = [row, *row.get("also_acceptable", [])]
        spans = [Span(place["episode_id"], place["start"], place["end"]) for place in places]
    return Question(row["qid"], text, tuple(spans), tuple(row.get("answers", ())))


def _lines(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]

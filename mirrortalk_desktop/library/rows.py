"""Between rows and the nouns of `domain/`: JSON where a column holds a list, nothing clever."""

import dataclasses
import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from mirrortalk_desktop.domain.model import (
    Doubt,
    Episode,
    Failure,
    Feed,
    Passage,
    Segment,
    Sentence,
    Stage,
    State,
    TranscriptLink,
    Word,
)
from mirrortalk_desktop.domain.question import Chip, ChipKind, QuestionKind, Scope, Understood


def pack_failure(failure: Failure | None) -> str | None:
    """A failure as JSON, or NULL."""
    return None if failure is None else json.dumps({"code": failure.code, "facts": failure.facts}, ensure_ascii=False)


def unpack_failure(text: str | None) -> Failure | None:
    """The failure that `pack_failure` packed."""
    if text is None:
        return None
    packed = json.loads(text)
    return Failure(packed["code"], packed["facts"])


def pack_links(links: Iterable[TranscriptLink]) -> str:
    """Transcript links as JSON."""
    return json.dumps([[link.url, link.mime_type, link.language] for link in links], ensure_ascii=False)


def pack_words(words: Iterable[Word]) -> str:
    """Words with their times, rounded to a hundredth of a second, as JSON."""
    rounded = [[round(w.start, 2), round(w.end, 2), w.text, round(w.probability, 3)] for w in words]
    return json.dumps(rounded, ensure_ascii=False, separators=(",", ":"))


def pack_understood(understood: Understood | None) -> str | None:
    """How a question was understood, as JSON, or NULL."""
    return None if understood is None else json.dumps(dataclasses.asdict(understood), ensure_ascii=False)


def unpack_understood(text: str | None) -> Understood | None:
    """What `pack_understood` packed; None for questions of earlier versions."""
    if text is None:
        return None
    packed = json.loads(text)
    scope: dict[str, Any] = {
        name: tuple(each) if isinstance(each, list) else each for name, each in packed["scope"].items()
    }
    return Understood(
        question=packed["question"],
        search_text=packed["search_text"],
        kind=QuestionKind(packed["kind"]),
        subject=packed["subject"],
        scope=Scope(**scope),
        chips=_unpack_chips(packed["chips"]),
        is_follow_up=packed["is_follow_up"],
        whole_question=packed.get("whole_question", ""),
        given_up=_unpack_chips(packed.get("given_up", ())),
    )


def _unpack_chips(packed: Iterable[Mapping[str, str]]) -> tuple[Chip, ...]:
    return tuple(Chip(ChipKind(chip["kind"]), chip["label"]) for chip in packed)


def feed_of(row: sqlite3.Row) -> Feed:
    """A row of `feeds`."""
    columns = {key: row[key] for key in row.keys()}  # noqa: SIM118 - sqlite3.Row iterates over values
    columns["is_local"] = bool(row["is_local"])
    columns["is_active"] = bool(row["is_active"])
    columns["is_home"] = bool(row["is_home"])
    columns["failure"] = unpack_failure(row["failure"])
    return Feed(**columns)


_STATES = {state.value: state for state in State}


def episode_of(row: sqlite3.Row) -> Episode:
    """A row of `episodes`."""
    return Episode(
        id=row["id"],
        feed_id=row["feed_id"],
        guid=row["guid"],
        title=row["title"],
        link=row["link"],
        description=row["description"],
        published=row["published"],
        duration=row["duration"],
        audio_url=row["audio_url"],
        audio_type=row["audio_type"],
        audio_bytes=row["audio_bytes"],
        is_video=bool(row["is_video"]),
        image_url=row["image_url"],
        chapters_url=row["chapters_url"],
        transcripts=_links_of(row["transcripts"]),
        language=row["language"],
        prefers_audio=bool(row["prefers_audio"]),
        audio_state=_STATES[row["audio_state"]],
        transcript_state=_STATES[row["transcript_state"]],
        index_state=_STATES[row["index_state"]],
        failure=unpack_failure(row["failure"]),
        failed_stage=None if row["failed_stage"] is None else Stage(row["failed_stage"]),
        attempts=row["attempts"],
    )


def _links_of(packed: str) -> tuple[TranscriptLink, ...]:
    """Most episodes have none, and a show may have thousands of episodes."""
    return () if packed == "[]" else tuple(TranscriptLink(*link) for link in json.loads(packed))


def segment_of(row: sqlite3.Row) -> Segment:
    """A row of `segments`."""
    words = tuple(Word(start, end, text, probability) for start, end, text, probability in json.loads(row["words"]))
    doubt = Doubt(row["doubt"]) if row["doubt"] else None
    return Segment(row["start"], row["end"], row["text"], row["speaker"], words, doubt)


def sentence_of(row: sqlite3.Row) -> Sentence:
    """A row of `sentences`."""
    return Sentence(row["ordinal"], row["start"], row["end"], row["text"], row["speaker"])


def passage_of(row: sqlite3.Row) -> Passage:
    """A row of `passages`."""
    return Passage(
        row["id"],
        row["episode_id"],
        row["ordinal"],
        row["first_sentence"],
        row["last_sentence"],
        row["start"],
        row["end"],
        row["text"],
    )

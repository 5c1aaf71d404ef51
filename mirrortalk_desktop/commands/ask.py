"""Asking: one question, or one per line for as long as they come."""

import argparse
import itertools
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from mirrortalk_desktop.commands.documents import force_option, refuse_place
from mirrortalk_desktop.commands.find import date_of, find_scope
from mirrortalk_desktop.commands.ingest import index_what_waits, tell_of_index
from mirrortalk_desktop.commands.shell import Arguments, Command, Shell, whole_number
from mirrortalk_desktop.commands.text import clock, count
from mirrortalk_desktop.commands.views import View, answer_view
from mirrortalk_desktop.domain.errors import BadSetting, MirrorTalkError, NotALine
from mirrortalk_desktop.domain.messages import NOTES, explain, shorten, words_only
from mirrortalk_desktop.domain.model import Answer, Citation, Coverage
from mirrortalk_desktop.domain.question import ChipKind, QuestionKind, Understood
from mirrortalk_desktop.pipeline.indexing import TROUBLES
from mirrortalk_desktop.pipeline.nearest import nearest_places
from mirrortalk_desktop.pipeline.spoken_answers import write_spoken_answer

_TOP = 10
NEAREST = 3
"""Places below a refusal."""
_LONGEST_LINE = 1_000_000
_AUDIO = (".m4a", ".m4b")


def _ask_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("question", help="what you want to know; “-” reads one question per line")
    parser.add_argument("--top", type=whole_number(1), default=_TOP, metavar="N", help="how many passages to give")
    parser.add_argument("--feed", metavar="ID", help="only in this podcast")
    parser.add_argument("--episode", metavar="ID", help="only in this episode")
    parser.add_argument("--speaker", metavar="NAME", help="only what this person says")
    parser.add_argument(
        "--since", type=date_of, metavar="DATE", help="only episodes from 2024, 2024-03 or 2024-03-15 on"
    )
    parser.add_argument("--until", type=date_of, metavar="DATE", help="only episodes before this day, month or year")
    parser.add_argument(
        "--audio", type=_audio_file, metavar="FILE.m4a", help="also write the quotes as one audio file with chapters"
    )
    force_option(parser)


def _audio_file(name: str) -> Path:
    if Path(name).suffix.lower() not in _AUDIO:
        raise argparse.ArgumentTypeError(f"“{name}” does not end with {' or '.join(_AUDIO)}")
    return Path(name)


def _ask(shell: Shell, arguments: Arguments) -> int:
    if arguments.question == "-":
        if arguments.audio is not None:
            raise BadSetting("--audio", str(arguments.audio), "it goes with one question, not with “-”")
        return _ask_lines(shell, arguments)
    if arguments.audio is not None:
        refuse_place(shell, arguments.audio, force=arguments.force)
    answer = _answer(shell, _Line(arguments.question), arguments, None)
    view, lines = _view(shell, answer), list(_lines_of(shell, answer))
    if arguments.audio is None:
        shell.show(view, lines)
        return 0
    if not shell.is_json:
        shell.say(*lines, "")
    audio, line = _write_audio(shell, answer, arguments.audio)
    shell.show(view | {"audio": audio}, [line])
    return 0


def _write_audio(shell: Shell, answer: Answer, file: Path) -> tuple[View | None, str]:
    """Write the quotes whose audio is on this computer; gives what was written, for machines and for people."""
    if not answer.citations:
        return None, "There is no answer, so no audio was written."
    shell.progress.begin(f"Writing {file.name}")
    missing = write_spoken_answer(
        file, answer, shell.container.audio_file, token=shell.token, report=shell.progress.report
    )
    shell.progress.end()
    left_out = f" {count(missing, 'quote')} left out: the audio is not on this computer." if missing else ""
    written = count(len(answer.citations) - missing, "quote")
    return {"file": str(file), "missing": missing}, f"Wrote {written} to {file}.{left_out}"


@dataclass(frozen=True, slots=True)
class _Line:
    """A question as it came in a line; one that `follows` leans on the one before."""

    question: str
    follows: bool = False


def _ask_lines(shell: Shell, arguments: Arguments) -> int:
    """Answer each line as it comes, with the models loaded once. A line that cannot be answered stops nothing."""
    before: Understood | None = None
    for text in _lines(shell.input):
        try:
            line = _read(text)
            answer = _answer(shell, line, arguments, before if line.follows else None)
        except MirrorTalkError as exc:
            message = explain(exc.as_failure())
            asked = text if isinstance(exc, NotALine) else line.question
            view = {"question": asked[: _TOP * 100], "error": message.sentence, "next_step": message.next_step}
            shell.show(view, [f"? {asked[:200]}", str(message), ""])
            continue
        before = answer.understood
        shell.show(_view(shell, answer), [f"? {answer.question}", *_lines_of(shell, answer), ""])
    return 0


def _answer(shell: Shell, line: _Line, arguments: Arguments, after: Understood | None) -> Answer:
    scope = find_scope(
        shell.container.library,
        feed=arguments.feed,
        episode=arguments.episode,
        speaker=arguments.speaker,
        since=arguments.since,
        until=arguments.until,
    )
    try:
        index_what_waits(shell)
    except TROUBLES as exc:  # then words must do
        shell.container.indexing.stand_in(exc)
    tell_of_index(shell)
    return shell.container.ask.ask(line.question, scope=scope, top=arguments.top, token=shell.token, after=after)


def _lines(stream: TextIO) -> Iterator[str]:
    while line := stream.readline():
        yield line.rstrip("\r\n")


def _read(line: str) -> _Line:
    """The question of a line: the line itself, or `question` of a JSON object, that may say `"follows": true`.

    Raises `NotALine` for an object or a list that is anything else.
    """
    if not line.lstrip().startswith(("{", "[")):
        return _Line(line)
    try:
        given = json.loads(line)
    except (ValueError, RecursionError) as exc:
        if line.lstrip().startswith("["):  # “[music] What was that?”
            return _Line(line)
        raise NotALine("it is not valid JSON") from exc
    if not isinstance(given, dict):
        raise NotALine("it is a list")
    if not isinstance(given.get("question"), str):
        raise NotALine('it has no "question" that is a text')
    if not isinstance(given.get("follows", False), bool):
        raise NotALine('its "follows" is neither true nor false')
    return _Line(given["question"], given.get("follows", False))


def _view(shell: Shell, answer: Answer) -> dict[str, object]:
    ids = {hit.passage.episode_id for hit in answer.hits}
    return answer_view(answer, {each: shell.container.library.episodes.get(each).guid for each in ids})


def _lines_of(shell: Shell, answer: Answer) -> Iterator[str]:
    library = shell.container.library
    titles = {each: library.episodes.get(each).title for each in answer.likely_waiting}
    return answer_lines(answer, nearest_places(library, answer, NEAREST), titles)


def answer_lines(
    answer: Answer, nearest: Sequence[Citation] = (), waiting: Mapping[str, str] | None = None
) -> Iterator[str]:
    """An answer as a person reads it: quotes with their places, or the plain statement that there is none.

    `nearest` are the nearest places of a refused question, `waiting` the titles of the episodes that look likely.
    """
    if answer.understood is not None and (read := understood_line(answer.understood)):
        yield read
    yield answer.lead
    if by_words := words_only(answer.searched):
        yield by_words
    is_by_moment = answer.understood is not None and answer.understood.kind is QuestionKind.EVERY_MOMENT
    yield from moment_lines(answer.citations) if is_by_moment else citation_lines(answer.citations)
    if nearest:
        yield ""
        yield "Nearest passages:"
        for place in nearest:
            yield f"  {place.episode_title}, {clock(place.start)}: {shorten(place.quote, 160)}"
    likely = [waiting[each] for each in answer.likely_waiting if each in waiting] if waiting else []
    if likely:
        yield ""
        yield "Not searched yet, but likely by their titles and notes:"
        yield from (f"  {title}" for title in likely)
    yield ""
    yield coverage_line(answer.searched)
    if answer.note in NOTES:
        yield ""
        yield str(NOTES[answer.note])


def citation_lines(citations: Sequence[Citation]) -> Iterator[str]:
    """Quotes with their places, a blank line before each."""
    for citation in citations:
        speaker = f"{citation.speaker}: " if citation.speaker else ""
        yield ""
        yield f"  {speaker}“{citation.quote}”"
        yield f"  – {citation.episode_title}, {clock(citation.start)}–{clock(citation.end)} ({citation.feed_title})"


def moment_lines(citations: Sequence[Citation]) -> Iterator[str]:
    """Quotes under the title of their episode, each with its time."""
    for (_, title, show), moments in itertools.groupby(
        citations, key=lambda each: (each.episode_id, each.episode_title, each.feed_title)
    ):
        yield ""
        yield f"  {title} ({show})"
        for moment in moments:
            speaker = f"{moment.speaker}: " if moment.speaker else ""
            yield f"    {clock(moment.start)}  {speaker}“{moment.quote}”"


def understood_line(understood: Understood) -> str:
    """What was read out of a question beside its words; nothing for a plain question."""
    parts = []
    if understood.is_follow_up:
        parts.append(f"“{understood.reads_as}”")
    if understood.kind is QuestionKind.EVERY_MENTION:
        parts.append("every episode")
    if understood.kind is QuestionKind.EVERY_MOMENT:
        parts.append("every moment")
    if understood.kind is QuestionKind.LATEST:
        parts.append("the latest")
    parts += [f"{chip.kind.value}: {chip.label}" for chip in understood.chips if chip.kind is not ChipKind.TOPIC]
    return f"Understood as {'; '.join(parts)}." if parts else ""


def coverage_line(coverage: Coverage) -> str:
    """How much was searched, of how much that was asked for."""
    shows = f" of {count(coverage.shows, 'show')}" if coverage.shows else ""
    hours = f"{coverage.hours:.1f} hours"
    if coverage.waiting and coverage.wanted_hours > coverage.hours:
        hours = f"{coverage.hours:.1f} of {coverage.wanted_hours:.1f} hours"
    verb = "is" if coverage.waiting == 1 else "are"
    waiting = f"; {count(coverage.waiting, 'episode')} {verb} waiting" if coverage.waiting else ""
    if not coverage.episodes:
        return f"Nothing was searched{waiting}."
    searched = f"Searched {count(coverage.episodes, 'episode')}{shows}, {count(coverage.passages, 'passage')}"
    return f"{searched}, {hours}{waiting}."


COMMANDS = (Command("ask", "answer a question with quotes and their places", _ask, _ask_arguments),)

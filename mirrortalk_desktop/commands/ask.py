"""Asking: one question, or one per line for as long as they come."""

import argparse
import json
from collections.abc import Iterator, Mapping
from typing import TextIO

from mirrortalk_desktop.commands.find import find_scope
from mirrortalk_desktop.commands.ingest import index_what_waits
from mirrortalk_desktop.commands.shell import Arguments, Command, Shell, whole_number
from mirrortalk_desktop.commands.text import clock, count
from mirrortalk_desktop.commands.views import answer_view
from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.domain.messages import explain, shorten
from mirrortalk_desktop.domain.model import Answer, Coverage

_TOP = 10
_NEAREST = 3
_LONGEST_LINE = 1_000_000


def _ask_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("question", help="what you want to know; “-” reads one question per line")
    parser.add_argument("--top", type=whole_number(1), default=_TOP, metavar="N", help="how many passages to give")
    parser.add_argument("--feed", metavar="ID", help="only in this podcast")
    parser.add_argument("--episode", metavar="ID", help="only in this episode")


def _ask(shell: Shell, arguments: Arguments) -> int:
    if arguments.question == "-":
        return _ask_lines(shell, arguments)
    answer = _answer(shell, arguments.question, arguments)
    shell.show(_view(shell, answer), list(answer_lines(answer, titles_of(shell.container, answer))))
    return 0


def _ask_lines(shell: Shell, arguments: Arguments) -> int:
    """Answer each line as it comes, with the models loaded once. A line that cannot be answered stops nothing."""
    for line in _lines(shell.input):
        question = _question_in(line)
        try:
            answer = _answer(shell, question, arguments)
        except MirrorTalkError as exc:
            message = explain(exc.as_failure())
            view = {"question": question[: _TOP * 100], "error": message.sentence, "next_step": message.next_step}
            shell.show(view, [f"? {question[:200]}", str(message), ""])
            continue
        shell.show(
            _view(shell, answer),
            [f"? {answer.question}", *answer_lines(answer, titles_of(shell.container, answer)), ""],
        )
    return 0


def _answer(shell: Shell, question: str, arguments: Arguments) -> Answer:
    scope = find_scope(shell.container.library, feed=arguments.feed, episode=arguments.episode)
    index_what_waits(shell)
    return shell.container.ask.ask(question, scope=scope, top=arguments.top, token=shell.token)


def _lines(stream: TextIO) -> Iterator[str]:
    while line := stream.readline():
        yield line.rstrip("\r\n")


def _question_in(line: str) -> str:
    """The question of a line: the line itself, or `question` of a JSON object."""
    if line.lstrip().startswith("{"):
        try:
            given = json.loads(line)
        except ValueError:
            return line
        if isinstance(given, dict) and isinstance(given.get("question"), str):
            return str(given["question"])
    return line


def _view(shell: Shell, answer: Answer) -> dict[str, object]:
    ids = {hit.passage.episode_id for hit in answer.hits}
    return answer_view(answer, {each: shell.container.library.episodes.get(each).guid for each in ids})


def titles_of(container: Container, answer: Answer) -> dict[str, str]:
    """The titles of the episodes that an answer's hits are from, by id."""
    ids = {hit.passage.episode_id for hit in answer.hits}
    return {each: container.library.episodes.get(each).title for each in ids}


def answer_lines(answer: Answer, titles: Mapping[str, str]) -> Iterator[str]:
    """An answer as a person reads it: quotes with their places, or the plain statement that there is none.

    `titles` are those of episodes, by id.
    """
    yield answer.lead
    for citation in answer.citations:
        speaker = f"{citation.speaker}: " if citation.speaker else ""
        yield ""
        yield f"  {speaker}“{citation.quote}”"
        yield f"  – {citation.episode_title}, {clock(citation.start)}–{clock(citation.end)} ({citation.feed_title})"
    if not answer.is_answered and answer.hits:
        yield ""
        yield "Nearest passages:"
        for hit in answer.hits[:_NEAREST]:
            where = f"{titles[hit.passage.episode_id]}, {clock(hit.passage.start)}"
            yield f"  {where}: {shorten(hit.passage.text, 160)}"
    yield ""
    yield coverage_line(answer.searched)


def coverage_line(coverage: Coverage) -> str:
    """How much was searched."""
    searched = f"Searched {count(coverage.episodes, 'episode')}, {count(coverage.passages, 'passage')}"
    waiting = f"; {count(coverage.waiting, 'episode')} not ready yet" if coverage.waiting else ""
    return f"{searched}, {coverage.hours:.1f} hours{waiting}."


COMMANDS = (Command("ask", "answer a question with quotes and their places", _ask, _ask_arguments),)

"""Earlier questions and their answers: list, search, delete, clear, export."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from mirrortalk_desktop.answers import export
from mirrortalk_desktop.commands.ask import answer_lines
from mirrortalk_desktop.commands.documents import force_option, hand_over
from mirrortalk_desktop.commands.shell import Arguments, Command, Shell, shared_options, whole_number
from mirrortalk_desktop.commands.text import count, day, table
from mirrortalk_desktop.commands.views import View, answer_view
from mirrortalk_desktop.domain.errors import EmptyQuestion, NothingToExport, UnknownQuestion
from mirrortalk_desktop.domain.model import Answer
from mirrortalk_desktop.pipeline.showing import shown_answers

_SHOWN = 20
_EVERY = 1_000_000
_FORMATS = ("md", "json", "m3u", "txt")


def _history_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def add(name: str, explained: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, help=explained, description=explained, parents=[shared_options()])

    listed = add("list", "the last questions, the newest at the end")
    found = add("search", "questions and answers with these words in them, also in quotes and titles")
    found.add_argument("text", metavar="TEXT")
    for each in (listed, found):
        each.add_argument("--limit", type=whole_number(1), default=_SHOWN, metavar="N", help="how many at most")
    add("delete", "forget one question and its answer").add_argument("number", type=whole_number(1), metavar="NUMBER")
    add("clear", "forget all questions and answers")
    written = add("export", "write questions and answers for other programs")
    written.add_argument("file", nargs="?", type=Path, metavar="FILE", help="where to write; “-” or nothing shows it")
    written.add_argument("--format", choices=_FORMATS, default="md", help="md if nothing is said; m3u plays the quotes")
    written.add_argument("--limit", type=whole_number(1), default=_EVERY, metavar="N", help="only the last so many")
    force_option(written)


def _history(shell: Shell, arguments: Arguments) -> int:
    return _ACTIONS[arguments.action](shell, arguments)


def _list(shell: Shell, arguments: Arguments) -> int:
    return _show(shell, shell.container.library.conversations.latest(arguments.limit), "No questions yet.")


def _search(shell: Shell, arguments: Arguments) -> int:
    if not arguments.text.strip():
        raise EmptyQuestion
    found = shell.container.library.conversations.search(arguments.text, arguments.limit)
    return _show(shell, found, "No question or answer has these words.")


def _delete(shell: Shell, arguments: Arguments) -> int:
    if not shell.container.library.conversations.delete(arguments.number):
        raise UnknownQuestion(arguments.number)
    shell.show({"deleted": arguments.number}, [f"Forgot question {arguments.number}."])
    return 0


def _clear(shell: Shell, _arguments: Arguments) -> int:
    forgotten = shell.container.library.conversations.clear()
    shell.show({"deleted": forgotten}, [f"Forgot {count(forgotten, 'question')}."])
    return 0


def _export(shell: Shell, arguments: Arguments) -> int:
    answers = shell.container.library.conversations.latest(arguments.limit)
    if not answers:
        raise NothingToExport
    match arguments.format:
        case "json":
            document = export.as_json(shown_answers(answers))
        case "txt":
            document = export.as_text(answers)
        case "m3u":
            document = export.as_playlist(answers, shell.container.audio_of)
        case _:
            document = export.as_markdown(answers)
    return hand_over(
        shell,
        document,
        arguments.file,
        force=arguments.force,
        shown={"format": arguments.format, "document": document},
        written={"format": arguments.format, "answers": len(answers)},
        done=f"Wrote {count(len(answers), 'answer')} to {arguments.file}.",
    )


def _show(shell: Shell, answers: tuple[Answer, ...], nothing: str) -> int:
    if shell.is_json:
        shell.give([_view(answer) for answer in answers])
    elif not answers:
        shell.say(nothing)
    elif len(answers) == 1:
        shell.say(*_whole(answers[0]))
    else:
        shell.say(*table([_row(answer) for answer in answers]))
    return 0


def _view(answer: Answer) -> View:
    """An earlier answer; its hits are not kept."""
    view = {name: value for name, value in answer_view(answer, {}).items() if name != "hits"}
    return {"number": answer.number, "asked_at": answer.asked_at} | view


def _row(answer: Answer) -> tuple[str, str, str, str]:
    return str(answer.number), day(answer.asked_at), answer.question, answer.lead


def _whole(answer: Answer) -> Iterator[str]:
    yield f"{answer.number}  {day(answer.asked_at)}  {answer.question}"
    yield from answer_lines(answer)


_ACTIONS = {"list": _list, "search": _search, "delete": _delete, "clear": _clear, "export": _export}

COMMANDS = (Command("history", "earlier questions and answers", _history, _history_arguments),)

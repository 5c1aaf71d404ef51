"""What a library has to offer: its topics, and questions that it answers."""

import argparse

from mirrortalk_desktop.commands.ask import citation_lines
from mirrortalk_desktop.commands.ingest import index_what_waits
from mirrortalk_desktop.commands.shell import Arguments, Command, Shell, whole_number
from mirrortalk_desktop.commands.text import count, table
from mirrortalk_desktop.commands.views import citation_view, topic_view
from mirrortalk_desktop.domain.errors import NothingToSearch, UnknownTopic

_QUESTIONS = 6


def _topics_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("topic", nargs="?", metavar="TOPIC", help="show the moments of this topic")
    parser.add_argument(
        "--labels", action="store_true", help="label tone and part of life where they stand clearly out"
    )


def _topics(shell: Shell, arguments: Arguments) -> int:
    """List what several episodes speak about, or the moments of one topic."""
    _check(shell)
    topics = shell.container.topics.all(shell.token)
    if arguments.labels or shell.container.settings.topic_labels:
        topics = shell.container.labelling.label(topics, shell.token)
    if arguments.topic is None:
        rows = [(topic.label, count(topic.episodes, "episode"), ", ".join(topic.labels)) for topic in topics]
        nothing = ["No topics yet: several episodes that speak about the same are needed."]
        shell.show([topic_view(topic) for topic in topics], table(rows) if rows else nothing)
        return 0
    wanted = " ".join(arguments.topic.casefold().split())
    topic = next((each for each in topics if wanted in (each.label.casefold(), each.phrase)), None)
    if topic is None:
        raise UnknownTopic(arguments.topic)
    moments = shell.container.topics.moments(topic)
    shell.show(
        topic_view(topic) | {"moments": [citation_view(moment) for moment in moments]},
        [f"{topic.label}: {count(topic.episodes, 'episode')}", *citation_lines(moments)],
    )
    return 0


def _suggest_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--limit", type=whole_number(1), default=_QUESTIONS, metavar="N", help="how many at most")


def _suggest(shell: Shell, arguments: Arguments) -> int:
    """Questions out of the library's own content; each was tried and is answered."""
    index_what_waits(shell)
    _check(shell)
    shell.progress.begin("Trying questions")
    questions = shell.container.suggestions.questions(arguments.limit, shell.token)
    shell.progress.end()
    shell.show({"questions": list(questions)}, questions or ["No question was found that is surely answered."])
    return 0


def _check(shell: Shell) -> None:
    coverage = shell.container.library.episodes.coverage()
    if not coverage.episodes:
        raise NothingToSearch(coverage.waiting)


COMMANDS = (
    Command("topics", "what several episodes speak about, with its moments", _topics, _topics_arguments),
    Command("suggest", "questions that the library answers", _suggest, _suggest_arguments),
)

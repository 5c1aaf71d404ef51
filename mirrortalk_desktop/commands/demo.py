"""The main job on a small invented podcast, without a screen or the internet; says whether it went as it should."""

import dataclasses
import json
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mirrortalk_desktop.commands.ask import NEAREST, answer_lines
from mirrortalk_desktop.commands.demo_server import serve_podcast
from mirrortalk_desktop.commands.shell import Arguments, Command, Shell
from mirrortalk_desktop.commands.text import clock, count
from mirrortalk_desktop.commands.views import answer_view
from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.model import Answer
from mirrortalk_desktop.paths import Paths, bundled_models, resource
from mirrortalk_desktop.pipeline.nearest import nearest_places

_SMALL_MODEL = "whisper-mini-espeak"
_NEWEST = 3


@dataclass(frozen=True, slots=True)
class Expected:
    """What a question of the demo has to be answered with: a place in an episode, or not at all."""

    question: str
    is_answered: bool
    episode_guid: str
    start: float
    tolerance: float

    def is_met(self, answer: Answer) -> bool:
        """Whether the right place is cited, or the question is refused as it should be."""
        if not self.is_answered:
            return not answer.is_answered
        return any(
            citation.episode_guid == self.episode_guid and abs(citation.start - self.start) <= self.tolerance
            for citation in answer.citations
        )

    def __str__(self) -> str:
        return f"{self.episode_guid} at {clock(self.start)}" if self.is_answered else "no answer"


def _demo(shell: Shell, _arguments: Arguments) -> int:
    folder = resource("demo")
    settings = dataclasses.replace(
        shell.container.settings, whisper_model=_SMALL_MODEL, newest_episodes=_NEWEST, is_offline=False
    )
    with tempfile.TemporaryDirectory(prefix="mirrortalk-demo-") as place:
        own = Path(place)
        paths = Paths(library=own / "library", models=own / "models", config=own / "config", logs=own / "logs")
        container = Container(settings, paths, bundled_models=(folder, *bundled_models()))
        try:
            with serve_podcast(folder) as address:
                _tell(shell, f"A small podcast is served on this computer: {address}")
                _take_in(shell, container, address)
            results = [(expected, _ask(shell, container, expected)) for expected in _expectations(folder)]
        finally:
            container.close()
    met = sum(expected.is_met(answer) for expected, answer in results)
    if shell.is_json:
        shell.give(
            {
                "questions": [{**answer_view(a, {}), "ok": expected.is_met(a)} for expected, a in results],
                "ok": met == len(results),
            }
        )
    _tell(shell, f"{met} of {count(len(results), 'question')} as expected.")
    if met < len(results):
        shell.note("The demo did not go as it should; run it again with -v, or run: mirrortalk-desktop doctor")
        return 1
    return 0


def _expectations(folder: Path) -> Iterator[Expected]:
    page = json.loads((folder / "questions.json").read_text(encoding="utf-8"))
    for item in page["questions"]:
        yield Expected(
            question=item["question"],
            is_answered=item["is_answered"],
            episode_guid=item.get("episode_guid", ""),
            start=item.get("start", 0.0),
            tolerance=page["tolerance_seconds"],
        )


def _take_in(shell: Shell, container: Container, address: str) -> None:
    """Subscribe as the dialog does, and take the episodes in."""
    found = container.subscriptions.look_up(address, token=shell.token)
    subscribed = container.subscriptions.subscribe(found, newest=container.settings.newest_episodes)
    _tell(shell, f"Subscribed to “{subscribed.feed.title}”: {count(subscribed.episodes, 'episode')}.", "")
    for episode_id in subscribed.wanted:
        title = container.library.episodes.get(episode_id).title
        began = time.monotonic()
        tasks = []
        while (task := container.ingest.next_task(episode_id)) is not None:
            shell.progress.begin(f"{title}: {task.value}")
            tasks.append(task)
            while container.ingest.perform(task, episode_id, token=shell.token, report=shell.progress.report):
                pass
        shell.progress.end()
        how = "transcribed from its audio" if Task.TRANSCRIBE in tasks else "published transcript taken"
        _tell(shell, f"  {title}: {how}, indexed ({time.monotonic() - began:.1f} s)")


def _ask(shell: Shell, container: Container, expected: Expected) -> Answer:
    answer = container.ask.ask(expected.question, token=shell.token)
    lines = answer_lines(answer, nearest_places(container.library, answer, NEAREST))
    verdict = "as expected" if expected.is_met(answer) else f"NOT as expected ({expected})"
    _tell(shell, "", f"? {answer.question}", *lines, f"→ {verdict}, in {answer.seconds:.1f} s")
    return answer


def _tell(shell: Shell, *lines: str) -> None:
    """Say it, unless the outcome is wanted as JSON."""
    if not shell.is_json:
        shell.progress.end()
        shell.say(*lines)


COMMANDS = (Command("demo", "show the main job on a small podcast of its own, and check it", _demo),)

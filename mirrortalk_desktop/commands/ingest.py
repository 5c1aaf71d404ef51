"""Taking episodes in, one after the other: refresh, download, transcribe, index. One bad episode stops nothing."""

import argparse
import time
from dataclasses import dataclass, field

from mirrortalk_desktop.commands.find import find_feed
from mirrortalk_desktop.commands.shell import Arguments, Command, Shell, whole_number
from mirrortalk_desktop.commands.text import count
from mirrortalk_desktop.commands.views import episode_view, failure_view
from mirrortalk_desktop.domain.errors import Cancelled, MirrorTalkError
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.domain.model import Failure, Feed
from mirrortalk_desktop.domain.reasons import is_of_offline
from mirrortalk_desktop.pipeline.indexing import TROUBLES

_DOING = {
    Task.TRANSCRIPT: "taking the published transcript",
    Task.DOWNLOAD: "downloading",
    Task.TRANSCRIBE: "transcribing",
    Task.INDEX: "indexing",
    Task.REHEAR: "hearing again what was heard in haste",
}
_THIS_COMPUTER = frozenset(
    {"ModelMissing", "ModelDamaged", "AnotherModel", "UnknownModel", "DiskFull", "CannotWrite", "OutOfMemory"}
)
"""Failures that a person sets right on this computer before running `ingest` again."""


@dataclass
class _Run:
    """What came of one run."""

    taken: list[str] = field(default_factory=list)
    failed: list[tuple[str, Failure]] = field(default_factory=list)
    feeds_failed: list[tuple[Feed, Failure]] = field(default_factory=list)


def _ingest_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--max-episodes", type=whole_number(1), metavar="N", help="stop after so many episodes")
    parser.add_argument("--feed", metavar="ID", help="only this podcast")
    parser.add_argument("--retry", action="store_true", help="try everything again that failed")
    parser.add_argument("--no-refresh", action="store_true", help="do not look for new episodes first")


def _ingest(shell: Shell, arguments: Arguments) -> int:
    container = shell.container
    shell.claim("ingest")
    feed_id = find_feed(container.library, arguments.feed).id if arguments.feed else ""
    most = arguments.max_episodes or container.settings.max_episodes_per_run
    run = _Run()
    if not arguments.no_refresh and container.settings.is_offline:
        shell.note("MirrorTalk is set to work offline, so it does not look for new episodes.")
    elif not arguments.no_refresh:
        _refresh(shell, feed_id, run)
    _try_again(shell, feed_id, everything=arguments.retry)
    try:
        container.indexing.index()  # compares itself with the library: what it lacks waits for it from now on
    except TROUBLES as exc:  # no reason not to transcribe
        container.indexing.stand_in(exc)
    tell_of_index(shell)
    waiting = [each for each in container.ingest.unfinished(feed_id) if container.ingest.next_task(each)]
    for number, episode_id in enumerate(waiting[:most], 1):
        _take(shell, episode_id, f"{number} of {min(most, len(waiting))}", run)
    shell.progress.end()
    if stand_in := container.keeper.stand_in:
        shell.note(f"The model “{stand_in.chosen}” is damaged: “{stand_in.model}” hears in its place.")
    _back_up(shell)
    return _tell(shell, run, left=len(waiting) - len(run.taken) - len(run.failed))


def _back_up(shell: Shell) -> None:
    """Make the backup of the day, if it is due; what stands in its way is told, and stops nothing."""
    try:
        shell.container.backing_up.keep_up(shell.token)
    except MirrorTalkError as exc:
        shell.note(f"No backup was made. {explain(exc.as_failure())}")


def _refresh(shell: Shell, feed_id: str, run: _Run) -> None:
    for feed in shell.container.library.feeds.all():
        if feed.is_local or (feed_id and feed.id != feed_id):
            continue
        shell.progress.begin(f"Looking for new episodes of {feed.title}")
        failure = shell.container.subscriptions.refresh(feed.id, token=shell.token).failure
        if failure is not None:
            shell.note(f"{feed.title}: {explain(failure)}")
            if feed.is_active:  # what had ended before is no news
                run.feeds_failed.append((feed, failure))


def _try_again(shell: Shell, feed_id: str, *, everything: bool) -> None:
    """Put back in the queue what failed for a reason that may be gone."""
    shell.container.ingest.recover()
    shell.container.ingest.retry_due()
    for episode in shell.container.library.episodes.all():
        if episode.failure is None or (feed_id and episode.feed_id != feed_id):
            continue
        if everything or episode.failure.code in _THIS_COMPUTER:
            shell.container.ingest.retry(episode.id)


def _take(shell: Shell, episode_id: str, place: str, run: _Run) -> None:
    """Do every task of one episode."""
    ingest = shell.container.ingest
    title = shell.container.library.episodes.get(episode_id).title
    began = time.monotonic()
    try:
        while (task := ingest.next_task(episode_id)) is not None:
            shell.progress.begin(f"[{place}] {title}: {_DOING[task]}")
            while ingest.perform(task, episode_id, token=shell.token, report=shell.progress.report):
                pass
    except Cancelled:
        shell.token.raise_if_cancelled()
        shell.note(f"[{place}] {title}: no longer in the library")
        return
    except MirrorTalkError as exc:
        failure = exc.as_failure()
        trouble = str(explain(failure))
        if shell.container.library.episodes.get(episode_id).is_searchable:  # its transcript came, and its audio did not
            run.taken.append(episode_id)
            trouble = f"searchable. {trouble}"
        elif not is_of_offline(failure):  # what waits for the network is no failure
            run.failed.append((episode_id, failure))
        shell.note(f"[{place}] {title}: {trouble}")
        return
    run.taken.append(episode_id)
    shell.note(f"[{place}] {title}: {_outcome(shell, episode_id)} ({time.monotonic() - began:.1f} s)")


def _outcome(shell: Shell, episode_id: str) -> str:
    episode = shell.container.library.episodes.get(episode_id)
    return "searchable" if episode.is_searchable else "done as far as it goes"


def _tell(shell: Shell, run: _Run, *, left: int) -> int:
    episodes = shell.container.library.episodes
    taken = [episodes.get(each) for each in run.taken]
    failed = f", {len(run.failed)} could not be" if run.failed else ""
    lines = [f"{count(len(taken), 'episode')} taken in{failed}{f', {left} waiting' if left else ''}."]
    shell.show(
        {
            "taken": [episode_view(episode) for episode in taken],
            "failed": [{"episode_id": each, **(failure_view(failure) or {})} for each, failure in run.failed],
            "feeds_failed": [
                {"feed_id": feed.id, **(failure_view(failure) or {})} for feed, failure in run.feeds_failed
            ],
            "waiting": left,
        },
        lines if taken or run.failed or left else [_nothing_to_do(shell)],
    )
    return 1 if run.failed or run.feeds_failed else 0


def _nothing_to_do(shell: Shell) -> str:
    failed = sum(episode.failure is not None for episode in shell.container.library.episodes.all())
    if not failed:
        return "Nothing to do: every wanted episode is searchable."
    what = "1 episode that failed earlier" if failed == 1 else f"{failed} episodes that failed earlier"
    return f"Nothing new to do. To try {what} again: mirrortalk-desktop ingest --retry"


# --- the index


def index_what_waits(shell: Shell) -> int:
    """Put every transcript that is not in the index into it, where that can be written; returns how many there were."""
    container = shell.container
    container.indexing.index()
    if container.library.is_read_only:
        return 0
    done = set()
    while waiting := _to_index(shell):  # an index that is found damaged begins again with all of them
        for episode_id in waiting:
            shell.progress.begin(f"Indexing {container.library.episodes.get(episode_id).title}")
            while container.ingest.perform(Task.INDEX, episode_id, token=shell.token, report=shell.progress.report):
                pass
        done.update(waiting)
    shell.progress.end()
    return len(done)


def _to_index(shell: Shell) -> list[str]:
    ingest = shell.container.ingest
    return [each for each in ingest.unfinished() if ingest.next_task(each) is Task.INDEX]


def tell_of_index(shell: Shell) -> None:
    """Say, once, that the index is made again, or why it cannot be used."""
    news = shell.container.indexing.news()
    if news is not None:
        shell.note(str(explain(news)))


def _rebuild_index(shell: Shell, _arguments: Arguments) -> int:
    container = shell.container
    shell.claim("rebuild-index")
    container.indexing.start_again()
    index_what_waits(shell)
    coverage = container.library.episodes.coverage()
    shell.show(
        {
            "episodes": coverage.episodes,
            "passages": coverage.passages,
            "provider": container.settings.embedding_provider,
        },
        [f"{count(coverage.episodes, 'episode')} with {count(coverage.passages, 'passage')} indexed again."],
    )
    return 0


COMMANDS = (
    Command("ingest", "take in what is waiting: refresh, download, transcribe, index", _ingest, _ingest_arguments),
    Command("rebuild-index", "make the search index again from the library", _rebuild_index),
)

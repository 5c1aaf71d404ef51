"""The app's services as a child that takes in one new episode after the other, and is asked questions meanwhile.

    python -m tests.benchmarks.faults.soak_app FEED EPISODES QUESTIONS PROVIDER

The work of the lanes is called as the lanes do it: episodes on one thread, the index and questions on another. After each episode, a
line of JSON tells what the process and its folders hold; the last one tells what is left when all is in order.
"""

import gc
import json
import logging
import os
import sys
import tempfile
from concurrent.futures import Executor, ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import psutil

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.paths import find_paths
from mirrortalk_desktop.runtime.airlock import airlock
from mirrortalk_desktop.runtime.memory import be_frugal
from mirrortalk_desktop.settings import load_settings
from tests.benchmarks.faults.shows import asked

TOKEN = CancelToken()
MEGABYTE = 1e6


def main(feed_url: str, episodes: int, questions: int, provider: str) -> None:
    """Live through all of it, and tell."""
    be_frugal(os.environ)
    logging.basicConfig(filename=Path(os.environ["MIRRORTALK_LOGS"]) / "soak.log", level=logging.INFO)
    paths = find_paths(os.environ)
    container = Container(load_settings(paths.settings_file, os.environ, {"embedding_provider": provider}), paths)
    with airlock.shut(), ThreadPoolExecutor(1) as ask_lane:
        container.open()
        feed = container.subscriptions.subscribe(container.subscriptions.look_up(feed_url, token=TOKEN), newest=1).feed
        done = 0
        for number in range(episodes):
            due = (number + 1) * questions // episodes
            answers = [ask_lane.submit(ask, container, each) for each in range(done, due)]
            done = due
            take_in(container, ask_lane)
            counts = [answer.result() for answer in answers]
            container.subscriptions.refresh(feed.id, token=TOKEN)
            tell(event="sample", episode=number + 1, asked=done, answered=sum(counts), **resources(container))
        ask_lane.submit(put_in_order, container).result()
        kept = container.library.episodes.coverage()
        tell(event="end", episodes=kept.episodes, passages=kept.passages, **resources(container))
        ask_lane.submit(make_index_anew, container).result()
        ask_lane.submit(container.close).result()
    tell(event="closed", **folders(container))


def take_in(container: Container, ask_lane: Executor) -> None:
    """Every task of every episode that waits."""
    for episode_id in container.ingest.unfinished():
        while (task := container.ingest.next_task(episode_id)) is not None:
            if task is Task.INDEX:
                ask_lane.submit(perform, container, task, episode_id).result()
            else:
                perform(container, task, episode_id)


def perform(container: Container, task: Task, episode_id: str) -> None:
    """The task, to its end."""
    while container.ingest.perform(task, episode_id, token=TOKEN):
        pass


def ask(container: Container, number: int) -> bool:
    """Whether the question was answered; that nothing is searchable yet is no answer."""
    try:
        return container.ask.ask(asked(number), token=TOKEN).is_answered
    except MirrorTalkError:
        return False


def put_in_order(container: Container) -> None:
    """As it is some time later: the index in order, and old versions gone after the minutes that they are kept."""
    container.indexing.tidy()
    container.indexing.index().drop_old_versions(timedelta(seconds=1))


def make_index_anew(container: Container) -> None:
    """The index as it would be had it never grown, to compare its size with."""
    container.indexing.start_again()
    for episode_id in container.ingest.unfinished():
        perform(container, Task.INDEX, episode_id)
    put_in_order(container)


def resources(container: Container) -> dict[str, Any]:
    """What the process holds: MB, threads, handles; and its folders."""
    gc.collect()
    process = psutil.Process()
    return {
        "mb": process.memory_info().rss / MEGABYTE,
        "threads": process.num_threads(),
        "handles": process.num_fds(),
        **folders(container),
    }


def folders(container: Container) -> dict[str, Any]:
    """MB in each place, and how many files lie there for a while only."""
    paths = container.paths
    aside = [path for path in paths.library.rglob("*") if path.name.endswith((".part", ".part.json", ".tmp"))]
    temporary = [path for path in Path(tempfile.gettempdir()).rglob("*") if path.is_file()]
    return {
        "database_mb": _size(paths.database) / MEGABYTE,
        "log_mb": _size(paths.database.with_name("library.db-wal")) / MEGABYTE,
        "index_mb": sum(_size(path) for path in paths.index.rglob("*")) / MEGABYTE,
        "index_files": sum(path.is_file() for path in paths.index.rglob("*")),
        "logs_mb": sum(_size(path) for path in paths.logs.rglob("*")) / MEGABYTE,
        "left_aside": len(aside) + len(temporary),
    }


def tell(**said: object) -> None:
    """One line, at once."""
    print(json.dumps(said), flush=True)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:
        return 0


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])

"""A library of made-up talk that grows to any size, through the stores that the app itself uses; can be interrupted."""

import multiprocessing
import os
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path

import psutil

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.identity import episode_id, feed_id
from mirrortalk_desktop.domain.model import Episode, Feed, Stage, State, TranscriptSource
from mirrortalk_desktop.models.store import ModelStore
from mirrortalk_desktop.paths import Paths
from mirrortalk_desktop.runtime.memory import be_frugal
from mirrortalk_desktop.runtime.watch import PeakWatch
from mirrortalk_desktop.search.embedders import load_embedder
from mirrortalk_desktop.settings import Settings
from tests.benchmarks import made_up_talk

EPISODES_PER_SHOW = 100
#: Episodes are added by so many at once. Nobody asks meanwhile, so the index is put in order only when so many passages,
#: and this share of all, were added since it was.
BATCH = 20
PASSAGES_BEFORE_ORDER = 20_000
SHARE_BEFORE_ORDER = 1 / 3
#: The memory budget while it grows.
BUDGET_MB = 1_500
MEGABYTE = 1e6


@dataclass(frozen=True)
class Growth:
    """What growing took. MB of memory are those of the whole process, and those added to what it held before."""

    grown: int
    seconds: float
    peak_mb: float
    added_mb: float


def open_container(folder: Path, **settings: object) -> Container:
    """The services over the library in this folder."""
    paths = Paths(folder / "library", folder / "models", folder / "config", folder / "logs")
    chosen = {"embedding_provider": "onnx", "memory_budget_mb": BUDGET_MB} | settings
    container = Container(Settings(**chosen), paths)  # type: ignore[arg-type]
    container.open()
    return container


def make_talk(folder: Path) -> made_up_talk.Talk:
    """The talk, with its words' vectors kept in this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    cache = folder / "words.npy"
    store = ModelStore(folder=folder / "models", bundled=())
    embed = None if cache.exists() else load_embedder("onnx", locate=lambda name: store.locate("embedding", name))
    talk = made_up_talk.Talk(embed.embed_passages if embed else (lambda _texts: None), cache)  # type: ignore[arg-type, return-value]
    if embed:
        embed.close()
    return talk


def grow(folder: Path, passages: int, *, processes: int = 2) -> Growth:
    """Let the library grow to so many passages, give or take an episode; tells what that took."""
    be_frugal(os.environ)
    make_talk(folder)
    container = open_container(folder)
    index = container.indexing.index()
    process = psutil.Process()
    began, before, first = time.monotonic(), index.count(), len(container.library.episodes.all())
    held = in_order = before
    with PeakWatch(lambda: process.memory_info().rss / MEGABYTE) as watch:
        for batch in _batches(folder, first, processes):
            if held >= passages:
                break
            while len(batch) > 1 and held + sum(len(episode.passages) for _, episode in batch[1:]) >= passages:
                batch.pop()
            _add(container, batch)
            held += sum(len(episode.passages) for _, episode in batch)
            if held - in_order >= max(PASSAGES_BEFORE_ORDER, SHARE_BEFORE_ORDER * in_order):
                print(f"{held} passages, {time.monotonic() - began:.0f} s, now putting in order", flush=True)
                container.indexing.tidy()
                in_order = held
                print(f"{held} passages, {time.monotonic() - began:.0f} s", flush=True)
        container.indexing.tidy()
    container.close()
    return Growth(held - before, time.monotonic() - began, watch.peak, watch.added)


_talk: made_up_talk.Talk | None = None


def _say(folder: Path, number: int) -> tuple[int, made_up_talk.Episode]:
    global _talk
    _talk = _talk or make_talk(folder)
    return number, _talk.episode(number, _id(number))


def _batches(folder: Path, first: int, processes: int) -> Iterator[list[tuple[int, made_up_talk.Episode]]]:
    """Batches of episodes, made ahead by other processes."""
    numbers = count(first)
    with ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn")) as pool:
        waiting = [pool.submit(_say, folder, number) for number in islice(numbers, 2 * BATCH)]
        try:
            while True:
                yield [future.result() for future in waiting[:BATCH]]
                waiting = waiting[BATCH:] + [pool.submit(_say, folder, number) for number in islice(numbers, BATCH)]
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _feed(number: int) -> str:
    return feed_id(f"https://made-up.invalid/{number // EPISODES_PER_SHOW}")


def _id(number: int) -> str:
    return episode_id(_feed(number), str(number))


def _add(container: Container, batch: list[tuple[int, made_up_talk.Episode]]) -> None:
    """Put episodes into the library and the index, as the pipeline leaves them."""
    import numpy as np

    library = container.library
    for number, said in batch:
        show = number // EPISODES_PER_SHOW
        if number % EPISODES_PER_SHOW == 0:
            library.feeds.save(Feed(_feed(number), f"https://made-up.invalid/{show}", f"Show {show}"))
        library.episodes.save_from_feed(
            [
                Episode(
                    _id(number),
                    _feed(number),
                    str(number),
                    f"Episode {number}",
                    description="What was said, in many words. " * 20,
                    published=1.4e9 + 43_200 * number,
                    duration=said.sentences[-1].end,
                )
            ]
        )
        draft = library.transcripts.begin(_id(number), TranscriptSource.PUBLISHED)
        library.transcripts.publish(draft, said.sentences, said.passages, index_state=State.DONE)
        library.episodes.set_state(_id(number), Stage.INDEX, State.DONE)
    container.indexing.index().add(
        [passage for _, said in batch for passage in said.passages],
        np.concatenate([said.vectors for _, said in batch]),
        [rows for _, said in batch for rows in said.sentence_vectors],
    )


if __name__ == "__main__":
    import sys

    print(grow(Path(sys.argv[1]), int(sys.argv[2])))

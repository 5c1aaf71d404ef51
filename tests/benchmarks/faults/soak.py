"""Hundreds of episodes and thousands of questions in one process: memory, threads, handles and disk stay flat.

A show on the loopback has a new episode at every look: one in three is heard, the others come with a transcript. What
the process holds is looked at after each, and its end is compared with the time after a warm-up.
"""

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.faults.environment import environment, small_models
from tests.benchmarks.faults.extent import Extent
from tests.benchmarks.faults.shows import said, speech
from tests.benchmarks.results import Result
from tests.support.feed_text import item, rss
from tests.support.server import LoopbackServer, Reply, Request

ROOT = Path(__file__).parents[3]
#: Most growth of memory, most more threads and handles; warm-up and stretch that is compared, as shares of all episodes.
#: A short run is over before the pools of native libraries are full: it shows what runs away.
BARS, SHORT_BARS = (1.03, 0, 0.1, 0.1), (1.25, 12, 0.5, 0.25)
PIECES = 12
#: A feed names its newest episodes.
NAMED = 50
#: SQLite writes its log back from 1,000 pages on, and another process may hold it up a while.
MOST_LOG_MB = 16.0
#: A library's logs are of warnings; LanceDB's files are read in parts, so that some more than the rows is left.
MOST_LOGS_MB, MOST_INDEX = 1.0, 1.5

Sample = dict[str, Any]


def measure(extent: Extent) -> Iterator[Result]:
    """Let the child live, and compare its end with the time after its warm-up."""
    with LoopbackServer() as server, tempfile.TemporaryDirectory(prefix="mirrortalk-soak-") as folder:
        events = _live(serve_show(server, Path(folder), extent.episodes), Path(folder), extent)
    samples = [event for event in events if event["event"] == "sample"]
    end, closed = _only(events, "end"), _only(events, "closed")
    yield Result("episodes", end["episodes"], "", extent.episodes, end["episodes"] == extent.episodes)
    answered = sum(sample["answered"] for sample in samples)
    yield Result("questions", samples[-1]["asked"], "", extent.questions, answered > 0, f"{answered} answered")
    yield from compare(samples, *(SHORT_BARS if extent.is_short else BARS))
    log_mb = max(sample["log_mb"] for sample in samples)
    yield Result("SQLite's log at most", round(log_mb, 1), "MB", MOST_LOG_MB, log_mb <= MOST_LOG_MB)
    share = end["index_mb"] / closed["index_mb"]
    note = f"{end['index_mb']:.1f} MB for {end['passages']} passages; {closed['index_mb']:.1f} MB when made anew"
    yield Result("index, against one made anew", round(share, 2), "x", MOST_INDEX, share <= MOST_INDEX, note)
    logs_mb = closed["logs_mb"]
    yield Result("logs", round(logs_mb, 2), "MB", MOST_LOGS_MB, logs_mb <= MOST_LOGS_MB)
    yield Result("temporary files left", closed["left_aside"], "", 0, closed["left_aside"] == 0)


def compare(samples: list[Sample], most: float, most_more: int, warm_up: float, stretch: float) -> Iterator[Result]:
    """The end with the time after the warm-up."""
    begin, count = round(warm_up * len(samples)), max(1, round(stretch * len(samples)))
    warm, last = samples[begin : begin + count], samples[-count:]

    def typical(some: list[Sample], name: str) -> float:
        return statistics.median(sample[name] for sample in some)

    growth = typical(last, "mb") / typical(warm, "mb")
    highest = max(sample["mb"] for sample in samples[begin:])
    note = f"{typical(warm, 'mb'):.0f} MB, then {typical(last, 'mb'):.0f} MB; at most {highest:.0f} MB"
    yield Result("resident memory", round(growth, 3), "x", most, growth <= most, note)
    for name in ("threads", "handles"):
        more = typical(last, name) - typical(warm, name)
        peak = max(sample[name] for sample in samples[begin:])
        yield Result(f"more {name}", more, "", most_more, more <= most_more, f"{typical(last, name):g}; at most {peak}")


def serve_show(server: LoopbackServer, folder: Path, episodes: int) -> str:
    """A show with one more episode at every look at its feed; returns the address of the feed."""
    pieces = [path.read_bytes() for path in speech(folder, PIECES)]
    looks = iter(range(1, 1_000_000))

    def feed(_request: Request) -> Reply:
        newest = min(next(looks), episodes)
        items = [_item(server, number) for number in range(newest - 1, max(-1, newest - 1 - NAMED), -1)]
        return Reply(rss(*items, title="Every day"), content_type="application/rss+xml")

    def audio(request: Request) -> Reply:
        return Reply(pieces[int(request.query) % PIECES], content_type="audio/ogg", etag=f'"{request.query}"')

    server.serve("/audio.opus", audio)
    server.serve("/said.vtt", lambda request: Reply(said(int(request.query)).encode(), content_type="text/vtt"))
    return server.serve("/feed.xml", feed)


def _item(server: LoopbackServer, number: int) -> str:
    day = f"{1 + number % 28:02} {('Jan', 'Feb', 'Mar', 'Apr')[number // 28 % 4]} {2020 + number // 112} 08:00:00 GMT"
    link = f'<podcast:transcript url="{server.url(f"/said.vtt?{number}")}" type="text/vtt"/>' if number % 3 else ""
    return item(f"Day {number}", server.url(f"/audio.opus?{number}"), guid=f"day-{number}", date=day, more=link)


def _live(feed: str, folder: Path, extent: Extent) -> list[Sample]:
    temporary = folder / "temporary"
    temporary.mkdir()
    (folder / "logs").mkdir()
    arguments = (feed, str(extent.episodes), str(extent.questions), extent.provider)
    command = [sys.executable, "-m", "tests.benchmarks.faults.soak_app", *arguments]
    own = environment(folder, models=small_models(folder)) | {"TMPDIR": str(temporary)}
    samples = folder / "samples"
    with samples.open("w", encoding="utf-8") as out:
        subprocess.run(command, cwd=ROOT, env=own, stdout=out, check=True)
    return [json.loads(line) for line in samples.read_text(encoding="utf-8").splitlines()]


def _only(events: list[Sample], name: str) -> Sample:
    (found,) = (event for event in events if event["event"] == name)
    return found

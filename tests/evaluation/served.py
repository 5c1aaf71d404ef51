"""Sets as podcasts on the loopback, with published transcripts, and a library that takes them in as a person's would."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from email.utils import format_datetime
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.paths import Paths
from mirrortalk_desktop.settings import Settings
from tests.evaluation.sets import Spoken, SpokenEpisode
from tests.support.feed_text import item, rss
from tests.support.server import LoopbackServer

#: One show in three offers captions, the others the podcast namespace's JSON.
_KINDS = (("json", "application/json"), ("vtt", "text/vtt"), ("json", "application/json"))


@contextmanager
def library_of(episodes: Sequence[SpokenEpisode], *, provider: str, paths: Paths) -> Iterator[Container]:
    """A container whose library holds these episodes, transcripts taken and indexed; closed at the end."""
    container = Container(Settings(embedding_provider=provider, memory_budget_mb=6000), paths)
    token = CancelToken()
    try:
        with LoopbackServer() as server:
            for address in serve(server, episodes):
                found = container.subscriptions.look_up(address, token=token)
                for episode_id in container.subscriptions.subscribe(found, newest=len(episodes)).wanted:
                    take_in(container, episode_id, token)
        container.indexing.tidy()
        yield container
    finally:
        container.close()


def take_in(container: Container, episode_id: str, token: CancelToken) -> None:
    """Take the published transcript and index it; there is no audio to download."""
    for task in (Task.TRANSCRIPT, Task.INDEX):
        while container.ingest.perform(task, episode_id, token=token):
            pass


def serve(server: LoopbackServer, episodes: Iterable[SpokenEpisode]) -> list[str]:
    """A feed for each show; returns their addresses."""
    addresses = []
    shows = groupby(sorted(episodes, key=lambda episode: episode.show), key=lambda episode: episode.show)
    for number, (show, of_show) in enumerate(shows):
        ending, mime_type = _KINDS[number % len(_KINDS)]
        items = [_serve_episode(server, episode, ending, mime_type) for episode in of_show]
        addresses.append(server.serve(f"/show-{number}.xml", rss(*items, title=show), "application/rss+xml"))
    return addresses


def _serve_episode(server: LoopbackServer, episode: SpokenEpisode, ending: str, mime_type: str) -> str:
    written = as_vtt(episode.spoken) if ending == "vtt" else as_json(episode.spoken)
    transcript = server.serve(f"/{episode.key}.{ending}", written, mime_type)
    chapters = json.dumps({"chapters": [{"startTime": start, "title": title} for start, title in episode.chapters]})
    more = f'<podcast:transcript url={quoteattr(transcript)} type="{mime_type}"/>'
    if episode.chapters:
        address = server.serve(f"/{episode.key}.chapters.json", chapters, "application/json+chapters")
        more += f'<podcast:chapters url={quoteattr(address)} type="application/json+chapters"/>'
    date = format_datetime(datetime.fromisoformat(f"{episode.date}T06:00:00+00:00")) if episode.date else ""
    return item(episode.title, server.url(f"/{episode.key}.mp3"), guid=episode.key, date=date, more=more)


def as_json(spoken: Iterable[Spoken]) -> str:
    """A transcript in the podcast namespace's JSON."""
    segments = [
        {"startTime": part.start, "endTime": part.end, "body": part.text, "speaker": part.speaker} for part in spoken
    ]
    return json.dumps({"version": "1.0.0", "segments": segments})


def as_vtt(spoken: Iterable[Spoken]) -> str:
    """A transcript as captions with voices."""
    cues = [
        f"{_time(part.start)} --> {_time(part.end)}\n"
        + (f"<v {part.speaker}>" if part.speaker else "")
        + escape(part.text)
        for part in spoken
    ]
    return "\n\n".join(["WEBVTT", *cues, ""])


def _time(seconds: float) -> str:
    return f"{int(seconds // 3600):02}:{int(seconds // 60 % 60):02}:{seconds % 60:06.3f}"

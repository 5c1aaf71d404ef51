"""The sample show: three short episodes that come with the app, to ask and to hear before anything was fetched."""

import dataclasses
import shutil
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from mirrortalk_desktop.domain import identity
from mirrortalk_desktop.domain.model import AudioFile, Episode, Stage, State, TranscriptLink
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.feeds.chapters import parse_chapters
from mirrortalk_desktop.feeds.parse import parse_feed, rekey
from mirrortalk_desktop.files import not_written
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.pipeline.imports import hash_file
from mirrortalk_desktop.speech.audio import probe

SAMPLE_FEED_URL = "mirrortalk:sample"
_BASE = "https://sample.invalid"
"""Stands for the publisher's server; nothing is ever fetched from it."""


@dataclass(frozen=True, slots=True)
class SampleTaken:
    """The sample show as the library has it, and its episodes, which are wanted."""

    feed_id: str
    episode_ids: tuple[str, ...]


class Sample:
    """Takes the show from its folder in the resources; its transcripts are there, so no speech model is needed."""

    def __init__(self, *, library: Library, folder: Path, audio_folder: Path) -> None:
        self._library = library
        self._folder = folder
        self._audio_folder = audio_folder

    def take(self, *, token: CancelToken) -> SampleTaken:
        """Have the show in the library with its audio, ready for its transcripts to be taken. Twice is harmless."""
        document = (self._folder / "feed.xml").read_text(encoding="utf-8").replace("{base}", _BASE).encode()
        feed_id = identity.feed_id(SAMPLE_FEED_URL)
        parsed = rekey(parse_feed(document, url=f"{_BASE}/feed.xml"), feed_id)
        picture = (self._folder / _name(parsed.feed.image_url)).as_uri()
        feed = dataclasses.replace(parsed.feed, url=SAMPLE_FEED_URL, link="", image_url=picture, is_local=True)
        self._library.feeds.save(feed)
        episodes = [self._at_home(episode) for episode in parsed.episodes]
        self._library.episodes.save_from_feed(episodes)
        for episode, offered in zip(episodes, parsed.episodes, strict=True):
            self._keep_audio(episode, self._folder / _name(offered.audio_url), token)
            if offered.chapters_url:
                chapters = (self._folder / _name(offered.chapters_url)).read_bytes()
                self._library.episodes.save_chapters(episode.id, parse_chapters(chapters))
        wanted = tuple(episode.id for episode in episodes)
        self._library.episodes.want(wanted)
        for episode_id in wanted:
            self._library.episodes.set_state(episode_id, Stage.AUDIO, State.DONE)
        return SampleTaken(feed_id, wanted)

    def _at_home(self, episode: Episode) -> Episode:
        """The episode with the addresses of files on this computer."""
        audio = self._folder / _name(episode.audio_url)
        beside = audio.with_suffix(".vtt")
        transcript = beside if beside.is_file() else self._folder / "transcripts" / beside.name
        return dataclasses.replace(
            episode,
            link="",
            audio_url=audio.as_uri(),
            chapters_url="",
            transcripts=(TranscriptLink(transcript.as_uri(), "text/vtt", episode.language),),
        )

    def _keep_audio(self, episode: Episode, source: Path, token: CancelToken) -> None:
        """A copy beside the downloads: the app may be moved or replaced."""
        target = self._audio_folder / f"{episode.id}{source.suffix}"
        part = target.with_name(f"{target.name}.part")
        try:
            shutil.copyfile(source, part)
            part.replace(target)
        except OSError as exc:
            raise not_written(target, exc) from exc
        facts, sha256 = probe(target), hash_file(target, token)
        self._library.episodes.save_audio(
            AudioFile(episode.id, target.name, sha256, target.stat().st_size, facts.duration, facts.extension)
        )


def _name(address: str) -> str:
    return PurePosixPath(urlsplit(address).path).name

"""Audio files of one's own: taken where they lie, with a transcript beside them when there is one."""

import dataclasses
import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from mirrortalk_desktop.domain import identity
from mirrortalk_desktop.domain.errors import FileMissing, FileNameUnreadable, MirrorTalkError, NotAudio, NothingToImport
from mirrortalk_desktop.domain.model import AudioFile, Episode, Failure, Feed, Stage, State, TranscriptLink
from mirrortalk_desktop.domain.work import CancelToken, Progress, Report, ignore_progress
from mirrortalk_desktop.files import is_file, is_there, placed
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.speech.audio import probe

LOCAL_FEED_URL = "mirrortalk:files"
_AUDIO = {".mp3", ".m4a", ".m4b", ".mp4", ".aac", ".ogg", ".oga", ".opus", ".flac", ".wav", ".wma", ".webm", ".aiff"}
_TRANSCRIPTS = {".vtt": "text/vtt", ".srt": "application/x-subrip", ".json": "application/json"}
_BLOCK = 1 << 20


class Imports:
    """Files become episodes of one feed of their own; the same audio is never taken twice."""

    def __init__(self, *, library: Library) -> None:
        self._library = library

    def take(
        self, paths: Sequence[Path], *, token: CancelToken, report: Report = ignore_progress
    ) -> tuple[tuple[str, ...], tuple[tuple[Path, Failure], ...]]:
        """Take audio files, and those in folders; returns the ids of the episodes and what could not be taken.

        Copies of the same audio are one episode, with the transcript that lies beside any of them. Raises
        `FileMissing` and `NothingToImport`.
        """
        files = list(_audio_files(paths))
        if not files:
            raise NothingToImport(", ".join(str(path) for path in paths))
        self._library.feeds.save(self._feed())
        taken: list[str] = []
        failed: list[tuple[Path, Failure]] = []
        for number, path in enumerate(files):
            token.raise_if_cancelled()
            report(Progress(number, len(files), note=path.name))
            try:
                taken.append(self._take(path, token))
            except MirrorTalkError as exc:
                failed.append((path, exc.as_failure()))
        report(Progress(len(files), len(files)))
        taken = list(dict.fromkeys(taken))
        self._library.episodes.want(taken)
        for episode_id in taken:
            self._library.episodes.set_state(episode_id, Stage.AUDIO, State.DONE)
        return tuple(taken), tuple(failed)

    def _feed(self) -> Feed:
        known = self._library.feeds.find(LOCAL_FEED_URL)
        return known or Feed(identity.feed_id(LOCAL_FEED_URL), LOCAL_FEED_URL, "My files", is_local=True)

    def _take(self, path: Path, token: CancelToken) -> str:
        _check_name(path)
        if is_there(path) and not is_file(path):  # a pipe or a device, which might never end
            raise NotAudio(path.name)
        facts = probe(path)
        sha256 = hash_file(path, token)
        feed_id = identity.feed_id(LOCAL_FEED_URL)
        episode = Episode(
            id=identity.episode_id(feed_id, sha256),
            feed_id=feed_id,
            guid=sha256,
            title=path.stem,
            published=path.stat().st_mtime,
            duration=facts.duration,
            audio_url=path.as_uri(),
            audio_bytes=path.stat().st_size,
        )
        beside = _transcript_beside(path)
        if beside is not None:
            episode = dataclasses.replace(episode, transcripts=(beside,))
        elif self._library.episodes.is_known(episode.id):
            episode = dataclasses.replace(episode, transcripts=self._library.episodes.get(episode.id).transcripts)
        self._library.episodes.save_from_feed([episode])
        self._library.episodes.save_audio(
            AudioFile(episode.id, str(path), sha256, path.stat().st_size, facts.duration, facts.extension)
        )
        return episode.id


def hash_file(path: Path, token: CancelToken) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            token.raise_if_cancelled()
            digest.update(block)
    return digest.hexdigest()


def _audio_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files as named, and the audio files of folders; absolute, so that they are found again."""
    for path in paths:
        place = placed(path).absolute()
        if is_there(place) and place.is_dir():
            yield from sorted(p for p in place.rglob("*") if p.suffix.lower() in _AUDIO and is_file(p))
        elif is_there(place):
            yield place
        else:
            raise FileMissing(str(place))


def _check_name(path: Path) -> None:
    try:
        str(path).encode()
    except UnicodeEncodeError as exc:
        raise FileNameUnreadable(os.fsencode(path).decode(errors="replace")) from exc


def _transcript_beside(path: Path) -> TranscriptLink | None:
    for suffix, mime_type in _TRANSCRIPTS.items():
        beside = path.with_suffix(suffix)
        if is_file(beside):
            return TranscriptLink(beside.as_uri(), mime_type)
    return None

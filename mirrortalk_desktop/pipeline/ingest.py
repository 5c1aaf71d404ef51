"""Taking an episode in: its transcript or its audio, what is said in it, and its place in the index.

Every task is safe to stop and to do again: downloads resume, windows of audio are committed one by one, and the index
is updated by content. `Ingest` decides what comes next for an episode; lanes or the command line decide when.
"""

import logging
import time
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from mirrortalk_desktop.domain.contact import Purpose
from mirrortalk_desktop.domain.errors import BrokenTranscript, Cancelled, MirrorTalkError, NoSpeech
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.model import (
    AudioFile,
    Episode,
    Failure,
    Segment,
    Stage,
    State,
    TranscriptLink,
    TranscriptSource,
    Window,
)
from mirrortalk_desktop.domain.model_errors import OutOfMemory
from mirrortalk_desktop.domain.network_errors import NetworkLogin, Unreachable
from mirrortalk_desktop.domain.reasons import is_of_offline
from mirrortalk_desktop.domain.work import CancelToken, Progress, Report, ignore_progress
from mirrortalk_desktop.feeds.chapters import parse_chapters
from mirrortalk_desktop.feeds.download import download
from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.feeds.transcripts import choose_transcript, fetch_transcript, read_transcript_file
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.transcripts import Draft
from mirrortalk_desktop.pipeline.hearing import Hearing, Listening
from mirrortalk_desktop.pipeline.indexing import Indexing
from mirrortalk_desktop.pipeline.reach import door_for
from mirrortalk_desktop.pipeline.rehearing import Rehearing
from mirrortalk_desktop.pipeline.releasing import Releasing
from mirrortalk_desktop.pipeline.retry import LONGEST_WAIT, seconds_until_retry
from mirrortalk_desktop.pipeline.studying import Studying
from mirrortalk_desktop.search.passages import build_passages
from mirrortalk_desktop.search.sentences import split_sentences
from mirrortalk_desktop.speech.audio import probe

logger = logging.getLogger(__name__)

#: A network that wants a login is left or logged in to soon; what still is a page then is one for everybody.
_TRIES_BEHIND_LOGIN = 3

STAGE_OF = {
    Task.TRANSCRIPT: Stage.TRANSCRIPT,
    Task.DOWNLOAD: Stage.AUDIO,
    Task.TRANSCRIBE: Stage.TRANSCRIPT,
    Task.INDEX: Stage.INDEX,
}


class Ingest:
    """The tasks of an episode, and the state that each leaves in the library."""

    def __init__(
        self,
        *,
        library: Library,
        http: Http,
        audio_folder: Path,
        hearing: Hearing,
        indexing: Indexing,
        studying: Studying,
        releasing: Releasing,
    ) -> None:
        self._library = library
        self._http = http
        self._audio_folder = audio_folder
        self._hearing = hearing
        self._indexing = indexing
        self._studying = studying
        self._releasing = releasing
        self._rehearing = Rehearing(library=library, hearing=hearing, indexing=indexing, audio_path=releasing.path_of)

    # --- what to do

    def next_task(self, episode_id: str) -> Task | None:
        """What comes next for the episode; None when it is done, failed, paused or not wanted.

        What is transcribed is indexed, whatever becomes of a better transcript or the audio. An offered transcript
        comes before the audio, so that the episode can be asked at once.
        """
        episode = self._library.episodes.get(episode_id)
        if _is_open(episode.index_state) and self._library.transcripts.is_published(episode_id):
            return Task.INDEX
        if State.PAUSED in (episode.audio_state, episode.transcript_state, episode.index_state):
            return None
        if _is_open(episode.transcript_state):
            if self._offered(episode) is not None:
                return Task.TRANSCRIPT
            if episode.audio_state is State.DONE:
                return Task.TRANSCRIBE
        if _is_open(episode.audio_state):
            return Task.DOWNLOAD
        return self._rehearing.next_task(episode_id) if episode.is_searchable else None

    def unfinished(self, feed_id: str = "") -> tuple[str, ...]:
        """The episodes with something to do, in the order they were asked for; then those to be heard again."""
        episodes = self._library.episodes.unfinished()
        again = [self._library.episodes.get(each) for each in self._rehearing.episodes()]
        return tuple(e.id for e in (*episodes, *again) if not feed_id or e.feed_id == feed_id)

    def pause(self, episode_id: str) -> None:
        """Leave the episode as it is until `resume`."""
        self._turn(episode_id, (State.WAITING, State.RUNNING), State.PAUSED)

    def resume(self, episode_id: str) -> None:
        """Go on with a paused episode."""
        self._turn(episode_id, (State.PAUSED,), State.WAITING)

    def retry(self, episode_id: str) -> None:
        """Try again what failed."""
        self._turn(episode_id, (State.FAILED,), State.WAITING)
        self._library.rehearing.retry(episode_id)

    def cancel(self, episode_id: str) -> None:
        """Give up what is not done yet; what is done is kept."""
        self._turn(episode_id, (State.WAITING, State.RUNNING, State.PAUSED, State.FAILED), State.NONE)
        if self._library.transcripts.is_published(episode_id):
            self._library.episodes.set_state(episode_id, Stage.TRANSCRIPT, State.DONE)
        self._library.rehearing.accept(episode_id)

    def believe(self, episode_id: str, start: float) -> None:
        """The person heard it: what starts at this second was said, and is searched from now on."""
        with self._library.transaction():
            transcript = self._library.transcripts.believe(episode_id, start)
            if transcript is not None:
                self._publish(transcript)
            else:
                self.retry(episode_id)

    def transcribe_from_audio(self, episode_id: str) -> None:
        """Hear this episode with the speech model; its present transcript stays until the new one is ready."""
        self._library.episodes.prefer_audio(episode_id)

    # --- doing it

    def perform(self, task: Task, episode_id: str, *, token: CancelToken, report: Report = ignore_progress) -> bool:
        """Do a task and keep its outcome; True when there is more of the same task to do (the next batch of an index).

        Raises `MirrorTalkError` after the failure was kept with the episode, and `Cancelled`, also when the episode is
        gone meanwhile because its podcast was forgotten.
        """
        try:
            return self._perform(task, episode_id, token, report)
        except Exception as exc:
            if self._library.episodes.is_known(episode_id):
                raise
            raise Cancelled from exc

    def recover(self) -> int:
        """Put what a crashed or killed run was doing back in the queue; returns how many stages.

        For whoever is about to work on the queue, not for a command that only looks while another process works.
        """
        return self._library.episodes.recover()

    def retry_due(self) -> int:
        """Put failures that may have passed by now back in the queue; returns how many."""
        return self._library.episodes.retry_due(time.time(), longest=LONGEST_WAIT)

    def _perform(self, task: Task, episode_id: str, token: CancelToken, report: Report) -> bool:
        episodes = self._library.episodes
        episode = episodes.get(episode_id)
        if task is Task.REHEAR or (task is Task.INDEX and episode.is_searchable):
            is_more = self._rehearing.perform(task, episode, token=token, report=report)
            if not is_more:
                self._studying.study_if_new(episode_id)
                self._releasing.release(episode.feed_id)
            return is_more
        stage = STAGE_OF[task]
        episodes.set_state(episode_id, stage, State.RUNNING)
        try:
            is_more = self._work(task, episode, token, report)
        except Cancelled:
            episodes.set_state(episode_id, stage, State.WAITING)
            raise
        except MirrorTalkError as exc:
            self._fail(episode, stage, exc.as_failure())
            raise
        except MemoryError as exc:
            error = OutOfMemory(task.value)
            self._fail(episode, stage, error.as_failure())
            raise error from exc
        except Exception as exc:
            self._fail(episode, stage, Failure(type(exc).__name__))
            raise
        if not is_more:
            self._finish(task, episode_id)
        return is_more

    def _fail(self, episode: Episode, stage: Stage, failure: Failure) -> None:
        """Keep the failure; what only cannot be had offline goes on waiting instead."""
        if is_of_offline(failure):
            self._library.episodes.set_state(episode.id, stage, State.WAITING)
            return
        wait = seconds_until_retry(failure, episode.attempts + 1)
        retry_at = None if wait is None else time.time() + wait
        self._library.episodes.fail(episode.id, stage, failure, retry_at=retry_at)

    def _work(self, task: Task, episode: Episode, token: CancelToken, report: Report) -> bool:
        match task:
            case Task.TRANSCRIPT:
                self._take_published(episode, token)
            case Task.DOWNLOAD:
                self._download(episode, token, report)
            case Task.TRANSCRIBE:
                self._transcribe(episode, token, report)
            case Task.INDEX:
                return self._indexing.index_some(episode.id, token=token, report=report)
            case Task.REFRESH | Task.REHEAR:
                raise ValueError("a feed is refreshed by Subscriptions, an episode heard again by Rehearing")
        return False

    def _finish(self, task: Task, episode_id: str) -> None:
        """A transcript task may have ended without a transcript: then its state is set already."""
        if task is Task.DOWNLOAD:
            self._library.episodes.set_state(episode_id, Stage.AUDIO, State.DONE)
        if task is Task.INDEX:
            self._library.episodes.finish_index(episode_id)
            self._studying.study_if_new(episode_id)
        if task in (Task.DOWNLOAD, Task.INDEX):
            self._releasing.release(self._library.episodes.get(episode_id).feed_id)

    def _take_published(self, episode: Episode, token: CancelToken) -> None:
        """Take the publisher's transcript; one that cannot be had makes room for transcribing the audio."""
        link = self._offered(episode)
        try:
            if link is None:
                raise BrokenTranscript("")
            segments = self._published_segments(episode.feed_id, link, token)
        except Unreachable:
            raise  # the connection is at fault, not the transcript: it is tried again
        except MirrorTalkError as exc:
            if isinstance(exc, NetworkLogin) and episode.attempts < _TRIES_BEHIND_LOGIN:
                raise
            logger.info("published transcript of %s not taken: %s", episode.id, type(exc).__name__)
            self._library.episodes.prefer_audio(episode.id)
            return
        self._take_chapters(episode, token)
        draft = self._library.transcripts.begin(episode.id, TranscriptSource.PUBLISHED, language=episode.language)
        if draft.next_window == 0:
            self._library.transcripts.commit_window(draft, Window(0, 0.0, segments[-1].end, segments))
        self._publish(draft)

    def _offered(self, episode: Episode) -> TranscriptLink | None:
        """The published transcript to take, in the language of the show or the one that the person said it is in."""
        if episode.prefers_audio:
            return None
        language = self._library.feeds.options(episode.feed_id).language or episode.language
        return choose_transcript(episode.transcripts, language=language)

    def _published_segments(self, feed_id: str, link: TranscriptLink, token: CancelToken) -> tuple[Segment, ...]:
        if urlsplit(link.url).scheme == "file":
            return read_transcript_file(Path(url2pathname(urlsplit(link.url).path)))
        return fetch_transcript(link, http=self._door(feed_id), token=token)

    def _take_chapters(self, episode: Episode, token: CancelToken) -> None:
        """Chapters are welcome, never needed."""
        if not episode.chapters_url:
            return
        try:
            document = self._door(episode.feed_id).get(episode.chapters_url, purpose=Purpose.CHAPTERS, token=token)
            self._library.episodes.save_chapters(episode.id, parse_chapters(document.body))
        except MirrorTalkError as exc:
            logger.info("chapters of %s not taken: %s", episode.id, type(exc).__name__)

    def _door(self, feed_id: str) -> Http:
        return door_for(self._library.feeds.get(feed_id), self._http)

    def _download(self, episode: Episode, token: CancelToken, report: Report) -> None:
        got = download(
            episode.audio_url,
            folder=self._audio_folder,
            stem=episode.id,
            http=self._door(episode.feed_id),
            token=token,
            report=report,
            verify=lambda path: probe(path).extension,
        )
        facts = probe(got.path)
        self._library.episodes.save_audio(
            AudioFile(episode.id, got.path.name, got.sha256, got.size, facts.duration, facts.extension)
        )
        self._take_chapters(episode, token)

    def _transcribe(self, episode: Episode, token: CancelToken, report: Report) -> None:
        """Hear the audio window by window, committing each; going on where the last one ended.

        Audio that is not here, be it that a backup was restored which is older than its release, is fetched first.
        """
        audio = self._library.episodes.audio(episode.id)
        if audio is None or self._releasing.is_to_fetch_again(episode):
            self._library.episodes.set_state(episode.id, Stage.AUDIO, State.WAITING)
            self._library.episodes.set_state(episode.id, Stage.TRANSCRIPT, State.WAITING)
            return
        transcripts = self._library.transcripts
        draft = transcripts.begin(episode.id, TranscriptSource.SPEECH, audio_sha256=audio.sha256)
        own = self._library.feeds.options(episode.feed_id)
        language = own.language or episode.language or self._library.feeds.get(episode.feed_id).language
        to = Listening(self._releasing.path_of(audio), audio.duration, language, token, report, own.speech_model)
        for heard in self._hearing.windows(to, resume_at=draft.resume_at, ordinal=draft.next_window):
            transcripts.commit_window(draft, heard)
        report(Progress(audio.duration, audio.duration, "s"))
        if all(segment.doubt for segment in transcripts.segments(draft)):
            raise NoSpeech(episode.title)
        self._publish(draft)

    def _publish(self, draft: Draft) -> None:
        with self._library.transaction():
            sentences = split_sentences(self._library.transcripts.segments(draft))
            self._library.transcripts.publish(draft, sentences, build_passages(draft.episode_id, sentences))

    def _turn(self, episode_id: str, before: tuple[State, ...], after: State) -> None:
        episode = self._library.episodes.get(episode_id)
        states = {
            Stage.AUDIO: episode.audio_state,
            Stage.TRANSCRIPT: episode.transcript_state,
            Stage.INDEX: episode.index_state,
        }
        for stage, state in states.items():
            if state in before:
                self._library.episodes.set_state(episode_id, stage, after)


def _is_open(state: State) -> bool:
    return state in (State.WAITING, State.RUNNING)

import dataclasses
import itertools
import wave
from pathlib import Path

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import Cancelled, MirrorTalkError
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.model import Episode, State, TranscriptSource
from mirrortalk_desktop.domain.work import CancelToken, Progress
from tests.support.demo import DEMO, make_container, serve_demo
from tests.support.server import LoopbackServer

TOKEN = CancelToken()
PUBLISHED, SPOKEN, SHORT = "the-first-user-1", "the-first-user-2", "the-first-user-3"


def test_a_published_transcript_is_ready_before_its_audio_is_here(container: Container, server: LoopbackServer) -> None:
    episode = _subscribe(container, server)[PUBLISHED]

    assert _perform_next(container, episode.id) is Task.TRANSCRIPT
    assert _perform_next(container, episode.id) is Task.INDEX
    ready = container.library.episodes.get(episode.id)
    assert (ready.index_state, ready.audio_state) == (State.DONE, State.WAITING)
    assert _perform_next(container, episode.id) is Task.DOWNLOAD
    assert container.ingest.next_task(episode.id) is None

    transcript = container.library.transcripts.current(episode.id)
    assert transcript is not None
    assert transcript.source is TranscriptSource.PUBLISHED
    assert {segment.speaker for segment in transcript.segments} == {"Anna", "Tom"}
    assert container.library.episodes.chapters(episode.id)


@pytest.mark.models
def test_audio_is_downloaded_heard_and_indexed(container: Container, server: LoopbackServer) -> None:
    episode = _subscribe(container, server)[SPOKEN]

    assert _run(container, episode.id) == [Task.DOWNLOAD, Task.TRANSCRIBE, Task.INDEX]

    audio = container.library.episodes.audio(episode.id)
    assert audio is not None
    assert container.releasing.path_of(audio).is_file()
    assert audio.duration == pytest.approx(68, abs=1)
    (window,) = container.library.transcripts.windows(episode.id)
    assert (window.model, window.rung, window.language) == ("whisper-mini-espeak", "full", "en")
    text = " ".join(s.text for s in container.library.transcripts.sentences(episode.id))
    assert "The best way to learn is to build something" in text


@pytest.mark.models
def test_transcribing_goes_on_after_the_last_committed_window(server: LoopbackServer) -> None:
    container = make_container(window_seconds=20.0)
    container.open()
    episode = _subscribe(container, server)[SPOKEN]
    _perform_next(container, episode.id)
    token = CancelToken()

    def stop_in_the_third_window(progress: Progress) -> None:
        if progress.done > 45:
            token.cancel()

    with pytest.raises(Cancelled):
        container.ingest.perform(Task.TRANSCRIBE, episode.id, token=token, report=stop_in_the_third_window)
    before = container.library.transcripts.windows(episode.id)
    assert before
    container.close()

    again = make_container(window_seconds=20.0)
    again.open()
    _run(again, episode.id)

    after = again.library.transcripts.windows(episode.id)
    assert after[: len(before)] == before
    assert len(after) > len(before)
    assert all(left.end == right.start for left, right in itertools.pairwise(after))
    passages = again.library.transcripts.passages(episode.id)
    assert len({passage.text for passage in passages}) == len(passages)
    again.close()


@pytest.mark.models
def test_the_audio_can_be_heard_instead_of_the_published_transcript(
    container: Container, server: LoopbackServer
) -> None:
    episode = _subscribe(container, server)[PUBLISHED]
    _run(container, episode.id)

    container.ingest.transcribe_from_audio(episode.id)
    kept = container.library.transcripts.current(episode.id)
    assert kept is not None
    assert kept.source is TranscriptSource.PUBLISHED
    assert _run(container, episode.id) == [Task.TRANSCRIBE, Task.INDEX]

    heard = container.library.transcripts.current(episode.id)
    assert heard is not None
    assert (heard.source, heard.model) == (TranscriptSource.SPEECH, "whisper-mini-espeak")


@pytest.mark.models
def test_a_broken_published_transcript_makes_room_for_the_audio(container: Container, server: LoopbackServer) -> None:
    episode = _subscribe(container, server)[PUBLISHED]
    server.serve("/two-friends.vtt", "<html>sorry</html>", "text/html")

    assert _run(container, episode.id) == [Task.TRANSCRIPT, Task.DOWNLOAD, Task.TRANSCRIBE, Task.INDEX]


@pytest.mark.models
def test_models_are_loaded_once_for_several_episodes_and_questions(
    container: Container, server: LoopbackServer
) -> None:
    for episode in _subscribe(container, server).values():
        _run(container, episode.id)
        container.ask.ask("What is the best way to learn?", token=TOKEN)

    assert container.speech.times_loaded == 1
    assert container.embedder.times_loaded == 1


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"<html><body>Please log in</body></html>", "NetworkLogin"),
        (b"", "EmptyFile"),
        ((DEMO / "first-program.mp3").read_bytes()[:300], "NotAudio"),
    ],
    ids=["a page", "nothing", "a scrap"],
)
def test_what_is_no_audio_is_said_and_does_not_stay(
    container: Container, server: LoopbackServer, body: bytes, code: str
) -> None:
    episode = _subscribe(container, server)[SPOKEN]
    server.serve("/first-program.mp3", body, "audio/mpeg")

    with pytest.raises(MirrorTalkError):
        _perform_next(container, episode.id)

    failed = container.library.episodes.get(episode.id)
    assert failed.audio_state is State.FAILED
    assert failed.failure is not None
    assert failed.failure.code == code
    assert container.ingest.next_task(episode.id) is None
    assert list(container.paths.audio.iterdir()) == []


def test_a_failure_can_be_tried_again(container: Container, server: LoopbackServer) -> None:
    episode = _subscribe(container, server)[SPOKEN]
    good = server.routes.pop("/first-program.mp3")
    with pytest.raises(MirrorTalkError):
        _perform_next(container, episode.id)
    server.routes["/first-program.mp3"] = good

    container.ingest.retry(episode.id)

    assert _perform_next(container, episode.id) is Task.DOWNLOAD
    assert container.library.episodes.get(episode.id).failure is None


def test_paused_work_waits_and_goes_on(container: Container, server: LoopbackServer) -> None:
    episode = _subscribe(container, server)[SPOKEN]
    container.ingest.pause(episode.id)
    assert container.ingest.next_task(episode.id) is None
    assert episode.id not in container.ingest.unfinished()

    container.ingest.resume(episode.id)

    assert container.ingest.next_task(episode.id) is Task.DOWNLOAD


def test_cancelled_work_keeps_what_is_done(container: Container, server: LoopbackServer) -> None:
    episode = _subscribe(container, server)[SPOKEN]
    _perform_next(container, episode.id)

    container.ingest.cancel(episode.id)

    kept = container.library.episodes.get(episode.id)
    assert (kept.audio_state, kept.transcript_state) == (State.DONE, State.NONE)
    assert container.ingest.next_task(episode.id) is None


@pytest.mark.models
def test_silence_is_said_to_be_silence(container: Container, server: LoopbackServer, tmp_path: Path) -> None:
    episode = _subscribe(container, server)[SPOKEN]
    with wave.open(str(tmp_path / "silence.wav"), "wb") as file:
        file.setparams((1, 2, 16_000, 0, "NONE", ""))
        file.writeframes(bytes(2 * 16_000 * 20))
    server.serve("/first-program.mp3", tmp_path / "silence.wav", "audio/wav")
    _perform_next(container, episode.id)

    with pytest.raises(MirrorTalkError):
        _perform_next(container, episode.id)

    failure = container.library.episodes.get(episode.id).failure
    assert failure is not None
    assert failure.code == "NoSpeech"


def test_a_missing_speech_model_is_named(container: Container, server: LoopbackServer) -> None:
    container.settings = dataclasses.replace(container.settings, whisper_model="base")
    episode = _subscribe(container, server)[SPOKEN]
    _perform_next(container, episode.id)

    with pytest.raises(MirrorTalkError):
        _perform_next(container, episode.id)

    failure = container.library.episodes.get(episode.id).failure
    assert failure is not None
    assert (failure.code, failure.facts["name"]) == ("ModelMissing", "base")


@pytest.mark.models
@pytest.mark.parametrize("task", [Task.DOWNLOAD, Task.TRANSCRIBE, Task.INDEX])
def test_work_on_an_episode_whose_podcast_is_forgotten_ends_as_cancelled(
    container: Container, server: LoopbackServer, task: Task
) -> None:
    episode = _subscribe(container, server)[SPOKEN]
    while container.ingest.next_task(episode.id) is not task:
        _perform_next(container, episode.id)

    def forget(_progress: Progress) -> None:
        if container.library.feeds.all():
            container.subscriptions.unsubscribe(episode.feed_id)

    if task is Task.INDEX:
        forget(Progress(0.0))
    with pytest.raises(Cancelled):
        container.ingest.perform(task, episode.id, token=TOKEN, report=forget)
    assert container.library.feeds.all() == ()


def _subscribe(container: Container, server: LoopbackServer) -> dict[str, Episode]:
    found = container.subscriptions.look_up(serve_demo(server), token=TOKEN)
    feed = container.subscriptions.subscribe(found, newest=10).feed
    return {episode.guid: episode for episode in container.library.episodes.of_feed(feed.id)}


def _perform_next(container: Container, episode_id: str) -> Task | None:
    task = container.ingest.next_task(episode_id)
    while task is not None and container.ingest.perform(task, episode_id, token=TOKEN):
        pass
    return task


def _run(container: Container, episode_id: str) -> list[Task]:
    tasks = []
    while task := _perform_next(container, episode_id):
        tasks.append(task)
    return tasks

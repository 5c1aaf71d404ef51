"""Audio that is let go once its episode can be asked, had again, and never a person's own."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import AudioNotHere, FileMissing
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.model import AudioFile, Episode, ShowOptions, Stage, State, TranscriptSource
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.library.rotation import Kind
from tests.support.demo import DEMO, make_container, serve_demo
from tests.support.server import LoopbackServer

TOKEN = CancelToken()
PUBLISHED, SPOKEN = "the-first-user-1", "the-first-user-2"


def follow(container: Container, server: LoopbackServer, **settings: object) -> dict[str, Episode]:
    """The demo podcast's episodes by guid."""
    container.settings = replace(container.settings, **settings)  # type: ignore[arg-type]
    found = container.subscriptions.look_up(serve_demo(server), token=TOKEN)
    feed = container.subscriptions.subscribe(found, newest=0).feed
    return {each.guid: each for each in container.library.episodes.of_feed(feed.id)}


def take_in(container: Container, episode_id: str) -> list[Task]:
    container.library.episodes.want([episode_id])
    done = []
    while (task := container.ingest.next_task(episode_id)) is not None:
        done.append(task)
        while container.ingest.perform(task, episode_id, token=TOKEN):
            pass
    return done


def put_audio(container: Container, episode: Episode) -> Path:
    """Have the episode as if its audio had been downloaded and heard."""
    path = container.paths.audio / f"{episode.id}.mp3"
    shutil.copyfile(DEMO / "two-friends.mp3", path)
    container.library.episodes.save_audio(AudioFile(episode.id, path.name, "0" * 64, path.stat().st_size, 69.2, "mp3"))
    for stage in Stage:
        container.library.episodes.set_state(episode.id, stage, State.DONE)
    return path


@pytest.mark.models
def test_audio_goes_when_it_was_heard_and_comes_back_when_it_is_wanted(
    container: Container, server: LoopbackServer
) -> None:
    episode = follow(container, server, release_audio=True)[SPOKEN]
    assert take_in(container, episode.id) == [Task.DOWNLOAD, Task.TRANSCRIBE, Task.INDEX]
    assert list(container.paths.audio.iterdir()) == []
    now = container.library.episodes.get(episode.id)
    assert (now.audio_state, now.is_searchable) == (State.NONE, True)
    assert container.ingest.next_task(episode.id) is None

    assert container.releasing.find_to_hear(now) is None
    container.library.episodes.set_state(episode.id, Stage.AUDIO, State.WAITING)
    container.ingest.perform(Task.DOWNLOAD, episode.id, token=TOKEN)
    path = container.releasing.find_to_hear(now)
    assert path is not None
    assert path.is_file()
    assert not container.releasing.is_another_copy(episode.id)


def test_audio_that_is_not_needed_is_not_even_downloaded(container: Container, server: LoopbackServer) -> None:
    episode = follow(container, server, release_audio=True)[PUBLISHED]
    assert take_in(container, episode.id) == [Task.TRANSCRIPT, Task.INDEX]
    assert server.requests_for("/two-friends.mp3") == []


@pytest.mark.models
def test_what_is_to_be_heard_instead_of_read_is_kept_until_it_was(container: Container, server: LoopbackServer) -> None:
    episode = follow(container, server, release_audio=True)[PUBLISHED]
    take_in(container, episode.id)
    container.ingest.transcribe_from_audio(episode.id)
    assert take_in(container, episode.id) == [Task.DOWNLOAD, Task.TRANSCRIBE, Task.INDEX]
    heard = container.library.transcripts.current(episode.id)
    assert heard is not None
    assert heard.source is TranscriptSource.SPEECH
    assert list(container.paths.audio.iterdir()) == []


@pytest.mark.parametrize("to_hear", [State.WAITING, State.RUNNING, State.PAUSED, State.FAILED])
def test_audio_of_an_episode_that_is_to_be_heard_stays(
    container: Container, server: LoopbackServer, to_hear: State
) -> None:
    here, to_fetch, *_ = follow(container, server, release_audio=True).values()
    path = put_audio(container, here)
    put_audio(container, to_fetch).unlink()
    container.library.episodes.set_state(to_fetch.id, Stage.AUDIO, State.WAITING)
    for each in (here, to_fetch):
        container.library.episodes.set_state(each.id, Stage.TRANSCRIPT, to_hear)
    assert container.releasing.release_everywhere() == 0
    assert path.is_file()
    assert container.library.episodes.get(to_fetch.id).audio_state is State.WAITING


def test_audio_that_was_let_go_after_a_backup_is_fetched_again_when_that_is_restored(
    container: Container, server: LoopbackServer
) -> None:
    episode = follow(container, server, release_audio=True)[SPOKEN]
    container.library.episodes.want([episode.id])
    container.ingest.perform(Task.DOWNLOAD, episode.id, token=TOKEN)
    backup = container.backing_up.make(Kind.DAILY)
    assert backup is not None
    for stage in (Stage.TRANSCRIPT, Stage.INDEX):
        container.library.episodes.set_state(episode.id, stage, State.DONE)
    assert container.releasing.release_everywhere() == 1
    container.close()

    other = make_container()
    other.restore(backup)
    other.close()
    restored = make_container()
    restored.open()
    for task in (Task.TRANSCRIBE, Task.DOWNLOAD):
        assert restored.ingest.next_task(episode.id) is task
        restored.ingest.perform(task, episode.id, token=TOKEN)
    assert restored.ingest.next_task(episode.id) is Task.TRANSCRIBE
    assert restored.releasing.find(episode.id) is not None
    restored.close()


def test_a_file_of_ones_own_that_is_to_be_heard_and_gone_is_missed(container: Container, tmp_path: Path) -> None:
    own = tmp_path / "mine.mp3"
    shutil.copyfile(DEMO / "two-friends.mp3", own)
    [episode_id], _failed = container.imports.take([own], token=TOKEN)
    own.unlink()
    assert container.ingest.next_task(episode_id) is Task.TRANSCRIBE
    with pytest.raises(FileMissing, match=r"mine\.mp3"):
        container.ingest.perform(Task.TRANSCRIBE, episode_id, token=TOKEN)


def test_what_a_person_hears_or_waits_for_stays(container: Container, server: LoopbackServer) -> None:
    episodes = list(follow(container, server, release_audio=True).values())
    paths = [put_audio(container, each) for each in episodes]
    for each in episodes:
        container.releasing.find_to_hear(each)
    assert container.releasing.release_everywhere() == 1
    assert [path.is_file() for path in paths] == [False, True, True]


def test_a_show_may_keep_some_where_all_others_go(container: Container, server: LoopbackServer) -> None:
    episodes = list(follow(container, server, release_audio=True).values())
    paths = [put_audio(container, each) for each in episodes]
    container.library.feeds.save_options(episodes[0].feed_id, ShowOptions(most_kept=2))
    assert container.releasing.release_everywhere() == 1
    assert [path.is_file() for path in paths] == [True, True, False]


def test_files_of_ones_own_and_the_sample_show_stay_whatever_is_set(container: Container, tmp_path: Path) -> None:
    container.settings = replace(container.settings, release_audio=True)
    own = tmp_path / "mine.mp3"
    shutil.copyfile(DEMO / "two-friends.mp3", own)
    taken, _failed = container.imports.take([own], token=TOKEN)
    sample = container.sample.take(token=TOKEN)
    for episode_id in (*taken, *sample.episode_ids):
        for stage in Stage:
            container.library.episodes.set_state(episode_id, stage, State.DONE)
    before = sorted(container.paths.audio.iterdir())
    assert before
    assert container.releasing.release_everywhere() == 0
    assert own.is_file()
    assert sorted(container.paths.audio.iterdir()) == before


def test_a_file_of_ones_own_that_is_gone_is_missed_and_not_fetched(container: Container, tmp_path: Path) -> None:
    own = tmp_path / "mine.mp3"
    shutil.copyfile(DEMO / "two-friends.mp3", own)
    [episode_id], _failed = container.imports.take([own], token=TOKEN)
    own.unlink()
    with pytest.raises(FileMissing, match=r"mine\.mp3"):
        container.releasing.find_to_hear(container.library.episodes.get(episode_id))


def test_offline_nothing_can_be_fetched(container: Container, server: LoopbackServer) -> None:
    episode = follow(container, server)[PUBLISHED]
    container.settings = replace(container.settings, is_offline=True)
    with pytest.raises(AudioNotHere) as caught:
        container.releasing.find_to_hear(episode)
    assert caught.value.title == episode.title


def test_a_file_that_the_publisher_has_changed_is_known_as_another_copy(
    container: Container, server: LoopbackServer
) -> None:
    episode = follow(container, server)[SPOKEN]
    put_audio(container, episode)
    transcripts = container.library.transcripts
    draft = transcripts.begin(episode.id, "speech", audio_sha256="0" * 64)  # type: ignore[arg-type]
    transcripts.publish(draft, (), ())
    assert not container.releasing.is_another_copy(episode.id)
    container.ingest.perform(Task.DOWNLOAD, episode.id, token=TOKEN)
    assert container.releasing.is_another_copy(episode.id)

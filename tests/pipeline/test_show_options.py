"""What a person wants otherwise for one show is kept with it, and done."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import UnknownFeed
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.model import AudioFile, ShowOptions, Stage, State, Window
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.pipeline.hearing import Listening
from tests.support.demo import DEMO, SMALL_MODEL, make_container, serve_demo
from tests.support.server import LoopbackServer

TOKEN = CancelToken()
PUBLISHED, SHORT = "the-first-user-1", "the-first-user-3"


def subscribe(container: Container, server: LoopbackServer, *, newest: int = 0) -> str:
    found = container.subscriptions.look_up(serve_demo(server), token=TOKEN)
    return container.subscriptions.subscribe(found, newest=newest).feed.id


def ids(container: Container) -> dict[str, str]:
    return {each.guid: each.id for each in container.library.episodes.all()}


def test_options_are_kept_beside_the_feed_and_go_with_it(container: Container, server: LoopbackServer) -> None:
    feed_id = subscribe(container, server)
    feeds = container.library.feeds
    assert feeds.options(feed_id) == ShowOptions()
    wanted = ShowOptions(speech_model="small", language="de", takes_new=False, most_kept=3)
    feeds.save_options(feed_id, wanted)
    feeds.save(feeds.get(feed_id))
    assert feeds.options(feed_id) == wanted
    container.subscriptions.unsubscribe(feed_id)
    assert feeds.options(feed_id) == ShowOptions()
    with pytest.raises(UnknownFeed):
        feeds.save_options(feed_id, wanted)


@pytest.mark.models
def test_a_show_is_heard_with_its_own_model_in_its_own_language(
    server: LoopbackServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("usual", "of-the-show"):
        shutil.copytree(DEMO / SMALL_MODEL, tmp_path / "models" / name)
    container = make_container(whisper_model="usual", bundled_models=(tmp_path / "models",))
    container.open()
    feed_id = subscribe(container, server)
    container.library.feeds.save_options(feed_id, ShowOptions(speech_model="of-the-show", language="fr"))
    episode_id = ids(container)[SHORT]
    container.library.episodes.want([episode_id])
    heard, hear = [], container.hearing.windows

    def note(to: Listening, **more: Any) -> Iterator[Window]:
        heard.append(to)
        return hear(to, **more)

    monkeypatch.setattr(container.hearing, "windows", note)
    for task in (Task.DOWNLOAD, Task.TRANSCRIBE):
        assert container.ingest.next_task(episode_id) is task
        container.ingest.perform(task, episode_id, token=TOKEN)
    windows = container.library.transcripts.windows(episode_id)
    assert {(window.model, window.rung) for window in windows} == {("of-the-show", "full")}
    assert [to.language for to in heard] == ["fr"]  # the small model itself knows English alone
    container.close()


def test_a_published_transcript_in_another_language_than_the_one_chosen_is_not_taken(
    container: Container, server: LoopbackServer
) -> None:
    feed_id = subscribe(container, server)
    episode_id = ids(container)[PUBLISHED]
    container.library.episodes.want([episode_id])
    assert container.ingest.next_task(episode_id) is Task.TRANSCRIPT
    container.library.feeds.save_options(feed_id, ShowOptions(language="fr"))
    assert container.ingest.next_task(episode_id) is Task.DOWNLOAD


@pytest.mark.parametrize("takes_new", [True, False])
def test_new_episodes_are_taken_by_themselves_only_if_the_show_is_to(
    container: Container, server: LoopbackServer, takes_new: bool
) -> None:
    feed_id = subscribe(container, server)
    container.library.feeds.save_options(feed_id, ShowOptions(takes_new=takes_new))
    newest = ids(container)[SHORT]
    with container.library.feeds._database.transaction() as connection:
        connection.execute("DELETE FROM episodes WHERE id = ?", (newest,))
        connection.execute("UPDATE feeds SET etag = '', last_modified = ''")
    refreshed = container.subscriptions.refresh(feed_id, token=TOKEN)
    assert refreshed.new == (newest,)
    assert refreshed.wanted == ((newest,) if takes_new else ())


def test_only_as_many_audio_files_are_kept_as_the_show_says(container: Container, server: LoopbackServer) -> None:
    feed_id = subscribe(container, server)
    episodes = container.library.episodes
    known = episodes.of_feed(feed_id)
    for episode in known:
        (container.paths.audio / f"{episode.id}.mp3").write_bytes(b"sound")
        episodes.save_audio(AudioFile(episode.id, f"{episode.id}.mp3", "0" * 64, 5, 60.0, "mp3"))
        for stage in Stage:
            episodes.set_state(episode.id, stage, State.DONE)
    assert container.releasing.release(feed_id) == ()
    container.library.feeds.save_options(feed_id, ShowOptions(most_kept=1))

    container.releasing.find_to_hear(known[1])
    gone = container.releasing.release(feed_id)

    assert gone == (known[2].id,)
    files = {path.stem for path in container.paths.audio.iterdir()}
    assert files == {known[0].id, known[1].id}
    released = episodes.get(known[2].id)
    assert (released.audio_state, released.is_searchable) == (State.NONE, True)
    assert container.ingest.next_task(released.id) is None
    assert container.audio_of(released.id) == released.audio_url


def test_files_of_ones_own_are_never_released(container: Container) -> None:
    taken, _failed = container.imports.take([DEMO / "sharing.opus", DEMO / "first-program.mp3"], token=TOKEN)
    feed_id = container.library.episodes.get(taken[0]).feed_id
    for episode_id in taken:
        for stage in Stage:
            container.library.episodes.set_state(episode_id, stage, State.DONE)
    container.library.feeds.save_options(feed_id, ShowOptions(most_kept=1))
    assert container.releasing.release(feed_id) == ()
    assert (DEMO / "sharing.opus").is_file()

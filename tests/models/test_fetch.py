"""Fetching a model: resumed, verified, and in its place whole or not at all."""

import shutil
from pathlib import Path

import pytest

from mirrortalk_desktop.domain.errors import Cancelled, DiskFull, MirrorTalkError
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.domain.model_errors import ModelDamaged, ModelMissing, UnknownModel
from mirrortalk_desktop.domain.network_errors import HttpRefused, NetworkLogin, NotThere, Unreachable
from mirrortalk_desktop.domain.work import CancelToken, Progress
from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.models.catalogue import ModelEntry
from mirrortalk_desktop.models.fetch import address_of
from mirrortalk_desktop.models.store import ModelStore
from tests.models.conftest import FILES, WEIGHTS, path_of, write_files
from tests.support.server import LoopbackServer, Reply, Request


def nothing_is_in_place(store: ModelStore) -> bool:
    return not (store.folder / "tiny").exists() and store.all()[0].path is None


def test_a_model_is_fetched_from_the_endpoint_and_verified(
    store: ModelStore, hub: LoopbackServer, http: Http, entry: ModelEntry
) -> None:
    seen: list[Progress] = []
    state = store.fetch("whisper", "tiny", http=http, report=seen.append)
    assert state.is_verified
    assert state.path == store.locate("whisper", "tiny")
    assert {path.name: path.read_bytes() for path in state.path.iterdir()} == FILES
    assert [request.path for request in hub.requests] == [path_of(entry, name) for name in entry.files]
    assert [progress.done for progress in seen] == sorted(progress.done for progress in seen)
    assert seen[-1] == Progress(entry.size, entry.size, "bytes", "tiny")


def test_what_is_here_is_not_fetched_again(store: ModelStore, hub: LoopbackServer, http: Http) -> None:
    store.fetch("whisper", "tiny", http=http)
    before = len(hub.requests)
    store.fetch("whisper", "tiny", http=http)
    assert len(hub.requests) == before


def test_a_broken_connection_is_taken_up_where_it_broke(
    store: ModelStore, hub: LoopbackServer, http: Http, entry: ModelEntry
) -> None:
    def break_twice(request: Request) -> Reply:
        tries = len(hub.requests_for(path_of(entry, "model.bin")))
        return Reply(WEIGHTS, truncate_at=300_000 if tries < 3 else None)

    hub.serve(path_of(entry, "model.bin"), break_twice)
    assert store.fetch("whisper", "tiny", http=http).is_verified
    ranges = [request.header("Range") for request in hub.requests_for(path_of(entry, "model.bin"))]
    assert ranges == ["", "bytes=300000-", "bytes=600000-"]


def test_a_cancelled_fetch_leaves_no_model_and_goes_on_later(
    store: ModelStore, hub: LoopbackServer, http: Http, entry: ModelEntry
) -> None:
    token = CancelToken()
    hub.serve(path_of(entry, "model.bin"), WEIGHTS, stall_at=400_000)

    def cancel_in_the_weights(progress: Progress) -> None:
        if progress.done > 1000:
            token.cancel()
            hub.release()

    with pytest.raises(Cancelled):
        store.fetch("whisper", "tiny", http=http, token=token, report=cancel_in_the_weights)
    assert nothing_is_in_place(store)
    hub.serve(path_of(entry, "model.bin"), WEIGHTS)
    assert store.fetch("whisper", "tiny", http=http).is_verified
    last = hub.requests_for(path_of(entry, "model.bin"))[-1]
    assert last.header("Range").startswith("bytes=")
    assert len(hub.requests_for(path_of(entry, "config.json"))) == 1


def test_a_server_that_knows_no_ranges_sends_it_all_again(
    store: ModelStore, hub: LoopbackServer, http: Http, entry: ModelEntry
) -> None:
    part = store.folder / ".fetching" / f"tiny-{entry.revision[:12]}" / "model.bin.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(WEIGHTS[:5000])
    hub.serve(path_of(entry, "model.bin"), WEIGHTS, ranges=False)
    assert store.fetch("whisper", "tiny", http=http).is_verified


def test_a_file_with_the_wrong_content_is_refused_and_fetched_anew_next_time(
    store: ModelStore, hub: LoopbackServer, http: Http, entry: ModelEntry
) -> None:
    hub.serve(path_of(entry, "model.bin"), b"\1" * len(WEIGHTS))
    with pytest.raises(ModelDamaged) as caught:
        store.fetch("whisper", "tiny", http=http)
    assert caught.value.reason == "model.bin is not the file that was published"
    assert nothing_is_in_place(store)
    hub.serve(path_of(entry, "model.bin"), WEIGHTS)
    assert store.fetch("whisper", "tiny", http=http).is_verified


def test_a_file_that_is_longer_than_published_is_refused(
    store: ModelStore, hub: LoopbackServer, http: Http, entry: ModelEntry
) -> None:
    hub.serve(path_of(entry, "tokenizer.json"), b"<html>Please sign in</html>")
    with pytest.raises(Unreachable) as raised:
        store.fetch("whisper", "tiny", http=http)
    assert raised.value.reason == "it has a file of another length"
    assert nothing_is_in_place(store)


@pytest.mark.parametrize(
    "reply",
    [
        Reply(b"<html>Log in", content_type="text/html"),
        Reply(b"x"),
        Reply(b"x" * 5000),
        Reply([b"x" * 5000]),
        Reply(b"", 404),
        Reply(b"", 401),
    ],
)
def test_the_login_of_a_mirror_is_in_no_error(
    store: ModelStore,
    hub: LoopbackServer,
    http: Http,
    entry: ModelEntry,
    monkeypatch: pytest.MonkeyPatch,
    reply: Reply,
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", hub.url("/mirror").replace("http://", "http://ann:swordfish@"))
    hub.serve(path_of(entry, "tokenizer.json"), lambda _: reply)
    with pytest.raises(MirrorTalkError) as raised:
        store.fetch("whisper", "tiny", http=http)
    assert "127.0.0.1" in str(explain(raised.value.as_failure()))
    assert "swordfish" not in str(explain(raised.value.as_failure())) + str(raised.value)


def test_a_page_of_a_network_harms_no_part(
    store: ModelStore, hub: LoopbackServer, http: Http, entry: ModelEntry
) -> None:
    path = path_of(entry, "model.bin")
    hub.serve(path, lambda _: Reply(WEIGHTS, truncate_at=300_000 if len(hub.requests_for(path)) == 1 else 0))
    with pytest.raises(Unreachable):
        store.fetch("whisper", "tiny", http=http)
    hub.serve(path, b"<!doctype html><p>Log in, please", "text/html; charset=utf-8", ranges=False)
    with pytest.raises(NetworkLogin):
        store.fetch("whisper", "tiny", http=http)
    hub.serve(path, b"something else", ranges=False)
    with pytest.raises(Unreachable) as raised:
        store.fetch("whisper", "tiny", http=http)
    assert raised.value.reason == "it has a file of another length"
    hub.serve(path, WEIGHTS)
    assert store.fetch("whisper", "tiny", http=http).is_verified
    assert hub.requests_for(path)[-1].header("Range") == "bytes=300000-"


def test_a_mirror_may_be_given_by_its_host_alone(monkeypatch: pytest.MonkeyPatch, entry: ModelEntry) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "mirror.example")
    assert address_of(entry, "model.bin").startswith("https://mirror.example/maker/faster-whisper-tiny/resolve/")


def test_a_connection_that_brings_nothing_is_given_up(
    store: ModelStore, hub: LoopbackServer, http: Http, entry: ModelEntry
) -> None:
    hub.serve(path_of(entry, "model.bin"), WEIGHTS, truncate_at=0)
    with pytest.raises(Unreachable):
        store.fetch("whisper", "tiny", http=http)
    assert len(hub.requests_for(path_of(entry, "model.bin"))) == 1


@pytest.mark.parametrize(("status", "error"), [(404, NotThere), (500, HttpRefused)])
def test_what_the_hub_refuses_is_said(
    store: ModelStore, hub: LoopbackServer, http: Http, entry: ModelEntry, status: int, error: type[Exception]
) -> None:
    hub.serve(path_of(entry, "model.bin"), b"no", status=status)
    with pytest.raises(error):
        store.fetch("whisper", "tiny", http=http)
    assert nothing_is_in_place(store)


def test_offline_is_said_and_nothing_is_lost(store: ModelStore, http: Http, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(Unreachable):
        store.fetch("whisper", "tiny", http=http)
    with pytest.raises(ModelMissing):
        store.locate("whisper", "tiny")


def test_a_full_disk_is_said_before_anything_is_fetched(
    store: ModelStore, hub: LoopbackServer, http: Http, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(store.folder.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=1000))
    with pytest.raises(DiskFull) as caught:
        store.fetch("whisper", "tiny", http=http)
    assert caught.value.free == 1000
    assert hub.requests == []


def test_a_damaged_model_is_replaced(store: ModelStore, hub: LoopbackServer, http: Http) -> None:
    folder = write_files(store.folder / "tiny", model_bin=b"damaged")
    (folder / "stray.txt").write_text("old")
    assert store.fetch("whisper", "tiny", http=http).is_verified
    assert not (folder / "stray.txt").exists()
    assert sorted(path.name for path in store.folder.iterdir()) == [".fetching", "tiny", "verified.json"]


def test_only_what_is_offered_can_be_fetched(store: ModelStore, http: Http) -> None:
    with pytest.raises(UnknownModel):
        store.fetch("whisper", "huge", http=http)


def test_nothing_in_the_models_folder_is_a_link(store: ModelStore, hub: LoopbackServer, http: Http) -> None:
    store.fetch("whisper", "tiny", http=http)
    assert not any(path.is_symlink() for path in Path(store.folder).rglob("*"))

"""Which models are here, and that none is used that is not whole."""

import os
import time
from pathlib import Path

import pytest

from mirrortalk_desktop.domain.errors import Cancelled
from mirrortalk_desktop.domain.model_errors import ModelDamaged, ModelMissing, ModelStays, UnknownModel
from mirrortalk_desktop.domain.work import CancelToken, Progress
from mirrortalk_desktop.models import verify
from mirrortalk_desktop.models.catalogue import Catalogue, ModelEntry, load_catalogue
from mirrortalk_desktop.models.place import clear
from mirrortalk_desktop.models.store import ModelStore
from mirrortalk_desktop.paths import resource
from tests.models.conftest import WEIGHTS, weights, write_files


@pytest.fixture
def times_read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that were read to be verified."""
    read: list[str] = []
    hash_file = verify.hash_file

    def remember(path: Path, **more: object) -> str:
        read.append(path.name)
        return hash_file(path, **more)

    monkeypatch.setattr(verify, "hash_file", remember)
    return read


def test_the_catalogue_offers_speech_models_and_the_embedder() -> None:
    catalogue = load_catalogue()
    assert catalogue.names("whisper") == ("tiny", "base", "small", "medium", "large-v3-turbo")
    assert catalogue.names("embedding") == ("all-MiniLM-L6-v2",)
    for entry in catalogue.entries:
        assert len(entry.revision) == 40
        assert all(facts.size > 0 and len(facts.sha256) == 64 for facts in entry.files.values())


def test_what_is_offered_is_listed_before_it_is_here(store: ModelStore, entry: ModelEntry) -> None:
    (state,) = store.all()
    assert (state.name, state.path, state.size, state.is_offered) == ("tiny", None, entry.size, True)
    with pytest.raises(ModelMissing):
        store.locate("whisper", "tiny")


def test_a_whole_model_is_located(store: ModelStore) -> None:
    folder = write_files(store.folder / "tiny")
    assert store.locate("whisper", "tiny") == folder
    (state,) = store.all()
    assert state.is_verified
    assert state.is_own


def test_files_are_read_once_and_not_again_at_the_next_start(
    store: ModelStore, entry: ModelEntry, times_read: list[str]
) -> None:
    write_files(store.folder / "tiny")
    store.locate("whisper", "tiny")
    assert sorted(times_read) == sorted(entry.files)
    next_start = ModelStore(folder=store.folder, catalogue=Catalogue((entry,)))
    next_start.locate("whisper", "tiny")
    store.locate("whisper", "tiny")
    assert len(times_read) == len(entry.files)
    next_start.verify("whisper", "tiny")
    assert len(times_read) == 2 * len(entry.files)


def test_a_file_that_changed_is_read_again_and_found_out(store: ModelStore) -> None:
    folder = write_files(store.folder / "tiny")
    store.locate("whisper", "tiny")
    (folder / "model.bin").write_bytes(WEIGHTS[:-1] + b"\1")
    os.utime(folder / "model.bin", ns=(1, 1))
    with pytest.raises(ModelDamaged) as caught:
        store.locate("whisper", "tiny")
    assert caught.value.reason == "model.bin is not the file that was published"
    assert not store.all()[0].is_verified


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"tokenizer_json": None}, "tokenizer.json is missing"),
        ({"model_bin": None}, "model.bin is missing"),
        ({"model_bin": WEIGHTS[:1000]}, f"model.bin has 1000 bytes instead of {len(WEIGHTS)}"),
    ],
)
def test_what_is_wrong_with_a_model_is_said(store: ModelStore, changed: dict[str, bytes | None], reason: str) -> None:
    write_files(store.folder / "tiny", **changed)
    with pytest.raises(ModelDamaged) as caught:
        store.locate("whisper", "tiny")
    assert caught.value.reason == reason


def test_a_bundled_model_serves_when_the_own_one_is_damaged(tmp_path: Path, entry: ModelEntry) -> None:
    bundled = write_files(tmp_path / "bundled" / "tiny")
    write_files(tmp_path / "own" / "tiny", model_bin=b"damaged")
    store = ModelStore(folder=tmp_path / "own", bundled=(tmp_path / "bundled",), catalogue=Catalogue((entry,)))
    assert store.locate("whisper", "tiny") == bundled


def test_a_speech_model_of_another_name_is_welcome(store: ModelStore) -> None:
    folder = write_files(store.folder / "my-own", model_bin=weights(b"other"))
    assert store.locate("whisper", "my-own") == folder
    assert [state.name for state in store.all()] == ["tiny", "my-own"]
    (folder / "vocabulary.txt").unlink()
    with pytest.raises(ModelDamaged) as caught:
        store.locate("whisper", "my-own")
    assert caught.value.reason == "vocabulary.json or vocabulary.txt is missing"


@pytest.mark.parametrize("name", ["huge", "", "../tiny", ".", "..", "a/b", "a\\b", "C:", ".fetching", "x" * 500])
def test_a_name_that_is_none_is_unknown(store: ModelStore, name: str) -> None:
    write_files(store.folder / "tiny")
    with pytest.raises(UnknownModel) as caught:
        store.locate("whisper", name)
    assert caught.value.known == "tiny"


def test_a_speech_model_is_no_embedder(store: ModelStore) -> None:
    write_files(store.folder / "my-own")
    with pytest.raises(UnknownModel):
        store.locate("embedding", "my-own")


def test_a_model_can_be_deleted_and_is_then_missing(store: ModelStore) -> None:
    folder = write_files(store.folder / "tiny")
    store.locate("whisper", "tiny")
    store.delete("whisper", "tiny")
    assert not folder.exists()
    with pytest.raises(ModelMissing):
        store.locate("whisper", "tiny")
    with pytest.raises(ModelMissing):
        store.delete("whisper", "tiny")


@pytest.mark.parametrize("changed", [{"model_bin": None}, {"model_bin": WEIGHTS[:100]}, {"tokenizer_json": None}])
def test_a_damaged_model_is_known_without_reading_it_and_can_be_deleted(
    store: ModelStore, changed: dict[str, bytes | None]
) -> None:
    folder = write_files(store.folder / "tiny", **changed)
    (state,) = store.all()
    assert state.problem
    assert state.is_own
    store.delete("whisper", "tiny")
    assert not folder.exists()


def test_what_checking_found_out_is_known_from_then_on(store: ModelStore) -> None:
    write_files(store.folder / "tiny", model_bin=WEIGHTS[::-1])
    assert store.all()[0].problem == ""
    with pytest.raises(ModelDamaged):
        store.verify("whisper", "tiny")
    assert store.all()[0].problem == "model.bin is not the file that was published"


def test_a_bundled_model_cannot_be_deleted(tmp_path: Path, entry: ModelEntry) -> None:
    write_files(tmp_path / "bundled" / "tiny")
    store = ModelStore(folder=tmp_path / "own", bundled=(tmp_path / "bundled",), catalogue=Catalogue((entry,)))
    with pytest.raises(ModelStays):
        store.delete("whisper", "tiny")


def test_what_killed_runs_left_is_mended(store: ModelStore) -> None:
    """Killed between the two renames of a swap; after a swap; while copying; and one that copies now."""
    write_files(store.folder / ".old-tiny")
    write_files(store.folder / "own", model_bin=b"new")
    write_files(store.folder / ".old-own", model_bin=b"old")
    for name, age in ((".importing-dead", 7200), (".importing-alive", 60)):
        for path in (*(copy := write_files(store.folder / name)).iterdir(), copy):
            os.utime(path, (time.time() - age, time.time() - age))

    clear(store.folder, older_than=3600)

    assert sorted(path.name for path in store.folder.iterdir()) == [".importing-alive", "own", "tiny"]
    assert (store.folder / "own" / "model.bin").read_bytes() == b"new"
    assert store.locate("whisper", "tiny").is_dir()


def test_verifying_tells_how_far_it_is_and_can_be_cancelled(store: ModelStore, entry: ModelEntry) -> None:
    write_files(store.folder / "tiny")
    seen: list[Progress] = []
    store.verify("whisper", "tiny", report=seen.append)
    assert seen[-1].done == seen[-1].total == entry.size
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        store.verify("whisper", "tiny", token=token)


@pytest.mark.parametrize("memory", [b"", b"[]", b'{"x": 1}', b"\xff\xfe", b'{"x": []}'])
def test_a_damaged_memory_of_what_was_verified_is_no_matter(tmp_path: Path, entry: ModelEntry, memory: bytes) -> None:
    write_files(tmp_path / "models" / "tiny")
    (tmp_path / "models" / "verified.json").write_bytes(memory)
    store = ModelStore(folder=tmp_path / "models", catalogue=Catalogue((entry,)))
    assert store.locate("whisper", "tiny").name == "tiny"


def test_the_embedder_of_a_source_install_is_found_in_its_package_and_verified(tmp_path: Path) -> None:
    store = ModelStore(folder=tmp_path / "models")
    folder = store.locate("embedding", "all-MiniLM-L6-v2")
    assert (folder / "model.safetensors").is_file()
    state = next(state for state in store.all() if state.kind == "embedding")
    assert state.is_verified
    assert not state.is_own
    with pytest.raises(ModelStays):
        store.delete("embedding", "all-MiniLM-L6-v2")


def test_the_demo_model_is_located_where_it_is_bundled(tmp_path: Path) -> None:
    store = ModelStore(folder=tmp_path / "models", bundled=(resource("demo"),))
    assert store.locate("whisper", "whisper-mini-espeak").parent == resource("demo")
    assert "whisper-mini-espeak" not in [s.name for s in ModelStore(folder=tmp_path / "models").all()]

"""Taking a model from a folder, a hub's cache or an archive."""

import json
import os
import shutil
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mirrortalk_desktop.domain.errors import Cancelled, FileMissing
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.domain.model import Failure
from mirrortalk_desktop.domain.model_errors import ModelDamaged, NoModelFound, OtherEngine
from mirrortalk_desktop.domain.work import CancelToken, Progress
from mirrortalk_desktop.models.store import ModelState, ModelStore
from tests.models.conftest import FILES, SAID, WEIGHTS, weights, write_files


def take(store: ModelStore, path: Path, **options: Any) -> ModelState:
    """The one model that is there."""
    [state] = store.import_from(path, **options).models
    return state


def refused(store: ModelStore, path: Path) -> Failure:
    """Why the one model that is there was not taken."""
    done = store.import_from(path)
    assert done.models == ()
    [failure] = done.failed
    return failure


def imported(store: ModelStore) -> list[str]:
    return sorted(path.name for path in store.folder.iterdir()) if store.folder.exists() else []


def test_a_folder_from_a_stick_is_copied_and_verified(store: ModelStore, whole: Path) -> None:
    seen: list[Progress] = []
    state = take(store, whole, report=seen.append)
    assert (state.name, state.is_verified, state.is_own) == ("tiny", True, True)
    assert store.locate("whisper", "tiny") == store.folder / "tiny"
    assert seen[-1].done == seen[-1].total
    assert imported(store) == ["tiny", "verified.json"]


def test_a_parent_folder_of_the_model_will_do(store: ModelStore, whole: Path) -> None:
    assert take(store, whole.parent.parent).name == "tiny"


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="links need rights on Windows")
def test_a_hub_cache_with_its_links_becomes_plain_files(store: ModelStore, tmp_path: Path) -> None:
    cache = tmp_path / "hub" / "models--maker--faster-whisper-tiny"
    snapshot = cache / "snapshots" / "0123456789abcdef"
    snapshot.mkdir(parents=True)
    (cache / "blobs").mkdir()
    for number, (name, body) in enumerate(FILES.items()):
        (cache / "blobs" / f"blob{number}").write_bytes(body)
        (snapshot / name).symlink_to(Path("..") / ".." / "blobs" / f"blob{number}")
    for place in (tmp_path / "hub", snapshot):
        state = take(store, place)
        assert (state.name, state.is_verified) == ("tiny", True)
        assert not any(path.is_symlink() for path in store.folder.rglob("*"))


def test_published_files_are_recognised_under_any_name(store: ModelStore, tmp_path: Path) -> None:
    state = take(store, write_files(tmp_path / "Neuer Ordner (2)"))
    assert (state.name, state.is_verified) == ("tiny", True)


def test_a_model_of_ones_own_keeps_its_name(store: ModelStore, tmp_path: Path) -> None:
    state = take(store, write_files(tmp_path / "My model, v2", model_bin=weights(b"others")))
    assert (state.name, state.is_verified, state.is_offered) == ("My-model-v2", False, False)
    assert store.locate("whisper", "My-model-v2").is_dir()


def test_a_model_that_was_trained_further_is_not_taken_for_the_published_one(store: ModelStore, tmp_path: Path) -> None:
    state = take(store, write_files(tmp_path / "my-finetune", model_bin=weights(SAID[::-1])))
    assert (state.name, state.size) == ("my-finetune", sum(map(len, FILES.values())))
    assert store.locate("whisper", "my-finetune").is_dir()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (weights(SAID)[:-1], "model.bin is not whole"),
        (weights(SAID)[:500_000], "model.bin is not whole"),
        (weights(SAID)[:3], "model.bin is not whole"),
        (b"", "model.bin is not whole"),
        (bytes(reversed(SAID)), "model.bin is not in the form of CTranslate2"),
        (weights(SAID, version=7), "model.bin was made for a newer program"),
        (weights(SAID, spec=b"TransformerSpec"), "model.bin is not a model that hears speech"),
    ],
)
def test_weights_of_ones_own_that_are_none_are_refused(
    store: ModelStore, tmp_path: Path, content: bytes, reason: str
) -> None:
    failure = refused(store, write_files(tmp_path / "mine", model_bin=content))
    assert failure == Failure("CannotImport", {"name": "mine", "reason": reason})
    assert imported(store) == []


@pytest.mark.parametrize(
    ("changed", "file"),
    [
        ({"config_json": b"{"}, "config.json"),
        ({"config_json": b"[]"}, "config.json"),
        ({"config_json": b'{"suppress_ids": 5}'}, "config.json"),
        ({"config_json": b'{"alignment_heads": [[1, "x"]]}'}, "config.json"),
        ({"tokenizer_json": b'{"b": 2'}, "tokenizer.json"),
        ({"vocabulary_txt": b"one\n"}, "vocabulary.txt"),
        ({"vocabulary_json": b"[]", "vocabulary_txt": None}, "vocabulary.json"),
        ({"vocabulary_json": b"{}", "vocabulary_txt": None}, "vocabulary.json"),
    ],
)
def test_a_model_of_ones_own_with_broken_texts_is_refused_and_not_called_whole(
    store: ModelStore, tmp_path: Path, changed: dict[str, bytes | None], file: str
) -> None:
    broken = write_files(tmp_path / "mine", **{"model_bin": weights(b"others"), **changed})
    if body := changed.get("vocabulary_json"):
        (broken / "vocabulary.json").write_bytes(body)
    assert f"{file} cannot be understood" in str(explain(refused(store, broken)))
    assert imported(store) == []
    shutil.copytree(broken, store.folder / "mine")
    with pytest.raises(ModelDamaged, match=f"{file} cannot be understood"):
        store.verify("whisper", "mine")


def test_a_whole_model_under_the_name_of_a_published_one_is_to_be_renamed(store: ModelStore, tmp_path: Path) -> None:
    stick = write_files(tmp_path / "tiny", model_bin=weights(b"others"), config_json=b'{"other": 1}')
    failure = refused(store, stick)
    assert failure.code == "AnotherModel"
    assert str(explain(failure)).endswith("Give its folder another name, then try again.")
    assert take(store, stick.rename(tmp_path / "mine")).name == "mine"


def test_a_damaged_copy_of_a_published_model_is_to_be_copied_again(store: ModelStore, tmp_path: Path) -> None:
    for number, changed in enumerate(({"config_json": b'{"a": 12}'}, {"model_bin": WEIGHTS[:-5]})):
        assert refused(store, write_files(tmp_path / str(number) / "tiny", **changed)).code == "CannotImport"


@pytest.mark.parametrize(("folder", "name"), [("_mine", "mine"), ("-.mine_", "mine"), ("__", "model"), ("über", "ber")])
def test_every_folder_gives_a_name_that_can_be_used(store: ModelStore, tmp_path: Path, folder: str, name: str) -> None:
    state = take(store, write_files(tmp_path / folder, model_bin=weights(b"others")))
    assert state.name == name
    assert name in [each.name for each in store.all() if each.path is not None]


def test_a_folder_that_one_is_in_goes_by_its_name(
    store: ModelStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_files(tmp_path / "mine", model_bin=weights(b"others"))
    monkeypatch.chdir(folder)
    assert take(store, Path()).name == "mine"
    (folder / "deeper").mkdir()
    monkeypatch.chdir(folder / "deeper")
    assert take(store, Path("..")).name == "mine"


def test_two_models_of_ones_own_with_one_name_are_two(store: ModelStore, tmp_path: Path) -> None:
    names = [
        take(store, write_files(tmp_path / place / "model", model_bin=weights(said))).name
        for place, said in (("en", b"english"), ("fr", b"french"), ("en again", b"english"))
    ]
    assert names == ["model", "model-2", "model"]
    assert (store.folder / "model" / "model.bin").read_bytes() == weights(b"english")
    assert (store.folder / "model-2" / "model.bin").read_bytes() == weights(b"french")


def two_models(tmp_path: Path, **changed: bytes | None) -> Path:
    """A stick with the published model and one of one's own."""
    stick = tmp_path / "two"
    write_files(stick / "faster-whisper-tiny")
    write_files(stick / "deeper" / "mine", **({"model_bin": weights(b"others")} | changed))
    return stick


@pytest.mark.parametrize("form", ["folder", "zip", "tar", "gztar"])
def test_all_models_in_a_folder_or_an_archive_are_taken(store: ModelStore, tmp_path: Path, form: str) -> None:
    stick = two_models(tmp_path)
    path = stick if form == "folder" else Path(shutil.make_archive(str(tmp_path / "packed"), form, stick))
    done = store.import_from(path)
    assert [(state.name, state.is_verified) for state in done.models] == [("mine", False), ("tiny", True)]
    assert done.failed == ()
    assert imported(store) == ["mine", "tiny", "verified.json"]
    assert store.locate("whisper", "mine").is_dir()


@pytest.mark.parametrize(
    ("changed", "reason"),
    [({"model_bin": b"bad"}, "model.bin is not whole"), ({"config_json": None}, "config.json is missing")],
)
def test_a_bad_model_beside_a_good_one_is_named_and_the_good_one_taken(
    store: ModelStore, tmp_path: Path, changed: dict[str, bytes | None], reason: str
) -> None:
    done = store.import_from(two_models(tmp_path, **changed))
    assert [state.name for state in done.models] == ["tiny"]
    assert done.failed == (Failure("CannotImport", {"name": "mine", "reason": reason}),)
    assert imported(store) == ["tiny", "verified.json"]


def test_where_all_models_are_bad_each_is_named(store: ModelStore, tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_files(tmp_path / "both" / name, model_bin=b"bad")
    done = store.import_from(tmp_path / "both")
    assert done.models == ()
    assert [failure.facts["name"] for failure in done.failed] == ["one", "two"]


def test_a_model_that_is_there_twice_is_one(store: ModelStore, tmp_path: Path) -> None:
    for place in ("here", "there"):
        write_files(tmp_path / "stick" / place / "tiny")
    assert take(store, tmp_path / "stick").name == "tiny"


def test_two_models_of_one_name_in_one_archive_are_two(store: ModelStore, tmp_path: Path) -> None:
    for place, said in (("en", b"english"), ("fr", b"french")):
        write_files(tmp_path / "both" / place / "model", model_bin=weights(said))
    done = store.import_from(Path(shutil.make_archive(str(tmp_path / "packed"), "zip", tmp_path / "both")))
    assert sorted(state.name for state in done.models) == ["model", "model-2"]


def test_of_the_states_of_a_model_in_a_hub_cache_a_whole_one_is_taken(store: ModelStore, tmp_path: Path) -> None:
    snapshots = tmp_path / "hub" / "models--maker--faster-whisper-tiny" / "snapshots"
    write_files(snapshots / "0000", tokenizer_json=None)
    write_files(snapshots / "1111")
    write_files(snapshots / "2222", config_json=None)
    assert take(store, tmp_path / "hub").is_verified


def test_two_imports_at_once_do_not_disturb_each_other(store: ModelStore, whole: Path, tmp_path: Path) -> None:
    other = write_files(tmp_path / "other", model_bin=weights(b"others"))
    meanwhile: list[str] = []

    def import_the_other(_progress: Progress) -> None:
        if not meanwhile:
            meanwhile.append(take(store, other).name)

    assert take(store, whole, report=import_the_other).is_verified
    assert meanwhile == ["other"]
    assert imported(store) == ["other", "tiny", "verified.json"]


@pytest.mark.parametrize("kind", ["gztar", "bztar", "xztar"])
def test_an_archive_with_a_bad_spot_is_said_to_be_broken(
    store: ModelStore, whole: Path, tmp_path: Path, kind: str
) -> None:
    (whole / "model.bin").write_bytes(os.urandom(400_000))
    archive = Path(shutil.make_archive(str(tmp_path / "t"), kind, whole))
    content = bytearray(archive.read_bytes())
    content[100_000:100_100] = bytes(100)
    archive.write_bytes(content)
    with pytest.raises(ModelDamaged) as caught:
        take(store, archive)
    assert str(explain(caught.value.as_failure())).startswith(f"The model “{archive.name}” cannot be imported")


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="a file that cannot be read is made by Linux")
def test_a_stick_that_cannot_be_read_is_named(store: ModelStore, whole: Path) -> None:
    (whole / "tokenizer.json").unlink()
    (whole / "tokenizer.json").symlink_to("/proc/self/mem")
    failure = refused(store, whole)
    assert (failure.code, failure.facts["path"]) == ("CannotRead", str(whole / "tokenizer.json"))


def _transformers(folder: Path, architecture: str) -> Path:
    folder.mkdir()
    (folder / "model.safetensors").write_bytes(b"weights")
    (folder / "config.json").write_text(json.dumps({"architectures": [architecture]}))
    (folder / "tokenizer.json").write_text("{}")
    return folder


def _alone(path: Path) -> Path:
    path.write_bytes(b"lmgg")
    return path


@pytest.mark.parametrize(
    ("make", "named"),
    [
        (lambda at: _transformers(at / "whisper", "WhisperForConditionalGeneration"), "model.safetensors"),
        (lambda at: _transformers(at / "bert", "BertForMaskedLM"), "model.safetensors"),
        (lambda at: _alone(at / "ggml-tiny.bin"), "ggml-tiny.bin"),
        (lambda at: _alone(at / "tiny.pt"), "tiny.pt"),
        (lambda at: _alone(at / "whisper.gguf").parent, "whisper.gguf"),
    ],
)
def test_a_model_for_another_program_is_told_apart(
    store: ModelStore, tmp_path: Path, make: Callable[[Path], Path], named: str
) -> None:
    with pytest.raises(OtherEngine) as caught:
        take(store, make(tmp_path))
    assert caught.value.name == named
    assert imported(store) == []


def test_only_files_of_the_model_are_copied(store: ModelStore, whole: Path) -> None:
    (whole / "run.sh").write_text("echo")
    (whole / "holiday.mp4").write_bytes(b"film")
    assert sorted(path.name for path in take(store, whole).path.iterdir()) == sorted(FILES)


@pytest.mark.parametrize("suffix", [".zip", ".tar", ".tar.gz", ".tar.xz"])
@pytest.mark.parametrize("is_deep", [True, False])
def test_an_archive_is_taken(store: ModelStore, whole: Path, tmp_path: Path, suffix: str, is_deep: bool) -> None:
    archive = tmp_path / f"tiny{suffix}"
    form = {".zip": "zip", ".tar": "tar", ".tar.gz": "gztar", ".tar.xz": "xztar"}[suffix]
    shutil.make_archive(str(tmp_path / "tiny"), form, whole.parent if is_deep else whole)
    state = take(store, archive)
    assert (state.name, state.is_verified) == ("tiny", True)
    assert imported(store) == ["tiny", "verified.json"]


def test_an_archive_cannot_write_outside(store: ModelStore, tmp_path: Path) -> None:
    archive = tmp_path / "evil.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("../../../config.json", b"evil")
        packed.writestr("/tmp/../tokenizer.json", b"evil")
        packed.writestr(f"/{tmp_path}/outside/config.json", b"evil")
        packed.writestr(f"\\\\{tmp_path}\\outside\\modules.json", b"evil")
        packed.writestr("..\\..\\model.bin", b"evil")
    assert store.import_from(archive).models == ()
    assert sorted(path.name for path in tmp_path.rglob("*.json")) in ([], ["verified.json"])


def test_links_in_an_archive_are_not_followed(store: ModelStore, tmp_path: Path) -> None:
    archive = tmp_path / "evil.tar"
    with tarfile.open(archive, "w") as packed:
        link = tarfile.TarInfo("tiny/model.bin")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        packed.addfile(link)
    with pytest.raises(NoModelFound):
        take(store, archive)


@pytest.mark.parametrize("cut", [20, 50_000])
@pytest.mark.parametrize("suffix", [".zip", ".tar.gz"])
def test_a_broken_archive_is_said_to_be_broken(
    store: ModelStore, whole: Path, tmp_path: Path, suffix: str, cut: int
) -> None:
    (whole / "model.bin").write_bytes(os.urandom(200_000))
    archive = Path(shutil.make_archive(str(tmp_path / "t"), "zip" if suffix == ".zip" else "gztar", whole))
    archive.write_bytes(archive.read_bytes()[:cut])
    with pytest.raises((ModelDamaged, NoModelFound)):
        take(store, archive)
    assert "t" not in imported(store)
    assert "tiny" not in imported(store)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"tokenizer_json": None}, "tokenizer.json is missing"),
        ({"vocabulary_txt": None, "config_json": None}, "config.json, vocabulary.json or vocabulary.txt is missing"),
        ({"model_bin": WEIGHTS[:100]}, f"model.bin has 100 bytes instead of {len(WEIGHTS)}"),
        ({"model_bin": WEIGHTS[::-1]}, "model.bin is not the file that was published"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_taken(
    store: ModelStore, tmp_path: Path, changed: dict[str, bytes | None], reason: str
) -> None:
    folder = write_files(tmp_path / "stick" / "faster-whisper-tiny", **changed)
    assert refused(store, folder) == Failure("CannotImport", {"name": "tiny", "reason": reason})
    assert "tiny" not in imported(store)


def test_a_folder_or_file_that_is_no_model_is_said_to_be_none(store: ModelStore, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "letter.txt").write_text("hello")
    for path in (tmp_path / "empty", tmp_path / "letter.txt"):
        with pytest.raises(NoModelFound):
            take(store, path)
    with pytest.raises(FileMissing):
        take(store, tmp_path / "nowhere")


@pytest.mark.skipif(os.name == "nt", reason="needs a pipe that is a file")
def test_a_pipe_is_no_model(store: ModelStore, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    with pytest.raises(NoModelFound):
        take(store, tmp_path / "pipe.zip")


def test_a_whole_model_stays_when_a_bad_one_is_imported(store: ModelStore, whole: Path, tmp_path: Path) -> None:
    take(store, whole)
    assert refused(store, write_files(tmp_path / "bad" / "tiny", model_bin=b"bad")).code == "CannotImport"
    assert store.locate("whisper", "tiny").is_dir()


def test_cancelling_takes_nothing(store: ModelStore, whole: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        take(store, whole, token=token)
    assert "tiny" not in imported(store)


def test_a_full_disk_takes_nothing(store: ModelStore, whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(whole)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=1000))
    assert refused(store, whole).code == "DiskFull"
    assert "tiny" not in imported(store)

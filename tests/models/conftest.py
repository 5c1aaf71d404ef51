"""A made-up catalogue of small made-up models, and a hub on the loopback that publishes them."""

import hashlib
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.models.catalogue import Catalogue, FileFacts, ModelEntry
from mirrortalk_desktop.models.store import ModelStore
from tests.support.server import LoopbackServer


def weights(said: bytes, *, version: int = 6, spec: bytes = b"WhisperSpec") -> bytes:
    """Weights as CTranslate2 has them, with one variable."""
    shape = struct.pack("<BIBI", 1, len(said), 1, len(said))
    return (
        struct.pack("<IH", version, len(spec) + 1)
        + spec
        + struct.pack("<xIIH", 3, 1, 2)
        + b"v\0"
        + shape
        + said
        + struct.pack("<I", 0)
    )


SAID = bytes(range(256)) * 4096
WEIGHTS = weights(SAID)
FILES = {
    "config.json": b'{"a": 1}',
    "model.bin": WEIGHTS,
    "tokenizer.json": b'{"b": 2}\n',
    "vocabulary.txt": b"one\ntwo\n<|startoftranscript|>\n",
}


@pytest.fixture
def entry() -> ModelEntry:
    files = {name: FileFacts(len(body), hashlib.sha256(body).hexdigest()) for name, body in FILES.items()}
    return ModelEntry("whisper", "tiny", "maker/faster-whisper-tiny", "0123456789abcdef", "MIT", files)


@pytest.fixture
def store(tmp_path: Path, entry: ModelEntry) -> ModelStore:
    return ModelStore(folder=tmp_path / "models", catalogue=Catalogue((entry,)))


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A folder with the published files, as on a USB stick."""
    return write_files(tmp_path / "stick" / "faster-whisper-tiny")


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, entry: ModelEntry) -> Iterator[LoopbackServer]:
    with LoopbackServer() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url("/mirror/"))
        for name, body in FILES.items():
            server.serve(path_of(entry, name), body)
        yield server


@pytest.fixture
def http() -> Iterator[Http]:
    http = Http(user_agent="MirrorTalk/test", timeout=5.0).reaching_home()
    yield http
    http.close()


def path_of(entry: ModelEntry, name: str) -> str:
    return f"/mirror/{entry.repository}/resolve/{entry.revision}/{name}"


def write_files(folder: Path, **changed: bytes | None) -> Path:
    """The published files in a folder; `model_bin=b"x"` changes one, `model_bin=None` leaves it out."""
    folder.mkdir(parents=True)
    for name, body in FILES.items():
        wanted = changed.get(name.replace(".", "_"), body)
        if wanted is not None:
            (folder / name).write_bytes(wanted)
    return folder

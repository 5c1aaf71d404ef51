"""What a folder on disk is: a model of some kind, whole or not, judged by the files in it."""

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mirrortalk_desktop.models.catalogue import EMBEDDING, RERANKER, WHISPER

_WEIGHTS = {WHISPER: "model.bin", EMBEDDING: "model.safetensors"}
#: A cross-encoder has the same weights' file as an embedder; its configuration says that it judges pairs of texts.
_JUDGES = "ForSequenceClassification"
_EMBEDS = "Model"
#: What PyTorch, Transformers, whisper.cpp, ONNX, TensorFlow and Flax keep weights in.
_FOREIGN = re.compile(
    r".+\.(pt|pth|gguf|safetensors|onnx|h5|msgpack|mlmodelc)|ggml-.+\.bin|pytorch_model.*\.bin", re.IGNORECASE
)
#: The files of a model; of alternatives in one row, one must be there.
_NEEDED: dict[str, tuple[tuple[str, ...], ...]] = {
    WHISPER: (("model.bin",), ("config.json",), ("tokenizer.json",), ("vocabulary.json", "vocabulary.txt")),
    EMBEDDING: (("model.safetensors",), ("config.json",), ("tokenizer.json",), ("vocab.txt",)),
    RERANKER: (("model.safetensors",), ("config.json",), ("tokenizer.json", "vocab.txt")),
}
_WELCOME: dict[str, tuple[str, ...]] = {
    WHISPER: ("preprocessor_config.json",),
    EMBEDDING: (
        "modules.json",
        "sentence_bert_config.json",
        "config_sentence_transformers.json",
        "special_tokens_map.json",
        "tokenizer_config.json",
        "1_Pooling/config.json",
    ),
    RERANKER: ("modules.json", "config_sentence_transformers.json", "special_tokens_map.json", "tokenizer_config.json"),
}
_FILE_NAMES = frozenset(
    name.rpartition("/")[2]
    for names in (*_WELCOME.values(), *(sum(rows, ()) for rows in _NEEDED.values()))
    for name in names
)
#: How a hub's cache begins the name of a model's folder.
_REPOSITORY = "models--"
_DEEPEST = 6
_MOST_FOLDERS = 5_000


@dataclass(frozen=True, slots=True)
class FoundModel:
    """A folder that holds weights of a kind, and the name that it goes by."""

    kind: str
    name: str
    folder: Path


def kind_of(folder: Path) -> str | None:
    """The kind of model that a folder holds, whole or not; None when it holds none."""
    kind = next((kind for kind, weights in _WEIGHTS.items() if (folder / weights).is_file()), None)
    return _kind_of_transformer(folder) if kind == EMBEDDING else kind


def what_is_missing(folder: Path, kind: str) -> str:
    """What a model of this kind needs and the folder lacks, as a sentence without its stop; empty when it is whole."""
    lacking = [" or ".join(names) for names in _NEEDED[kind] if not any((folder / name).is_file() for name in names)]
    return f"{', '.join(lacking)} is missing" if lacking else ""


def files_of(folder: Path, kind: str) -> tuple[str, ...]:
    """The files in the folder that belong to the model, links followed."""
    names = [*sum(_NEEDED[kind], ()), *_WELCOME[kind]]
    return tuple(name for name in names if (folder / name).is_file())


def is_model_file(name: str) -> bool:
    """Whether a file of this name may belong to a model at all."""
    return name in _FILE_NAMES


def find_models(place: Path) -> tuple[FoundModel, ...]:
    """Models in a folder or below it, by name. Of the states of one model that a hub's cache holds, it is one; a whole
    one if there is any.
    """
    found = sorted(_walk(place), key=lambda model: bool(what_is_missing(model.folder, model.kind)))
    one_each = {_origin(model.folder): model for model in reversed(found)}
    return tuple(sorted(one_each.values(), key=lambda model: model.name))


def is_plain_name(name: str) -> bool:
    """Whether this can be the name of a model, and so of a folder."""
    return re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}", name) is not None and ".." not in name


def model_name(folder: Path) -> str:
    """The name a model goes by: from its folder, or from the repository that a hub's cache keeps it for."""
    name = folder.name
    for part in folder.parts[::-1]:
        if part.startswith(_REPOSITORY):
            name = part.rpartition("--")[2]
            break
    name = re.sub(r"[^A-Za-z0-9._-]+", "-", name.removeprefix("faster-whisper-")).strip("-._") or "model"
    return re.sub(r"\.{2,}", ".", name)[:100]


def _origin(folder: Path) -> Path:
    """The folder that a hub's cache keeps all states of a model in; elsewhere, the model's own."""
    return next((place for place in folder.parents if place.name.startswith(_REPOSITORY)), folder)


def foreign_weights(path: Path) -> str:
    """The name of a file, this one or in this folder, that other programs keep models in; "" when there is none."""
    files = [path] if path.is_file() else sorted(path.iterdir())
    return next((file.name for file in files if _FOREIGN.fullmatch(file.name)), "")


def _kind_of_transformer(folder: Path) -> str | None:
    """The kind by what its configuration says that it does; None for another one, such as speech for other programs."""
    architectures = _architectures(folder)
    if any(name.endswith(_JUDGES) for name in architectures):
        return RERANKER
    is_embedder = (folder / "modules.json").is_file() or all(name.endswith(_EMBEDS) for name in architectures)
    return EMBEDDING if is_embedder else None


def _architectures(folder: Path) -> tuple[str, ...]:
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    architectures = config.get("architectures") if isinstance(config, dict) else None
    return tuple(str(name) for name in architectures) if isinstance(architectures, list) else ()


def _walk(place: Path) -> Iterator[FoundModel]:
    for visited, (root, folders, _) in enumerate(os.walk(place, followlinks=False)):
        folder = Path(root)
        if visited > _MOST_FOLDERS or len(folder.relative_to(place).parts) >= _DEEPEST:
            folders.clear()
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        kind = kind_of(folder)
        if kind is not None:
            yield FoundModel(kind, model_name(folder), folder)

"""Models that come inside the installer: copied where each file has the size and SHA-256 of the catalogue."""

import hashlib
import json
import shutil
from pathlib import Path

import half_words

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "resources" / "models" / "catalogue.json"
EMBEDDER = "all-MiniLM-L6-v2"
WEIGHTS = "model.safetensors"
_BLOCK = 1 << 20


class DamagedModel(Exception):
    """Which file of which model is not what the catalogue says."""


def put_models(folder: Path, *, embedder: Path | None, speech: dict[str, Path]) -> None:
    """Copy the embedder, its words in half the bits, and the speech models by name into `folder`.

    Raises `DamagedModel`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    catalogue = json.loads(CATALOGUE.read_text(encoding="utf-8"))
    if embedder is not None:
        files = catalogue["embedding"][EMBEDDER]["files"]
        put_model(embedder, folder / EMBEDDER, files)
        halve(folder / EMBEDDER / WEIGHTS, files[WEIGHTS]["with_half_words"])
    for name, source in speech.items():
        if name not in catalogue["whisper"]:
            raise DamagedModel(f"{name} is not in the catalogue; there are {', '.join(catalogue['whisper'])}.")
        put_model(source, folder / name, catalogue["whisper"][name]["files"])


def put_model(source: Path, target: Path, files: dict[str, dict]) -> None:
    """Copy the files that the catalogue names, and no others; raises `DamagedModel` before anything is copied."""
    for name, facts in files.items():
        path = source / name
        if not path.is_file():
            raise DamagedModel(f"{source} has no {name}, which {target.name} needs.")
        if path.stat().st_size != facts["size"] or sha256(path) != facts["sha256"]:
            raise DamagedModel(f"{path} is not the file that the catalogue names for {target.name}.")
    target.mkdir(parents=True)
    for name in files:
        shutil.copy(source / name, target / name)


def halve(weights: Path, facts: dict) -> None:
    """Write the words of verified weights in half the bits, and see that the file is the one of the catalogue."""
    made = weights.with_name(f"{weights.name}.made")
    half_words.write_half(weights, made)
    if made.stat().st_size != facts["size"] or sha256(made) != facts["sha256"]:
        raise DamagedModel(f"{made} is not the file that the catalogue says is made of {weights.name}.")
    made.replace(weights)


def sha256(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal digits."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()

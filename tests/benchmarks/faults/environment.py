"""The folders and settings of a child: its own, and memory enough for everything."""

import os
import shutil
from pathlib import Path

from tests.support.demo import DEMO, SMALL_MODEL

WINDOW_SECONDS = 15
#: Where `make bench-faults` installs the tools that only it needs.
TOOLS = Path(__file__).parents[3] / ".venv" / "faults"


def small_models(folder: Path) -> Path:
    """A folder of models under this one, with the small speech model."""
    models = folder / "models"
    shutil.copytree(DEMO / SMALL_MODEL, models / SMALL_MODEL)
    return models


def environment(folder: Path, *, models: Path, library: Path | None = None) -> dict[str, str]:
    """The variables of a child that lives in this folder."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MIRRORTALK_")}
    return kept | {
        "MIRRORTALK_LIBRARY": str(library or folder / "library"),
        "MIRRORTALK_MODELS": str(models),
        "MIRRORTALK_CONFIG": str(folder / "config"),
        "MIRRORTALK_LOGS": str(folder / "logs"),
        "MIRRORTALK_WINDOW_SECONDS": str(WINDOW_SECONDS),
        "MIRRORTALK_MEMORY_BUDGET_MB": "6000",
        "EMBEDDING_PROVIDER": "local",
        "WHISPER_MODEL": SMALL_MODEL,
    }


def with_tools() -> dict[str, str]:
    """The variables of a child that may use the tools of the dependency group `faults`, where they are installed."""
    before = os.environ.get("PYTHONPATH", "")
    return os.environ | {"PYTHONPATH": f"{before}{os.pathsep if before else ''}{TOOLS}"}

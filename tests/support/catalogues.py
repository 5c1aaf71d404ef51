"""The catalogues of the window's texts, read entry by entry, and the script that finds what belongs into them."""

import importlib.util
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"


class Entry(NamedTuple):
    """A text in a catalogue; `forms` are one, or those for one and for many."""

    context: str
    source: str
    forms: tuple[str, ...]
    has_number: bool
    is_finished: bool


def entries(code: str) -> Iterator[Entry]:
    root = ElementTree.parse(FOLDER / f"mirrortalk_{code}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            has_number = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation] if has_number else [translation.text or ""]
            yield Entry(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms),
                has_number,
                translation.get("type") is None,
            )


def translations() -> ModuleType:
    """`packaging/translations.py` as a module."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def texts_in_code() -> set[tuple[str, str, bool]]:
    """Context, source and whether there are plurals, of every text that is translated."""
    script = translations()
    return {tuple(text) for text in (*script.texts_of_sources(), *script.texts_of_tables())}

"""The catalogues of the window's texts, read entry by entry."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parents[2] / "resources" / "translations"


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

"""What a person calls the parts that have other names in the code: one table for the window and the commands."""

from collections.abc import Callable

from mirrortalk_desktop.domain.contact import Purpose

#: The window translates these. Speech models are not here: a person chooses them by their own names.
NAMES = {
    "lancedb": "the search index",
    "sentence_transformers": "MiniLM (full)",
    "onnx": "MiniLM (light)",
    "local": "the comparison by words",
}

#: What a connection was for. The window translates these, too.
PURPOSES = {
    Purpose.FEED: "feeds",
    Purpose.EPISODE: "episodes",
    Purpose.TRANSCRIPT: "transcripts",
    Purpose.CHAPTERS: "chapters",
    Purpose.PICTURE: "pictures",
    Purpose.MODEL: "models",
}


def name_of(part: str, translate: Callable[[str], str] = str) -> str:
    """The name in words; a part without one keeps its own."""
    return translate(NAMES[part]) if part in NAMES else part

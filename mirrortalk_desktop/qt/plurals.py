"""English as it is spoken: “1 episode”, “3 episodes”. The sources say “%n episode(s)”, for translators to do better."""

from PySide6.QtCore import QObject, QTranslator

_LEFT_TO_RIGHT = "\u200e"
"""A mark that is not seen: what is no letter beside it belongs to text from left to right."""


class EnglishPlurals(QTranslator):
    """Stands in until a translation for another language is installed over it.

    In a window from right to left (`is_mirrored`), stops and numbers at the ends of a text change sides: an unseen
    mark holds them.
    """

    def __init__(self, parent: QObject | None = None, *, is_mirrored: bool = False) -> None:
        super().__init__(parent)
        self._is_mirrored = is_mirrored

    def isEmpty(self) -> bool:  # noqa: N802
        """Qt asks no translator that is empty."""
        return False

    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The source text with its plurals resolved; Qt puts the number in."""
        text = source_text.replace("(s)", "" if n == 1 else "s") if n >= 0 else source_text
        return _held_together(text) if self._is_mirrored else text


def _held_together(text: str) -> str:
    if not text or "(*" in text:  # patterns of file names are read by Qt
        return text
    start = "" if text.lstrip("&")[:1].isalpha() else _LEFT_TO_RIGHT
    end = "" if text[-1].isalpha() else _LEFT_TO_RIGHT
    return f"{start}{text}{end}"

"""English as it is spoken: “1 episode”, “3 episodes”. The sources say “%n episode(s)”, for translators to do better."""

from PySide6.QtCore import QTranslator


class EnglishPlurals(QTranslator):
    """Stands in until a translation for another language is installed over it."""

    def isEmpty(self) -> bool:  # noqa: N802
        """Qt asks no translator that is empty."""
        return False

    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The source text with its plurals resolved; Qt puts the number in."""
        return source_text.replace("(s)", "" if n == 1 else "s") if n >= 0 else source_text

"""English plurals: “%n episode(s)” in the code becomes “1 episode” or “3 episodes” until a catalogue says it better."""

from PySide6.QtCore import QCoreApplication, QObject, QTranslator


class EnglishPlurals(QTranslator):
    """Knows one thing: what “(s)” means."""

    def isEmpty(self) -> bool:  # noqa: N802
        """There is something in it."""
        return False

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, n: int = -1) -> str:
        """The text for this number; a text without a number stays as it is."""
        if n < 0 or "(s)" not in source:
            return source
        return source.replace("(s)", "" if n == 1 else "s")


def speak_english(parent: QObject) -> EnglishPlurals:
    """Install the plurals; catalogues that are installed later are asked first."""
    plurals = EnglishPlurals(parent)
    QCoreApplication.installTranslator(plurals)
    return plurals

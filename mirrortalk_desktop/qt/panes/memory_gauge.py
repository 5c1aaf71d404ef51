"""How much memory the app uses against the budget the person set: in figures, as a bar, and in a word."""

from PySide6.QtWidgets import QWidget


class MemoryGauge(QWidget):
    """Shows live memory use."""

    def show_sample(self, resident_mb: float, budget_mb: int, system_available_mb: float, note: str) -> None:
        """Show these figures."""

"""The bar at the bottom that says what plays and lets the person steer it."""

from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.qt.player import Player


class PlayerBar(QWidget):
    """Steers the player."""

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._episode_id = ""

    @property
    def episode_id(self) -> str:
        """The episode that plays, or nothing."""
        return self._episode_id

    def show_episode(self, episode_id: str, title: str, feed_title: str) -> None:
        """Say what plays."""
        self._episode_id = episode_id

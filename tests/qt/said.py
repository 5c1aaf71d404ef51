"""What a window has said in its status bar, so that a test does not miss what another message has replaced since."""

from mirrortalk_desktop.qt.window import MainWindow


class Said:
    """All that is shown in the status bar of a window from now on, in order."""

    def __init__(self, window: MainWindow) -> None:
        self.texts: list[str] = []
        window.statusBar().messageChanged.connect(self.texts.append)

    def has(self, part: str) -> bool:
        """Whether one of them holds these words."""
        return any(part in text for text in self.texts)

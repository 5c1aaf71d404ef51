"""What `smoke.py` has the installed app do: its own Python runs this, and its own window is worked.

One JSON object a line tells what happened: `shown` (the clock of the system, to compare with the start), `answered`,
`sounded`, `closed`.
"""

import json
import os
import sys
import time
from pathlib import Path

QUESTION = "What was the biggest mistake of the company?"
SECRET = "https://pod.example/episode.mp3?token=swordfish"
GUID, START, TOLERANCE = "the-first-user-1", 28.01, 2.0


def tell(event, **facts):
    """Write one line for whoever watches."""
    print(json.dumps({"event": event, "clock": time.monotonic(), **facts}), flush=True)


def work(window):
    """Take the sample show in, ask, check the citation, hear it. Yields what it waits for."""
    from mirrortalk_desktop.qt.models.limits import Question

    yield lambda: window.windowHandle() is not None and window.windowHandle().isExposed()
    tell("shown", platform=os.environ.get("QT_QPA_PLATFORM", ""))
    yield lambda: window.room.is_open
    if "--only-open" in sys.argv:
        return
    window.welcoming.take_sample()
    searchable = window.room.container.library.episodes.all
    yield lambda: sum(episode.index_state.name == "DONE" for episode in searchable()) == 3
    tell("taken in")
    window.asking.ask(Question(QUESTION))
    yield lambda: window.chat.exchanges and not window.chat.exchanges[-1].is_waiting
    citations = window.chat.exchanges[-1].answer.citations
    right = [c for c in citations if c.episode_guid == GUID and abs(c.start - START) <= TOLERANCE]
    tell("answered", is_right=bool(right), quote=(right or citations)[0].quote)
    window.listening.play_citation((right or citations)[0])
    yield lambda: window.player.is_playing and window.player.position > (right or citations)[0].start
    tell("sounded", position=window.player.position)
    window.player.pause()


def main():
    """Open the window as the app does, with this script at work; its exit status is the app's."""
    from PySide6.QtCore import QLibraryInfo, QTimer
    from PySide6.QtNetwork import QSslSocket

    from mirrortalk_desktop import app
    from mirrortalk_desktop.pipeline.sealing import Key
    from mirrortalk_desktop.qt import window as qt_window

    class Worked(qt_window.MainWindow):
        def start(self):
            self.steps, self.awaited = work(self), lambda: True
            self.clock = QTimer(self, interval=5)
            self.clock.timeout.connect(self.step)
            self.clock.start()
            super().start()

        def step(self):
            try:
                if self.awaited():
                    self.awaited = next(self.steps)
            except StopIteration:
                self.clock.stop()
                self.close()
            except BaseException:
                self.clock.stop()
                self.close()
                raise

    qt_window.MainWindow = Worked
    status = app.run()
    key = Key.new("https://pod.example/feed")
    tell(
        "closed",
        status=status,
        tls=QSslSocket.supportsSsl(),
        sealed=key.open(key.seal(SECRET)) == SECRET,
        plugins=sorted(
            path.stem for path in Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)).glob("*/*.so")
        ),
    )
    return status


sys.exit(main())

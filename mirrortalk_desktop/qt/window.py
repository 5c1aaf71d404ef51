"""The window: library, transcript and questions side by side, jobs below, and everything that ties them together.

Panes show and ask; the lanes do; this file only connects them. Closing waits, visibly and not for long, until every
lane has come to a safe point.
"""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from mirrortalk_desktop.paths import Paths
from mirrortalk_desktop.pipeline.retry import due
from mirrortalk_desktop.qt.about import About
from mirrortalk_desktop.qt.actions import Actions
from mirrortalk_desktop.qt.arrangement import SHARES, Arrangement
from mirrortalk_desktop.qt.asking import Asking
from mirrortalk_desktop.qt.browsing import Browsing
from mirrortalk_desktop.qt.budgeting import Budgeting
from mirrortalk_desktop.qt.bugs import BugReporter
from mirrortalk_desktop.qt.commanding import Commanding
from mirrortalk_desktop.qt.connecting import Connecting
from mirrortalk_desktop.qt.desktop import Desktop
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.exporting import Exporting
from mirrortalk_desktop.qt.importing import Importing
from mirrortalk_desktop.qt.index_opening import IndexOpening
from mirrortalk_desktop.qt.jobs import JobBoard
from mirrortalk_desktop.qt.jobs_dock import JobsDock
from mirrortalk_desktop.qt.keeping import Keeping
from mirrortalk_desktop.qt.listening import Listening
from mirrortalk_desktop.qt.managing_models import ManagingModels
from mirrortalk_desktop.qt.models.chat import ChatModel
from mirrortalk_desktop.qt.models.episodes import EpisodesModel
from mirrortalk_desktop.qt.models.feeds import FeedsModel
from mirrortalk_desktop.qt.models.jobs import JobsModel
from mirrortalk_desktop.qt.notifying import Notifying
from mirrortalk_desktop.qt.panes.fetch_strip import FetchStrip
from mirrortalk_desktop.qt.panes.jobs import JobsPane
from mirrortalk_desktop.qt.panes.library import LibraryPane
from mirrortalk_desktop.qt.panes.memory_gauge import MemoryGauge
from mirrortalk_desktop.qt.panes.player_bar import PlayerBar
from mirrortalk_desktop.qt.panes.questions import QuestionPane
from mirrortalk_desktop.qt.panes.quote_strip import QuoteStrip
from mirrortalk_desktop.qt.panes.reader import ReaderPane
from mirrortalk_desktop.qt.panes.roomy import Roomy
from mirrortalk_desktop.qt.player import Player
from mirrortalk_desktop.qt.playing_answers import PlayingAnswers
from mirrortalk_desktop.qt.remembering import Remembering
from mirrortalk_desktop.qt.removing import Removing
from mirrortalk_desktop.qt.safekeeping import Safekeeping
from mirrortalk_desktop.qt.shelf import ShelfKeeper
from mirrortalk_desktop.qt.show_tuning import ShowTuning
from mirrortalk_desktop.qt.subscribing import Subscribing
from mirrortalk_desktop.qt.telling import Telling
from mirrortalk_desktop.qt.tuning import Tuning
from mirrortalk_desktop.qt.welcoming import Welcoming
from mirrortalk_desktop.qt.wiring import connect_actions, connect_panes
from mirrortalk_desktop.settings import Settings

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container

_LOOK_AROUND_MS = 60_000
#: After a long sleep of the computer all feeds are due; they are looked at in turns.
_MOST_FEEDS_AT_ONCE = 20
_PATIENCE_MS = 10_000
_SAID_FOR_MS = 15_000


class MainWindow(QMainWindow):
    """The program on the screen. `start` opens the library once the window can be seen.

    `starts_again` says whether it was closed to be opened anew.

    *Signals:* `finished()`: closed for good; `could_not_finish()`: a lane has not ended in time, and the process may be
    ended hard, for what is on disk is safe at any moment.
    """

    finished = Signal()
    could_not_finish = Signal()

    def __init__(self, *, settings: Settings, paths: Paths, make_container: Callable[[], "Container"]) -> None:
        super().__init__()
        self.setObjectName("main")
        self.setWindowTitle(self.tr("MirrorTalk"))
        self._state = QSettings(str(paths.window_file), QSettings.Format.IniFormat, self)
        self._is_closing = False
        self.starts_again = False
        self._add_dialog: Subscribing | None = None

        self.room = EngineRoom(make_container, self)
        self.board = JobBoard(self.room, most_per_run=lambda: self.tuning.settings.max_episodes_per_run, parent=self)
        self.tuning = Tuning(settings, room=self.room, board=self.board, window=self)
        self.bugs = BugReporter(self)
        self.actions_ = Actions(self)
        self._build()
        self._build_helpers()
        connect_actions(self)
        connect_panes(self)
        self._connect_room()
        self.arrangement.restore()
        self.player_bar.restore_state(self._state)
        self.library.restore_state(self._state)

    # --- what is on the screen

    def _build(self) -> None:
        self.feeds = FeedsModel(self)
        self.episodes = EpisodesModel(self)
        self.jobs = JobsModel(self)
        self.chat = ChatModel(self)
        self.player = Player(self)

        middle = QWidget(self)
        room = Roomy(middle)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, room)
        self._splitter.setChildrenCollapsible(False)
        room.setWidget(self._splitter)
        self.library = LibraryPane(self.feeds, self.episodes, self._splitter)
        self.reader = ReaderPane(self._splitter)
        self.questions = QuestionPane(self.chat, self._splitter)
        for place, pane in enumerate((self.library, self.reader, self.questions)):
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(place, SHARES[place])
        self.quote_strip = QuoteStrip(middle)
        self.fetch_strip = FetchStrip(middle)
        self.player_bar = PlayerBar(self.player, middle)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(room, 1)
        column.addWidget(self.quote_strip)
        column.addWidget(self.fetch_strip)
        column.addWidget(self.player_bar)
        self.setCentralWidget(middle)

        self.jobs_pane = JobsPane(self.jobs, self)
        self.jobs_dock = JobsDock(self.jobs_pane, self.jobs, self)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.jobs_dock)

        self.gauge = MemoryGauge(self)
        self.gauge.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.statusBar().addPermanentWidget(self.gauge)
        self.actions_.fill(self.menuBar())
        self.setTabOrder(self.library, self.reader)
        self.setTabOrder(self.reader, self.questions)
        self.setTabOrder(self.questions, self.player_bar)
        self.setTabOrder(self.player_bar, self.jobs_pane)

    def _build_helpers(self) -> None:
        """Those who act on what the panes ask for."""
        self.shelf = ShelfKeeper(
            room=self.room, board=self.board, pane=self.library, feeds=self.feeds, episodes=self.episodes, window=self
        )
        self.asking = Asking(room=self.room, pane=self.questions, chat=self.chat, parent=self)
        self.remembering = Remembering(room=self.room, pane=self.questions, chat=self.chat, parent=self)
        self.browsing = Browsing(room=self.room, pane=self.questions, parent=self)
        self.exporting = Exporting(room=self.room, window=self)
        self.listening = Listening(
            room=self.room,
            board=self.board,
            reader=self.reader,
            player=self.player,
            bar=self.player_bar,
            strip=self.fetch_strip,
            parent=self,
        )
        self.playing = PlayingAnswers(room=self.room, listening=self.listening, strip=self.quote_strip, parent=self)
        self.show_tuning = ShowTuning(room=self.room, board=self.board, library=self.library, window=self)
        self.keeping = Keeping(
            room=self.room, listening=self.listening, questions=self.questions, exporting=self.exporting, parent=self
        )
        self.telling = Telling(self.board, window=self)
        self.desktop = Desktop(
            room=self.room, actions=self.actions_, listening=self.listening, playing=self.playing, window=self
        )
        self.notifying = Notifying(telling=self.telling, tuning=self.tuning, desktop=self.desktop, window=self)
        self.index_opening = IndexOpening(room=self.room, board=self.board, browsing=self.browsing, window=self)
        self.commanding = Commanding(self.actions_, room=self.room, state=self._state, window=self)
        self.removing = Removing(room=self.room, window=self)
        self.about = About(room=self.room, window=self)
        self.safekeeping = Safekeeping(room=self.room, window=self)
        self.connecting = Connecting(room=self.room, tuning=self.tuning, window=self)
        self.importing = Importing(room=self.room, board=self.board, window=self)
        self.managing_models = ManagingModels(room=self.room, tuning=self.tuning, importing=self.importing, window=self)
        self.welcoming = Welcoming(
            room=self.room,
            board=self.board,
            tuning=self.tuning,
            importing=self.importing,
            state=self._state,
            window=self,
        )
        self.budgeting = Budgeting(room=self.room, tuning=self.tuning, gauge=self.gauge, window=self)
        self.arrangement = Arrangement(
            state=self._state,
            splitters={"splitter": self._splitter, "library": self.library.splitter},
            dock=self.jobs_dock,
            panels={
                self.actions_.toggle_library: self.library,
                self.actions_.toggle_reader: self.reader,
                self.actions_.toggle_questions: self.questions,
                self.actions_.toggle_player: self.player_bar,
            },
            window=self,
        )
        self._look_around = QTimer(self)
        self._look_around.setInterval(_LOOK_AROUND_MS)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)

    def _connect_room(self) -> None:
        self._look_around.timeout.connect(self.look_for_due)
        self._patience.timeout.connect(self.could_not_finish)
        self.room.opened.connect(self._on_opened)
        self.room.could_not_open.connect(self.safekeeping.tell_not_opened)
        self.room.bug_found.connect(self.bugs.show)
        self.room.drained.connect(self._on_drained)
        self.bugs.interrupted.connect(self.close)

    # --- beginning

    @Slot()
    def start(self) -> None:
        """Open the library; everything else follows."""
        self.budgeting.sampler.start()
        self.room.open()

    @Slot(object)
    def _on_opened(self, _container: "Container") -> None:
        self.commanding.load_keys()
        self.shelf.load()
        self.remembering.show_conversation()
        self.board.start()
        self._look_around.start()
        self.index_opening.begin()
        self.safekeeping.begin()

    # --- what actions do

    @Slot()
    def add_podcast(self) -> None:
        """Open the dialog that adds podcasts."""
        self.open_podcasts("")

    def open_podcasts(self, what: str) -> None:
        """The same with a list of podcasts, which is looked into, or an address, for the person to look it up."""
        adding = Subscribing(room=self.room, board=self.board, newest=self.tuning.settings.newest_episodes, window=self)
        adding.subscribed.connect(self.library.choose_feed)
        adding.subscribed.connect(self.shelf.load)
        adding.said.connect(self.say)
        self._add_dialog = adding
        adding.open()
        if what:
            adding.begin_with(what)

    @Slot(str)
    def say(self, text: str) -> None:
        """Show this in the status bar for a while."""
        self.statusBar().showMessage(text, _SAID_FOR_MS)

    @Slot(int)
    def say_held(self, held: int) -> None:
        """Say that so many episodes wait for another run."""
        if held:
            text = self.tr("%n episode(s) wait: this run has reached its limit. “Resume all” goes on.", "", held)
            self.say(text)

    @Slot()
    def look_for_due(self) -> None:
        """Feeds that have not been looked at for as long as the settings say, and failures worth another try."""
        settings = self.tuning.settings
        if self._is_closing or settings.is_offline:
            return
        self.board.go_on()
        if settings.check_feeds_minutes:
            waiting = due(
                self.feeds.feeds,
                now=time.time(),
                every_seconds=60.0 * settings.check_feeds_minutes,
                most=_MOST_FEEDS_AT_ONCE,
            )
            self.board.refresh(waiting)

    @Slot()
    def start_again(self) -> None:
        """Close, and have the program begin anew."""
        self.starts_again = True
        self.close()

    # --- closing

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Refuse new work, let every lane come to a safe point, then close for good."""
        if self.room.is_drained:
            event.accept()
            self._state.sync()
            self.finished.emit()
            return
        event.ignore()
        if self._is_closing:
            return
        self._is_closing = True
        self.player_bar.keep_state(self._state)
        self.library.keep_state(self._state)
        self.arrangement.keep()
        self._look_around.stop()
        self.budgeting.stop()
        self.listening.stop()
        self._splitter.setEnabled(False)
        self.menuBar().setEnabled(False)
        self.statusBar().showMessage(self.tr("Finishing…"))
        self._patience.start()
        self.room.close()

    @Slot()
    def _on_drained(self) -> None:
        """Close, unless the library could not be opened and a message still says so."""
        self._patience.stop()
        if self._is_closing:
            self.close()

    def arrange(self, size: QSize) -> None:
        """Take this size and share it out among the panes as at first."""
        self.arrangement.arrange(size)

"""Where the jobs are shown: below the panes while there are any, out of the way when there are none."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from mirrortalk_desktop.qt.models.jobs import JobsModel
from mirrortalk_desktop.qt.panes.jobs import JobsPane

_GONE_AFTER_MS = 5_000


class JobsDock(QDockWidget):
    """Comes when an episode is taken in and goes a while after the last job; a person may pin it, or send it away."""

    def __init__(self, pane: JobsPane, jobs: JobsModel, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("jobs")
        self.setWindowTitle(self.tr("Jobs"))
        self.setWidget(pane)
        self.setTitleBarWidget(QWidget(self))  # the pane has its own heading
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setVisible(False)
        self._pane = pane
        self._jobs = jobs
        self._window = window
        self.is_pinned = False
        self._go_soon = QTimer(self)
        self._go_soon.setSingleShot(True)
        self._go_soon.setInterval(_GONE_AFTER_MS)
        self._go_soon.timeout.connect(self._go)
        jobs.rowsInserted.connect(self._come)
        jobs.rowsRemoved.connect(self._go_on_empty)
        pane.hide_requested.connect(self.send_away)

    def pin(self, is_pinned: bool) -> None:
        """Stay, whether there are jobs or not; or come and go with them."""
        self.is_pinned = is_pinned
        self.setVisible(is_pinned or self._has_episodes)

    @Slot()
    def toggle(self) -> None:
        """Show the jobs and go there; from there, or when there are none, send them away."""
        is_here = self._pane.isAncestorOf(self._window.focusWidget() or self._window)
        self.is_pinned = not (self.isVisible() and (is_here or not self._has_episodes))
        self.setVisible(self.is_pinned)
        if self.is_pinned:
            self._pane.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def send_away(self) -> None:
        """Hide the jobs until there are new ones, or somebody wants to see them."""
        self.is_pinned = False
        self.setVisible(False)

    @property
    def _has_episodes(self) -> bool:
        """A look at a feed is over in a moment and not worth moving the panes for."""
        return any(job.episode_id for job in self._jobs.jobs)

    @Slot(QModelIndex, int, int)
    def _come(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._go_soon.stop()
        if any(job.episode_id for job in self._jobs.jobs[first : last + 1]):
            self.setVisible(True)

    @Slot()
    def _go_on_empty(self) -> None:
        if not self._jobs.rowCount():
            self._go_soon.start()

    @Slot()
    def _go(self) -> None:
        if not self.is_pinned and not self._jobs.rowCount():
            self.setVisible(False)

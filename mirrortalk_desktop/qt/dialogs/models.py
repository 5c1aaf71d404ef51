"""The model manager: what is here and what could be, with a button for everything that can be done with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QWidget,
)

from mirrortalk_desktop.models.catalogue import WHISPER
from mirrortalk_desktop.pipeline.model_list import ListedModel
from mirrortalk_desktop.qt.dialogs.foot import make_foot
from mirrortalk_desktop.qt.models.listed_models import ListedModels
from mirrortalk_desktop.qt.panes.flow import FlowLayout
from mirrortalk_desktop.qt.panes.parts import announce, gap, label, set_kind
from mirrortalk_desktop.qt.panes.roomy import headed_column, resize_dialog
from mirrortalk_desktop.qt.panes.rows import RowDelegate, RowList, make_list

_LETTERS_WIDE, _LINES_HIGH = 100, 36
_STEPS = 1000


class ModelsDialog(QDialog):
    """Esc or Close leaves; what was begun goes on.

    Signals: use_requested(ListedModel), fetch_requested(ListedModel), try_requested(ListedModel),
    check_requested(ListedModel), removal_requested(ListedModel), folder_requested(), archive_requested(),
    stop_requested().
    """

    use_requested = Signal(object)
    fetch_requested = Signal(object)
    try_requested = Signal(object)
    check_requested = Signal(object)
    removal_requested = Signal(object)
    folder_requested = Signal()
    archive_requested = Signal()
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self._is_busy = False
        space = gap(self)
        column = headed_column(self, self.tr("Models"))
        about = self.tr(
            "Models work on this computer alone. A larger speech model makes fewer mistakes, needs more memory and "
            "takes longer. Fetch one once, or bring it on a USB stick; any Whisper model for CTranslate2 can be used."
        )
        column.addWidget(label(about, self, kind="muted"))
        self.models = ListedModels(self)
        delegate = RowDelegate(ListedModels.StateRole, detail_role=ListedModels.DetailRole, parent=self)
        self.view = make_list(delegate, self.models, self.windowTitle(), self)
        self.view.setEditTriggers(RowList.EditTrigger.NoEditTriggers)
        self.view.setTabKeyNavigation(False)
        self.view.selectionModel().currentChanged.connect(self._offer)
        self.models.modelReset.connect(self._offer)
        self.models.dataChanged.connect(self._offer)
        column.addWidget(self.view, 1)
        column.addLayout(self._build_buttons(space))
        column.addLayout(self._build_progress(space))
        self.said = label("", self, kind="muted")
        column.addWidget(self.said)
        column.addLayout(self._build_foot())
        self._offer()
        resize_dialog(self, letters=_LETTERS_WIDE, lines=_LINES_HIGH)

    @property
    def current(self) -> ListedModel | None:
        """The model whose row is chosen."""
        return self.models.model_at(self.view.currentIndex())

    def show_models(self, models: tuple[ListedModel, ...]) -> None:
        """Show these; the row that was current stays so, else the first becomes it."""
        before = self.current
        self.models.set_models(models)
        row = self.models.row_of(before.state.kind, before.state.name) if before else self.models.index(0)
        self.view.setCurrentIndex(row if row.isValid() else self.models.index(0))

    def show_work(self, text: str) -> None:
        """Something is done: say what, until `show_end`."""
        self._is_busy = True
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(text)
        self.bar.show()
        self.stop_button.show()
        self._say(text)
        self._offer()

    def show_progress(self, fraction: float | None, text: str) -> None:
        """Say how far it is; None when nobody knows."""
        self.bar.setRange(0, 0 if fraction is None else _STEPS)
        self.bar.setValue(round(_STEPS * (fraction or 0.0)))
        if text:
            self.said.setText(text)

    def show_end(self, text: str, *, is_bad: bool = False) -> None:
        """It is over, and this came of it."""
        if self.stop_button.hasFocus():
            self.view.setFocus()
        self._is_busy = False
        self.bar.hide()
        self.stop_button.hide()
        self._say(text, is_bad=is_bad)
        self._offer()

    def _say(self, text: str, *, is_bad: bool = False) -> None:
        set_kind(self.said, "bad" if is_bad else "muted")
        self.said.setText(text)
        announce(self, text)

    @Slot()
    def _offer(self) -> None:
        """Enable what can be done with the chosen model."""
        model, is_free = self.current, not self._is_busy
        is_whole = model is not None and model.state.path is not None and not model.state.problem
        is_speech = is_whole and model is not None and model.state.kind == WHISPER
        self.use_button.setEnabled(is_free and is_speech and model is not None and not model.is_used)
        self.fetch_button.setEnabled(is_free and model is not None and model.state.is_offered and not is_whole)
        self.try_button.setEnabled(is_free and is_speech and (model is None or model.fit is None or model.fit.fits))
        self.check_button.setEnabled(is_free and is_whole)
        self.remove_button.setEnabled(is_free and model is not None and model.state.is_own)
        for button in (self.folder_button, self.archive_button):
            button.setEnabled(is_free)

    def _build_buttons(self, space: int) -> FlowLayout:
        row = FlowLayout(spacing=space)

        def add(text: str, explained: str, wish: str) -> QPushButton:
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.setToolTip(explained)
            button.clicked.connect(lambda: self._wish(wish))
            row.addWidget(button)
            return button

        self.use_button = add(self.tr("&Use"), self.tr("Transcribe with this model from now on"), "use")
        self.fetch_button = add(self.tr("&Get"), self.tr("Download it once, checked byte by byte"), "fetch")
        self.try_button = add(self.tr("&Try out"), self.tr("Hear a minute of speech: how fast is it here?"), "try")
        self.check_button = add(self.tr("C&heck"), self.tr("Compare it with what its publisher has"), "check")
        self.remove_button = add(self.tr("&Remove…"), self.tr("Delete it from this computer"), "removal")
        return row

    def _build_progress(self, space: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(space)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.stop_button = QPushButton(self.tr("&Stop"), self)
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self.stop_requested)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)
        self.bar.hide()
        self.stop_button.hide()
        return row

    def _build_foot(self) -> QHBoxLayout:
        self.folder_button = QPushButton(self.tr("From a &folder…"), self)
        self.folder_button.clicked.connect(self.folder_requested)
        self.archive_button = QPushButton(self.tr("From an &archive…"), self)
        self.archive_button.clicked.connect(self.archive_requested)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.reject)
        return make_foot(self.buttons, self.folder_button, self.archive_button)

    def _wish(self, wish: str) -> None:
        if self.current is not None:
            getattr(self, f"{wish}_requested").emit(self.current)

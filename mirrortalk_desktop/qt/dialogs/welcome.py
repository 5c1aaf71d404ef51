"""The first page a person sees: what may be done to begin, each on a card of its own, and none of it needed."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mirrortalk_desktop.qt.dialogs.budget_field import BudgetField, WhatFits
from mirrortalk_desktop.qt.panes.flow import FlowLayout
from mirrortalk_desktop.qt.panes.parts import LARGE, MEDIUM, SMALL, Picture, announce, gap, label
from mirrortalk_desktop.qt.text import translated_reason
from mirrortalk_desktop.settings import LEAST_BUDGET_MB, machine_mb, refuse_budget

_LETTERS_WIDE, _LINES_HIGH = 96, 42
_LETTERS_FOR_TWO = 78
"""In less width the cards stand below each other."""
_MOST_ON_SLIDER_MB = 8_000


class WelcomeDialog(QDialog):
    """Four cards: the sample show, the first podcast, the speech model, the memory. Esc leaves, and everything may be
    done later.

    Signals: sample_requested(), podcast_requested(), files_requested(), folder_requested(), fetch_requested(),
    model_folder_requested(), budget_chosen(int) in MB.
    """

    sample_requested = Signal()
    podcast_requested = Signal()
    files_requested = Signal()
    folder_requested = Signal()
    fetch_requested = Signal()
    model_folder_requested = Signal()
    budget_chosen = Signal(int)

    def __init__(self, *, budget_mb: int, provider: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Welcome"))
        self._provider = provider
        self._budget_before = budget_mb
        space = gap(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space * 2, space * 2, space * 2, space * 2)
        outer.setSpacing(space)
        outer.addWidget(label(self.tr("Welcome to MirrorTalk"), self, size=LARGE, is_bold=True))
        self.lead = label(
            self.tr("Ask your podcasts, and hear the answer in the speakers' own words. Nothing leaves this computer."),
            self,
            kind="muted",
        )
        outer.addWidget(self.lead)
        outer.addWidget(self._build_cards(space, budget_mb), 1)
        foot = QHBoxLayout()
        foot.addWidget(label(self.tr("All of this can be done later. Help › Welcome brings this page back."), self), 1)
        self.buttons = QDialogButtonBox(self)
        self.close_button = self.buttons.addButton(self.tr("Begin"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.rejected.connect(self.reject)
        foot.addWidget(self.buttons)
        outer.addLayout(foot)
        self.finished.connect(self._keep_budget)
        letters = self.fontMetrics()
        wanted = QSize(letters.averageCharWidth() * _LETTERS_WIDE, letters.height() * _LINES_HIGH)
        self.resize(wanted if parent is None else wanted.boundedTo(parent.size()))
        self.sample_button.setFocus()

    # --- what is known a moment later

    def show_model(self, name: str, *, is_here: bool) -> None:
        """Say whether the speech model is on this computer."""
        if is_here:
            text = self.tr("“{model}” is on this computer: episodes can be transcribed.")
        else:
            text = self.tr("“{model}” is not on this computer yet. Episodes with a published transcript need none.")
        self.show_model_state(text.format(model=name))
        self.fetch_button.setVisible(not is_here)

    @Slot(str)
    def show_model_state(self, text: str) -> None:
        """Say how far getting a model has come."""
        self.model_state.setText(text)

    def show_what_fits(self, what_fits: WhatFits, *, least: int) -> None:
        """From now on say what fits in the budget, which is not below `least`; `what_fits` must be quick."""
        self.budget.set_least(least)
        self.budget.set_what_fits(what_fits)

    # --- the cards

    def _build_cards(self, space: int, budget_mb: int) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setProperty("kind", "bare")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.tr("Ways to begin"))
        page = QWidget(scroll)
        self._rows = [_Row(space), _Row(space)]
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space)
        for row, makers in zip(
            self._rows, ((self._sample_card, self._podcast_card), (self._model_card, self._memory_card)), strict=True
        ):
            for make in makers:
                row.addWidget(make(page, budget_mb), 1)
            column.addLayout(row)
        column.addStretch(1)
        scroll.setWidget(page)
        return scroll

    def _sample_card(self, page: QWidget, _budget_mb: int) -> QWidget:
        card = _Card(
            "play",
            self.tr("Try the sample show"),
            self.tr("Three short episodes that came with the app: ready to ask and to hear in a few seconds."),
            page,
        )
        self.sample_button = card.add_button(self.tr("Try the sample show"), "primary")
        self.sample_button.clicked.connect(self._sample)
        return card

    def _podcast_card(self, page: QWidget, _budget_mb: int) -> QWidget:
        card = _Card(
            "podcast",
            self.tr("Add your first podcast"),
            self.tr("By its address or a list (OPML) from another app; or take audio files of your own."),
            page,
        )
        self.podcast_button = card.add_button(self.tr("Add podcast…"))
        self.files_button = card.add_button(self.tr("Audio files…"))
        self.folder_button = card.add_button(self.tr("A folder…"))
        self.podcast_button.clicked.connect(self._podcast)
        self.files_button.clicked.connect(self._files)
        self.folder_button.clicked.connect(self._folder)
        return card

    def _model_card(self, page: QWidget, _budget_mb: int) -> QWidget:
        card = _Card(
            "speech",
            self.tr("Speech model"),
            self.tr("It writes down what is said. Fetch it once, or bring it on a USB stick."),
            page,
        )
        self.model_state = label("", card, size=SMALL)
        card.column.addWidget(self.model_state)
        self.fetch_button = card.add_button(self.tr("Get the speech model"))
        self.fetch_button.setVisible(False)  # until it is known that the model is missing
        self.model_folder_button = card.add_button(self.tr("From a folder…"))
        self.fetch_button.clicked.connect(self.fetch_requested)
        self.model_folder_button.clicked.connect(self.model_folder_requested)
        return card

    def _memory_card(self, page: QWidget, budget_mb: int) -> QWidget:
        card = _Card("memory", self.tr("Memory"), self.tr("The most memory the app may use."), page)
        self.budget = BudgetField(
            budget_mb,
            least=min(LEAST_BUDGET_MB.values()),
            most=min(machine_mb(), _MOST_ON_SLIDER_MB),
            parent=card,
        )
        self.budget.name(self.tr("Memory budget (MB)"), self.tr("The most memory the app may use."))
        self.problem = label("", card, kind="bad", size=SMALL)
        self.problem.setVisible(False)
        card.column.addWidget(self.budget)
        card.column.addWidget(self.problem)
        card.column.addStretch(1)
        self.budget.changed.connect(self._judge_budget)
        return card

    # --- what the person does

    @Slot()
    def _sample(self) -> None:
        self.accept()
        self.sample_requested.emit()

    @Slot()
    def _podcast(self) -> None:
        self.accept()
        self.podcast_requested.emit()

    @Slot()
    def _files(self) -> None:
        self.accept()
        self.files_requested.emit()

    @Slot()
    def _folder(self) -> None:
        self.accept()
        self.folder_requested.emit()

    @Slot()
    def _judge_budget(self) -> None:
        """Say at once when the budget cannot be used; it is not kept then."""
        reason = translated_reason(refuse_budget(self.budget.value, provider=self._provider))
        text = f"{reason[:1].upper()}{reason[1:]}." if reason else ""
        if text and text != self.problem.text():
            announce(self, text)
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    @Slot()
    def _keep_budget(self) -> None:
        is_usable = not refuse_budget(self.budget.value, provider=self._provider)
        if is_usable and self.budget.value != self._budget_before:
            self.budget_chosen.emit(self.budget.value)

    # --- its shape

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Two cards beside each other where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """A larger font needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        is_wide = self.width() >= self.fontMetrics().averageCharWidth() * _LETTERS_FOR_TWO
        directions = QBoxLayout.Direction
        for row in self._rows:
            row.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)


class _Row(QBoxLayout):
    """Cards beside each other, or below each other."""

    def __init__(self, space: int) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setSpacing(space)


class _Card(QFrame):
    """A heading with a picture, what it is about, and buttons."""

    def __init__(self, picture: str, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        space = gap(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(space * 3 // 2, space * 3 // 2, space * 3 // 2, space * 3 // 2)
        self.column.setSpacing(space)
        head = QHBoxLayout()
        head.setSpacing(space)
        head.addWidget(Picture(picture, self, lines=1.5))
        heading: QLabel = label(title, self, size=MEDIUM, is_bold=True)
        head.addWidget(heading, 1)
        self.column.addLayout(head)
        self.column.addWidget(label(text, self, kind="muted"))
        self._buttons: FlowLayout | None = None

    def add_button(self, text: str, kind: str = "") -> QPushButton:
        """One more button at the foot of the card."""
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        if kind:
            button.setProperty("kind", kind)
        if self._buttons is None:
            self._buttons = FlowLayout(spacing=gap(self))
            self.column.addStretch(1)
            self.column.addLayout(self._buttons)
        self._buttons.addWidget(button)
        return button

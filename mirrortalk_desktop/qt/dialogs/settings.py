"""The settings, built from the one declaration of every option."""

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mirrortalk_desktop.domain.names import name_of
from mirrortalk_desktop.qt.dialogs.budget_field import BudgetField
from mirrortalk_desktop.qt.dialogs.foot import make_foot
from mirrortalk_desktop.qt.dialogs.palette import FilterField
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.panes.fields import ChoiceField
from mirrortalk_desktop.qt.panes.parts import SMALL, announce, gap, label, set_kind
from mirrortalk_desktop.qt.panes.roomy import headed_column, resize_dialog
from mirrortalk_desktop.qt.text import translated_message, translated_reason
from mirrortalk_desktop.runtime.estimates import Fits
from mirrortalk_desktop.settings import (
    LEAST_BUDGET_MB,
    Option,
    Settings,
    Value,
    machine_mb,
    options,
    refuse_budget,
)

Field = QLineEdit | QComboBox | QCheckBox | BudgetField
WhatFits = Callable[[int, str, str], Fits]
"""What fits in a budget of so many MB with an embedding provider and a chosen speech model."""
BUDGET, PROVIDER, SPEECH = "memory_budget_mb", "embedding_provider", "whisper_model"
_MOST_ON_SLIDER_MB = 8_000
"""More helps no model; it may still be typed."""
_LINES_ABOVE = 3
_LETTERS_OF_CHOICE = 16


class SettingsDialog(QDialog):
    """Shows and changes the options. What cannot be used is said below its field.

    Signals: settings_changed(Settings).
    """

    settings_changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self._fields: dict[str, Field] = {}
        self._problems: dict[str, QLabel] = {}
        self._boxes: dict[str, QWidget] = {}
        space = gap(self)
        layout = headed_column(self, self.tr("Settings"))
        self.search = FilterField(self)
        self.search.setPlaceholderText(self.tr("Find a setting"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        layout.addWidget(self.search)
        self.nothing = label(self.tr("No setting speaks of that."), self, kind="muted")
        self.nothing.setVisible(False)
        layout.addWidget(self.nothing)
        layout.addWidget(self._build_options(space), 1)
        layout.addLayout(self._build_foot())
        resize_dialog(self, letters=80, lines=34)

    def field(self, name: str) -> Field:
        """The field of one option."""
        return self._fields[name]

    def go_to(self, name: str) -> None:
        """Have this option in view and the focus on it."""
        self.search.clear()
        if (layout := self._page.layout()) is not None:
            layout.activate()
        field = self._fields[name]
        _focus(field)
        above = self.fontMetrics().height() * _LINES_ABOVE
        top = field.mapTo(self._page, QPoint(0, -above)).y()
        self._scroll.verticalScrollBar().setValue(top)

    def show_what_fits(self, what_fits: WhatFits) -> None:
        """From now on say beside the budget what fits in it; `what_fits` must be quick."""
        budget, provider, speech = self._fields[BUDGET], self._fields[PROVIDER], self._fields[SPEECH]
        if isinstance(budget, BudgetField) and isinstance(provider, QComboBox) and isinstance(speech, QLineEdit):
            budget.set_what_fits(lambda mb: what_fits(mb, str(provider.currentData()), speech.text().strip()))
            provider.currentIndexChanged.connect(budget.tell)
            speech.textChanged.connect(budget.tell)

    def _build_options(self, space: int) -> QScrollArea:
        self._scroll = scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Options"))
        self._page = page = QWidget(scroll)
        page.setProperty("kind", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(space, space, space, space)
        column.setSpacing(space // 3)
        for name, option in options().items():
            self._boxes[name] = box = QWidget(page)
            inner = QVBoxLayout(box)
            inner.setContentsMargins(0, 0, 0, space)
            inner.setSpacing(space // 3)
            column.addWidget(box)
            self._add_option(inner, box, name, option)
        column.addStretch(1)
        scroll.setWidget(page)
        return scroll

    def _add_option(self, column: QVBoxLayout, page: QWidget, name: str, option: Option) -> None:
        value = getattr(self._settings, name)
        field = self._make_field(page, name, option, value)
        field.setAccessibleName(_translated(option.label))
        field.setAccessibleDescription(_translated(option.help))
        if isinstance(field, BudgetField):
            field.name(_translated(option.label), _translated(option.help))
        if not isinstance(field, QCheckBox):
            caption = label(_translated(option.label), page, is_bold=True)
            caption.setBuddy(field.spin if isinstance(field, BudgetField) else field)
            column.addWidget(caption)
        row = QHBoxLayout()
        row.addWidget(field, 2)
        if not isinstance(field, (BudgetField, QComboBox)):
            row.addStretch(1)
        column.addLayout(row)
        column.addWidget(label(_translated(option.help), page, kind="muted", size=SMALL))
        problem = label("", page, kind="bad")
        problem.setVisible(False)
        column.addWidget(problem)
        self._fields[name], self._problems[name] = field, problem

    def _make_field(self, page: QWidget, name: str, option: Option, value: Value) -> Field:
        if name == BUDGET:
            least, most = LEAST_BUDGET_MB[self._settings.embedding_provider], min(machine_mb(), _MOST_ON_SLIDER_MB)
            budget = BudgetField(int(value), least=least, most=most, parent=page)
            budget.changed.connect(self._judge_budget)
            return budget
        if isinstance(value, bool):
            box = QCheckBox(_translated(option.label), page)
            box.setChecked(value)
            return box
        if option.choices:
            combo = ChoiceField(page)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(_LETTERS_OF_CHOICE)
            for choice in option.choices if value in option.choices else (*option.choices, str(value)):
                combo.addItem(_choice_words().get(choice, choice), choice)
            combo.setCurrentIndex(max(0, combo.findData(value)))
            if name == PROVIDER:
                combo.currentIndexChanged.connect(self._take_provider)
            return combo
        return QLineEdit(f"{value:g}" if isinstance(value, float) else str(value), page)

    def _build_foot(self) -> QHBoxLayout:
        self.defaults_button = QPushButton(self.tr("Restore defaults"), self)
        self.defaults_button.setProperty("kind", "quiet")
        self.defaults_button.clicked.connect(self._show_defaults)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, self)
        set_kind(self.buttons.button(kinds.Save), "primary")
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        return make_foot(self.buttons, self.defaults_button)

    @Slot(str)
    def _filter(self, typed: str) -> None:
        """Show the options that speak of every word that was typed, in their label, their help or their name."""
        wanted = typed.casefold().split()
        shown = 0
        for name, option in options().items():
            said = f"{_translated(option.label)} {_translated(option.help)} {name}".casefold()
            is_meant = all(word in said for word in wanted)
            self._boxes[name].setVisible(is_meant)
            shown += is_meant
        self.nothing.setVisible(not shown)
        if typed:
            announce(self, self.tr("%n setting(s)", "", shown))

    @Slot()
    def _save(self) -> None:
        values: dict[str, Value] = {}
        first_problem: Field | None = None
        for name, option in options().items():
            field, problem = self._fields[name], self._problems[name]
            value, reason = _read(field, type(getattr(self._settings, name)))
            reason = translated_reason(reason or (self._refused_budget() if name == BUDGET else option.check(value)))
            _tell(problem, reason)
            field.setAccessibleDescription(reason or _translated(option.help))
            values[name] = value
            if reason and first_problem is None:
                first_problem = field
                announce(self, f"{_translated(option.label)}: {reason}", is_urgent=True)
        if first_problem is not None:
            self.search.clear()  # what is wrong must be in sight
            _focus(first_problem)
            return
        self.settings_changed.emit(dataclasses.replace(self._settings, **values))  # type: ignore[arg-type]
        self.accept()

    @Slot()
    def _take_provider(self) -> None:
        """Each way of understanding has its own least budget."""
        budget, provider = self._fields.get(BUDGET), self._fields[PROVIDER]
        if isinstance(budget, BudgetField) and isinstance(provider, QComboBox):
            budget.set_least(LEAST_BUDGET_MB[str(provider.currentData())])
        self._judge_budget()

    @Slot()
    def _judge_budget(self) -> None:
        """Say at once when the budget cannot be used."""
        if BUDGET in self._fields:
            _tell(self._problems[BUDGET], translated_reason(self._refused_budget()))

    def _refused_budget(self) -> str:
        """Why the budget cannot be used with the provider that is chosen; nothing when it can."""
        budget, provider = self._fields[BUDGET], self._fields[PROVIDER]
        if isinstance(budget, BudgetField) and isinstance(provider, QComboBox):
            return refuse_budget(budget.value, provider=str(provider.currentData()))
        return ""

    @Slot()
    def _show_defaults(self) -> None:
        defaults = Settings()
        for name, field in self._fields.items():
            value = getattr(defaults, name)
            if isinstance(field, QCheckBox):
                field.setChecked(value)
            elif isinstance(field, QComboBox):
                field.setCurrentIndex(max(0, field.findData(value)))
            elif isinstance(field, BudgetField):
                field.set_value(value)
            else:
                field.setText(f"{value:g}" if isinstance(value, float) else str(value))


def _tell(problem: QLabel, reason: str) -> None:
    """Say what is wrong below a field, or nothing."""
    problem.setText(reason[:1].upper() + reason[1:] + "." if reason else "")
    problem.setVisible(bool(reason))


def _focus(field: Field) -> None:
    if isinstance(field, BudgetField):
        field.take_focus()
    else:
        field.setFocus(Qt.FocusReason.OtherFocusReason)


def _choice_words() -> dict[str, str]:
    """Choices in words, with the name that memory events show and the one that the settings file uses."""
    texts = {
        "sentence_transformers": words.tr("by meaning: {name}, sentence_transformers"),
        "onnx": words.tr("by meaning, with less memory: {name}, onnx"),
        "local": words.tr("by words, for the least memory: local"),
    }
    return {choice: text.format(name=name_of(choice, translated_message)) for choice, text in texts.items()} | {
        "system": words.tr("as the system"),
        "en": "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
    }


def _read(field: Field, kind: type) -> tuple[Value, str]:
    """The value in a field, and in words what is wrong with it."""
    if isinstance(field, QCheckBox):
        return field.isChecked(), ""
    if isinstance(field, QComboBox):
        return str(field.currentData()), ""
    if isinstance(field, BudgetField):
        return field.value, ""
    text = field.text().strip()
    try:
        if kind is int:
            return int(text), ""
        if kind is float:
            return float(text.replace(",", ".")), ""
    except ValueError:
        return text, "it must be a whole number" if kind is int else "it must be a number"
    return text, ""


def _translated(text: str) -> str:
    return QCoreApplication.translate("Settings", text)

"""What a person wants otherwise for one show: how it is heard, whether new episodes are taken, what is kept."""

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QWidget,
)

from mirrortalk_desktop.domain.model import ShowOptions
from mirrortalk_desktop.qt.panes.fields import NumberField
from mirrortalk_desktop.qt.panes.parts import SMALL, gap, label, set_kind
from mirrortalk_desktop.qt.panes.roomy import headed_column, resize_dialog

_LETTERS_WIDE = 64
_LINES_HIGH = 24
_MOST_FILES = 10_000
_LETTERS_OF_CHOICE = 34
_COMMON_LETTERS = {"LATIN", "GREEK", "CYRILLIC"}
_LANGUAGES = (
    "ar bg bn ca cs cy da de el en es et eu fa fi fr gl he hi hr hu hy id is it ja ka kk ko lt lv mk ml mn mr ms mt ne "
    "nl nn no pa pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi yi zh"
)
"""What Whisper was taught and Qt has a name for."""


class ShowOptionsDialog(QDialog):
    """The options of one show; each says what holds when nothing else is wanted.

    Signals: options_changed(ShowOptions).
    """

    options_changed = Signal(object)

    def __init__(
        self,
        title: str,
        options: ShowOptions,
        *,
        models: Iterable[str],
        usual_model: str,
        is_local: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Options of a podcast"))
        space = gap(self)
        self._column = column = headed_column(self, title)
        column.setSpacing(space // 3)
        column.addWidget(
            label(self.tr("Only for this podcast. Everything else is in the settings."), self, kind="muted")
        )
        column.addSpacing(space)

        self.model = QComboBox(self)
        self.model.addItem(self.tr("As in the settings ({model})").format(model=usual_model), "")
        for name in sorted({*models, *filter(None, [options.speech_model])}):
            self.model.addItem(name, name)
        self._add(self.model, self.tr("Speech model"), self.tr("What is written down already stays as it is."))

        self.language = QComboBox(self)
        self.language.addItem(self.tr("As the podcast says, else as it is heard"), "")
        for name, code in _named_languages(options.language):
            self.language.addItem(name, code)
        for choice in (self.model, self.language):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(_LETTERS_OF_CHOICE)
        self._add(self.language, self.tr("Language"), self.tr("For shows whose feed names none, or a wrong one."))

        self.takes_new = QCheckBox(self.tr("Take new episodes by itself"), self)
        self.takes_new.setAccessibleName(self.takes_new.text())
        column.addWidget(self.takes_new)
        help_text = self.tr("Otherwise they are listed, and wait until you take them.")
        self.takes_new.setAccessibleDescription(help_text)
        column.addWidget(label(help_text, self, kind="muted", size=SMALL))
        column.addSpacing(space)

        self.most_kept = NumberField(self)
        self.most_kept.setRange(0, _MOST_FILES)
        self.most_kept.setSpecialValueText(self.tr("As in the settings"))
        self._add(
            self.most_kept,
            self.tr("Audio files to keep"),
            self.tr("Older ones are deleted when they can be asked, and fetched again when you play them."),
        )
        for field in (self.takes_new, self.most_kept):
            field.setEnabled(not is_local)
        column.addStretch(1)
        column.addWidget(self._build_foot())
        self._show(options)
        resize_dialog(self, letters=_LETTERS_WIDE, lines=_LINES_HIGH)

    def _add(self, field: QWidget, name: str, help_text: str) -> None:
        caption = label(name, self, is_bold=True)
        caption.setBuddy(field)
        field.setAccessibleName(name)
        field.setAccessibleDescription(help_text)
        self._column.addWidget(caption)
        self._column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(label(help_text, self, kind="muted", size=SMALL))
        self._column.addSpacing(gap(self))

    def _build_foot(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, self)
        self.defaults_button = QPushButton(self.tr("As for all podcasts"), self)
        self.defaults_button.setAutoDefault(False)
        set_kind(self.defaults_button, "quiet")
        self.defaults_button.clicked.connect(self._show_defaults)
        self.buttons.addButton(self.defaults_button, QDialogButtonBox.ButtonRole.ResetRole)
        set_kind(self.buttons.button(kinds.Save), "primary")
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        return self.buttons

    def _show(self, options: ShowOptions) -> None:
        self.model.setCurrentIndex(max(0, self.model.findData(options.speech_model)))
        self.language.setCurrentIndex(max(0, self.language.findData(options.language)))
        self.takes_new.setChecked(options.takes_new)
        self.most_kept.setValue(options.most_kept)

    @Slot()
    def _show_defaults(self) -> None:
        self._show(ShowOptions())

    @Slot()
    def _save(self) -> None:
        self.options_changed.emit(
            ShowOptions(
                speech_model=str(self.model.currentData()),
                language=str(self.language.currentData()),
                takes_new=self.takes_new.isChecked(),
                most_kept=self.most_kept.value(),
            )
        )
        self.accept()


def _named_languages(chosen: str) -> list[tuple[str, str]]:
    """Languages by their own names, in the order of these; the chosen one among them, whatever it is."""
    named = [(_own_name(code), code) for code in {*_LANGUAGES.split(), *filter(None, [chosen])}]
    return sorted(named, key=lambda pair: pair[0].casefold())


def _own_name(code: str) -> str:
    """The name of a language in that language, or in English where its letters may be missing from the fonts."""
    language = QLocale(code).language()
    name = QLocale(code).nativeLanguageName()
    if language == QLocale.Language.C or not name:
        return code
    if unicodedata.name(name[0], "").split()[0] not in _COMMON_LETTERS:
        name = QLocale.languageToString(language)
    return f"{name[:1].upper()}{name[1:]} ({code})"

"""A translation that marks every text, and a walk that finds the texts of a window which have no mark."""

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, QObject, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStatusBar,
    QTabWidget,
    QWidget,
)

from mirrortalk_desktop.qt.models.words import StateWords

OPEN, CLOSE = "⟦", "⟧"
_INNERMOST = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    *(Qt.ItemDataRole.UserRole + number for number in range(1, 12)),
)


class Marks(QTranslator):
    """Puts every text into marks that is looked up where a catalogue has it; Qt's own texts too."""

    def __init__(self, known: Iterable[tuple[str, str]], parent: QObject) -> None:
        super().__init__(parent)
        self._known = set(known)
        self._contexts = {context for context, _ in self._known}

    def isEmpty(self) -> bool:  # noqa: N802
        """Qt asks no translator that is empty."""
        return False

    def translate(self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        """The text in marks; a text that no catalogue has stays bare."""
        is_ours = context in self._contexts
        if is_ours and (context, source) not in self._known:
            return source
        return f"{OPEN}{source}{CLOSE}" if is_ours or context.startswith("Q") else source


def bare(texts: Iterable[str], known: Iterable[str]) -> set[str]:
    """Texts that are not wholly marked, but for these: what comes from the library, or is a name."""
    shown = {_plain(text) for text in texts}
    longest_first = sorted({*map(_plain, known)}, key=len, reverse=True)
    return {
        text
        for text in shown
        if _WORD.search(_rest(text, longest_first)) and not _is_cut(text, shown | {*longest_first})
    }


def _rest(text: str, known: list[str]) -> str:
    """What is left of a text without what is marked or known."""
    before = ""
    while before != text:
        before, text = text, _INNERMOST.sub("", text)
    for each in known:
        text = text.replace(each, "")
    return text


def _is_cut(text: str, whole: set[str]) -> bool:
    """Whether this is one of the other texts, cut off with “…”."""
    begun = text.removeprefix("“").removesuffix("”")
    return begun.endswith("…") and any(
        each != text and each.startswith(begun.removesuffix("…").rstrip()) for each in whole
    )


def _plain(text: str) -> str:
    return " ".join(text.split())


def shown_in(top: QWidget) -> Iterator[str]:
    """Every text that this window shows or says."""
    for widget in (top, *top.findChildren(QWidget)):
        if widget is not top and not (widget.isVisible() or isinstance(widget, QMenu)):
            continue
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip())
        if widget.isWindow():
            yield widget.windowTitle()
        for action in widget.actions():
            yield from (action.text(), action.toolTip().replace("&", ""))
        yield from _own_texts(widget)


def _own_texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield from (widget.placeholderText(), widget.text())
        case QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QAbstractSpinBox():
            yield widget.text()
        case QGroupBox() | QMenu():
            yield widget.title()
        case QStatusBar():
            yield widget.currentMessage()
        case QTabWidget():
            yield from (widget.tabText(place) for place in range(widget.count()))
        case QAbstractItemView():
            yield from _rows(widget.model())
        case _:
            pass


def _rows(model: QAbstractItemModel | None) -> Iterator[str]:
    for row in range(0 if model is None else model.rowCount()):
        for role in _ROLES:
            found = model.data(model.index(row, 0), role)
            if isinstance(found, StateWords):
                yield found.word
            elif isinstance(found, str):
                yield found

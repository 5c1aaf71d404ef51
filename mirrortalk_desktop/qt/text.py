"""Failures in the person's own language: one sentence and one next step."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import Qt as Rich

from mirrortalk_desktop.domain.messages import NOTES, UNEXPECTED, Message, Note, facts_in_words, template_of
from mirrortalk_desktop.domain.model import Failure
from mirrortalk_desktop.domain.reasons import translated
from mirrortalk_desktop.domain.sizes import size as size_in_words


def message_of(failure: Failure, *, is_one_try: bool = False) -> Message:
    """The translated sentence and next step for a failure; `is_one_try`: nothing is tried again by itself."""
    template = template_of(failure, is_one_try=is_one_try) or UNEXPECTED
    facts = {"code": failure.code, **facts_in_words(failure, in_bytes=size, translate=translated_reason)}
    translate = QCoreApplication.translate
    return Message(
        translate("Messages", template.sentence).format(**facts),
        translate("Messages", template.next_step).format(**facts),
    )


def plain_tip(text: str) -> str:
    """A tool tip that shows the text as it is: Qt takes what looks like markup for markup, and loads its pictures."""
    return Rich.convertFromPlainText(text) if Rich.mightBeRichText(text) else text


def translated_message(text: str) -> str:
    """A text of `domain/messages.py` or `domain/names.py` in the person's language."""
    return QCoreApplication.translate("Messages", text)


def size(amount: float) -> str:
    """An amount of bytes: 840 kB, 3.4 MB, 120 MB."""
    return size_in_words(amount, translated_message, lambda number, decimals: QLocale().toString(number, "f", decimals))


def translated_reason(reason: str) -> str:
    """A reason of `domain/reasons.py` in the person's language."""
    return translated(reason, translated_message)


def note_of(name: str) -> Note | None:
    """The translated note of this name; nothing for a name that says nothing."""
    note = NOTES.get(name)
    if note is None:
        return None
    translate = QCoreApplication.translate
    return Note(translate("Messages", note.title), translate("Messages", note.text))

"""Writes a transcript into a document: chapters, times, speakers and paragraphs, each in its own ink."""

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from mirrortalk_desktop.domain.model import Chapter
from mirrortalk_desktop.qt.models.words import clock
from mirrortalk_desktop.qt.panes.paragraphs import Paragraph
from mirrortalk_desktop.qt.panes.parts import LARGE, SMALL
from mirrortalk_desktop.qt.style import colours


class TranscriptWriter:
    """Writes headings and paragraphs into a document, in few large steps."""

    def __init__(self, document: QTextDocument, font: QFont) -> None:
        chosen, height = colours(), font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize() * 0.75
        self._cursor = QTextCursor(document)
        self._cursor.beginEditBlock()
        self._is_first = True
        self._body = QTextBlockFormat()
        self._body.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self._heading = QTextBlockFormat()
        self._heading.setTopMargin(height * 1.3)
        self._heading.setBottomMargin(height * 0.3)
        self._title = QTextBlockFormat()
        self._title.setTopMargin(height * 2.4)
        self._plain = _ink(chosen.text, height)
        self._doubtful = _ink(chosen.muted, height)
        self._doubtful.setFontItalic(True)
        self._quiet = _ink(chosen.muted, height * SMALL)
        self._name = _ink(chosen.accent_text, height * SMALL, is_bold=True)
        self._large = _ink(chosen.text, height * LARGE * 0.85, is_bold=True)

    def write_chapter(self, chapter: Chapter) -> None:
        """Write the title of a chapter."""
        self._block(self._title, self._large)
        self._cursor.insertText(" ".join(chapter.title.split()), self._large)

    def begin_paragraph(self, paragraph: Paragraph) -> int:
        """Write time and speaker; gives the place where the words will begin."""
        self._block(self._heading, self._quiet)
        self._cursor.insertText(clock(paragraph.start), self._quiet)
        if paragraph.speaker:
            self._cursor.insertText("   ", self._quiet)
            self._cursor.insertText(paragraph.speaker, self._name)
        self._block(self._body, self._plain)
        return self._cursor.position()

    def write(self, text: str, *, is_doubtful: bool = False) -> None:
        """Write the words of a paragraph; what was possibly not said is grey and slanted."""
        self._cursor.insertText(text, self._doubtful if is_doubtful else self._plain)

    def end(self) -> None:
        """The document is complete."""
        self._cursor.endEditBlock()

    def _block(self, shape: QTextBlockFormat, ink: QTextCharFormat) -> None:
        if self._is_first:
            first = QTextBlockFormat(shape)
            first.setTopMargin(0)
            self._cursor.setBlockFormat(first)
            self._cursor.setBlockCharFormat(ink)
            self._is_first = False
        else:
            self._cursor.insertBlock(shape, ink)


def _ink(colour: QColor, points: float, *, is_bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(colour)
    made.setFontPointSize(points)
    made.setFontWeight(QFont.Weight.DemiBold.value if is_bold else QFont.Weight.Normal.value)
    return made

"""Tags and plain text out of markup that may be broken.

A scanner, not an XML parser: it expands no entities but characters (nothing can be blown up), fetches nothing, and goes
on after an error. It is for tags whose attributes say all there is to know.
"""

import html
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

#: An end that is missing is the end of the document, which keeps the search linear in its length.
_IGNORED = re.compile(r"<!--(?:.*?-->|.*)|<!\[CDATA\[(?:.*?\]\]>|.*)", re.DOTALL)
#: An attribute's value has no "<" in XML, which keeps the scan linear in the length of the document.
_TAG = re.compile(r"""<(/?)([A-Za-z_][\w.:-]*)((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>""")
_ATTRIBUTE = re.compile(r"""([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')""")
_BLOCK = re.compile(r"p|div|br|li|ul|ol|tr|table|h[1-6]|blockquote|section|hr|dd|dt")
_UNSEEN = frozenset(("script", "style", "head", "template", "iframe", "object"))
_LONGEST_TEXT = 200_000


@dataclass(frozen=True, slots=True)
class Tag:
    """A start or end tag: name without prefix, prefix, attributes; all names in lower case."""

    name: str
    prefix: str
    attributes: dict[str, str]
    is_end: bool = False


def scan_tags(text: str, names: Collection[str]) -> Iterator[Tag]:
    """The tags with these local names (lower case), in order, outside comments and CDATA."""
    for match in _TAG.finditer(_IGNORED.sub("", text)):
        prefix, _, name = match.group(2).lower().rpartition(":")
        if name in names:
            found = _ATTRIBUTE.finditer(match.group(3))
            attributes = {a.group(1).lower(): html.unescape(a.group(2) or a.group(3) or "").strip() for a in found}
            yield Tag(name, prefix, attributes, bool(match.group(1)))


def root_name(text: str) -> str:
    """The name of the document's first element in lower case, or "" when there is none."""
    start = re.search(r"<([A-Za-z_][\w.:-]*)", _IGNORED.sub("", text[:20_000]))
    return start.group(1).lower() if start else ""


def plain_text(markup: str) -> str:
    """What a reader of this HTML would see, as paragraphs of plain text; scripts and styles are not read."""
    markup = markup[:_LONGEST_TEXT]
    if "<" not in markup and "&" not in markup:
        return _tidy(markup)
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return _tidy("".join(reader.pieces))


def one_line(markup: str) -> str:
    """Like `plain_text`, on one line: for titles and names."""
    return " ".join(plain_text(markup).split())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif _BLOCK.fullmatch(tag):
            self.pieces.append("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if _BLOCK.fullmatch(tag):
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif _BLOCK.fullmatch(tag):
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(data)


def _tidy(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()

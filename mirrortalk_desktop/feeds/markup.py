"""Tags and plain text out of markup that may be broken.

A scanner, not an XML parser: it expands no entities but characters (nothing can be blown up), fetches nothing, and goes
on after an error. It is for tags whose attributes say all there is to know.
"""

import html
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

#: An end that is missing is the end of the document, which keeps the search linear in its length.
_IGNORED = re.compile(r"<!--(?:.*?-->|.*)|<!\[CDATA\[(?:.*?\]\]>|.*)", re.DOTALL)
#: An attribute's value has no "<" in XML, which keeps the scan linear in the length of the document.
_TAG = re.compile(r"""<(/?)([A-Za-z_][\w.:-]*+)((?:"[^"<]*"|'[^'<]*'|[^"'<>]++)*+)>""")
_ATTRIBUTE = re.compile(r"""(?<![\w.:-])([A-Za-z_][\w.:-]*+)\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s"'<>]++))""")
_HTML_TAG = re.compile(r"<[/!?]?([A-Za-z][A-Za-z0-9]*+)[^<>]*+>|<[!?][^<>]*+>")
_UNSEEN = re.compile(r"<(script|style|head|template|iframe|object)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
NO_CHARACTER = re.compile(r"&#[xX]?[0-9a-fA-F]{8,}+;?")
_BLOCK = re.compile(r"p|div|br|li|ul|ol|tr|table|h[1-6]|blockquote|section|hr|dd|dt")
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
            yield Tag(name, prefix, read_attributes(match.group(3)), bool(match.group(1)))


def read_attributes(text: str) -> dict[str, str]:
    """The attributes between a tag's name and its end; names in lower case, the first of a name counts."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text):
        value = match.group(2) or match.group(3) or match.group(4) or ""
        found.setdefault(match.group(1).lower(), unescape(value).strip())
    return found


def root_name(text: str) -> str:
    """The name of the document's first element in lower case, or "" when there is none."""
    start = re.search(r"<([A-Za-z_][\w.:-]*)", _IGNORED.sub("", text[:20_000]))
    return start.group(1).lower() if start else ""


def plain_text(markup: str) -> str:
    """What a reader of this HTML would see, as paragraphs of plain text; scripts and styles are not read."""
    seen = _UNSEEN.sub(" ", _IGNORED.sub("", markup[:_LONGEST_TEXT]))
    return _tidy(
        unescape(_HTML_TAG.sub(lambda tag: "\n" if _BLOCK.fullmatch((tag.group(1) or "").lower()) else "", seen))
    )


def one_line(markup: str) -> str:
    """Like `plain_text`, on one line: for titles and names."""
    return " ".join(plain_text(markup).split())


def unescape(text: str) -> str:
    """Character references made characters; numbers that are no character, however long, are not."""
    return html.unescape(NO_CHARACTER.sub("\ufffd", text))


def _tidy(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()

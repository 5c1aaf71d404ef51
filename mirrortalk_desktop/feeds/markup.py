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
_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]++)|([0-9]++));?")
_BLOCK = re.compile(r"p|div|br|li|ul|ol|tr|table|h[1-6]|blockquote|section|hr|dd|dt")
_LONGEST_TEXT = 200_000
_LONGEST_LINE = 500
_LONGEST_LINE_LOOKED_AT = 20_000
#: Controls but for tab and line end, embeddings and overrides of direction, isolates, surrogates, and no characters.
_ORDERS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


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
    return _tidy(without_orders(_without_tags(unescape(_without_tags(markup[:_LONGEST_TEXT])))))


def one_line(markup: str) -> str:
    """Like `plain_text`, on one line and not longer than anybody's title or name."""
    return " ".join(plain_text(markup[:_LONGEST_LINE_LOOKED_AT]).split())[:_LONGEST_LINE].rstrip()


def without_orders(text: str) -> str:
    """The text without characters that are none: controls, lone surrogates, and overrides of the writing direction."""
    return _ORDERS.sub("", text)


def unescape(text: str) -> str:
    """Character references made characters; numbers that are no character, however long, are not."""
    return html.unescape(with_true_references(text))


def with_true_references(text: str) -> str:
    """The text with U+FFFD for every reference by a number that no character has, however long it is."""
    return _REFERENCE.sub(_true_reference, text)


def _true_reference(found: re.Match[str]) -> str:
    digits, base = (found[1], 16) if found[1] else (found[2], 10)
    digits = digits.lstrip("0")
    number = int(digits or "0", base) if len(digits) < 8 else -1
    is_character = 0 <= number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF
    return found[0] if is_character else "\ufffd"


def _without_tags(markup: str) -> str:
    seen = _UNSEEN.sub(" ", _IGNORED.sub("", markup))
    return _HTML_TAG.sub(lambda tag: "\n" if _BLOCK.fullmatch((tag.group(1) or "").lower()) else "", seen)


def _tidy(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()

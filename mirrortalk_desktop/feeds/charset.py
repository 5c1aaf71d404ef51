"""Bytes into text, whatever the publisher says and whatever is true.

Servers often name a wrong charset; bytes that are sound UTF-8 beyond ASCII are practically never anything else, so that
is believed before any label.
"""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']|<meta[^>]+charset\s*=\s*["']?([\w.:-]+)""", re.I
)
_LABELLED = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)
_STATEFUL = ("iso-2022", "iso2022", "hz", "utf-7")


def decode(document: bytes, content_type: str = "") -> str:
    """The document as text; never fails, bytes that mean nothing become U+FFFD."""
    for mark, name in _MARKS:
        if document.startswith(mark):
            return document[len(mark) :].decode(name, "replace")
    if document[:4:2] == b"\0\0" and document[1:2].isascii() and document[1:2] != b"\0":
        return document.decode("utf-16-be", "replace")
    if document[1:4:2] == b"\0\0" and document[:1] != b"\0":
        return document.decode("utf-16-le", "replace")
    labels = _labels(document, content_type)
    for label in labels:
        if label.startswith(_STATEFUL):
            return document.decode(label, "replace")
    try:
        return document.decode("utf-8")
    except UnicodeDecodeError:
        text = document.decode("utf-8", "replace")
    if text.count("\ufffd") * 3 < sum(1 for character in text if ord(character) > 127):
        return text
    for label in labels:
        if codecs.lookup(label).name == "utf-8":
            continue
        try:
            return document.decode("gb18030" if label == "gb2312" else label)
        except UnicodeError:  # "idna" and "undefined" raise no more special one
            continue
    return document.decode("windows-1252", "replace")


def _labels(document: bytes, content_type: str) -> list[str]:
    """The charsets named by the server and by the document itself, as far as Python knows them."""
    named = [match.group(1) for match in [_LABELLED.search(content_type)] if match]
    declared = _DECLARED.search(document[:2048])
    if declared:
        named.append((declared.group(1) or declared.group(2)).decode("ascii", "replace"))
    known = []
    for name in named:
        try:
            codec = codecs.lookup(name)
        except LookupError:
            continue
        if codec._is_text_encoding:
            known.append(name.lower())
    return known

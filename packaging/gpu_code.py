"""Take the code for graphics cards out of a library: the app computes on the processor, and never calls it.

CTranslate2's wheel brings kernels for NVIDIA's cards in a section of its own, `.nv_fatbin`. No tool takes a part out of
a library that is linked already, since addresses would change; so here they stay. The segment that holds the section
becomes two: the first is said to be longer in memory than in the file, which the system fills with zeros that take no
memory until somebody reads them, and the second begins, at its old address, with what came after.
"""

import ctypes
from pathlib import Path
from typing import TypeVar

SECTION = b".nv_fatbin"
_LOAD, _NOTE, _NOTHING = 1, 4, 8
_READ_ONLY = 4
_PAGE = 0x1000


class Header(ctypes.LittleEndianStructure):
    """Of a 64-bit ELF file: where its tables are."""

    _fields_ = (
        ("about", ctypes.c_ubyte * 32),
        ("segments_at", ctypes.c_uint64),
        ("sections_at", ctypes.c_uint64),
        ("flags", ctypes.c_uint32),
        ("own_size", ctypes.c_uint16),
        ("segment_size", ctypes.c_uint16),
        ("segments", ctypes.c_uint16),
        ("section_size", ctypes.c_uint16),
        ("sections", ctypes.c_uint16),
        ("names_in", ctypes.c_uint16),
    )


class Segment(ctypes.LittleEndianStructure):
    """What the system maps into memory."""

    _fields_ = (
        ("kind", ctypes.c_uint32),
        ("rights", ctypes.c_uint32),
        ("offset", ctypes.c_uint64),
        ("address", ctypes.c_uint64),
        ("physical", ctypes.c_uint64),
        ("in_file", ctypes.c_uint64),
        ("in_memory", ctypes.c_uint64),
        ("align", ctypes.c_uint64),
    )


class Section(ctypes.LittleEndianStructure):
    """A named part of the file, for tools that look into it."""

    _fields_ = (
        ("name", ctypes.c_uint32),
        ("kind", ctypes.c_uint32),
        ("flags", ctypes.c_uint64),
        ("address", ctypes.c_uint64),
        ("offset", ctypes.c_uint64),
        ("size", ctypes.c_uint64),
        ("rest", ctypes.c_ubyte * 24),
    )


Row = TypeVar("Row", Segment, Section)


def take_out(library: Path, name: bytes = SECTION) -> int:
    """Take the whole pages of a section that is only read out of a library; gives the bytes saved.

    That is 0, and the library as it was, where it has no such section or is laid out in another way. The new segment's
    header takes the place of a note's, such as the build's number, which nothing that runs reads.
    """
    content = bytearray(library.read_bytes())
    header = Header.from_buffer_copy(content)
    segments = _table(Segment, content, header.segments_at, header.segments)
    sections = _table(Section, content, header.sections_at, header.sections)
    names = sections[header.names_in].offset
    section = next((one for one in sections if content.startswith(name + b"\0", names + one.name)), None)
    if section is None:
        return 0
    begin = -(-section.offset // _PAGE) * _PAGE
    end = (section.offset + section.size) // _PAGE * _PAGE
    if end <= begin or not _split(segments, begin, end):
        return 0
    section.kind, section.size = _NOTHING, 0
    for one in (*segments, *sections):
        one.offset -= end - begin if one.offset >= end else 0
    header.sections_at -= end - begin if header.sections_at >= end else 0
    del content[begin:end]
    for at, rows in ((0, [header]), (header.segments_at, segments), (header.sections_at, sections)):
        written = b"".join(map(bytes, rows))
        content[at : at + len(written)] = written
    beside = library.with_name(f"{library.name}.smaller")
    beside.write_bytes(content)
    beside.chmod(library.stat().st_mode)
    beside.replace(library)
    return end - begin


def _table(kind: type[Row], content: bytearray, at: int, count: int) -> list[Row]:
    return [kind.from_buffer_copy(content, at + number * ctypes.sizeof(kind)) for number in range(count)]


def _split(segments: list[Segment], begin: int, end: int) -> bool:
    """Make the segment with the bytes from `begin` to `end` two, in the place of a note; whether that could be."""
    note = next((one for one in segments if one.kind == _NOTE), None)
    whole = next(
        (one for one in segments if one.kind == _LOAD and one.offset <= begin and end <= one.offset + one.in_file), None
    )
    if note is None or whole is None or whole.rights != _READ_ONLY or whole.align != _PAGE:
        return False
    second = Segment.from_buffer_copy(whole)
    past = end - whole.offset
    second.offset, second.address, second.physical = end, whole.address + past, whole.physical + past
    second.in_file = second.in_memory = whole.in_file - past
    whole.in_file, whole.in_memory = begin - whole.offset, past
    segments.remove(note)
    segments.insert(segments.index(whole) + 1, second)
    return True

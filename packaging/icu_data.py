"""Make ICU's data smaller: Qt sorts and folds text with it, and asks it for nothing else.

ICU keeps all that it knows in one library of 32 MB: how each language sorts, but also the names of currencies,
languages, places, units and time zones, how numbers and dates are spelt, where lines break, and tables of old
encodings. Of all these Qt uses only the first; it spells dates and numbers from tables of its own. ICU's `icupkg`
(Debian: icu-devtools) takes the others out.
"""

import re
import subprocess
import tempfile
from pathlib import Path

#: What goes: folders of ICU's package, tables of encodings, and how each language and country spells dates and numbers.
UNUSED = re.compile(
    r"(curr|lang|region|unit|rbnf|brkitr|translit|zone)/.*|.*\.cnv|unames\.icu|(?!res_index)[a-z]{2,3}(_\w+)?\.res"
)
_SYMBOL = re.compile(
    r"^\s*\d+:\s+(\w+)\s+(0x\w+|\d+)\s+OBJECT\s+GLOBAL\s+DEFAULT\s+\d+\s+(icudt\d+_dat)$", re.MULTILINE
)
_RODATA = re.compile(r"\.rodata\s+PROGBITS\s+(\w+)\s+(\w+)")


def trim(library: Path) -> int:
    """Take what is unused out of `libicudata`; gives the bytes saved."""
    before = library.stat().st_size
    address, size, symbol = _SYMBOL.search(_told("--dyn-syms", library)).groups()
    section, offset = (int(number, 16) for number in _RODATA.search(_told("--section-headers", library)).groups())
    start = offset + int(address, 16) - section
    with tempfile.TemporaryDirectory() as place:
        # The name of the file is the name of the package inside: "l" stands for little-endian.
        whole = Path(place, f"{symbol.removesuffix('_dat')}l.dat")
        whole.write_bytes(library.read_bytes()[start : start + int(size, 0)])
        told = subprocess.run(["icupkg", "--list", whole.name], cwd=place, capture_output=True, text=True, check=True)
        unused = [name for name in told.stdout.split() if UNUSED.fullmatch(name)]
        Path(place, "unused.txt").write_text("\n".join(unused))
        subprocess.run(["icupkg", "--remove", "unused.txt", whole.name], cwd=place, check=True)
        source = Path(place, "data.s")
        source.write_text(
            f'.section .rodata\n.balign 16\n.globl {symbol}\n.type {symbol}, %object\n{symbol}:\n.incbin "{whole}"\n'
            f'.size {symbol}, . - {symbol}\n.section .note.GNU-stack,"",%progbits\n'
        )
        subprocess.run(
            ["cc", "-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-o", str(library), str(source)], check=True
        )
    return before - library.stat().st_size


def _told(what: str, library: Path) -> str:
    return subprocess.run(["readelf", what, "--wide", str(library)], capture_output=True, text=True, check=True).stdout

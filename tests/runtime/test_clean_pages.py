import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from mirrortalk_desktop.runtime.clean_pages import clean_places, hand_back_clean_pages, mappings_of

PACKAGES = Path(np.__file__).resolve().parent.parent

SMAPS = f"""\
7f0000000000-7f0000200000 r-xp 00001000 08:01 42  {PACKAGES}/numpy/core.so
Size:               2048 kB
Rss:                1024 kB
Anonymous:             0 kB
7f0000200000-7f0000300000 r--p 00201000 08:01 42  {PACKAGES}/numpy/core.so
Rss:                1024 kB
Anonymous:             4 kB
7f0000300000-7f0000400000 rw-p 00301000 08:01 42  {PACKAGES}/numpy/core.so
Rss:                 512 kB
Anonymous:             0 kB
7f0000380000-7f0000400000 r--p 00381000 08:01 42  {PACKAGES}/numpy/core.so
Rss:                 512 kB
Anonymous:             0 kB
7f0000400000-7f0000500000 r--p 00000000 08:01 43  {PACKAGES}/some model/model.safetensors
Rss:                1024 kB
Anonymous:             0 kB
7f0000500000-7f0000600000 r-xp 00000000 08:01 44  {PACKAGES}/PySide6/Qt/plugins/multimedia/lib.so
Rss:                1024 kB
Anonymous:             0 kB
7f0000580000-7f0000590000 r-xp 00000000 08:01 46  {PACKAGES}/PySide6/Qt/lib/libavcodec.so.61
Rss:                  64 kB
Anonymous:             0 kB
7f0000590000-7f00005a0000 rw-p 00000000 08:01 46  {PACKAGES}/PySide6/Qt/lib/libavcodec.so.61
Rss:                  64 kB
Anonymous:             4 kB
7f00005a0000-7f00005b0000 r--p 00000000 08:01 47  {PACKAGES}/being/loaded.so
Rss:                  64 kB
Anonymous:             0 kB
7f00005b0000-7f00005c0000 r-xp 00000000 08:01 47  {PACKAGES}/being/loaded.so
Rss:                  64 kB
Anonymous:             0 kB
7f0000600000-7f0000700000 r-xp 00000000 08:01 45  /usr/lib/libc.so.6
Rss:                1024 kB
Anonymous:             0 kB
7f0000700000-7f0000800000 rw-p 00000000 00:00 0
Rss:                1024 kB
Anonymous:          1024 kB
"""


def test_only_unchanged_pages_of_whole_libraries_of_packages_are_handed_back() -> None:
    mappings = list(mappings_of(SMAPS))

    assert len(mappings) == 12
    assert [each.start for each in clean_places(mappings)] == [0x7F0000000000]
    assert mappings[0].length == 0x200000
    assert mappings[0].resident_kb == 1024


@pytest.mark.skipif(sys.platform != "linux", reason="pages are handed back on Linux only")
def test_what_was_handed_back_leaves_the_process_and_still_works() -> None:
    program = (
        "import numpy, psutil\n"
        "from mirrortalk_desktop.runtime.clean_pages import hand_back_clean_pages\n"
        "before = psutil.Process().memory_info().rss\n"
        "given = hand_back_clean_pages()\n"
        "after = psutil.Process().memory_info().rss\n"
        "print(given, (before - after) / 1e6, float(numpy.linalg.inv(numpy.eye(200) * 2).sum()))\n"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    given, less, total = (float(word) for word in told.stdout.split())

    assert given > 3
    assert less > 0.7 * given
    assert total == 100.0


@pytest.mark.skipif(sys.platform != "linux", reason="pages are handed back on Linux only")
def test_pages_that_came_back_are_handed_back_again_but_not_within_the_pause() -> None:
    program = (
        "import ctypes, torch\n"
        "from mirrortalk_desktop.runtime import clean_pages\n"
        "pages = clean_pages.CleanPages()\n"
        "def touch():\n"
        "    for mapping in clean_pages.clean_places(clean_pages.mappings_of(clean_pages._MAPPINGS.read_text())):\n"
        "        if 'libtorch_cpu' in mapping.file:\n"
        "            for place in range(mapping.start, mapping.start + mapping.length, 4096):\n"
        "                ctypes.string_at(place, 1)\n"
        "print(pages.hand_back_grown(pause=0.0), pages.hand_back() > 20)\n"
        "touch()\n"
        "print(pages.hand_back_grown(pause=60.0), pages.hand_back_grown(pause=0.0), pages.hand_back_grown(pause=0.0))\n"
        "print(float(torch.eye(200).sum()))\n"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert told.stdout.split() == ["False", "True", "False", "True", "False", "200.0"]


def test_handing_back_twice_is_harmless() -> None:
    hand_back_clean_pages()
    assert hand_back_clean_pages() >= 0.0
    assert float(np.ones(10).sum()) == 10.0

"""Make `words_common_stems.txt`, the stem of each common word; needed after a change of the words or the stemmer."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mirrortalk_desktop.words import COMMON_WORDS, find_stem, lines_of

HEAD = """\
# The stem of each word of words_common.txt, line by line, so that no start of the program has to find them.
# Made by: python packaging/make_stems.py
"""


def main() -> None:
    """Write the file beside the list of words."""
    stems = "".join(f"{find_stem(word)}\n" for word in lines_of(COMMON_WORDS))
    COMMON_WORDS.with_name("words_common_stems.txt").write_text(HEAD + stems, encoding="utf-8")


if __name__ == "__main__":
    main()

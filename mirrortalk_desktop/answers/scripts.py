"""The script that a text is written in, where it is none of Latin letters."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Script:
    """What its letters are called, and the first and the last of them in Unicode."""

    letters: str
    first: str
    last: str


#: Kana come before the characters that Japanese shares with Chinese.
SCRIPTS = (
    Script("Greek letters", "\u0370", "\u03ff"),
    Script("Cyrillic letters", "\u0400", "\u052f"),
    Script("Armenian letters", "\u0530", "\u058f"),
    Script("Hebrew letters", "\u0590", "\u05ff"),
    Script("Arabic letters", "\u0600", "\u06ff"),
    Script("Devanagari letters", "\u0900", "\u097f"),
    Script("Bengali letters", "\u0980", "\u09ff"),
    Script("Tamil letters", "\u0b80", "\u0bff"),
    Script("Telugu letters", "\u0c00", "\u0c7f"),
    Script("Thai letters", "\u0e00", "\u0e7f"),
    Script("Georgian letters", "\u10a0", "\u10ff"),
    Script("Japanese letters", "\u3040", "\u30ff"),
    Script("Chinese characters", "\u4e00", "\u9fff"),
    Script("Korean letters", "\uac00", "\ud7af"),
)


def script_of(text: str) -> Script | None:
    """The script of a text that has letters of one of these and no Latin ones; None for any other."""
    letters = [letter for letter in text if letter.isalpha()]
    if any(letter < SCRIPTS[0].first for letter in letters):
        return None
    return next((each for each in SCRIPTS if any(each.first <= letter <= each.last for letter in letters)), None)

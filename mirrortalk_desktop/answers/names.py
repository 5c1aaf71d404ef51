"""Names in a question that are names in the library: who speaks, which show, which episode."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from mirrortalk_desktop.words import STOP_WORDS, rarity, stem, tokens

#: A name that is said in fewer letters than the one in the transcript has so many at least.
_SHORTEST_SHORT_FORM = 3
_TITLE_WORDS = "dr doctor prof professor mr mrs ms mx sir dame st phd md psy d jr sr host guest speaker"
_TITLES = frozenset(_TITLE_WORDS.split())
_SHORT_FORMS_TABLE = """
bob robert, rob robert, bobby robert, bill william, will william, liam william, mike michael, mick michael, jim james,
jack john, johnny john, dick richard, rick richard, ted edward, ted theodore, ed edward, ned edward, tony anthony,
tom thomas, kate katherine, kate catherine, kathy katherine, cathy catherine, liz elizabeth, beth elizabeth,
betty elizabeth, peggy margaret, maggie margaret, meg margaret, sandy alexandra, sasha alexander, harry henry,
hank henry, chuck charles, charlie charles, larry lawrence, becky rebecca, jenny jennifer, sally sarah, molly mary,
bernie bernard, gus augustus, joe joseph, steve stephen, steve steven, dave david, andy andrew, drew andrew,
matt matthew
"""
_SHORT_FORMS = frozenset(tuple(pair.split()) for pair in _SHORT_FORMS_TABLE.replace("\n", " ").split(","))
_SOUNDS = (("ph", "f"), ("ck", "k"), ("q", "k"), ("c", "k"), ("y", "i"), ("v", "f"))
#: “Thoughts on …” are about something, and not in it.
_NO_OPINION = "".join(
    rf"(?<!\b{word} )" for word in ("thoughts", "views", "opinions", "opinion", "take", "books", "book")
)
#: A show named by one word is understood only where it is no everyday word.
_LEAST_RARITY = 0.5
_SHOW_WORDS = re.compile(r"\s*\b(?:the\s+)?(?:podcast|show)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Known:
    """What a question may name, looked up on need: speakers by name, feeds as (id, title), and episodes by words of
    their titles, as (id, title). `has_episodes` tells whether any was published between two moments, `is_said` whether
    a year is spoken of.
    """

    speakers: Callable[[], Sequence[str]] = field(default=tuple)
    feeds: Callable[[], Sequence[tuple[str, str]]] = field(default=tuple)
    find_episodes: Callable[[Sequence[str]], Sequence[tuple[str, str]]] = field(default=lambda _words: ())
    has_episodes: Callable[[float | None, float | None], bool] = field(default=lambda _since, _until: True)
    is_said: Callable[[str], bool] = field(default=lambda _year: False)


@dataclass(frozen=True, slots=True)
class Named:
    """What a name stands for, and where the text has it."""

    ids: tuple[str, ...]
    label: str
    begin: int
    end: int


# --- who speaks


def match_speakers(name: str, speakers: Sequence[str]) -> tuple[str, ...]:
    """The speakers who may be meant by a name: those who have it, else those whose name sounds like it or whom it is
    short for. An ambiguous name means all of them.
    """
    parts = [part for part in tokens(name) if part not in _TITLES]
    if not parts or any(part in STOP_WORDS and not _is_written_as_name(part, name) for part in parts):
        return ()
    parted = {speaker: _parts(speaker) for speaker in speakers}
    exact = tuple(speaker for speaker, own in parted.items() if set(parts) <= set(own))
    if exact:
        return exact
    return tuple(
        speaker
        for speaker, own in parted.items()
        if own and _is_like(parts[0], own[0]) and set(parts[1:]) <= set(own[1:])
    )


def _parts(speaker: str) -> list[str]:
    return [part for part in tokens(speaker) if len(part) > 1 and part not in _TITLES and not part.isdigit()]


def _is_written_as_name(part: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(part.capitalize())}\b", name) is not None


def _is_like(first_name: str, other: str) -> bool:
    """Whether a first name sounds like another one, or is short for it."""
    if len(first_name) >= _SHORTEST_SHORT_FORM and _sound(first_name) == _sound(other):
        return True
    if (first_name, other) in _SHORT_FORMS:
        return True
    is_beginning = len(first_name) >= _SHORTEST_SHORT_FORM and other.startswith(first_name)
    return is_beginning and len(other) >= len(first_name) + 2


def _sound(name: str) -> str:
    """The name as it sounds, about: Jon and John, Ana and Anna, Steven and Stephen are the same."""
    for written, sound in _SOUNDS:
        name = name.replace(written, sound)
    name = name[:1] + name[1:].replace("h", "")
    name = re.sub(r"(.)\1+", r"\1", name)
    return name.removesuffix("e")


# --- which show


def find_feeds(text: str, feeds: Sequence[tuple[str, str]]) -> Named | None:
    """The show that the text names as a place (“on The Daily”, “which Daily episodes”); the longest title wins."""
    folded = " ".join(text.casefold().split())
    found: dict[str, tuple[Named, list[str]]] = {}
    for feed_id, title in feeds:
        for form in _forms(title):
            if form.casefold() not in folded:
                continue
            place = _place_of_feed(text, form)
            if place is not None:
                key = form.casefold()
                ids = [*found[key][1], feed_id] if key in found else [feed_id]
                found[key] = (Named(tuple(ids), title, *place), ids)
    return found[max(found, key=len)][0] if found else None


def _forms(title: str) -> list[str]:
    """A title as people say it: whole, without its article and “Podcast”, and without what follows a colon."""
    forms = [title.strip(), re.split(r"\s*[:|–—]\s+|\s+-\s+", title.strip())[0]]
    forms += [_SHOW_WORDS.sub("", form) for form in forms]
    forms += [re.sub(r"^the\s+", "", form, flags=re.IGNORECASE) for form in forms]
    return sorted({form.strip() for form in forms if len(form.strip()) > 2}, key=len, reverse=True)


def _place_of_feed(text: str, form: str) -> tuple[int, int] | None:
    title = r"\s+".join(re.escape(word) for word in form.split())
    for marked in (
        rf"{_NO_OPINION}\b(?:in|on|from)\s+"
        rf"[\"'“]?(?:the\s+)?(?P<title>{title})[\"'”]?(?P<sure>\s+(?:podcast|show))?(?![\w'’-])",
        rf"\b(?P<title>{title})(?P<sure>)(?=\s+episodes?\b)",
    ):
        for match in re.finditer(marked, text, re.IGNORECASE):
            is_sure = match["sure"] is not None or len(re.sub(r"^the\s+", "", form, flags=re.IGNORECASE).split()) > 1
            # “in love” is no show called Love, unless it is written as its name.
            if is_sure or (match["title"] == form and rarity(stem(form.casefold().split()[-1])) > _LEAST_RARITY):
                return match.span()
    return None


# --- which episode

_EPISODE = re.compile(
    r"\b(?:in|on|from|during)\s+(?:the\s+|that\s+)?(?:episode|interview|conversation|talk)\s+"
    r"(?:(?:about|with|on|called|titled|named)\s+)?(?P<title>[“\"'].+?[”\"']|#?\d{1,5}\b|[^,?]+?)(?=\s*(?:[,?]|$))",
    re.IGNORECASE,
)
_MOST_EPISODES = 3


def find_episodes(text: str, known: Known) -> Named | None:
    """The episode that the text names (“in the episode about grief”), when its title is really one in the library."""
    match = _EPISODE.search(text)
    if match is None:
        return None
    words = [word for word in tokens(match["title"]) if word not in STOP_WORDS]
    found = known.find_episodes(words) if words else ()
    if not 0 < len(found) <= _MOST_EPISODES:
        return None
    label = found[0][1] if len(found) == 1 else f"{len(found)} episodes: {match['title'].strip(' “”')}"
    return Named(tuple(episode_id for episode_id, _ in found), label, match.start(), match.end())

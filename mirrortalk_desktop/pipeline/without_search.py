"""Questions that nothing is searched for: about the library itself, without a word to look for, in letters it lacks."""

from collections.abc import Sequence

from mirrortalk_desktop.answers.scripts import script_of
from mirrortalk_desktop.answers.understand import has_telling_word
from mirrortalk_desktop.domain.messages import shorten
from mirrortalk_desktop.domain.model import Coverage
from mirrortalk_desktop.domain.question import QuestionKind, Understood
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.pipeline.leads import number_of

_MOST_NAMED = 8
_LONGEST_SHOWN = 60


def lead_without_search(library: Library, understood: Understood, coverage: Coverage) -> str:
    """What there is to say instead of an answer; nothing for a question that is searched for."""
    if understood.kind is QuestionKind.LIBRARY:
        return _of_the_library(coverage, library.episodes.shows_in(understood.scope), understood.scope.is_everywhere)
    if understood.kind is not QuestionKind.QUOTES:
        return ""
    if understood.scope.is_everywhere and not has_telling_word(understood.search_text):
        question = shorten(understood.question, _LONGEST_SHOWN)
        return f"There is no word to look for in “{question}”. Say in a few words what it is about."
    script = script_of(understood.search_text)
    if script is not None and not library.mentions.has_words_between(script.first, script.last):
        return f"Nothing in your library is written in {script.letters}. Ask in the language that is spoken in it."
    return ""


def _of_the_library(coverage: Coverage, shows: Sequence[str], is_everywhere: bool) -> str:
    where = "Your library has" if is_everywhere else "Within these limits, your library has"
    episodes = number_of(coverage.episodes, "episode")
    of_shows = f"of {shows[0]}" if len(shows) == 1 else f"of {number_of(len(shows), 'show')}: {_named(shows)}"
    return f"{where} {episodes} ready to ask, {of_shows}. Ask about what is said in them."


def _named(shows: Sequence[str]) -> str:
    if len(shows) > _MOST_NAMED:
        return f"{', '.join(shows[:_MOST_NAMED])} and {len(shows) - _MOST_NAMED} more"
    return " and ".join(filter(None, (", ".join(shows[:-1]), shows[-1])))

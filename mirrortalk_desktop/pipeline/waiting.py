"""Episodes that cannot be searched yet, but look by their titles and notes as if they answered a question."""

from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.wording import QuestionWords
from mirrortalk_desktop.words import STOP_WORDS, content_stems, tokens

MOST = 5
_LOOKED_AT = 40
#: This share of a question's words, by how much they tell, must be in the title and the notes.
_LEAST_SHARE = 0.5


def likely_waiting(library: Library, text: str) -> tuple[str, ...]:
    """Ids of the episodes that are likely to answer, the best first."""
    words = [word for word in dict.fromkeys(tokens(text)) if word not in STOP_WORDS]
    sought = QuestionWords(" ".join(words))
    found = library.mentions.waiting_like(words, limit=_LOOKED_AT)
    shares = {
        episode_id: sought.coverage(frozenset(content_stems(f"{title} {notes}"))) for episode_id, title, notes in found
    }
    likely = [episode_id for episode_id, _, _ in found if shares[episode_id] >= _LEAST_SHARE]
    return tuple(sorted(likely, key=lambda episode_id: -round(shares[episode_id], 1))[:MOST])

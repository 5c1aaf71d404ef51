"""Questions that an episode itself raises: asked in it and understood without it, its chapters, its topics."""

import re
from collections.abc import Collection, Sequence

from mirrortalk_desktop.domain.model import Sentence
from mirrortalk_desktop.words import STOP_WORDS, rarity, stem, tokens

SHORTEST_WORDS = 5
LONGEST_WORDS = 16
#: What is said in the two sentences after a question must be at least this long to be its answer.
LEAST_ANSWER_WORDS = 12
_LEAST_TELLING = 0.55
_LONGEST_TITLE = 60
_ARTICLES = ("the", "a", "an")
_VERB = (
    r"(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|had|makes?|made|happens?|happened|causes?|means?|"
    r"helps?|works?|takes?|keeps?|drives?|matters?|counts?|comes?|came|needs?)"
)
_ASKING = re.compile(
    rf"(?:(?:what|why|how|when|where|who)\s+{_VERB}|how\s+(?:much|many|long|often|far|big|old|hard|do|does)\s|"
    rf"(?:what|which)\s+(?:kinds?\s+of\s+)?\w+\s+{_VERB})\b",
    re.IGNORECASE,
)
#: Said aloud, but no part of a question that is written down.
_SPOKEN = re.compile(
    r"[–—…]|--|\.\.\.|,\s*(?:right|huh|yeah|like|I mean|and|or|but|so)\b|\b(?:uh|um|gonna|wanna|kinda)\b", re.IGNORECASE
)
#: These point at something outside of the question, so that nobody understands it alone.
_POINTING_WORDS = """
you your yours yourself i i'm i've i'd i'll me my mine myself we us our ours ourselves it it's its he she him her his
hers they them their this that these those here there that's you're you've you'd he's she's they're we're we've let's
there's today now then again else so yeah okay
"""
_POINTING = frozenset(_POINTING_WORDS.split())
_NO_CHAPTERS = re.compile(
    r"^(?:intro\w*|outro|opening|closing|welcome|start|end|credits?|sponsors?|ads?|advert\w*|break|preview|trailer|q\s*&\s*a|"
    r"(?:chapter|part|section)\s*\d*|thanks?.*|.*\bsponsor\w*.*|bumper|theme)\W*\d*$",
    re.IGNORECASE,
)


def from_speech(sentences: Sequence[Sentence], *, but_not: Collection[int] = ()) -> list[str]:
    """Questions asked in these sentences that can be understood alone and get an answer right after, best first."""
    found: dict[str, float] = {}
    for place, sentence in enumerate(sentences):
        text = sentence.text.strip()
        if sentence.ordinal in but_not or not text.endswith("?") or not _ASKING.match(text) or _SPOKEN.search(text):
            continue
        words = tokens(text)
        if not SHORTEST_WORDS <= len(words) <= LONGEST_WORDS or _POINTING & set(words):
            continue
        telling = [word for word in words if word not in STOP_WORDS]
        if len(telling) < 2 or max(rarity(stem(word)) for word in telling) < _LEAST_TELLING:
            continue
        after = sentences[place + 1 : place + 3]
        if sum(len(s.text.split()) for s in after if not s.text.endswith("?")) < LEAST_ANSWER_WORDS:
            continue
        found.setdefault(text, sum(rarity(stem(word)) for word in telling) / len(words))
    return sorted(found, key=lambda text: (-found[text], text))


def from_chapter(title: str) -> str:
    """A question about a chapter; nothing when its title names no subject."""
    subject = " ".join(title.split()).strip(" .:-–—")
    said = tokens(subject)
    telling = [word for word in said if word not in STOP_WORDS]
    if not telling or len(said) < 2 or len(subject) > _LONGEST_TITLE or _NO_CHAPTERS.match(subject):
        return ""
    if max(rarity(stem(word)) for word in telling) < _LEAST_TELLING:
        return ""
    if subject.endswith("?"):
        return subject if len(said) >= SHORTEST_WORDS and not _POINTING & set(said) else ""
    if said[0] in _ARTICLES:
        return from_topic(subject[0].lower() + subject[1:])
    return from_topic(subject) if said[0] not in STOP_WORDS and not _POINTING & set(said) else ""


def from_topic(label: str) -> str:
    """A question about a topic."""
    return f"What is said about {label}?"

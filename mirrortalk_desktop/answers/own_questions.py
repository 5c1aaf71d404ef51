"""Questions that an episode itself raises: asked in it and understood without it, its chapters, its topics."""

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from mirrortalk_desktop.answers.nouns import GENERAL, Uses
from mirrortalk_desktop.domain.model import Sentence
from mirrortalk_desktop.words import STOP_WORDS, rarity, stem, tokens

SHORTEST_WORDS = 5
LONGEST_WORDS = 16
#: What is said in the two sentences after a question must be at least this long to be its answer.
LEAST_ANSWER_WORDS = 12
_LEAST_TELLING = 0.55
_LONGEST_TITLE = 60
_ARTICLES = ("the", "a", "an")
_ONE = ("a", "an", "one", "another", "each", "every")
#: Signs that make more of a title than a subject.
_NO_PHRASE = re.compile(r"[,;:()|/“”\"–—]|\s-\s")
#: A name of a person, and not “Speaker 1”.
_NAME = re.compile(r"(?!(?:speaker|host|guest|narrator|unknown|voice)\b)[^\W\d_][^\d_]*", re.IGNORECASE)
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
_ANY_VERB = re.compile(rf"\b{_VERB}\b", re.IGNORECASE)
#: “Why old maps lie”: what somebody says about it can be asked.
_CLAUSE_WORDS = ("how", "why", "what", "when", "where", "who")
_LEAST_CLAUSE_WORDS = 4
_NUMBERING = re.compile(r"^(?:(?:episode|ep\.?|folge|no\.?)\s*)?#?\d+\s*[:.|–—-]\s*", re.IGNORECASE)
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


def from_title(title: str, *, uses: Uses) -> str:
    """A question about what an episode is called for; nothing when its title names no subject.

    A title may be a sentence (“Grief has no timetable”), so only what surely is none is taken: “The jar under the
    stairs”, “Teaching a microphone to hear bees”, “Why old maps lie”.
    """
    subject = _NUMBERING.sub("", " ".join(title.split())).strip(" .:-–—")
    said = tokens(subject)
    if not said or subject.endswith("?"):
        return from_chapter(subject, uses=uses)
    if said[0] in _CLAUSE_WORDS:
        is_plain = len(subject) <= _LONGEST_TITLE and not _NO_PHRASE.search(subject) and not _POINTING & set(said)
        return about(subject[0].lower() + subject[1:]) if is_plain and len(said) >= _LEAST_CLAUSE_WORDS else ""
    is_name_of_a_thing = said[0] in _ARTICLES and not _ANY_VERB.search(subject)
    return from_chapter(subject, uses=uses) if is_name_of_a_thing or said[0].endswith("ing") else ""


def from_chapter(title: str, *, uses: Uses, speaker: str = "") -> str:
    """A question about a chapter; nothing when its title names no subject.

    `uses` is how the words of its episode are used; `speaker` is who speaks most of it.
    """
    subject = " ".join(title.split()).strip(" .:-–—")
    said = tokens(subject)
    telling = [word for word in said if word not in STOP_WORDS]
    if not telling or len(said) < 2 or len(subject) > _LONGEST_TITLE or _NO_CHAPTERS.match(subject):
        return ""
    if max(rarity(stem(word)) for word in telling) < _LEAST_TELLING or all(stem(word) in GENERAL for word in telling):
        return ""
    if subject.endswith("?"):
        return subject if len(said) >= SHORTEST_WORDS and not _POINTING & set(said) else ""
    if _NO_PHRASE.search(subject):
        return ""
    if said[0] in _ARTICLES:
        return about(subject[0].lower() + subject[1:], speaker=speaker)
    if said[0] in STOP_WORDS or _POINTING & set(said):
        return ""
    if not said[0].endswith("ing") and not any(uses.is_noun(stem(word)) for word in telling):
        return ""
    is_written_small = rarity(stem(said[0])) < 1.0 and not any(_is_title_case(word) for word in subject.split()[1:])
    return about(subject[0].lower() + subject[1:] if is_written_small else subject, speaker=speaker)


def _is_title_case(word: str) -> bool:
    """Whether a word has a capital that it would not have in a sentence."""
    return word[0].isupper() and all(each not in STOP_WORDS and rarity(stem(each)) < 1.0 for each in tokens(word))


def from_topic(label: str, sentences: Iterable[str], *, speaker: str = "") -> str:
    """A question about a topic, as these sentences speak of it; nothing where it is not sure how."""
    subject = subject_of(label, sentences)
    return about(subject, speaker=speaker) if subject else ""


def every_time(label: str, sentences: Iterable[str]) -> str:
    """The wish for every moment that speaks of a topic; nothing where it is not sure how it is spoken of."""
    subject = subject_of(label, sentences)
    return f"Every time they talk about {subject}" if subject else ""


def subject_of(label: str, sentences: Iterable[str]) -> str:
    """A topic as these sentences speak of it (“boats”, not “boat”); nothing where that is not sure.

    What is counted stands in the plural, if that is said anywhere: “a machine” alone gives no subject.
    """
    *first, last = label.split(" ")
    stemmed = stem(last.casefold())
    forms: set[str] = set()
    is_counted = False
    for sentence in sentences:
        words = tokens(sentence)
        for before, word in pairwise(["", *words]):
            if stem(word) == stemmed:
                forms.add(word)
                is_counted |= before in _ONE
    if last[0].isupper():
        return label
    plurals = {form for form in forms if form.endswith("s") and not form.endswith("ss") and len(form) > len(stemmed)}
    if plurals:
        return " ".join([*first, min(plurals, key=len)])
    return "" if is_counted else label


def about(subject: str, *, speaker: str = "") -> str:
    """What somebody asks about a subject: of all who speak, or of one whose name is known."""
    who = f"did {speaker}" if speaker and _NAME.fullmatch(speaker) else "do they"
    return f"What {who} say about {subject}?"

"""What kind of answer a question asks for: a complete list, the newest word on something, or simply quotes.

What the library itself holds (“how many episodes are there?”) is a kind too: nothing is searched for it.
A question is read as a list only where it says so in as many words; anything else is an ordinary question.
"""

import re
from dataclasses import dataclass

from mirrortalk_desktop.domain.question import QuestionKind
from mirrortalk_desktop.words import STOP_WORDS, tokens

_LONGEST_SUBJECT = 6
_LONGEST_QUOTED = 14
#: With one of these in it, what looks like a subject is a sentence of its own.
_CLAUSE_WORDS = """
that which who whom when where why how what because if i you he she they we it is are was were am be been do does did
has have had can could should would will not
"""
_CLAUSE = frozenset(_CLAUSE_WORDS.split())

_WHO = (
    r"(?:they|anyone|anybody|someone|somebody|"
    r"(?:the\s+|any\s+|our\s+)?(?:hosts?|guests?|speakers?|people\s+on\s+the\s+show))"
)
_SPEAK = (
    r"(?:mention(?:s|ed|ing)?|(?:talk(?:s|ed|ing)?|speaks?|speaking|spoke)\s+(?:about|of)|discuss(?:es|ed|ing)?|"
    r"refer(?:s|red|ring)?\s+to|brings?\s+up|brought\s+up|bringing\s+up|says?|said|"
    r"us(?:e|es|ed)\s+the\s+(?:words?|phrase|term))"
)
_COVER = rf"(?:{_SPEAK}|covers?|covered|deals?\s+with|contains?|includes?)"
_SPOKEN = r"(?:mentioned|said|discussed|(?:talked|spoken)\s+(?:about|of)|brought\s+up|named|referred\s+to)"
_EPISODES = r"(?:(?:of\s+(?:the|my|all)\s+)?(?:podcast\s+)?episodes?)"
_SUBJECT = r"(?P<subject>.+)"

_EVERY = (
    rf"(?:in\s+)?(?:which|what|how\s+many)\s+{_EPISODES}\s+(?:do\s+|does\s+|did\s+|have\s+|has\s+)?(?:{_WHO}\s+)?"
    rf"(?:ever\s+|also\s+|even\s+)?{_COVER}\s+{_SUBJECT}",
    rf"(?:in\s+)?(?:which|what|how\s+many)\s+{_EPISODES}\s+(?:are|is|were)\s+(?:there\s+)?about\s+{_SUBJECT}",
    rf"(?:which|how\s+many)\s+(?:shows?|podcasts?|interviews?|conversations?)\s+{_COVER}\s+{_SUBJECT}",
    rf"(?:in\s+)?(?:which|what|how\s+many)\s+(?:{_EPISODES}|shows?|podcasts?)\s+(?:is|are|was|were|has|have|does|do|did)\s+"
    rf"(?P<subject>.+?)\s+(?:been\s+)?(?:{_SPOKEN}|come\s+up|came\s+up|occur|appear)",
    rf"how\s+(?:often|many\s+times)\s+(?:do|does|did|has|have)\s+{_WHO}\s+(?:ever\s+)?{_SPEAK}\s+{_SUBJECT}",
    rf"how\s+(?:often|many\s+times)\s+(?:is|are|was|were|has|have|does|do|did)\s+(?P<subject>.+?)\s+"
    rf"(?:been\s+|get\s+)?(?:{_SPOKEN}|comes?\s+up|came\s+up)",
    rf"(?:show|give|list|find)\s+(?:me\s+)?(?:all\s+|every\s+|all\s+the\s+|the\s+)?episodes?\s+"
    rf"(?:that\s+|which\s+|where\s+{_WHO}\s+)?(?:{_COVER}|about)\s+{_SUBJECT}",
)
_EVERY_TIME = (
    rf"(?:(?:show|give|list|find|tell|play)\s+(?:me\s+)?)?(?:(?:every|each)\s+(?:single\s+)?(?:time|moment|place)|"
    rf"all\s+(?:the\s+)?(?:times|moments|places))\s+(?:when\s+|where\s+|that\s+|in\s+which\s+)?{_WHO}\s+{_SPEAK}\s+{_SUBJECT}",
    rf"(?:(?:show|give|list|find|tell|play)\s+(?:me\s+)?)?(?:(?:every|each)\s+(?:single\s+)?(?:time|moment|place)|"
    rf"all\s+(?:the\s+)?(?:times|moments|places))\s+(?:when\s+|where\s+|that\s+|in\s+which\s+)?(?P<subject>.+?)\s+"
    rf"(?:is|are|was|were|gets?)\s+{_SPOKEN}",
    rf"(?:(?:show|give|list|find|play)\s+(?:me\s+)?)?(?:every|each|all|all\s+the)\s+(?:single\s+)?mentions?\s+of\s+{_SUBJECT}",
    rf"where\s+(?:is|are|was|were)\s+(?P<subject>.+?)\s+{_SPOKEN}",
)
_NEWS = (
    r"(?:thing|word|news|thinking|thoughts?|take|episode|update|discussion|conversation|mention|advice|opinion|quote)s?"
)
_LATEST = (
    rf"(?:what(?:'s|\s+is|\s+are|\s+was|\s+were)\s+)?(?:the\s+|their\s+)?(?:latest|newest|most\s+recent)(?:\s+{_NEWS})?"
    rf"(?:\s+(?:that\s+)?(?:was\s+|is\s+|they\s+(?:have\s+)?)?said)?\s+(?:on|about|regarding|concerning)\s+{_SUBJECT}",
    rf"(?:what(?:'s|\s+is|\s+was)\s+)?(?:the\s+)?(?:latest|newest|most\s+recent|last)\s+mention\s+of\s+{_SUBJECT}",
    rf"(?:when|where)\s+did\s+{_WHO}\s+last\s+{_SPEAK}\s+{_SUBJECT}",
    rf"(?:when|where)\s+(?:was|were)\s+(?P<subject>.+?)\s+last\s+{_SPOKEN}",
    rf"what\s+did\s+{_WHO}\s+last\s+say\s+(?:about|on)\s+{_SUBJECT}",
    rf"what\s+(?:was|has\s+been)\s+(?:last\s+said|said\s+last|the\s+last\s+thing\s+said|said\s+most\s+recently|most\s+recently\s+said)"
    rf"\s+(?:about|on)\s+{_SUBJECT}",
    rf"what\s+did\s+{_WHO}\s+(?:most\s+recently\s+say|say\s+most\s+recently)\s+(?:about|on)\s+{_SUBJECT}",
)
_THINGS = (
    r"(?:(?:podcast\s+)?(?:episodes?|shows?|feeds?|series)|podcasts?|hours?(?:\s+of\s+(?:audio|podcasts?|speech))?)"
)
_HELD = r"(?:are\s+(?:there|here)|do\s+(?:i|you|we)\s+have|have\s+(?:i|you|we)(?:\s+got)?|can\s+i\s+ask(?:\s+about)?)"
_HERE = r"(?:here|in\s+total|altogether|in\s+(?:all|here)|(?:in|of)\s+(?:my|the|this|your)\s+library)"
_LIBRARY = re.compile(
    rf"(?:how\s+many|how\s+much|which|what)\s+{_THINGS}\s+(?:{_HELD}(?:\s+{_HERE})?|are\s+{_HERE})|"
    rf"(?:list|show|name)\s+(?:me\s+)?(?:all\s+|all\s+of\s+)?(?:my|the|your)\s+{_THINGS}(?:\s+{_HERE})?|"
    rf"what(?:'s|’s|\s+is|\s+are)\s+(?:there\s+)?in\s+(?:my|the|this|your)\s+library|"
    rf"how\s+(?:big|large)\s+is\s+(?:my|the|this|your)\s+library|"
    rf"what\s+(?:can|could|should)\s+i\s+ask(?:\s+(?:you|here|about))*",
    re.IGNORECASE,
)
_KINDS = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, patterns in (
        (QuestionKind.LATEST, _LATEST),
        (QuestionKind.EVERY_MENTION, _EVERY),
        (QuestionKind.EVERY_MOMENT, _EVERY_TIME),
    )
    for pattern in patterns
)
_BEFORE_SUBJECT = re.compile(
    r"^(?:(?:the\s+)?(?:words?|phrase|term|name|topics?\s+of|subject\s+of)\s+(?=\S)|the\s+|a\s+|an\s+)", re.IGNORECASE
)
_AFTER_SUBJECT = re.compile(
    r"\s+(?:at\s+all|anywhere|ever|so\s+far|in\s+total|altogether|overall|please|"
    r"(?:in|on|across)\s+(?:the|my|this|all|any)\s+(?:of\s+)?(?:the\s+|my\s+)?(?:library|episodes?|shows?|podcasts?))$",
    re.IGNORECASE,
)
_POLITE = re.compile(
    r"^(?:(?:please|can|could|would)\s+(?:you\s+)?(?:please\s+)?(?:tell|show|give|list|find)\s+me\s+)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """The kind of answer, and what it is about; a subject in quotes keeps them."""

    kind: QuestionKind
    subject: str


def find_kind(text: str) -> Wanted:
    """What kind of answer a question wants, its punctuation at the end left out."""
    bare = _POLITE.sub("", text.strip().rstrip("?!. ").strip())
    if _LIBRARY.fullmatch(bare):
        return Wanted(QuestionKind.LIBRARY, "")
    for kind, pattern in _KINDS:
        match = pattern.fullmatch(bare)
        subject = clean_subject(match["subject"]) if match else ""
        if subject:
            return Wanted(kind, subject)
    return Wanted(QuestionKind.QUOTES, "")


def clean_subject(text: str) -> str:
    """The words that are looked for, or nothing when they are not a plain subject."""
    subject = text.strip(" ,.;:!?")
    before = ""
    while subject != before:
        before = subject
        subject = _AFTER_SUBJECT.sub("", _BEFORE_SUBJECT.sub("", subject)).strip(" ,.;:!?")
    words = tokens(subject)
    if len(subject) > 2 and subject[0] in "\"“'‘" and subject[-1] in "\"”'’":
        return subject if 0 < len(words) <= _LONGEST_QUOTED else ""
    if not words or len(words) > _LONGEST_SUBJECT or any(word in _CLAUSE for word in words):
        return ""
    return subject if any(word not in STOP_WORDS for word in words) else ""

"""Questions that lean on the one before: “and about sleep?”, “what else?”, “why?”.

Where the question before only asks what is said about something, the new subject takes the place of the old one: “what
did Anna say about salt?”, “and about bread?” asks what Anna said about bread. Elsewhere the old subject goes along.
"""

import re
from dataclasses import dataclass

from mirrortalk_desktop.domain.question import ChipKind, Understood
from mirrortalk_desktop.words import STOP_WORDS, rarity, stem, tokens

_AND = r"(?:(?:and|but|so|ok|okay|also|or|then|well)\b[\s,]*)"
_ABOUT = re.compile(
    rf"{_AND}*(?:what|how)\s+about\s+(?P<new>.+)|{_AND}+(?P<preposition>about|for|with)\s+(?P<rest>.+)", re.IGNORECASE
)
_MORE = re.compile(
    rf"{_AND}*(?:(?:what|who|where|anything|anyone|something|anybody)\s+else(?:\s+(?:is|was)\s+(?:said|there|mentioned))?"
    r"(?:\s+(?:do|did|does)\s+they\s+say)?(?:\s+about\s+(?:it|that|this|them))?|(?:tell\s+me\s+|say\s+|show\s+me\s+)?more"
    r"(?:\s+(?:about|on)\s+(?:it|that|this))?|go\s+on|continue|(?:any\s+)?other\s+(?:quotes|answers|examples|views|opinions|episodes))",
    re.IGNORECASE,
)
_BARE = re.compile(
    rf"{_AND}*(?P<word>why(?:\s+not|\s+is\s+that|\s+so)?|how(?:\s+so|\s+come)?|when|where|who|since\s+when|"
    r"who\s+(?:says|said)\s+(?:that|this|it|so)|for\s+example|like\s+what|such\s+as|what\s+for|really)",
    re.IGNORECASE,
)
_OPENED = re.compile(rf"{_AND}(?P<new>.+)", re.IGNORECASE)
#: A question about a subject and nothing else, after the limits were taken out of it.
_SAID_ABOUT = re.compile(
    r"(?P<frame>\W*(?:and\s+)?(?:what|how|anything|everything|something|tell\s+me|thoughts|opinions?|advice)\b[^?]*?\b(?:about|on|of|regarding)\s+)"
    r"(?P<subject>[^?]+?)[\s?.!]*",
    re.IGNORECASE,
)
#: Beside small words, a question about a subject has only these before it.
_SAYING_WORDS = """
talk talks talked talking speak speaks speaking spoke spoken mention mentions mentioned discuss discusses discussed
think thinks thought thoughts opinion opinions advice tell tells told hear heard people person anybody guest guests host
hosts speaker speakers podcast podcasts show shows episode episodes library view views
"""
_SAYING = frozenset(_SAYING_WORDS.split())
_ENDS_SAYING = re.compile(r"\b(?:say|said|think|thought|mention|mentioned|talk|talked)$", re.IGNORECASE)
_POINTING_WORDS = "it that this they them he she him her his their those these its"
_POINTING = frozenset(_POINTING_WORDS.split())
_MOST_WORDS = 9
_FEW_CONTENT_WORDS = 2
#: Words that tell so much less than the most telling one are left out of a topic.
_TELLING_SHARE = 0.75
_LONGEST_TOPIC = 6


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What a follow-up adds to the question before: `new` words, none when it asks for more of the same.

    `leading` is a question word that goes before the earlier question; `is_question` tells that the new words are a
    question of their own, that only points at what was spoken about; `is_subject` that they name a subject.
    """

    new: str = ""
    leading: str = ""
    is_question: bool = False
    is_subject: bool = False


def find_follow_up(question: str) -> FollowUp | None:
    """How a question leans on the one before it; None when it stands alone."""
    bare = question.strip().rstrip("?!. ").strip()
    if _MORE.fullmatch(bare):
        return FollowUp()
    if match := _BARE.fullmatch(bare):
        word = re.split(r"\s", match["word"])[0].casefold()
        return FollowUp(leading=word if word in ("why", "how", "when", "where", "who") else "")
    if match := _ABOUT.fullmatch(bare):
        return FollowUp(new=(match["new"] or match["rest"]).strip(), is_subject=match["preposition"] in (None, "about"))
    said = tokens(bare)
    content = [word for word in said if word not in STOP_WORDS]
    if (match := _OPENED.fullmatch(bare)) and len(content) <= _FEW_CONTENT_WORDS:
        return FollowUp(new=match["new"].strip(), is_subject=True)
    if len(content) < _FEW_CONTENT_WORDS and len(said) <= _MOST_WORDS and _POINTING & set(said):
        return FollowUp(new=bare, is_question=True)
    return None


def put_in_place(subject: str, understood: Understood) -> tuple[str, str] | None:
    """The question before with another subject: what is searched, and the whole question where it can be put so.

    None when it asks for more than what is said about its subject.
    """
    said_about = _SAID_ABOUT.fullmatch(understood.search_text)
    if said_about is None or not _is_plain(subject) or not _is_plain(said_about["subject"]):
        return None
    if any(word not in STOP_WORDS and word not in _SAYING for word in tokens(said_about["frame"])):
        return None
    whole = understood.whole_question or understood.question
    before, found, after = whole.rpartition(said_about["subject"])
    return f"{said_about['frame']}{subject}?", f"{before}{subject}{after}" if found else ""


def with_subject(question: str, topic: str) -> str:
    """“And what did Anna say?” as a question that stands alone; nothing when it cannot be put so."""
    bare = re.sub(rf"^{_AND}+", "", question.strip().rstrip("?!. ").strip(), flags=re.IGNORECASE)
    return f"{bare[0].upper()}{bare[1:]} about {topic}?" if topic and _ENDS_SAYING.search(bare) else ""


def _is_plain(subject: str) -> bool:
    words = tokens(subject)
    is_named = any(word not in STOP_WORDS for word in words)
    return is_named and len(words) <= _LONGEST_TOPIC and not _POINTING & set(words)


def topic_of(understood: Understood) -> str:
    """What a question was about, in the few words that tell most."""
    for chip in understood.chips:
        if chip.kind is ChipKind.TOPIC:
            return chip.label
    if understood.subject:
        return understood.subject.strip("\"'“”‘’")
    words = [word.strip(".,;:!?()[]\"“”'‘’") for word in understood.search_text.split()]
    telling = [word for word in words if word and not _is_small(word)]
    weights = {word: max(rarity(stem(token)) for token in tokens(word)) for word in telling if tokens(word)}
    most = max(weights.values(), default=0.0)
    rare = [word for word in telling if weights.get(word, 0.0) >= _TELLING_SHARE * most]
    return " ".join((rare or words)[:_LONGEST_TOPIC])


def _is_small(word: str) -> bool:
    return all(token in STOP_WORDS for token in tokens(word))

"""Questions of somebody who may be in danger: they are answered like any other, with a kind word beside the answer.

What is looked for is a meaning, said of oneself or of somebody near; “kill my pride” is no such thing.
"""

import re

from mirrortalk_desktop.answers.care_languages import language_of_danger

CARE = "care"

_NO_MORE = r"(?:any\s*more|any\s+longer|at\s+all)"
_THEMSELVES = r"(?:himself|herself|themselves|themself)"
_HARM = "kill|hurt|harm|injur|cut|starv|hang|shoot|drown|poison|burn"
_HARMING = rf"(?:{_HARM})(?:e|t|p)?(?:ing)?"
_NEAR = r"(?:my\s+[\w'-]+(?:\s+[\w'-]+)?|a\s+friend(?:\s+of\s+mine)?|someone\s+i\s+(?:know|love))"
_KIN = (
    "husband|wife|partner|boyfriend|girlfriend|father|dad|mother|mum|mom|parents?|stepfather|stepdad|stepmother|"
    "brother|sister|uncle|aunt|son|daughter|ex|boss|teacher|coach"
)
_PERSON = rf"(?:he|she|they|someone|somebody|my\s+(?:ex\s*-?\s*)?(?:{_KIN}))"
_ATTACK = (
    "hit|hits|hitting|beat|beats|beating|chokes?|choked|choking|strangles?|strangled|strangling|abuses?|abused|"
    "abusing|rapes?|raped|raping|molests?|molested|molesting|assaults?|assaulted|assaulting|hurting"
)
#: What may follow “my life” when somebody takes it back, seriously, or to another town.
_TAKEN_ELSEWHERE = r"(?!\s+(?:back|seriously|in|into|for|to|on|as|from|forward|less|more)\b)"
_DYING_OTHERWISE = (
    r"(?!\s+(?:on\s+(?:this|that|the)\s+hill|laughing|of\s+(?:old\s+age|laughter|embarrassment|shame|boredom)|"
    r"rich|happy|old|at\s+home|peacefully))"
)
_OTHER_SUICIDES = r"(?!\s+(?:squad|missions?|bomb\w*|doors?|squeeze|runs?|blonde|hill|drills?|politique|commercial)\b)"
_WANTING = r"(?:want|wanna|wish|would\s+like|'d\s+like)"

_PATTERNS = (
    # doing it
    rf"\b{_HARMING}\s+my\s?self\b",
    r"\b(?:end|ending)\s+it\s+all\b",
    rf"\b(?:end|ending|take|taking)\s+my\s+(?:own\s+)?life\b{_TAKEN_ELSEWHERE}",
    r"\bself[-\s]?(?:harm|injur|mutilat)\w*",
    r"\b(?:i|i'm|i've|me|my)\b.*\boverdos(?:e|ing)\b",
    r"\bhow\s+(?:do|can|could|should|would|to)\b.*\b(?:kill|hang|harm|hurt)\s+(?:yourself|oneself)\b",
    r"\b(?:painless|easy|easiest|quickest|best)\s+ways?\s+to\s+die\b",
    # not wanting to live
    rf"\b(?:i|and|just)\s+(?:really\s+|just\s+|only\s+)?{_WANTING}\s+(?:to\s+)?(?:just\s+)?(?:die|be\s+dead)\b{_DYING_OTHERWISE}",
    r"\bi\s+wish(?:ed)?\s+(?:that\s+)?i\s+(?:was|were)\s+(?:dead|never\s+born|not\s+alive)\b",
    r"\bi\s+wish(?:ed)?\s+(?:that\s+)?i\s+(?:had\s+(?:died|never\s+been\s+born|not\s+been\s+born)|could\s+(?:just\s+)?die)\b",
    rf"\b(?:don'?t|do\s+not|no\s+longer|never)\s+(?:really\s+)?{_WANTING}\s+(?:to\s+)?"
    rf"(?:live|be\s+alive|be\s+here|exist|wake\s+up|go\s+on)\s+{_NO_MORE}",
    rf"\b(?:don'?t|do\s+not|no\s+longer)\s+(?:really\s+)?{_WANTING}\s+(?:to\s+)?"
    r"(?:live|be\s+alive|exist|go\s+on\s+living|wake\s+up)\s*(?:[.,;?!]|$)",
    rf"\bi\s+(?:can'?t|cannot|can\s+not)\s+(?:go\s+on|live\s+like\s+this)\s+(?:{_NO_MORE}|living)",
    r"\b(?:no|any|nothing|without\s+a)\s+(?:reason|point)\s+(?:to\s+live|in\s+living|to\s+be\s+alive|to\s+go\s+on\s+living)\b",
    r"\bnothing\s+(?:left\s+)?to\s+live\s+for\b",
    r"\bbetter\s+off\s+(?:without\s+me|dead|if\s+i\s+(?:was|were)\s+(?:dead|gone|not\s+here))\b",
    # naming it
    r"(?<!political )(?<!career )(?<!social )(?<!commercial )(?<!mission )(?<!attentat )(?<!attentat-)"
    rf"\bsuicid(?:e|al|ality)\b{_OTHER_SUICIDES}",
    # somebody near
    rf"\b{_NEAR}\s+(?:is\s+|keeps\s+|has\s+)?(?:wants?|wanted|trying|tried|tries|threaten(?:s|ed|ing)|going|plan(?:s|ning))\s+"
    rf"to\s+(?:kill|hurt|harm|cut|hang)\s+{_THEMSELVES}\b",
    rf"\b{_NEAR}\s+(?:keeps\s+|is\s+)?(?:cutting|harming|hurting|starving|cuts|harms|hurts)\s+{_THEMSELVES}\b",
    rf"\b{_NEAR}\s+(?:doesn't|does\s+not|no\s+longer)\s+wants?\s+to\s+live\b",
    # danger by others
    rf"\b{_PERSON}\s+(?:is\s+|keeps?\s+|has\s+|have\s+|had\s+|always\s+|often\s+)*(?:{_ATTACK})\s+me\b"
    r"(?!\s+(?:up|at|to|in|with)\b)",
    rf"\b{_PERSON}\s+(?:is\s+going\s+to|will|wants\s+to|threaten(?:s|ed)\s+to|tried\s+to|might)\s+(?:kill|hurt|rape)\s+me\b",
    r"\bi(?:'m|\s+am)\s+not\s+safe\s+(?:at\s+home|with)\b",
    r"\bi\s+(?:was|have\s+been|am\s+being|got)\s+(?:raped|molested|sexually\s+(?:abused|assaulted))\b",
    # the same in two other languages; for three more see `care_languages.py`
    r"\b(?:voglio\s+morire|uccidermi|suicidarmi|farmi\s+del\s+male|non\s+voglio\s+(?:più\s+)?vivere)\b",
    r"\b(?:quero\s+morrer|me\s+matar|não\s+quero\s+(?:mais\s+)?viver)\b",
)
_MEANT = re.compile("|".join(f"(?:{pattern})" for pattern in _PATTERNS), re.IGNORECASE)
#: Said in jest, or of a kitchen knife.
_NOT_MEANT = re.compile(
    r"\bkill(?:ing)?\s+myself\s+(?:with\s+)?(?:laughing|laughter)\b|\bshoot(?:ing)?\s+myself\s+in\s+the\s+foot\b|"
    r"\b(?:cut|cutting|hurt|hurting|burn|burning)\s+myself\s+(?:some\s+slack|off|out|shaving|while|when|on|cooking|down|short|back|a)\b",
    re.IGNORECASE,
)


def note_for(question: str) -> str:
    """The name of the note for a question that sounds as if somebody is in danger, in its language; else nothing."""
    plain = " ".join(question.replace("’", "'").split())
    if language := language_of_danger(plain):
        return f"{CARE}.{language}"
    return CARE if _MEANT.search(_NOT_MEANT.sub(" ", plain)) else ""

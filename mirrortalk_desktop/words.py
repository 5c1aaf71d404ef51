"""How text becomes words, for searching and for choosing quotes: tokens, stop words, stems, and how rare a word is.

Rarity comes from a fixed list of common English words, ordered by how often they are used, and not from the library:
it is the same for the first minute of the first episode and for ten thousand hours, and vectors never go stale.
"""

import math
import re
import threading
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import snowballstemmer

_TOKEN = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:['’][^\W_]+)*")
#: The same for plain English, in which a word is found in two thirds of the time.
_PLAIN_TOKEN = re.compile(r"\d+(?:[.,]\d+)+|[a-z0-9]+(?:'[a-z0-9]+)*")
_THOUSANDS = re.compile(r"\d,\d")
COMMON_WORDS = Path(__file__).with_name("words_common.txt")
#: Their stems, line by line: finding them takes a second, at every start of the program.
_STEMS_OF_COMMON_WORDS = Path(__file__).with_name("words_common_stems.txt")
_LIST_LENGTH = 20_000
#: Even an everyday word says something.
LEAST_WEIGHT = 0.05

#: A stemmer keeps the word it works on, so threads take turns; in a QThread, `threading.local` lasts for one job only.
_stemming = threading.Lock()

_SMALL_WORDS = """
a about above actually after again against ain't all almost along already also although always am among an and another
any anyone anything are aren't as at away back be became because been before being below between both but by came can
can't cannot could couldn't did didn't do does doesn't doing don't done down during each either else ever every
everyone everything few for from further gave get gets getting go goes going gonna got had hadn't has hasn't have
haven't having he he'd he'll he's her here here's hers herself him himself his how how's however i i'd i'll i'm i've
if in instead into is isn't it it'd it'll it's its itself just kind know let let's like lot made make makes many may
maybe me might mine more most much must my myself neither no nor not now of off often oh okay on once one only onto or
other others our ours ourselves out over own per perhaps quite rather really same say says said she she'd she'll she's
should shouldn't since so some someone something sort still such than that that'd that'll that's the their theirs them
themselves then there there's these they they'd they'll they're they've thing things this those though through to too
toward towards uh um under until up upon us very via want was wasn't way we we'd we'll we're we've well went were
weren't what what's whatever when when's where where's whether which while who who's whom whose why will with within
without won't would wouldn't yeah yes yet you you'd you'll you're you've your yours yourself
"""

#: Words that say how something is said or asked, not what it is about.
STOP_WORDS = frozenset(_SMALL_WORDS.split())


def tokens(text: str) -> list[str]:
    """The words of a text in order: lower case, without accents, punctuation and possessive endings."""
    folded = text.replace("’", "'").casefold()
    token = _PLAIN_TOKEN
    if not folded.isascii():  # half of the time of a question would go into looking for accents in plain English
        token = _TOKEN
        decomposed = unicodedata.normalize("NFKD", folded).casefold()
        folded = "".join(character for character in decomposed if not unicodedata.combining(character))
    # A question reads thousands of words: what most texts do not hold is not looked for in each of them.
    found: list[str] = token.findall(folded)
    if "," in folded and _THOUSANDS.search(folded):
        found = [word.replace(",", "") for word in found]
    if "'s" in folded:
        found = [word[:-2] if "'s" in word and _is_possessive(word) else word for word in found]
    return found


def _is_possessive(word: str) -> bool:
    return word.endswith("'s") and word not in STOP_WORDS


def content_words(text: str) -> list[str]:
    """The words that say what a text is about; all its words when it has no others ("Why?")."""
    every = tokens(text)
    return [word for word in every if word not in STOP_WORDS] or every


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The word without its ending, so that "habits" meets "habit"."""
    known = _stems_of_common_words().get(word)
    if known is not None:
        return known
    return find_stem(word)


def find_stem(word: str) -> str:
    """The same, found anew."""
    with _stemming:
        return str(_stemmer().stemWord(word))


@cache
def _stemmer() -> Any:
    return snowballstemmer.stemmer("english")


def content_stems(text: str) -> list[str]:
    """The stems of the content words, in order."""
    return [stem(word) for word in content_words(text)]


def stems_said(text: str) -> frozenset[str]:
    """The stems of the content words, each once."""
    every = frozenset(tokens(text))
    return frozenset(map(stem, every - STOP_WORDS or every))


@lru_cache(maxsize=65_536)
def rarity(stemmed: str) -> float:
    """How much the word with this stem tells: near 0 for everyday words, 1 for names and terms of art."""
    rank = _ranks().get(stemmed, _LIST_LENGTH)
    return math.log1p(rank / 20) / math.log1p(_LIST_LENGTH / 20)


def weight_of_words(text: str) -> float:
    """How much all the content words of a text tell together; each counts once."""
    return sum(LEAST_WEIGHT + rarity(word) for word in set(content_stems(text)))


@cache
def _ranks() -> dict[str, int]:
    """The rank of each stem: that of its most frequent word."""
    ranks: dict[str, int] = {}
    for rank, stemmed in enumerate(_stems_of_common_words().values(), 1):
        ranks.setdefault(stemmed, rank)
    return ranks


@cache
def _stems_of_common_words() -> dict[str, str]:
    """What comes with the program: stemming takes 40 µs a word, and a question meets hundreds of them."""
    return dict(zip(lines_of(COMMON_WORDS), lines_of(_STEMS_OF_COMMON_WORDS), strict=True))


def lines_of(list_of_words: Path) -> list[str]:
    """The words of a list, without its comments."""
    lines = list_of_words.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]

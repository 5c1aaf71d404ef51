"""What in an address is a secret: a login, a token, a long random part. It is used, and never shown or logged.

Nobody marks the addresses of private feeds as such, so they are known by their form: by the names in a query, the words
in a path, and how short the words and numbers are that a long run of letters and digits falls into. An id that is
random and open to all may be taken for a secret by that; its ending is not shown then, and that is all.
"""

import logging
import re
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import SplitResult, unquote, urldefrag, urlsplit, urlunsplit

HIDDEN = "***"
#: How the mark begins that an address has whose secrets are kept in the keyring.
KEPT_ELSEWHERE = "in-keyring"
#: How the mark begins behind which an address is sealed (`pipeline/sealing.py`).
SEALED = "sealed-"
MARKS = (KEPT_ELSEWHERE, SEALED)
#: A password or key that is shorter is not looked for in other addresses.
_SHORTEST = 6
_ADDRESS = re.compile(r"\b(?:https?|s?ftps?|feed|pcast|podcast|itpc|rss)://[^\s\"'<>“”]+", re.IGNORECASE)
_SECRET_WORD = re.compile(
    r"auth(?!ors?$)|token|secret|passw|pwd|api[-_. ]?key|[-_.]key$|access|signature|session|jwt|credential"
    r"|^(?:key|k|sig|sid|hash|code|pass|pw|psw|pin|ticket|login|email|u)$"
    r"|^(?:user|member|listener|subscriber|patron|u)[-_]?(?:name|id)?$",
    re.IGNORECASE,
)
#: Who listens, by name or number; in a title, the same is mostly a word or the number of an episode.
_LISTENER = re.compile(r"^(?:user|u)[-_]?(?:name|id)?$", re.IGNORECASE)
_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_FOR_ALL = frozenset({"public", "open"})
_FOR_FEW = frozenset({"private", "premium", "member", "members", "patron", "patrons", "personal", "subscriber"})
_PATH, _QUERY = re.compile(r"([/;])"), re.compile(r"([&;])")
_COMMIT = re.compile(r"[0-9a-f]{40}")
#: From so many letters and digits on, what is mixed may be a secret: in a path, in a query, after a word for few.
_IN_PATH, _IN_QUERY, _FOR_FEW_LETTERS = 20, 16, 6
#: From here on, any run of both letters and digits is one.
_ALWAYS = 24
_RUN = re.compile(r"[A-Za-z0-9]{6,}")
_BASE64 = re.compile(r"[A-Za-z0-9_-]{16,}")
#: What a run falls into: words, as in camel case, numbers, and “S02E14”.
_WORD = re.compile(r"[Ss][0-9]{1,2}[Ee][0-9]{1,3}|[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+")
_CONSONANTS = re.compile(r"[b-df-hj-np-tv-xz]{5}", re.IGNORECASE)


def discreet(url: str) -> str:
    """The address without its secrets, fit to be shown, logged and exported: the login is left out, the rest hidden."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return f"{url.partition(':')[0][:10]}://{HIDDEN}" if "//" in url else url
    return urlunsplit(
        (parts.scheme, parts.netloc.rpartition("@")[2], "".join(_shown_path(parts)), "".join(_shown_query(parts)), "")
    )


def is_private(url: str) -> bool:
    """Whether the address has a secret in it, or would have if it were not kept elsewhere."""
    whole, mark = urldefrag(url)
    return mark.startswith(KEPT_ELSEWHERE) or discreet(url) != whole


def secrets_of(url: str) -> tuple[str, ...]:
    """The secrets in an address, as they stand there, the longest first; what is short may be a word anywhere."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ()
    login = parts.netloc.rpartition("@")[0].partition(":")
    pieces = [*_PATH.split(parts.path), *_QUERY.split(parts.query)]
    shown = [*_shown_path(parts), *_shown_query(parts)]
    found = {login[2] or login[0]}
    for piece, instead in zip(pieces, shown, strict=True):
        if piece != instead:
            before, _, after = instead.partition(HIDDEN)
            found.add(piece[len(before) : len(piece) - len(after)])
    return tuple(sorted((each for each in found if len(each) >= _SHORTEST), key=len, reverse=True))


def secrets_in_titles(url: str) -> tuple[str, ...]:
    """Those of the secrets that are looked for in titles: all but the name or the number of who listens."""
    pairs = (pair.partition("=") for pair in re.split(r"[?;&]", urldefrag(url).url))
    listeners = {value for name, _, value in pairs if _LISTENER.search(unquote(name))}
    return tuple(secret for secret in secrets_of(url) if secret not in listeners)


def without(url: str, secrets: Iterable[str]) -> str:
    """The address without its own secrets and without these."""
    return _replaced(discreet(url), secrets)


def text_without(text: str, secrets: Iterable[str]) -> str:
    """The text without these secrets; what may be a word or a number is hidden only where an address has secrets."""
    for secret in secrets:
        if secret in text:
            text = _found_in_text(secret).sub(HIDDEN, text)
    return text


def discreet_guid(guid: str) -> str:
    """The guid of an episode, without the secrets that it has where it is an address.

    What follows `#` may be all that tells it from other guids: it stays unless it may be a secret itself.
    """
    if "://" not in guid:
        return guid
    fragment = guid.partition("#")[2]
    is_open = "@" not in fragment and [_shown_pair(pair) for pair in _QUERY.split(fragment)] == _QUERY.split(fragment)
    return f"{discreet(guid)}#{fragment}" if fragment and is_open else discreet(guid)


def guid_without(guid: str, secrets: Iterable[str]) -> str:
    """The guid without its own secrets and without these."""
    return _replaced(discreet_guid(guid), secrets) if "://" in guid else text_without(guid, secrets)


def without_secrets(text: str) -> str:
    """The text with every address in it made discreet."""
    return _ADDRESS.sub(lambda found: discreet(found[0]), text)


def _replaced(text: str, secrets: Iterable[str]) -> str:
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
    return text


@lru_cache(maxsize=256)
def _found_in_text(secret: str) -> re.Pattern[str]:
    as_it_is = re.escape(secret)
    if len(secret) >= _IN_QUERY:
        return re.compile(as_it_is)
    if secret.isalpha() or secret.isdigit():
        return re.compile(rf"(?:(?<=\w[=:])|(?<=\w/)){as_it_is}(?!\w)")
    return re.compile(rf"(?<![A-Za-z0-9]){as_it_is}(?![A-Za-z0-9])")


class DiscreetFormatter(logging.Formatter):
    """Formats lines of a log, tracebacks among them, without the secrets of addresses, whoever wrote them."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        return without_secrets(super().format(record))


def _shown_path(parts: SplitResult) -> list[str]:
    """What may be shown of each piece of the path.

    A part after the word “public” is nobody's secret, and neither is the commit that a file of a model is from.
    """
    is_for_all, is_for_few = False, not _FOR_FEW.isdisjoint((parts.hostname or "").split("."))
    shown: list[str] = []
    for piece in _PATH.split(parts.path):
        is_commit = shown[-2:] == ["resolve", "/"] and bool(_COMMIT.fullmatch(piece))
        if shown[-1:] == [";"]:
            shown.append(_shown_pair(piece))
        else:
            shown.append(piece if is_commit or is_for_all else _shown_part(piece, is_for_few))
        is_for_all = is_for_all or piece.lower() in _FOR_ALL
        is_for_few = is_for_few or piece.lower() in _FOR_FEW
    return shown


def _shown_part(part: str, is_for_few: bool) -> str:
    if not _is_secret(unquote(part), is_for_few):
        return part
    ending = re.search(r"\.[A-Za-z0-9]{1,5}$", part)
    return f"{HIDDEN}{ending[0] if ending else ''}"


def _is_secret(part: str, is_for_few: bool) -> bool:
    if is_for_few:
        return bool(_UUID.search(part)) or _is_random(part, _FOR_FEW_LETTERS, letters_a_word=3)
    return _is_random(part, _IN_PATH, letters_a_word=3)


def _shown_query(parts: SplitResult) -> list[str]:
    """What may be shown of each piece of the query."""
    return [_shown_pair(pair) for pair in _QUERY.split(parts.query)]


def _shown_pair(pair: str) -> str:
    name, equals, value = pair.partition("=")
    if not equals:
        return HIDDEN if _is_random(unquote(pair), _IN_QUERY, letters_a_word=4) else pair
    is_secret = bool(_SECRET_WORD.search(unquote(name))) or _is_random(unquote(value), _IN_QUERY, letters_a_word=4)
    return f"{name}={HIDDEN}" if is_secret and value else pair


def _is_random(text: str, shortest: int, letters_a_word: int) -> bool:
    """Whether a run of letters and digits is too long and too mixed to be a word, a name or a number."""
    return any(_is_mixed(found[0], shortest, letters_a_word) for found in _RUN.finditer(text)) or any(
        _has_all(found[0]) and _is_mixed(found[0], shortest, letters_a_word) for found in _BASE64.finditer(text)
    )


def _is_mixed(run: str, shortest: int, letters_a_word: int) -> bool:
    """Whether the words and numbers in a run are shorter than so many letters each; many hyphens make it a slug."""
    letters = re.sub(r"[-_]", "", run)
    digits = sum(letter.isdigit() for letter in letters)
    if len(run) < shortest or digits == len(letters) or (len(run) - len(letters)) * 8 > len(run):
        return False
    if len(letters) >= _ALWAYS and digits >= 3 and len(letters) - digits >= 3:
        return True
    is_short = len(_WORD.findall(run)) * letters_a_word > len(letters)
    return is_short and (digits > 0 or (letters != letters.lower() and bool(_CONSONANTS.search(letters))))


def _has_all(run: str) -> bool:
    """Whether there are capitals, small letters and digits in it."""
    return all(re.search(kind, run) for kind in ("[a-z]", "[A-Z]", "[0-9]"))

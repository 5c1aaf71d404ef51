"""The addresses of private podcasts, kept in the keyring of the system rather than in the library.

The library has a stand-in: the address without its secrets, with a mark where browsers have the place in a page. Beside
the address, the keyring has the key to those that the podcast names (`pipeline/sealing.py`). Where there is no keyring,
or it does not open, the address stays in the library, which only its owner can read; where that keyring has the key
already, it is waited for, as another key would open nothing that the library has sealed. A keyring may ask the person
for its password, so nothing here is called on the window's own thread, nor before a private podcast is there.
"""

import dataclasses
import logging
import secrets
from collections.abc import Iterable
from urllib.parse import urldefrag

from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.domain.network_errors import KeyNotHere
from mirrortalk_desktop.feeds.discreet import KEPT_ELSEWHERE, discreet, is_private
from mirrortalk_desktop.pipeline.sealing import Key

logger = logging.getLogger(__name__)

SERVICE = "MirrorTalk"


def hide(feed: Feed, before: Feed | None = None) -> Feed:
    """The feed with a stand-in for its address, which is in the keyring now; as it is where that cannot be.

    `before` is the same feed as the library has it, whose place in the keyring it keeps. Else it gets a new place, as
    another library of this person may have the same podcast. A podcast that has moved to where there is no secret keeps
    its place, too: there is the key to what was sealed before. Raises `KeyNotHere` where that place does not open;
    without any keyring, as on another computer, it is given up.
    """
    import keyring.errors

    if has_stand_in(feed):  # its address may have secrets that were not known as such
        return dataclasses.replace(feed, url=f"{discreet(feed.url)}#{_place_of(feed)}")
    known = _place_of(before) if before else ""
    if feed.is_local or not (known or is_private(feed.url)):
        return feed
    place = known or f"{KEPT_ELSEWHERE}-{secrets.token_hex(8)}"
    try:
        is_there = _put(place, Key.new(feed.url, like=_held(known) if known else None))
    except Exception as error:  # backends raise what they like
        logger.info("no keyring takes the address of a private podcast: %s", type(error).__name__)
        if known and not isinstance(error, keyring.errors.NoKeyringError):
            raise KeyNotHere(feed.title) from error
        is_there = False
    if not is_there:
        return feed
    return dataclasses.replace(feed, url=f"{discreet(feed.url)}#{place}")


def key_of(feed: Feed) -> Key | None:
    """What the keyring has of a feed with a stand-in, else None. Raises `KeyNotHere` when it does not give it."""
    if not has_stand_in(feed):
        return None
    key = _take(_place_of(feed))
    if key is None:
        raise KeyNotHere(feed.title)
    return key


def address_of(feed: Feed) -> str:
    """The whole address of the feed. Raises `KeyNotHere`."""
    key = key_of(feed)
    return key.address if key else feed.url


def with_addresses(feeds: Iterable[Feed]) -> tuple[Feed, ...]:
    """The same feeds with their whole addresses. Raises `KeyNotHere`."""
    return tuple(dataclasses.replace(feed, url=address_of(feed)) for feed in feeds)


def forget(feed: Feed) -> str:
    """Take the address of the feed out of the keyring; returns the name of the entry that stays there, if it does."""
    place = _place_of(feed)
    if not place:
        return ""
    import keyring

    try:
        keyring.delete_password(SERVICE, place)
    except Exception as error:  # noqa: BLE001 - backends raise what they like
        logger.info("the keyring did not forget a podcast: %s", type(error).__name__)
        return "" if _is_gone(place) else place
    return ""


def has_stand_in(feed: Feed) -> bool:
    """Whether the address of the feed is in the keyring."""
    return bool(_place_of(feed))


def is_in_library(feed: Feed) -> bool:
    """Whether the feed has a secret that no keyring took."""
    return not feed.is_local and not has_stand_in(feed) and is_private(feed.url)


def _place_of(feed: Feed) -> str:
    """The name by which the keyring has what belongs to the feed; "" when it has nothing."""
    mark = urldefrag(feed.url).fragment
    return mark if mark.startswith(KEPT_ELSEWHERE) else ""


def _is_gone(place: str) -> bool:
    """Whether the keyring says that it has nothing there; a locked one says nothing."""
    import keyring

    try:
        return keyring.get_password(SERVICE, place) is None
    except Exception:  # noqa: BLE001 - backends raise what they like
        return False


def _put(place: str, key: Key) -> bool:
    """Whether the keyring has the key now, and gives it back. Raises what its backend raises."""
    import keyring

    keyring.set_password(SERVICE, place, str(key))
    return _held(place) == key


def _take(place: str) -> Key | None:
    """The key at this place; None also where the keyring does not open."""
    try:
        return _held(place)
    except Exception as error:  # noqa: BLE001 - backends raise what they like
        logger.info("the keyring gives no address: %s", type(error).__name__)
        return None


def _held(place: str) -> Key | None:
    """The key at this place; None where nothing or something else is. Raises what the backend raises."""
    import keyring

    text = keyring.get_password(SERVICE, place)
    try:
        return Key.from_text(text or "")
    except ValueError:
        return None

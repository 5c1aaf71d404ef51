"""What a private podcast names, audio above all, is at addresses that open it too: the library has them sealed.

There are thousands of them, too many for a keyring, so it has the key that they are sealed with. Sealed is the whole
address (AES-SIV, RFC 5297, in which the same address is always sealed in the same way); before it stands what of it may
be shown, in the form of an address.
"""

import base64
import dataclasses
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urldefrag

from mirrortalk_desktop.domain.model import Episode, Feed
from mirrortalk_desktop.feeds.discreet import (
    SEALED,
    discreet,
    guid_without,
    secrets_in_titles,
    secrets_of,
    text_without,
    without,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESSIV

_KEY_BYTES = 64


def is_sealed(url: str) -> bool:
    """Whether this stands for an address that only a `Key` can tell."""
    return urldefrag(url).fragment.startswith(SEALED)


def for_library(feed: Feed, key: "Key | None") -> Feed:
    """The feed without secrets but those that must stay in it where no keyring took them."""
    return key.seal_feed(feed) if key else cleaned_feed(feed, feed.url)


def episodes_for_library(episodes: Iterable[Episode], feed: Feed, key: "Key | None") -> tuple[Episode, ...]:
    """The same for episodes of this feed."""
    return key.seal_episodes(episodes) if key else cleaned_episodes(episodes, feed.url)


def cleaned_feed(feed: Feed, address: str) -> Feed:
    """The feed without the secrets of this address in what it says."""
    secrets, in_titles = secrets_of(address), secrets_in_titles(address)
    if not secrets:
        return feed
    return dataclasses.replace(
        feed,
        title=text_without(feed.title, in_titles),
        author=text_without(feed.author, in_titles),
        description=text_without(feed.description, secrets),
    )


def cleaned_episodes(episodes: Iterable[Episode], address: str) -> tuple[Episode, ...]:
    """The episodes without the secrets of this address in what is said of them. Nothing needs a guid whole."""
    secrets, in_titles = secrets_of(address), secrets_in_titles(address)
    if not secrets:
        return tuple(episodes)
    return tuple(
        dataclasses.replace(
            episode,
            guid=guid_without(episode.guid, secrets),
            title=text_without(episode.title, in_titles),
            description=text_without(episode.description, secrets),
        )
        for episode in episodes
    )


@dataclass(frozen=True, slots=True)
class Key:
    """What the keyring has of a private podcast: its address, and what the addresses that it names are sealed with."""

    address: str
    seal_key: bytes

    @classmethod
    def new(cls, address: str, *, like: "Key | None" = None) -> "Key":
        """A key for this address; a podcast that moves keeps what its other addresses are sealed with."""
        return cls(address, like.seal_key if like else os.urandom(_KEY_BYTES))

    @classmethod
    def from_text(cls, text: str) -> "Key":
        """A key as it was written down. Raises `ValueError`."""
        address, _, seal_key = text.rpartition(" ")
        held = base64.b64decode(seal_key, validate=True)
        if not address or len(held) != _KEY_BYTES:
            raise ValueError("no key")
        return cls(address, held)

    def __str__(self) -> str:
        return f"{self.address} {base64.b64encode(self.seal_key).decode()}"

    def __repr__(self) -> str:
        return f"Key({discreet(self.address)!r})"

    def seal(self, url: str) -> str:
        """The address as the library has it; one without a secret stays what it is.

        Of one that is sealed, what is shown may have secrets that were not known as such.
        """
        return self._seal()(url)

    def open(self, url: str) -> str:
        """The whole address. Raises `ValueError` when it was sealed with another key."""
        from cryptography.exceptions import InvalidTag

        if not is_sealed(url):
            return url
        sealed = urldefrag(url).fragment.removeprefix(SEALED)
        try:
            held = base64.urlsafe_b64decode(sealed + "=" * (-len(sealed) % 4))
            return self._cipher().decrypt(held, None).decode("utf-8", "surrogatepass")
        except InvalidTag as error:
            raise ValueError("sealed with another key") from error

    def seal_feed(self, feed: Feed) -> Feed:
        """The feed with what else it names sealed, and what it says cleaned."""
        seal = self._seal()
        return dataclasses.replace(
            cleaned_feed(feed, self.address),
            link=seal(feed.link),
            image_url=seal(feed.image_url),
            next_page_url=seal(feed.next_page_url),
        )

    def seal_episodes(self, episodes: Iterable[Episode]) -> tuple[Episode, ...]:
        """The episodes with what they name sealed, and what is said of them cleaned."""
        seal = self._seal()
        return tuple(
            dataclasses.replace(
                episode,
                link=seal(episode.link),
                audio_url=seal(episode.audio_url),
                image_url=seal(episode.image_url),
                chapters_url=seal(episode.chapters_url),
                transcripts=tuple(dataclasses.replace(each, url=seal(each.url)) for each in episode.transcripts),
            )
            for episode in cleaned_episodes(episodes, self.address)
        )

    def _seal(self) -> Callable[[str], str]:
        """What seals any number of addresses: the secrets are looked for, and the cipher is made, once for all."""
        secrets, cipher = secrets_of(self.address), self._cipher()

        def seal(url: str) -> str:
            shown = without(url, secrets)
            if is_sealed(url):
                return f"{shown}#{urldefrag(url).fragment}"
            if shown == urldefrag(url).url:
                return url
            sealed = cipher.encrypt(url.encode("utf-8", "surrogatepass"), None)
            return f"{shown}#{SEALED}{base64.urlsafe_b64encode(sealed).decode().rstrip('=')}"

        return seal

    def _cipher(self) -> "AESSIV":
        from cryptography.hazmat.primitives.ciphers.aead import AESSIV

        return AESSIV(self.seal_key)

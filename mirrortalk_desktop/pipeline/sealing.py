"""What a private podcast names, audio above all, is at addresses that open it too: the library has them sealed.

There are thousands of them, too many for a keyring, so it has the key that they are sealed with. Sealed is the whole
address (AES-SIV, RFC 5297, in which the same address is always sealed in the same way); before it stands what of it may
be shown, in the form of an address.
"""

import base64
import dataclasses
import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urldefrag

from mirrortalk_desktop.domain.model import Episode, Feed
from mirrortalk_desktop.feeds.discreet import SEALED, discreet, secrets_of, without

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESSIV

_KEY_BYTES = 64


def is_sealed(url: str) -> bool:
    """Whether this stands for an address that only a `Key` can tell."""
    return urldefrag(url).fragment.startswith(SEALED)


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
        """The address as the library has it; one without a secret stays what it is."""
        if is_sealed(url):
            return url
        shown = without(url, secrets_of(self.address))
        if shown == urldefrag(url).url:
            return url
        sealed = self._cipher().encrypt(url.encode("utf-8", "surrogatepass"), None)
        return f"{shown}#{SEALED}{base64.urlsafe_b64encode(sealed).decode().rstrip('=')}"

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
        """The feed with what else it names sealed."""
        return dataclasses.replace(
            feed,
            link=self.seal(feed.link),
            image_url=self.seal(feed.image_url),
            next_page_url=self.seal(feed.next_page_url),
        )

    def seal_episodes(self, episodes: Iterable[Episode]) -> tuple[Episode, ...]:
        """The episodes with what they name sealed. A guid is often such an address; it is not needed whole."""
        secrets = secrets_of(self.address)
        return tuple(
            dataclasses.replace(
                episode,
                guid=without(episode.guid, secrets) if "://" in episode.guid else episode.guid,
                link=self.seal(episode.link),
                audio_url=self.seal(episode.audio_url),
                image_url=self.seal(episode.image_url),
                chapters_url=self.seal(episode.chapters_url),
                transcripts=tuple(dataclasses.replace(each, url=self.seal(each.url)) for each in episode.transcripts),
            )
            for episode in episodes
        )

    def _cipher(self) -> "AESSIV":
        from cryptography.hazmat.primitives.ciphers.aead import AESSIV

        return AESSIV(self.seal_key)

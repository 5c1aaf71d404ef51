"""Keyrings for tests: one that holds what it is given, and none."""

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.errors


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that holds what it is given as long as the test lasts; may be locked."""

    priority = 1.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.asked = 0
        self.is_locked = False

    def _ask(self) -> None:
        self.asked += 1
        if self.is_locked:
            raise keyring.errors.KeyringLocked("locked")

    def get_password(self, service: str, username: str) -> str | None:
        self._ask()
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._ask()
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._ask()
        del self.held[service, username]

    def use(self) -> None:
        """Be the keyring of this computer."""
        keyring.set_keyring(self)


class NoKeyring:
    """A computer without one."""

    @staticmethod
    def use() -> None:
        """From now on there is none."""
        keyring.set_keyring(keyring.backends.fail.Keyring())

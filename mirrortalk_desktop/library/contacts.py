"""Whom the app connected to, for the person to see: a row for each host and purpose."""

from mirrortalk_desktop.domain.contact import Contact, ContactSummary, Purpose
from mirrortalk_desktop.library.database import Database


class ContactStore:
    """Grows with the number of hosts, not of requests."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, contact: Contact) -> None:
        """Count a request."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO contacts VALUES (?1, ?2, ?3, ?3, 1, ?4) ON CONFLICT DO UPDATE SET "
                "last_at = max(last_at, ?3), requests = requests + 1, received = received + ?4",
                (contact.host, contact.purpose, contact.at, contact.received),
            )

    def all(self) -> tuple[ContactSummary, ...]:
        """Every host and purpose, the one contacted last first."""
        rows = self._database.connection.execute("SELECT * FROM contacts ORDER BY last_at DESC, host, purpose")
        return tuple(ContactSummary(row["host"], Purpose(row["purpose"]), *row[2:]) for row in rows)

    def clear(self) -> None:
        """Forget them all."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM contacts")

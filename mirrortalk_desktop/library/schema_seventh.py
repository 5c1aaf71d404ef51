"""The seventh migration: whom the app connected to."""

SEVENTH: tuple[str, ...] = (
    """
    CREATE TABLE contacts (
        host TEXT NOT NULL,
        purpose TEXT NOT NULL,
        first_at REAL NOT NULL,
        last_at REAL NOT NULL,
        requests INTEGER NOT NULL,
        received INTEGER NOT NULL,
        PRIMARY KEY (host, purpose)
    ) WITHOUT ROWID
    """,
)

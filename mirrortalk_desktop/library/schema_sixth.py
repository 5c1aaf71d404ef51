"""The sixth migration: what a person wants otherwise for one show."""

SIXTH: tuple[str, ...] = (
    """
    CREATE TABLE show_options (
        feed_id TEXT PRIMARY KEY REFERENCES feeds (id) ON DELETE CASCADE,
        speech_model TEXT NOT NULL,
        language TEXT NOT NULL,
        takes_new INTEGER NOT NULL,
        most_kept INTEGER NOT NULL
    ) WITHOUT ROWID
    """,
)

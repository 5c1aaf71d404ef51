"""The fourth migration: moments that a person kept, how far each episode was heard, and a quick count of episodes."""

FOURTH: tuple[str, ...] = (
    # Nothing here refers to the episode: a bookmark outlives it. A number is never used again, so that undoing a
    # deletion cannot meet another bookmark.
    """
    CREATE TABLE bookmarks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kept_at REAL NOT NULL,
        feed_title TEXT NOT NULL,
        episode_id TEXT NOT NULL,
        episode_guid TEXT NOT NULL,
        episode_title TEXT NOT NULL,
        start REAL NOT NULL,
        end REAL NOT NULL,
        quote TEXT NOT NULL,
        speaker TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        note TEXT NOT NULL,
        UNIQUE (episode_id, start, end)
    )
    """,
    """
    CREATE TABLE heard (
        episode_id TEXT PRIMARY KEY REFERENCES episodes (id) ON DELETE CASCADE,
        position REAL NOT NULL,
        is_played INTEGER NOT NULL,
        heard_at REAL NOT NULL
    ) WITHOUT ROWID
    """,
    # What is open, among many thousand episodes that nobody wanted.
    "CREATE INDEX episodes_by_audio_state ON episodes (audio_state)",
    "CREATE INDEX episodes_to_retry ON episodes (retry_at) WHERE retry_at IS NOT NULL",
    # How many episodes of a show can be asked, without reading their notes.
    "CREATE INDEX episodes_counted ON episodes (feed_id, index_state, transcript_state)",
)

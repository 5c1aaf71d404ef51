"""The second migration: full text, speakers, what was found out about episodes, and more in the history."""

# ruff: noqa: S608  the parts that are put together are all written here

#: How both full texts cut text into words: lower case, without accents, English endings off.
_TOKENIZER = "porter unicode61 remove_diacritics 2"
#: A sentence's place in the full text: the number of its episode, then its own in the lower 20 bits.
_PLACE = "((SELECT number FROM episode_numbers WHERE episode_id = {row}.episode_id) << 20) + {row}.ordinal"
_EPISODE_PLACE = "(SELECT number FROM episode_numbers WHERE episode_id = {row}.id)"

SECOND: tuple[str, ...] = (
    "ALTER TABLE questions ADD COLUMN understood TEXT",
    "ALTER TABLE questions ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE questions ADD COLUMN likely_waiting TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE questions ADD COLUMN thumb INTEGER NOT NULL DEFAULT 0",
    # Full text needs whole numbers that never change. A number outlives its episode, for what is deleted after it.
    "CREATE TABLE episode_numbers (number INTEGER PRIMARY KEY, episode_id TEXT NOT NULL UNIQUE)",
    f"CREATE VIRTUAL TABLE sentence_words USING fts5 (text, content = '', tokenize = '{_TOKENIZER}')",
    f"CREATE VIRTUAL TABLE episode_words USING fts5 (title, description, content = '', tokenize = '{_TOKENIZER}')",
    """
    CREATE TABLE speakers (
        speaker TEXT NOT NULL,
        episode_id TEXT NOT NULL REFERENCES episodes (id) ON DELETE CASCADE,
        PRIMARY KEY (speaker, episode_id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX speakers_by_episode ON speakers (episode_id)",
    "INSERT INTO episode_numbers (episode_id) SELECT id FROM episodes ORDER BY rowid",
    f"INSERT INTO sentence_words (rowid, text) SELECT {_PLACE.format(row='s')}, s.text FROM sentences s",
    "INSERT INTO episode_words (rowid, title, description) "
    f"SELECT {_EPISODE_PLACE.format(row='e')}, e.title, e.description FROM episodes e",
    "INSERT INTO speakers SELECT DISTINCT speaker, episode_id FROM sentences WHERE speaker != ''",
    f"""
    CREATE TRIGGER sentence_added AFTER INSERT ON sentences BEGIN
        INSERT INTO sentence_words (rowid, text) VALUES ({_PLACE.format(row="new")}, new.text);
    END
    """,
    f"""
    CREATE TRIGGER sentence_gone AFTER DELETE ON sentences BEGIN
        INSERT INTO sentence_words (sentence_words, rowid, text)
        VALUES ('delete', {_PLACE.format(row="old")}, old.text);
    END
    """,
    """
    CREATE TRIGGER speaker_added AFTER INSERT ON sentences WHEN new.speaker != '' BEGIN
        INSERT INTO speakers VALUES (new.speaker, new.episode_id) ON CONFLICT DO NOTHING;
    END
    """,
    f"""
    CREATE TRIGGER episode_added AFTER INSERT ON episodes BEGIN
        INSERT INTO episode_numbers (episode_id) VALUES (new.id) ON CONFLICT DO NOTHING;
        INSERT INTO episode_words (rowid, title, description)
        VALUES ({_EPISODE_PLACE.format(row="new")}, new.title, new.description);
    END
    """,
    f"""
    CREATE TRIGGER episode_changed AFTER UPDATE OF title, description ON episodes
    WHEN old.title IS NOT new.title OR old.description IS NOT new.description BEGIN
        INSERT INTO episode_words (episode_words, rowid, title, description)
        VALUES ('delete', {_EPISODE_PLACE.format(row="old")}, old.title, old.description);
        INSERT INTO episode_words (rowid, title, description)
        VALUES ({_EPISODE_PLACE.format(row="new")}, new.title, new.description);
    END
    """,
    f"""
    CREATE TRIGGER episode_gone AFTER DELETE ON episodes BEGIN
        INSERT INTO episode_words (episode_words, rowid, title, description)
        VALUES ('delete', {_EPISODE_PLACE.format(row="old")}, old.title, old.description);
    END
    """,
    "CREATE INDEX episodes_by_published ON episodes (published)",
    # What was found out about the current sentences of an episode; a new transcript is studied again.
    """
    CREATE TABLE studied (
        episode_id TEXT PRIMARY KEY REFERENCES episodes (id) ON DELETE CASCADE,
        studied_at REAL NOT NULL
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE signatures (
        feed_id TEXT NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
        signature INTEGER NOT NULL,
        episode_id TEXT NOT NULL REFERENCES episodes (id) ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        PRIMARY KEY (feed_id, signature, episode_id, ordinal)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX signatures_by_episode ON signatures (episode_id)",
    """
    CREATE TABLE repeats (
        episode_id TEXT NOT NULL,
        ordinal INTEGER NOT NULL,
        PRIMARY KEY (episode_id, ordinal),
        FOREIGN KEY (episode_id, ordinal) REFERENCES sentences (episode_id, ordinal) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE phrases (
        phrase TEXT NOT NULL,
        episode_id TEXT NOT NULL REFERENCES episodes (id) ON DELETE CASCADE,
        label TEXT NOT NULL,
        weight REAL NOT NULL,
        times INTEGER NOT NULL,
        PRIMARY KEY (phrase, episode_id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX phrases_by_episode ON phrases (episode_id)",
    """
    CREATE TABLE suggestions (
        question TEXT PRIMARY KEY,
        episode_id TEXT REFERENCES episodes (id) ON DELETE CASCADE,
        is_answered INTEGER NOT NULL,
        checked_for TEXT NOT NULL
    )
    """,
    "CREATE INDEX suggestions_by_episode ON suggestions (episode_id)",
)

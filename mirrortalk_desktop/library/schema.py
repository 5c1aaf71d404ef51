"""The tables, one migration after the other. A migration that was released is never changed; add the next one.

A transcript belongs to an episode and is current or a draft. A draft grows window by window; the current one stays
until the draft is complete, so an episode never loses its transcript to an interrupted second try.
"""

from mirrortalk_desktop.library.schema_eighth import EIGHTH
from mirrortalk_desktop.library.schema_eleventh import ELEVENTH
from mirrortalk_desktop.library.schema_fifth import FIFTH
from mirrortalk_desktop.library.schema_fourth import FOURTH
from mirrortalk_desktop.library.schema_ninth import NINTH
from mirrortalk_desktop.library.schema_second import SECOND
from mirrortalk_desktop.library.schema_seventh import SEVENTH
from mirrortalk_desktop.library.schema_sixth import SIXTH
from mirrortalk_desktop.library.schema_tenth import TENTH
from mirrortalk_desktop.library.schema_third import THIRD

_FIRST: tuple[str, ...] = (
    """
    CREATE TABLE feeds (
        id TEXT PRIMARY KEY,
        url TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        link TEXT NOT NULL,
        author TEXT NOT NULL,
        description TEXT NOT NULL,
        language TEXT NOT NULL,
        image_url TEXT NOT NULL,
        is_local INTEGER NOT NULL,
        is_active INTEGER NOT NULL,
        etag TEXT NOT NULL,
        last_modified TEXT NOT NULL,
        next_page_url TEXT NOT NULL,
        checked_at REAL,
        added_at REAL NOT NULL,
        failure TEXT
    )
    """,
    """
    CREATE TABLE episodes (
        id TEXT PRIMARY KEY,
        feed_id TEXT NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
        guid TEXT NOT NULL,
        title TEXT NOT NULL,
        link TEXT NOT NULL,
        description TEXT NOT NULL,
        published REAL,
        duration REAL,
        audio_url TEXT NOT NULL,
        audio_type TEXT NOT NULL,
        audio_bytes INTEGER,
        is_video INTEGER NOT NULL,
        image_url TEXT NOT NULL,
        chapters_url TEXT NOT NULL,
        transcripts TEXT NOT NULL,
        language TEXT NOT NULL,
        prefers_audio INTEGER NOT NULL DEFAULT 0,
        audio_state TEXT NOT NULL DEFAULT 'none',
        transcript_state TEXT NOT NULL DEFAULT 'none',
        index_state TEXT NOT NULL DEFAULT 'none',
        failure TEXT,
        failed_stage TEXT,
        attempts INTEGER NOT NULL DEFAULT 0,
        retry_at REAL,
        wanted_at REAL
    )
    """,
    "CREATE INDEX episodes_by_feed ON episodes (feed_id, published DESC)",
    "CREATE INDEX episodes_by_transcript_state ON episodes (transcript_state)",
    "CREATE INDEX episodes_by_index_state ON episodes (index_state)",
    """
    CREATE TABLE tombstones (
        episode_id TEXT PRIMARY KEY,
        buried_at REAL NOT NULL
    )
    """,
    """
    CREATE TABLE audio_files (
        episode_id TEXT PRIMARY KEY REFERENCES episodes (id) ON DELETE CASCADE,
        path TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        size INTEGER NOT NULL,
        duration REAL NOT NULL,
        format TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE chapters (
        episode_id TEXT NOT NULL REFERENCES episodes (id) ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        start REAL NOT NULL,
        title TEXT NOT NULL,
        PRIMARY KEY (episode_id, ordinal)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE transcripts (
        id INTEGER PRIMARY KEY,
        episode_id TEXT NOT NULL REFERENCES episodes (id) ON DELETE CASCADE,
        source TEXT NOT NULL,
        language TEXT NOT NULL,
        audio_sha256 TEXT NOT NULL,
        is_current INTEGER NOT NULL,
        begun_at REAL NOT NULL,
        UNIQUE (episode_id, is_current)
    )
    """,
    """
    CREATE TABLE windows (
        transcript_id INTEGER NOT NULL REFERENCES transcripts (id) ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        start REAL NOT NULL,
        end REAL NOT NULL,
        model TEXT NOT NULL,
        rung TEXT NOT NULL,
        language TEXT NOT NULL,
        committed_at REAL NOT NULL,
        PRIMARY KEY (transcript_id, ordinal)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE segments (
        transcript_id INTEGER NOT NULL,
        window INTEGER NOT NULL,
        ordinal INTEGER NOT NULL,
        start REAL NOT NULL,
        end REAL NOT NULL,
        text TEXT NOT NULL,
        speaker TEXT NOT NULL,
        words TEXT NOT NULL,
        PRIMARY KEY (transcript_id, window, ordinal),
        FOREIGN KEY (transcript_id, window) REFERENCES windows (transcript_id, ordinal) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE sentences (
        episode_id TEXT NOT NULL REFERENCES episodes (id) ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        start REAL NOT NULL,
        end REAL NOT NULL,
        text TEXT NOT NULL,
        speaker TEXT NOT NULL,
        PRIMARY KEY (episode_id, ordinal)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE passages (
        id TEXT PRIMARY KEY,
        episode_id TEXT NOT NULL REFERENCES episodes (id) ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        first_sentence INTEGER NOT NULL,
        last_sentence INTEGER NOT NULL,
        start REAL NOT NULL,
        end REAL NOT NULL,
        text TEXT NOT NULL,
        UNIQUE (episode_id, ordinal)
    )
    """,
    """
    CREATE TABLE questions (
        id INTEGER PRIMARY KEY,
        asked_at REAL NOT NULL,
        question TEXT NOT NULL,
        is_answered INTEGER NOT NULL,
        lead TEXT NOT NULL,
        coverage TEXT NOT NULL,
        seconds REAL NOT NULL
    )
    """,
    """
    CREATE TABLE citations (
        question_id INTEGER NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        feed_title TEXT NOT NULL,
        episode_id TEXT NOT NULL,
        episode_guid TEXT NOT NULL,
        episode_title TEXT NOT NULL,
        start REAL NOT NULL,
        end REAL NOT NULL,
        quote TEXT NOT NULL,
        speaker TEXT NOT NULL,
        PRIMARY KEY (question_id, ordinal)
    ) WITHOUT ROWID
    """,
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    _FIRST,
    SECOND,
    THIRD,
    FOURTH,
    FIFTH,
    SIXTH,
    SEVENTH,
    EIGHTH,
    NINTH,
    TENTH,
    ELEVENTH,
)

"""The eighth migration: feeds in trouble are left alone for longer each time, and feeds at home may lead there."""

EIGHTH: tuple[str, ...] = (
    "ALTER TABLE feeds ADD COLUMN is_home INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE feeds ADD COLUMN failures INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE feeds ADD COLUMN retry_at REAL",
)

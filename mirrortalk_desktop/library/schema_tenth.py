"""The tenth migration: how many runs in a row were ended by native code while they worked on an episode."""

TENTH: tuple[str, ...] = ("ALTER TABLE episodes ADD COLUMN crashes INTEGER NOT NULL DEFAULT 0",)

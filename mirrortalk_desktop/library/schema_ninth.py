"""The ninth migration: why a segment was possibly not said; nothing where there is no doubt."""

NINTH: tuple[str, ...] = ("ALTER TABLE segments ADD COLUMN doubt TEXT NOT NULL DEFAULT ''",)

"""The eighth migration: why a segment was possibly not said; nothing where there is no doubt."""

EIGHTH: tuple[str, ...] = ("ALTER TABLE segments ADD COLUMN doubt TEXT NOT NULL DEFAULT ''",)

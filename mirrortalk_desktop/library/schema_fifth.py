"""The fifth migration: key phrases are nouns now, so episodes are studied again, and suggestions tried again."""

FIFTH: tuple[str, ...] = ("DELETE FROM studied", "DELETE FROM phrases", "DELETE FROM suggestions")

"""The eleventh migration: whether an episode is being heard again, or was given up as that ends the program."""

ELEVENTH: tuple[str, ...] = (
    "ALTER TABLE episodes ADD COLUMN rehearing TEXT",
    "CREATE INDEX episodes_by_rehearing ON episodes (rehearing) WHERE rehearing IS NOT NULL",
)

"""The third migration: how much is said in an episode stands beside it, so that no question counts passages."""

THIRD: tuple[str, ...] = (
    "ALTER TABLE episodes ADD COLUMN passages INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE episodes ADD COLUMN said_until REAL",
    "UPDATE episodes SET passages = (SELECT count(*) FROM passages p WHERE p.episode_id = episodes.id), "
    "said_until = (SELECT max(p.end) FROM passages p WHERE p.episode_id = episodes.id)",
    # All that a question asks of episodes, without their notes, which are long.
    "CREATE INDEX episodes_searched ON episodes (index_state, feed_id, id, published, duration, said_until, passages)",
)

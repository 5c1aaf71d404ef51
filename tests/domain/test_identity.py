from mirrortalk_desktop.domain import identity


def test_an_episode_is_known_by_guid_else_enclosure_else_title_and_date() -> None:
    assert identity.episode_key(" g ", "https://a/1.mp3", "T", 1.0) == "g"
    assert identity.episode_key("", "https://a/1.mp3", "T", 1.0) == "https://a/1.mp3"
    assert identity.episode_key("", "", "T", 1.0) != identity.episode_key("", "", "T", 2.0)


def test_the_same_thing_has_the_same_name_for_ever() -> None:
    assert identity.feed_id("https://show.example/feed.xml") == "9926f83ec1076b0be2b7"
    assert identity.episode_id("f", "k") == identity.episode_id("f", "k")
    assert identity.episode_id("fk", "") != identity.episode_id("f", "k")

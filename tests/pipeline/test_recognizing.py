"""Who is an old acquaintance under a new name, look after look."""

import dataclasses

import pytest

from mirrortalk_desktop.domain.model import Episode, State
from mirrortalk_desktop.pipeline.recognizing import recognized

MONDAY, TUESDAY = 1_767_600_000.0, 1_767_686_400.0


def offer(guid: str, address: str, *, published: float = MONDAY, size: int | None = None) -> Episode:
    """An episode as a feed offers it; without a guid, its id comes from its address."""
    return Episode(
        guid or address, "show", guid, "Evening news", published=published, audio_url=address, audio_bytes=size
    )


def taken(episode: Episode) -> Episode:
    return dataclasses.replace(episode, audio_state=State.DONE, transcript_state=State.DONE, index_state=State.DONE)


class Shelf:
    """What the library has of a show: all that is new is taken."""

    def __init__(self) -> None:
        self.known: dict[str, Episode] = {}

    def look(self, *offered: Episode) -> int:
        """Look at the feed; how many episodes there are then."""
        for episode in recognized(offered, tuple(self.known.values())):
            self.known[episode.id] = taken(episode)
        return len(self.known)


def test_an_address_that_changes_with_each_look_is_one_episode_also_after_its_size_has_changed() -> None:
    shelf = Shelf()
    assert [shelf.look(offer("", f"https://x/a.mp3?ticket={look}", size=1000)) for look in range(3)] == [1, 1, 1]
    assert [shelf.look(offer("", f"https://x/a.mp3?ticket={look}", size=1500)) for look in range(3, 6)] == [2, 2, 2]


def test_two_parts_of_one_title_and_date_are_told_by_the_path_of_their_addresses() -> None:
    shelf = Shelf()
    parts = [[offer("", f"https://x/{part}.mp3?ticket={look}") for part in ("one", "two")] for look in range(4)]
    assert [shelf.look(*both) for both in parts] == [2, 2, 2, 2]
    assert {episode.audio_url for episode in shelf.known.values()} == {
        "https://x/one.mp3?ticket=3",
        "https://x/two.mp3?ticket=3",
    }


@pytest.mark.parametrize("size", [None, 1000])
def test_words_of_one_day_are_not_put_under_the_date_of_another(size: int | None) -> None:
    shelf = Shelf()
    shelf.look(offer("monday", "https://x/news.mp3", size=size))
    assert shelf.look(offer("tuesday", "https://x/news.mp3", published=TUESDAY, size=size)) == 2
    assert shelf.known["monday"].published == MONDAY

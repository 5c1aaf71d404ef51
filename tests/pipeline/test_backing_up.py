"""The backup of the day, and the one to go back to: neither is one with nothing in it."""

from collections.abc import Iterator

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.library.rotation import Kind
from tests.support.demo import make_container


@pytest.fixture
def container() -> Iterator[Container]:
    container = make_container()
    container.claim()
    yield container
    container.close()


def subscribe(container: Container) -> None:
    container.library.feeds.save(Feed("a", "local:a", "A show", is_local=True))


def test_an_empty_library_is_not_backed_up_as_the_one_of_the_day(container: Container) -> None:
    backing_up = container.backing_up
    assert not backing_up.keep_up()
    assert backing_up.all() == ()
    subscribe(container)
    assert backing_up.keep_up()
    assert not backing_up.keep_up()
    (offer,) = backing_up.offers()
    assert (offer.backup.kind, offer.contents.podcasts) == (Kind.DAILY, 1)


def test_an_empty_backup_does_not_count_as_the_one_of_the_day(container: Container) -> None:
    container.backing_up.make(Kind.DAILY)
    subscribe(container)
    assert container.backing_up.keep_up()
    assert container.backing_up.offers()[0].contents.podcasts == 1


def test_an_empty_backup_is_gone_back_to_only_where_there_is_no_other(container: Container) -> None:
    backing_up = container.backing_up
    empty = backing_up.make(Kind.BY_HAND)
    assert backing_up.find("latest") == empty
    subscribe(container)
    full = backing_up.make(Kind.DAILY)
    container.library.feeds.remove("a")
    backing_up.make(Kind.BY_HAND)
    assert backing_up.find("latest") == full

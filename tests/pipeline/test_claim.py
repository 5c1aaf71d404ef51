import pytest

from mirrortalk_desktop.domain.errors import LibraryBusy
from tests.support.demo import make_container


def test_only_one_works_on_a_library_and_others_may_look() -> None:
    first, second = make_container(), make_container()
    first.claim()

    with pytest.raises(LibraryBusy):
        second.claim()
    assert second.library.feeds.all() == ()

    first.close()
    second.claim()
    second.close()

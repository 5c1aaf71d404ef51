import os

import pytest

from mirrortalk_desktop.domain.errors import CannotWrite, LibraryBusy
from mirrortalk_desktop.domain.messages import explain
from tests.support.demo import make_container


def test_only_one_works_on_a_library_and_others_may_look() -> None:
    first, second = make_container(), make_container()
    first.claim()

    with pytest.raises(LibraryBusy) as caught:
        second.claim()
    assert caught.value.holder == f"the window, process {os.getpid()}"
    assert second.library.feeds.all() == ()

    first.close()
    second.claim()
    second.close()


def test_a_library_whose_files_cannot_be_locked_is_one_plain_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: object) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr("filelock.BaseFileLock.acquire", refuse)
    container = make_container()
    with pytest.raises(CannotWrite) as caught:
        container.claim()
    assert "No locks available" in str(explain(caught.value.as_failure()))
    container.close()

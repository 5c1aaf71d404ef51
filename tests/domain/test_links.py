"""Links to a moment of an episode."""

import pytest

from mirrortalk_desktop.domain.links import link_to, moment_of


@pytest.mark.parametrize("seconds", [0.0, 28.01, 35_999.5])
def test_a_link_leads_back_to_its_moment(seconds: float) -> None:
    assert moment_of(link_to("3f2a9c", seconds)) == ("3f2a9c", seconds)


def test_a_link_that_a_browser_has_made_whole_is_understood() -> None:
    assert moment_of("mirrortalk://play/?episode=3f2a9c&start=5") == ("3f2a9c", 5.0)


@pytest.mark.parametrize(
    "link",
    [
        "",
        "mirrortalk:play",
        "mirrortalk:play?episode=&start=1",
        "mirrortalk:play?episode=a&start=-1",
        "mirrortalk:play?episode=a&start=nan",
        "mirrortalk:play?episode=../../etc&start=1",
        "mirrortalk:play?episode=a&start=1&start=2",
        "https://show.example/play?episode=a&start=1",
    ],
)
def test_nothing_else_is_a_link(link: str) -> None:
    assert moment_of(link) is None

"""What an answer says about a date in its question: that nothing is from then, or that it limited nothing."""

import datetime

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import DatesReversed
from mirrortalk_desktop.domain.model import Answer
from mirrortalk_desktop.domain.question import ChipKind, Scope
from tests.support.spoken import TOKEN, speak

BREAD = [("Anna", "Sourdough bread needs patience and a warm kitchen. A good bread crust needs steam in the oven.")]
FLOOD = [("Bob", "In 2013 the flood stood in the bakery. We baked bread on the roof while the flood went down.")]
SPAN = "Its episodes are from 3 March 2021 to 10 January 2023."


@pytest.fixture
def ready(container: Container) -> Container:
    speak(container, "Kitchen Talk", "Bread", BREAD, date="2023-01-10")
    speak(container, "Kitchen Talk", "Flood", FLOOD, date="2021-03-03")
    return container


def ask(container: Container, question: str, **more: object) -> Answer:
    return container.ask.ask(question, token=TOKEN, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("What did they say about bread in 2024?", f"Nothing in your library is from 2024. {SPAN}"),
        ("Which episodes mention bread in 2024?", f"Nothing in your library is from 2024. {SPAN}"),
        (
            "What did they say about bread since January 10 2026?",
            f"Nothing in your library is from 10 January 2026 or later. {SPAN}",
        ),
        ("What did Anna say about bread in May 2022?", f"Nothing in your library is from May 2022. {SPAN}"),
    ],
)
def test_where_nothing_is_from_then_that_is_said(ready: Container, question: str, lead: str) -> None:
    answer = ask(ready, question)
    assert (answer.is_answered, answer.lead) == (False, lead)
    assert answer.understood is not None
    assert ChipKind.DATES in {chip.kind for chip in answer.understood.chips}
    assert ask(ready, question, without=frozenset({ChipKind.DATES})).is_answered


def test_a_follow_up_about_a_year_without_episodes_says_so_too(ready: Container) -> None:
    first = ask(ready, "What did they say about bread?")
    answer = ask(ready, "And in 2024?", after=first.understood)
    assert (answer.is_answered, answer.lead) == (False, f"Nothing in your library is from 2024. {SPAN}")


def test_a_year_that_is_spoken_of_is_searched_as_a_word(ready: Container) -> None:
    answer = ask(ready, "What did they say about the flood in 2013?")
    assert answer.is_answered
    assert any("In 2013 the flood" in citation.quote for citation in answer.citations)
    assert "as words" not in answer.lead


def test_a_date_that_limited_nothing_is_said_beside_the_answer(ready: Container) -> None:
    ask_of = "How does sourdough bread get a good crust {when}?"
    then = ask(ready, ask_of.format(when="in 2021"))
    assert then.is_answered
    assert then.lead.endswith("“in 2021” was searched as words, not as when it was said.")
    never = ask(ready, ask_of.format(when="since May 2024"))
    assert never.lead.endswith("Nothing in your library is from then: “since May 2024” was searched as words.")
    its_own = ask(ready, ask_of.format(when="in 2023"))
    assert its_own.is_answered
    assert {citation.episode_title for citation in its_own.citations} == {"Bread"}
    assert "as words" not in its_own.lead


def test_the_parts_of_a_number_are_not_the_number(ready: Container) -> None:
    speak(
        ready, "Kitchen Talk", "Ovens", [("Anna", "Twenty bakers need two ovens to feed a street.")], date="2021-05-05"
    )
    answer = ask(ready, "How many ovens do twenty bakers need in 2022?")
    assert [citation.episode_title for citation in answer.citations] == ["Ovens"]
    assert answer.lead.endswith("“in 2022” was searched as words.")


@pytest.mark.parametrize("days", [1, 0, -30])
def test_dates_that_leave_no_time_are_told_as_such(ready: Container, days: int) -> None:
    since = datetime.datetime(2021, 3, 3)
    scope = Scope(since=since.timestamp(), until=(since + datetime.timedelta(days=days)).timestamp())
    if days > 0:
        assert ask(ready, "What did they say about the flood?", scope=scope).is_answered
        return
    with pytest.raises(DatesReversed) as caught:
        ask(ready, "What did they say about the flood?", scope=scope)
    assert caught.value.since == "2021-03-03"
    assert ready.library.conversations.latest() == ()

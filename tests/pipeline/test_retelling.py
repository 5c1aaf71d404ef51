"""Every line above an answer that the pipeline makes can be told in another language."""

import datetime
import re
from collections.abc import Iterator

import pytest

from mirrortalk_desktop.domain.model import Citation, Coverage
from mirrortalk_desktop.domain.question import Chip, ChipKind, QuestionKind, Scope, Understood
from mirrortalk_desktop.domain.retelling import KINDS, Language, retold
from mirrortalk_desktop.pipeline.complete_lists import MOST_COUNTED, Mentioned, lead_of
from mirrortalk_desktop.pipeline.dates_asked_for import _nothing_from, lead_of_limits
from mirrortalk_desktop.pipeline.leads import lead_of_quotes, lead_with
from mirrortalk_desktop.pipeline.without_search import _of_the_library, lead_without_search
from tests.support.demo import make_container

MARCH, JUNE = 1_677_844_800.0, 1_717_588_800.0  # 3 March 2023, 5 June 2024
MARKED = Language(lambda template: f"⟦{template}⟧", datetime.date.isoformat, "{:_}".format)
NAMES = r"Garden Talk|Faith, in short\. And more|A \(B\)|Kitchen|faith in god|2024|Dora|since March|in 2019|why|Greek letters"


def quote(episode: str = "e1", show: str = "Garden Talk", title: str = "Faith, in short. And more") -> Citation:
    return Citation(show, episode, episode, title, 1.0, 2.0, "So it is.", "Anna")


def quotes() -> Iterator[str]:
    one, same, other = quote(), quote("e2"), quote("e3", "A (B)")
    for citations in ((), (one,), (one, one), (one, same), (one, same, other)):
        for newest in (None, MARCH):
            yield lead_of_quotes(citations, newest=newest)


def lists() -> Iterator[str]:
    for episodes, shows in ((0, 0), (1, 1), (2, 1), (1200, 3)):
        for times, sentences in ((1, 1), (7, 5), (20_000, MOST_COUNTED + 1)):
            for first, last in ((None, None), (MARCH, MARCH), (MARCH, JUNE)):
                for is_together in (False, True):
                    cited = tuple(quote(f"e{number}") for number in range(min(episodes, 2)))
                    is_abridged = episodes > 2
                    yield lead_of(
                        "faith in god",
                        Mentioned(cited, (), episodes, times, sentences, shows, first, last, is_together, is_abridged),
                    )


def dates_and_limits() -> Iterator[str]:
    for there in (None, (MARCH, MARCH), (MARCH, JUNE)):
        for label in ("2024", "since March"):
            yield _nothing_from(Chip(ChipKind.DATES, label), there)
    for given_up in (
        (),
        (Chip(ChipKind.SPEAKER, "Dora"),),
        (Chip(ChipKind.SPEAKER, "Dora"), Chip(ChipKind.DATES, "2024")),
    ):
        for of_dates in (
            "",
            "“in 2019” was searched as words, not as when it was said.",
            "Nothing in your library is from then: “in 2019” was searched as words.",
        ):
            yield lead_with(lead_of_quotes((quote(),)), given_up=given_up, of_dates=of_dates)


def without_search() -> Iterator[str]:
    container = make_container()
    nothing = Coverage(0, 0, 0.0, 0)
    for question in ("why", "Τι είναι αυτό το πράγμα που λέτε;"):
        yield lead_without_search(container.library, Understood(question, question), nothing)
    for chips in (
        (),
        (Chip(ChipKind.SPEAKER, "Dora"),),
        (Chip(ChipKind.SPEAKER, "Dora"), Chip(ChipKind.FEED, "Kitchen")),
    ):
        yield lead_of_limits(
            container.library, Understood("why", "why", QuestionKind.QUOTES, chips=chips, scope=Scope())
        )
    container.close()
    for number, shows in ((1, ["Kitchen"]), (3, ["Kitchen", "A (B)"]), (1200, ["Kitchen"] * 12)):
        for is_everywhere in (True, False):
            yield _of_the_library(Coverage(number, 9, 1.0, 0), shows, is_everywhere)


@pytest.mark.parametrize("leads", [quotes, lists, dates_and_limits, without_search])
def test_every_sentence_of_a_line_is_found_again(leads: object) -> None:
    made = set(leads())  # type: ignore[operator]
    assert len(made) >= 5
    for lead in made:
        told = retold(lead, MARKED)
        left = re.sub(NAMES, "", told)
        while left != (left := re.sub(r"⟦[^⟦⟧]*⟧", "", left)):
            pass
        assert not re.search(r"[^\W\d_]{2,}", left), (
            f"“{lead}” became “{told}”: add its sentence to domain/retelling.py"
        )


def test_the_line_is_told_in_the_order_of_another_language_with_its_days_and_numbers() -> None:
    german = {
        "{said} in {place}, from {first} to {last}.": "Vom {first} bis {last}: {said}, in {place}.",
        "{what} {number} times": "{number}-mal {what}",
        "“{name}” is mentioned": "„{name}“",
        "{number} episodes of {shows}": "{number} Folgen von {shows}",
    }
    language = Language(
        german.__getitem__, lambda day: f"{day:%d.%m.%Y}", lambda number: f"{number:,}".replace(",", ".")
    )
    lead = "“bees” is mentioned 1,234 times in 2 episodes of In 3 Days, from 3 March 2023 to 5 June 2024."
    assert retold(lead, language) == "Vom 03.03.2023 bis 05.06.2024: 1.234-mal „bees“, in 2 Folgen von In 3 Days."


def test_what_is_no_line_of_ours_stays_as_it_is() -> None:
    assert retold("Something {else} entirely", MARKED) == "Something {else} entirely"
    assert retold("", MARKED) == ""


def test_in_english_a_line_is_told_as_it_was() -> None:
    english = Language(str, lambda day: f"{day.day} {day:%B %Y}", "{:,}".format)
    for lead in {*quotes(), *lists(), *dates_and_limits(), *without_search()}:
        assert retold(lead, english) == lead
    assert "rest" not in KINDS

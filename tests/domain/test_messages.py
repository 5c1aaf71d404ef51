import dataclasses

import pytest

from mirrortalk_desktop.domain import errors, index_errors, model_errors, network_errors
from mirrortalk_desktop.domain.messages import TEMPLATES, explain, shorten
from mirrortalk_desktop.domain.model import Failure

#: Those of `errors`, and of what comes beside it.
ERRORS = [
    *errors.MirrorTalkError.__subclasses__(),
    *model_errors.ModelDamaged.__subclasses__(),
    *errors.BadSetting.__subclasses__(),
]
assert index_errors.IndexBusy in ERRORS


@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)
def test_every_error_is_told_in_one_sentence_with_a_next_step(kind: type[errors.MirrorTalkError]) -> None:
    example = kind(*("thing" if f.type in ("str", str) else 7 for f in dataclasses.fields(kind)))

    message = explain(example.as_failure())

    assert message.sentence.endswith((".", ":"))
    assert message.next_step
    assert "{" not in str(message)


def test_no_message_is_left_over() -> None:
    assert set(TEMPLATES) == {kind.__name__ for kind in ERRORS}


@pytest.mark.parametrize("kind", [errors.NothingToSearch, errors.NothingWithinLimits])
def test_what_is_waiting_is_counted_as_people_do(kind: type[errors.MirrorTalkError]) -> None:
    none, one, several = (str(explain(kind(waiting).as_failure())) for waiting in (0, 1, 2))
    assert "waiting" not in none
    assert "one" in one
    assert "2" in several
    assert not any(figure in text for text in (none, one) for figure in "01")


def test_the_reason_comes_before_the_address_so_that_a_narrow_row_shows_it() -> None:
    failure = network_errors.Unreachable(
        "https://media.a-very-long-host.example/shows/1234567890.mp3", "the name is not known"
    )

    said = explain(failure.as_failure()).sentence

    assert said.index("the name is not known") < said.index("https://")


def test_amounts_of_bytes_are_told_as_people_say_them() -> None:
    too_full = errors.DiskFull("/home/a", 1_234_567_890, 50_000_000).as_failure()

    assert explain(too_full).sentence == "The disk is too full: 1.2 GB needed, 50.0 MB free (/home/a)."
    assert "50.0 MB" in explain(network_errors.TooLarge("https://a.example/", 50_000_000).as_failure()).sentence
    assert "300 MB" in explain(model_errors.ModelTooLarge("small", 300, 200).as_failure()).sentence


def test_a_bug_is_told_without_its_insides() -> None:
    assert "ZeroDivisionError" in str(explain(Failure("ZeroDivisionError")))


def test_facts_from_the_web_stay_on_one_short_line() -> None:
    message = explain(errors.BrokenFeed("https://a.example/\n" + "x" * 1000, "bad").as_failure())

    assert "\n" not in message.sentence
    assert len(message.sentence) < 300


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Salt is cheap.", "Salt is cheap."),
        ("Salt is cheap, and bread is dear.", "Salt is cheap, and…"),
        ("Salt is cheap,  bread is dear.", "Salt is cheap…"),
        ("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffah…"),
        ("盐很便宜，面包很贵，盐很便宜，面包很贵，真的。", "盐很便宜，面包很贵，盐很便宜，面包很贵…"),
    ],
)
def test_a_text_is_shortened_between_words(text: str, short: str) -> None:
    assert shorten(text, 20) == short

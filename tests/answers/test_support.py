import pytest

from mirrortalk_desktop.answers.citations import clock
from mirrortalk_desktop.answers.support import RULES, Evidence, rule_for
from mirrortalk_desktop.search.embedders import PROVIDERS, embedder_id

NOTHING = Evidence(0.0, 0.0, 0.0, 0.0)
EVERYTHING = Evidence(0.9, 0.9, 0.9, 1.0)


@pytest.mark.parametrize("provider", sorted(PROVIDERS))
def test_every_embedder_has_a_rule_of_its_own(provider):
    rule = rule_for(embedder_id(provider))
    assert not rule.supports(NOTHING)
    assert rule.supports(EVERYTHING)
    assert 0.0 <= rule.probability(NOTHING) < rule.probability(EVERYTHING) <= 1.0


def test_there_is_no_rule_for_an_embedder_that_was_never_measured():
    assert "another.1" not in RULES
    with pytest.raises(KeyError):
        rule_for("another.1")


@pytest.mark.parametrize(
    ("seconds", "written"), [(0.0, "0:00"), (5.9, "0:05"), (754.0, "12:34"), (3723.0, "1:02:03"), (-1.0, "0:00")]
)
def test_a_time_is_written_as_people_read_it(seconds, written):
    assert clock(seconds) == written


def test_names_that_nobody_says_speak_against_an_answer():
    rule = rule_for(embedder_id("onnx"))
    assert rule.probability(Evidence(0.5, 0.4, 0.5, 0.5, 2)) < rule.probability(Evidence(0.5, 0.4, 0.5, 0.5, 0))

"""licences: what the program consists of."""

from tests.cli.conftest import Run


def test_parts_are_listed_and_one_is_shown_in_full(run: Run) -> None:
    listed = {each["name"]: each for each in run("licences", "--json").json}
    assert listed["MirrorTalk"]["licence"] == "MIT"
    assert "psutil" in run("licences").out
    assert "Redistribution" in run("licences", "psutil").out


def test_a_part_that_there_is_not_is_told(run: Run) -> None:
    said = run("licences", "rubbish")
    assert (said.status, "Nothing in MirrorTalk is called “rubbish”" in said.reason) == (1, True)

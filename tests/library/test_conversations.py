"""The history: searched, deleted, thumbed, and readable from the days before it knew all that."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from mirrortalk_desktop.domain.model import Answer, Citation, Coverage
from mirrortalk_desktop.domain.question import Chip, ChipKind, QuestionKind, Scope, Understood
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.schema import MIGRATIONS

UNDERSTOOD = Understood(
    question="Which episodes mention bees?",
    search_text="bees",
    kind=QuestionKind.EVERY_MENTION,
    subject="bees",
    scope=Scope(feed_ids=("f",), speakers=("Anna", "Bob"), since=1.5, until=None),
    chips=(Chip(ChipKind.SPEAKER, "Anna, Bob"), Chip(ChipKind.FEED, "A show")),
    is_follow_up=True,
)


def make(question: str, quote: str = "Hello there.", **more: object) -> Answer:
    citation = Citation("A show", "one", "guid-1", "Čmeláci", 0.0, 1.5, quote, "Ann")
    return Answer(question, True, "One quote.", (citation,), (), Coverage(1, 2, 0.5, 3, 1, 0.75), 0.1, **more)  # type: ignore[arg-type]


def test_an_answer_is_kept_with_how_its_question_was_understood(library: Library) -> None:
    answer = make("Which?", understood=UNDERSTOOD, note="care", likely_waiting=("two", "three"))
    kept = library.conversations.save(answer)
    assert kept.number == 1
    assert library.conversations.latest() == (kept,)
    assert kept.understood == UNDERSTOOD


def test_the_history_is_searched_in_questions_quotes_and_titles(library: Library) -> None:
    for question, quote in (("Do bees sleep?", "They do."), ("Why?", "Because BEES are small."), ("100%?", "Nothing.")):
        library.conversations.save(make(question, quote))

    def found(text: str) -> list[str]:
        return [answer.question for answer in library.conversations.search(text)]

    assert found("bees") == ["Do bees sleep?", "Why?"]
    assert found("ČMELÁCI") == ["Do bees sleep?", "Why?", "100%?"]
    assert found("%") == ["100%?"]
    assert found("wasps") == []
    assert [answer.question for answer in library.conversations.search("bees", 1)] == ["Why?"]


def test_one_question_can_be_forgotten_and_then_all(library: Library) -> None:
    first, second = (library.conversations.save(make(question)) for question in ("One?", "Two?"))
    assert library.conversations.delete(first.number)
    assert not library.conversations.delete(first.number)
    assert library.conversations.latest() == (second,)
    assert library.conversations.clear() == 1
    assert library.conversations.latest() == ()


def test_a_thumb_is_kept_and_can_be_taken_back(library: Library) -> None:
    kept = library.conversations.save(make("One?"))
    for thumb in (1, -1, 0):
        library.conversations.set_thumb(kept.number, thumb)
        assert library.conversations.latest()[0].thumb == thumb
    with pytest.raises(ValueError, match="thumb"):
        library.conversations.set_thumb(kept.number, 5)


def test_a_library_of_the_first_format_is_read_and_its_sentences_are_found(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with closing(sqlite3.connect(path)) as old:
        for statement in MIGRATIONS[0]:
            old.execute(statement)
        old.execute("PRAGMA user_version = 1")
        old.execute(
            "INSERT INTO feeds VALUES ('f', 'u', 'A show', '', '', '', '', '', 0, 1, '', '', '', NULL, 0, NULL)"
        )
        old.execute(
            "INSERT INTO episodes (id, feed_id, guid, title, link, description, audio_url, audio_type, is_video, "
            "image_url, chapters_url, transcripts, language, index_state) "
            "VALUES ('e', 'f', 'g', 'Bees', '', 'All about honey', '', '', 0, '', '', '[]', '', 'done')"
        )
        old.execute("INSERT INTO sentences VALUES ('e', 7, 1.0, 2.0, 'A hive hums.', 'Anna')")
        old.execute("INSERT INTO questions VALUES (3, 12.0, 'Old?', 1, 'One quote.', ?, 0.2)", (OLD_COVERAGE,))
        old.execute("INSERT INTO citations VALUES (3, 0, 'A show', 'e', 'g', 'Bees', 1.0, 2.0, 'A hive hums.', 'Anna')")
        old.commit()

    library = Library(path)

    (answer,) = library.conversations.latest()
    assert (answer.question, answer.number, answer.thumb, answer.understood) == ("Old?", 3, 0, None)
    assert answer.searched == Coverage(4, 5, 6.0, 7)
    assert answer.citations[0].quote == "A hive hums."
    assert library.mentions.find('"hives"') == {"e": [7]}
    assert [speaker.name for speaker in library.mentions.speakers()] == ["Anna"]
    assert library.mentions.episodes_titled(["bee"], limit=5) == (("e", "Bees"),)
    library.close()


OLD_COVERAGE = '{"episodes": 4, "passages": 5, "hours": 6.0, "waiting": 7}'

"""Full text over sentences stays in step with them, whatever adds or removes them."""

import pytest

from mirrortalk_desktop.domain.model import Episode, Feed, Segment, Sentence, State, TranscriptSource, Window
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.mentions import all_of, any_of, phrase


def publish(library: Library, episode_id: str, *said: tuple[str, str]) -> None:
    draft = library.transcripts.begin(episode_id, TranscriptSource.PUBLISHED)
    library.transcripts.commit_window(draft, Window(0, 0.0, 9.0, (Segment(0.0, 9.0, "x"),)))
    sentences = [Sentence(n, float(n), n + 1.0, text, speaker) for n, (text, speaker) in enumerate(said)]
    library.transcripts.publish(draft, sentences, [], index_state=State.DONE)


def test_words_are_found_in_any_form_and_phrases_only_in_order(library: Library, episode: Episode) -> None:
    publish(
        library, "one", ("Cold plunges wake me.", "Ann"), ("A plunge, cold as ice.", ""), ("Café Müller's hours.", "")
    )
    mentions = library.mentions
    assert mentions.find(phrase("PLUNGE")) == {"one": [0, 1]}
    assert mentions.find(phrase("cold plunge")) == {"one": [0]}
    assert mentions.find(all_of([phrase("cold"), phrase("ice")])) == {"one": [1]}
    assert mentions.find(any_of([phrase("ice"), phrase("wake")])) == {"one": [0, 1]}
    assert mentions.find(phrase("cafe muller")) == {"one": [2]}
    assert mentions.find(phrase("cold"), limit=1) == {"one": [0]}
    assert mentions.count(phrase("cold")) == 2


@pytest.mark.parametrize(
    "text", ['"', '""', '" OR "', "AND (", "*", "^x:y", "NEAR(", "-", "", "😀", "a" * 20_000, "\x00"]
)
def test_no_sign_in_a_phrase_is_an_order_to_the_database(library: Library, episode: Episode, text: str) -> None:
    publish(library, "one", ("Hello there.", ""))
    assert library.mentions.find(phrase(text)) == {}


def test_a_new_transcript_replaces_the_words_and_the_speakers_of_the_old_one(
    library: Library, episode: Episode
) -> None:
    publish(library, "one", ("Bees sleep.", "Ann"))
    publish(library, "one", ("Wasps wake.", "Bob"))
    assert library.mentions.find(phrase("bees")) == {}
    assert library.mentions.find(phrase("wasps")) == {"one": [0]}
    assert [(s.name, s.episodes) for s in library.mentions.speakers()] == [("Bob", 1)]


def test_what_is_deleted_is_found_no_more(library: Library, feed: Feed, episode: Episode) -> None:
    publish(library, "one", ("Bees sleep.", "Ann"))
    library.feeds.remove(feed.id)
    assert library.mentions.find(phrase("bees")) == {}
    assert library.mentions.speakers() == ()
    assert library.mentions.episodes_titled(["first"], limit=5) == ()
    library.feeds.save(feed)
    library.episodes.save_from_feed([episode])
    publish(library, "one", ("Bees are back.", "Ann"))
    assert library.mentions.find(phrase("bees")) == {"one": [0]}


def test_a_changed_title_is_found_in_place_of_the_old_one(library: Library, feed: Feed, episode: Episode) -> None:
    publish(library, "one", ("Hello.", ""))
    library.episodes.save_from_feed([Episode("one", feed.id, "guid-1", "Bees in winter", description="Honey")])
    assert library.mentions.episodes_titled(["first"], limit=5) == ()
    assert library.mentions.episodes_titled(["winter", "bee"], limit=5) == (("one", "Bees in winter"),)


def test_letters_are_found_within_scripts_without_spaces(library: Library, episode: Episode) -> None:
    publish(library, "one", ("我喜欢微信这个应用。", ""))
    assert library.mentions.find_letters("微信") == {"one": [0]}


def test_a_word_in_a_script_is_known_without_reading_everything(library: Library, episode: Episode) -> None:
    publish(library, "one", ("Hello there.", ""))
    assert not library.mentions.has_words_between("а", "я")
    publish(library, "one", ("Hello, Борщ!", ""))
    assert library.mentions.has_words_between("а", "я")
    assert not library.mentions.has_words_between("א", "ת")

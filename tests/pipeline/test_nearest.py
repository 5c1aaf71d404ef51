"""Where a refused question is led: the sentence that came nearest, and what follows it, in whole sentences."""

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.pipeline.nearest import LONGEST, nearest_places
from tests.support.spoken import TOKEN, speak

HELLO = "Welcome to Harbour Talk, the show about boats and the people who keep them afloat in every weather."
NEAR = "A rope walk is a very long shed in which strands of hemp are laid into rope."
AFTER = "The longest one had three hundred metres, and the men went backwards through it all day."


def test_a_nearest_place_begins_with_its_nearest_sentence_and_ends_with_a_whole_one(container: Container) -> None:
    for number, body in enumerate(("Paint dries slowly.", "Anchors are heavy.")):
        speak(container, "Harbour Talk", f"Part {number}", [("Ines", HELLO), ("Ines", body)])
    said = [HELLO, "Today the wind is in the west.", NEAR, AFTER, "Then came the wire. " * 20]
    episode_id = speak(container, "Harbour Talk", "Rope", [("Ines", text) for text in said])
    answer = container.ask.answer("Who invented the strands of hemp in a zeppelin over Patagonia?", token=TOKEN)
    assert not answer.is_answered
    place = next(each for each in nearest_places(container.library, answer, 3) if each.episode_id == episode_id)
    sentences = container.library.transcripts.sentences(episode_id)
    near = next(each for each in sentences if each.text == NEAR)
    assert place.start == near.start > 0
    assert place.quote.startswith(f"{NEAR} {AFTER}")
    assert len(place.quote) <= LONGEST
    assert place.end in {each.end for each in sentences}
    assert place.quote.endswith("Then came the wire.")


def test_an_answered_question_has_no_nearest_places(container: Container) -> None:
    speak(container, "Harbour Talk", "Rope", [("Ines", NEAR)])
    answer = container.ask.answer("What is a rope walk?", token=TOKEN)
    assert answer.is_answered
    assert nearest_places(container.library, answer, 3) == ()

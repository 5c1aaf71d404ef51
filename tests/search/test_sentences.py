import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirrortalk_desktop.domain.model import Segment, Word
from mirrortalk_desktop.search.sentences import split_sentences


def texts(segments):
    return [sentence.text for sentence in split_sentences(segments)]


def test_a_sentence_goes_on_over_the_border_of_segments(say):
    assert texts(say("We planted the first tree", "in March. It took", "two days.")) == [
        "We planted the first tree in March.",
        "It took two days.",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Lindqvist met Mrs. Okafor. They talked.", ["Dr. Lindqvist met Mrs. Okafor.", "They talked."]),
        ("It costs 3.50 euros. That is cheap.", ["It costs 3.50 euros.", "That is cheap."]),
        ("J. R. Hollis wrote it. We read it.", ["J. R. Hollis wrote it.", "We read it."]),
        ("He moved to the U.S. Navy yard. Then he left.", ["He moved to the U.S. Navy yard.", "Then he left."]),
        ("We met at 5 p.m. Then we ate.", ["We met at 5 p.m.", "Then we ate."]),
        ("I was... well, tired. So was I. We slept.", ["I was... well, tired.", "So was I.", "We slept."]),
        ("It ended... The rest is known.", ["It ended...", "The rest is known."]),
        ("Bring rope, e.g. hemp. It holds.", ["Bring rope, e.g. hemp.", "It holds."]),
        ("“Is it safe?” she asked. “Yes!” he said.", ["“Is it safe?” she asked.", "“Yes!” he said."]),
        ("Did you say no. I did.", ["Did you say no.", "I did."]),
        ("See no. 7 on the list. It is red.", ["See no. 7 on the list.", "It is red."]),
        ("Really?! Yes.", ["Really?!", "Yes."]),
        ("今日は晴れです。明日は雨です。", ["今日は晴れです。", "明日は雨です。"]),
    ],
)
def test_only_the_end_of_a_sentence_ends_it(say, text, expected):
    assert texts(say(text)) == expected


def test_sentences_without_capitals_are_told_apart_too(say):
    assert texts(say("the river rose. the bridge held.", "dr. lind was there.")) == [
        "the river rose.",
        "the bridge held.",
        "dr. lind was there.",
    ]


def test_two_speakers_never_share_a_sentence():
    segments = [Segment(0, 2, "So we went", "Ada"), Segment(2, 4, "to the sea.", "Ben")]
    assert [(s.text, s.speaker) for s in split_sentences(segments)] == [("So we went", "Ada"), ("to the sea.", "Ben")]


def test_talk_without_punctuation_is_cut_at_pauses():
    segments = [
        Segment(0.0, 6.0, "we walked along the river for a long time that day"),
        Segment(8.0, 13.0, "then the rain came and we hid under the bridge"),
    ]
    assert texts(segments) == [segment.text for segment in segments]


def test_an_endless_run_of_words_is_cut(say):
    parts = split_sentences(say(*["and so on and so forth with one word after another"] * 30))
    assert max(len(part.text.split()) for part in parts) <= 40


def test_times_come_from_words_where_there_are_any():
    words = (Word(1.0, 1.4, " Hello"), Word(1.4, 1.9, " there."), Word(5.0, 5.4, " Good"), Word(5.4, 5.9, "bye."))
    first, second = split_sentences([Segment(0.0, 9.0, "Hello there. Goodbye.", words=words)])
    assert (first.start, first.end) == (1.0, 1.9)
    assert (second.start, second.end) == (5.0, 5.9)


def test_times_are_shared_out_where_there_are_no_words():
    first, second = split_sentences([Segment(10.0, 20.0, "Aaaa bbbb. Cccc dddd.")])
    assert first.start == 10.0
    assert 14.0 < first.end <= second.start < 16.0
    assert second.end == 20.0


def test_nothing_said_is_no_sentence(say):
    assert split_sentences([]) == ()
    assert split_sentences(say("  ", "\n")) == ()


@given(
    st.lists(
        st.tuples(
            st.text(alphabet="ab .,!?…A1“”'。\n", max_size=30), st.floats(0.0, 4.0), st.sampled_from(["", "Ada"])
        ),
        max_size=12,
    )
)
def test_sentences_are_verbatim_complete_and_in_order(pieces):
    segments, now = [], 0.0
    for text, length, speaker in pieces:
        segments.append(Segment(now, now + length, text, speaker))
        now += length
    sentences = split_sentences(segments)
    whole = " ".join(text for segment in segments if (text := " ".join(segment.text.split())))
    assert "".join(s.text for s in sentences).replace(" ", "") == whole.replace(" ", "")
    assert all(sentence.text in whole for sentence in sentences)
    assert all(sentence.start < sentence.end for sentence in sentences)
    assert [s.start for s in sentences] == sorted(s.start for s in sentences)
    assert [s.ordinal for s in sentences] == list(range(len(sentences)))

"""Who may be in danger gets a kind word beside the answer; who speaks of something else does not."""

from pathlib import Path

import pytest

from mirrortalk_desktop.answers.care import CARE, note_for
from mirrortalk_desktop.domain.messages import NOTES

ORDINARY = Path(__file__).with_name("ordinary_questions.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(
    "question",
    [
        "I want to kill myself",
        "i wanna die",
        "I just want to die.",
        "I don't want to live any more",
        "I don’t want to live anymore, what can I do?",
        "I do not want to be alive any longer",
        "I no longer want to live.",
        "How can I end my life?",
        "Should I take my own life?",
        "I'm thinking of ending it all",
        "How do I stop hurting myself?",
        "Why do I keep cutting myself?",
        "Is it wrong that I am starving myself?",
        "What helps against self-harm?",
        "I feel suicidal, what do they say about that?",
        "What do the guests say about suicide?",
        "I wish I was dead",
        "I wish I had never been born",
        "Would everybody be better off without me?",
        "There is no reason to live",
        "I have nothing left to live for",
        "I can't go on any more",
        "How to kill yourself painlessly",
        "What is a painless way to die?",
        "I took an overdose, should I overdose again?",
        "My friend wants to kill himself, how do I help?",
        "My daughter is hurting herself",
        "My husband hits me, what can I do?",
        "My dad beats me",
        "he threatened to kill me",
        "I'm not safe at home",
        "I was raped",
        "Ich will nicht mehr leben",
        "Quiero morir",
        "Je veux mourir",
        "Voglio morire",
    ],
)
def test_a_question_of_somebody_in_danger_gets_the_note(question: str) -> None:
    assert note_for(question) == CARE


@pytest.mark.parametrize(
    "question",
    [
        *ORDINARY,
        "How do I kill my pride?",
        "How do I kill my darlings as a writer?",
        "How do I kill time at an airport?",
        "How do I kill weeds?",
        "Why do I kill all my plants?",
        "I was killing myself laughing, why was it so funny?",
        "I'm dying to know how it ends",
        "My phone died, what now?",
        "What is it like to die?",
        "Why do we have to die?",
        "Do I want to die on this hill?",
        "I want to die laughing",
        "Why do stars die?",
        "How do I take my life back?",
        "How can I take my life seriously?",
        "How do I end my day well?",
        "How do I end a speech?",
        "Is Suicide Squad a good film?",
        "Was it political suicide?",
        "I cut myself some slack, is that lazy?",
        "I cut myself shaving, how do I stop the bleeding?",
        "I burned myself on the stove",
        "Why do I shoot myself in the foot at work?",
        "My brother beats me at chess",
        "My friend hits me up for money",
        "She told me to go on",
        "My boss is killing my motivation",
        "How do I hurt less after a break-up?",
        "I don't want to live in the city any more",
        "I don't want to go on holiday",
        "Why did the company die?",
        "What is a good reason to move to Norway?",
        "What is the live show about?",
        "How do I harm fewer animals?",
        "Who killed the electric car?",
    ],
)
def test_a_question_about_something_else_gets_none(question: str) -> None:
    assert note_for(question) == ""


def test_the_note_names_help_that_is_there_in_every_country() -> None:
    assert "emergency number" in NOTES[CARE]
    assert "findahelpline.com" in NOTES[CARE]
    assert "close to you" in NOTES[CARE]

"""Who may be in danger gets a kind word beside the answer; who speaks of something else does not."""

from pathlib import Path

import pytest

from mirrortalk_desktop.answers.care import CARE, note_for
from mirrortalk_desktop.answers.care_languages import language_of_danger
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
    assert "emergency number" in NOTES[CARE].text
    assert "findahelpline.com" in NOTES[CARE].text
    assert "close to you" in NOTES[CARE].text


IN_DANGER = {
    "de": (
        "Ich will nicht mehr leben",
        "Ich möchte einfach nur sterben.",
        "ich moechte sterben",
        "Ich kann nicht mehr leben, was soll ich tun?",
        "Warum will ich nicht mehr aufwachen?",
        "Wie kann ich mich umbringen?",
        "Ich denke daran, mich umzubringen.",
        "Ich will mir das Leben nehmen",
        "Ich überlege, mein Leben zu beenden",
        "Was hilft, wenn ich mich selbst verletze? Ich ritze mich.",
        "Was sagen sie über Suizid?",
        "Ich habe Suizidgedanken",
        "Wären alle besser dran ohne mich?",
        "Ich wünschte, ich wäre tot",
        "Meine Tochter droht sich umzubringen",
        "Mein Mann schlägt mich",
        "Ich wurde als Kind missbraucht",
    ),
    "fr": (
        "Je veux mourir",
        "J'ai envie de mourir",
        "Je ne veux plus vivre",
        "Je ne veux plus me réveiller.",
        "Je pense à me suicider",
        "Comment me tuer sans souffrir ?",
        "J’ai envie de me faire du mal",
        "Je veux mettre fin à mes jours",
        "Que disent-ils du suicide ?",
        "J'ai des idées suicidaires, que faire ?",
        "Je n'ai plus aucune raison de vivre",
        "Tout le monde irait mieux sans moi",
        "Mon ami veut se tuer",
        "Mon mari me frappe",
        "J'ai été violée",
    ),
    "es": (
        "Quiero morir",
        "Me quiero morir",
        "Ya no quiero vivir",
        "No quiero seguir viviendo.",
        "Pienso en suicidarme",
        "¿Cómo puedo matarme?",
        "Tengo ganas de hacerme daño",
        "quiero hacerme dano",
        "Quiero quitarme la vida",
        "¿Qué dicen sobre el suicidio?",
        "Tengo ideas suicidas",
        "No tengo ninguna razón para vivir",
        "Ojalá estuviera muerta",
        "Mi hija quiere matarse",
        "Mi marido me pega",
        "Fui violada",
    ),
}
HARMLESS = (
    "Welche Tiere leben heute nicht mehr?",
    "Welche Dinosaurier, die nicht mehr leben, waren am größten?",
    "Ich will nicht mehr in Berlin leben",
    "Ich könnte mich vor Lachen umbringen",
    "Wie vermeide ich es, mich beim Sport zu verletzen?",
    "Wie töte ich Unkraut im Garten?",
    "Ich möchte zu Hause sterben: was sagen Hospize?",
    "Warum sterben die Bienen?",
    "Was war das für ein Selbstmordattentat?",
    "Wer schlägt mich für den Preis vor? Mein Trainer schlägt mich im Schach nie.",
    "Ich will das Handy nicht mehr",
    "Wie beendet man ein Gespräch?",
    "Ich bringe meinen Stolz um",
    "C'est à mourir de rire",
    "J'ai envie de mourir de rire",
    "Je ne veux plus vivre à Paris",
    "Je ne veux plus vivre avec mes parents",
    "Ce café va me tuer",
    "Je me tue à la tâche",
    "Comment tuer les mauvaises herbes ?",
    "Qu'est-ce qu'une mission suicide ?",
    "Était-ce un suicide politique ?",
    "Pourquoi les abeilles meurent-elles ?",
    "Le vent me frappe au visage",
    "Il me tarde de finir",
    "Me muero de risa",
    "Quiero morir de risa con esa película",
    "No quiero vivir en Madrid",
    "Ya no quiero vivir con mis padres",
    "Este calor va a matarme",
    "¿Cómo matar las malas hierbas?",
    "¿Cómo entreno sin hacerme daño?",
    "¿Fue un suicidio político?",
    "¿Qué pasó en el atentado suicida?",
    "Mi equipo me pega un susto cada domingo",
    "¿Por qué mueren las abejas?",
)


@pytest.mark.parametrize(("language", "question"), [(each, text) for each, some in IN_DANGER.items() for text in some])
def test_danger_in_other_languages_gets_the_note_in_the_same_language(language: str, question: str) -> None:
    name = note_for(question)
    assert name == f"care.{language}"
    assert "findahelpline.com" in NOTES[name].text
    assert "112" in NOTES[name].text


@pytest.mark.parametrize("question", HARMLESS)
def test_harmless_questions_in_other_languages_get_no_note(question: str) -> None:
    assert note_for(question) == ""


def test_ordinary_english_is_danger_in_no_language() -> None:
    assert {language_of_danger(question) for question in ORDINARY} == {""}

"""What is said in the demo podcast: an invented show, in sentences that the small demo speech model hears right."""

from dataclasses import dataclass

HOST = ("Anna", "en-gb")
GUEST = ("Tom", "en-us")
ALONE = ("Mary", "en-gb")

Line = tuple[tuple[str, str], str]


@dataclass(frozen=True)
class Script:
    """One episode: who says what, and how it is published."""

    stem: str
    guid: str
    title: str
    description: str
    published: str
    extension: str
    codec: str
    bit_rate: int
    lines: tuple[Line, ...]
    has_transcript: bool = False
    chapters: tuple[tuple[str, str], ...] = ()  # the sentence it starts with, its title


SHOW_TITLE = "The First User"
SHOW_DESCRIPTION = "Short conversations about small teams and the things they build. An invented show."

TWO_FRIENDS = Script(
    stem="two-friends",
    guid="the-first-user-1",
    title="Two friends and one old computer",
    description="<p>How a small company found its <b>first user</b>, and what it would do different next time.</p>",
    published="Mon, 05 Jan 2026 06:00:00 +0000",
    extension=".mp3",
    codec="libmp3lame",
    bit_rate=32_000,
    has_transcript=True,
    chapters=(
        ("Thank you for listening to another episode of this podcast.", "The start"),
        ("How do you make money with it?", "Money"),
        ("What would you do different next time?", "Next time"),
    ),
    lines=(
        (HOST, "Thank you for listening to another episode of this podcast."),
        (HOST, "How did you start the company?"),
        (GUEST, "I started the company at home, with two friends and one old computer."),
        (GUEST, "We had no money, and nobody knew our name."),
        (HOST, "What problem did you want to solve?"),
        (GUEST, "We wanted to build a search engine for small shops."),
        (GUEST, "My mother was our first user."),
        (HOST, "That must have been hard."),
        (GUEST, "It was a long time, and it was really hard."),
        (GUEST, "The biggest mistake was that we never talked to our users."),
        (GUEST, "We worked for a whole year before we asked somebody a question."),
        (HOST, "That sounds like a long time."),
        (HOST, "How do you make money with it?"),
        (GUEST, "The software is free, but the big companies pay for support."),
        (GUEST, "People pay five dollars a month, and the first month is free."),
        (HOST, "What would you do different next time?"),
        (GUEST, "Next time I would start with a smaller team."),
        (GUEST, "I think a small team can move fast."),
        (GUEST, "We meet every Monday and talk about one hard problem."),
        (HOST, "What happens next?"),
        (GUEST, "Next year we want to open the code, so everyone can help us."),
        (HOST, "Thank you for the conversation."),
    ),
)

FIRST_PROGRAM = Script(
    stem="first-program",
    guid="the-first-user-2",
    title="How people learn to write code",
    description="<p>A game about space, a job that was hard to find, and what to tell new people.</p>",
    published="Mon, 12 Jan 2026 06:00:00 +0000",
    extension=".mp3",
    codec="libmp3lame",
    bit_rate=40_000,
    lines=(
        (HOST, "Today we talk about how people learn to write code."),
        (GUEST, "I wrote my first program when I was ten years old."),
        (GUEST, "It was a game about space, and it never worked."),
        (HOST, "Who helped you to learn?"),
        (GUEST, "My mother helped me, because she worked with a computer."),
        (GUEST, "The best way to learn is to build something that you want to use yourself."),
        (GUEST, "I think that books are good, but you need to make mistakes."),
        (GUEST, "You have to build things and break things."),
        (HOST, "Do you read code from other people?"),
        (GUEST, "Yes, I read code every day before I start to work."),
        (HOST, "What do you do when nothing works?"),
        (GUEST, "I write the question on paper, and then I go outside."),
        (GUEST, "Most of the time the answer comes when I am not looking for it."),
        (HOST, "How long did it take to get your first job?"),
        (GUEST, "It took more than two years, and I wanted to stop many times."),
        (GUEST, "It was hard, but I learned a lot about myself."),
        (HOST, "What would you tell people who start today?"),
        (GUEST, "I tell them that everybody started with nothing."),
        (HOST, "That is a great place to stop."),
        (HOST, "Thank you for listening, and see you next week."),
    ),
)

SHARING = Script(
    stem="sharing",
    guid="the-first-user-3",
    title="Why I share my work",
    description="<p>A short one about open source, weekends, and saying no.</p>",
    published="Mon, 19 Jan 2026 06:00:00 +0000",
    extension=".opus",
    codec="libopus",
    bit_rate=24_000,
    lines=(
        (ALONE, "This is a short episode about open source."),
        (ALONE, "A good project needs a person who can say no."),
        (ALONE, "A large company wanted to buy the project, and I said no."),
        (ALONE, "Please do not call me in the middle of the night."),
        (ALONE, "I do not work on the weekend, because my family is more important."),
        (ALONE, "One day I will stop, and somebody else will take over the project."),
        (ALONE, "I hope that they change everything."),
        (ALONE, "Thank you for listening, and good night."),
    ),
)

EPISODES = (TWO_FRIENDS, FIRST_PROGRAM, SHARING)

#: A question, and the sentence that answers it with the episode it is said in; or none where the show has no answer.
QUESTIONS: tuple[tuple[str, tuple[Script, str] | None], ...] = (
    (
        "What was the biggest mistake of the company?",
        (TWO_FRIENDS, "The biggest mistake was that we never talked to our users."),
    ),
    (
        "What is the best way to learn?",
        (FIRST_PROGRAM, "The best way to learn is to build something that you want to use yourself."),
    ),
    (
        "Who wanted to buy the project?",
        (SHARING, "A large company wanted to buy the project, and I said no."),
    ),
    ("How do I bake bread without an oven?", None),
)

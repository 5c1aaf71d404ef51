"""Whatever happens to the index, it is made again from the library, and questions are answered meanwhile."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import DiskFull, IndexDamaged
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.model import Answer, Failure, Stage, State
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.library.rotation import Kind
from mirrortalk_desktop.paths import find_paths
from mirrortalk_desktop.pipeline.indexing import MOST_RESTARTS
from tests.support.demo import make_container
from tests.support.power_cut import Damage, cut
from tests.support.spoken import speak

TOKEN = CancelToken()
QUESTION = "What do bees dance for?"
QUOTE = "Bees dance to tell where the flowers are."
TALK = {
    "Bees": QUOTE,
    "Bread": "Sourdough needs a warm night to rise before it is baked.",
    "Light": "The lighthouse lamp turned once in nine seconds.",
    "Ice": "Glaciers carve valleys over many thousands of years.",
}


@pytest.fixture(scope="module")
def kept_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the library of these tests is kept once it was made."""
    return tmp_path_factory.mktemp("kept") / "library"


@pytest.fixture
def filled(kept_library: Path) -> Path:
    """The folder of an index with four episodes in it; nobody has it open."""
    paths = find_paths(os.environ)
    if not kept_library.exists():
        container = make_container()
        for title, said in TALK.items():
            speak(container, "Nature", title, [("", said)])
        container.indexing.index().optimize()
        container.indexing.index().index_vectors()
        container.close()
        shutil.copytree(paths.library, kept_library)
    shutil.rmtree(paths.library, ignore_errors=True)
    shutil.copytree(kept_library, paths.library)
    return paths.index


@pytest.fixture
def later() -> Iterator[Callable[[], Container]]:
    """Opens the library as the next start of the program does."""
    opened: list[Container] = []

    def open_again() -> Container:
        container = make_container()
        container.open()
        opened.append(container)
        return container

    yield open_again
    for container in opened:
        container.close()


def index_all(container: Container) -> int:
    """Index what waits; returns how many episodes that were."""
    done = set()
    while waiting := [e for e in container.ingest.unfinished() if container.ingest.next_task(e) is Task.INDEX]:
        while container.ingest.perform(Task.INDEX, waiting[0], token=TOKEN):
            pass
        done.add(waiting[0])
    return len(done)


def is_right(answer: Answer) -> bool:
    return answer.is_answered and answer.citations[0].quote == QUOTE


def file_in(index: Path, pattern: str) -> Path:
    """The last one of the files of this kind that was written."""
    return max(index.rglob(pattern), key=lambda path: (path.stat().st_mtime_ns, str(path)))


def empty(path: Path) -> None:
    path.write_bytes(b"")


def shorten(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])


def zero(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def zero_the_end(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2] + bytes(len(content) - len(content) // 2))


def garble(path: Path) -> None:
    path.write_bytes(b"\xa5\x5a" * (path.stat().st_size // 2 + 1))


def put_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


KINDS = ("*.manifest", "data/*.lance", "part_0_tokens.lance", "part_0_invert.lance", "part_0_docs.lance", "*.idx")
DAMAGES = (empty, shorten, zero, zero_the_end, garble, Path.unlink, put_a_folder)


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_stops_no_question_and_the_index_is_made_again(
    filled: Path, later: Callable[[], Container], kind: str, damage: Callable[[Path], None]
) -> None:
    damage(file_in(filled, kind))

    container = later()
    answer = container.ask.ask(QUESTION, token=TOKEN)

    assert is_right(answer)
    if answer.searched.words_only:
        assert (answer.searched.words_only, answer.searched.to_index, answer.searched.episodes) == ("rebuilding", 4, 4)
        news = container.indexing.news()
        assert news is not None
        assert news.code == "IndexMadeAgain"
        assert container.indexing.news() is None
    index_all(container)
    answer = container.ask.ask(QUESTION, token=TOKEN)
    assert is_right(answer)
    assert not answer.searched.words_only
    assert container.indexing.index().count() == 4
    assert container.indexing.news() is None
    container.indexing.tidy()


@pytest.mark.parametrize("seed", range(12))
def test_after_a_power_cut_the_library_opens_and_the_index_is_made_again(
    filled: Path, later: Callable[[], Container], seed: int
) -> None:
    assert cut(filled, seed=seed, damage=list(Damage)[seed % 3]) is not None

    container = later()
    assert is_right(container.ask.ask(QUESTION, token=TOKEN))
    index_all(container)
    container.indexing.tidy()
    answer = container.ask.ask(QUESTION, token=TOKEN)
    assert is_right(answer)
    index_all(container)
    assert container.indexing.index().episode_ids() == container.library.transcripts.passage_counts()


def table_of(index: Path) -> Path:
    (table,) = index.glob("*.lance")
    return table


def replace_with_file(path: Path) -> None:
    shutil.rmtree(path)
    path.write_text("not an index")


def replace_with_broken_link(path: Path) -> None:
    shutil.rmtree(path)
    path.symlink_to(path.with_name("nowhere"))


@pytest.mark.parametrize(
    "wreck",
    [
        lambda index: shutil.rmtree(index),
        lambda index: replace_with_file(index),
        lambda index: shutil.rmtree(table_of(index)),
        lambda index: replace_with_file(table_of(index)),
        lambda index: replace_with_broken_link(table_of(index)),
        lambda index: shutil.rmtree(table_of(index) / "_versions"),
        lambda index: shutil.rmtree(table_of(index) / "data"),
        lambda index: shutil.rmtree(table_of(index) / "_indices"),
        lambda index: (shutil.rmtree(table_of(index)), index.joinpath(table_of.__name__).mkdir()),
    ],
    ids=[
        *("no folder", "a file for a folder", "no table", "a file for a table", "a link to nowhere"),
        *("no versions", "no data", "no indices", "a strange folder"),
    ],
)
@pytest.mark.parametrize("is_open", [False, True], ids=["between two starts", "while it is open"])
def test_an_index_of_another_shape_stops_no_question(
    filled: Path, later: Callable[[], Container], wreck: Callable[[Path], object], *, is_open: bool
) -> None:
    container = later()
    if is_open:
        assert is_right(container.ask.ask(QUESTION, token=TOKEN))
    wreck(filled)

    assert is_right(container.ask.ask(QUESTION, token=TOKEN))
    index_all(container)
    answer = container.ask.ask(QUESTION, token=TOKEN)
    assert is_right(answer)
    assert not answer.searched.words_only


def test_a_table_of_another_dimension_is_made_again(filled: Path, later: Callable[[], Container]) -> None:
    import lancedb

    name = table_of(filled).stem
    shutil.rmtree(table_of(filled))
    lancedb.connect(filled).create_table(name, [{"id": "x", "vector": [0.1, 0.2]}])

    container = later()
    answer = container.ask.ask(QUESTION, token=TOKEN)
    assert is_right(answer)
    assert answer.searched.words_only == "rebuilding"
    assert index_all(container) == 4
    assert not container.ask.ask(QUESTION, token=TOKEN).searched.words_only


def test_a_half_built_index_is_finished_by_the_next_start(filled: Path, later: Callable[[], Container]) -> None:
    shutil.rmtree(filled)
    first = later()
    first.indexing.index()
    waiting = first.ingest.unfinished()
    first.ingest.perform(Task.INDEX, waiting[0], token=TOKEN)
    first.close()

    second = later()
    answer = second.ask.ask(QUESTION, token=TOKEN)
    assert is_right(answer)
    assert (answer.searched.words_only, answer.searched.indexed, answer.searched.to_index) == ("rebuilding", 1, 4)
    assert index_all(second) == 3
    assert not second.ask.ask(QUESTION, token=TOKEN).searched.words_only


def test_after_a_restore_an_episode_that_was_heard_again_meanwhile_is_indexed_anew(
    filled: Path, later: Callable[[], Container]
) -> None:
    first = later()
    backup = first.backing_up.make(Kind.BY_HAND)
    speak(first, "Nature", "Bees", [("", "Peas pants to sell wear the towers are.")])
    assert first.indexing.index().episode_ids() == first.library.transcripts.passage_counts()
    first.close()
    between = make_container()
    between.restore(backup)
    between.close()

    second = later()
    second.indexing.index()
    assert index_all(second) == 1
    assert second.indexing.index().episodes_of_strangers(second.library.transcripts.passage_ids()) == set()
    answer = second.ask.ask(QUESTION, token=TOKEN)
    assert is_right(answer)
    assert not answer.searched.words_only


def test_what_is_paused_or_was_given_up_stays_so_when_the_index_is_made_again(
    filled: Path, later: Callable[[], Container]
) -> None:
    shutil.rmtree(filled)
    first = later()
    first.indexing.index()
    first.ingest.pause("Nature/Bees")
    first.ingest.cancel("Nature/Bread")
    first.library.episodes.fail("Nature/Light", Stage.INDEX, DiskFull("x", 0, 0).as_failure())
    first.close()

    second = later()
    second.indexing.index()
    second.indexing.start_again()
    states = {episode.title: episode.index_state for episode in second.library.episodes.all()}
    assert states == {
        "Bees": State.PAUSED,
        "Bread": State.NONE,
        "Light": State.WAITING,
        "Ice": State.WAITING,
    }


def test_damage_found_while_indexing_begins_again_and_no_episode_fails(
    filled: Path, later: Callable[[], Container]
) -> None:
    container = later()
    container.indexing.index()
    new = speak(container, "Nature", "Moss", [("", "Moss drinks the morning fog.")])
    container.library.episodes.wait_for_index([new])
    for path in filled.rglob("*.lance"):
        if path.is_file():
            zero(path)

    index_all(container)

    assert {episode.index_state for episode in container.library.episodes.all()} == {State.DONE}
    assert container.indexing.index().count() == 5
    assert not container.ask.ask(QUESTION, token=TOKEN).searched.words_only


def test_what_rebuilding_does_not_help_is_left_to_words_and_not_tried_for_ever(
    filled: Path, later: Callable[[], Container]
) -> None:
    container = later()
    for _ in range(MOST_RESTARTS + 1):
        index_all(container)
        container.ask.ask(QUESTION, token=TOKEN)
        shutil.rmtree(table_of(filled) / "data")
        answer = container.ask.ask(QUESTION, token=TOKEN)
        assert is_right(answer)
    assert answer.searched.words_only == "unusable"
    news = container.indexing.news()
    assert news is not None
    assert news.code == "IndexDamaged"
    with pytest.raises(IndexDamaged):
        container.indexing.make_again(IndexDamaged("again"))


def test_questions_about_everything_are_the_same_by_words(filled: Path, later: Callable[[], Container]) -> None:
    shutil.rmtree(filled)
    container = later()

    refused = container.ask.ask("Who won the chess tournament in Reykjavik?", token=TOKEN)
    listed = container.ask.ask("Which episodes mention bees?", token=TOKEN)
    library = container.ask.ask("How many episodes are there?", token=TOKEN)
    related = container.ask.related(container.ask.ask(QUESTION, token=TOKEN).citations[0], token=TOKEN)

    assert (refused.is_answered, refused.searched.words_only) == (False, "rebuilding")
    assert [citation.episode_title for citation in listed.citations] == ["Bees"]
    assert not listed.searched.words_only
    assert library.lead.startswith("Your library has 4 episodes")
    assert all(citation.episode_title != "Bees" for citation in related)


def test_what_an_answer_by_words_says_of_itself_stays_in_the_history(
    filled: Path, later: Callable[[], Container]
) -> None:
    shutil.rmtree(filled)
    container = later()
    answer = container.ask.ask(QUESTION, token=TOKEN)
    (kept,) = container.library.conversations.latest()
    assert kept.searched == answer.searched


_AS_ONESELF = """
import os, sys
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.library.rotation import Kind
from mirrortalk_desktop.paths import find_paths
from tests.support.demo import make_container
container = make_container()
container.open()
answer = container.ask.ask(sys.argv[1], token=CancelToken())
news = container.indexing.news()
print(answer.searched.words_only, news and news.code, answer.citations[0].quote, sep="|")
container.close()
"""


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has no such permissions")
@pytest.mark.parametrize("place", ["index", "index/passages_local_words_2_1024.lance"])
def test_an_index_that_may_not_be_read_is_set_aside(filled: Path, place: str, tmp_path: Path) -> None:
    (filled.parent / place).chmod(0)
    command = [sys.executable, "-c", _AS_ONESELF, QUESTION]
    if os.geteuid() == 0:  # the one whom no permission stops
        if shutil.which("setpriv") is None:
            pytest.skip("a test that runs as root needs setpriv to be somebody else")
        command = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", "--ambient-caps=-all", *command]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2], check=False)
    assert done.stdout.strip() == f"rebuilding|IndexMadeAgain|{QUOTE}", done.stderr


@pytest.mark.parametrize("given_up", [False, True])
def test_an_episode_that_could_not_be_heard_again_is_in_the_index_that_is_made_anew(
    filled: Path, later: Callable[[], Container], *, given_up: bool
) -> None:
    container = later()
    [bees] = [episode.id for episode in container.library.episodes.all() if episode.title == "Bees"]
    container.ingest.transcribe_from_audio(bees)
    container.library.episodes.fail(bees, Stage.AUDIO, Failure("NotThere", {"url": "x"}))
    container.library.episodes.fail(bees, Stage.TRANSCRIPT, Failure("NoSpeech", {"title": "Bees"}))
    if given_up:
        container.ingest.cancel(bees)
    container.close()
    shutil.rmtree(filled)

    container = later()
    container.indexing.index()
    assert index_all(container) == 4
    answer = container.ask.ask(QUESTION, token=TOKEN)
    assert is_right(answer)
    assert not answer.searched.words_only

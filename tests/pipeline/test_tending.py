"""Work files of runs that were killed are cleared away with the next opening, and nothing else is."""

import os
import time
from pathlib import Path

from mirrortalk_desktop.domain.model import Episode, Feed, Stage, State
from tests.support.demo import make_container

AGO = 7200


def write(path: Path, *, age: float = AGO) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"half")
    os.utime(path, (time.time() - age, time.time() - age))
    return path


def test_what_killed_runs_left_is_cleared_and_downloads_that_are_waited_for_stay() -> None:
    first = make_container()
    library, paths = first.library, first.paths
    library.feeds.save(Feed("f", "local:f", "F", is_local=True))
    library.episodes.save_from_feed(
        [Episode(id=each, feed_id="f", guid=each, title=each) for each in ("wanted", "done", "not")]
    )
    library.episodes.want(["wanted", "done"])
    library.episodes.set_state("wanted", Stage.AUDIO, State.RUNNING)
    library.episodes.set_state("done", Stage.AUDIO, State.DONE)
    first.close()
    stay = [
        write(paths.audio / "wanted.part"),
        write(paths.audio / "wanted.part.json"),
        write(paths.audio / "done.mp3"),
        write(paths.library / ".restored-1.db.part", age=10),
        write(paths.backups / "notes.opml"),
    ]
    go = [
        write(paths.audio / "done.part"),
        write(paths.audio / "done.part.json"),
        write(paths.audio / "not.part"),
        write(paths.audio / "nobody.part"),
        write(paths.audio / "sample.mp3.part"),
        write(paths.pictures / ".abc.jpg.part"),
        write(paths.library / ".restored-2.db.part"),
        write(paths.library / ".restored-2.db.part-journal", age=-AGO),
        write(paths.backups / ".library-20270115T080000Z-daily.db.part"),
        write(paths.backups / "library-20270115T080000Z-daily.opml"),
    ]

    second = make_container()
    assert second.library.episodes.get("wanted").audio_state is State.WAITING
    second.close()

    assert [path.name for path in stay if not path.exists()] == []
    assert [path.name for path in go if path.exists()] == []


def test_beside_somebody_who_works_on_the_library_nothing_is_cleared() -> None:
    working, looking = make_container(), make_container()
    working.claim()
    part = write(working.paths.audio / "nobody.part")
    assert looking.library.feeds.all() == ()
    assert part.exists()
    looking.close()
    working.close()


def test_who_works_on_the_library_clears_too() -> None:
    container = make_container()
    container.claim()
    part = write(container.paths.audio / "nobody.part")
    assert container.library.feeds.all() == ()
    assert not part.exists()
    container.close()

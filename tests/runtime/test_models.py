import threading

from mirrortalk_desktop.runtime.memory import MemoryReader, give_back
from mirrortalk_desktop.runtime.models import ModelLease


class Thing:
    def __init__(self, name: str) -> None:
        self.name = name
        self.is_closed = False

    def close(self) -> None:
        self.is_closed = True


def test_concurrent_first_requests_load_one_copy() -> None:
    lease = ModelLease(Thing)
    together = threading.Barrier(8)
    seen: list[Thing] = []

    def ask() -> None:
        together.wait()
        with lease.use("base") as thing:
            seen.append(thing)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(seen) == 8
    assert len(set(map(id, seen))) == 1
    assert lease.times_loaded == 1


def test_another_name_releases_the_model_before_it_is_loaded() -> None:
    events: list[str] = []

    class Told(Thing):
        def __init__(self, name: str) -> None:
            super().__init__(name)
            events.append(f"load {name}")

        def close(self) -> None:
            events.append(f"close {self.name}")

    lease = ModelLease(Told)
    for name in ("base", "tiny", "tiny"):
        with lease.use(name):
            pass
    lease.release()
    lease.release()

    assert events == ["load base", "close base", "load tiny", "close tiny"]
    assert lease.name == ""


def test_a_model_that_does_not_load_leaves_the_lease_empty() -> None:
    def fail(name: str) -> Thing:
        raise ValueError(name)

    lease = ModelLease(fail)
    for _ in range(2):
        try:
            with lease.use("base"):
                raise AssertionError
        except ValueError:
            pass

    assert (lease.name, lease.times_loaded) == ("", 0)


def test_memory_is_read_in_megabytes() -> None:
    sample = MemoryReader().read()

    assert sample.resident_mb is not None
    assert 10 < sample.resident_mb < 100_000
    assert sample.available_mb is not None


def test_giving_back_is_harmless() -> None:
    give_back()
    give_back()

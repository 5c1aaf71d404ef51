from mirrortalk_desktop.domain.work import Progress, Shortage
from mirrortalk_desktop.qt.meter import Meter


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_speed_and_time_left_come_from_what_was_reported() -> None:
    clock = Clock()
    meter = Meter(clock)
    assert meter.read(Progress(600, 3600, "s")) == (None, None)
    clock.now = 10
    assert meter.read(Progress(1600, 3600, "s")) == (100.0, 20.0)


def test_nothing_is_claimed_in_the_first_second() -> None:
    clock = Clock()
    meter = Meter(clock)
    meter.read(Progress(0, 100))
    clock.now = 0.5
    assert meter.read(Progress(50, 100)) == (None, None)


def test_time_left_is_unknown_when_the_total_is() -> None:
    clock = Clock()
    meter = Meter(clock)
    meter.read(Progress(0))
    clock.now = 2
    assert meter.read(Progress(8)) == (4.0, None)


def test_a_slow_start_is_forgotten_after_half_a_minute() -> None:
    clock = Clock()
    meter = Meter(clock)
    for second in range(60):
        clock.now = second
        meter.read(Progress(0, 1000))
    for second in range(60, 100):
        clock.now = second
        speed, _left = meter.read(Progress(10 * (second - 59), 1000))
    assert speed == 10.0


def test_what_waits_for_memory_has_no_speed_and_is_measured_anew_afterwards() -> None:
    clock = Clock()
    meter = Meter(clock)
    meter.read(Progress(0, 1000))
    clock.now = 10
    assert meter.read(Progress(100, 1000)) == (10.0, 90.0)
    assert meter.read(Progress(100, 1000, shortage=Shortage(300, 20))) == (None, None)
    clock.now = 100
    assert meter.read(Progress(100, 1000)) == (None, None)
    clock.now = 110
    assert meter.read(Progress(200, 1000)) == (10.0, 80.0)

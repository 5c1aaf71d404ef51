"""Which backups stay: the rule alone, with dates that come as they like."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from mirrortalk_desktop.library.rotation import DAY, Backup, Kind, is_due, newest, to_drop

NOW = 1_800_000_000.0

moments = st.floats(min_value=0, max_value=4e9, allow_nan=False)


def backup(taken_at: float, kind: Kind = Kind.DAILY, size: int = 1000) -> Backup:
    return Backup(Path(f"{kind}-{taken_at!r}.db"), taken_at, kind, size)


backups = st.lists(
    st.builds(backup, moments, st.sampled_from(Kind), st.integers(0, 10**10)),
    unique_by=lambda each: each.path,
    max_size=60,
)


def left_of(known: list[Backup], now: float) -> list[Backup]:
    dropped = {each.path for each in to_drop(known, now)}
    return [each for each in known if each.path not in dropped]


@given(backups, moments)
def test_the_newest_of_each_kind_stays_whatever_the_clock_says(known: list[Backup], now: float) -> None:
    left = left_of(known, now)
    for kind in Kind:
        of_kind = [each for each in known if each.kind is kind]
        if of_kind:
            assert max(of_kind, key=lambda each: each.taken_at) in left
    assert (newest(known, now) is None) is (known == [])
    assert newest(known, now) in [*left, None]


@given(backups, moments)
def test_what_stays_stays_when_the_rule_is_asked_again(known: list[Backup], now: float) -> None:
    left = left_of(known, now)
    assert to_drop(left, now) == ()


@given(backups, moments, moments)
def test_a_clock_that_jumps_never_takes_a_kind_away(known: list[Backup], now: float, later: float) -> None:
    left = left_of(left_of(known, now), later)
    assert {each.kind for each in left} == {each.kind for each in known}


@given(st.lists(moments, max_size=40, unique=True), moments)
def test_there_are_never_more_than_eleven_daily_ones_before_now_and_after_it(taken: list[float], now: float) -> None:
    assert len(left_of([backup(each) for each in taken], now)) <= 22


@given(backups, moments)
def test_a_backup_made_now_is_enough_for_today_and_never_dropped(known: list[Backup], now: float) -> None:
    fresh = backup(now, Kind.DAILY)
    known = [each for each in known if each.path != fresh.path]
    assert not is_due([*known, fresh], now)
    assert fresh in left_of([*known, fresh], now)


@given(st.lists(moments.map(lambda each: each + 5e9), max_size=20, unique=True))
def test_backups_of_a_clock_that_was_ahead_do_not_stand_in_the_way_of_new_ones(taken: list[float]) -> None:
    assert is_due([backup(each) for each in taken], NOW)


def test_after_two_months_there_is_one_for_each_of_seven_days_and_four_weeks() -> None:
    known: list[Backup] = []
    for day in range(60):
        now = NOW + day * DAY
        known = left_of([*known, backup(now)], now)
        ages = sorted(round((now - each.taken_at) / DAY) for each in known)
        assert ages[:7] == list(range(min(day, 6) + 1))
        assert day < 40 or (len(ages) == 11 and ages[-1] >= 21)


def test_a_clock_a_year_ahead_for_three_days_leaves_what_was_there_before_it() -> None:
    true = [backup(NOW - day * DAY) for day in range(7)]
    known = list(true)
    for day in range(3):
        now = NOW + (365 + day) * DAY
        known = left_of([*known, backup(now)], now)
    put_right = NOW + 3 * DAY

    assert true[0] in known
    assert is_due(known, put_right)
    assert newest(known, put_right) == true[0]


def test_a_clock_back_in_the_seventies_drops_none_of_the_others() -> None:
    true = [backup(NOW - day * DAY) for day in range(7)]
    assert left_of([*true, backup(0.0)], 0.0) == [*true, backup(0.0)]


def test_of_large_libraries_fewer_stay_but_never_less_than_three() -> None:
    known = [backup(NOW - day * DAY, size=10**10) for day in range(7)]
    assert left_of(known, NOW) == known[:3]


def test_what_a_restore_replaced_is_gone_back_to_only_where_there_is_no_other() -> None:
    replaced, daily = backup(NOW, Kind.BEFORE_RESTORE), backup(NOW - DAY)
    assert newest([replaced, daily], NOW) == daily
    assert newest([replaced], NOW) == replaced

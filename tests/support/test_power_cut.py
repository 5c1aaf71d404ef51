import pytest

from tests.support.power_cut import BLOCK, Damage, cut, remember, written


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "old.bin").write_bytes(b"old" * BLOCK)
    (tmp_path / "deep" / "grown.bin").write_bytes(b"g" * BLOCK)
    return tmp_path


@pytest.fixture
def before(folder):
    kept = remember(folder)
    with (folder / "deep" / "grown.bin").open("ab") as file:
        file.write(b"G" * 3 * BLOCK)
    (folder / "new.bin").write_bytes(b"n" * 5 * BLOCK)
    return kept


@pytest.mark.parametrize("damage", Damage)
@pytest.mark.parametrize("seed", range(20))
def test_only_what_was_written_since_is_damaged(folder, before, damage, seed):
    after = remember(folder)
    told = cut(folder, seed=seed, before=before, damage=damage)
    left = remember(folder)
    assert told.damage is damage
    assert [path for path in after if left.get(path) != after[path]] == [told.path]
    assert left[folder / "old.bin"] == before[folder / "old.bin"]
    grown = folder / "deep" / "grown.bin"
    assert left[grown][:BLOCK] == before[grown]


def test_the_same_seed_does_the_same(folder, before):
    after = remember(folder)
    told = cut(folder, seed=7, before=before)
    left = remember(folder)
    for path, content in after.items():
        path.write_bytes(content)
    assert cut(folder, seed=7, before=before) == told
    assert remember(folder) == left


def test_a_lost_write_leaves_what_was_there_before(folder, before):
    only = folder / "deep" / "grown.bin"
    for seed in range(10):
        told = cut(folder, seed=seed, before=before, damage=Damage.REORDER)
        if told.path == only:
            assert only.read_bytes() == before[only]
            return
    pytest.fail("no seed hit it")


def test_a_single_write_comes_in_the_wrong_order(folder):
    before = remember(folder)
    file = folder / "old.bin"
    file.write_bytes(before[file] + b"x" * 3 * BLOCK)
    cut(folder, seed=1, before=before, damage=Damage.REORDER)
    now = file.read_bytes()
    assert len(now) == 6 * BLOCK
    assert now.endswith(b"x" * BLOCK)
    assert now[4 * BLOCK : 5 * BLOCK] == bytes(BLOCK)


def test_where_nothing_was_written_nothing_is_damaged(folder):
    kept = remember(folder)
    assert cut(folder, seed=1, before=kept) is None
    assert written(folder, kept) == []
    assert cut(folder, seed=1, hits=lambda path: False) is None
    assert remember(folder) == kept

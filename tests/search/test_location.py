import os
import socket
import sys

import numpy as np
import pytest

from mirrortalk_desktop.domain.errors import CannotWrite, IndexUnreachable
from mirrortalk_desktop.domain.model import Passage
from mirrortalk_desktop.search.index import PassageIndex
from mirrortalk_desktop.search.location import Location
from tests.support.object_store import object_store

PLACE = "s3://library/of/somebody"


@pytest.fixture
def store(monkeypatch):
    with object_store(monkeypatch.setenv) as running:
        yield running


def make(place, **options):
    return PassageIndex(place, embedder_id="letters.1", dimension=8, **options)


def passages(*texts):
    return [Passage(f"p{n}", f"e{n}", 0, 0, 0, 0.0, 9.0, text) for n, text in enumerate(texts)]


def test_an_index_lies_in_an_object_store_and_nowhere_else(store, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    index = make(PLACE)
    index.open()
    vectors = np.eye(8, dtype=np.float32)[:3]
    index.add(passages("Bees dance.", "Rye is sour.", "The lamp turns."), vectors)
    index.optimize()

    again = make(PLACE)
    again.open()
    best = again.search("Which lamp turns?", vectors[2])[0]

    assert best.passage.text == "The lamp turns."
    assert again.episode_ids() == {"e0": 1, "e1": 1, "e2": 1}
    assert all(place.startswith("library/of/somebody/") for place in store.objects)
    assert not list(tmp_path.rglob("*.lance"))


def test_passages_there_are_updated_and_removed_and_all_begun_again(store):
    index = make(PLACE)
    index.open()
    vectors = np.eye(8, dtype=np.float32)[:2]
    index.add(passages("Bees dance.", "Rye is sour."), vectors)
    index.add(passages("Bees dance.", "Rye is sour."), vectors)
    index.remove_episode("e0")
    assert index.episode_ids() == {"e1": 1}
    index.clear()
    assert index.count() == 0


def test_a_person_who_works_offline_is_told_that_the_index_is_elsewhere(store):
    index = make(PLACE, is_offline=lambda: True)
    with pytest.raises(IndexUnreachable, match="offline"):
        index.open()
    with pytest.raises(IndexUnreachable, match="offline"):
        index.clear()
    assert store.requests == []


def test_a_store_that_refuses_is_told_and_not_taken_for_a_damaged_index(store, monkeypatch):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "a-stranger")
    with pytest.raises(IndexUnreachable):
        make(PLACE).open()
    assert store.objects == {}


def test_a_server_that_is_not_there_is_told(monkeypatch):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        monkeypatch.setenv("LANCEDB_HOST_OVERRIDE", f"http://127.0.0.1:{unused.getsockname()[1]}")
    monkeypatch.delenv("LANCEDB_API_KEY", raising=False)
    with pytest.raises(IndexUnreachable, match="api_key"):
        make("db://podcasts").open()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a file that is a device")
def test_a_device_is_not_moved_out_of_the_way(tmp_path):
    device = tmp_path / "device"
    os.mkfifo(device)
    with pytest.raises(CannotWrite, match="Not a directory"):
        Location(device).drop("passages")
    assert [each.name for each in tmp_path.iterdir()] == ["device"]


def test_a_file_that_a_person_named_is_never_moved(tmp_path):
    file = tmp_path / "thesis.odt"
    file.write_text("mine")
    with pytest.raises(CannotWrite, match="Not a directory"):
        make(str(file)).clear()
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("thesis.odt", "mine")]


@pytest.mark.skipif(sys.platform == "win32", reason="needs permissions")
def test_a_folder_of_a_person_keeps_its_permissions_and_only_the_table_is_closed_to_others(tmp_path):
    photos = tmp_path / "photos"
    photos.mkdir(mode=0o755)
    photos.chmod(0o755)
    index = make(str(photos))
    index.open()
    index.clear()
    assert photos.stat().st_mode & 0o777 == 0o755
    assert [table.stat().st_mode & 0o777 for table in Location(str(photos)).tables()] == [0o700]
    make(str(tmp_path / "new")).open()
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700


def test_a_file_of_somebody_is_moved_out_of_the_way_and_kept(tmp_path):
    file = tmp_path / "index"
    file.write_text("mine")
    Location(file).drop("passages")
    assert (tmp_path / "index.aside-1").read_text() == "mine"

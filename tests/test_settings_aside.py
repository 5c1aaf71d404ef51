"""Settings without what cannot be used."""

from pathlib import Path

import pytest

from mirrortalk_desktop.domain.errors import BadSetting
from mirrortalk_desktop.settings import load_settings
from mirrortalk_desktop.settings_aside import leave_out, load_what_can_be_used


def test_one_value_that_cannot_be_used_leaves_the_others_in_force(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    content = 'is_offline = true # here\nindex_location = "s3://mine"\nbackup_days = "often"\nnewest_episodes = -1\n'
    file.write_text(content)
    settings = load_what_can_be_used(file, {})
    assert (settings.is_offline, settings.index_location) == (True, "s3://mine")
    assert load_settings(file, {}) == settings, "and at the next start, too"
    assert file.read_text() == 'is_offline = true # here\nindex_location = "s3://mine"\n'
    assert (tmp_path / "settings.broken-1.toml").read_text() == content


def test_without_any_settings_that_can_be_read_nothing_is_connected_to(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("is_offline = true\nlanguage = [")
    assert load_what_can_be_used(file, {}).is_offline
    assert load_settings(file, {}).is_offline, "and at the next start, too"


def test_a_file_that_is_gone_meanwhile_is_not_in_the_way(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    for content in ("language = [", "backup_days = -1"):
        file.write_text(content)
        with pytest.raises(BadSetting) as refused:
            load_settings(file, {})
        file.unlink()
        assert leave_out(refused.value, file) is None
    assert list(tmp_path.iterdir()) == []

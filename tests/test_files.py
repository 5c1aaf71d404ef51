"""Files written whole or not at all."""

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from mirrortalk_desktop import files
from mirrortalk_desktop.domain.errors import CannotWrite, DiskFull
from mirrortalk_desktop.files import write_whole


def test_a_file_is_replaced_and_nothing_stays_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_text("old", encoding="utf-8")
    write_whole(path, "new\nänd a lone half \ud800\n")
    assert path.read_bytes() == "new\nänd a lone half ?\n".encode()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "error"), [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EIO, CannotWrite)]
)
def test_a_write_that_breaks_off_leaves_what_was_there(
    number: int, error: type[DiskFull | CannotWrite], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "notes.md"
    path.write_text("old", encoding="utf-8")

    def half(target: Path, text: str) -> None:
        target.write_text(text[:3], encoding="utf-8")
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(files, "_write", half)
    with pytest.raises(error) as refused:
        write_whole(path, "a new text")
    assert refused.value.path == str(path)
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        write_whole(tmp_path / "not there" / "notes.md", "text")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions, and links only for some")
def test_a_link_stays_a_link_and_a_private_file_private(tmp_path: Path) -> None:
    real = tmp_path / "real.toml"
    real.write_text("old", encoding="utf-8")
    real.chmod(0o600)
    link = tmp_path / "link.toml"
    link.symlink_to(real)
    write_whole(link, "new")
    assert (link.is_symlink(), real.read_text(encoding="utf-8")) == (True, "new")
    assert stat.S_IMODE(real.stat().st_mode) == 0o600


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name here")
def test_what_is_no_file_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_whole(pipe, "text")
        assert os.read(reader, 10) == b"text"
    finally:
        os.close(reader)
    assert pipe.is_fifo()

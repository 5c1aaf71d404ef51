"""An audio file is whole and verified, or it has no final name; what broke off goes on later."""

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from mirrortalk_desktop.domain.errors import (
    Cancelled,
    CannotWrite,
    DiskFull,
    EmptyFile,
    MirrorTalkError,
    NotAudio,
    TruncatedAudio,
)
from mirrortalk_desktop.domain.network_errors import (
    HttpRefused,
    LoginNeeded,
    NetworkLogin,
    NotThere,
    TooLarge,
    Unreachable,
)
from mirrortalk_desktop.domain.work import CancelToken, Progress
from mirrortalk_desktop.feeds.download import Downloaded, download, forget
from mirrortalk_desktop.feeds.http import Http
from tests.support.server import LoopbackServer, Reply, Request, endless

SOUND = b"ID3" + os.urandom(300_000)


def any_audio(_part: Path) -> str:
    return ".mp3"


def only_sound(part: Path) -> str:
    if not part.read_bytes().startswith(b"ID3"):
        raise NotAudio(part.name)
    return ".mp3"


Fetch = Callable[..., Downloaded]


@pytest.fixture
def fetch(tmp_path: Path, http: Http) -> Fetch:
    def run(url: str, **more: object) -> Downloaded:
        options = {"folder": tmp_path / "audio", "stem": "ep", "http": http, "verify": only_sound, "reserve": 0, **more}
        return download(url, **options)  # type: ignore[arg-type]

    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "audio"


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_whole_file_is_named_by_its_true_form(server: LoopbackServer, fetch: Fetch, folder: Path) -> None:
    got = fetch(server.serve("/a.mp3", SOUND, "audio/mpeg"), verify=lambda part: ".m4a")
    assert got == Downloaded(folder / "ep.m4a", hashlib.sha256(SOUND).hexdigest(), len(SOUND))
    assert got.path.read_bytes() == SOUND
    assert files(folder) == {"ep.m4a"}
    assert server.requests[0].header("Accept-Encoding") == "identity"
    assert server.requests[0].header("Range") == ""


def test_the_file_is_verified_before_it_has_its_name(server: LoopbackServer, fetch: Fetch, folder: Path) -> None:
    seen: list[tuple[str, int, set[str]]] = []

    def verify(part: Path) -> str:
        seen.append((part.name, part.stat().st_size, files(folder)))
        return ".mp3"

    fetch(server.serve("/a.mp3", SOUND), verify=verify)
    assert seen[0][:2] == ("ep.part", len(SOUND))
    assert "ep.mp3" not in seen[0][2]


def test_progress_is_told_seldom_and_ends_at_the_whole(server: LoopbackServer, fetch: Fetch) -> None:
    told: list[Progress] = []
    body = b"ID3" + bytes(30_000_000)
    fetch(server.serve("/a.mp3", body), report=told.append)
    assert told[-1] == Progress(len(body), len(body), "bytes")
    assert [p.done for p in told] == sorted(p.done for p in told)
    assert len(told) < 100


@pytest.mark.parametrize("validator", [{"etag": '"1"'}, {"last_modified": "Mon, 01 Jan 2024 00:00:00 GMT"}])
def test_a_broken_download_goes_on_where_it_stopped(
    server: LoopbackServer, fetch: Fetch, folder: Path, validator: dict[str, str]
) -> None:
    address = server.serve("/a.mp3", SOUND, truncate_at=100_000, **validator)
    with pytest.raises(TruncatedAudio) as caught:
        fetch(address)
    assert (caught.value.name, caught.value.expected, caught.value.received) == ("a.mp3", len(SOUND), 100_000)
    assert files(folder) == {"ep.part", "ep.part.json"}
    server.serve("/a.mp3", SOUND, **validator)
    told: list[Progress] = []
    got = fetch(address, report=told.append)
    asked = server.requests[-1]
    assert (asked.header("Range"), asked.header("If-Range")) == ("bytes=100000-", next(iter(validator.values())))
    assert (got.sha256, got.size) == (hashlib.sha256(SOUND).hexdigest(), len(SOUND))
    assert got.path.read_bytes() == SOUND
    assert told[0].done > 100_000
    assert told[-1].total == len(SOUND)
    assert files(folder) == {"ep.mp3"}


def test_a_file_that_changed_meanwhile_is_loaded_anew(server: LoopbackServer, fetch: Fetch) -> None:
    address = server.serve("/a.mp3", SOUND, etag='"1"', truncate_at=100_000)
    with pytest.raises(TruncatedAudio):
        fetch(address)
    other = b"ID3" + os.urandom(150_000)
    server.serve("/a.mp3", other, etag='"2"')
    assert fetch(address).path.read_bytes() == other


def test_a_server_that_ignores_ranges_is_loaded_anew(server: LoopbackServer, fetch: Fetch) -> None:
    address = server.serve("/a.mp3", SOUND, etag='"1"', truncate_at=100_000)
    with pytest.raises(TruncatedAudio):
        fetch(address)
    server.serve("/a.mp3", SOUND, etag='"1"', ranges=False)
    assert fetch(address).path.read_bytes() == SOUND


def test_a_wrong_part_is_never_pieced_together(server: LoopbackServer, fetch: Fetch) -> None:
    address = server.serve("/a.mp3", SOUND, etag='"1"', truncate_at=100_000)
    with pytest.raises(TruncatedAudio):
        fetch(address)
    server.serve(
        "/a.mp3", lambda r: Reply(SOUND[5:], 206, headers={"Content-Range": f"bytes 5-{len(SOUND) - 1}/{len(SOUND)}"})
    )
    with pytest.raises(Unreachable):
        fetch(address)
    server.serve("/a.mp3", SOUND, etag='"1"')
    assert fetch(address).path.read_bytes() == SOUND


def test_without_proof_that_it_is_the_same_file_it_is_loaded_anew(server: LoopbackServer, fetch: Fetch) -> None:
    for validator in ({}, {"etag": 'W/"1"'}):
        address = server.serve("/a.mp3", SOUND, truncate_at=100_000, **validator)
        with pytest.raises(TruncatedAudio):
            fetch(address)
        server.serve("/a.mp3", SOUND, **validator)
        assert fetch(address).path.read_bytes() == SOUND
        assert server.requests[-1].header("Range") == ""


def test_a_part_of_another_address_is_not_used(server: LoopbackServer, fetch: Fetch) -> None:
    with pytest.raises(TruncatedAudio):
        fetch(server.serve("/a.mp3", SOUND, etag='"1"', truncate_at=100_000))
    other = b"ID3 other"
    assert fetch(server.serve("/b.mp3", other, etag='"1"')).path.read_bytes() == other


def test_a_range_that_cannot_be_satisfied_is_loaded_anew(server: LoopbackServer, fetch: Fetch, folder: Path) -> None:
    address = server.serve("/a.mp3", SOUND[:50_000], etag='"1"')
    folder.mkdir(parents=True)
    (folder / "ep.part").write_bytes(SOUND)
    memo = {"url": address, "etag": '"1"', "last_modified": "", "length": None}
    (folder / "ep.part.json").write_text(json.dumps(memo))
    assert fetch(address).path.read_bytes() == SOUND[:50_000]


def test_a_part_that_is_complete_already_is_not_asked_for_again(
    server: LoopbackServer, fetch: Fetch, folder: Path
) -> None:
    address = server.serve("/a.mp3", SOUND, etag='"1"')

    def crash(_part: Path) -> str:
        raise RuntimeError("the power went off")

    with pytest.raises(RuntimeError):
        fetch(address, verify=crash)
    assert fetch(address).sha256 == hashlib.sha256(SOUND).hexdigest()
    assert len(server.requests) == 1


@pytest.mark.parametrize("memo", ["", "junk", "[]", '{"url": 5}', '{"a": 1}', "\x00"])
def test_a_damaged_memo_means_loading_anew(server: LoopbackServer, fetch: Fetch, folder: Path, memo: str) -> None:
    folder.mkdir(parents=True)
    (folder / "ep.part").write_bytes(b"old")
    (folder / "ep.part.json").write_text(memo)
    assert fetch(server.serve("/a.mp3", SOUND)).path.read_bytes() == SOUND


def test_cancelling_keeps_what_came(server: LoopbackServer, fetch: Fetch, folder: Path) -> None:
    token = CancelToken()

    def stop(progress: Progress) -> None:
        token.cancel()

    address = server.serve("/a.mp3", b"ID3" + bytes(3_000_000), etag='"1"')
    with pytest.raises(Cancelled):
        fetch(address, token=token, report=stop)
    assert 0 < (folder / "ep.part").stat().st_size < 3_000_003
    fetch(address)
    assert server.requests[-1].header("Range").startswith("bytes=")
    assert files(folder) == {"ep.mp3"}


def test_a_stalled_download_can_go_on(server: LoopbackServer, fetch: Fetch, folder: Path) -> None:
    hasty = Http(user_agent="x", timeout=0.3).reaching_home()
    with pytest.raises(TruncatedAudio):
        fetch(server.serve("/a.mp3", SOUND, etag='"1"', stall_at=100_000), http=hasty)
    hasty.close()
    assert (folder / "ep.part").stat().st_size == 100_000


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b'<?xml version="1.0"?><Error/>', "application/xml"),
        (b'{"error": "expired"}', "application/json"),
        (b"plain words", "text/plain"),
    ],
)
def test_what_is_not_audio_is_not_kept(
    server: LoopbackServer, fetch: Fetch, folder: Path, body: bytes, content_type: str
) -> None:
    with pytest.raises(NotAudio) as caught:
        fetch(server.serve("/ep1.mp3", body, content_type))
    assert caught.value.name == "ep1.mp3"
    assert files(folder) == set()


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"<!DOCTYPE html><html>Welcome to Hotel WLAN</html>", "text/html"),
        (b"\n<html>", "audio/mpeg"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- portal -->\n<!DOCTYPE html PUBLIC 'x'>", "text/html"),
    ],
)
def test_a_web_page_in_place_of_audio_harms_no_part(
    server: LoopbackServer, fetch: Fetch, folder: Path, body: bytes, content_type: str
) -> None:
    address = server.serve("/a.mp3", SOUND, etag='"1"', truncate_at=100_000)
    with pytest.raises(TruncatedAudio):
        fetch(address)
    server.serve("/login", body, content_type)
    server.redirect("/a.mp3", "/login")
    with pytest.raises(NetworkLogin):
        fetch(address)
    server.serve("/a.mp3", SOUND, etag='"1"')
    assert fetch(address).sha256 == hashlib.sha256(SOUND).hexdigest()
    assert server.requests[-1].header("Range") == "bytes=100000-"
    assert files(folder) == {"ep.mp3"}


def test_a_trickle_ends_within_the_time_out_and_goes_on_later(
    server: LoopbackServer, fetch: Fetch, folder: Path
) -> None:
    hasty = Http(user_agent="x", timeout=0.4).reaching_home()
    address = server.serve("/a.mp3", server.drip(SOUND[:1000]), length=len(SOUND), headers={"ETag": '"1"'})
    with pytest.raises(TruncatedAudio) as caught:
        fetch(address, http=hasty)
    assert 0 < caught.value.received < 1000
    hasty.close()
    server.serve("/a.mp3", SOUND, etag='"1"')
    assert fetch(address).path.read_bytes() == SOUND
    assert server.requests[-1].header("Range") == f"bytes={caught.value.received}-"


def test_a_file_that_is_longer_than_promised_ends_where_it_was_promised_to(
    server: LoopbackServer, fetch: Fetch
) -> None:
    address = server.serve("/a.mp3", [SOUND], length=1000)
    assert fetch(address).size == 1000


def test_audio_with_a_wrong_label_is_taken(server: LoopbackServer, fetch: Fetch) -> None:
    assert fetch(server.serve("/a.mp3", SOUND, "text/html")).size == len(SOUND)


def test_an_empty_file_is_told(server: LoopbackServer, fetch: Fetch, folder: Path) -> None:
    with pytest.raises(EmptyFile):
        fetch(server.serve("/a.mp3", b"", "audio/mpeg"))
    assert files(folder) == set()


@pytest.mark.parametrize(
    ("status", "error"), [(401, LoginNeeded), (403, LoginNeeded), (404, NotThere), (410, NotThere), (500, HttpRefused)]
)
def test_a_refused_download_has_its_own_error(
    server: LoopbackServer, fetch: Fetch, status: int, error: type[MirrorTalkError]
) -> None:
    with pytest.raises(error):
        fetch(server.serve("/a.mp3", b"no", status=status))


def test_a_full_disk_is_told_before_anything_is_loaded(server: LoopbackServer, fetch: Fetch, folder: Path) -> None:
    with pytest.raises(DiskFull) as caught:
        fetch(server.serve("/a.mp3", SOUND), reserve=10**18)
    assert caught.value.needed == 10**18 + len(SOUND)
    assert 0 < caught.value.free < 10**18
    assert files(folder) == set()


def test_a_disk_that_fills_up_on_the_way_is_told(
    server: LoopbackServer, fetch: Fetch, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    def no_space(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("mirrortalk_desktop.feeds.download.os.fsync", no_space)
    with pytest.raises(DiskFull):
        fetch(server.serve("/a.mp3", SOUND))
    assert "ep.mp3" not in files(folder)


def test_a_folder_that_cannot_be_written_is_told(server: LoopbackServer, fetch: Fetch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CannotWrite):
        fetch(server.serve("/a.mp3", SOUND), folder=tmp_path / "file")


def test_a_stream_that_never_ends_is_left(server: LoopbackServer, fetch: Fetch, folder: Path) -> None:
    with pytest.raises(TooLarge):
        fetch(server.serve("/radio", endless()), limit=1_000_000)
    with pytest.raises(TooLarge):
        fetch(server.serve("/big", SOUND), limit=1000)
    assert files(folder) == set()


def test_a_file_without_a_told_length_is_taken_at_its_end(server: LoopbackServer, fetch: Fetch) -> None:
    told: list[Progress] = []
    got = fetch(server.serve("/a.mp3", [SOUND[:1000], SOUND[1000:]]), report=told.append)
    assert got.path.read_bytes() == SOUND
    assert told[-1] == Progress(len(SOUND), None, "bytes")


def test_a_file_is_followed_over_redirects(server: LoopbackServer, fetch: Fetch) -> None:
    server.serve("/real.mp3", SOUND, etag='"1"', truncate_at=100_000)
    address = server.redirect("/track/a.mp3", "/real.mp3")
    with pytest.raises(TruncatedAudio):
        fetch(address)
    server.serve("/real.mp3", SOUND, etag='"1"')
    assert fetch(address).path.read_bytes() == SOUND
    assert server.requests[-1].header("Range") == "bytes=100000-"


def test_what_is_left_of_an_unwanted_download_can_be_forgotten(
    server: LoopbackServer, fetch: Fetch, folder: Path
) -> None:
    with pytest.raises(TruncatedAudio):
        fetch(server.serve("/a.mp3", SOUND, truncate_at=5))
    forget(folder, "ep")
    forget(folder, "ep")
    assert files(folder) == set()


def test_the_server_may_be_down_between_two_tries(server: LoopbackServer, fetch: Fetch) -> None:
    def fail_for_a_while(request: Request) -> Reply:
        if len(server.requests) in (2, 3, 4):
            return Reply(b"busy", 503)
        return Reply(SOUND, etag='"1"', truncate_at=1000 if len(server.requests) == 1 else None)

    address = server.serve("/a.mp3", fail_for_a_while)
    with pytest.raises(TruncatedAudio):
        fetch(address)
    with pytest.raises(HttpRefused):
        fetch(address)
    assert fetch(address).path.read_bytes() == SOUND
    assert server.requests[-1].header("Range") == "bytes=1000-"

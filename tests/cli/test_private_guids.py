"""A guid that is a private address is shown without its secrets, also where no keyring takes them."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.support.demo import DEMO
from tests.support.server import LoopbackServer

SECRETS = ("aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zA", "hunter2secret")
FEED = """<rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>Members</title>
<language>en</language><item><guid>{audio}</guid><title>One</title><pubDate>Mon, 05 Jan 2026 08:00:00 GMT</pubDate>
<enclosure url="{audio}" type="audio/ogg" length="1"/>
<podcast:transcript url="{base}/one.vtt" type="text/vtt"/></item></channel></rss>"""


@pytest.fixture
def episode(run: Run, server: LoopbackServer) -> str:
    """The id of an episode that can be searched, of a feed whose guids are its private addresses."""
    token, password = SECRETS
    server.serve("/one.vtt", (DEMO / "two-friends.vtt").read_bytes(), "text/vtt")
    login = server.url("").replace("http://", f"http://ann:{password}@").rstrip("/")
    audio = f"{login}/one.opus?auth={token}"
    server.serve("/feed.xml", FEED.replace("{audio}", audio).replace("{base}", server.url("").rstrip("/")))
    assert run("subscribe", f"{login}/feed.xml?auth={token}").status == 0
    assert run("ingest").status in (0, 1)
    (found,) = run("episodes", "--json").json
    assert found["transcript"] == "done"
    return str(found["id"])


def test_no_secret_of_a_guid_is_shown_or_exported(run: Run, episode: str, tmp_path: Path) -> None:
    run("bookmarks", "add", episode, "0:01")
    commands: list[tuple[object, ...]] = [
        ("episodes", "--json"),
        ("transcript", episode, "--json"),
        ("ask", "What was the biggest mistake of the company?", "--json"),
        ("history", "list", "--json"),
        ("history", "export", "--format", "json"),
        ("bookmarks", "list", "--json"),
        ("bookmarks", "export", "--format", "json"),
        ("export", tmp_path / "all", "--format", "json"),
    ]
    shown = {command: run(*command) for command in commands}
    assert [command for command, said in shown.items() if said.status] == []
    texts = {" ".join(map(str, command)): said.out for command, said in shown.items()}
    texts |= {file.name: file.read_text(encoding="utf-8") for file in (tmp_path / "all").rglob("*.*")}
    assert [name for name, text in texts.items() if any(secret in text for secret in SECRETS)] == []
    assert sum("/one.opus?auth=***" in text for text in texts.values()) >= 9

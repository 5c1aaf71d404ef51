"""The demo podcast on the loopback, and a container that hears it with the small speech model."""

import mimetypes
import os
from pathlib import Path

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.models.catalogue import Catalogue
from mirrortalk_desktop.paths import find_paths, resource
from mirrortalk_desktop.runtime.keeper import Reader
from mirrortalk_desktop.settings import Settings
from tests.support.server import LoopbackServer

DEMO = resource("demo")
SMALL_MODEL = "whisper-mini-espeak"
MADE_UP_FEED = DEMO / "feed.xml"


def serve_demo(server: LoopbackServer) -> str:
    """Serve the demo podcast; returns the address of its feed."""
    for path in DEMO.iterdir():
        if path.is_file() and path.name != "feed.xml":
            kind = mimetypes.guess_type(path.name)[0] or "text/vtt"
            server.serve(f"/{path.name}", path, kind, etag=f'"{path.name}"')
    feed = MADE_UP_FEED.read_text(encoding="utf-8").replace("{base}", server.url("").rstrip("/"))
    return server.serve("/feed.xml", feed, "application/rss+xml", etag='"1"')


def make_container(
    *,
    bundled_models: tuple[Path, ...] = (DEMO,),
    catalogue: Catalogue | None = None,
    memory_reader: Reader | None = None,
    **settings: object,
) -> Container:
    """A container in the folders of this test, with the small speech model and memory enough for everything.

    Words are compared, unless said.
    """
    chosen = {"embedding_provider": "local", "whisper_model": SMALL_MODEL, "memory_budget_mb": 6000} | settings
    return Container(
        Settings(**chosen),  # type: ignore[arg-type]
        find_paths(os.environ),
        bundled_models=bundled_models,
        catalogue=catalogue,
        memory_reader=memory_reader,
    )

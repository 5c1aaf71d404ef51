"""A small web server on the loopback that publishes the demo podcast, as a podcast's own server would."""

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

_FEED = "feed.xml"


class _Podcast(SimpleHTTPRequestHandler):
    def do_GET(self) -> None:
        """The feed knows where it is served; everything else is a file."""
        if self.path != f"/{_FEED}":
            super().do_GET()
            return
        base = f"http://{self.headers['Host']}"
        text = Path(self.directory, _FEED).read_text(encoding="utf-8").replace("{base}", base)
        body = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments: object) -> None:
        """Nobody reads a log of it."""


@contextmanager
def serve_podcast(folder: Path) -> Iterator[str]:
    """Serve the podcast in this folder on a free port; gives the address of its feed."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Podcast, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), name="demo-podcast", daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/{_FEED}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

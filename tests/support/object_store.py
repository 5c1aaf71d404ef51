"""An object store on the loopback that speaks as much of S3 as LanceDB needs: objects whole and in parts, listed, deleted.

with ObjectStore() as store:
    store.environment()   # what a person sets to reach it
    store.objects         # what is held, by bucket and key: "bucket/folder/file"
"""

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, unquote, urlsplit
from xml.etree import ElementTree
from xml.sax.saxutils import escape

KEY_ID, SECRET = "somebody", "a-secret"


class ObjectStore:
    """The store while it runs. `requests` are the methods and paths that it was asked, in order."""

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.requests: list[tuple[str, str]] = []
        self._parts: dict[str, dict[int, bytes]] = {}
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, name="object store")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def environment(self) -> dict[str, str]:
        """The variables by which LanceDB finds the store and may use it."""
        return {
            "AWS_ENDPOINT": f"http://127.0.0.1:{self._server.server_address[1]}",
            "AWS_ALLOW_HTTP": "true",
            "AWS_ACCESS_KEY_ID": KEY_ID,
            "AWS_SECRET_ACCESS_KEY": SECRET,
            "AWS_REGION": "us-east-1",
        }

    def answer(self, method: str, path: str, headers: Any, body: bytes) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body for a request."""
        place = unquote(urlsplit(path).path).strip("/")
        asked = {name: values[0] for name, values in parse_qs(urlsplit(path).query, keep_blank_values=True).items()}
        if f"Credential={KEY_ID}/" not in headers.get("Authorization", ""):
            return 403, {}, b"<Error><Code>AccessDenied</Code></Error>"
        with self._lock:
            self.requests.append((method, place))
            if method == "PUT":
                return self._put(place, asked, headers, body)
            if method == "POST":
                return self._post(place, asked, body)
            if method == "DELETE":
                self.objects.pop(place, None)
                return 204, {}, b""
            return self._list(place, asked) if "list-type" in asked else self._get(place, headers)

    def _put(self, place: str, asked: dict[str, str], headers: Any, body: bytes) -> tuple[int, dict[str, str], bytes]:
        if "uploadId" in asked:
            self._parts[asked["uploadId"]][int(asked["partNumber"])] = body
        elif source := headers.get("x-amz-copy-source"):
            source = unquote(source).strip("/")
            if source not in self.objects:
                return 404, {}, b"<Error><Code>NoSuchKey</Code></Error>"
            self.objects[place] = self.objects[source]
            return 200, {}, f"<CopyObjectResult><ETag>{_tag(self.objects[place])}</ETag></CopyObjectResult>".encode()
        elif headers.get("If-None-Match") == "*" and place in self.objects:
            return 412, {}, b"<Error><Code>PreconditionFailed</Code></Error>"
        else:
            self.objects[place] = body
        return 200, {"ETag": _tag(body)}, b""

    def _post(self, place: str, asked: dict[str, str], body: bytes) -> tuple[int, dict[str, str], bytes]:
        if "uploads" in asked:
            upload = f"upload-{len(self.requests)}"
            self._parts[upload] = {}
            return 200, {}, _xml("InitiateMultipartUploadResult", f"<UploadId>{upload}</UploadId>")
        if "uploadId" in asked:
            parts = self._parts.pop(asked["uploadId"])
            self.objects[place] = b"".join(parts[number] for number in sorted(parts))
            return 200, {}, _xml("CompleteMultipartUploadResult", f"<ETag>{_tag(self.objects[place])}</ETag>")
        keys = [key.text or "" for key in ElementTree.fromstring(body).iter() if key.tag.endswith("Key")]
        for key in keys:
            self.objects.pop(f"{place}/{key}", None)
        gone = "".join(f"<Deleted><Key>{escape(key)}</Key></Deleted>" for key in keys)
        return 200, {}, _xml("DeleteResult", gone)

    def _list(self, bucket: str, asked: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        prefix, mark = asked.get("prefix", ""), asked.get("delimiter", "")
        found, folders = [], set()
        for place in sorted(self.objects):
            key = place.removeprefix(f"{bucket}/")
            if key == place or not key.startswith(prefix) or key <= asked.get("start-after", ""):
                continue
            rest = key[len(prefix) :]
            if mark and mark in rest:
                folders.add(prefix + rest.split(mark)[0] + mark)
            else:
                held = self.objects[place]
                found.append(
                    f"<Contents><Key>{escape(key)}</Key><LastModified>2024-01-01T00:00:00.000Z</LastModified>"
                    f"<ETag>{_tag(held)}</ETag><Size>{len(held)}</Size></Contents>"
                )
        shared = "".join(f"<CommonPrefixes><Prefix>{escape(f)}</Prefix></CommonPrefixes>" for f in sorted(folders))
        return 200, {}, _xml("ListBucketResult", "<IsTruncated>false</IsTruncated>" + "".join(found) + shared)

    def _get(self, place: str, headers: Any) -> tuple[int, dict[str, str], bytes]:
        if place not in self.objects:
            return 404, {}, b"<Error><Code>NoSuchKey</Code></Error>"
        held = self.objects[place]
        about = {"ETag": _tag(held), "Last-Modified": "Mon, 01 Jan 2024 00:00:00 GMT", "Accept-Ranges": "bytes"}
        wanted = headers.get("Range", "").removeprefix("bytes=")
        if not wanted:
            return 200, about, held
        first, _, last = wanted.partition("-")
        begin = int(first) if first else max(0, len(held) - int(last))
        end = min(len(held), int(last) + 1) if first and last else len(held)
        return 206, about | {"Content-Range": f"bytes {begin}-{end - 1}/{len(held)}"}, held[begin:end]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        store = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _do(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                status, headers, answer = store.answer(self.command, self.path, self.headers, body)
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(answer)

            do_GET = do_HEAD = do_PUT = do_POST = do_DELETE = _do  # noqa: N815

            def log_message(self, *_arguments: object) -> None:
                pass

        return Handler


@contextmanager
def object_store(setenv: Any) -> Iterator[ObjectStore]:
    """A store that this process reaches by its environment, set through `setenv`."""
    with ObjectStore() as store:
        for name, value in store.environment().items():
            setenv(name, value)
        yield store


def _tag(body: bytes) -> str:
    return f'"{hashlib.md5(body, usedforsecurity=False).hexdigest()}"'


def _xml(name: str, inside: str) -> bytes:
    return f'<?xml version="1.0"?><{name}>{inside}</{name}>'.encode()

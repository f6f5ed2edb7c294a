"""A small hub on localhost: the routes that huggingface_hub asks for, and every way in which a line can fail."""

from __future__ import annotations

import hashlib
import json
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.patience import WAIT_S

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@dataclass
class FakeHub:
    """What it holds, how it misbehaves, and what it was asked.

    Attributes:
        repositories: name → file name → bytes.
        refuse: an HTTP status for each request until the list is empty; 0 lets one through.
        gated: answer as the hub does for a repository whose terms are not accepted.
        cut_after: close the connection after so many bytes of a file, for as many files as `cuts` says.
        stall: never send the body.
        lie: send other bytes than promised.
        raw: other paths → bytes.
    """

    repositories: dict[str, dict[str, bytes]]
    refuse: list[int] = field(default_factory=list)
    gated: bool = False
    cut_after: int = 0
    cuts: int = 0
    stall: bool = False
    lie: bool = False
    ignores_ranges: bool = False
    raw: dict[str, bytes] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)  # path, Range header
    tokens: set[str] = field(default_factory=set)
    endpoint: str = ""
    over: threading.Event = field(default_factory=threading.Event)


def info(repository: str, files: dict[str, bytes]) -> dict[str, object]:
    siblings = []
    for name, data in files.items():
        blob = hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()
        entry: dict[str, object] = {"rfilename": name, "size": len(data), "blobId": blob}
        if name.endswith(".safetensors"):
            entry["lfs"] = {"size": len(data), "sha256": hashlib.sha256(data).hexdigest(), "pointerSize": 100}
        siblings.append(entry)
    return {"id": repository, "modelId": repository, "sha": COMMIT, "siblings": siblings, "tags": [], "private": False}


class Handler(BaseHTTPRequestHandler):
    """One request."""

    hub: FakeHub
    protocol_version = "HTTP/1.1"

    def log_message(self, *_args):
        """Say nothing."""

    def do_GET(self):
        hub = self.hub
        hub.asked.append((self.path, self.headers.get("Range", "")))
        hub.tokens.add(self.headers.get("Authorization", ""))
        if hub.refuse and (status := hub.refuse.pop(0)):
            return self.say(status, b"no", {"Retry-After": "0"})
        if hub.gated:
            return self.say(403, b"gated", {"X-Error-Code": "GatedRepo"})
        path = self.path.partition("?")[0]
        if path in hub.raw:
            return self.say(200, hub.raw[path])
        for repository, files in hub.repositories.items():
            if path in (f"/api/models/{repository}", f"/api/models/{repository}/revision/main"):
                return self.say(200, json.dumps(info(repository, files)).encode(), {"Content-Type": "application/json"})
            start = f"/{repository}/resolve/{COMMIT}/"
            if path.startswith(start) and path.removeprefix(start) in files:
                return self.file(files[path.removeprefix(start)])
        code = "RepoNotFound" if path.startswith("/api/") else "EntryNotFound"
        return self.say(404, b"", {"X-Error-Code": code})

    def file(self, data):
        hub = self.hub
        if hub.lie:
            data = bytes(255 - byte for byte in data)
        begin = 0
        if (wanted := self.headers.get("Range", "")) and not hub.ignores_ranges:
            begin = int(wanted.removeprefix("bytes=").partition("-")[0])
        rest = data[begin:]
        self.send_response(206 if begin else 200)
        self.send_header("Content-Length", str(len(rest)))
        if begin:
            self.send_header("Content-Range", f"bytes {begin}-{len(data) - 1}/{len(data)}")
        self.end_headers()
        if hub.stall:
            hub.over.wait(WAIT_S)
            self.close_connection = True
            return
        if hub.cuts and hub.cut_after < len(rest):
            hub.cuts -= 1
            self.wfile.write(rest[: hub.cut_after])
            self.close_connection = True
            return
        self.wfile.write(rest)

    def say(self, status, body, headers=()):
        self.send_response(status)
        for name, value in dict(headers).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def serving(hub: FakeHub):
    """Run it while the block lasts."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (Handler,), {"hub": hub}))
    server.daemon_threads = True
    hub.endpoint = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield hub
    finally:
        hub.over.set()
        server.shutdown()
        server.server_close()
        thread.join()

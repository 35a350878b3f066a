"""A web server on the loopback that answers what a test tells it to."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Answer:
    """What the server says to a request."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Web:
    """The server's address, its answers by path, and the requests that it got, as pairs of path and authorization.

    `later` are the answers from the second request on, where they differ.
    """

    url: str = ""
    answers: dict[str, Answer] = field(default_factory=dict)
    later: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    wants: str | None = None


@contextmanager
def served() -> Iterator[Web]:
    """A server that runs for as long as the test; without the authorization that it wants it answers 401."""
    web = Web()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            given = self.headers.get("Authorization")
            web.asked.append((self.path, given))
            allowed = web.wants in (None, given)
            answer = web.answers.get(self.path, Answer(status=404)) if allowed else Answer(status=401)
            web.answers |= {path: later for path, later in web.later.items() if path == self.path}
            self.send_response(answer.status)
            for name, value in {"Content-Length": str(len(answer.body)), **answer.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.body)

        def log_request(self, code: object = "-", size: object = "-") -> None:
            """Nothing: the requests are kept in `asked`."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    web.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield web
    finally:
        server.shutdown()
        server.server_close()

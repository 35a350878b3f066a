"""An AWS on the loopback that knows whose credentials these are, and answers everything else as a test wants."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

from tests.drift.world_process import CREDENTIALS

IDENTITY = (
    "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/a</Arn><UserId>A</UserId>"
    "<Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"
)
ENVIRONMENT = {**CREDENTIALS, "AWS_CONFIG_FILE": "/nowhere", "AWS_SHARED_CREDENTIALS_FILE": "/nowhere"}


@dataclass(frozen=True)
class Request:
    """What was asked: the operation, where its protocol says it, and the parameters in a form."""

    operation: str
    parameters: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    """What AWS answers."""

    body: str = ""
    status: int = 200
    content_type: str = "text/xml"


@dataclass
class BadAws:
    """Its address, and what it was asked."""

    url: str = ""
    asked: list[Request] = field(default_factory=list)


@contextmanager
def bad_aws(answer: Callable[[Request], Answer]) -> Iterator[BadAws]:
    """Serve for as long as the test."""
    aws = BadAws()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            text = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode("utf-8", "replace")
            form = {name: values[0] for name, values in parse_qs(text).items()}
            target = str(self.headers.get("X-Amz-Target") or "").rpartition(".")[2]
            request = Request(form.get("Action") or target or self.path, form)
            aws.asked.append(request)
            found = Answer(IDENTITY) if request.operation == "GetCallerIdentity" else answer(request)
            data = found.body.encode()
            self.send_response(found.status)
            self.send_header("Content-Type", found.content_type)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_POST  # noqa: N815  # the server asks for it by this name

        def log_request(self, code: object = "-", size: object = "-") -> None:
            """Nothing: the requests are kept in `asked`."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    aws.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield aws
    finally:
        server.shutdown()
        server.server_close()

"""An AWS inside this process: moto, with the requests replayed that Terraform once made to create the shop."""

from __future__ import annotations

import base64
import gzip
import json
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from typing import Any
from urllib.parse import urlsplit

from tfguard.errors import InputError

CREDENTIALS = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_EC2_METADATA_DISABLED": "true",
}
"""No real account can be reached with them. What else the environment says about AWS is put aside for the demo."""
_ENDPOINT = "AWS_ENDPOINT_URL"
_REAL = (
    "AWS_PROFILE",
    "AWS_DEFAULT_PROFILE",
    "AWS_SESSION_TOKEN",
    "AWS_REGION",
    "AWS_CONFIG_FILE",
    "AWS_SHARED_CREDENTIALS_FILE",
)


def data(name: str) -> bytes:
    """A file of the shop: its configuration, its state, or the recorded requests."""
    return resources.files("tfguard").joinpath("demo", "shop", name).read_bytes()


@contextmanager
def embedded_aws() -> Iterator[str]:
    """Run the emulated AWS with the shop in it; its URL, on the loopback, is what the caller gets.

    Raises:
        InputError: moto is not installed.

    """
    try:
        from moto.server import ThreadedMotoServer
    except ImportError as error:
        raise InputError("The demo needs an AWS to play with.", "Install it: pip install 'tfguard[demo]'.") from error
    with _environment(json.loads(data("moto_env.json"))):
        logging.getLogger("werkzeug").disabled = True  # it would write a line for every request
        replay(data("recording.jsonl.gz"))
        server = ThreadedMotoServer("127.0.0.1", port=0, verbose=False)
        server.start()
        host, port = server.get_host_and_port()
        try:
            os.environ[_ENDPOINT] = f"http://{host}:{port}"
            yield os.environ[_ENDPOINT]
        finally:
            server.stop()


@contextmanager
def _environment(emulator: dict[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    for name in _REAL:
        os.environ.pop(name, None)
    os.environ.update({**CREDENTIALS, **emulator})
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def replay(recording: bytes) -> None:
    """Make recorded requests of moto's, in their order, on the emulator in this process.

    The first of them seeds its generator of ids, so that they are those that the state has.
    """
    from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
    from werkzeug.test import Client

    client = Client(DomainDispatcherApplication(create_backend_app))
    for line in gzip.decompress(recording).splitlines():
        entry: dict[str, Any] = json.loads(line)
        body = str(entry.get("body") or "")
        content = base64.b64decode(body) if entry.get("body_encoded") else body.encode()
        url = urlsplit(entry["url"])
        headers = {key: value for key, value in entry["headers"].items() if key.lower() not in ("content-length", "connection")}
        client.open(
            url.path + (f"?{url.query}" if url.query else ""),
            method=entry["method"],
            data=content,
            headers=headers,
            base_url=f"{url.scheme}://{url.netloc}",
            environ_overrides={"CONTENT_LENGTH": str(len(content))},  # the emulator asks for it where nothing is sent, too
        )

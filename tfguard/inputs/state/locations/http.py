"""States behind HTTP: Terraform's http backend, GitLab's among them."""

from __future__ import annotations

import base64
import http.client
import os
import socket
import ssl
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from functools import partial
from urllib.parse import unquote, urlsplit, urlunsplit

from tfguard.errors import InputError, reason
from tfguard.inputs.limits import STATE_MIB

SECONDS = 60
TOKEN = "TFGUARD_STATE_TOKEN"  # noqa: S105  # the name of the variable
_FAILURES: dict[type[Exception], str] = {
    TimeoutError: f"no answer after {SECONDS} seconds",
    socket.gaierror: "its host has no address",
    ssl.SSLError: "it does not speak TLS",
    http.client.InvalidURL: "this is no URL",
    ValueError: "this is no URL",
}
_HINT = "Give TF_HTTP_USERNAME and TF_HTTP_PASSWORD as for Terraform's backend, or a bearer token in TFGUARD_STATE_TOKEN."


def readers(location: str) -> list[tuple[str, Callable[[], bytes]]]:
    """A reader for the one state at the URL; credentials in it are used and never shown.

    Raises:
        InputError: it is no URL.

    """
    try:
        parts = urlsplit(location)
    except ValueError as error:
        raise InputError("A location of a state is no URL: its host is not valid.", "It must be https://HOST/PATH.") from error
    shown = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], query=""))
    return [(shown, partial(_read, location, shown))]


def _read(location: str, shown: str) -> bytes:
    parts = urlsplit(location)
    url = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
    return get(url, _credentials(parts.username, parts.password), shown, _HINT)


def _credentials(user: str | None, password: str | None) -> dict[str, str]:
    token = os.environ.get(TOKEN)
    if user is None and token:
        return {"Authorization": f"Bearer {token}"}
    name = unquote(user) if user is not None else os.environ.get("TF_HTTP_USERNAME")
    word = unquote(password) if password is not None else os.environ.get("TF_HTTP_PASSWORD", "")
    if not name:
        return {}
    return {"Authorization": "Basic " + base64.b64encode(f"{name}:{word}".encode()).decode("ascii")}


def get(url: str, headers: Mapping[str, str], shown: str, hint: str, absent: str = "Check the URL.") -> bytes:
    """What a URL answers. The headers go to its own host only, and to none that it redirects to.

    `hint` is for a server that refuses, `absent` for one that has nothing there.

    Raises:
        InputError: it cannot be reached, or refuses.

    """
    request = urllib.request.Request(url)  # noqa: S310  # the scheme is http or https: see fetch_all and hcp
    for name, value in headers.items():
        request.add_unredirected_header(name, value)
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:  # noqa: S310  # as above
            if answer.status == http.client.NO_CONTENT:
                raise InputError(f"There is no state {shown}.", absent)
            data: bytes = answer.read(STATE_MIB.bytes + 1)
    except urllib.error.HTTPError as error:
        if error.code == http.client.NOT_FOUND:
            raise InputError(f"There is no state {shown}.", absent) from error
        raise InputError(f"{shown} cannot be read: HTTP {error.code}.", hint) from error
    except (http.client.HTTPException, OSError, ValueError) as error:
        raise InputError(f"{shown} cannot be reached: {_why(error)}.", "Check the URL and the network.") from error
    return data


def _why(error: BaseException | str | None) -> str:
    """What kept a server's answer away. urllib wraps the error that it met, and its texts are those of its parts."""
    if isinstance(error, urllib.error.URLError):
        return _why(error.reason)
    if isinstance(error, str):
        return "this is no URL"  # urllib's own reasons, where there is no error under it: no host, no such scheme
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not accepted: {error.verify_message}"  # what OpenSSL found in it
    found = next((words for type_, words in _FAILURES.items() if isinstance(error, type_)), None)
    if found is None and isinstance(error, OSError) and error.strerror:
        return reason(error)
    return found or "what it answers is not HTTP, or breaks off"

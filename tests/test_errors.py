"""Why a path, a stream or a server cannot be used."""

from __future__ import annotations

import http.client
import socket
import ssl
import urllib.error

import pytest

from tfguard.errors import reason
from tfguard.inputs.state.locations.http import _why


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (PermissionError(13, "Permission denied"), "Permission denied"),
        (OSError(), "the system gives no reason"),
        (ValueError("embedded null byte"), "a path cannot hold a NUL byte"),
        (UnicodeEncodeError("ascii", "a\u20ac", 1, 2, "ordinal not in range(128)"), "ascii has no character U+20AC"),
    ],
)
def test_what_python_says_is_not_repeated(error: OSError | ValueError, why: str) -> None:
    assert reason(error) == why


def test_a_closed_stream_is_no_path() -> None:
    assert reason(ValueError("I/O operation on closed file"), "it is closed") == "it is closed"


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (urllib.error.URLError(TimeoutError("timed out")), "no answer after 60 seconds"),
        (urllib.error.URLError(socket.gaierror(-2, "Name or service not known")), "its host has no address"),
        (urllib.error.URLError(ConnectionRefusedError(111, "Connection refused")), "Connection refused"),
        (urllib.error.URLError(ssl.SSLError(1, "[SSL] record layer failure (_ssl.c:1006)")), "it does not speak TLS"),
        (http.client.BadStatusLine("SSH-2.0"), "what it answers is not HTTP, or breaks off"),
        (http.client.RemoteDisconnected("Remote end closed connection"), "what it answers is not HTTP, or breaks off"),
        (http.client.InvalidURL("nonnumeric port: 'port'"), "this is no URL"),
        (ValueError("unknown url type"), "this is no URL"),
        (urllib.error.URLError("no host given"), "this is no URL"),
    ],
)
def test_a_server_that_cannot_be_reached_is_told_by_what_failed(error: Exception, why: str) -> None:
    assert _why(error) == why

"""States behind HTTP: credentials, redirects, and servers that have none."""

from __future__ import annotations

import socket
import threading
from base64 import b64encode

import pytest

from tests.command import refusal
from tests.inputs.state.fetching import drift, fetched, serials, state
from tests.inputs.state.web import Answer, Web


def basic(user: str, password: str) -> str:
    return "Basic " + b64encode(f"{user}:{password}".encode()).decode()


def test_an_http_backend_without_credentials(web: Web) -> None:
    web.answers["/state?ref=main"] = Answer(state(31))
    [text] = fetched(f"{web.url}/state?ref=main")
    assert (text.name, serials([text])) == (f"{web.url}/state", [31])
    assert web.asked == [("/state?ref=main", None)]


def test_an_http_backend_with_the_variables_of_terraform(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    web.answers["/state"], web.wants = Answer(state(32)), basic("gitlab-ci-token", "pa:ss wörd")
    monkeypatch.setenv("TF_HTTP_USERNAME", "gitlab-ci-token")
    monkeypatch.setenv("TF_HTTP_PASSWORD", "pa:ss wörd")
    assert serials(fetched(f"{web.url}/state")) == [32]


def test_an_http_backend_with_a_bearer_token(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    web.answers["/state"], web.wants = Answer(state(33)), "Bearer t0k3n"
    monkeypatch.setenv("TFGUARD_STATE_TOKEN", "t0k3n")
    assert serials(fetched(f"{web.url}/state")) == [33]


def test_credentials_in_the_url_come_first_and_are_never_shown(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    web.answers["/state"], web.wants = Answer(state(34)), basic("ann", "s3cr3t/x")
    monkeypatch.setenv("TFGUARD_STATE_TOKEN", "t0k3n")
    [text] = fetched(web.url.replace("//", "//ann:s3cr3t%2Fx@") + "/state")
    assert (text.name, serials([text])) == (f"{web.url}/state", [34])
    outcome = drift(web.url.replace("//", "//ann:wr0ng@") + "/state?token=abcdef")
    assert refusal(outcome) == f"{web.url}/state cannot be read: HTTP 401."
    assert "TF_HTTP_USERNAME" in outcome.err
    assert "wr0ng" not in outcome.err


def test_credentials_do_not_follow_a_redirect(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TFGUARD_STATE_TOKEN", "t0k3n")
    web.answers["/state"] = Answer(status=302, headers={"Location": "/elsewhere"})
    web.answers["/elsewhere"] = Answer(state(35))
    assert serials(fetched(f"{web.url}/state")) == [35]
    assert web.asked == [("/state", "Bearer t0k3n"), ("/elsewhere", None)]


@pytest.mark.parametrize("status", [204, 404])
def test_a_backend_without_a_state_says_so(status: int, web: Web) -> None:
    web.answers["/state"] = Answer(status=status)
    assert refusal(drift(f"{web.url}/state")) == f"There is no state {web.url}/state."


def test_a_backend_that_fails_is_named(web: Web) -> None:
    web.answers["/state"] = Answer(status=500)
    assert refusal(drift(f"{web.url}/state")) == f"{web.url}/state cannot be read: HTTP 500."


def test_a_page_for_people_is_no_state(web: Web) -> None:
    web.answers["/state"] = Answer(b"<html>Sign in</html>")
    why = "line 1, column 1: a value must stand here"
    assert refusal(drift(f"{web.url}/state")) == f"{web.url}/state is not JSON, so it is no Terraform state: {why}."


def test_a_backend_that_nobody_listens_at_is_named() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/state"
        assert f"{url} cannot be reached: " in refusal(drift(url))


@pytest.mark.parametrize("url", ["http://", "http://127.0.0.1:port/x", "http://[::1/x", "http://127.0.0.1/a b", "http://a\nb/"])
def test_a_url_that_is_none_is_refused(url: str) -> None:
    refusal(drift(url))


def test_an_answer_that_is_not_http_is_refused() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_talk_nonsense, args=(listener,), daemon=True).start()
        refusal(drift(f"http://127.0.0.1:{listener.getsockname()[1]}/state"))


def _talk_nonsense(listener: socket.socket) -> None:
    connection, _ = listener.accept()
    with connection:
        connection.recv(4096)
        connection.sendall(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")


def test_an_answer_that_ends_early_is_no_state(web: Web) -> None:
    web.answers["/state"] = Answer(state()[:-3], headers={"Content-Length": "100000"})
    assert "is not JSON" in refusal(drift(f"{web.url}/state"))

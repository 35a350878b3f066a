"""States of HCP Terraform."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.command import refusal
from tests.inputs.state.fetching import drift, fetched, serials, state
from tests.inputs.state.web import Answer, Web, served

WORKSPACE = "/api/v2/organizations/acme/workspaces/edge"
VERSION = "/api/v2/workspaces/ws-1/current-state-version"


@pytest.fixture
def hcp(web: Web, monkeypatch: pytest.MonkeyPatch) -> Web:
    """HCP Terraform on the loopback, with one workspace."""
    monkeypatch.setenv("TFE_ADDRESS", web.url)
    attributes = {"hosted-state-download-url": f"{web.url}/state"}
    web.answers[WORKSPACE] = Answer(json.dumps({"data": {"id": "ws-1"}}).encode())
    web.answers[VERSION] = Answer(json.dumps({"data": {"id": "sv-1", "attributes": attributes}}).encode())
    web.answers["/state"] = Answer(state(41))
    web.wants = "Bearer atlas"
    return web


def test_a_workspace_is_read_with_the_token_of_the_environment(hcp: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TFE_TOKEN", "atlas")
    [text] = fetched("tfc://acme/edge")
    assert (text.name, serials([text])) == ("tfc://acme/edge", [41])
    assert hcp.asked == [(path, "Bearer atlas") for path in (WORKSPACE, VERSION, "/state")]


@pytest.mark.usefixtures("hcp")
def test_a_workspace_is_read_with_the_token_of_terraform(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TF_TOKEN_app_terraform_io", "atlas")
    assert serials(fetched("tfc://acme/edge")) == [41]


@pytest.mark.usefixtures("hcp")
def test_a_workspace_is_read_with_the_token_of_a_login(tmp_path: Path) -> None:
    path = tmp_path / ".terraform.d" / "credentials.tfrc.json"
    path.parent.mkdir()
    path.write_text('{"credentials": {"app.terraform.io": {"token": "atlas"}}}', "utf-8")
    assert serials(fetched("tfc://acme/edge")) == [41]


def test_the_token_is_not_given_to_another_server(hcp: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TFE_TOKEN", "atlas")
    with served() as store:
        store.answers["/signed"] = Answer(state(42))
        attributes = {"hosted-state-download-url": f"{store.url}/signed"}
        hcp.answers[VERSION] = Answer(json.dumps({"data": {"id": "sv-1", "attributes": attributes}}).encode())
        assert serials(fetched("tfc://acme/edge")) == [42]
        assert store.asked == [("/signed", None)]


def test_without_a_token_a_workspace_is_refused(hcp: Web) -> None:
    outcome = drift("tfc://acme/edge")
    assert refusal(outcome) == "tfc://acme/edge cannot be read: HTTP 401."
    assert "terraform login" in outcome.err


def test_a_workspace_that_the_token_does_not_see_is_explained(hcp: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TFE_TOKEN", "atlas")
    outcome = drift("tfc://acme/other")
    assert refusal(outcome) == "There is no state tfc://acme/other."
    assert "TFE_TOKEN" in outcome.err


@pytest.mark.parametrize(
    "document",
    [
        b"<html>",
        b"{}",
        b"[]",
        b'{"data":{"id":"sv-1"}}',
        b'{"data":{"id":"sv-1","attributes":{"size":1}}}',
    ],
)
def test_an_answer_that_is_not_that_of_hcp_terraform_is_refused(
    document: bytes, hcp: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TFE_TOKEN", "atlas")
    hcp.answers[VERSION] = Answer(document)
    assert refusal(drift("tfc://acme/edge")).startswith("tfc://acme/edge: the server")


def test_nobody_is_sent_to_a_file_of_this_machine(hcp: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TFE_TOKEN", "atlas")
    attributes = {"hosted-state-download-url": "file:///etc/hostname"}
    hcp.answers[VERSION] = Answer(json.dumps({"data": {"id": "sv-1", "attributes": attributes}}).encode())
    assert refusal(drift("tfc://acme/edge")) == "tfc://acme/edge: the server names no address of the state."

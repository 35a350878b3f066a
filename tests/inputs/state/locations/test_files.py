"""States where teams keep them: each kind of location, and one clear sentence where there is no state to be had."""

from __future__ import annotations

import gzip
import io
import json
import socket
import threading
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto import mock_aws

from tests.command import Outcome, refusal, run
from tests.inputs.state.web import Answer, Web, served
from tfguard.inputs.state.locations import StateText, fetch_all
from tfguard.inputs.state.version_4 import parse_state

VARIABLES = ("TF_HTTP_USERNAME", "TF_HTTP_PASSWORD", "TFGUARD_STATE_TOKEN", "TFE_TOKEN", "TFE_ADDRESS")


def state(serial: int = 1, **more: Any) -> bytes:
    return json.dumps({"version": 4, "serial": serial, "lineage": "a", "resources": [], **more}).encode()


def no_s3() -> Any:
    raise AssertionError("nobody asked for S3")


def fetched(*locations: Path | str, stdin: bytes = b"") -> list[StateText]:
    return fetch_all(map(str, locations), io.BytesIO(stdin), no_s3)


def serials(texts: list[StateText]) -> list[int]:
    return [parse_state(text.data, text.name).serial for text in texts]


def drift(*locations: Path | str, stdin: bytes = b"") -> Outcome:
    return run("drift", *(word for location in locations for word in ("--state", str(location))), stdin=stdin)


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")


@pytest.fixture
def web() -> Iterator[Web]:
    with served() as server:
        yield server


# Files


def test_a_file_is_read_and_can_be_read_again(tmp_path: Path) -> None:
    path = tmp_path / "terraform.tfstate"
    path.write_bytes(state(3))
    [text] = fetched(path)
    assert (text.name, parse_state(text.data, text.name).serial) == (str(path), 3)
    path.write_bytes(state(4))
    assert text.again is not None
    assert parse_state(text.again(), text.name).serial == 4


def test_a_glob_gives_each_state_once_and_in_order(tmp_path: Path) -> None:
    for number, name in enumerate(("a/one.tfstate", "b/c/two.tfstate", "b/other.json")):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(state(number))
    texts = fetched(tmp_path / "**/*.tfstate", tmp_path / "a/one.tfstate")
    assert [text.name for text in texts] == [str(tmp_path / "a/one.tfstate"), str(tmp_path / "b/c/two.tfstate")]


def test_a_name_with_brackets_is_a_file_before_it_is_a_glob(tmp_path: Path) -> None:
    (tmp_path / "app[1].tfstate").write_bytes(state(7))
    assert serials(fetched(tmp_path / "app[1].tfstate")) == [7]


def test_a_compressed_state_is_unpacked(tmp_path: Path) -> None:
    (tmp_path / "a.tfstate.gz").write_bytes(gzip.compress(state(5)))
    assert serials(fetched(tmp_path / "a.tfstate.gz")) == [5]


def test_standard_input_is_read_once() -> None:
    [text] = fetched("-", stdin=state(9))
    assert (text.name, text.again) == ("standard input", None)
    assert serials([text]) == [9]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert refusal(drift(tmp_path / "no.tfstate")) == f"There is no state {tmp_path}/no.tfstate."
    assert "There is no state" in refusal(drift(tmp_path / "**/*.tfstate"))


@pytest.mark.parametrize("location", ["", "a\0b", "s" * 5000, "tfc://", "tfc://acme", "tfc://a/b/c/d", "s3://", "s3:///key"])
def test_what_names_no_state_is_refused(location: str) -> None:
    refusal(drift(location))


def test_a_file_without_permission_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: Any) -> bytes:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.tfstate").write_bytes(state())
    monkeypatch.setattr(Path, "read_bytes", denied)
    assert refusal(drift(tmp_path / "a.tfstate")) == f"{tmp_path}/a.tfstate cannot be read: Permission denied."


# What is no state

NO_STATES = {
    "empty": (b"", "is empty"),
    "white space": (b" \n", "is empty"),
    "prose": (b"Error: no state\n", "is not JSON"),
    "cut off": (state()[:-5], "is not JSON"),
    "a list": (b"[]", "no Terraform state"),
    "null": (b"null", "no Terraform state"),
    "not UTF-8": (b'{"version":4,"lineage":"\xe9"}', "is not JSON"),
    "nested without end": (b"[" * 200_000, "is not JSON"),
    "another document": (b'{"name":"shop","version":"1.0.0"}', "is no Terraform state"),
    "version 3": (b'{"version":3,"serial":1,"modules":[]}', "is a state of version 3"),
    "version 5": (b'{"version":5,"serial":1,"resources":[]}', "is a state of version 5"),
    "encrypted": (b'{"meta":{"key_provider.pbkdf2.a":"e30="},"encrypted_data":"b3Bh"}', "is an encrypted OpenTofu state"),
    "a plan": (b'{"format_version":"1.2","resource_changes":[]}', "is the JSON of a plan"),
    "damaged gzip": (gzip.compress(state())[:12] + b"\xff\xff\xff\xff", "is a damaged gzip file"),
    "cut off gzip": (gzip.compress(state())[:-20], "is a damaged gzip file"),
    "resources of another shape": (state(resources={}), "damaged state"),
    "resources that are no objects": (state(resources=["aws_lb.web"]), "damaged state"),
    "instances of another shape": (state(resources=[{"type": "aws_lb", "instances": 5}]), "damaged state"),
    "instances that are no objects": (state(resources=[{"type": "aws_lb", "instances": ["i"]}]), "damaged state"),
    "a serial that is no number": (b'{"version":4,"serial":"many","resources":[]}', "damaged state"),
}


@pytest.mark.parametrize("what", NO_STATES)
def test_what_is_no_state_is_named(what: str, tmp_path: Path) -> None:
    data, says = NO_STATES[what]
    path = tmp_path / "terraform.tfstate"
    path.write_bytes(data)
    for outcome in (drift(path), drift("-", stdin=data)):
        assert says in refusal(outcome)


def test_an_old_state_and_an_encrypted_one_come_with_the_way_out(tmp_path: Path) -> None:
    path = tmp_path / "terraform.tfstate"
    path.write_bytes(NO_STATES["version 3"][0])
    assert "upgrade with Terraform 0.12" in drift(path).err
    path.write_bytes(NO_STATES["encrypted"][0])
    assert "tofu state pull" in drift(path).err


# Working directories


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only directory on PATH; what stands in it is terraform or tofu."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def tool(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o755)


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    path = tmp_path / "prod"
    path.mkdir()
    (path / "kept.json").write_bytes(state(12))
    return path


PULL = '[ "$1 $2" = "state pull" ] && while read -r line || [ -n "$line" ]; do echo "$line"; done < kept.json'


def test_a_pull_that_warns_first_says_the_error(tools: Path, directory: Path) -> None:
    tool(tools, "terraform", "printf 'Warning: Old\n\nError: No backend\n' >&2; exit 1")
    tool(tools, "tofu", "echo 'Warning: Old' >&2")
    assert "(terraform: Error: No backend; tofu: there is no state)" in refusal(drift(directory))


@pytest.mark.parametrize("name", ["terraform", "tofu"])
def test_a_working_directory_is_pulled_from(name: str, tools: Path, directory: Path) -> None:
    tool(tools, name, PULL)
    [text] = fetched(directory)
    assert (text.name, serials([text])) == (str(directory), [12])


def test_where_terraform_fails_tofu_is_asked(tools: Path, directory: Path) -> None:
    tool(tools, "terraform", "echo 'Error: Backend initialization required' >&2; exit 1")
    tool(tools, "tofu", PULL)
    assert serials(fetched(directory)) == [12]


def test_a_pull_that_fails_says_why(tools: Path, directory: Path) -> None:
    tool(tools, "terraform", "printf '\\n│ Error: Backend initialization required\\n│ \\n' >&2; exit 1")
    tool(tools, "tofu", "exit 0")
    said = refusal(drift(directory))
    assert "terraform: Error: Backend initialization required; tofu: there is no state" in said
    assert str(directory) in said


def test_a_tool_that_cannot_be_run_is_named(tools: Path, directory: Path) -> None:
    (tools / "terraform").write_bytes(b"\x7fELF?")
    (tools / "terraform").chmod(0o755)
    assert "(terraform: Exec format error)" in refusal(drift(directory))


@pytest.mark.usefixtures("tools")
def test_without_a_tool_a_directory_is_explained(directory: Path) -> None:
    assert "neither terraform nor tofu is on PATH" in refusal(drift(directory))


# S3


@pytest.fixture
def bucket() -> Iterator[Any]:
    with mock_aws():
        client: Any = boto3.client("s3", region_name="us-east-1")
        client.create_bucket(Bucket="states")
        yield client


def in_s3(client: Any, *locations: str) -> list[StateText]:
    return fetch_all(locations, io.BytesIO(), lambda: client)


def test_an_object_in_s3_is_read(bucket: Any) -> None:
    bucket.put_object(Bucket="states", Key="prod/terraform.tfstate", Body=state(21))
    [text] = in_s3(bucket, "s3://states/prod/terraform.tfstate")
    assert (text.name, serials([text])) == ("s3://states/prod/terraform.tfstate", [21])


def test_all_states_under_a_prefix_are_read(bucket: Any) -> None:
    states = ("prod/a.tfstate", "prod/b/c.tfstate.gz", "prod/env:/blue/app")
    keys = (*states, "prod/env:/blue/app.tflock", "prod/notes", "dev/d.tfstate")
    for number, key in enumerate(keys):
        data = gzip.compress(state(number)) if key.endswith(".gz") else state(number)
        bucket.put_object(Bucket="states", Key=key, Body=data)
    texts = in_s3(bucket, "s3://states/prod/")
    assert [text.name.removeprefix("s3://states/prod/") for text in texts] == ["a.tfstate", "b/c.tfstate.gz", "env:/blue/app"]
    assert serials(texts) == [0, 1, 2]
    assert len(in_s3(bucket, "s3://states")) == 4


def test_a_prefix_of_more_than_one_page_is_read_whole(bucket: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOTO_S3_DEFAULT_MAX_KEYS", "2")
    for number in range(5):
        bucket.put_object(Bucket="states", Key=f"many/{number}.tfstate", Body=state(number))
    assert serials(in_s3(bucket, "s3://states/many/")) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("location", "says"),
    [
        ("s3://states/no.tfstate", "There is no state s3://states/no.tfstate."),
        ("s3://states/none/", "There is no .tfstate object under s3://states/none/."),
        ("s3://no-such-bucket/", "There is no state s3://no-such-bucket/."),
        ("s3://no-such-bucket/key", "There is no state s3://no-such-bucket/key."),
        ("s3://No_Bucket!/key", "s3://No_Bucket!/key cannot be read (ParamValidationError)."),
    ],
)
@pytest.mark.usefixtures("bucket")
def test_what_s3_does_not_have_is_named(location: str, says: str) -> None:
    assert refusal(drift(location)) == says


def test_a_bucket_that_is_closed_names_the_permission(bucket: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    bucket.put_object(Bucket="states", Key="a.tfstate", Body=state())
    monkeypatch.setattr("botocore.auth.S3SigV4Auth.add_auth", lambda *_: None)
    monkeypatch.setattr("moto.s3.models.S3Backend.get_object", _denied)
    outcome = drift("s3://states/a.tfstate")
    assert refusal(outcome) == "s3://states/a.tfstate cannot be read (AccessDenied)."
    assert "s3:GetObject" in outcome.err


def _denied(*_: Any, **__: Any) -> Any:
    from moto.s3.exceptions import AccessDeniedByLock

    raise AccessDeniedByLock


# HTTP


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


# HCP Terraform


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

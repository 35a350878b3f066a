"""Answers of AWS that came damaged, as bytes on the wire, to each operation that the catalogue asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import boto3
from botocore.awsrequest import AWSResponse, HeadersDict

from tests.resources import aws_shapes
from tests.resources.row import ROWS, AnswerRow, Client, Session, edited, load, outcome
from tfguard.aws.wrapper import MAY_LACK
from tfguard.resources.catalogue import live_readers

HTML = b"<html><head><title>Sign in</title></head><body>Welcome to the airport's network.</body></html>"
_TYPES = {"json": "application/x-amz-json-1.1", "rest-json": "application/json", "smithy-rpc-v2-cbor": "application/cbor"}
EVERYWHERE: Mapping[str, bytes] = {
    "empty": b"",
    "a list": b"[]",
    "null": b"null",
    "HTML": HTML,
    "HTML as the type of the service": HTML,
    "another XML": b"<Other><Things/></Other>",
    "an error of a proxy": b"upstream connect error or disconnect",
    "garbage": bytes(range(256)),
    "other members": b'{"SomethingElse": [{"Name": "x"}]}',
    "a message": b'{"message": "try later"}',
    "cut JSON": b'{"Things": [{"Name": "x"',
    "cut XML": b"<?xml version='1.0'?><Answer><Things><member>",
}
"""Bodies that no operation answers with."""
WITH_MEMBERS = ("no members", "other types for members", "lists for members")
"""Bodies that only an operation cannot answer with that has members in every answer."""


@cache
def asked() -> dict[str, list[Path]]:
    """The rows that have an answer to each call."""
    found: dict[str, list[Path]] = {}
    for path in sorted(ROWS.glob("*/*.json")):
        for entry in load(path)["answers"]:
            if "answer" in entry:
                found.setdefault(entry["call"], []).append(path)
    return found


def case(call: str) -> tuple[AnswerRow, Mapping[str, Any]] | None:
    """A row in which a call is asked, and what a scan says of it."""
    for path in dict.fromkeys(asked()[call]):
        row = load(path)
        reader = live_readers()[row["type"]]
        for edit in ({}, *row["equal"], *row["edits"]):
            numbers: set[int] = set()
            twin = edited(row, edit)
            said = outcome(reader, twin, numbers)
            if any(twin["answers"][number]["call"] == call and "answer" in twin["answers"][number] for number in numbers):
                return twin, said
    return None


def kinds(call: str) -> Iterator[str]:
    """The kinds of damage of an operation's answers."""
    yield from EVERYWHERE
    service, operation = call.split(".")
    model = aws_shapes.operations(service)[operation]
    if protocol(model) != "rest-xml" and (service, operation) not in MAY_LACK:
        yield from WITH_MEMBERS


def protocol(model: Any) -> str:
    return str(getattr(model.service_model, "resolved_protocol", model.service_model.metadata["protocol"]))


def damaged(call: str, kind: str) -> tuple[str, bytes]:
    """The content type and the body of a damaged answer."""
    model: Any = aws_shapes.operations(call.partition(".")[0])[call.partition(".")[2]]
    content = _TYPES.get(protocol(model), "text/xml")
    if kind in EVERYWHERE:
        return ("text/html" if kind == "HTML" else content), EVERYWHERE[kind]
    return content, _BODIES.get(content, _xml)(model, WITH_MEMBERS.index(kind))


def _json(model: Any, number: int) -> bytes:
    other = {name: "7" if text else '"x"' for name, text in _members(model).items()}
    pairs = ({}, other, dict.fromkeys(other, "[[[]]]"))[number]
    return ("{" + ", ".join(f'"{name}": {value}' for name, value in pairs.items()) + "}").encode()


def _cbor(model: Any, number: int) -> bytes:
    other = {name: b"\x07" if text else b"\x61x" for name, text in _members(model).items()}
    pairs = ({}, other, dict.fromkeys(other, b"\x81\x81\x80"))[number]
    return (
        b"\xb8"
        + bytes([len(pairs)])
        + b"".join(b"\x78" + bytes([len(name)]) + name.encode() + value for name, value in pairs.items())
    )


def _members(model: Any) -> dict[str, bool]:
    """The members of an answer, and whether a text belongs there."""
    members = model.output_shape.members.items()
    return {member.serialization.get("name", name): member.type_name == "string" for name, member in members}


def _xml(model: Any, number: int) -> bytes:
    inner = ("", "some text", "<member><member/></member>")[number]
    wrapper = model.output_shape.serialization.get("resultWrapper")
    body = f"<{wrapper}>{inner}</{wrapper}>" if wrapper else inner
    return f"<{model.name}Response>{body}</{model.name}Response>".encode()


_BODIES: Mapping[str, Callable[[Any, int], bytes]] = {
    "application/x-amz-json-1.1": _json,
    "application/json": _json,
    "application/cbor": _cbor,
}


class DamagedSession(Session):
    """Answers as a row says, but for one operation: a content type and a body come to botocore itself."""

    def __init__(self, row: AnswerRow, call: str, sent: tuple[str, bytes]) -> None:
        super().__init__(row)
        self._call = call
        self._sent = sent

    def client(self, service: str, region_name: str, **rest: Any) -> Any:
        row_client = super().client(service, region_name, **rest)
        return _Mixed(row_client, self._call, self._sent) if self._call.startswith(f"{service}.") else row_client


class _Mixed:
    """The client of a row, and botocore's own for the one operation."""

    def __init__(self, client: Client, call: str, sent: tuple[str, bytes]) -> None:
        service, self._operation = call.split(".")
        self._client = client
        self._real = real_client(service)
        _SENT[0] = sent
        self.meta = SimpleNamespace(events=_Events(self._real), service_model=client.meta.service_model)
        self.meta.method_to_api_mapping = client.meta.method_to_api_mapping

    def can_paginate(self, _: str) -> bool:
        return False

    def __getattr__(self, operation: str) -> Any:
        return getattr(self._real if operation == self._operation else self._client, operation)


class _Events:
    """Registers what looks at answers, once for each client."""

    def __init__(self, client: Any) -> None:
        self._events = client.meta.events

    def register(self, event: str, handler: Any) -> None:
        if event != "before-send":
            self._events.register(event, handler, unique_id=event)


_SENT: list[tuple[str, bytes]] = [("", b"")]
"""What is answered next."""


@cache
def real_client(service: str) -> Any:
    """A client of botocore that gets what is damaged, without a network."""
    client: Any = boto3.Session("testing", "testing", region_name="us-east-1").client(service)  # type: ignore[call-overload]  # one signature for each service
    client.meta.events.register("before-send", lambda **_: _answer(*_SENT[0]))
    return client


def _answer(content: str, body: bytes) -> AWSResponse:
    raw: Any = SimpleNamespace(stream=lambda *_, **__: iter([body]), read=lambda *_: body)
    return AWSResponse("http://damaged", 200, HeadersDict({"content-type": content}), raw)  # type: ignore[arg-type]  # as botocore itself does

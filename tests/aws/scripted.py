"""An AWS that answers from a script: no network, no credentials, no botocore below the client."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from types import SimpleNamespace
from typing import Any

from botocore.exceptions import ClientError

from tfguard.aws.client import Aws
from tfguard.aws.reader import SnapshotReader
from tfguard.aws.workers import Crew
from tfguard.model.drift import StateResource
from tfguard.resources.shapes.live_reader import LiveReader

REGION, ACCOUNT = "eu-central-1", "123456789012"
Answer = Callable[..., Any]


class Script:
    """A boto3 session. Each operation is a function of the parameters; `asked` are the questions in their order."""

    def __init__(self, **operations: Answer) -> None:
        self.operations = operations
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.clients: list[tuple[str, str]] = []
        self.configs: list[Any] = []

    def client(self, service: str, region_name: str, config: Any = None, **_: Any) -> Any:
        self.clients.append((service, region_name))
        self.configs.append(config)
        return Client(self, service)


class Client:
    """A client of the script; operations whose answer is a generator have pages."""

    def __init__(self, script: Script, service: str) -> None:
        self._script = script
        names = {name: "".join(part.title() for part in name.split("_")) for name in script.operations}
        model = SimpleNamespace(service_name=service, signing_name=service)
        events = SimpleNamespace(register=lambda *_: None)
        self.meta = SimpleNamespace(events=events, service_model=model, method_to_api_mapping=names)

    def can_paginate(self, operation: str) -> bool:
        return operation.endswith("_paged")

    def get_paginator(self, operation: str) -> Any:
        return SimpleNamespace(paginate=lambda **params: self._pages(operation, params))

    def _pages(self, operation: str, params: Mapping[str, Any]) -> Iterator[Any]:
        self._script.asked.append((operation, dict(params)))
        yield from self._script.operations[operation](**params)

    def __getattr__(self, operation: str) -> Callable[..., Any]:
        def ask(**params: Any) -> Any:
            self._script.asked.append((operation, params))
            return self._script.operations[operation](**params)

        return ask


def refuse(code: str, status: int = 400) -> Any:
    """An answer that is an error."""

    def answer(**_: Any) -> Any:
        raise ClientError({"Error": {"Code": code, "Message": ""}, "ResponseMetadata": _metadata(status)}, "Operation")

    return answer


def _metadata(status: int) -> Any:
    return {"HTTPStatusCode": status}


def first(*answers: Answer) -> Answer:
    """One answer after another; the last of them for ever."""
    rest = itertools.chain(answers, itertools.repeat(answers[-1]))

    def answer(**params: Any) -> Any:
        return next(rest)(**params)

    return answer


def always(value: Any) -> Answer:
    """The same answer to everything."""
    return lambda **_: value


def reader(script: Script, declaration: LiveReader, crew: Crew) -> SnapshotReader:
    """A reader of a type from the script."""
    return SnapshotReader(aws(script), declaration, REGION, ACCOUNT, crew.of(declaration.service, REGION))


def aws(script: Script) -> Aws:
    """An account that the script answers for."""
    return Aws(script)  # type: ignore[arg-type]  # all of a session that Aws needs


def resource(id_: str, type_: str = "aws_thing", **attributes: Any) -> StateResource:
    """A resource of a state."""
    return StateResource(f"{type_}.{id_}", type_, {"id": id_, **attributes}, "terraform.tfstate", region=REGION)

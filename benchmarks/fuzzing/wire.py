"""Answers of AWS as bytes, as AWS itself would send them."""

from __future__ import annotations

from functools import cache
from typing import Any

from moto.core.serialize import get_serializer_class
from moto.core.utils import get_service_model

from tests.resources import aws_shapes
from tests.resources.damage import protocol
from tests.resources.row import decoded

_CONTENT = {"json": "application/x-amz-json-1.1", "rest-json": "application/json"}
_WRITTEN = ("ec2", "json", "query", "rest-json", "rest-xml")
"""Protocols; the others are binary."""


def body_of(call: str, answer: Any) -> tuple[str, bytes] | None:
    """The content type and the body of an answer; None where its bytes cannot be written here."""
    service, operation = call.split(".")
    model: Any = aws_shapes.operations(service)[operation]
    how = protocol(model)
    if how not in _WRITTEN or model.has_streaming_output:
        return None
    written = get_serializer_class(service, how)(_services(service).operation_model(model.name)).serialize(decoded(answer))
    body = written["body"]
    return _CONTENT.get(how, "text/xml"), body if isinstance(body, bytes) else str(body).encode()


@cache
def _services(service: str) -> Any:
    return get_service_model(service)

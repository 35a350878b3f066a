"""Makes an AWS that fails: on one operation or on all, now and then or always."""

from __future__ import annotations

import itertools
import signal
import threading
from collections.abc import Callable
from typing import Any

import botocore.client
import botocore.endpoint
import botocore.retries.adaptive
import botocore.retries.throttling
from botocore import xform_name
from botocore.exceptions import ClientError, ReadTimeoutError

BURST = 3
"""How many attempts of a request fail in a burst."""


def install(fault: dict[str, Any]) -> None:
    """Let requests fail in this process: kind is denied, throttled, burst, error, timeout, truncated or interrupted."""
    botocore.endpoint.time.sleep = lambda seconds: None  # type: ignore[attr-defined]  # nobody waits in a test
    kind, operation = fault["kind"], fault.get("operation")
    first = iter([True])
    if kind == "truncated":
        _wrap_calls(operation, lambda answer: _cut(answer) if next(first, False) else answer)
    elif kind == "interrupted":
        _wrap_calls(operation, lambda answer: _interrupt(answer) if next(first, False) else answer)
    elif kind == "denied":
        _wrap_calls(operation, lambda answer: _deny(operation))
    else:
        _wrap_attempts(operation, kind)


def record(names: set[str]) -> None:
    """Remember the operations that are called."""
    call: Any = botocore.client.BaseClient._make_api_call  # type: ignore[attr-defined]  # it has no public hook that sees all

    def remembered(self: Any, name: str, parameters: dict[str, Any]) -> Any:
        names.add(f"{self.meta.service_model.service_name}.{xform_name(name)}")
        return call(self, name, parameters)

    botocore.client.BaseClient._make_api_call = remembered  # type: ignore[attr-defined]  # as above


def _deny(operation: str | None) -> Any:
    answer: Any = {"Error": {"Code": "AccessDenied", "Message": "no"}, "ResponseMetadata": {"HTTPStatusCode": 403}}
    raise ClientError(answer, str(operation))


def _interrupt(answer: dict[str, Any]) -> dict[str, Any]:
    """The answer, after somebody pressed Ctrl-C and the scan took notice of it."""
    signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
    threading.Event().wait(0.5)
    return answer


def _cut(answer: dict[str, Any]) -> dict[str, Any]:
    """The answer with half of its objects, and no word of a next page, as if that had been lost."""
    return {
        key: value[: (len(value) + 1) // 2] if isinstance(value, list) and value and isinstance(value[0], dict) else value
        for key, value in answer.items()
        if key not in ("NextToken", "NextMarker", "Marker", "nextToken")
    }


def _wrap_calls(operation: str | None, change: Callable[[dict[str, Any]], Any]) -> None:
    call: Any = botocore.client.BaseClient._make_api_call  # type: ignore[attr-defined]  # as above

    def wrapped(self: Any, name: str, parameters: dict[str, Any]) -> Any:
        answer = call(self, name, parameters)
        return change(answer) if operation in (None, f"{self.meta.service_model.service_name}.{xform_name(name)}") else answer

    botocore.client.BaseClient._make_api_call = wrapped  # type: ignore[attr-defined]  # as above


def _wrap_attempts(operation: str | None, kind: str) -> None:
    """Fail below the retries: an error, a throttle or a timeout of every attempt, or of the first few of each request."""
    attempt: Any = botocore.endpoint.Endpoint._get_response  # type: ignore[attr-defined]  # below it is the network
    counts: dict[str, itertools.count[int]] = {}
    lock = threading.Lock()

    def wrapped(self: Any, request: Any, model: Any, context: Any) -> Any:
        name = f"{model.service_model.service_name}.{xform_name(model.name)}"
        if operation not in (None, name) or name == "sts.get_caller_identity":
            return attempt(self, request, model, context)
        key = f"{name} {request.url} {request.body!r}"
        with lock:
            number = next(counts.setdefault(key, itertools.count()))
        if kind == "burst" and number >= BURST:
            return attempt(self, request, model, context)
        if kind == "timeout":
            return None, ReadTimeoutError(endpoint_url=request.url)
        return _refused("Throttling" if kind in ("throttled", "burst") else "InternalFailure"), None

    botocore.endpoint.Endpoint._get_response = wrapped  # type: ignore[attr-defined]  # as above


def _refused(code: str) -> Any:
    class Answer:
        status_code = 400 if code == "Throttling" else 500
        headers: dict[str, str] = {}  # noqa: RUF012  # never changed

    parsed = {
        "Error": {"Code": code, "Message": "try later"},
        "ResponseMetadata": {"HTTPStatusCode": Answer.status_code, "HTTPHeaders": {}},
    }
    return Answer(), parsed

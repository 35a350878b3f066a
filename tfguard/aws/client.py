"""One AWS account: clients on demand, calls that are counted, pages that are joined, answers that are kept."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from typing import Any

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from botocore.model import OperationModel

from tfguard import __version__
from tfguard.aws.refusal import GoneError, UnreadableError, iam_action, refusal, unusable
from tfguard.aws.wrapper import ForeignAnswerError, check_body, check_members, check_wrapper
from tfguard.configuration import DEFAULT_SCAN_SECONDS
from tfguard.resources.shapes.live_object import evaluate
from tfguard.resources.shapes.live_reader import Call

CONNECT_TIMEOUT = 5
READ_TIMEOUT = 30
"""Seconds."""
MAX_ATTEMPTS = 8
FEW_ATTEMPTS = {"cloudtrail": 3}
"""Where an answer is worth less than the wait: who made an edit is said where it is known."""
CONNECTIONS = 10
"""Connections of one client: more requests than that to one service and region never run at once."""
PAGES = 1000
"""The most pages of one answer: tens of thousands of objects. More of them never end."""
USER_AGENT = f"tfguard/{__version__}"
"""Who asks, in the account's CloudTrail. botocore's own would be put together anew for each request, which takes a while."""


class Aws:
    """Reads one account. Safe to use from several threads; the same question is asked once, whoever asks it."""

    def __init__(
        self,
        session: boto3.Session,
        endpoint_url: str | None = None,
        *,
        on_call: Callable[[], None] = lambda: None,
        max_seconds: float = DEFAULT_SCAN_SECONDS,
    ) -> None:
        self._session = session
        self._endpoint_url = endpoint_url
        self._on_call = on_call
        self._max_seconds = max_seconds
        self._ends = time.monotonic() + max_seconds
        self._lock = threading.Lock()
        self._making = threading.Lock()
        self._clients: dict[tuple[str, str], Any] = {}
        self._pages: dict[tuple[str, ...], Future[list[Any]]] = {}
        self._stopped = threading.Event()
        self.calls = 0

    def stop(self) -> None:
        """Answer no more questions: whoever asks is told that the scan was interrupted."""
        self._stopped.set()

    def account(self) -> str:
        """The account of the credentials: twelve digits.

        Raises:
            UnreadableError: AWS does not say.

        """
        return str(self.items("sts", "us-east-1", Call("get_caller_identity", "Account"), {})[0])

    def client(self, service: str, region: str) -> Any:
        """The client of a service in a region; boto3 makes them one at a time only.

        That takes a tenth of a second, in which nobody waits who has a client already.

        Raises:
            UnreadableError: what boto3 was told cannot be used.

        """
        key = (service, region)
        if key in self._clients:
            return self._clients[key]
        with self._making:
            if key not in self._clients:
                try:
                    self._clients[key] = self._new_client(service, region)
                except (BotoCoreError, OSError, ValueError) as error:
                    raise unusable(error) from error
            return self._clients[key]

    def _new_client(self, service: str, region: str) -> Any:
        config = Config(
            retries={"mode": "adaptive", "total_max_attempts": FEW_ATTEMPTS.get(service, MAX_ATTEMPTS)},
            connect_timeout=CONNECT_TIMEOUT,
            read_timeout=READ_TIMEOUT,
            max_pool_connections=CONNECTIONS,
            user_agent=USER_AGENT,
            inject_host_prefix=not self._endpoint_url,
            s3={"addressing_style": "path"} if self._endpoint_url else None,
        )
        client: Any = self._session.client(service, region_name=region, endpoint_url=self._endpoint_url, config=config)  # type: ignore[call-overload]  # the stubs list the services one by one
        client.meta.events.register("before-send", self._count)
        client.meta.events.register("before-parse", _check_body)
        client.meta.events.register("after-call", _check_members)
        return client

    def _count(self, **_: Any) -> None:
        self._check_time()
        with self._lock:
            self.calls += 1
        self._on_call()

    def items(self, service: str, region: str, call: Call, params: Mapping[str, Any], *, again: bool = False) -> list[Any]:
        """The objects that a call answers with, all pages of them; `again` asks anew what has been asked before.

        Raises:
            GoneError: AWS says that what was asked for does not exist.
            UnreadableError: AWS did not answer, or not as the operation does.

        """
        asked = {**call.fixed, **params}
        key = (service, region, call.operation, json.dumps(asked, sort_keys=True, default=str))
        pages = self._ask(service, region, call, asked) if again else self._asked_once(key, call, asked)
        try:
            found = [item for page in pages for item in _items(service, call, page)]
        except Exception as error:  # an answer of another shape breaks an expression in any way
            raise self.unreadable(error, service, call) from error
        return [{**item, **{name: asked.get(name) for name in call.context}} for item in found] if call.context else found

    def _asked_once(self, key: tuple[str, str, str, str], call: Call, asked: Mapping[str, Any]) -> list[Any]:
        """The pages of an answer: whoever asks the same question waits for the same answer."""
        with self._lock:
            answer = self._pages.get(key)
            mine = answer is None
            if answer is None:
                answer = self._pages[key] = Future()
        if mine:
            try:
                answer.set_result(self._ask(key[0], key[1], call, asked))
            except BaseException as error:  # whoever waits for the answer must get it, whatever it is
                answer.set_exception(error)
        return answer.result()

    def action(self, service: str, operation: str) -> str:
        """The IAM permission of an operation, as boto3 names it."""
        client = self.client(service, "us-east-1")
        return iam_action(client.meta.service_model, client.meta.method_to_api_mapping[operation])

    def unreadable(self, error: Exception, service: str, call: Call) -> UnreadableError:
        """What it means that an answer cannot be made sense of, however that shows."""
        why = f": {error}" if isinstance(error, ForeignAnswerError) else f" ({type(error).__name__})"
        return UnreadableError(f"the answer of {self.action(service, call.operation)} cannot be read{why}", "Scan again.")

    def _ask(self, service: str, region: str, call: Call, params: Mapping[str, Any]) -> list[Any]:
        self._check_time()
        try:
            return list(self._answers(self.client(service, region), service, call, params))
        except UnreadableError:
            raise
        except (ClientError, BotoCoreError) as error:
            raise self._refusal(error, service, call) from error
        except (FileNotFoundError, PermissionError) as error:  # of the credentials, which are first needed now
            raise unusable(error) from error
        except Exception as error:  # botocore could not make sense of the answer, and fails in any way then
            raise self.unreadable(error, service, call) from error

    def _answers(self, client: Any, service: str, call: Call, params: Mapping[str, Any]) -> Iterator[Any]:
        """The pages of an answer, as long as there is time for them."""
        if not client.can_paginate(call.operation):
            yield getattr(client, call.operation)(**params)
            return
        for number, page in enumerate(client.get_paginator(call.operation).paginate(**params)):
            if number == PAGES:
                action = self.action(service, call.operation)
                raise UnreadableError(f"the pages of {action} do not end: {PAGES} were read", "Scan again.")
            self._check_time()
            yield page

    def _check_time(self) -> None:
        if self._stopped.is_set():
            raise UnreadableError("the scan was interrupted", "Scan again.")
        if time.monotonic() > self._ends:
            raise UnreadableError(f"the {self._max_seconds:g} seconds of the scan are over", "Give it more with --max-seconds.")

    def _refusal(self, error: Exception, service: str, call: Call) -> GoneError | UnreadableError:
        return refusal(error, self.action(service, call.operation), call.gone)


def _items(service: str, call: Call, page: Any) -> list[Any]:
    check_wrapper(service, call.operation, call.items, page)
    found = evaluate(call.items, page)
    if found is None:
        return []
    return found if isinstance(found, list) else [found]


def _check_body(operation_model: OperationModel, response_dict: dict[str, Any], **_: Any) -> None:
    check_body(operation_model, response_dict)


def _check_members(parsed: dict[str, Any], model: OperationModel, **_: Any) -> None:
    if "Error" not in parsed:
        check_members(model, parsed)

"""One fact about one live object, with an AWS that answers from a table."""

from __future__ import annotations

from datetime import date
from typing import Any

from tfguard.aws.client import Aws
from tfguard.aws.reader import Found, Snapshot
from tfguard.aws.refusal import UnreadableError
from tfguard.drift.context import LiveContext, Observed
from tfguard.drift.facts import LIVE_FACTS
from tfguard.drift.state_index import StateIndex
from tfguard.model.drift import StateResource
from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Call

TODAY = date(2026, 5, 1)
REGION = "us-east-1"


class Answers(Aws):
    """An account that answers from a table of operations; what is not in it is denied."""

    def __init__(self, answers: dict[str, list[Any]]) -> None:
        self._table = answers

    def items(self, service: str, region: str, call: Call, params: Any, *, again: bool = False) -> list[Any]:
        if call.operation not in self._table:
            raise UnreadableError(f"denied: {service}:{call.operation}", "Allow it.")
        return self._table[call.operation]


def resource(type_: str, **attributes: Any) -> StateResource:
    return StateResource(f"{type_}.it", type_, {"id": "it", **attributes}, "s.tfstate", region=REGION)


def snapshot(item: StateResource, live: dict[str, Any] | None) -> Snapshot:
    found = [] if live is None else [Found(item, LiveObject(live, REGION, "123456789012"))]
    return Snapshot(live_readers()[item.type], REGION, found=found, missing=[item] if live is None else [])


def fact(
    name: str,
    item: StateResource,
    live: dict[str, Any],
    others: list[tuple[StateResource, dict[str, Any] | None]] | None = None,
    **answers: list[Any],
) -> Any:
    """One fact about one resource, in an estate with some others."""
    pairs = [(item, live), *(others or [])]
    estate = LiveContext(Answers(answers), StateIndex([one for one, _ in pairs]), [snapshot(*pair) for pair in pairs], TODAY)
    return LIVE_FACTS[name](Observed(item, LiveObject(live, REGION, "123456789012")), estate)


ZONE = {"Id": "/hostedzone/Z1", "Name": "example.org.", "Config": {"PrivateZone": False}}

RECORD = {"Name": "www.example.org.", "Type": "A"}

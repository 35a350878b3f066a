"""The examples of policies about what is live: one object, judged as a scan would."""

from __future__ import annotations

from functools import partial
from typing import Any

from tfguard.drift.health import LIVE_FACTS
from tfguard.drift.health.estate import Observed
from tfguard.drift.judge import LiveJudge
from tfguard.drift.unmanaged import import_block
from tfguard.engine.facts import Facts
from tfguard.engine.judge import Evaluation
from tfguard.engine.policy import Policy
from tfguard.model.drift import AttributeDrift, Drift, DriftKind, StateResource
from tfguard.redaction.state import StateSecrets
from tfguard.resources.shapes.live_object import LiveObject


def judge_live_example(policy: Policy, example: dict[str, Any]) -> Evaluation:
    """What one policy says about the object of one example: its drift, or itself."""
    return _judge_resource(policy, example["live"]) if "live" in example else _judge_drift(policy, example["drift"])


def _judge_resource(policy: Policy, given: dict[str, Any]) -> Evaluation:
    address = given.get("address", f"{given['type']}.example")
    resource = StateResource(address, given["type"], {"id": "example-id"}, "example.tfstate", region="us-east-1")
    known = {"address": address, "type": given["type"], "id": "example-id", "region": "us-east-1", **given["facts"]}
    facts = Facts({name: partial(known.get, name) for name in LIVE_FACTS})
    item = Observed(resource, LiveObject({}, "us-east-1", "123456789012"))
    return Evaluation.of(LiveJudge([policy], StateSecrets([])).judge_live(item, facts))


def _judge_drift(policy: Policy, given: dict[str, Any]) -> Evaluation:
    kind = DriftKind(given["kind"])
    id_, values = given.get("id", "example-id"), given.get("values", {})
    attributes = tuple(
        AttributeDrift(item["path"], item.get("state"), item.get("live")) for item in given.get("attributes", ())
    )
    drift = Drift(
        type=given["type"],
        id=id_,
        kind=kind,
        address=None if kind is DriftKind.UNMANAGED else given.get("address", f"{given['type']}.example"),
        attributes=attributes,
        parent=given.get("parent"),
        import_block=import_block(given["type"], id_, values) if kind is DriftKind.UNMANAGED else None,
        values=values,
    )
    return LiveJudge([policy], StateSecrets([])).judge([drift])

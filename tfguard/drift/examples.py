"""The examples of policies about drift: one object that differs, judged as a scan would."""

from __future__ import annotations

from typing import Any

from tfguard.drift.judge import DriftJudge
from tfguard.drift.secrets import StateSecrets
from tfguard.model.drift import AttributeDrift, Drift, DriftKind
from tfguard.policy.decide import Evaluation
from tfguard.policy.model import Policy


def judge_drift_example(policy: Policy, example: dict[str, Any]) -> Evaluation:
    """What one policy says about the drift of one example."""
    given = example["drift"]
    kind = DriftKind(given["kind"])
    attributes = tuple(
        AttributeDrift(item["path"], item.get("state"), item.get("live")) for item in given.get("attributes", ())
    )
    drift = Drift(
        type=given["type"],
        id=given.get("id", "example-id"),
        kind=kind,
        address=None if kind is DriftKind.UNMANAGED else given.get("address", f"{given['type']}.example"),
        attributes=attributes,
        parent=given.get("parent"),
        values=given.get("values", {}),
    )
    return DriftJudge([policy], StateSecrets([])).judge([drift])

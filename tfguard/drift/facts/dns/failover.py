"""The fact `failover`: what decides whether a record answers."""

from __future__ import annotations

from tfguard.drift.context import LiveContext, Observed
from tfguard.model import Value
from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_reader import GLOBAL_REGION

_RECORD = "aws_route53_record"
_HEALTH_CHECKS = live_readers()["aws_route53_health_check"].read

FURTHER_CALLS = {_RECORD: (("route53", _HEALTH_CHECKS),)}


def failover(item: Observed, context: LiveContext) -> Value:
    """What decides whether a record answers: {role, health_check, state, evaluates_target}.

    `state` is "works" where Route 53 looks, "missing" where it does not exist, "disabled" where it is off,
    which Route 53 takes for healthy, and null without one.
    """
    live = item.live
    if item.resource.type != _RECORD or not (live.get("Failover") or live.get("HealthCheckId")):
        return None
    check = live.get("HealthCheckId")
    return {
        "role": str(live.get("Failover") or "").lower() or None,
        "health_check": check,
        "state": _check_state(check, context) if check else None,
        "evaluates_target": bool((live.get("AliasTarget") or {}).get("EvaluateTargetHealth")),
    }


def _check_state(check: str, context: LiveContext) -> str:
    found = next((one for one in context.ask("route53", GLOBAL_REGION, _HEALTH_CHECKS) if one.get("Id") == check), None)
    if found is None:
        return "missing"
    return "disabled" if (found.get("HealthCheckConfig") or {}).get("Disabled") else "works"

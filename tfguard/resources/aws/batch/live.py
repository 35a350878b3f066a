"""Batch: compute environments and queues."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader

_SERVICE = "batch"


def _resources(live: LiveObject) -> list[dict[str, Any]]:
    """What of the resources an operator can edit; the number of processors that Batch wants now is its own."""
    found = live.get("computeResources")
    if not found:
        return []
    names = {
        "type": "type",
        "min_vcpus": "minvCpus",
        "max_vcpus": "maxvCpus",
        "subnets": "subnets",
        "security_group_ids": "securityGroupIds",
        "instance_role": "instanceRole",
        "instance_type": "instanceTypes",
        "bid_percentage": "bidPercentage",
    }
    return [{name: found[key] for name, key in names.items() if key in found}]


ENVIRONMENT = LiveReader(
    type="aws_batch_compute_environment",
    service=_SERVICE,
    read=Call("describe_compute_environments", "computeEnvironments"),
    check=Call("describe_compute_environments", "computeEnvironments", {"computeEnvironments": "[compute_environment_name]"}),
    id="computeEnvironmentName",
    state_id="compute_environment_name",
    gone="contains(['DELETED', 'DELETING'], status)",
    attributes={
        "state": Attribute("state", unless_absent=True),
        "service_role": "serviceRole",
        "compute_resources": Attribute(_resources),
    },
    tags="tags",
)


def _order(live: LiveObject) -> list[dict[str, Any]]:
    return [
        {"order": item.get("order"), "compute_environment": item.get("computeEnvironment")}
        for item in live.get("computeEnvironmentOrder") or []
    ]


def _environments(live: LiveObject) -> list[str]:
    found = sorted(live.get("computeEnvironmentOrder") or [], key=lambda item: int(item.get("order") or 0))
    return [str(item.get("computeEnvironment")) for item in found]


QUEUE = LiveReader(
    type="aws_batch_job_queue",
    service=_SERVICE,
    read=Call("describe_job_queues", "jobQueues"),
    check=Call("describe_job_queues", "jobQueues", {"jobQueues": "[name]"}),
    id="jobQueueName",
    state_id="name",
    gone="contains(['DELETED', 'DELETING'], status)",
    attributes={
        "state": Attribute("state", unless_absent=True),
        "priority": "priority",
        "compute_environment_order": Attribute(_order),
        "compute_environments": Attribute(lambda live: _environments(live) if live.state.get("compute_environments") else None),
        "scheduling_policy_arn": "schedulingPolicyArn",
    },
    tags="tags",
)

LIVE_READERS = (
    ENVIRONMENT,
    QUEUE,
)

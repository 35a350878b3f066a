"""Elastic Container Service."""

from __future__ import annotations

import json
from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, Fills, LiveFacts, LiveReader
from tfguard.resources.shapes.normalise import json_value

_SERVICE = "ecs"
_GONE = ("ClusterNotFoundException", "ServiceNotFoundException", "ClientException")


def _settings(live: LiveObject) -> list[dict[str, Any]]:
    return [{"name": item.get("name"), "value": item.get("value")} for item in live.get("settings") or []]


CLUSTER = LiveReader(
    type="aws_ecs_cluster",
    service=_SERVICE,
    read=Call("describe_clusters", "clusters", {"clusters": "[arn]"}, fixed={"include": ["TAGS", "SETTINGS"]}),
    id="clusterArn",
    state_id="arn",
    gone="status == 'INACTIVE' || status == 'DEPROVISIONING'",
    attributes={"setting": Attribute(_settings, unless_absent=True)},
    tags="tags",
)


def _load_balancers(live: LiveObject) -> list[dict[str, Any]]:
    return [
        {
            "target_group_arn": item.get("targetGroupArn") or "",
            "elb_name": item.get("loadBalancerName") or "",
            "container_name": item.get("containerName"),
            "container_port": item.get("containerPort"),
        }
        for item in live.get("loadBalancers") or []
    ]


def _network(live: LiveObject) -> list[dict[str, Any]]:
    found = (live.get("networkConfiguration") or {}).get("awsvpcConfiguration")
    if not found:
        return []
    return [
        {
            "subnets": found.get("subnets"),
            "security_groups": found.get("securityGroups"),
            "assign_public_ip": found.get("assignPublicIp") == "ENABLED",
        }
    ]


def _strategy(live: LiveObject) -> list[dict[str, Any]]:
    return [
        {"capacity_provider": item.get("capacityProvider"), "weight": item.get("weight"), "base": item.get("base")}
        for item in live.get("capacityProviderStrategy") or []
    ]


def _task_definition(live: LiveObject) -> str:
    """The revision in the form that the state has: an ARN, or family and revision."""
    arn = str(live.get("taskDefinition") or "")
    return arn if str(live.state.get("task_definition") or "arn:").startswith("arn:") else arn.rsplit("/", 1)[-1]


def _breaker(live: LiveObject) -> list[dict[str, Any]] | None:
    found = (live.get("deploymentConfiguration") or {}).get("deploymentCircuitBreaker")
    return [{"enable": bool(found.get("enable")), "rollback": bool(found.get("rollback"))}] if found else None


def _scaled(live: LiveObject) -> str | None:
    """A service that is a scalable target has its count moved, within the target's band."""
    target = next(iter(live.get("targets") or []), None)
    count = live.get("desiredCount")
    if not target or count is None:
        return None
    low, high = target.get("MinCapacity"), target.get("MaxCapacity")
    return f"Application Auto Scaling moves it between {low} and {high}" if low <= count <= high else None


SERVICE = LiveReader(
    type="aws_ecs_service",
    service=_SERVICE,
    read=Call(
        "describe_services", "services", {"cluster": "cluster", "services": "[name]"}, fixed={"include": ["TAGS"]}, gone=_GONE
    ),
    id="serviceArn",
    state_id="id",
    gone="status == 'INACTIVE' || status == 'DRAINING'",
    details=(
        Detail(
            "targets",
            Call(
                "describe_scalable_targets",
                "ScalableTargets[?ScalableDimension == 'ecs:service:DesiredCount']",
                {"ResourceIds": "[join('', ['service/', arn_name(clusterArn), '/', serviceName])]"},
                fixed={"ServiceNamespace": "ecs"},
            ),
            service="application-autoscaling",
        ),
    ),
    attributes={
        "desired_count": Attribute("desiredCount", co_managed=_scaled),
        "task_definition": Attribute(_task_definition),
        "launch_type": Attribute("launchType", unless_absent=True),
        "platform_version": Attribute("platformVersion", unless_absent=True),
        "deployment_maximum_percent": "deploymentConfiguration.maximumPercent",
        "deployment_minimum_healthy_percent": "deploymentConfiguration.minimumHealthyPercent",
        "deployment_circuit_breaker": Attribute(_breaker, unless_absent=True),
        "health_check_grace_period_seconds": "healthCheckGracePeriodSeconds",
        "enable_execute_command": "enableExecuteCommand",
        "enable_ecs_managed_tags": "enableECSManagedTags",
        "propagate_tags": Attribute("propagateTags", unless_absent=True),
        "load_balancer": Attribute(_load_balancers),
        "network_configuration": Attribute(_network),
        "capacity_provider_strategy": Attribute(_strategy),
    },
    tags="tags",
    facts=LiveFacts(fills=Fills(live="loadBalancers[].targetGroupArn", when="desiredCount")),
)


def _containers(value: Value) -> Value:
    """Container definitions by their meaning: no order of containers, variables or secrets; defaults left out."""
    found = json_value(value)
    if not isinstance(found, list):
        return found
    return sorted((_container(item) for item in found), key=lambda item: str(item.get("name")))


def _container(item: dict[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in item.items() if value not in (None, [], {}, "", 0)}
    for key in ("environment", "secrets"):
        if key in kept:
            kept[key] = sorted(kept[key], key=lambda entry: str(entry.get("name")))
    ports = [{"protocol": "tcp", **port} for port in kept.get("portMappings") or []]
    for port in ports:
        if port.get("hostPort") in (0, port.get("containerPort")):
            port.pop("hostPort", None)
    if ports:
        kept["portMappings"] = sorted(ports, key=lambda port: json.dumps(port, sort_keys=True))
    kept.setdefault("essential", True)
    return kept


TASK_DEFINITION = LiveReader(
    type="aws_ecs_task_definition",
    service=_SERVICE,
    read=Call(
        "describe_task_definition",
        "{d: taskDefinition, tags: tags}",
        {"taskDefinition": "arn"},
        fixed={"include": ["TAGS"]},
        gone=("ClientException", "InvalidParameterException"),
    ),
    id="d.taskDefinitionArn",
    state_id="arn",
    gone="d.status == 'INACTIVE' || d.status == 'DELETE_IN_PROGRESS'",
    attributes={
        "container_definitions": Attribute("d.containerDefinitions", normalise=_containers),
        "cpu": "d.cpu",
        "memory": "d.memory",
        "network_mode": Attribute("d.networkMode", unless_absent=True),
        "execution_role_arn": "d.executionRoleArn",
        "task_role_arn": "d.taskRoleArn",
    },
    tags="tags",
)

CAPACITY_PROVIDERS = LiveReader(
    type="aws_ecs_cluster_capacity_providers",
    service=_SERVICE,
    read=Call("describe_clusters", "clusters", {"clusters": "[cluster_name]"}),
    id="clusterName",
    state_id="cluster_name",
    gone="status == 'INACTIVE' || status == 'DEPROVISIONING'",
    attributes={
        "capacity_providers": "capacityProviders",
        "default_capacity_provider_strategy": Attribute(
            "defaultCapacityProviderStrategy[].{capacity_provider: capacityProvider, weight: weight, base: base}"
        ),
    },
)


def _provider(live: LiveObject) -> list[dict[str, Any]] | None:
    found = live.get("autoScalingGroupProvider")
    if not found:
        return None
    scaling = found.get("managedScaling") or {}
    names = {
        "status": "status",
        "target_capacity": "targetCapacity",
        "minimum_scaling_step_size": "minimumScalingStepSize",
        "maximum_scaling_step_size": "maximumScalingStepSize",
        "instance_warmup_period": "instanceWarmupPeriod",
    }
    texts = {"managed_termination_protection": "managedTerminationProtection", "managed_draining": "managedDraining"}
    return [
        {
            "auto_scaling_group_arn": found.get("autoScalingGroupArn"),
            "managed_scaling": [{name: scaling[key] for name, key in names.items() if key in scaling}] if scaling else [],
            **{name: found[key] for name, key in texts.items() if found.get(key)},
        }
    ]


CAPACITY_PROVIDER = LiveReader(
    type="aws_ecs_capacity_provider",
    service=_SERVICE,
    read=Call("describe_capacity_providers", "capacityProviders", {"capacityProviders": "[name]"}, fixed={"include": ["TAGS"]}),
    id="capacityProviderArn",
    state_id="arn",
    gone="contains(['INACTIVE', 'DEPROVISIONING'], status)",
    attributes={"auto_scaling_group_provider": Attribute(_provider, unless_absent=True)},
    tags="tags",
)

LIVE_READERS = (
    CLUSTER,
    SERVICE,
    TASK_DEFINITION,
    CAPACITY_PROVIDERS,
    CAPACITY_PROVIDER,
)

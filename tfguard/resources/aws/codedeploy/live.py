"""AWS CodeDeploy, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader
from tfguard.resources.shapes.nested import nested
from tfguard.resources.shapes.normalise import without_void

_APPLICATION_GONE = ("ApplicationDoesNotExistException",)

APPLICATION = LiveReader(
    type="aws_codedeploy_app",
    service="codedeploy",
    read=Call("get_application", "application", {"applicationName": "name"}, gone=_APPLICATION_GONE),
    id="applicationName",
    state_id="name",
    attributes={},
    not_compared={
        "compute_platform": "AWS lets nobody edit it",
        "tags": "AWS tells them by an ARN that it does not answer with",
    },
)


def _group(name: str, expression: str, **rest: Any) -> Attribute:
    return nested("aws_codedeploy_deployment_group", name, expression, normalise=without_void, **rest)


def _tag_sets(live: LiveObject) -> list[dict[str, Any]]:
    found = (live.get("ec2TagSet") or {}).get("ec2TagSetList") or []
    return [{"ec2_tag_filter": [_filter(item) for item in one]} for one in found]


def _filters(key: str) -> Attribute:
    return Attribute(lambda live: [_filter(item) for item in live.get(key) or []])


def _filter(item: dict[str, Any]) -> dict[str, Any]:
    return {"key": item.get("Key"), "type": item.get("Type"), "value": item.get("Value")}


def _alarms(live: LiveObject) -> list[dict[str, Any]]:
    found = live.get("alarmConfiguration") or {}
    return [
        {
            "alarms": [alarm.get("name") for alarm in found.get("alarms") or []],
            "enabled": bool(found.get("enabled")),
            "ignore_poll_alarm_failure": bool(found.get("ignorePollAlarmFailure")),
        }
    ]


_LOAD_BALANCERS = {
    "elb_info": "elbInfoList",
    "target_group_info": "targetGroupInfoList",
    "target_group_pair_info": "targetGroupPairInfoList",
}

GROUP = LiveReader(
    type="aws_codedeploy_deployment_group",
    service="codedeploy",
    read=Call(
        "get_deployment_group",
        "deploymentGroupInfo",
        {"applicationName": "app_name", "deploymentGroupName": "deployment_group_name"},
        gone=("DeploymentGroupDoesNotExistException", *_APPLICATION_GONE),
    ),
    id="join(':', [applicationName, deploymentGroupName])",
    state_id="join(':', [app_name, deployment_group_name])",
    attributes={
        "deployment_config_name": "deploymentConfigName",
        "service_role_arn": "serviceRoleArn",
        "autoscaling_groups": "autoScalingGroups[].name",
        "outdated_instances_strategy": Attribute("outdatedInstancesStrategy", unless_absent=True),
        "termination_hook_enabled": "terminationHookEnabled",
        "alarm_configuration": Attribute(_alarms, normalise=without_void),
        "auto_rollback_configuration": _group("auto_rollback_configuration", "autoRollbackConfiguration"),
        "blue_green_deployment_config": _group("blue_green_deployment_config", "blueGreenDeploymentConfiguration"),
        "deployment_style": _group("deployment_style", "deploymentStyle", unless_absent=True),
        "ec2_tag_filter": _filters("ec2TagFilters"),
        "ec2_tag_set": Attribute(_tag_sets),
        "ecs_service": _group("ecs_service", "ecsServices"),
        "load_balancer_info": _group("load_balancer_info", "loadBalancerInfo", names=_LOAD_BALANCERS),
        "on_premises_instance_tag_filter": _filters("onPremisesInstanceTagFilters"),
        "trigger_configuration": _group("trigger_configuration", "triggerConfigurations"),
    },
    not_compared={"tags": "AWS tells them by an ARN that it does not answer with"},
)

LIVE_READERS = (
    APPLICATION,
    GROUP,
)

"""What builds, deploys and hands over: CodeBuild, CodeDeploy, Transfer Family."""

from __future__ import annotations

from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.nested import nested
from tfguard.resources.shapes.normalise import without_void

_NO_LOGS = [{"status": "DISABLED"}]
"""What Terraform writes where AWS does not speak of a kind of logs."""


def _logs(value: Value) -> Value:
    plain = without_void(value)
    if not isinstance(plain, list):
        return plain
    return [{name: found for name, found in item.items() if found != _NO_LOGS} for item in plain]


def _by_variable(value: Value) -> Value:
    """The environment with its variables under their names, which say what is a secret."""
    plain = without_void(value)
    if not isinstance(plain, list):
        return plain
    return [{**item, "environment_variable": _variables(item.get("environment_variable") or [])} for item in plain]


def _variables(found: list[dict[str, Any]]) -> dict[str, str]:
    kinds = {item.get("name"): item.get("type") or "PLAINTEXT" for item in found}
    values = {item.get("name"): item.get("value") or "" for item in found}
    return {str(name): value if kinds[name] == "PLAINTEXT" else f"{kinds[name]}:{value}" for name, value in values.items()}


def _project(name: str, expression: str, **rest: Any) -> Attribute:
    return nested("aws_codebuild_project", name, f"project.{expression}", **{"normalise": without_void, **rest})


PROJECT = LiveReader(
    type="aws_codebuild_project",
    service="codebuild",
    read=Call("list_projects", "projects"),
    check=Call("batch_get_projects", "projects[].{value: name}", {"names": "[name]"}),
    id="value",
    state_id="name",
    details=(Detail("project", Call("batch_get_projects", "projects", {"names": "value"}), batch=100, item_key="name"),),
    attributes={
        "description": "project.description",
        "badge_enabled": "project.badge.badgeEnabled",
        "build_timeout": "project.timeoutInMinutes",
        "queued_timeout": "project.queuedTimeoutInMinutes",
        "concurrent_build_limit": "project.concurrentBuildLimit",
        "encryption_key": Attribute("project.encryptionKey", unless_absent=True),
        "project_visibility": Attribute("project.projectVisibility", unless_absent=True),
        "resource_access_role": "project.resourceAccessRole",
        "service_role": "project.serviceRole",
        "source_version": "project.sourceVersion",
        "artifacts": _project("artifacts", "artifacts", unless_absent=True),
        "cache": _project("cache", "cache", unless_absent=True),
        "environment": _project("environment", "environment", unless_absent=True, normalise=_by_variable),
        "file_system_locations": _project("file_system_locations", "fileSystemLocations"),
        "logs_config": _project("logs_config", "logsConfig", unless_absent=True, normalise=_logs),
        "source": _project("source", "source", unless_absent=True),
        "vpc_config": _project("vpc_config", "vpcConfig"),
    },
    tags="project.tags",
)

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


def _server(name: str, expression: str, **rest: Any) -> Attribute:
    return nested("aws_transfer_server", name, expression, unless_absent=True, **rest)


SERVER = LiveReader(
    type="aws_transfer_server",
    service="transfer",
    read=Call("describe_server", "Server", {"ServerId": "id"}, gone=("ResourceNotFoundException", "ServerNotFound")),
    id="ServerId",
    state_id="id",
    attributes={
        "certificate": "Certificate",
        "directory_id": "IdentityProviderDetails.DirectoryId",
        "endpoint_details": _server("endpoint_details", "EndpointDetails", leave=("security_group_ids", "vpc_endpoint_id")),
        "endpoint_type": "EndpointType",
        "function": "IdentityProviderDetails.Function",
        "invocation_role": "IdentityProviderDetails.InvocationRole",
        "logging_role": "LoggingRole",
        "post_authentication_login_banner": "PostAuthenticationLoginBanner",
        "pre_authentication_login_banner": "PreAuthenticationLoginBanner",
        "protocol_details": _server("protocol_details", "ProtocolDetails"),
        "protocols": Attribute("Protocols", unless_absent=True),
        "s3_storage_options": _server("s3_storage_options", "S3StorageOptions"),
        "security_policy_name": Attribute("SecurityPolicyName", unless_absent=True),
        "sftp_authentication_methods": Attribute("IdentityProviderDetails.SftpAuthenticationMethods", unless_absent=True),
        "structured_log_destinations": "StructuredLogDestinations",
        "url": "IdentityProviderDetails.Url",
        "workflow_details": nested("aws_transfer_server", "workflow_details", "WorkflowDetails", normalise=without_void),
    },
    tags="Tags",
    not_compared={
        "endpoint_details.security_group_ids": "they are the endpoint's own, which EC2 tells",
        "host_key": "AWS gives it to nobody",
        "identity_provider_type": "AWS lets nobody edit it",
    },
)

LIVE_READERS = (PROJECT, APPLICATION, GROUP, SERVER)

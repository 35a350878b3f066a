"""Builds, deployments and file servers: what AWS leaves out of its answers, and edits beside it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.resources.compared import changed, compared

PROJECT: dict[str, Any] = {
    "name": "shop",
    "badge_enabled": False,
    "build_timeout": 60,
    "queued_timeout": 480,
    "concurrent_build_limit": 0,
    "description": "",
    "service_role": "arn:aws:iam::123456789012:role/build",
    "cache": [{"location": "", "modes": [], "type": "NO_CACHE"}],
    "environment": [
        {
            "certificate": "",
            "compute_type": "BUILD_GENERAL1_SMALL",
            "environment_variable": [
                {"name": "STAGE", "type": "PLAINTEXT", "value": "live"},
                {"name": "DB_PASSWORD", "type": "PLAINTEXT", "value": "Kz8#vT1qLmX4wR"},
            ],
            "fleet": [],
            "image": "aws/codebuild/standard:7.0",
            "image_pull_credentials_type": "CODEBUILD",
            "privileged_mode": False,
            "registry_credential": [],
            "type": "LINUX_CONTAINER",
        }
    ],
    "logs_config": [
        {
            "cloudwatch_logs": [{"group_name": "", "status": "ENABLED", "stream_name": ""}],
            "s3_logs": [{"bucket_owner_access": "", "encryption_disabled": False, "location": "", "status": "DISABLED"}],
        }
    ],
    "source": [
        {
            "auth": [],
            "buildspec": "",
            "git_clone_depth": 1,
            "git_submodules_config": [],
            "insecure_ssl": False,
            "location": "https://github.com/example/shop.git",
            "report_build_status": False,
            "type": "GITHUB",
        }
    ],
    "vpc_config": [],
}
BUILT: dict[str, Any] = {
    "name": "shop",
    "timeoutInMinutes": 60,
    "queuedTimeoutInMinutes": 480,
    "badge": {"badgeEnabled": False},
    "serviceRole": "arn:aws:iam::123456789012:role/build",
    "cache": {"type": "NO_CACHE"},
    "environment": {
        "type": "LINUX_CONTAINER",
        "image": "aws/codebuild/standard:7.0",
        "computeType": "BUILD_GENERAL1_SMALL",
        "environmentVariables": [
            {"name": "STAGE", "value": "live", "type": "PLAINTEXT"},
            {"name": "DB_PASSWORD", "value": "Kz8#vT1qLmX4wR", "type": "PLAINTEXT"},
        ],
        "privilegedMode": False,
        "imagePullCredentialsType": "CODEBUILD",
    },
    "logsConfig": {"cloudWatchLogs": {"status": "ENABLED"}},
    "source": {"type": "GITHUB", "location": "https://github.com/example/shop.git", "gitCloneDepth": 1, "insecureSsl": False},
    "vpcConfig": {},
}


def built(**answer: Any) -> set[str]:
    return changed("aws_codebuild_project", PROJECT, {"value": "shop", "project": {**BUILT, **answer}})


def environment(**rest: Any) -> dict[str, Any]:
    return {"environment": {**BUILT["environment"], **rest}}


def test_a_project_as_it_was_made() -> None:
    assert built() == set()


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("build_timeout", {"timeoutInMinutes": 5}),
        ("service_role", {"serviceRole": "arn:aws:iam::123456789012:role/admin"}),
        ("environment", environment(privilegedMode=True)),
        ("environment", environment(image="aws/codebuild/standard:5.0")),
        ("environment", environment(environmentVariables=BUILT["environment"]["environmentVariables"][1:])),
        ("logs_config", {"logsConfig": {"cloudWatchLogs": {"status": "DISABLED"}}}),
        (
            "logs_config",
            {"logsConfig": {"cloudWatchLogs": {"status": "ENABLED"}, "s3Logs": {"status": "ENABLED", "location": "b"}}},
        ),
        ("source", {"source": {**BUILT["source"], "location": "https://github.com/example/other.git"}}),
        ("source", {"source": {**BUILT["source"], "insecureSsl": True}}),
        ("vpc_config", {"vpcConfig": {"vpcId": "vpc-1", "subnets": ["subnet-1"], "securityGroupIds": ["sg-1"]}}),
    ],
)
def test_an_edit_of_a_project_is_found(name: str, answer: dict[str, Any]) -> None:
    assert built(**answer) == {name}


def test_a_variable_of_a_build_goes_by_its_name() -> None:
    variables = [{**item, "value": "other", "type": "PLAINTEXT"} for item in BUILT["environment"]["environmentVariables"]]
    found = compared("aws_codebuild_project", PROJECT, {"project": {**BUILT, **environment(environmentVariables=variables)}})
    assert {item.path for item in found} == {
        "environment[0].environment_variable.STAGE",
        "environment[0].environment_variable.DB_PASSWORD",
    }


GROUP: dict[str, Any] = {
    "app_name": "shop",
    "deployment_group_name": "live",
    "alarm_configuration": [],
    "auto_rollback_configuration": [{"enabled": True, "events": ["DEPLOYMENT_FAILURE"]}],
    "autoscaling_groups": ["web"],
    "blue_green_deployment_config": [],
    "deployment_config_name": "CodeDeployDefault.OneAtATime",
    "deployment_style": [{"deployment_option": "WITH_TRAFFIC_CONTROL", "deployment_type": "IN_PLACE"}],
    "ec2_tag_filter": [{"key": "role", "type": "KEY_AND_VALUE", "value": "web"}],
    "ec2_tag_set": [],
    "load_balancer_info": [{"elb_info": [], "target_group_info": [{"name": "web"}], "target_group_pair_info": []}],
    "outdated_instances_strategy": "UPDATE",
    "service_role_arn": "arn:aws:iam::123456789012:role/deploy",
    "trigger_configuration": [],
}
DEPLOYED: dict[str, Any] = {
    "applicationName": "shop",
    "deploymentGroupName": "live",
    "deploymentConfigName": "CodeDeployDefault.OneAtATime",
    "ec2TagFilters": [{"Key": "role", "Value": "web", "Type": "KEY_AND_VALUE"}],
    "onPremisesInstanceTagFilters": [],
    "autoScalingGroups": [{"name": "web", "hook": "CodeDeploy-managed-1"}],
    "serviceRoleArn": "arn:aws:iam::123456789012:role/deploy",
    "triggerConfigurations": [],
    "alarmConfiguration": {"enabled": False, "ignorePollAlarmFailure": False, "alarms": []},
    "autoRollbackConfiguration": {"enabled": True, "events": ["DEPLOYMENT_FAILURE"]},
    "deploymentStyle": {"deploymentType": "IN_PLACE", "deploymentOption": "WITH_TRAFFIC_CONTROL"},
    "outdatedInstancesStrategy": "UPDATE",
    "loadBalancerInfo": {"targetGroupInfoList": [{"name": "web"}]},
    "computePlatform": "Server",
    "terminationHookEnabled": False,
}


def deployed(**answer: Any) -> set[str]:
    return changed("aws_codedeploy_deployment_group", GROUP, {**DEPLOYED, **answer})


def test_a_deployment_group_as_it_was_made() -> None:
    assert deployed() == set()


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("alarm_configuration", {"alarmConfiguration": {"enabled": True, "alarms": [{"name": "errors"}]}}),
        ("auto_rollback_configuration", {"autoRollbackConfiguration": {"enabled": False, "events": []}}),
        ("autoscaling_groups", {"autoScalingGroups": [{"name": "api"}]}),
        ("deployment_config_name", {"deploymentConfigName": "CodeDeployDefault.AllAtOnce"}),
        (
            "deployment_style",
            {"deploymentStyle": {"deploymentType": "IN_PLACE", "deploymentOption": "WITHOUT_TRAFFIC_CONTROL"}},
        ),
        ("ec2_tag_filter", {"ec2TagFilters": [{"Key": "role", "Value": "api", "Type": "KEY_AND_VALUE"}]}),
        ("ec2_tag_set", {"ec2TagSet": {"ec2TagSetList": [[{"Key": "a", "Value": "b", "Type": "KEY_AND_VALUE"}]]}}),
        ("load_balancer_info", {"loadBalancerInfo": {"targetGroupInfoList": [{"name": "api"}]}}),
        ("load_balancer_info", {"loadBalancerInfo": {}}),
    ],
)
def test_an_edit_of_a_deployment_group_is_found(name: str, answer: dict[str, Any]) -> None:
    assert deployed(**answer) == {name}


SERVER: dict[str, Any] = {
    "id": "s-1",
    "certificate": "",
    "endpoint_details": [
        {
            "address_allocation_ids": [],
            "security_group_ids": ["sg-1"],
            "subnet_ids": ["subnet-2", "subnet-1"],
            "vpc_endpoint_id": "vpce-1",
            "vpc_id": "vpc-1",
        }
    ],
    "endpoint_type": "VPC",
    "logging_role": "",
    "protocols": ["SFTP"],
    "security_policy_name": "TransferSecurityPolicy-2024-01",
    "structured_log_destinations": [],
    "workflow_details": [],
}
SERVED: dict[str, Any] = {
    "ServerId": "s-1",
    "EndpointDetails": {"SubnetIds": ["subnet-1", "subnet-2"], "VpcEndpointId": "vpce-1", "VpcId": "vpc-1"},
    "EndpointType": "VPC",
    "IdentityProviderType": "SERVICE_MANAGED",
    "Protocols": ["SFTP"],
    "SecurityPolicyName": "TransferSecurityPolicy-2024-01",
    "State": "ONLINE",
    "WorkflowDetails": {"OnUpload": [], "OnPartialUpload": []},
}


@pytest.mark.parametrize(
    ("wanted", "answer"),
    [
        (set(), {}),
        ({"protocols"}, {"Protocols": ["SFTP", "FTP"]}),
        ({"security_policy_name"}, {"SecurityPolicyName": "TransferSecurityPolicy-2018-11"}),
        ({"endpoint_details"}, {"EndpointDetails": {**SERVED["EndpointDetails"], "SubnetIds": ["subnet-1"]}}),
        ({"endpoint_type"}, {"EndpointType": "PUBLIC", "EndpointDetails": {}}),
        ({"logging_role"}, {"LoggingRole": "arn:aws:iam::123456789012:role/log"}),
        (
            {"workflow_details"},
            {"WorkflowDetails": {"OnUpload": [{"WorkflowId": "w-1", "ExecutionRole": "arn:aws:iam::1:role/r"}]}},
        ),
    ],
)
def test_a_file_server(wanted: set[str], answer: dict[str, Any]) -> None:
    assert changed("aws_transfer_server", SERVER, {**SERVED, **answer}) == wanted

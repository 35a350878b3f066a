"""Deployment groups: what AWS leaves out of its answers, and edits beside it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.resources.compared import changed

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

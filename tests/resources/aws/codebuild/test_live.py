"""Builds: what AWS leaves out of its answers, and edits beside it."""

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

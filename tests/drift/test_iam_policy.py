"""The permissions that a scan needs: what it asks, and no more."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

import boto3
import pytest

from tests.drift.shop import BAZAAR
from tests.drift.worlds import SHOP, world
from tfguard.aws.client import Aws
from tfguard.drift.iam_policy import ALWAYS, actions_of
from tfguard.resources.catalogue import live_readers

PREFIXES = {
    "cloudwatch": "cloudwatch",
    "efs": "elasticfilesystem",
    "elb": "elasticloadbalancing",
    "elbv2": "elasticloadbalancing",
    "opensearch": "es",
    "stepfunctions": "states",
}
NOT_ALIKE = ("s3", "s3control", "apigateway", "apigatewayv2")
"""Services whose permissions are not named like their operations."""

SERVICES = frozenset(
    re.split(
        r"\s+",
        "acm acm-pca aoss apigateway application-autoscaling appsync athena autoscaling backup batch cloudfront "
        "cloudtrail cloudwatch codebuild codedeploy cognito-identity cognito-idp dax dynamodb ec2 ecr ecs eks "
        "elasticache elasticfilesystem elasticloadbalancing es events firehose glue iam kafka kinesis kms lambda logs "
        "memorydb mq pipes rds redshift route53 route53resolver s3 scheduler secretsmanager servicediscovery ses shield "
        "sns sqs ssm states sts transfer wafv2",
    )
)
"""The prefixes in the Service Authorization Reference of the services that are read."""


@pytest.fixture(scope="module")
def aws() -> Aws:
    return Aws(boto3.Session(region_name="us-east-1"))


def permissions(aws: Aws, operations: Iterable[str]) -> set[str]:
    named = [name.split(".") for name in operations if name.split(".")[0] not in NOT_ALIKE]
    return {
        f"{PREFIXES.get(service, service)}:{aws.client(service, 'us-east-1').meta.method_to_api_mapping[method]}"
        for service, method in named
    }


def allowed(home: Path, *argv: str) -> set[str]:
    said = world(home).run("drift", "--state", str(home / "terraform.tfstate"), "--print-iam-policy", *argv)
    assert (said.code, list(said.operations)) == (0, [])
    [statement] = json.loads(said.out)["Statement"]
    return set(statement["Action"])


def only_in_doubt(aws: Aws) -> set[str]:
    """What a scan asks only about objects that a listing left out, that no state knows, or that a policy asks more about."""
    readings = live_readers().values()
    checks = {f"{item.service}.{item.check.operation}" for item in readings if item.check}
    checks |= {
        f"{one.service or item.service}.{one.call.operation}" for item in readings if item.unmanaged for one in item.details
    }
    return {*ALWAYS, *permissions(aws, checks), "cloudfront:ListDistributions", "route53:ListHealthChecks"}


@pytest.mark.parametrize("home", [SHOP, BAZAAR], ids=lambda path: path.name)
@pytest.mark.parametrize("options", [(), ("--no-unmanaged",)], ids=["all", "managed"])
def test_the_policy_allows_what_a_scan_asks_and_no_more(home: Path, options: tuple[str, ...], aws: Aws) -> None:
    said = world(home).scan(home / "terraform.tfstate", "--no-attribution", *options)
    given, asked = allowed(home, *options), permissions(aws, said.operations)
    alike = {action for action in given if action.split(":")[0] not in NOT_ALIKE}
    assert asked - given == set()
    assert alike - asked - only_in_doubt(aws) == set()


def test_every_permission_is_one_of_aws_that_reads(aws: Aws) -> None:
    actions = {action for reading in live_readers().values() for action in actions_of(aws, reading)}
    assert {action.split(":")[0] for action in actions} <= SERVICES
    reads = ("BatchGet", "Describe", "GET", "Get", "List", "Search")
    assert [action for action in actions if not action.split(":")[1].startswith(reads)] == []


def test_permissions_of_s3_that_are_not_named_like_the_operation(aws: Aws) -> None:
    assert aws.action("s3", "head_object") == "s3:GetObject"
    assert aws.action("s3", "get_public_access_block") == "s3:GetBucketPublicAccessBlock"
    assert aws.action("s3control", "get_public_access_block") == "s3:GetAccountPublicAccessBlock"

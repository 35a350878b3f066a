"""The emergency: what somebody does by hand, as a command, as a call, and as CloudTrail writes it down."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import boto3
from msgspec import Struct

_PERSON = "maria@shop.example"
_ROLE = "AWSReservedSSO_OnCall_0123456789abcdef"


class ConsoleEdit(Struct, frozen=True):
    """One edit by hand. `command` is what one would type; `event` is its name in CloudTrail."""

    why: str
    service: str
    method: str
    parameters: dict[str, Any]
    command: str
    event: str


def edits(state: bytes) -> list[ConsoleEdit]:
    """The edits of the emergency, on the objects of the state."""
    ids = {item["type"]: item["instances"][0]["attributes"] for item in json.loads(state)["resources"]}
    zone, group = ids["aws_route53_zone"]["zone_id"], ids["aws_security_group"]["id"]
    record = {"Name": "api.shop.example", "Type": "A", "TTL": 60, "ResourceRecords": [{"Value": "198.51.100.20"}]}
    batch = {"Changes": [{"Action": "UPSERT", "ResourceRecordSet": record}]}
    ssh = [{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
    size = {"AutoScalingGroupName": "shop-web", "MaxSize": 12, "DesiredCapacity": 8}
    return [
        ConsoleEdit(
            "The API is down. Maria moves its name to the standby.",
            "route53",
            "change_resource_record_sets",
            {"HostedZoneId": zone, "ChangeBatch": batch},
            f"aws route53 change-resource-record-sets --hosted-zone-id {zone} --change-batch '{json.dumps(batch)}'",
            "ChangeResourceRecordSets",
        ),
        ConsoleEdit(
            "The standby is too small. She makes room for eight instances.",
            "autoscaling",
            "update_auto_scaling_group",
            size,
            "aws autoscaling update-auto-scaling-group --auto-scaling-group-name shop-web --max-size 12 --desired-capacity 8",
            "UpdateAutoScalingGroup",
        ),
        ConsoleEdit(
            "She needs a shell from home.",
            "ec2",
            "authorize_security_group_ingress",
            {"GroupId": group, "IpPermissions": ssh},
            f"aws ec2 authorize-security-group-ingress --group-id {group} --protocol tcp --port 22 --cidr 0.0.0.0/0",
            "AuthorizeSecurityGroupIngress",
        ),
    ]


def make(edit: ConsoleEdit) -> None:
    """Make an edit on the AWS that the environment names."""
    client: Any = boto3.client(edit.service)  # type: ignore[call-overload]  # the stubs list the services one by one
    getattr(client, edit.method)(**edit.parameters)


def trail(made: list[ConsoleEdit]) -> str:
    """The edits as CloudTrail delivers them to a bucket; the emulator writes no trail."""
    return json.dumps({"Records": [_record(edit) for edit in made]}, indent=2) + "\n"


def _record(edit: ConsoleEdit) -> dict[str, Any]:
    arn = f"arn:aws:sts::123456789012:assumed-role/{_ROLE}/{_PERSON}"
    return {
        "eventVersion": "1.08",
        "eventTime": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "eventSource": f"{edit.service}.amazonaws.com",
        "eventName": edit.event,
        "awsRegion": "us-east-1",
        "userAgent": "AWS Internal",
        "sessionCredentialFromConsole": "true",
        "userIdentity": {"type": "AssumedRole", "arn": arn, "accountId": "123456789012"},
        "requestParameters": {name[0].lower() + name[1:]: value for name, value in edit.parameters.items()},
    }

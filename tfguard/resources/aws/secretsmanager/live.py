"""Secrets Manager: what is written about secrets, never the secrets."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import iam_policy

_SERVICE = "secretsmanager"
_GONE = ("ResourceNotFoundException",)

SECRET = LiveReader(
    type="aws_secretsmanager_secret",
    service=_SERVICE,
    read=Call("describe_secret", "@", {"SecretId": "arn"}, gone=_GONE),
    id="ARN",
    state_id="arn",
    gone="DeletedDate && `true`",
    details=(Detail("resource_policy", Call("get_resource_policy", "ResourcePolicy", {"SecretId": "ARN"}, gone=_GONE)),),
    attributes={
        "description": "Description",
        "kms_key_id": "KmsKeyId",
        "policy": Attribute(
            "resource_policy[0]",
            normalise=iam_policy,
        ),
    },
    tags="Tags",
)


def _versions(page: Any) -> list[dict[str, Any]]:
    return [
        {"ARN": page.get("ARN"), "VersionId": version, "VersionStages": stages}
        for version, stages in (page.get("VersionIdsToStages") or {}).items()
    ]


def _stages(live: LiveObject) -> list[str]:
    found: list[str] = live.get("VersionStages") or []
    return found


VERSION = LiveReader(
    type="aws_secretsmanager_secret_version",
    service=_SERVICE,
    read=Call("describe_secret", _versions, {"SecretId": "secret_id"}, gone=_GONE),
    id=lambda live: str(live.get("VersionId")),
    state_id=lambda state: str(state.get("version_id")),
    attributes={"version_stages": Attribute(_stages)},
    not_compared={"secret_string": "never read: a new value moves the stage AWSCURRENT to another version"},
)

POLICY = LiveReader(
    type="aws_secretsmanager_secret_policy",
    service=_SERVICE,
    read=Call("get_resource_policy", "@", {"SecretId": "secret_arn"}, gone=_GONE),
    id="ARN",
    state_id="secret_arn",
    gone="!ResourcePolicy",
    attributes={"policy": Attribute("ResourcePolicy", normalise=iam_policy)},
)

ROTATION = LiveReader(
    type="aws_secretsmanager_secret_rotation",
    service=_SERVICE,
    read=Call("describe_secret", "@", {"SecretId": "secret_id"}, gone=_GONE),
    id="ARN",
    state_id="secret_id",
    gone="!RotationEnabled",
    attributes={
        "rotation_lambda_arn": "RotationLambdaARN",
        "rotation_rules": Attribute(
            "RotationRules && [{automatically_after_days: RotationRules.AutomaticallyAfterDays, "
            "duration: RotationRules.Duration, schedule_expression: RotationRules.ScheduleExpression}]"
        ),
    },
)

LIVE_READERS = (
    SECRET,
    VERSION,
    POLICY,
    ROTATION,
)

"""CloudWatch Logs."""

from __future__ import annotations

from tfguard.readings.live import Live
from tfguard.readings.reading import Attribute, Call, Detail, Reading

_SERVICE = "logs"


def _retention(live: Live) -> int:
    """Days; 0 where logs are kept for ever, as Terraform writes it."""
    return int(live.get("retentionInDays") or 0)


GROUP = Reading(
    type="aws_cloudwatch_log_group",
    service=_SERVICE,
    read=Call("describe_log_groups", "logGroups"),
    check=Call("describe_log_groups", "logGroups", {"logGroupNamePrefix": "name"}),
    id="logGroupName",
    state_id="name",
    details=(
        Detail(
            "tag_map",
            Call("list_tags_log_group", "tags", {"logGroupName": "logGroupName"}, gone=("ResourceNotFoundException",)),
        ),
    ),
    attributes={
        "retention_in_days": Attribute(_retention),
        "kms_key_id": "kmsKeyId",
        "log_group_class": Attribute("logGroupClass", unless_absent=True),
    },
    tags="tag_map[0]",
)

READINGS = (GROUP,)

"""CloudTrail trails: whether anybody writes down who does what."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.nested import nested

_SERVICE = "cloudtrail"
_GONE = ("TrailNotFoundException",)


def _selectors(live: LiveObject) -> list[Any] | None:
    found: dict[str, Any] = next(iter(live.get("selectors") or []), {})
    return found.get("AdvancedEventSelectors") or None


TRAIL = LiveReader(
    type="aws_cloudtrail",
    service=_SERVICE,
    read=Call("describe_trails", "trailList", fixed={"includeShadowTrails": False}),
    check=Call("get_trail", "Trail", {"Name": "arn"}, gone=_GONE),
    id="TrailARN",
    state_id="arn",
    details=(
        Detail("status", Call("get_trail_status", "@", {"Name": "TrailARN"}, gone=_GONE)),
        Detail("selectors", Call("get_event_selectors", "@", {"TrailName": "TrailARN"}, gone=_GONE)),
        Detail(
            "tag_list",
            Call("list_tags", "ResourceTagList[].TagsList[]", {"ResourceIdList": "[TrailARN]"}, gone=_GONE),
        ),
    ),
    attributes={
        "enable_logging": "status[0].IsLogging",
        "s3_bucket_name": "S3BucketName",
        "s3_key_prefix": "S3KeyPrefix",
        "include_global_service_events": "IncludeGlobalServiceEvents",
        "is_multi_region_trail": "IsMultiRegionTrail",
        "is_organization_trail": "IsOrganizationTrail",
        "enable_log_file_validation": "LogFileValidationEnabled",
        "cloud_watch_logs_group_arn": "CloudWatchLogsLogGroupArn",
        "cloud_watch_logs_role_arn": "CloudWatchLogsRoleArn",
        "kms_key_id": "KmsKeyId",
        "sns_topic_name": "SnsTopicName",
        "event_selector": nested(
            "aws_cloudtrail",
            "event_selector",
            "selectors[0].EventSelectors[?!(ReadWriteType == 'All' && IncludeManagementEvents && !DataResources)]",
        ),
        "advanced_event_selector": Attribute(_selectors, unless_absent=True),
    },
    tags="tag_list",
)

LIVE_READERS = (TRAIL,)

"""CloudTrail's events about AWS KMS."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "kms.amazonaws.com"

EVENTS = {
    "aws_kms_key": EventNames(
        _SOURCE,
        {
            "is_enabled": ("DisableKey", "EnableKey"),
            "enable_key_rotation": ("DisableKeyRotation", "EnableKeyRotation"),
            "policy": ("PutKeyPolicy",),
        },
        by("key_id"),
        deletes=("ScheduleKeyDeletion",),
    ),
}

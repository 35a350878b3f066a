"""Who else declares a part of queues."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = tuple(
    CoOwner("aws_sqs_queue", part, f"aws_sqs_queue_{part}", "queue_url", "url")
    for part in ("policy", "redrive_allow_policy", "redrive_policy")
)

"""Who else declares a part of topics."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (CoOwner("aws_sns_topic", "policy", "aws_sns_topic_policy", "arn", "arn"),)

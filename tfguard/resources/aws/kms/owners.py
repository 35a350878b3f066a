"""Who else declares a part of keys."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (CoOwner("aws_kms_key", "policy", "aws_kms_key_policy", "key_id", "key_id"),)

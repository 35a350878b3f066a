"""Who else declares a part of secrets."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (CoOwner("aws_secretsmanager_secret", "policy", "aws_secretsmanager_secret_policy", "secret_arn", "arn"),)

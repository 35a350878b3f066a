"""Who else declares a part of access points."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (CoOwner("aws_s3_access_point", "policy", "aws_s3control_access_point_policy", "access_point_arn", "arn"),)

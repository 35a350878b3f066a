"""Who else declares a part of classic load balancers."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (
    CoOwner("aws_elb", "instances", "aws_autoscaling_attachment", "elb", "name"),
    CoOwner("aws_elb", "instances", "aws_autoscaling_group", "load_balancers", "name"),
    CoOwner("aws_elb", "instances", "aws_elb_attachment", "elb", "name"),
)

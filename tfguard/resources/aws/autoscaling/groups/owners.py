"""Who else declares a part of Auto Scaling groups."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

_GROUP = "aws_autoscaling_group"
_ATTACHMENT = "aws_autoscaling_attachment"
_TRAFFIC_SOURCE = "aws_autoscaling_traffic_source_attachment"
_BY_NAME = "autoscaling_group_name"

CO_OWNERS = (
    CoOwner(_GROUP, "load_balancers", _ATTACHMENT, _BY_NAME, "name", sets="elb"),
    CoOwner(_GROUP, "load_balancers", _TRAFFIC_SOURCE, _BY_NAME, "name", when="traffic_source[?type == 'elb']"),
    CoOwner(_GROUP, "tag", "aws_autoscaling_group_tag", _BY_NAME, "name"),
    CoOwner(_GROUP, "target_group_arns", _ATTACHMENT, _BY_NAME, "name", sets="lb_target_group_arn"),
    CoOwner(_GROUP, "target_group_arns", _TRAFFIC_SOURCE, _BY_NAME, "name", when="traffic_source[?type == 'elbv2']"),
    # The list of traffic sources has load balancers and target groups of either kind, however they were attached.
    CoOwner(_GROUP, "traffic_source", _ATTACHMENT, _BY_NAME, "name"),
    CoOwner(_GROUP, "traffic_source", _TRAFFIC_SOURCE, _BY_NAME, "name"),
)

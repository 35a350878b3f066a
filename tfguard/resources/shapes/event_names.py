"""Which events can be behind the drift of a type: their names, and what in them names the object.

Source: the operations' pages in AWS's API references, whose names CloudTrail takes over; S3 and Lambda name some
events differently, as their CloudTrail pages say.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct, field

from tfguard.model.drift import Drift, DriftKind
from tfguard.resources.shapes.normalise import dns_name

GLOBAL_REGION = "us-east-1"
"""Where CloudTrail records the events of global services."""


class EventNames(Struct, frozen=True):
    """The events about one type.

    source: the service, as events name it.
    changes: by attribute, the events that change it; "*" for all others.
    creates, deletes: those that make and remove the object.
    marks: what names the object in an event's parameters, the most telling first: all of them make it certain.
    """

    source: str
    changes: Mapping[str, tuple[str, ...]]
    marks: Callable[[Drift], Sequence[str]]
    creates: tuple[str, ...] = ()
    deletes: tuple[str, ...] = ()
    is_global: bool = field(default=False)

    def names(self, drift: Drift) -> tuple[str, ...]:
        """The events that may have made this drift."""
        if drift.kind is DriftKind.DELETED:
            return self.deletes
        if drift.kind is DriftKind.UNMANAGED:
            return self.creates
        edited = [item.attribute for item in drift.attributes]
        return tuple(
            dict.fromkeys(name for attribute in edited for name in self.changes.get(attribute, self.changes.get("*", ())))
        )


def event_names_of(type_: str) -> EventNames | None:
    """The events about a type; None where we do not know them."""
    return EVENT_NAMES.get(type_)


def _by(*attributes: str) -> Callable[[Drift], Sequence[str]]:
    """Marks from the values of attributes."""

    def marks(drift: Drift) -> list[str]:
        found = [drift.values.get(name) for name in attributes]
        return [str(value).rstrip(".").lower() for value in found if value not in (None, "")]

    return marks


def _record(drift: Drift) -> list[str]:
    """A record's name and zone, and what tells it from others of that name; an event that deletes says so."""
    values = drift.values
    name = values.get("fqdn") or values.get("name")
    zone = values.get("zone_id") or drift.id.split("_")[0]
    told = [values.get("type"), values.get("set_identifier"), "delete" if drift.kind is DriftKind.DELETED else None]
    return [str(dns_name(name)), str(zone).lower(), *(str(dns_name(text)) for text in told if text)]


def _rule(drift: Drift) -> Sequence[str]:
    """A rule's group, and what tells it from the group's other rules: its id, or its contents where events need not have it."""
    if drift.kind is DriftKind.CHANGED and drift.type != "aws_security_group_rule":
        return _by("id", "security_group_id")(drift)
    every = str(drift.values.get("ip_protocol") or drift.values.get("protocol")) in ("-1", "all")
    ports = () if every else ("from_port", "to_port")
    peers = ("cidr_ipv4", "cidr_ipv6", "prefix_list_id", "referenced_security_group_id", "source_security_group_id")
    return _by("security_group_id", *ports, *peers)(drift)


def _rules(names: Sequence[str]) -> EventNames:
    creates = tuple(name for name in names if name.startswith("Authorize"))
    deletes = tuple(name for name in names if name.startswith("Revoke"))
    return EventNames(_EC2, {"tags": _EC2_TAGS, "*": tuple(names)}, _rule, creates, deletes)


_ELB = "elasticloadbalancing.amazonaws.com"
_EC2 = "ec2.amazonaws.com"
_IAM = "iam.amazonaws.com"
_INGRESS = (
    "AuthorizeSecurityGroupIngress",
    "RevokeSecurityGroupIngress",
    "ModifySecurityGroupRules",
    "UpdateSecurityGroupRuleDescriptionsIngress",
)
_EGRESS = tuple(name.replace("Ingress", "Egress") for name in _INGRESS)
_ELB_TAGS = ("AddTags", "RemoveTags")
_EC2_TAGS = ("CreateTags", "DeleteTags")

EVENT_NAMES: dict[str, EventNames] = {
    "aws_route53_record": EventNames(
        "route53.amazonaws.com",
        {"*": ("ChangeResourceRecordSets",)},
        _record,
        ("ChangeResourceRecordSets",),
        ("ChangeResourceRecordSets",),
        is_global=True,
    ),
    "aws_route53_health_check": EventNames(
        "route53.amazonaws.com", {"*": ("UpdateHealthCheck",)}, _by("id"), deletes=("DeleteHealthCheck",), is_global=True
    ),
    "aws_lb": EventNames(
        _ELB,
        {
            "security_groups": ("SetSecurityGroups",),
            "subnets": ("SetSubnets",),
            "subnet_mapping": ("SetSubnets",),
            "ip_address_type": ("SetIpAddressType",),
            "tags": _ELB_TAGS,
            "*": ("ModifyLoadBalancerAttributes",),
        },
        _by("arn"),
        ("CreateLoadBalancer",),
        ("DeleteLoadBalancer",),
    ),
    "aws_lb_listener": EventNames(
        _ELB,
        {"tags": _ELB_TAGS, "*": ("ModifyListener", "ModifyListenerAttributes")},
        _by("arn"),
        ("CreateListener",),
        ("DeleteListener",),
    ),
    "aws_lb_listener_rule": EventNames(
        _ELB,
        {"priority": ("SetRulePriorities",), "tags": _ELB_TAGS, "*": ("ModifyRule",)},
        _by("arn"),
        ("CreateRule",),
        ("DeleteRule",),
    ),
    "aws_lb_target_group": EventNames(
        _ELB,
        {"tags": _ELB_TAGS, "*": ("ModifyTargetGroup", "ModifyTargetGroupAttributes")},
        _by("arn"),
        deletes=("DeleteTargetGroup",),
    ),
    "aws_lb_target_group_attachment": EventNames(
        _ELB, {}, _by("target_group_arn", "target_id"), deletes=("DeregisterTargets",)
    ),
    "aws_lb_listener_certificate": EventNames(
        _ELB, {}, _by("listener_arn", "certificate_arn"), deletes=("RemoveListenerCertificates",)
    ),
    "aws_security_group": EventNames(
        _EC2,
        {"tags": _EC2_TAGS, "ingress": _INGRESS, "egress": _EGRESS},
        _by("id"),
        ("CreateSecurityGroup",),
        ("DeleteSecurityGroup",),
    ),
    "aws_security_group_rule": _rules(tuple(dict.fromkeys((*_INGRESS, *_EGRESS)))),
    "aws_vpc_security_group_ingress_rule": _rules(_INGRESS),
    "aws_vpc_security_group_egress_rule": _rules(_EGRESS),
    "aws_route": EventNames(
        _EC2, {"*": ("ReplaceRoute",)}, _by("route_table_id", "destination_cidr_block"), ("CreateRoute",), ("DeleteRoute",)
    ),
    "aws_route_table": EventNames(_EC2, {"*": ("CreateRoute", "ReplaceRoute", "DeleteRoute"), "tags": _EC2_TAGS}, _by("id")),
    "aws_network_acl": EventNames(
        _EC2, {"*": ("CreateNetworkAclEntry", "ReplaceNetworkAclEntry", "DeleteNetworkAclEntry"), "tags": _EC2_TAGS}, _by("id")
    ),
    "aws_vpc": EventNames(_EC2, {"*": ("ModifyVpcAttribute",), "tags": _EC2_TAGS}, _by("id")),
    "aws_subnet": EventNames(_EC2, {"*": ("ModifySubnetAttribute",), "tags": _EC2_TAGS}, _by("id")),
    "aws_instance": EventNames(
        _EC2,
        {"*": ("ModifyInstanceAttribute",), "metadata_options": ("ModifyInstanceMetadataOptions",), "tags": _EC2_TAGS},
        _by("id"),
        ("RunInstances",),
        ("TerminateInstances",),
    ),
    "aws_ebs_volume": EventNames(_EC2, {"*": ("ModifyVolume",), "tags": _EC2_TAGS}, _by("id"), deletes=("DeleteVolume",)),
    "aws_autoscaling_group": EventNames(
        "autoscaling.amazonaws.com",
        {
            "desired_capacity": ("UpdateAutoScalingGroup", "SetDesiredCapacity"),
            "suspended_processes": ("SuspendProcesses", "ResumeProcesses"),
            "target_group_arns": ("AttachLoadBalancerTargetGroups", "DetachLoadBalancerTargetGroups"),
            "tag": ("CreateOrUpdateTags", "DeleteTags"),
            "*": ("UpdateAutoScalingGroup",),
        },
        _by("name"),
        deletes=("DeleteAutoScalingGroup",),
    ),
    "aws_lambda_function": EventNames(
        "lambda.amazonaws.com",
        {
            "reserved_concurrent_executions": ("PutFunctionConcurrency20171031", "DeleteFunctionConcurrency20171031"),
            "source_code_hash": ("UpdateFunctionCode20150331v2",),
            "code_sha256": ("UpdateFunctionCode20150331v2",),
            "tags": ("TagResource20170331v2", "UntagResource20170331v2"),
            "*": ("UpdateFunctionConfiguration20150331v2",),
        },
        _by("function_name"),
        ("CreateFunction20150331",),
        ("DeleteFunction20150331",),
    ),
    "aws_db_instance": EventNames(
        "rds.amazonaws.com",
        {"*": ("ModifyDBInstance",), "tags": ("AddTagsToResource", "RemoveTagsFromResource")},
        _by("identifier"),
        ("CreateDBInstance", "CreateDBInstanceReadReplica"),
        ("DeleteDBInstance",),
    ),
    "aws_rds_cluster": EventNames(
        "rds.amazonaws.com", {"*": ("ModifyDBCluster",)}, _by("cluster_identifier"), deletes=("DeleteDBCluster",)
    ),
    "aws_dynamodb_table": EventNames(
        "dynamodb.amazonaws.com",
        {"ttl": ("UpdateTimeToLive",), "point_in_time_recovery": ("UpdateContinuousBackups",), "*": ("UpdateTable",)},
        _by("name"),
        deletes=("DeleteTable",),
    ),
    "aws_ecs_service": EventNames("ecs.amazonaws.com", {"*": ("UpdateService",)}, _by("name"), deletes=("DeleteService",)),
    "aws_iam_role": EventNames(
        _IAM,
        {
            "assume_role_policy": ("UpdateAssumeRolePolicy",),
            "permissions_boundary": ("PutRolePermissionsBoundary", "DeleteRolePermissionsBoundary"),
            "inline_policy": ("PutRolePolicy", "DeleteRolePolicy"),
            "managed_policy_arns": ("AttachRolePolicy", "DetachRolePolicy"),
            "tags": ("TagRole", "UntagRole"),
            "*": ("UpdateRole",),
        },
        _by("name"),
        deletes=("DeleteRole",),
        is_global=True,
    ),
    "aws_iam_policy": EventNames(
        _IAM, {"*": ("CreatePolicyVersion", "SetDefaultPolicyVersion")}, _by("arn"), deletes=("DeletePolicy",), is_global=True
    ),
    "aws_iam_role_policy": EventNames(
        _IAM, {"*": ("PutRolePolicy",)}, _by("role", "name"), ("PutRolePolicy",), ("DeleteRolePolicy",), is_global=True
    ),
    "aws_iam_role_policy_attachment": EventNames(
        _IAM, {}, _by("role", "policy_arn"), ("AttachRolePolicy",), ("DetachRolePolicy",), is_global=True
    ),
    "aws_kms_key": EventNames(
        "kms.amazonaws.com",
        {
            "is_enabled": ("DisableKey", "EnableKey"),
            "enable_key_rotation": ("DisableKeyRotation", "EnableKeyRotation"),
            "policy": ("PutKeyPolicy",),
        },
        _by("key_id"),
        deletes=("ScheduleKeyDeletion",),
    ),
    "aws_ssm_parameter": EventNames("ssm.amazonaws.com", {"*": ("PutParameter",)}, _by("name"), deletes=("DeleteParameter",)),
    "aws_cloudwatch_metric_alarm": EventNames(
        "monitoring.amazonaws.com",
        {"actions_enabled": ("DisableAlarmActions", "EnableAlarmActions", "PutMetricAlarm"), "*": ("PutMetricAlarm",)},
        _by("alarm_name"),
        deletes=("DeleteAlarms",),
    ),
    "aws_s3_bucket_public_access_block": EventNames(
        "s3.amazonaws.com",
        {"*": ("PutBucketPublicAccessBlock",)},
        _by("bucket"),
        deletes=("DeleteBucketPublicAccessBlock",),
    ),
    "aws_s3_bucket_policy": EventNames(
        "s3.amazonaws.com", {"*": ("PutBucketPolicy",)}, _by("bucket"), deletes=("DeleteBucketPolicy",)
    ),
    "aws_s3_bucket_versioning": EventNames("s3.amazonaws.com", {"*": ("PutBucketVersioning",)}, _by("bucket")),
}

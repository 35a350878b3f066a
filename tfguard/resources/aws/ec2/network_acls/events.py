"""CloudTrail's events about network ACLs and their rules."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "ec2.amazonaws.com"
_TAGS = ("CreateTags", "DeleteTags")

EVENTS = {
    "aws_network_acl": EventNames(
        _SOURCE, {"*": ("CreateNetworkAclEntry", "ReplaceNetworkAclEntry", "DeleteNetworkAclEntry"), "tags": _TAGS}, by("id")
    ),
}

"""AWS Firewall Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_fms_admin_account",
        "Firewall Manager administrator",
        Layer.IDENTITY,
        identity=("account_id",),
        consequence=Consequence(
            "can no longer manage the organization's firewalls, and its policies end",
            whom="the security account",
            lasting="its policies",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_fms_policy",
        "Firewall Manager policy",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence(
            "lose the protection that it gave them", whom="applications in every account", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_fms_resource_set",
        "Firewall Manager resource set",
        Layer.NETWORK,
        consequence=Consequence(
            "are no longer covered by the policies that name it", whom="the resources in it", reach=Reach.LATER
        ),
    ),
)

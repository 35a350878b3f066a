"""AWS Direct Connect, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_dx_connection", "Direct Connect connection", Layer.NETWORK),
    ResourceType("aws_dx_lag", "Direct Connect link group", Layer.NETWORK),
    ResourceType("aws_dx_gateway", "Direct Connect gateway", Layer.NETWORK),
    ResourceType("aws_dx_gateway_association", "Direct Connect gateway association", Layer.NETWORK, parent="dx_gateway_id"),
    ResourceType("aws_dx_private_virtual_interface", "Direct Connect virtual interface", Layer.NETWORK, parent="connection_id"),
    ResourceType("aws_dx_public_virtual_interface", "Direct Connect virtual interface", Layer.NETWORK, parent="connection_id"),
    ResourceType("aws_dx_transit_virtual_interface", "Direct Connect virtual interface", Layer.NETWORK, parent="connection_id"),
    ResourceType(
        "aws_dx_connection_association",
        "link group association",
        Layer.NETWORK,
        identity=("connection_id", "lag_id"),
        parent="connection_id",
        consequence=Consequence(
            "loses one line of its group, or everything where it was the last",
            whom="traffic to the data centre",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_dx_connection_confirmation",
        "confirmation of a hosted connection",
        Layer.NETWORK,
        identity=("connection_id",),
        parent="connection_id",
        harmless="The connection stays confirmed: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_dx_gateway_association_proposal",
        "association proposal",
        Layer.NETWORK,
        identity=("dx_gateway_id", "associated_gateway_id"),
        consequence=Consequence(
            "can no longer accept it: an association that is made stays", whom="the owner of the gateway", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_dx_hosted_connection",
        "hosted connection",
        Layer.NETWORK,
        identity=("connection_id", "vlan"),
        parent="connection_id",
        consequence=Consequence(
            "loses the line to AWS",
            whom="the customer",
            lasting="the connection, which the customer must accept and set up again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_dx_macsec_key_association",
        "MACsec key of a connection",
        Layer.NETWORK,
        identity=("connection_id", "secret_arn", "ckn"),
        parent="connection_id",
        consequence=Consequence(
            "stops where the line must be encrypted, and is readable where it need not be",
            whom="traffic to the data centre",
            reach=Reach.PART,
        ),
    ),
)

"""AWS Payment Cryptography, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_paymentcryptography_key",
        "payment key",
        Layer.DATA,
        consequence=Consequence(
            "fail", whom="payments whose PINs, cards or messages it protects", lasting="the key", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_paymentcryptography_key_alias",
        "alias of a payment key",
        Layer.DATA,
        identity=("alias_name",),
        parent="key_arn",
        consequence=Consequence(
            "get an error, and their payments fail", whom="applications that name the key by it", reach=Reach.ALL
        ),
    ),
)

"""AWS Invoice Configuration, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_invoicing_invoice_unit",
        "invoice unit",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "are billed on the invoice of the paying account", whom="the accounts in it", reach=Reach.LATER
        ),
    ),
)

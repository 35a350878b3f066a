"""Amazon Application Recovery Controller, readiness checks, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_READINESS = Consequence("no longer sees whether the standby is ready", whom="whoever has to fail over", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_route53recoveryreadiness_cell", "recovery cell", Layer.MONITORING, identity=("cell_name",), consequence=_READINESS
    ),
    ResourceType(
        "aws_route53recoveryreadiness_readiness_check",
        "readiness check",
        Layer.MONITORING,
        identity=("readiness_check_name",),
        consequence=_READINESS,
    ),
    ResourceType(
        "aws_route53recoveryreadiness_recovery_group",
        "recovery group",
        Layer.MONITORING,
        identity=("recovery_group_name",),
        consequence=_READINESS,
    ),
    ResourceType(
        "aws_route53recoveryreadiness_resource_set",
        "resource set",
        Layer.MONITORING,
        identity=("resource_set_name",),
        consequence=_READINESS,
    ),
)

"""AWS Service Quotas, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_servicequotas_service_quota",
        "service quota",
        Layer.RUN,
        identity=("service_code", "quota_code"),
        harmless="Its deletion only drops it from the state: the account keeps the quota.",
    ),
    ResourceType(
        "aws_servicequotas_template",
        "quota of the template",
        Layer.RUN,
        identity=("service_code", "quota_code"),
        consequence=Consequence("start with the default quota", whom="new accounts of the organization", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_servicequotas_template_association",
        "quota template of the organization",
        Layer.RUN,
        consequence=Consequence("start with the default quotas", whom="new accounts of the organization", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_servicequotas_auto_management",
        "automatic quota management",
        Layer.RUN,
        consequence=Consequence(
            "is warned before a quota is used up, and it is not raised by itself", whom="nobody", reach=Reach.LATER
        ),
    ),
)

"""Amazon Macie, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_macie2_account",
        "Macie",
        Layer.MONITORING,
        consequence=Consequence(
            "is warned of personal data in buckets: Macie is off",
            whom="nobody",
            lasting="its findings and its jobs",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_macie2_classification_export_configuration",
        "export of Macie's results",
        Layer.MONITORING,
        consequence=Consequence("has their details for 90 days only", whom="whoever looks into findings", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_macie2_classification_job",
        "Macie job",
        Layer.MONITORING,
        consequence=Consequence("is warned of personal data in those buckets any more", whom="nobody", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_macie2_custom_data_identifier",
        "custom data identifier",
        Layer.MONITORING,
        consequence=Consequence("is warned of data that it describes any more", whom="nobody", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_macie2_findings_filter",
        "findings filter of Macie",
        Layer.MONITORING,
        consequence=Consequence("sees those again that it kept out", whom="whoever reads findings", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_macie2_invitation_accepter",
        "membership in Macie",
        Layer.MONITORING,
        identity=("administrator_account_id",),
        consequence=Consequence("no longer sees the findings of this account", whom="Macie's administrator", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_macie2_member",
        "member account of Macie",
        Layer.MONITORING,
        identity=("account_id",),
        consequence=Consequence("no longer sees the findings of that account", whom="Macie's administrator", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_macie2_organization_admin_account",
        "delegated administrator of Macie",
        Layer.MONITORING,
        identity=("admin_account_id",),
        consequence=Consequence(
            "can no longer manage Macie for the organization", whom="the delegated account", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_macie2_organization_configuration",
        "organization setting of Macie",
        Layer.MONITORING,
        harmless="Its deletion only drops it from the state: Macie keeps the setting.",
    ),
)

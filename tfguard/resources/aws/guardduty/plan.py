"""Amazon GuardDuty, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_guardduty_detector",
        "threat detector",
        Layer.MONITORING,
        consequence=Consequence(
            "is no longer told of them",
            whom="whoever watches for attacks",
            lasting="its findings, and its id",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_guardduty_detector_feature",
        "feature of a threat detector",
        Layer.MONITORING,
        identity=("detector_id", "name"),
        parent="detector_id",
        harmless="The feature stays as it is: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_guardduty_filter",
        "filter of a threat detector",
        Layer.MONITORING,
        identity=("detector_id", "name"),
        parent="detector_id",
        consequence=Consequence(
            "gets the findings again that it kept away", whom="whoever watches for attacks", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_guardduty_invite_accepter",
        "GuardDuty membership",
        Layer.MONITORING,
        identity=("detector_id", "master_account_id"),
        parent="detector_id",
        consequence=Consequence(
            "no longer sees the attacks on this account",
            whom="the security account",
            lasting="the invitation, which must be sent again",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_guardduty_ipset",
        "trusted addresses of a threat detector",
        Layer.MONITORING,
        identity=("detector_id", "name"),
        parent="detector_id",
        consequence=Consequence(
            "gets alarms of addresses that are trusted", whom="whoever watches for attacks", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_guardduty_malware_protection_plan",
        "malware protection of a bucket",
        Layer.MONITORING,
        consequence=Consequence(
            "are no longer scanned, nor let through where a policy asks for the scan",
            whom="new objects in the bucket",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_guardduty_member",
        "GuardDuty membership",
        Layer.MONITORING,
        identity=("detector_id", "account_id"),
        parent="detector_id",
        consequence=Consequence(
            "no longer sees the attacks on this account",
            whom="the security account",
            lasting="the invitation, which the account must accept again",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_guardduty_member_detector_feature",
        "feature of a GuardDuty member",
        Layer.MONITORING,
        identity=("detector_id", "account_id", "name"),
        parent="detector_id",
        harmless="The feature stays as it is: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_guardduty_organization_admin_account",
        "GuardDuty administrator",
        Layer.MONITORING,
        identity=("admin_account_id",),
        consequence=Consequence(
            "no longer sees the attacks on the organization", whom="the security account", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_guardduty_organization_configuration",
        "GuardDuty settings of an organization",
        Layer.MONITORING,
        identity=("detector_id",),
        parent="detector_id",
        harmless="The settings stay as they are: only Terraform forgets them.",
    ),
    ResourceType(
        "aws_guardduty_organization_configuration_feature",
        "GuardDuty feature of an organization",
        Layer.MONITORING,
        identity=("detector_id", "name"),
        parent="detector_id",
        harmless="The settings stay as they are: only Terraform forgets them.",
    ),
    ResourceType(
        "aws_guardduty_publishing_destination",
        "export of findings",
        Layer.MONITORING,
        identity=("detector_id", "destination_arn"),
        parent="detector_id",
        consequence=Consequence(
            "finds no findings older than 90 days", whom="whoever looks into an incident", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_guardduty_threatintelset",
        "known attackers of a threat detector",
        Layer.MONITORING,
        identity=("detector_id", "name"),
        parent="detector_id",
        consequence=Consequence(
            "is no longer told of what these addresses do", whom="whoever watches for attacks", reach=Reach.LATER
        ),
    ),
)

"""AWS Audit Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_auditmanager_account_registration",
        "registration with Audit Manager",
        Layer.MONITORING,
        consequence=Consequence("get no more evidence that is collected automatically", whom="auditors", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_auditmanager_assessment",
        "assessment",
        Layer.MONITORING,
        consequence=Consequence(
            "get no more evidence that is collected automatically",
            whom="auditors",
            lasting="the evidence of this assessment",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_auditmanager_assessment_delegation",
        "delegation of an assessment",
        Layer.MONITORING,
        identity=("assessment_id", "control_set_id", "role_arn"),
        parent="assessment_id",
        consequence=Consequence("no longer has them to review", whom="whoever reviews the controls", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_auditmanager_assessment_report",
        "assessment report",
        Layer.MONITORING,
        identity=("assessment_id", "name"),
        parent="assessment_id",
        harmless="A report that was made once: the evidence stays in the assessment.",
    ),
    ResourceType(
        "aws_auditmanager_control",
        "audit control",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("no longer ask for its evidence", whom="new assessments", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_auditmanager_framework",
        "audit framework",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("cannot be made from it", whom="new assessments", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_auditmanager_framework_share",
        "shared audit framework",
        Layer.MONITORING,
        parent="framework_id",
        consequence=Consequence("cannot take it over", whom="the other account", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_auditmanager_organization_admin_account_registration",
        "Audit Manager administrator",
        Layer.MONITORING,
        identity=("admin_account_id",),
        consequence=Consequence(
            "no longer sees the organization's assessments", whom="the auditors' account", reach=Reach.LATER
        ),
    ),
)

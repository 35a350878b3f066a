"""Amazon DataZone, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NO_ENVIRONMENTS = Consequence("cannot be made from it", whom="new environments", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_datazone_asset_type",
        "asset type",
        Layer.DATA,
        identity=("domain_identifier", "name"),
        parent="domain_identifier",
        parent_types=("aws_datazone_domain",),
        consequence=Consequence("cannot be published as it", whom="new assets", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_datazone_domain",
        "DataZone domain",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "can no longer open the portal, or ask for data in it",
            lasting="its catalogue, projects and subscriptions",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_datazone_environment",
        "DataZone environment",
        Layer.DATA,
        identity=("domain_identifier", "project_identifier", "name"),
        parent="project_identifier",
        parent_types=("aws_datazone_project",),
        consequence=Consequence(
            "lose its tools and their access to data",
            whom="members of the project",
            lasting="the data that was made in it",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_datazone_environment_blueprint_configuration",
        "environment blueprint",
        Layer.RUN,
        identity=("domain_id", "environment_blueprint_id"),
        parent="domain_id",
        consequence=_NO_ENVIRONMENTS,
    ),
    ResourceType(
        "aws_datazone_environment_profile",
        "environment profile",
        Layer.RUN,
        identity=("domain_identifier", "name"),
        parent="domain_identifier",
        parent_types=("aws_datazone_domain",),
        consequence=_NO_ENVIRONMENTS,
    ),
    ResourceType(
        "aws_datazone_form_type",
        "metadata form",
        Layer.DATA,
        identity=("domain_identifier", "name"),
        parent="domain_identifier",
        parent_types=("aws_datazone_domain",),
        consequence=Consequence("cannot be described with it", whom="new assets", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_datazone_glossary",
        "business glossary",
        Layer.DATA,
        identity=("domain_identifier", "name"),
        harmless="Documentation: assets and subscriptions work without it.",
    ),
    ResourceType(
        "aws_datazone_glossary_term",
        "term of a business glossary",
        Layer.DATA,
        identity=("glossary_identifier", "name"),
        parent="glossary_identifier",
        parent_types=("aws_datazone_glossary",),
        harmless="Documentation: assets and subscriptions work without it.",
    ),
    ResourceType(
        "aws_datazone_project",
        "DataZone project",
        Layer.DATA,
        identity=("domain_identifier", "name"),
        parent="domain_identifier",
        parent_types=("aws_datazone_domain",),
        consequence=Consequence(
            "can no longer work with the project's data",
            whom="its members",
            lasting="its assets and subscriptions",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_datazone_user_profile",
        "data portal user profile",
        Layer.IDENTITY,
        identity=("domain_identifier", "user_identifier"),
        parent="domain_identifier",
        parent_types=("aws_datazone_domain",),
        harmless="The user stays: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_datazone_policy_grant",
        "policy grant",
        Layer.IDENTITY,
        identity=("domain_identifier", "entity_identifier", "policy_type", "grant_id"),
        parent="domain_identifier",
        consequence=Consequence(
            "can no longer do in the domain what it grants", whom="the people that it names", reach=Reach.PART
        ),
    ),
)

"""Aiven's projects, networks and organizations, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_PRIVATE = Consequence("get an error", whom="programs that connect through it", reach=Reach.ALL)
_INTEGRATION_OF_SERVICES = Consequence("gets no new ones", whom="whoever gets its data, logs or metrics", reach=Reach.LATER)
_ORGANIZATION = Consequence("lose everything in it", lasting="all that is in it", reach=Reach.ALL)
_ACCESS_TO_PROJECTS = Consequence("who have their access by it are refused", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "aiven_service_integration",
        "integration of services",
        Layer.DATA,
        parent="project",
        consequence=_INTEGRATION_OF_SERVICES,
    ),
    ResourceType(
        "aiven_service_integration_endpoint",
        "integration of services",
        Layer.DATA,
        parent="project",
        consequence=_INTEGRATION_OF_SERVICES,
    ),
    ResourceType(
        "aiven_project",
        "project",
        Layer.RUN,
        identity=("project",),
        consequence=Consequence("lose everything in it", lasting="all that is in the project", reach=Reach.ALL),
    ),
    ResourceType(
        "aiven_project_vpc",
        "project VPC",
        Layer.NETWORK,
        identity=("project", "cloud_name"),
        parent="project",
        consequence=_PRIVATE,
    ),
    ResourceType("aiven_organization_vpc", "private connection", Layer.NETWORK, consequence=_PRIVATE),
    ResourceType("aiven_aws_vpc_peering_connection", "private connection", Layer.NETWORK, consequence=_PRIVATE),
    ResourceType("aiven_azure_vpc_peering_connection", "private connection", Layer.NETWORK, consequence=_PRIVATE),
    ResourceType("aiven_gcp_vpc_peering_connection", "private connection", Layer.NETWORK, consequence=_PRIVATE),
    ResourceType("aiven_aws_org_vpc_peering_connection", "private connection", Layer.NETWORK, consequence=_PRIVATE),
    ResourceType("aiven_azure_org_vpc_peering_connection", "private connection", Layer.NETWORK, consequence=_PRIVATE),
    ResourceType("aiven_gcp_org_vpc_peering_connection", "private connection", Layer.NETWORK, consequence=_PRIVATE),
    ResourceType("aiven_transit_gateway_vpc_attachment", "private connection", Layer.NETWORK, consequence=_PRIVATE),
    ResourceType("aiven_aws_privatelink", "private connection", Layer.NETWORK, consequence=_PRIVATE),
    ResourceType("aiven_azure_privatelink", "private connection", Layer.NETWORK, consequence=_PRIVATE),
    ResourceType("aiven_azure_privatelink_connection_approval", "private connection", Layer.NETWORK, consequence=_PRIVATE),
    ResourceType("aiven_gcp_privatelink", "private connection", Layer.NETWORK, consequence=_PRIVATE),
    ResourceType("aiven_gcp_privatelink_connection_approval", "private connection", Layer.NETWORK, consequence=_PRIVATE),
    ResourceType(
        "aiven_static_ip",
        "static address",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer connect: the address is given back",
            whom="programs behind firewalls",
            lasting="the address",
            reach=Reach.ALL,
        ),
    ),
    ResourceType("aiven_organization", "organization", Layer.RUN, consequence=_ORGANIZATION),
    ResourceType("aiven_organizational_unit", "organization", Layer.RUN, consequence=_ORGANIZATION),
    ResourceType("aiven_billing_group", "organization", Layer.RUN, consequence=_ORGANIZATION),
    ResourceType("aiven_organization_billing_group", "organization", Layer.RUN, consequence=_ORGANIZATION),
    ResourceType("aiven_organization_project", "organization", Layer.RUN, consequence=_ORGANIZATION),
    ResourceType("aiven_organization_user_group", "access to projects", Layer.IDENTITY, consequence=_ACCESS_TO_PROJECTS),
    ResourceType("aiven_organization_user_group_member", "access to projects", Layer.IDENTITY, consequence=_ACCESS_TO_PROJECTS),
    ResourceType("aiven_organization_permission", "access to projects", Layer.IDENTITY, consequence=_ACCESS_TO_PROJECTS),
    ResourceType("aiven_organization_group_project", "access to projects", Layer.IDENTITY, consequence=_ACCESS_TO_PROJECTS),
    ResourceType("aiven_project_user", "access to projects", Layer.IDENTITY, consequence=_ACCESS_TO_PROJECTS),
    ResourceType("aiven_account_team", "access to projects", Layer.IDENTITY, consequence=_ACCESS_TO_PROJECTS),
    ResourceType("aiven_account_team_member", "access to projects", Layer.IDENTITY, consequence=_ACCESS_TO_PROJECTS),
    ResourceType("aiven_account_team_project", "access to projects", Layer.IDENTITY, consequence=_ACCESS_TO_PROJECTS),
    ResourceType("aiven_organization_user", "access to projects", Layer.IDENTITY, consequence=_ACCESS_TO_PROJECTS),
    ResourceType("aiven_organization_application_user", "access to projects", Layer.IDENTITY, consequence=_ACCESS_TO_PROJECTS),
    ResourceType(
        "aiven_organization_application_user_token", "access to projects", Layer.IDENTITY, consequence=_ACCESS_TO_PROJECTS
    ),
    ResourceType("aiven_account_authentication", "access to projects", Layer.IDENTITY, consequence=_ACCESS_TO_PROJECTS),
    ResourceType("aiven_governance_access", "access to projects", Layer.IDENTITY, consequence=_ACCESS_TO_PROJECTS),
)

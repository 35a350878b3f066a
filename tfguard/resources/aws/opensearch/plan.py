"""Amazon OpenSearch Service, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.aws.opensearch.types import search_domain
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    search_domain("aws_opensearch_domain", "search domain", "engine_version", "dashboard_endpoint"),
    ResourceType(
        "aws_opensearch_domain_policy",
        "policy of a search domain",
        Layer.DATA,
        document="access_policies",
        identity=("domain_name",),
        parent="domain_name",
        parent_types=("aws_opensearch_domain",),
        consequence=Consequence("can no longer search or write", whom="whoever only the policy lets in"),
    ),
    ResourceType(
        "aws_opensearch_authorize_vpc_endpoint_access",
        "endpoint access to a search domain",
        Layer.IDENTITY,
        identity=("domain_name", "account"),
        parent="domain_name",
        parent_types=("aws_opensearch_domain",),
        consequence=Consequence(
            "can no longer reach the domain through an endpoint of its own", whom="the account that it names", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_opensearch_domain_saml_options",
        "single sign-on of a search domain",
        Layer.IDENTITY,
        identity=("domain_name",),
        parent="domain_name",
        parent_types=("aws_opensearch_domain",),
        consequence=Consequence("can no longer do so", whom="people who sign in to the dashboards", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_opensearch_inbound_connection_accepter",
        "accepted search connection",
        Layer.DATA,
        identity=("connection_id",),
        parent="connection_id",
        consequence=Consequence("no longer find what is in this one", whom="searches from the other domain", reach=Reach.PART),
    ),
    ResourceType(
        "aws_opensearch_outbound_connection",
        "search connection",
        Layer.DATA,
        identity=("connection_alias",),
        consequence=Consequence(
            "no longer find what is in the other domain",
            whom="searches",
            lasting="its acceptance on the other side",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_opensearch_package",
        "search package",
        Layer.DATA,
        identity=("package_name",),
        consequence=Consequence(
            "can no longer take up its dictionary or plug-in",
            whom="domains",
            lasting="its id and its versions",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_opensearch_package_association",
        "package of a search domain",
        Layer.DATA,
        identity=("package_id", "domain_name"),
        parent="domain_name",
        parent_types=("aws_opensearch_domain",),
        consequence=Consequence("fail, or find less", whom="searches that need its dictionary or plug-in", reach=Reach.PART),
    ),
    ResourceType(
        "aws_opensearch_vpc_endpoint",
        "endpoint of a search domain",
        Layer.NETWORK,
        parent="domain_arn",
        consequence=Consequence(
            "can no longer connect to the domain", whom="applications in its VPC", lasting="its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_opensearch_application",
        "OpenSearch application",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "can no longer open their dashboards and workspaces",
            whom="people who use it",
            lasting="its address, and what they made in it",
            reach=Reach.ALL,
        ),
    ),
)

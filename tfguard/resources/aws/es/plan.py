"""Amazon OpenSearch Service by its old name, Elasticsearch Service, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.aws.opensearch.types import search_domain
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    search_domain("aws_elasticsearch_domain", "search domain", "elasticsearch_version"),
    ResourceType(
        "aws_elasticsearch_domain_policy",
        "policy of a search domain",
        Layer.DATA,
        identity=("domain_name",),
        parent="domain_name",
        parent_types=("aws_elasticsearch_domain",),
        document="access_policies",
        consequence=Consequence("gets 403", whom="whoever searches or writes by it"),
    ),
    ResourceType(
        "aws_elasticsearch_domain_saml_options",
        "login to a search domain's dashboards",
        Layer.IDENTITY,
        identity=("domain_name",),
        parent="domain_name",
        parent_types=("aws_elasticsearch_domain",),
        consequence=Consequence("can no longer log in to its dashboards", reach=Reach.PART),
    ),
    ResourceType(
        "aws_elasticsearch_vpc_endpoint",
        "endpoint of a search domain",
        Layer.NETWORK,
        parent="domain_arn",
        consequence=Consequence(
            "can no longer reach the search domain", whom="clients in this VPC", lasting="its address", reach=Reach.PART
        ),
    ),
)

"""AWS AppSync, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

_API_LOST = Consequence(
    "can no longer connect", whom="clients of the API", lasting="its id, its generated addresses and its keys", reach=Reach.ALL
)

_NAME_LOST = Consequence("can no longer reach the API", whom="clients that use the domain name", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "aws_appsync_api_key",
        "API key",
        Layer.LOAD_BALANCER,
        parent="api_id",
        consequence=Consequence("get 401", whom="clients that send it", lasting="its value", reach=Reach.PART),
    ),
    ResourceType(
        "aws_appsync_domain_name",
        "AppSync domain name",
        Layer.LOAD_BALANCER,
        consequence=_NAME_LOST,
        tls=TlsEnd("[certificate_arn]", "certificate_arn"),
    ),
    ResourceType("aws_appsync_graphql_api", "GraphQL API", Layer.LOAD_BALANCER, consequence=_API_LOST),
    ResourceType("aws_appsync_api", "event API", Layer.LOAD_BALANCER, consequence=_API_LOST),
    ResourceType(
        "aws_appsync_api_cache",
        "API cache",
        Layer.LOAD_BALANCER,
        identity=("api_id",),
        parent="api_id",
        consequence=Consequence("get every request, and slow down", whom="data sources behind the API", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_appsync_channel_namespace",
        "channel namespace",
        Layer.LOAD_BALANCER,
        identity=("api_id", "name"),
        parent="api_id",
        consequence=Consequence("can no longer publish or subscribe", whom="clients of its channels", reach=Reach.PART),
    ),
    ResourceType(
        "aws_appsync_datasource",
        "data source of an API",
        Layer.LOAD_BALANCER,
        identity=("api_id", "name"),
        parent="api_id",
        consequence=Consequence("get errors for every field that is read from it", whom="clients", reach=Reach.PART),
    ),
    ResourceType(
        "aws_appsync_domain_name_api_association",
        "domain name association",
        Layer.LOAD_BALANCER,
        identity=("domain_name",),
        parent="domain_name",
        parent_types=("aws_appsync_domain_name",),
        consequence=_NAME_LOST,
    ),
    ResourceType(
        "aws_appsync_function",
        "AppSync function",
        Layer.LOAD_BALANCER,
        identity=("api_id", "name"),
        parent="api_id",
        consequence=Consequence("get errors for every field whose resolver uses it", whom="clients", reach=Reach.PART),
    ),
    ResourceType(
        "aws_appsync_resolver",
        "AppSync resolver",
        Layer.LOAD_BALANCER,
        identity=("api_id", "type", "field"),
        parent="api_id",
        consequence=Consequence("get null for its field", whom="clients", reach=Reach.PART),
    ),
    ResourceType(
        "aws_appsync_source_api_association",
        "source association of a merged API",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "get errors for every field of this source", whom="clients of the merged API", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_appsync_type",
        "GraphQL type",
        Layer.LOAD_BALANCER,
        parent="api_id",
        consequence=Consequence("get errors for every field of this type", whom="clients", reach=Reach.PART),
    ),
)

"""Redis Cloud, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SUBSCRIPTION = Consequence("get an error", whom="programs that use its databases", lasting="its databases", reach=Reach.ALL)
_DATABASE = Consequence(
    "get an error", whom="programs that use it", lasting="its data, its address and its password", reach=Reach.ALL
)
_PRIVATE_CONNECTION = Consequence("get an error", whom="programs that connect through it", reach=Reach.ALL)
_ROLE_OR_RULE = Consequence("are refused", whom="programs whose users have it", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType("rediscloud_subscription", "subscription", Layer.RUN, identity=("name",), consequence=_SUBSCRIPTION),
    ResourceType(
        "rediscloud_active_active_subscription", "subscription", Layer.RUN, identity=("name",), consequence=_SUBSCRIPTION
    ),
    ResourceType(
        "rediscloud_essentials_subscription", "subscription", Layer.RUN, identity=("name",), consequence=_SUBSCRIPTION
    ),
    ResourceType(
        "rediscloud_subscription_database",
        "database",
        Layer.DATA,
        identity=("subscription_id", "name"),
        parent="subscription_id",
        endpoints=("public_endpoint", "private_endpoint"),
        consequence=_DATABASE,
    ),
    ResourceType(
        "rediscloud_active_active_subscription_database",
        "database",
        Layer.DATA,
        identity=("subscription_id", "name"),
        parent="subscription_id",
        endpoints=("public_endpoint", "private_endpoint"),
        consequence=_DATABASE,
    ),
    ResourceType(
        "rediscloud_essentials_database",
        "database",
        Layer.DATA,
        identity=("subscription_id", "name"),
        parent="subscription_id",
        endpoints=("public_endpoint", "private_endpoint"),
        consequence=_DATABASE,
    ),
    ResourceType(
        "rediscloud_active_active_subscription_regions",
        "regions of a subscription",
        Layer.DATA,
        parent="subscription_id",
        consequence=Consequence("get an error", whom="programs in the regions", lasting="the addresses there", reach=Reach.ALL),
    ),
    ResourceType(
        "rediscloud_subscription_peering",
        "private connection",
        Layer.NETWORK,
        parent="subscription_id",
        consequence=_PRIVATE_CONNECTION,
    ),
    ResourceType(
        "rediscloud_active_active_subscription_peering",
        "private connection",
        Layer.NETWORK,
        parent="subscription_id",
        consequence=_PRIVATE_CONNECTION,
    ),
    ResourceType(
        "rediscloud_active_active_transit_gateway_attachment",
        "private connection",
        Layer.NETWORK,
        parent="subscription_id",
        consequence=_PRIVATE_CONNECTION,
    ),
    ResourceType(
        "rediscloud_transit_gateway_attachment",
        "private connection",
        Layer.NETWORK,
        parent="subscription_id",
        consequence=_PRIVATE_CONNECTION,
    ),
    ResourceType(
        "rediscloud_private_service_connect",
        "private connection",
        Layer.NETWORK,
        parent="subscription_id",
        consequence=_PRIVATE_CONNECTION,
    ),
    ResourceType(
        "rediscloud_private_service_connect_endpoint",
        "private connection",
        Layer.NETWORK,
        parent="subscription_id",
        consequence=_PRIVATE_CONNECTION,
    ),
    ResourceType(
        "rediscloud_private_service_connect_endpoint_accepter",
        "private connection",
        Layer.NETWORK,
        parent="subscription_id",
        consequence=_PRIVATE_CONNECTION,
    ),
    ResourceType(
        "rediscloud_active_active_private_service_connect",
        "private connection",
        Layer.NETWORK,
        parent="subscription_id",
        consequence=_PRIVATE_CONNECTION,
    ),
    ResourceType(
        "rediscloud_active_active_private_service_connect_endpoint",
        "private connection",
        Layer.NETWORK,
        parent="subscription_id",
        consequence=_PRIVATE_CONNECTION,
    ),
    ResourceType(
        "rediscloud_active_active_private_service_connect_endpoint_accepter",
        "private connection",
        Layer.NETWORK,
        parent="subscription_id",
        consequence=_PRIVATE_CONNECTION,
    ),
    ResourceType(
        "rediscloud_private_link",
        "private connection",
        Layer.NETWORK,
        parent="subscription_id",
        consequence=_PRIVATE_CONNECTION,
    ),
    ResourceType(
        "rediscloud_active_active_private_link",
        "private connection",
        Layer.NETWORK,
        parent="subscription_id",
        consequence=_PRIVATE_CONNECTION,
    ),
    ResourceType(
        "rediscloud_acl_user",
        "user",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("are refused", whom="programs that log in as the user", reach=Reach.PART),
    ),
    ResourceType("rediscloud_acl_role", "role or rule", Layer.IDENTITY, identity=("name",), consequence=_ROLE_OR_RULE),
    ResourceType("rediscloud_acl_rule", "role or rule", Layer.IDENTITY, identity=("name",), consequence=_ROLE_OR_RULE),
    ResourceType(
        "rediscloud_cloud_account",
        "cloud account",
        Layer.IDENTITY,
        consequence=Consequence("can no longer be made in the account", whom="new databases", reach=Reach.LATER),
    ),
)

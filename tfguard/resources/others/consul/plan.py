"""HashiCorp Consul, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NODE = Consequence("no longer find them there", whom="programs that look up its services", reach=Reach.ALL)
_CONFIG_ENTRY = Consequence("are sent through the mesh otherwise, or refused by it", reach=Reach.PART)
_INTENTION = Consequence("may be refused, and those it kept out let in", whom="services that it let in", reach=Reach.PART)
_ATTACHMENT_OF_AN_ACL_POLICY = Consequence("are refused", whom="programs whose tokens have it", reach=Reach.PART)
_NAMESPACE = Consequence("no longer find each other", whom="programs in it", lasting="all that is in it", reach=Reach.ALL)
_PEERING = Consequence("no longer find each other", whom="services on its two sides", reach=Reach.ALL)
_CLUSTER_SETTING = Consequence("runs by its default settings", whom="the cluster", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "consul_keys",
        "keys",
        Layer.DATA,
        consequence=Consequence("find nothing", whom="programs that read them", reach=Reach.ALL),
    ),
    ResourceType(
        "consul_key_prefix",
        "keys under a prefix",
        Layer.DATA,
        identity=("datacenter", "path_prefix"),
        consequence=Consequence(
            "find nothing", whom="programs that read them", lasting="the keys that others have put there", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "consul_service",
        "service",
        Layer.DNS,
        identity=("datacenter", "node", "name"),
        consequence=Consequence("no longer find it there", whom="programs that look the service up", reach=Reach.ALL),
    ),
    ResourceType("consul_node", "node", Layer.DNS, identity=("datacenter", "node", "name"), consequence=_NODE),
    ResourceType("consul_catalog_entry", "node", Layer.DNS, identity=("datacenter", "node", "name"), consequence=_NODE),
    ResourceType(
        "consul_prepared_query",
        "prepared query",
        Layer.DNS,
        identity=("datacenter", "name"),
        consequence=Consequence("find nothing", whom="programs that look it up", reach=Reach.ALL),
    ),
    ResourceType("consul_config_entry", "config entry", Layer.NETWORK, identity=("kind", "name"), consequence=_CONFIG_ENTRY),
    ResourceType(
        "consul_config_entry_service_defaults",
        "config entry",
        Layer.NETWORK,
        identity=("kind", "name"),
        consequence=_CONFIG_ENTRY,
    ),
    ResourceType(
        "consul_config_entry_service_resolver",
        "config entry",
        Layer.NETWORK,
        identity=("kind", "name"),
        consequence=_CONFIG_ENTRY,
    ),
    ResourceType(
        "consul_config_entry_service_router",
        "config entry",
        Layer.NETWORK,
        identity=("kind", "name"),
        consequence=_CONFIG_ENTRY,
    ),
    ResourceType(
        "consul_config_entry_service_splitter",
        "config entry",
        Layer.NETWORK,
        identity=("kind", "name"),
        consequence=_CONFIG_ENTRY,
    ),
    ResourceType(
        "consul_config_entry_service_intentions",
        "intention",
        Layer.NETWORK,
        identity=("name", "source_name", "destination_name"),
        consequence=_INTENTION,
    ),
    ResourceType(
        "consul_intention",
        "intention",
        Layer.NETWORK,
        identity=("name", "source_name", "destination_name"),
        consequence=_INTENTION,
    ),
    ResourceType(
        "consul_acl_policy",
        "ACL policy",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("are refused", whom="programs whose tokens have the policy", reach=Reach.ALL),
    ),
    ResourceType(
        "consul_acl_role",
        "ACL role",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("are refused", whom="programs whose tokens have the role", reach=Reach.ALL),
    ),
    ResourceType(
        "consul_acl_token",
        "ACL token",
        Layer.IDENTITY,
        consequence=Consequence("are refused", whom="programs that use it", lasting="its secret", reach=Reach.ALL),
    ),
    ResourceType(
        "consul_acl_token_policy_attachment",
        "attachment of an ACL policy",
        Layer.IDENTITY,
        parent="token_id",
        consequence=_ATTACHMENT_OF_AN_ACL_POLICY,
    ),
    ResourceType(
        "consul_acl_token_role_attachment",
        "attachment of an ACL policy",
        Layer.IDENTITY,
        parent="token_id",
        consequence=_ATTACHMENT_OF_AN_ACL_POLICY,
    ),
    ResourceType(
        "consul_acl_role_policy_attachment",
        "attachment of an ACL policy",
        Layer.IDENTITY,
        parent="token_id",
        consequence=_ATTACHMENT_OF_AN_ACL_POLICY,
    ),
    ResourceType(
        "consul_acl_auth_method",
        "auth method",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("are refused", whom="programs that log in by it", reach=Reach.ALL),
    ),
    ResourceType(
        "consul_acl_binding_rule",
        "binding rule",
        Layer.IDENTITY,
        parent="auth_method",
        consequence=Consequence("are refused", whom="programs that log in by it", reach=Reach.PART),
    ),
    ResourceType("consul_namespace", "namespace", Layer.RUN, identity=("name",), consequence=_NAMESPACE),
    ResourceType("consul_admin_partition", "namespace", Layer.RUN, identity=("name",), consequence=_NAMESPACE),
    ResourceType("consul_peering", "peering", Layer.NETWORK, consequence=_PEERING),
    ResourceType("consul_peering_token", "peering", Layer.NETWORK, consequence=_PEERING),
    ResourceType("consul_license", "cluster setting", Layer.RUN, consequence=_CLUSTER_SETTING),
    ResourceType("consul_autopilot_config", "cluster setting", Layer.RUN, consequence=_CLUSTER_SETTING),
    ResourceType("consul_network_area", "cluster setting", Layer.RUN, consequence=_CLUSTER_SETTING),
    ResourceType(
        "consul_certificate_authority",
        "certificate authority of the mesh",
        Layer.TLS,
        harmless="It is only dropped from the state: the mesh keeps its authority.",
    ),
)

"""Apigee, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CERT = Consequence("can no longer connect where it proves who Apigee is", lasting="its key", reach=Reach.ALL)
_ENTRY = Consequence(
    "fail: the proxy does not find the values", whom="API calls", lasting="entries that others have put in it", reach=Reach.ALL
)

RESOURCE_TYPES = (
    ResourceType(
        "google_apigee_addons_config",
        "Apigee add-ons",
        Layer.LOAD_BALANCER,
        identity=("org",),
        consequence=Consequence(
            "fail where they use an add-on: integrations, monetization or security stop", whom="API calls", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_apigee_api",
        "API proxy",
        Layer.LOAD_BALANCER,
        identity=("org_id", "name"),
        parent="org_id",
        consequence=Consequence(
            "get an error: the proxy is gone", whom="users of the API", lasting="its revisions", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_apigee_api_product",
        "API product",
        Layer.IDENTITY,
        identity=("org_id", "name"),
        parent="org_id",
        consequence=Consequence(
            "are refused", whom="apps with keys for it", lasting="its attachment to the apps' keys", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_apigee_app_group",
        "app group",
        Layer.IDENTITY,
        identity=("org_id", "name"),
        parent="org_id",
        consequence=Consequence(
            "are refused: their keys are gone", whom="apps of the group", lasting="its apps and their keys", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_apigee_control_plane_access",
        "control plane access",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "sees no analytics and debug sessions, and the runtime gets no news",
            whom="whoever administers the runtime",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_apigee_developer",
        "developer",
        Layer.IDENTITY,
        identity=("org_id", "email"),
        parent="org_id",
        consequence=Consequence(
            "are refused: their keys are gone", whom="apps of the developer", lasting="its apps and their keys", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_apigee_dns_zone",
        "Apigee DNS zone",
        Layer.DNS,
        identity=("org_id", "dns_zone_id"),
        parent="org_id",
        consequence=Consequence("fail where the backend has a name in the zone", whom="API calls", reach=Reach.ALL),
    ),
    ResourceType(
        "google_apigee_endpoint_attachment",
        "endpoint attachment",
        Layer.NETWORK,
        identity=("org_id", "location", "endpoint_attachment_id"),
        parent="org_id",
        consequence=Consequence(
            "fail: the backend behind it cannot be reached",
            whom="API calls",
            lasting="its address, which target servers name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_apigee_env_keystore",
        "keystore",
        Layer.TLS,
        identity=("env_id", "name"),
        parent="env_id",
        consequence=Consequence(
            "can no longer connect where its certificates are used", lasting="its certificates and keys", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_apigee_env_references",
        "reference to a keystore",
        Layer.TLS,
        identity=("env_id", "name"),
        parent="env_id",
        consequence=Consequence("can no longer connect where virtual hosts and targets name it", reach=Reach.ALL),
    ),
    ResourceType(
        "google_apigee_envgroup",
        "environment group",
        Layer.LOAD_BALANCER,
        identity=("org_id", "name"),
        parent="org_id",
        consequence=Consequence("get an error: none of its hostnames leads to an API any more", reach=Reach.ALL),
    ),
    ResourceType(
        "google_apigee_envgroup_attachment",
        "environment group attachment",
        Layer.LOAD_BALANCER,
        identity=("envgroup_id", "environment"),
        parent="envgroup_id",
        consequence=Consequence("get an error: the hostnames of the group no longer lead to the environment", reach=Reach.ALL),
    ),
    ResourceType(
        "google_apigee_environment",
        "Apigee environment",
        Layer.LOAD_BALANCER,
        identity=("org_id", "name"),
        parent="org_id",
        consequence=Consequence(
            "get an error: no API is deployed there any more",
            lasting="deployments, key value maps and keystores in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_apigee_environment_addons_config",
        "add-ons of an environment",
        Layer.MONITORING,
        identity=("env_id",),
        parent="env_id",
        consequence=Consequence("sees no analytics", whom="whoever watches the APIs", reach=Reach.LATER),
    ),
    ResourceType(
        "google_apigee_environment_keyvaluemaps",
        "key value map",
        Layer.DATA,
        identity=("env_id", "name"),
        parent="env_id",
        consequence=_ENTRY,
    ),
    ResourceType(
        "google_apigee_environment_keyvaluemaps_entries",
        "entry of a key value map",
        Layer.DATA,
        identity=("env_keyvaluemap_id", "name"),
        parent="env_keyvaluemap_id",
        consequence=Consequence("fail: the proxy does not find the value", whom="API calls", reach=Reach.ALL),
    ),
    ResourceType(
        "google_apigee_flowhook",
        "flow hook",
        Layer.LOAD_BALANCER,
        identity=("org_id", "environment", "flow_hook_point"),
        parent="environment",
        consequence=Consequence(
            "pass without what the shared flow did: checks of tokens, quotas or headers", whom="API calls", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_apigee_instance",
        "Apigee instance",
        Layer.LOAD_BALANCER,
        identity=("org_id", "name"),
        parent="org_id",
        consequence=Consequence(
            "can no longer connect: the runtime of the region is gone",
            whom="users of its APIs",
            lasting="its address and its service attachment, which load balancers name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_apigee_instance_attachment",
        "instance attachment",
        Layer.LOAD_BALANCER,
        identity=("instance_id", "environment"),
        parent="instance_id",
        consequence=Consequence(
            "get an error in this region: the environment no longer runs there", whom="users of its APIs", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_apigee_keystores_aliases_key_cert_file",
        "certificate in a keystore",
        Layer.TLS,
        identity=("org_id", "environment", "keystore", "alias"),
        parent="keystore",
        consequence=_CERT,
    ),
    ResourceType(
        "google_apigee_keystores_aliases_pkcs12",
        "certificate in a keystore",
        Layer.TLS,
        identity=("org_id", "environment", "keystore", "alias"),
        parent="keystore",
        consequence=_CERT,
    ),
    ResourceType(
        "google_apigee_keystores_aliases_self_signed_cert",
        "certificate in a keystore",
        Layer.TLS,
        identity=("org_id", "environment", "keystore", "alias"),
        parent="keystore",
        consequence=_CERT,
    ),
    ResourceType(
        "google_apigee_nat_address",
        "NAT address",
        Layer.NETWORK,
        identity=("instance_id", "name"),
        parent="instance_id",
        consequence=Consequence(
            "are refused by backends that let in this address alone", whom="API calls", lasting="the address", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_apigee_organization",
        "Apigee organization",
        Layer.LOAD_BALANCER,
        identity=("project_id",),
        consequence=Consequence(
            "get an error: everything in it is gone",
            whom="users of its APIs",
            lasting="its APIs, developers, apps and keys",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_apigee_security_action",
        "security action",
        Layer.LOAD_BALANCER,
        identity=("org_id", "env_id", "security_action_id"),
        parent="org_id",
        consequence=Consequence(
            "are refused, or attackers whom it kept out come in", whom="callers whom it let in", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_apigee_security_monitoring_condition",
        "security monitoring condition",
        Layer.MONITORING,
        identity=("org_id", "condition_id"),
        parent="org_id",
        consequence=Consequence(
            "no longer hears that their security got worse", whom="whoever watches the APIs", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_apigee_security_profile_v2",
        "security profile",
        Layer.MONITORING,
        identity=("org_id", "profile_id"),
        parent="org_id",
        consequence=Consequence("no longer sees how safe they are", whom="whoever watches the APIs", reach=Reach.LATER),
    ),
    ResourceType(
        "google_apigee_sharedflow",
        "shared flow",
        Layer.LOAD_BALANCER,
        identity=("org_id", "name"),
        parent="org_id",
        consequence=Consequence("fail where a proxy calls it", whom="API calls", lasting="its revisions", reach=Reach.ALL),
    ),
    ResourceType(
        "google_apigee_sharedflow_deployment",
        "shared flow deployment",
        Layer.LOAD_BALANCER,
        identity=("org_id", "environment", "sharedflow_id"),
        consequence=Consequence("fail where a proxy calls the shared flow", whom="API calls", reach=Reach.ALL),
    ),
    ResourceType(
        "google_apigee_sync_authorization",
        "synchronization authorization",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "do not get what is deployed: runtimes of one's own hear nothing new", whom="users of its APIs", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_apigee_target_server",
        "target server",
        Layer.LOAD_BALANCER,
        identity=("env_id", "name"),
        parent="env_id",
        consequence=Consequence("fail: the proxy does not find its backend", whom="API calls", reach=Reach.ALL),
    ),
    *iam_family("apigee_environment", "org_id", "env_id", of=("google_apigee_environment",)),
    ResourceType(
        "google_apigee_api_deployment",
        "API proxy deployment",
        Layer.LOAD_BALANCER,
        identity=("org_id", "environment", "proxy_id"),
        consequence=Consequence("get an error: no revision of the proxy answers", whom="users of the API", reach=Reach.ALL),
    ),
    ResourceType(
        "google_apigee_developer_app",
        "developer app",
        Layer.IDENTITY,
        consequence=Consequence(
            "is refused by every API: its keys are gone", whom="the app", lasting="its keys", reach=Reach.ALL
        ),
    ),
)

"""Network Security: TLS, authorization and firewalls in the way, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_TLS = Consequence(
    "are refused, or let in without a certificate: the proxy no longer asks for theirs as it said", reach=Reach.ALL
)
_UNGUARDED = Consequence("pass: nothing is looked into any more", whom="attacks", reach=Reach.LATER)
_INSPECTED = Consequence("are blocked, or pass uninspected", whom="users whose traffic was inspected", reach=Reach.PART)
_MIRROR = Consequence("no longer sees the mirrored traffic", whom="whoever watches the network", reach=Reach.LATER)
_INTERCEPT = Consequence(
    "can no longer connect, or pass uninspected: packets have no appliance to go through",
    whom="users behind it",
    reach=Reach.ALL,
)

RESOURCE_TYPES = (
    ResourceType(
        "google_network_security_address_group",
        "address group",
        Layer.NETWORK,
        identity=("parent", "location", "name"),
        consequence=Consequence(
            "are refused, or those it kept out come in",
            whom="users whom rules let in by it",
            lasting="addresses that others have put in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_network_security_authorization_policy",
        "authorization policy",
        Layer.IDENTITY,
        consequence=Consequence("are refused, or others come in", whom="callers whom it let in", reach=Reach.PART),
    ),
    ResourceType(
        "google_network_security_authz_policy",
        "authorization policy",
        Layer.IDENTITY,
        identity=("project", "location", "name"),
        consequence=Consequence("are refused, or others come in", whom="callers whom it let in", reach=Reach.PART),
    ),
    ResourceType(
        "google_network_security_backend_authentication_config",
        "backend authentication config",
        Layer.TLS,
        identity=("project", "location", "name"),
        consequence=Consequence("get an error where the backend asks the load balancer for its certificate", reach=Reach.ALL),
    ),
    ResourceType(
        "google_network_security_client_tls_policy",
        "client TLS policy",
        Layer.TLS,
        identity=("project", "location", "name"),
        consequence=Consequence("get an error where the backend asks for TLS", reach=Reach.ALL),
    ),
    ResourceType(
        "google_network_security_server_tls_policy",
        "server TLS policy",
        Layer.TLS,
        identity=("project", "location", "name"),
        consequence=_TLS,
    ),
    ResourceType(
        "google_network_security_firewall_endpoint",
        "firewall endpoint",
        Layer.NETWORK,
        identity=("parent", "location", "name"),
        consequence=_INSPECTED,
    ),
    ResourceType(
        "google_network_security_firewall_endpoint_association",
        "firewall endpoint association",
        Layer.NETWORK,
        identity=("parent", "location", "name"),
        consequence=_INSPECTED,
    ),
    ResourceType(
        "google_network_security_security_profile",
        "security profile",
        Layer.NETWORK,
        identity=("parent", "location", "name"),
        consequence=_UNGUARDED,
    ),
    ResourceType(
        "google_network_security_security_profile_group",
        "security profile group",
        Layer.NETWORK,
        identity=("parent", "location", "name"),
        consequence=_UNGUARDED,
    ),
    ResourceType(
        "google_network_security_gateway_security_policy",
        "gateway security policy",
        Layer.NETWORK,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "are refused: no rule lets them out",
            whom="machines that go out through the proxy",
            lasting="rules that others have put in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_network_security_gateway_security_policy_rule",
        "gateway security rule",
        Layer.NETWORK,
        identity=("project", "location", "gateway_security_policy", "name"),
        parent="gateway_security_policy",
        parent_types=("google_network_security_gateway_security_policy",),
        consequence=Consequence(
            "are refused, or others reach what they should not", whom="machines that it let out", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_network_security_url_lists",
        "URL list",
        Layer.NETWORK,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "are refused, or reach what they should not", whom="machines that go out by it", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_network_security_tls_inspection_policy",
        "TLS inspection policy",
        Layer.TLS,
        identity=("project", "location", "name"),
        consequence=Consequence("passes unseen", whom="encrypted traffic", reach=Reach.LATER),
    ),
    ResourceType(
        "google_network_security_intercept_deployment",
        "intercept deployment",
        Layer.NETWORK,
        identity=("project", "location", "intercept_deployment_id"),
        consequence=_INTERCEPT,
    ),
    ResourceType(
        "google_network_security_intercept_deployment_group",
        "intercept deployment group",
        Layer.NETWORK,
        identity=("project", "location", "intercept_deployment_group_id"),
        consequence=_INTERCEPT,
    ),
    ResourceType(
        "google_network_security_intercept_endpoint_group",
        "intercept endpoint group",
        Layer.NETWORK,
        identity=("project", "location", "intercept_endpoint_group_id"),
        consequence=_INTERCEPT,
    ),
    ResourceType(
        "google_network_security_intercept_endpoint_group_association",
        "association of an intercept endpoint group",
        Layer.NETWORK,
        identity=("project", "location", "intercept_endpoint_group_association_id"),
        consequence=_INTERCEPT,
    ),
    ResourceType(
        "google_network_security_mirroring_deployment",
        "mirroring deployment",
        Layer.MONITORING,
        identity=("project", "location", "mirroring_deployment_id"),
        consequence=_MIRROR,
    ),
    ResourceType(
        "google_network_security_mirroring_deployment_group",
        "mirroring deployment group",
        Layer.MONITORING,
        identity=("project", "location", "mirroring_deployment_group_id"),
        consequence=_MIRROR,
    ),
    ResourceType(
        "google_network_security_mirroring_endpoint_group",
        "mirroring endpoint group",
        Layer.MONITORING,
        identity=("project", "location", "mirroring_endpoint_group_id"),
        consequence=_MIRROR,
    ),
    ResourceType(
        "google_network_security_mirroring_endpoint_group_association",
        "association of a mirroring endpoint group",
        Layer.MONITORING,
        identity=("project", "location", "mirroring_endpoint_group_association_id"),
        consequence=_MIRROR,
    ),
    *iam_family("network_security_address_group", "project", "location", "name", of=("google_network_security_address_group",)),
    ResourceType(
        "google_network_security_dns_threat_detector",
        "DNS threat detector",
        Layer.MONITORING,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "no longer hears of names that malware asks for", whom="whoever keeps the network safe", reach=Reach.LATER
        ),
    ),
)

"""Istio, for plans. A custom API's kind is a type of its own, `group/Kind`."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "networking.istio.io/Gateway",
        "Istio gateway",
        Layer.LOAD_BALANCER,
        consequence=Consequence("can no longer reach any host that it opens", reach=Reach.ALL),
    ),
    ResourceType(
        "networking.istio.io/VirtualService",
        "VirtualService",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get 404, or another version, from the hosts that it routes", reach=Reach.PART),
    ),
    ResourceType(
        "networking.istio.io/DestinationRule",
        "DestinationRule",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get errors where a route names one of its subsets", reach=Reach.PART),
    ),
    ResourceType(
        "networking.istio.io/ServiceEntry",
        "ServiceEntry",
        Layer.NETWORK,
        consequence=Consequence("get errors from what calls the outside service through the mesh", reach=Reach.PART),
    ),
    ResourceType(
        "networking.istio.io/Sidecar",
        "Sidecar",
        Layer.NETWORK,
        consequence=Consequence(
            "notice nothing at once; every proxy in the namespace gets the configuration of the whole mesh", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "networking.istio.io/EnvoyFilter",
        "EnvoyFilter",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get answers without what it adds to the proxies", reach=Reach.PART),
    ),
    ResourceType(
        "networking.istio.io/WorkloadEntry",
        "WorkloadEntry",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get errors where this machine was the one that answered", reach=Reach.PART),
    ),
    ResourceType(
        "security.istio.io/PeerAuthentication",
        "PeerAuthentication",
        Layer.TLS,
        consequence=Consequence(
            "notice nothing; plain connections are let in where it asked for mutual TLS", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "security.istio.io/AuthorizationPolicy",
        "AuthorizationPolicy",
        Layer.IDENTITY,
        consequence=Consequence("are let in where it refused, or refused where only it let them in", reach=Reach.PART),
    ),
    ResourceType(
        "security.istio.io/RequestAuthentication",
        "RequestAuthentication",
        Layer.IDENTITY,
        consequence=Consequence("get 403 where a rule asks for a token that nobody checks any more", reach=Reach.PART),
    ),
)

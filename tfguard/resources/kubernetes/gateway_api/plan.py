"""Gateway API, for plans. A custom API's kind is a type of its own, `group/Kind`."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "gateway.networking.k8s.io/Gateway",
        "Gateway",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "can no longer reach any host behind it: its listeners and its address go", lasting="its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "gateway.networking.k8s.io/GatewayClass",
        "GatewayClass",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "get no new or changed route from its gateways, which no controller looks after any more", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "gateway.networking.k8s.io/HTTPRoute",
        "HTTPRoute",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get 404 from the hosts and paths that it routes", reach=Reach.PART),
    ),
    ResourceType(
        "gateway.networking.k8s.io/GRPCRoute",
        "GRPCRoute",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get errors from the methods that it routes", reach=Reach.PART),
    ),
    ResourceType(
        "gateway.networking.k8s.io/TLSRoute",
        "TLSRoute",
        Layer.LOAD_BALANCER,
        consequence=Consequence("can no longer connect to the hosts that it routes", reach=Reach.PART),
    ),
    ResourceType(
        "gateway.networking.k8s.io/TCPRoute",
        "TCPRoute",
        Layer.LOAD_BALANCER,
        consequence=Consequence("can no longer connect to the port that it routes", reach=Reach.PART),
    ),
    ResourceType(
        "gateway.networking.k8s.io/UDPRoute",
        "UDPRoute",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get no answer from the port that it routes", reach=Reach.PART),
    ),
    ResourceType(
        "gateway.networking.k8s.io/ReferenceGrant",
        "ReferenceGrant",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get errors from routes that point into this namespace", reach=Reach.PART),
    ),
    ResourceType(
        "gateway.networking.k8s.io/BackendTLSPolicy",
        "BackendTLSPolicy",
        Layer.TLS,
        consequence=Consequence("get errors from backends that only speak TLS", reach=Reach.PART),
    ),
)

"""Traefik, for plans. A custom API's kind is a type of its own, `group/Kind`."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "traefik.io/IngressRoute",
        "IngressRoute",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get 404 from the hosts and paths that it routes", reach=Reach.PART),
    ),
    ResourceType(
        "traefik.io/IngressRouteTCP",
        "IngressRouteTCP",
        Layer.LOAD_BALANCER,
        consequence=Consequence("can no longer connect to what it routes", reach=Reach.PART),
    ),
    ResourceType(
        "traefik.io/IngressRouteUDP",
        "IngressRouteUDP",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get no answer from what it routes", reach=Reach.PART),
    ),
    ResourceType(
        "traefik.io/Middleware",
        "middleware",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get 404 from every route that names it", reach=Reach.PART),
    ),
    ResourceType(
        "traefik.io/MiddlewareTCP",
        "TCP middleware",
        Layer.LOAD_BALANCER,
        consequence=Consequence("can no longer connect through the routes that name it", reach=Reach.PART),
    ),
    ResourceType(
        "traefik.io/TraefikService",
        "TraefikService",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get errors from every route that names it", reach=Reach.PART),
    ),
    ResourceType(
        "traefik.io/ServersTransport",
        "ServersTransport",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get errors from every service that names it", reach=Reach.PART),
    ),
    ResourceType(
        "traefik.io/TLSOption",
        "TLS options",
        Layer.LOAD_BALANCER,
        consequence=Consequence("meet the default options of TLS where a route names it", reach=Reach.PART),
    ),
    ResourceType(
        "traefik.io/TLSStore",
        "TLS store",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get the default certificate of the proxy", reach=Reach.PART),
    ),
    ResourceType(
        "traefik.containo.us/IngressRoute",
        "IngressRoute",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get 404 from the hosts and paths that it routes", reach=Reach.PART),
    ),
    ResourceType(
        "traefik.containo.us/IngressRouteTCP",
        "IngressRouteTCP",
        Layer.LOAD_BALANCER,
        consequence=Consequence("can no longer connect to what it routes", reach=Reach.PART),
    ),
    ResourceType(
        "traefik.containo.us/IngressRouteUDP",
        "IngressRouteUDP",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get no answer from what it routes", reach=Reach.PART),
    ),
    ResourceType(
        "traefik.containo.us/Middleware",
        "middleware",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get 404 from every route that names it", reach=Reach.PART),
    ),
    ResourceType(
        "traefik.containo.us/MiddlewareTCP",
        "TCP middleware",
        Layer.LOAD_BALANCER,
        consequence=Consequence("can no longer connect through the routes that name it", reach=Reach.PART),
    ),
    ResourceType(
        "traefik.containo.us/TraefikService",
        "TraefikService",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get errors from every route that names it", reach=Reach.PART),
    ),
    ResourceType(
        "traefik.containo.us/ServersTransport",
        "ServersTransport",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get errors from every service that names it", reach=Reach.PART),
    ),
    ResourceType(
        "traefik.containo.us/TLSOption",
        "TLS options",
        Layer.LOAD_BALANCER,
        consequence=Consequence("meet the default options of TLS where a route names it", reach=Reach.PART),
    ),
    ResourceType(
        "traefik.containo.us/TLSStore",
        "TLS store",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get the default certificate of the proxy", reach=Reach.PART),
    ),
)

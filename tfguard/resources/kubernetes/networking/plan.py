"""Ingresses and network policies, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.kubernetes.versions import both
from tfguard.resources.shapes.consequence import Consequence, Reach

RESOURCE_TYPES = (
    *both(
        "kubernetes_ingress",
        "Ingress",
        Layer.LOAD_BALANCER,
        "networking.k8s.io/Ingress",
        consequence=Consequence("get connection errors or 404 from every host and path that it serves"),
    ),
    *both(
        "kubernetes_ingress_class",
        "ingress class",
        Layer.LOAD_BALANCER,
        "networking.k8s.io/IngressClass",
        consequence=Consequence(
            "get 404 from the ingresses of this class, once their controller lets them go", reach=Reach.ALL
        ),
    ),
    *both(
        "kubernetes_network_policy",
        "network policy",
        Layer.NETWORK,
        "networking.k8s.io/NetworkPolicy",
        consequence=Consequence("are refused where only it let them in, or let in where it refused", reach=Reach.PART),
    ),
)

"""Ingresses, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.kubernetes.versions import both
from tfguard.resources.shapes.consequence import Consequence

RESOURCE_TYPES = both(
    "kubernetes_ingress",
    "Ingress",
    Layer.LOAD_BALANCER,
    "networking.k8s.io/Ingress",
    consequence=Consequence("get connection errors or 404 from every host and path that it serves"),
)

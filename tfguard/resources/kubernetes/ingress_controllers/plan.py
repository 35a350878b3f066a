"""Kinds of other ingress controllers, for plans. A custom API's kind is a type of its own, `group/Kind`."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "k8s.nginx.org/VirtualServer",
        "VirtualServer",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get 404 from its host", reach=Reach.PART),
    ),
    ResourceType(
        "k8s.nginx.org/VirtualServerRoute",
        "VirtualServerRoute",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get 404 from the paths that it routes", reach=Reach.PART),
    ),
    ResourceType(
        "k8s.nginx.org/TransportServer",
        "TransportServer",
        Layer.LOAD_BALANCER,
        consequence=Consequence("can no longer connect to its port", reach=Reach.PART),
    ),
    ResourceType(
        "configuration.konghq.com/KongPlugin",
        "Kong plugin",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get answers without what it adds, or errors from routes that name it", reach=Reach.PART),
    ),
    ResourceType(
        "configuration.konghq.com/KongIngress",
        "KongIngress",
        Layer.LOAD_BALANCER,
        consequence=Consequence("meet the default timeouts and retries", reach=Reach.PART),
    ),
    ResourceType(
        "getambassador.io/Mapping",
        "mapping",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get 404 from the prefix that it routes", reach=Reach.PART),
    ),
    ResourceType(
        "getambassador.io/Host",
        "host",
        Layer.LOAD_BALANCER,
        consequence=Consequence("can no longer reach the host", reach=Reach.PART),
    ),
    ResourceType(
        "elbv2.k8s.aws/TargetGroupBinding",
        "target group binding",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get 503: the pods leave the target group", reach=Reach.PART),
    ),
    ResourceType(
        "elbv2.k8s.aws/IngressClassParams",
        "parameters of an ingress class",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get load balancers with other settings at the next change", reach=Reach.LATER),
    ),
    ResourceType(
        "networking.gke.io/ManagedCertificate",
        "managed certificate",
        Layer.TLS,
        consequence=Consequence(
            "get a certificate error from its names",
            lasting="the certificate, whose issue takes up to an hour",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "networking.gke.io/FrontendConfig",
        "frontend configuration",
        Layer.LOAD_BALANCER,
        consequence=Consequence("meet the default policy of TLS and no redirect", reach=Reach.PART),
    ),
    ResourceType(
        "cloud.google.com/BackendConfig",
        "backend configuration",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "meet the default health check and timeouts, without its protection or log-in", reach=Reach.PART
        ),
    ),
)

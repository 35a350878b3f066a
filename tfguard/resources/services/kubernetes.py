"""The services of Kubernetes, and the facets that the folder of each has."""

from __future__ import annotations

from typing import Final

SERVICES: Final[dict[str, tuple[str, ...]]] = {
    "kubernetes/admission": ("plan",),
    "kubernetes/apps": ("plan",),
    "kubernetes/argo": ("plan",),
    "kubernetes/autoscaling": ("plan",),
    "kubernetes/batch": ("plan",),
    "kubernetes/cert_manager": ("plan",),
    "kubernetes/contour": ("plan",),
    "kubernetes/core": ("plan",),
    "kubernetes/external_dns": ("plan",),
    "kubernetes/external_secrets": ("plan",),
    "kubernetes/flux": ("plan",),
    "kubernetes/gateway_api": ("plan",),
    "kubernetes/ingress_controllers": ("plan",),
    "kubernetes/istio": ("plan",),
    "kubernetes/karpenter": ("plan",),
    "kubernetes/keda": ("plan",),
    "kubernetes/manifests": ("plan",),
    "kubernetes/networking": ("plan",),
    "kubernetes/operators": ("plan",),
    "kubernetes/policy": ("plan",),
    "kubernetes/storage": ("plan",),
    "kubernetes/traefik": ("plan",),
}

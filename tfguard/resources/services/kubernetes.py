"""The services of Kubernetes, and the facets that the folder of each has."""

from __future__ import annotations

from typing import Final

SERVICES: Final[dict[str, tuple[str, ...]]] = {
    "kubernetes/apps": ("plan",),
    "kubernetes/autoscaling": ("plan",),
    "kubernetes/batch": ("plan",),
    "kubernetes/core": ("plan",),
    "kubernetes/manifests": ("plan",),
    "kubernetes/networking": ("plan",),
    "kubernetes/policy": ("plan",),
}

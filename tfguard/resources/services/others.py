"""The services of all the other providers, and the facets that the folder of each has."""

from __future__ import annotations

from typing import Final

SERVICES: Final[dict[str, tuple[str, ...]]] = {
    "others/awscc/compute": ("plan",),
    "others/awscc/data": ("plan",),
    "others/awscc/identity": ("plan",),
    "others/awscc/keys": ("plan",),
    "others/awscc/load_balancing": ("plan",),
    "others/awscc/messages": ("plan",),
    "others/awscc/names": ("plan",),
    "others/awscc/network": ("plan",),
    "others/azapi": ("plan",),
    "others/datadog": ("plan",),
    "others/helm": ("plan",),
    "others/k8s": ("plan",),
    "others/kubectl": ("plan",),
    "others/kustomization": ("plan",),
    "others/local": ("plan",),
    "others/null": ("plan",),
    "others/random": ("plan",),
    "others/terraform": ("plan",),
    "others/time": ("plan",),
    "others/tls": ("plan",),
}

"""The services of all the other providers, and the facets that the folder of each has."""

from __future__ import annotations

from typing import Final

SERVICES: Final[dict[str, tuple[str, ...]]] = {
    "others/archive": ("plan",),
    "others/azuread/applications": ("plan",),
    "others/azuread/directory": ("plan",),
    "others/azuread/entitlements": ("plan",),
    "others/datadog": ("plan",),
    "others/datadog/integrations": ("plan",),
    "others/datadog/monitors": ("plan",),
    "others/datadog/organization": ("plan",),
    "others/datadog/security": ("plan",),
    "others/datadog/telemetry": ("plan",),
    "others/digitalocean/compute": ("plan",),
    "others/digitalocean/databases": ("plan",),
    "others/digitalocean/dns": ("plan",),
    "others/digitalocean/gradient_ai": ("plan",),
    "others/digitalocean/networking": ("plan",),
    "others/digitalocean/storage": ("plan",),
    "others/dns": ("plan",),
    "others/dnsimple": ("plan",),
    "others/helm": ("plan",),
    "others/k8s": ("plan",),
    "others/kubectl": ("plan",),
    "others/kustomization": ("plan",),
    "others/local": ("plan",),
    "others/mongodbatlas/backups": ("plan",),
    "others/mongodbatlas/clusters": ("plan",),
    "others/mongodbatlas/network": ("plan",),
    "others/mongodbatlas/projects": ("plan",),
    "others/newrelic/alerts": ("plan",),
    "others/newrelic/data": ("plan",),
    "others/null": ("plan",),
    "others/pagerduty/paging": ("plan",),
    "others/pagerduty/response": ("plan",),
    "others/random": ("plan",),
    "others/terraform": ("plan",),
    "others/time": ("plan",),
    "others/tls": ("plan",),
}

"""What the states manage outside AWS: it is not compared, and that is said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from tfguard.model import NotChecked, Severity
from tfguard.model.drift import StateResource

_ONLY_IN_STATE = frozenset(
    ["archive", "cloudinit", "external", "http", "local", "null", "random", "template", "terraform", "time", "tls"]
)
"""Providers that make nothing outside of Terraform: nobody can edit it elsewhere."""


def is_aws(resource: StateResource) -> bool:
    """Whether a resource is one of AWS."""
    return resource.type.startswith("aws_")


def foreign(resources: Iterable[StateResource]) -> Iterator[NotChecked]:
    """The resources of other providers, one entry for each provider, with their number."""
    providers = Counter(item.type.split("_")[0] for item in resources if not is_aws(item))
    for provider, count in sorted(providers.items()):
        if provider not in _ONLY_IN_STATE:
            yield NotChecked(
                what=f"{count} of the provider {provider}",
                why="tfguard compares AWS only",
                hint="Give the plan of `terraform plan -refresh-only` with --from-plan: it shows drift of any provider.",
                severity=Severity.LOW,
            )

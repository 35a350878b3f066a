"""Where a resource lives: the account and the region that its attributes tell, or those of its neighbours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from tfguard.model.drift import StateResource
from tfguard.resources.scope import told_scope


def with_scopes(resources: Sequence[StateResource], default_region: str | None) -> tuple[StateResource, ...]:
    """The resources with their region and account.

    Where a resource tells nothing, its provider configuration decides: the region that most of the resources of the
    same provider in the same state have. A state does not keep the configuration itself.
    """
    told = [_told(resource) for resource in resources]
    regions = _usual((_provider(item), item.region) for item in told)
    accounts = _usual((_provider(item), item.account) for item in told)
    return tuple(
        replace(
            item,
            region=item.region or regions.get(_provider(item)) or default_region,
            account=item.account or accounts.get(_provider(item)),
        )
        for item in told
    )


def _provider(resource: StateResource) -> tuple[str, str]:
    return resource.state_file, resource.provider


def _told(resource: StateResource) -> StateResource:
    scope = told_scope(resource.type, resource.attributes)
    return replace(resource, region=scope.region, account=scope.account)


def _usual(pairs: Iterable[tuple[tuple[str, str], str | None]]) -> dict[tuple[str, str], str]:
    counted: dict[tuple[str, str], Counter[str]] = {}
    for key, value in pairs:
        if value:
            counted.setdefault(key, Counter())[value] += 1
    return {key: counter.most_common(1)[0][0] for key, counter in counted.items()}

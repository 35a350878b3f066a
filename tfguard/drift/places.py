"""Where a resource lives: the account and the region that its attributes tell, or those of its neighbours."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from tfguard.model.drift import StateResource

_ARN = re.compile(r"^arn:[\w-]+:[\w-]+:([\w-]*):(\d*):")
_ZONE = re.compile(r"^([a-z]{2}(?:-[a-z]+)+-\d)[a-z]$")


def with_places(resources: Sequence[StateResource], default_region: str | None) -> tuple[StateResource, ...]:
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
    attributes = resource.attributes
    match = _ARN.match(str(attributes.get("arn") or "")) or _ARN.match(resource.id)
    zone = _ZONE.match(str(attributes.get("availability_zone") or ""))
    region = attributes.get("region") if isinstance(attributes.get("region"), str) else None
    return replace(
        resource,
        region=region or (match[1] if match else None) or (zone[1] if zone else None) or None,
        account=(match[2] if match else None) or None,
    )


def _usual(pairs: Iterable[tuple[tuple[str, str], str | None]]) -> dict[tuple[str, str], str]:
    counted: dict[tuple[str, str], Counter[str]] = {}
    for key, value in pairs:
        if value:
            counted.setdefault(key, Counter())[value] += 1
    return {key: counter.most_common(1)[0][0] for key, counter in counted.items()}

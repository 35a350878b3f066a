"""The account and the region of an object, as its own values tell them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from tfguard.model import Scope, Value

_ARN = re.compile(r"^arn:[\w-]+:[\w-]+:([\w-]*):(\d*):")
_ZONE = re.compile(r"^([a-z]{2}(?:-[a-z]+)+-\d)[a-z]$")
_SUBSCRIPTION = re.compile(r"^/subscriptions/([^/]+)/", re.IGNORECASE)


def told_scope(type_: str, values: Mapping[str, Value]) -> Scope:
    """The account and the region, each where the values tell it. A project or a subscription is an account as well.

    >>> scope = told_scope("aws_db_instance", {"arn": "arn:aws:rds:eu-west-1:111122223333:db:orders"})
    >>> scope.account, scope.region
    ('111122223333', 'eu-west-1')
    """
    return _TELLING.get(re.split("[_.]", type_, maxsplit=1)[0], _aws)(values)


def _aws(values: Mapping[str, Value]) -> Scope:
    match = _ARN.match(_text(values, "arn")) or _ARN.match(_text(values, "id"))
    zone = _ZONE.match(_text(values, "availability_zone"))
    region = _text(values, "region") or (match[1] if match else "") or (zone[1] if zone else "")
    return Scope(account=(match[2] if match else "") or None, region=region or None)


def _google(values: Mapping[str, Value]) -> Scope:
    zone = _text(values, "zone").rpartition("-")[0]
    region = _text(values, "region") or zone or _text(values, "location")
    return Scope(account=_text(values, "project") or None, region=region.rpartition("/")[2] or None)


def _azure(values: Mapping[str, Value]) -> Scope:
    match = _SUBSCRIPTION.match(_text(values, "id"))
    return Scope(account=match[1] if match else None, region=_text(values, "location") or None)


def _text(values: Mapping[str, Value], name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""


_TELLING: Mapping[str, Callable[[Mapping[str, Value]], Scope]] = {
    "azurerm": _azure,
    "Microsoft": _azure,
    "google": _google,
}

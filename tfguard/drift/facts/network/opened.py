"""The fact `opened`: which ports an edit opened to everybody: rules of security groups that let the whole internet in."""

from __future__ import annotations

from collections.abc import Iterator

from tfguard.model import Value
from tfguard.model.drift import Drift, DriftKind
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.live_object import evaluate

_EVERYBODY = ("0.0.0.0/0", "::/0")
_ANY = ("-1", "all")


def opened(drift: Drift) -> list[str]:
    """The ports that everybody can reach now and could not before: "tcp 22", "tcp 8000-8100", "everything"."""
    if drift.kind is DriftKind.DELETED:
        return []
    live = [text for rule in _live_rules(drift) for text in _open(rule)]
    before = {text for item in drift.attributes for rule in _rules(item.state) for text in _open(rule)}
    return sorted({text for text in live if text not in before})


def _live_rules(drift: Drift) -> Iterator[dict[str, Value]]:
    shape = resource_type(drift.type).filter
    if shape is not None and not shape.listing:
        edited = {item.attribute: item.live for item in drift.attributes}
        if drift.kind is DriftKind.UNMANAGED or any("cidr" in name for name in edited):
            values = {**drift.values, **edited}
            if not shape.ordered and all(rule["direction"] != "egress" for rule in evaluate(shape.rules, values)):
                yield values
        return
    for item in drift.attributes:
        if item.attribute == "ingress":
            yield from _rules(item.live)


def _rules(value: Value) -> list[dict[str, Value]]:
    listed = value if isinstance(value, list) else [value]
    return [item for item in listed if isinstance(item, dict)]


def _open(rule: dict[str, Value]) -> Iterator[str]:
    networks = [text for value in rule.values() for text in (value if isinstance(value, list) else [value])]
    if not any(network in _EVERYBODY for network in networks):
        return
    protocol = str(rule.get("protocol") or rule.get("ip_protocol") or "-1")
    first, last = rule.get("from_port"), rule.get("to_port")
    if protocol in _ANY:
        yield "everything"
    elif first == last or last is None:
        yield f"{protocol} {first}"
    else:
        yield f"{protocol} {first}-{last}"

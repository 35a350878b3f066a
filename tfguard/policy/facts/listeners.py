"""Facts about listeners and their rules: where requests go before and after the apply."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from tfguard.model import Change, Value
from tfguard.model.values import UNKNOWN, as_number, has_unknown
from tfguard.policy.facts.names import strings
from tfguard.policy.facts.references import names_of, pointed_at
from tfguard.policy.facts.targets import Targets
from tfguard.sources.plan_json import Plan

LISTENERS = ("aws_lb_listener", "aws_alb_listener")
RULES = ("aws_lb_listener_rule", "aws_alb_listener_rule")
CLASSIC = "aws_elb"
_LOAD_BALANCERS = ("aws_lb", "aws_alb")
_ANSWERS = ("forward", "redirect", "fixed-response")
_PATTERNS = ("host_header", "path_pattern")
_FIELDS = (*_PATTERNS, "http_header", "http_request_method", "query_string", "source_ip")
_ANYTHING = ("*", "/*")
_KEPT = (None, "", "#{host}")

_Values = dict[str, Any]


class Listeners:
    """The listeners and rules of one plan."""

    def __init__(self, plan: Plan, targets: Targets) -> None:
        self._plan = plan
        self._targets = targets

    def of(self, change: Change) -> dict[str, Any] | None:
        """Where a listener or a rule sends requests; null for what is neither. docs/facts.md says what each key is."""
        if change.type == CLASSIC:
            return {"lost": _lost_ports(change)}
        attribute = {**dict.fromkeys(LISTENERS, "default_action"), **dict.fromkeys(RULES, "action")}.get(change.type)
        if attribute is None:
            return None
        before, after = _answer(change.before, attribute), _answer(change.after, attribute)
        was = frozenset(strings([group["arn"] for group in _groups(before)]))
        live = [group["arn"] for group in _groups(after) if group["weight"] is UNKNOWN or group["weight"] != 0]
        becomes = pointed_at(self._plan, change, attribute, live)
        return {
            "action": before.get("type"),
            "action_after": after.get("type"),
            "groups": sorted(was),
            "groups_after": sorted(becomes),
            "muted": bool(_groups(after)) and not live,
            "targets": self._targets.registered_before(was),
            "targets_after": self._targets.registered_after(becomes),
            "created_group": any(name.startswith("block ") for name in becomes),
            "redirect": self._redirect(change, after),
            "replacement": self._replacement(change),
            "lost": self._lost_conditions(change),
            "narrowed_by": _added_fields(change),
            "catches_all": bool(_conditions(change.after))
            and all(value in _ANYTHING for _, value in _conditions(change.after)),
        }

    @cached_property
    def _by_load_balancer(self) -> dict[str, list[Change]]:
        index: dict[str, list[Change]] = {}
        for listener in self._plan.of_types(LISTENERS):
            if listener.after is not None:
                for name in pointed_at(self._plan, listener, "load_balancer_arn"):
                    index.setdefault(name, []).append(listener)
        return index

    @cached_property
    def _load_balancers(self) -> frozenset[str]:
        return frozenset(name for change in self._plan.of_types(_LOAD_BALANCERS) for name in names_of(change))

    @cached_property
    def _rules(self) -> dict[str, list[Change]]:
        index: dict[str, list[Change]] = {}
        for rule in self._plan.of_types(RULES):
            if rule.after is not None:
                for name in pointed_at(self._plan, rule, "listener_arn"):
                    index.setdefault(name, []).append(rule)
        return index

    def _listener_of(self, change: Change) -> Change | None:
        if change.type in LISTENERS:
            return change
        names = pointed_at(self._plan, change, "listener_arn") if change.after is not None else frozenset()
        return next((other for other in self._plan.of_types(LISTENERS) if names & names_of(other)), None)

    def _siblings(self, listener: Change) -> list[Change]:
        """All listeners of the same load balancer after the apply, itself included."""
        values = listener.after if listener.after is not None else listener.before
        names = pointed_at(self._plan, listener, "load_balancer_arn", (values or {}).get("load_balancer_arn"))
        found = {other.address: other for name in names for other in self._by_load_balancer.get(name, ())}
        return list(found.values())

    def _redirect(self, change: Change, answer: _Values) -> dict[str, Any] | None:
        """Where a redirect leads. `answered` is null where the plan does not have the load balancer."""
        block = _first(answer.get("redirect")) if answer.get("type") == "redirect" else None
        listener = self._listener_of(change)
        if block is None:
            return None
        own = (listener.after if listener is not None else None) or {}
        port = own.get("port") if block.get("port") in (None, "", "#{port}") else as_number(block.get("port"))
        protocol = own.get("protocol") if block.get("protocol") in (None, "", "#{protocol}") else block.get("protocol")
        same_host = block.get("host") in _KEPT
        known = listener is not None and bool(self._load_balancers & pointed_at(self._plan, listener, "load_balancer_arn"))
        doors = [other.after for other in self._siblings(listener)] if listener is not None and known else []
        return {
            "host": block.get("host"),
            "port": port,
            "protocol": protocol,
            "same_host": same_host,
            "answered": any(as_number(door.get("port")) == as_number(port) for door in doors) if known else None,
            "loops": same_host
            and (port, protocol) == (own.get("port"), own.get("protocol"))
            and block.get("path") in (None, "", "/#{path}")
            and block.get("query") in (None, "", "#{query}"),
        }

    def _replacement(self, change: Change) -> str | None:
        """What answers instead after the apply: another listener on the same port, or a rule that says the same."""
        if not isinstance(change.before, dict):
            return None
        if change.type in LISTENERS:
            port = change.before.get("port")
            others = [other for other in self._siblings_before(change) if other.after.get("port") == port]
        else:
            mine = _conditions(change.before)
            others = [
                other
                for other in self._rules.get(str(change.before.get("listener_arn")), ())
                if _conditions(other.after) == mine and _same_answer(change.before, other.after)
            ]
        return next((other.address for other in others if other.address != change.address), None)

    def _siblings_before(self, change: Change) -> list[Change]:
        return self._by_load_balancer.get(str(change.before.get("load_balancer_arn")), [])

    def _lost_conditions(self, change: Change) -> Value:
        """The hosts, paths and other values that a rule takes no more, and no other rule of its listener takes."""
        if change.type not in RULES or not isinstance(change.before, dict) or not isinstance(change.after, dict):
            return []
        if has_unknown(change.after.get("condition")):
            return UNKNOWN
        others = [
            rule for rule in self._rules.get(str(change.before.get("listener_arn")), ()) if rule.address != change.address
        ]
        taken = [pair for rule in others for pair in _conditions(rule.after)]
        after = _conditions(change.after)
        fields = {field for field, _ in after}
        return [
            f"{field.replace('_', ' ')} {value}"
            for field, value in _conditions(change.before)
            if field in fields and not any(_takes(pair, (field, value)) for pair in (*after, *taken))
        ]


def _first(value: Value) -> Any:
    return value[0] if isinstance(value, list) and value and isinstance(value[0], dict) else None


def _answer(values: Value, attribute: str) -> _Values:
    """The action that answers the request: those before it only authenticate."""
    actions = values.get(attribute) if isinstance(values, dict) else None
    found = [action for action in actions if isinstance(action, dict)] if isinstance(actions, list) else []
    answers = [action for action in found if action.get("type") in _ANSWERS or action.get("type") is UNKNOWN]
    return answers[-1] if answers else {}


def _groups(answer: _Values) -> list[_Values]:
    """The target groups of a forward, with their weights: {arn, weight}."""
    if answer.get("type") not in ("forward", UNKNOWN):
        return []
    listed = (_first(answer.get("forward")) or {}).get("target_group")
    groups = [
        {"arn": item.get("arn"), "weight": item.get("weight")}
        for item in (listed if isinstance(listed, list) else [])
        if isinstance(item, dict)
    ]
    single = answer.get("target_group_arn")
    return groups or ([{"arn": single, "weight": None}] if single is UNKNOWN or single else [])


def _conditions(values: Value) -> list[tuple[str, str]]:
    """The values that a rule asks for, each with its field, in a stable order."""
    blocks = values.get("condition") if isinstance(values, dict) else None
    return sorted(set(_pairs(blocks if isinstance(blocks, list) else [])))


def _pairs(blocks: list[Any]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        for field in _FIELDS if isinstance(block, dict) else ():
            for item in block.get(field) or ():
                if not isinstance(item, dict):
                    continue
                name = item.get("http_header_name") or item.get("key")
                values = item.get("values") or ([item["value"]] if isinstance(item.get("value"), str) else [])
                for value in values:
                    if isinstance(value, str):
                        yield f"{field} {name}" if name else field, value


def _takes(new: tuple[str, str], old: tuple[str, str]) -> bool:
    """Whether a condition also takes what another one took; `*` and `?` are wildcards in hosts and paths."""
    if new[0] != old[0]:
        return False
    if new[0] not in _PATTERNS:
        return new[1] == old[1]
    pattern = re.escape(new[1]).replace(r"\*", ".*").replace(r"\?", ".")
    return re.fullmatch(pattern, old[1], re.IGNORECASE if new[0] == "host_header" else 0) is not None


def _added_fields(change: Change) -> list[str]:
    """The fields that a rule asks for after the apply and did not before: it takes fewer requests."""
    if change.type not in RULES or change.before is None or change.after is None:
        return []
    before = {field for field, _ in _conditions(change.before)}
    return sorted({field for field, _ in _conditions(change.after)} - before)


def _lost_ports(change: Change) -> list[str]:
    """The ports on which a classic load balancer listens no more; its listeners are blocks of its own."""
    before, after = _classic_ports(change.before), _classic_ports(change.after)
    return [f"port {port:g}" for port in sorted(before - after)] if after else []


def _classic_ports(values: Value) -> set[float]:
    listeners = values.get("listener") if isinstance(values, dict) else None
    ports = (as_number(item.get("lb_port")) for item in listeners or () if isinstance(item, dict))
    return {port for port in ports if port is not None}


def _same_answer(before: _Values, after: _Values) -> bool:
    one, other = _answer(before, "action"), _answer(after, "action")
    return one.get("type") == other.get("type") and (
        has_unknown(_groups(other)) or sorted(map(str, _groups(one))) == sorted(map(str, _groups(other)))
    )

"""Facts about listeners and their rules: where requests go before and after the apply."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from tfguard.configuration import glob
from tfguard.engine.expression import evaluate
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Value
from tfguard.model.values import UNKNOWN, as_number, has_unknown
from tfguard.plan.facts.load_balancer.targets import Targets
from tfguard.plan.facts.values.names import strings
from tfguard.plan.facts.values.references import names_of, pointed_at
from tfguard.plan.facts.values.types import types_with
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.load_balancing import ListenerShape
from tfguard.resources.shapes.resource_type import ResourceType

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
        declared = resource_type(change.type)
        if declared.load_balancer and declared.load_balancer.ports:
            return {"lost": _lost_ports(change, declared.load_balancer.ports)}
        if declared.listener is None:
            return None
        attribute = declared.listener.action
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
    def _named(self) -> frozenset[str]:
        """The load balancers and listeners that the listeners and rules which change belong to."""
        changing = (change for change in self._plan.changes if resource_type(change.type).listener)
        return frozenset(text for change in changing for text in _owners(change))

    @cached_property
    def _near(self) -> list[Change]:
        """The listeners of the load balancers that any of this is about."""
        types = types_with(self._plan, _is_listener)
        own = self._plan.concerning(self._named, types)
        return self._plan.concerning({text for listener in own for text in _owners(listener)}, types)

    @cached_property
    def _by_load_balancer(self) -> dict[str, list[Change]]:
        index: dict[str, list[Change]] = {}
        for listener in self._near:
            if listener.after is not None:
                for name in self._balancers_of(listener):
                    index.setdefault(name, []).append(listener)
        return index

    @cached_property
    def _rules(self) -> dict[str, list[Change]]:
        index: dict[str, list[Change]] = {}
        for rule in self._plan.concerning(self._named, types_with(self._plan, _is_rule)):
            if rule.after is not None:
                for name in pointed_at(self._plan, rule, _shape(rule).listener or ""):
                    index.setdefault(name, []).append(rule)
        return index

    def _listener_of(self, change: Change) -> Change | None:
        attribute = _shape(change).listener
        if attribute is None:
            return change
        names = pointed_at(self._plan, change, attribute) if change.after is not None else frozenset()
        return next((other for other in self._near if names & names_of(other)), None)

    def _beside(self, listener: Change) -> list[Change]:
        """All listeners of the same load balancer after the apply, itself included."""
        names = self._balancers_of(listener)
        found = {other.address: other for name in names for other in self._by_load_balancer.get(name, ())}
        return list(found.values())

    def _balancers_of(self, listener: Change) -> frozenset[str]:
        return pointed_at(self._plan, listener, _shape(listener).load_balancer or "")

    def _redirect(self, change: Change, answer: _Values) -> dict[str, Any] | None:
        """Where a redirect leads. `answered` is null where the plan does not have the load balancer, or the port."""
        block = _first(answer.get("redirect")) if answer.get("type") == "redirect" else None
        if block is None:
            return None
        listener = self._listener_of(change)
        own = _after(listener) if listener is not None else {}
        port = _port(own.get("port") if block.get("port") in (None, "", "#{port}") else block.get("port"))
        protocol = own.get("protocol") if block.get("protocol") in (None, "", "#{protocol}") else block.get("protocol")
        same_host = block.get("host") in _KEPT
        same_page = block.get("path") in (None, "", "/#{path}") and block.get("query") in (None, "", "#{query}")
        return {
            "host": block.get("host"),
            "port": port,
            "protocol": protocol,
            "same_host": same_host,
            "answered": self._is_answered(listener, port),
            "loops": same_host and same_page and (port, protocol) == (_port(own.get("port")), own.get("protocol")),
        }

    def _is_answered(self, listener: Change | None, port: int | None) -> bool | None:
        """Whether a listener of the same load balancer has the port; None where the plan cannot tell."""
        if listener is None or port is None:
            return None
        owners = self._balancers_of(listener)
        balancers = types_with(self._plan, lambda declared: declared.load_balancer)
        if not any(owners & names_of(other) for other in self._plan.concerning(owners, balancers)):
            return None
        return any(_port(_after(other).get("port")) == port for other in self._beside(listener))

    def _replacement(self, change: Change) -> str | None:
        """What answers instead after the apply: another listener on the same port, or a rule that says the same."""
        if not isinstance(change.before, dict):
            return None
        shape = _shape(change)
        if shape.load_balancer:
            port = change.before.get("port")
            mates = self._by_load_balancer.get(str(change.before.get(shape.load_balancer)), [])
            others = [other for other in mates if _after(other).get("port") == port]
        else:
            mine = _conditions(change.before)
            others = [
                other
                for other in self._rules.get(str(change.before.get(shape.listener)), ())
                if _conditions(other.after) == mine and _same_answer(change.before, other.after)
            ]
        return next((other.address for other in others if other.address != change.address), None)

    def _lost_conditions(self, change: Change) -> Value:
        """The hosts, paths and other values that a rule takes no more, and no other rule of its listener takes."""
        attribute = _shape(change).listener
        if attribute is None or not isinstance(change.before, dict) or not isinstance(change.after, dict):
            return []
        others = [rule for rule in self._rules.get(str(change.before.get(attribute)), ()) if rule.address != change.address]
        taken = [pair for rule in others for pair in _conditions(rule.after)]
        after = _conditions(change.after)
        fields = {field for field, _ in after}
        lost = [
            f"{field.replace('_', ' ')} {value}"
            for field, value in _conditions(change.before)
            if field in fields and not any(_takes(pair, (field, value)) for pair in (*after, *taken))
        ]
        return UNKNOWN if lost and has_unknown(change.after.get("condition")) else lost


def _shape(change: Change) -> ListenerShape:
    shape = resource_type(change.type).listener
    if shape is None:
        raise ValueError(f"{change.type} is no listener and no rule of one")
    return shape


def _is_listener(declared: ResourceType) -> bool:
    return declared.listener is not None and declared.listener.load_balancer is not None


def _is_rule(declared: ResourceType) -> bool:
    return declared.listener is not None and declared.listener.listener is not None


def _owners(change: Change) -> Iterator[str]:
    """The names of the load balancer of a listener, or of the listener of a rule, now and after the apply."""
    shape = _shape(change)
    for side in (change.before, change.after):
        if isinstance(side, dict):
            yield from strings(side.get(shape.load_balancer or shape.listener))


def _after(change: Change) -> _Values:
    return change.after if isinstance(change.after, dict) else {}


def _port(value: Value) -> int | None:
    number = as_number(value)
    return None if number is None else int(number)


def _blocks(value: Value) -> list[_Values]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _first(value: Value) -> _Values | None:
    return next(iter(_blocks(value)), None)


def _answer(values: Value, attribute: str) -> _Values:
    """The action that answers the request: those before it only authenticate."""
    found = _blocks(values.get(attribute)) if isinstance(values, dict) else []
    answers = [action for action in found if action.get("type") in _ANSWERS or action.get("type") is UNKNOWN]
    return answers[-1] if answers else {}


def _groups(answer: _Values) -> list[_Values]:
    """The target groups of a forward, with their weights: {arn, weight}."""
    if answer.get("type") not in ("forward", UNKNOWN):
        return []
    listed = _blocks((_first(answer.get("forward")) or {}).get("target_group"))
    groups = [{"arn": item.get("arn"), "weight": item.get("weight")} for item in listed]
    single = answer.get("target_group_arn")
    return groups or ([{"arn": single, "weight": None}] if single is UNKNOWN or single else [])


def _conditions(values: Value) -> list[tuple[str, str]]:
    """The values that a rule asks for, each with its field, in a stable order."""
    return sorted(set(_pairs(values.get("condition")))) if isinstance(values, dict) else []


def _pairs(conditions: Value) -> Iterator[tuple[str, str]]:
    for block in _blocks(conditions):
        for field in _FIELDS:
            for item in _blocks(block.get(field)):
                name = next((text for text in (item.get("http_header_name"), item.get("key")) if isinstance(text, str)), "")
                for value in strings([item.get("values"), item.get("value")]):
                    yield f"{field} {name}".strip(), value


def _takes(new: tuple[str, str], old: tuple[str, str]) -> bool:
    """Whether a condition also takes what another one took; `*` and `?` are wildcards in hosts and paths."""
    if new[0] != old[0]:
        return False
    if new[0] not in _PATTERNS:
        return new[1] == old[1]
    pattern, text = (new[1].lower(), old[1].lower()) if new[0] == "host_header" else (new[1], old[1])
    return glob(pattern)(text)


def _added_fields(change: Change) -> list[str]:
    """The fields that a rule asks for after the apply and did not before: it takes fewer requests."""
    if _shape(change).listener is None or change.before is None or change.after is None:
        return []
    before = {field for field, _ in _conditions(change.before)}
    return sorted(field.replace("_", " ") for field in {field for field, _ in _conditions(change.after)} - before)


def _lost_ports(change: Change, expression: str) -> list[str]:
    """The ports on which a load balancer listens no more whose listeners are blocks of its own."""
    before, after = (_ports(evaluate(expression, values)) if values else set() for values in (change.before, change.after))
    return [f"port {port:g}" for port in sorted(before - after)] if after else []


def _ports(value: Value) -> set[float]:
    ports = (as_number(item) for item in value) if isinstance(value, list) else ()
    return {port for port in ports if port is not None}


def _same_answer(before: _Values, after: _Values) -> bool:
    one, other = _answer(before, "action"), _answer(after, "action")
    same_groups = has_unknown(_groups(other)) or sorted(map(str, _groups(one))) == sorted(map(str, _groups(other)))
    return one.get("type") == other.get("type") and same_groups

"""Facts about packet filters: what one change closes, once all rules of the plan for the same filter are counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tfguard.kinds import KINDS, FilterShape, kind_of
from tfguard.model import Action, Change, Value
from tfguard.model.values import UNKNOWN, has_unknown
from tfguard.policy.expression import evaluate
from tfguard.policy.facts.doors import Doors
from tfguard.policy.facts.packets import (
    ANYTHING,
    COUNTED,
    EGRESS,
    INGRESS,
    LAST_PORT,
    Rule,
    RuleSet,
    is_inside,
    is_open,
    places,
    read_rules,
)
from tfguard.policy.facts.references import names_of, pointed_at
from tfguard.sources.plan_json import Plan

ADMIN_PORTS = ((22, 22), (23, 23), (3389, 3389), (5985, 5986))
"""What administrators use and users do not: closing these is hardening."""
WEB_PORTS = (80, 443, 8080, 8443)
WIDE = 1024
"""A rule for this many ports names no service."""
FEW_V4 = 24
FEW_V6 = 56
"""A network with a prefix of this length, or a longer one, is one entry of an allow-list."""

_Closed = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Shut:
    """A range of ports that a peer reaches now and not after the apply."""

    protocol: str
    first: int
    last: int
    peer: str


class Firewall:
    """The packet filters of one plan: security groups, network ACLs, firewall rules."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._doors = Doors(plan)

    @cached_property
    def _types(self) -> list[str]:
        return [name for name in self._plan.rows_by_type if kind_of(name).filter]

    @cached_property
    def _before(self) -> dict[str, list[Change]]:
        index: dict[str, list[Change]] = {}
        for change in self._plan.of_types(self._types):
            for key in _keys_before(change):
                index.setdefault(key, []).append(change)
        return index

    @cached_property
    def _after(self) -> dict[str, list[Change]]:
        index: dict[str, list[Change]] = {}
        for change in self._plan.of_types(self._types):
            for key in self._keys_after(change):
                index.setdefault(key, []).append(change)
        return index

    def _keys_after(self, change: Change) -> frozenset[str]:
        shape = _shape(change)
        if change.after is None:
            return frozenset()
        key = evaluate(shape.filter, change.after)
        if not has_unknown(key):
            return frozenset([str(key)] if key else [])
        return names_of(change) if shape.listing else pointed_at(self._plan, change, shape.filter)

    def rules_before(self, keys: Iterable[str]) -> list[Rule]:
        """The rules of some filters as they are now."""
        return [rule for key in keys for change in self._before.get(key, ()) for rule in _rules(change, change.before)]

    def rules_after(self, keys: Iterable[str]) -> list[Rule]:
        """The rules of some filters as they are when the apply has ended."""
        found: list[Rule] = []
        for key in keys:
            members = self._after.get(key, ())
            lists = [change for change in members if _shape(change).listing]
            singles = [change for change in members if not _shape(change).listing]
            ruled = {direction for change in lists for direction in _ruled(change)}
            found += [rule for change in lists for rule in self._own_rules(change, key)]
            found += [
                rule
                for change in singles
                for rule in _rules(change, change.after)
                if rule.direction not in ruled or change.changes_something
            ]
        return found

    def knows(self, key: str) -> bool:
        """Whether the plan has the filter itself: only then are its rules known to be all."""
        return any(_shape(change).listing for change in (*self._before.get(key, ()), *self._after.get(key, ())))

    def _own_rules(self, change: Change, key: str) -> list[Rule]:
        """The rules in the filter's own block. Where it says nothing of them, it lists those of standalone resources."""
        ruled = _ruled(change)
        listed = list(_rules(change, change.after))
        others = {
            rule for other in self._before.get(key, ()) if not _shape(other).listing for rule in _rules(other, other.before)
        }
        return [rule for rule in listed if rule.direction in ruled or rule not in others]

    def closed(self, change: Change) -> _Closed | None:
        """What the change closes, by direction; null for what is neither a packet filter's row nor behind a filter.

        Nothing is closed where another rule of the same filter lets the same packets through after the apply, and
        nothing where the filter itself goes away: that is another matter. `unclear` is true where a group that an
        object gets or loses is not in the plan, so that its rules are not known. `open_after`: the directions in which
        some rule lets something through. `listed_by`: filters that list their rules, beside this standalone one.
        """
        shape = kind_of(change.type).filter
        if shape is None:
            return self._regrouped(change)
        keys = sorted(_keys_before(change) or self._keys_after(change))
        found = _nothing()
        if not keys or self._gone(keys):
            return found
        rules = (self.rules_before(keys), self.rules_after(keys))
        before, after = (RuleSet(tuple(each), shape.open, shape.ordered) for each in rules)
        for rule in _suspects(change):
            for entry in self._closures(rule, before, after, keys):
                _add(found, entry)
        found["open_after"] = sorted({rule.direction for rule in after.rules if rule.allow})
        found["listed_by"] = self._listed_by(change, keys)
        if shape.listing:
            _mark_mixed(found, self._unchanged(keys))
        return _as_unknown(found) if is_open(_raw(change, change.after)) and self._sets_rules(change) else found

    def _regrouped(self, change: Change) -> _Closed | None:
        """What an object loses by getting other security groups; null where it keeps those that it has."""
        was, becomes = self._doors.groups_before(change), self._doors.groups_after(change)
        if not was or was <= becomes or change.destroys:
            return None
        rules = self.rules_before(was), self.rules_after(becomes)
        before, after = (RuleSet(tuple(each)) for each in rules)
        found = _nothing(unclear=not all(self.knows(key) for key in was ^ becomes) or not becomes)
        for rule in rules[0]:
            for entry in self._closures(rule, before, after, sorted(was)):
                mine = [name for name in entry["served_by"] if self._doors.has(change, name)]
                _add(
                    found,
                    {
                        **entry,
                        "served_by": mine,
                        "idle": entry["direction"] == INGRESS and self._doors.known(change) and not mine,
                    },
                )
        return found

    def _gone(self, keys: list[str]) -> bool:
        return any(_shape(change).listing and change.destroys for key in keys for change in self._before.get(key, ()))

    def _unchanged(self, keys: list[str]) -> dict[Rule, str]:
        """The rules of standalone resources that the plan leaves alone."""
        members = (change for key in keys for change in self._before.get(key, ()))
        return {
            rule: change.address
            for change in members
            if not _shape(change).listing and not change.changes_something
            for rule in _rules(change, change.before)
        }

    def _listed_by(self, change: Change, keys: list[str]) -> list[str]:
        """The filters whose own block makes rules in the direction of this standalone one: it will take this one away."""
        if _shape(change).listing or change.after is None:
            return []
        directions = {rule.direction for rule in _rules(change, change.after)}
        owners = (other for key in keys for other in self._after.get(key, ()) if _shape(other).listing)
        return sorted({other.address for other in owners for name in directions if self._plan.configuration.sets(other, name)})

    def _sets_rules(self, change: Change) -> bool:
        return not _shape(change).listing or any(
            self._plan.configuration.sets(change, name) for name in ("ingress", "egress", "security_rule")
        )

    def _closures(self, rule: Rule, before: RuleSet, after: RuleSet, keys: list[str]) -> Iterator[dict[str, Any]]:
        every = (*before.rules, *after.rules)
        for place, peer in places(rule.peer, every):
            if isinstance(place, str) and place in self._removed_groups:
                continue
            shut = {
                protocol: _joined(
                    (first, last)
                    for first, last in _segments(rule, every)
                    if before.passes(rule.direction, protocol, first, place, rule.scope)
                    and not after.passes(rule.direction, protocol, first, place, rule.scope)
                )
                for protocol in rule.protocols
            }
            if len({tuple(ranges) for ranges in shut.values()}) == 1 and len(shut) > 1:
                shut = {ANYTHING: shut[COUNTED[0]]}
            for protocol, ranges in shut.items():
                for first, last in ranges:
                    yield self._entry(rule, _Shut(protocol, first, last, peer), after, keys)

    @cached_property
    def _removed_groups(self) -> frozenset[str]:
        gone = (
            change for change in self._plan.changes if change.deletes and not change.deposed and kind_of(change.type).filter
        )
        return frozenset(name for change in gone for name in names_of(change))

    def _entry(self, rule: Rule, shut: _Shut, after: RuleSet, keys: list[str]) -> dict[str, Any]:
        first, last = shut.first, shut.last
        inward = rule.direction == INGRESS
        served = self._doors.served(keys, first, last) if inward else []
        counted = COUNTED[0] if shut.protocol == ANYTHING else shut.protocol
        ports = _ports_text(first, last)
        return {
            "direction": rule.direction,
            "protocol": shut.protocol,
            "ports": ports,
            "peer": shut.peer,
            "text": f"{_protocol_text(shut.protocol)}{ports} {'from' if inward else 'to'} {shut.peer}",
            "public": shut.peer in ("0.0.0.0/0", "::/0"),
            "admin": any(low <= first and last <= high for low, high in ADMIN_PORTS),
            "web": shut.protocol != "udp" and any(first <= port <= last for port in WEB_PORTS),
            "wide": rule.last - rule.first >= WIDE,
            "few": _is_few(shut.peer),
            "left": after.peers(rule.direction, counted, first),
            "any_left": any(other.allow and other.direction == rule.direction for other in after.rules),
            "served_by": served,
            "idle": inward and not served and self._doors.all_known(keys),
            "mixed": [],
        }


def _shape(change: Change) -> FilterShape:
    shape = KINDS[change.type].filter
    if shape is None:
        raise ValueError(f"{change.type} is no packet filter")
    return shape


def _keys_before(change: Change) -> frozenset[str]:
    key = evaluate(_shape(change).filter, change.before) if change.before is not None else None
    return frozenset([str(key)] if key else [])


def _raw(change: Change, values: Value) -> Value:
    return None if values is None else evaluate(_shape(change).rules, values)


def _rules(change: Change, values: Value) -> Iterator[Rule]:
    return read_rules(_raw(change, values))


def _ruled(change: Change) -> frozenset[str]:
    """The directions in which the filter's own block changes the rules, and so must be the one that makes them."""
    before, after = set(_rules(change, change.before)), set(_rules(change, change.after))
    if change.action is Action.CREATE:
        return frozenset(rule.direction for rule in after)
    return frozenset(rule.direction for rule in before ^ after)


def _suspects(change: Change) -> Iterator[Rule]:
    """The rules of the change that can close something: those that allow and go, and those that deny and come."""
    before, after = dict.fromkeys(_rules(change, change.before)), dict.fromkeys(_rules(change, change.after))
    yield from (rule for rule in before if rule.allow and rule not in after)
    yield from (rule for rule in after if not rule.allow and rule not in before)


def _segments(rule: Rule, rules: Iterable[Rule]) -> Iterator[tuple[int, int]]:
    """The rule's ports, cut wherever another rule begins or ends."""
    starts = {rule.first}
    for other in rules:
        starts |= {port for port in (other.first, other.last + 1) if rule.first < port <= rule.last}
    ordered = sorted(starts)
    yield from zip(ordered, [*(port - 1 for port in ordered[1:]), rule.last], strict=True)


def _joined(segments: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for first, last in segments:
        if joined and joined[-1][1] + 1 == first:
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return joined


def _ports_text(first: int, last: int) -> str:
    if (first, last) == (0, LAST_PORT):
        return "all ports"
    return str(first) if first == last else f"{first}-{last}"


def _protocol_text(protocol: str) -> str:
    return "" if protocol == ANYTHING else f"{protocol.upper()} "


def _is_few(peer: str) -> bool:
    address, _, bits = peer.partition("/")
    return bits.isdigit() and int(bits) >= (FEW_V6 if ":" in address else FEW_V4)


def _mark_mixed(found: _Closed, unchanged: dict[Rule, str]) -> None:
    """Say of each closing which standalone rule, left alone by the plan, it takes away."""
    for entry in (*found[INGRESS], *found[EGRESS]):
        owners = {address for rule, address in unchanged.items() if _is_about(entry, rule)}
        entry["mixed"] = sorted(owners)


def _is_about(entry: dict[str, Any], rule: Rule) -> bool:
    same_ports = _ports_text(rule.first, rule.last) == entry["ports"] and entry["protocol"] in rule.protocols
    return same_ports and rule.direction == entry["direction"] and str(rule.peer) == entry["peer"]


def _nothing(unclear: bool = False) -> _Closed:
    return {INGRESS: [], EGRESS: [], "unclear": unclear, "open_after": [], "listed_by": []}


def _add(found: _Closed, entry: dict[str, Any]) -> None:
    """Add a closing, unless a wider peer that is shut out as well already says it."""
    entries = found[entry["direction"]]
    if not any(_says(other, entry) for other in entries):
        entries[:] = [*(other for other in entries if not _says(entry, other)), entry]


def _says(wide: dict[str, Any], narrow: dict[str, Any]) -> bool:
    if (wide["protocol"], wide["ports"]) != (narrow["protocol"], narrow["ports"]):
        return False
    return bool(wide["peer"] == narrow["peer"]) or is_inside(narrow["peer"], wide["peer"])


def _as_unknown(found: _Closed) -> _Closed:
    """The same where some rules are unknown until the apply: what seems closed may be open after all."""
    return {**found, **{direction: [UNKNOWN] for direction in (INGRESS, EGRESS) if found[direction]}}

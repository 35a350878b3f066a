"""Facts about packet filters: what one change closes, once all rules of the plan for the same filter are counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Order
from tfguard.model.values import UNKNOWN, as_integer
from tfguard.plan.facts.network.doors import Doors
from tfguard.plan.facts.network.packets import (
    ANYTHING,
    COUNTED,
    EGRESS,
    INGRESS,
    LAST_PORT,
    RuleSet,
    TrafficRule,
    is_inside,
    points,
)
from tfguard.plan.facts.network.rulebook import RuleBook, shape_of
from tfguard.resources.catalogue import resource_type

ADMIN_PORTS = ((22, 22), (23, 23), (3389, 3389), (5985, 5986))
"""What administrators use and users do not: closing these is hardening."""
WEB_PORTS = (80, 443, 8080, 8443)
WIDE = 1024
"""A rule for this many ports names no service."""
FEW_V4 = 24
FEW_V6 = 56
"""A network with a prefix of this length, or a longer one, is one entry of an allow-list."""

_Closed = dict[str, Any]


class _Shut(Struct, frozen=True):
    """A range of ports that a peer reaches now and not after the apply."""

    protocol: str
    first: int
    last: int
    peer: str


class Firewall:
    """The packet filters of one plan: security groups, network ACLs, firewall rules."""

    def __init__(self, plan: Plan) -> None:
        self._book = RuleBook(plan)
        self._doors = Doors(plan, self._book.concerned)

    def closed(self, change: Change) -> _Closed | None:
        """What the change closes, by direction; null for what is neither a packet filter's row nor behind a filter.

        Nothing is closed where another rule of the same filter lets the same packets through after the apply, and
        nothing where the filter itself goes away: that is another matter. `unclear` is true where a group that an
        object gets or loses is not in the plan, so that its rules are not known. `open_after`: the directions in which
        some rule lets something through. `listed_by`: filters that list their rules, beside this standalone one.
        `between`: what gets through before the apply and after it, but not in between: a rule that goes lets it through
        now, one that the same apply makes will do so, and Terraform does not promise which of the two it does first.
        """
        if resource_type(change.type).filter is None:
            return self._regrouped(change)
        keys = self._book.keys(change)
        found = _nothing()
        if not keys or self._book.is_destroyed(keys):
            return found
        shape = shape_of(change)
        before, after = (
            RuleSet(rules, shape.open, shape.ordered) for rules in (self._book.before(keys), self._book.after(keys))
        )
        for entry in self._entries(self._book.suspects(change), before, after, keys):
            _add(found, entry)
        found["between"] = self._between(change, before, keys, found)
        found["open_after"] = sorted({rule.direction for rule in after.rules if rule.allow})
        found["listed_by"] = self._book.listed_by(change, keys)
        if shape.listing:
            _mark_mixed(found, self._book.left_alone(keys))
        return _as_unknown(found) if self._book.is_undecided(change) else found

    def _between(self, change: Change, before: RuleSet, keys: list[str], found: _Closed) -> list[dict[str, Any]]:
        """What a standalone rule that goes lets through, and only rules that the apply makes let through again."""
        if not change.destroys or change.order is Order.CREATE_FIRST or shape_of(change).listing:
            return []
        shut = _nothing()
        steady = RuleSet(self._book.steady(keys), before.open, before.ordered)
        for entry in self._entries(self._book.allowed(change), before, steady, keys):
            _add(shut, entry)
        for_good = (*found[INGRESS], *found[EGRESS])
        return [
            entry
            for entry in (*shut[INGRESS], *shut[EGRESS])
            if not any(other["direction"] == entry["direction"] and _says(other, entry) for other in for_good)
        ]

    def _regrouped(self, change: Change) -> _Closed | None:
        """What an object loses by getting other security groups; null where it keeps those that it has."""
        was, becomes = self._doors.groups_before(change), self._doors.groups_after(change)
        if not was or was <= becomes or change.destroys:
            return None
        before, after = RuleSet(self._book.before(was)), RuleSet(self._book.after(becomes))
        found = _nothing(unclear=not becomes or not all(self._book.knows(key) for key in was ^ becomes))
        for entry in self._entries(before.rules, before, after, sorted(was)):
            mine = [name for name in entry["served_by"] if self._doors.has(change, name)]
            idle = entry["direction"] == INGRESS and self._doors.known(change) and not mine
            _add(found, {**entry, "served_by": mine, "idle": idle})
        return found

    def _entries(
        self, suspects: Iterable[TrafficRule], before: RuleSet, after: RuleSet, keys: list[str]
    ) -> Iterator[dict[str, Any]]:
        kept = frozenset() if after.ordered else frozenset(after.rules)
        open_after = {rule.direction for rule in after.rules if rule.allow}
        for rule in suspects:
            if rule not in kept:
                mine, planned = before.near(rule), after.near(rule)
                for shut in self._shut(rule, mine, planned):
                    yield {**self._entry(rule, shut, planned, keys), "any_left": rule.direction in open_after}

    def _shut(self, rule: TrafficRule, before: RuleSet, after: RuleSet) -> Iterator[_Shut]:
        every = (*before.rules, *after.rules)
        segments = list(_segments(rule, every))
        for place, peer in points(rule.peer, every):
            if place in self._book.removed:
                continue
            ranges = {
                protocol: _joined(
                    (first, last)
                    for first, last in segments
                    if before.passes(rule.direction, protocol, first, place, rule.scope)
                    and not after.passes(rule.direction, protocol, first, place, rule.scope)
                )
                for protocol in rule.protocols
            }
            for protocol, first, last in _together(ranges):
                yield _Shut(protocol, first, last, peer)

    def _entry(self, rule: TrafficRule, shut: _Shut, after: RuleSet, keys: list[str]) -> dict[str, Any]:
        first, last = shut.first, shut.last
        inward = rule.direction == INGRESS
        served = self._doors.served(keys, first, last) if inward else []
        counted = COUNTED[0] if shut.protocol == ANYTHING else shut.protocol
        ports = _ports_text(first, last)
        let_in = rule if rule.allow else shut  # a denial of all ports closes no more than was open
        return {
            "direction": rule.direction,
            "protocol": shut.protocol,
            "ports": ports,
            "peer": shut.peer,
            "text": f"{_protocol_text(shut.protocol)}{ports} {'from' if inward else 'to'} {shut.peer}",
            "public": shut.peer in ("0.0.0.0/0", "::/0"),
            "admin": any(low <= first and last <= high for low, high in ADMIN_PORTS),
            "web": shut.protocol != "udp" and any(first <= port <= last for port in WEB_PORTS),
            "wide": let_in.last - let_in.first >= WIDE,
            "few": _is_few(shut.peer),
            "left": after.peers(rule.direction, counted, first),
            "served_by": served,
            "idle": inward and not served and self._doors.all_known(keys),
            "mixed": [],
        }


def _segments(rule: TrafficRule, rules: Iterable[TrafficRule]) -> Iterator[tuple[int, int]]:
    """The rule's ports, cut wherever another rule begins or ends."""
    starts = {rule.first}
    for other in rules:
        starts |= {port for port in (other.first, other.last + 1) if rule.first < port <= rule.last}
    ordered = sorted(starts)
    yield from zip(ordered, [*(port - 1 for port in ordered[1:]), rule.last], strict=True)


def _joined(segments: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for first, last in segments:
        if joined and joined[-1][1] + 1 == first:
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return tuple(joined)


def _together(shut: dict[str, tuple[tuple[int, int], ...]]) -> Iterator[tuple[str, int, int]]:
    """The ranges with their protocols; where it is the same for all protocols, it is said once."""
    if len(shut) == len(COUNTED) and len(set(shut.values())) == 1:
        shut = {ANYTHING: shut[COUNTED[0]]}
    for protocol, ranges in shut.items():
        for first, last in ranges:
            yield protocol, first, last


def _ports_text(first: int, last: int) -> str:
    if (first, last) == (0, LAST_PORT):
        return "all ports"
    return str(first) if first == last else f"{first}-{last}"


def _protocol_text(protocol: str) -> str:
    return "" if protocol == ANYTHING else f"{protocol.upper()} "


def _is_few(peer: str) -> bool:
    address, _, bits = peer.partition("/")
    length = as_integer(bits)
    return length is not None and length >= (FEW_V6 if ":" in address else FEW_V4)


def _mark_mixed(found: _Closed, unchanged: dict[TrafficRule, str]) -> None:
    """Say of each closing which standalone rule, left alone by the plan, it takes away."""
    for entry in (*found[INGRESS], *found[EGRESS]):
        owners = {address for rule, address in unchanged.items() if _is_about(entry, rule)}
        entry["mixed"] = sorted(owners)


def _is_about(entry: dict[str, Any], rule: TrafficRule) -> bool:
    same_ports = _ports_text(rule.first, rule.last) == entry["ports"]
    same_protocol = entry["protocol"] in (rule.protocol, *rule.protocols)
    return same_ports and same_protocol and rule.direction == entry["direction"] and str(rule.peer) == entry["peer"]


def _nothing(unclear: bool = False) -> _Closed:
    return {INGRESS: [], EGRESS: [], "unclear": unclear, "open_after": [], "listed_by": [], "between": []}


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

"""Packet-filter rules in one form for every provider, and what a set of them lets through."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_network
from typing import Any, TypeAlias

from msgspec import Struct

from tfguard.model import Value
from tfguard.model.values import UNKNOWN, as_integer, as_number, has_unknown

Network: TypeAlias = IPv4Network | IPv6Network
Point: TypeAlias = IPv4Address | IPv6Address | str
"""One address, or the name of a group of hosts: a security group, a prefix list, a tag."""

LAST_PORT = 65535
INGRESS = "ingress"
EGRESS = "egress"
ANYTHING = "any"
COUNTED = ("tcp", "udp")
"""The protocols that users and applications speak; closing ICMP or ESP alone is not judged."""

_PROTOCOLS = {
    "-1": ANYTHING,
    "all": ANYTHING,
    "*": ANYTHING,
    "": ANYTHING,
    "6": "tcp",
    "17": "udp",
    "1": "icmp",
    "58": "icmpv6",
}
_DIRECTIONS = {"inbound": INGRESS, "outbound": EGRESS}
_EVERYWHERE = {"*": ("0.0.0.0/0", "::/0"), "internet": ("0.0.0.0/0", "::/0"), "any": ("0.0.0.0/0", "::/0")}
_OWNER = re.compile(r"^\d{12}/(?=sg-)")
"""The account before the id of a group: the provider writes it or leaves it out, for the same group."""
MAX_INNER = 500
"""With more networks than this inside another one, only its first address stands for it."""
_WIDE_PRIVATE = 20
"""A rule for a private network of this size or larger is taken to let in the groups of hosts inside it."""


class TrafficRule(Struct, frozen=True):
    """What one rule says about one source or destination: a network, or the name of a group of hosts."""

    direction: str
    allow: bool
    number: float
    protocol: str
    first: int
    last: int
    peer: Network | str
    scope: tuple[str, ...] = ()

    @property
    def protocols(self) -> tuple[str, ...]:
        """The protocols that count, of those that the rule speaks of."""
        return COUNTED if self.protocol == ANYTHING else tuple(name for name in COUNTED if name == self.protocol)

    def speaks_of(self, direction: str, protocol: str, port: int, scope: tuple[str, ...]) -> bool:
        """Whether the rule is about this port of all these hosts, whoever is at the other end; a host needs one of the tags."""
        return (
            self.direction == direction
            and self.protocol in (ANYTHING, protocol)
            and self.first <= port <= self.last
            and (not self.scope or (bool(scope) and set(scope) <= set(self.scope)))
        )

    def meets(self, other: TrafficRule) -> bool:
        """Whether two rules speak of the same ports, whoever is at the other end of each."""
        return (
            self.direction == other.direction
            and self.first <= other.last
            and other.first <= self.last
            and (self.protocol == other.protocol or ANYTHING in (self.protocol, other.protocol))
        )

    def takes(self, point: Point) -> bool:
        """Whether the other end is one that the rule names."""
        if isinstance(self.peer, str):
            return self.peer == point
        if isinstance(point, str):
            return self.peer.prefixlen == 0 or (self.peer.is_private and self.peer.prefixlen <= _WIDE_PRIVATE)
        return point in self.peer


def read_rules(raw: Value) -> Iterator[TrafficRule]:
    """The rules in what a type's expression gives; a rule that is unknown as a whole is left out."""
    for item in _listed(raw):
        if isinstance(item, dict) and item.get("off") is not True:
            for block in _listed(item.get("blocks", [{}])):
                rule = {**item, **block} if isinstance(block, dict) else {"protocol": UNKNOWN}
                if not has_unknown([rule.get("direction"), rule.get("protocol")]):
                    yield from _read(rule)


def is_open(raw: Value) -> bool:
    """Whether some rule cannot be read until the apply: as a whole, in its ports, or in its networks."""
    if raw is UNKNOWN:
        return True
    fields = ("direction", "protocol", "first", "last", "ports", "networks", "allow", "blocks", "off")
    return any(
        item is UNKNOWN or (isinstance(item, dict) and has_unknown([item.get(name) for name in fields]))
        for item in _listed(raw)
    )


def _read(item: dict[str, Any]) -> Iterator[TrafficRule]:
    named = str(item.get("direction") or INGRESS).lower()
    direction = _DIRECTIONS.get(named, named)
    if direction not in (INGRESS, EGRESS):
        return
    protocol = str(item.get("protocol") or "").lower()
    scope = tuple(sorted(_texts(item.get("scope"))))
    number = as_number(item.get("number")) or 0
    for first, last in _ports(item, _PROTOCOLS.get(protocol, protocol)):
        for peer in _peers(item):
            yield TrafficRule(
                direction,
                item.get("allow", True) in (True, None),
                number,
                _PROTOCOLS.get(protocol, protocol),
                first,
                last,
                peer,
                scope,
            )


def _ports(item: dict[str, Any], protocol: str) -> Iterator[tuple[int, int]]:
    texts = [text for text in _listed(item.get("ports")) if isinstance(text, (str, int))]
    if texts:
        for text in texts:
            first, _, last = str(text).replace("*", f"0-{LAST_PORT}").partition("-")
            low, high = as_integer(first.strip()), as_integer((last or first).strip())
            if low is not None and high is not None:
                yield low, high
        return
    first_port, last_port = as_number(item.get("first")), as_number(item.get("last"))
    if protocol == ANYTHING or first_port is None or last_port is None or first_port < 0:
        yield 0, LAST_PORT
    else:
        yield int(first_port), int(last_port)


def _peers(item: dict[str, Any]) -> Iterator[Network | str]:
    for text in _texts(item.get("networks")):
        for network in _EVERYWHERE.get(text.lower(), (text,)):
            yield _network(network)
    for text in _texts(item.get("peers")):
        yield _OWNER.sub("", text)


def is_inside(inner: str, outer: str) -> bool:
    """Whether one network, given as a text, lies in another; false where either is no network.

    >>> is_inside("10.1.0.0/16", "10.0.0.0/8")
    True
    """
    one, other = _network(inner), _network(outer)
    return not isinstance(one, str) and not isinstance(other, str) and _inside(one, other)


def _network(text: str) -> Network | str:
    try:
        return ip_network(text, strict=False)
    except ValueError:
        return text


def _texts(value: Value) -> Iterator[str]:
    yield from (item for item in _listed(value) if isinstance(item, str) and item)


def _listed(value: Value) -> list[Any]:
    return value if isinstance(value, list) else []


class RuleSet(Struct, frozen=True):
    """All rules that decide for one filter. `open`: the directions in which everything else passes."""

    rules: tuple[TrafficRule, ...]
    open: tuple[str, ...] = ()
    ordered: bool = False

    def near(self, rule: TrafficRule) -> RuleSet:
        """The rules among these that matter to one of them."""
        return RuleSet(tuple(other for other in self.rules if other.meets(rule)), self.open, self.ordered)

    def passes(self, direction: str, protocol: str, port: int, point: Point, scope: tuple[str, ...]) -> bool:
        """Whether a packet gets through: any rule that allows it, or the first that matches where order counts."""
        matching = [rule for rule in self.rules if rule.speaks_of(direction, protocol, port, scope) and rule.takes(point)]
        if not matching:
            return direction in self.open
        if not self.ordered:
            return any(rule.allow for rule in matching)
        return min(matching, key=lambda rule: (rule.number, rule.allow)).allow

    def peers(self, direction: str, protocol: str, port: int) -> list[str]:
        """Whom the rules still let through to a port, as texts."""
        found = (rule for rule in self.rules if rule.allow and rule.speaks_of(direction, protocol, port, rule.scope))
        return sorted({str(rule.peer) for rule in found if self._reaches(rule, protocol, port)})

    def _reaches(self, rule: TrafficRule, protocol: str, port: int) -> bool:
        """Whether no earlier rule takes away all that this one lets through."""
        spots = points(rule.peer, self.rules) if self.ordered else []
        return not spots or any(self.passes(rule.direction, protocol, port, point, rule.scope) for point, _ in spots)


def points(peer: Network | str, rules: Iterable[TrafficRule]) -> list[tuple[Point, str]]:
    """Points that stand for every part of a peer that the rules may tell apart, each with the network that it is in.

    Each network stands for what no narrower one covers: where the narrower ones cover it all, they speak for it.
    """
    if isinstance(peer, str):
        return [(peer, peer)]
    inside = [other for other in _networks(rules) if other != peer and _inside(other, peer)]
    inner = [peer, *(inside if len(inside) <= MAX_INNER else ())]
    found: list[tuple[Point, str]] = []
    for network in inner:
        narrower = [other for other in inner if other != network and _inside(other, network)]
        point = next((point for point in _candidates(network, narrower) if not any(point in other for other in narrower)), None)
        if point is not None:
            found.append((point, str(network)))
    return found


def _networks(rules: Iterable[TrafficRule]) -> list[Network]:
    return sorted({rule.peer for rule in rules if not isinstance(rule.peer, str)}, key=str)


def _inside(inner: Network, outer: Network) -> bool:
    return inner.version == outer.version and inner.network_address in outer and inner.prefixlen >= outer.prefixlen


def _candidates(network: Network, narrower: list[Network]) -> Iterator[IPv4Address | IPv6Address]:
    """Where the part that is left over must begin: at the start, or right behind a narrower network."""
    yield network.network_address
    for other in narrower:
        if other.broadcast_address != network.broadcast_address:
            yield other.broadcast_address + 1

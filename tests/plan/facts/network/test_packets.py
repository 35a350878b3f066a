"""Rules in one form, and what a set of them lets through."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Any

import pytest

from tfguard.model.values import UNKNOWN
from tfguard.plan.facts.network.packets import RuleSet, is_open, points, read_rules


def rule(**parts: Any) -> dict[str, Any]:
    return {"direction": "ingress", "protocol": "tcp", "first": 443, "last": 443, "networks": ["0.0.0.0/0"], **parts}


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({}, [("tcp", 443, 443, "0.0.0.0/0")]),
        ({"protocol": "6"}, [("tcp", 443, 443, "0.0.0.0/0")]),
        ({"protocol": "-1", "first": 0, "last": 0}, [("any", 0, 65535, "0.0.0.0/0")]),
        ({"networks": ["10.0.0.1/8"], "peers": ["sg-1"]}, [("tcp", 443, 443, "10.0.0.0/8"), ("tcp", 443, 443, "sg-1")]),
        ({"ports": ["80", "8000-8010"]}, [("tcp", 80, 80, "0.0.0.0/0"), ("tcp", 8000, 8010, "0.0.0.0/0")]),
        ({"ports": ["*"], "networks": ["Internet"]}, [("tcp", 0, 65535, "0.0.0.0/0"), ("tcp", 0, 65535, "::/0")]),
        ({"ports": ["http"]}, []),
        ({"networks": [], "peers": ["123456789012/sg-1"]}, [("tcp", 443, 443, "sg-1")]),
        ({"direction": "sideways"}, []),
        ({"blocks": [{"protocol": "udp", "ports": ["53"]}]}, [("udp", 53, 53, "0.0.0.0/0")]),
        ({"off": True}, []),
        ({"networks": [UNKNOWN, "not a network"]}, [("tcp", 443, 443, "not a network")]),
        ({"direction": UNKNOWN}, []),
        ({"ports": UNKNOWN, "scope": UNKNOWN, "peers": UNKNOWN}, [("tcp", 443, 443, "0.0.0.0/0")]),
        ({"blocks": UNKNOWN}, []),
    ],
)
def test_rules_are_read_in_one_form(parts: dict[str, Any], expected: list[tuple[Any, ...]]) -> None:
    found = [(item.protocol, item.first, item.last, str(item.peer)) for item in read_rules([rule(**parts)])]
    assert found == expected


@pytest.mark.parametrize("raw", [UNKNOWN, [UNKNOWN], [rule(networks=[UNKNOWN])], [rule(first=UNKNOWN)]])
def test_a_rule_that_cannot_be_read_yet_is_open(raw: Any) -> None:
    assert is_open(raw)


@pytest.mark.parametrize("raw", [None, [], [rule()], [rule(peers=[UNKNOWN])], "text"])
def test_an_unknown_group_of_hosts_is_not(raw: Any) -> None:
    assert not is_open(raw)


def passes(raw: list[dict[str, Any]], place: str, ordered: bool = False, port: int = 443) -> bool:
    address = ip_address(place) if place[0].isdigit() else place
    return RuleSet(tuple(read_rules(raw)), (), ordered).passes("ingress", "tcp", port, address, ())


@pytest.mark.parametrize(
    ("raw", "place", "expected"),
    [
        ([rule()], "192.0.2.1", True),
        ([rule(first=80, last=80)], "192.0.2.1", False),
        ([rule(networks=["10.0.0.0/8"])], "192.0.2.1", False),
        ([rule(networks=["::/0"])], "192.0.2.1", False),
        ([rule(networks=[], peers=["sg-1"])], "sg-1", True),
        ([rule(networks=[], peers=["sg-2"])], "sg-1", False),
        ([rule()], "sg-1", True),
        ([rule(networks=["10.0.0.0/16"])], "sg-1", True),
        ([rule(networks=["10.0.0.0/28"])], "sg-1", False),
        ([rule(scope=["web"])], "192.0.2.1", False),
    ],
)
def test_any_rule_that_allows_is_enough(raw: list[dict[str, Any]], place: str, expected: bool) -> None:
    assert passes(raw, place) is expected


@pytest.mark.parametrize(("deny", "expected"), [(50, False), (150, True), (100, False)])
def test_where_order_counts_the_first_decides(deny: int, expected: bool) -> None:
    raw = [rule(number=100), rule(number=deny, allow=False)]
    assert passes(raw, "192.0.2.1", ordered=True) is expected


@pytest.mark.parametrize(
    ("peer", "others", "expected"),
    [
        ("10.0.0.0/8", [], ["10.0.0.0/8"]),
        ("10.0.0.0/8", ["10.1.0.0/16"], ["10.0.0.0/8", "10.1.0.0/16"]),
        ("10.0.0.0/8", ["10.0.0.0/9", "10.128.0.0/9"], ["10.0.0.0/9", "10.128.0.0/9"]),
        ("0.0.0.0/0", ["0.0.0.0/1", "::/0"], ["0.0.0.0/0", "0.0.0.0/1"]),
        ("::/0", ["2001:db8::/32"], ["::/0", "2001:db8::/32"]),
    ],
)
def test_every_part_of_a_network_has_a_place(peer: str, others: list[str], expected: list[str]) -> None:
    rules = list(read_rules([rule(networks=[peer, *others])]))
    assert [network for _, network in points(rules[0].peer, rules)] == expected

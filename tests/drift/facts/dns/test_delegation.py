"""Zones that their parent delegates to other servers."""

from __future__ import annotations

from typing import Any

from tests.drift.facts.observed import ZONE, fact, resource


def name_servers(name: str, *servers: str) -> dict[str, Any]:
    return {"Name": name, "Type": "NS", "ResourceRecords": [{"Value": server} for server in servers]}


def test_a_delegation_names_other_servers_than_the_zone_has() -> None:
    child = {"Id": "/hostedzone/Z2", "Name": "a.example.org.", "Config": {"PrivateZone": False}}
    records = [name_servers("a.example.org.", "ns-9.example."), name_servers("example.org.", "ns-5.example.")]
    found = fact(
        "delegation",
        resource("aws_route53_zone"),
        child,
        list_hosted_zones=[ZONE, child],
        get_hosted_zone=["ns-1.example"],
        list_resource_record_sets=records,
    )
    assert (found["parent"], found["expected"], found["delegated"]) == ("example.org", ["ns-1.example"], ["ns-9.example"])


def test_a_private_zone_has_no_delegation() -> None:
    live = {**ZONE, "Config": {"PrivateZone": True}}
    assert fact("delegation", resource("aws_route53_zone"), live) is None

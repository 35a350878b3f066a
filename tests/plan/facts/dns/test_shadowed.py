"""Which live names are asked for elsewhere."""

from __future__ import annotations

from typing import Any

from tests.plans import fact, row

ZONE = "aws_route53_zone.priv"


def record(name: str, *actions: str, zone: str = "Z1", **more: Any) -> dict[str, Any]:
    values = {"zone_id": zone, "name": name, "fqdn": f"{name}.example.org", "type": "A", "ttl": 60, "records": ["192.0.2.1"]}
    values |= more
    before = None if actions == ("create",) else values
    return row(f'aws_route53_record.a["{name}"]', *actions, before=before, after=values)


def private(name: str = "example.org") -> dict[str, Any]:
    return row(ZONE, "create", after={"name": name, "vpc": [{"vpc_id": "vpc-1"}]})


def test_a_private_zone_hides_what_it_does_not_have() -> None:
    inside = row("aws_route53_record.b", "create", after={"name": "pay", "type": "A"}, after_unknown={"fqdn": True})
    found = fact("shadowed", ZONE, private(), record("pay", "no-op"), record("mail", "no-op"), inside)
    assert found == {
        "domain": "example.org",
        "names": ["mail.example.org"],
        "records": ['aws_route53_record.a["mail"]'],
    }


def test_a_wildcard_answers_for_all_but_the_domain_itself() -> None:
    wild = row("aws_route53_record.b", "create", after={"name": "*", "type": "A"}, after_unknown={"fqdn": True})
    assert fact("shadowed", ZONE, private(), record("pay", "no-op"), wild)["names"] == []


def test_names_of_other_domains_and_of_private_zones_stay() -> None:
    values = {"id": "Z9", "zone_id": "Z9", "name": "example.org", "vpc": [{"vpc_id": "vpc-2"}]}
    other = row("aws_route53_zone.other", "no-op", before=values, after=values)
    elsewhere = record("www", "no-op", fqdn="www.example.com")
    assert fact("shadowed", ZONE, private(), other, record("db", "no-op", zone="Z9"), elsewhere)["names"] == []


def test_a_public_zone_shadows_nothing() -> None:
    assert fact("shadowed", ZONE, row(ZONE, "create", after={"name": "example.org", "vpc": []}), record("pay", "no-op")) is None


def delegation(name: str) -> dict[str, Any]:
    after = {"zone_id": "Z1", "name": name, "type": "NS", "ttl": 300, "records": ["ns1.example.net"]}
    return row("aws_route53_record.ns", "create", after=after, after_unknown={"fqdn": True})


def test_a_delegation_hides_what_lies_below_it() -> None:
    rows = [record("api.shop", "no-op"), record("www", "no-op")]
    assert fact("shadowed", "aws_route53_record.ns", delegation("shop"), *rows)["names"] == ["api.shop.example.org"]


def test_a_zones_own_name_servers_delegate_nothing() -> None:
    rows = [record("api.shop", "no-op"), record("www", "no-op")]
    assert fact("shadowed", "aws_route53_record.ns", delegation("example.org"), *rows) is None

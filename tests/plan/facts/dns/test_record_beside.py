"""Records beside a record: siblings, successors, stand-ins, and the certificates that it validates."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import facts_of, plan_of, row
from tfguard.model import UNKNOWN

ROUTE53 = "aws_route53_record.r"


def values(name: str, type_: str = "A", **more: Any) -> dict[str, Any]:
    return {"zone_id": "Z1", "name": name, "type": type_, "ttl": 60, "records": ["192.0.2.1"], **more}


def gone(name: str = "www.a.org", type_: str = "A", **more: Any) -> dict[str, Any]:
    return row(ROUTE53, "delete", before=values(name, type_, **more))


def kept(address: str, *arguments: Any, **more: Any) -> dict[str, Any]:
    return row(address, "no-op", before=values(*arguments, **more), after=values(*arguments, **more))


def made(address: str, *arguments: Any, **more: Any) -> dict[str, Any]:
    return row(address, "create", after=values(*arguments, **more), after_unknown={"fqdn": True})


def record(*rows: dict[str, Any], address: str = ROUTE53) -> Any:
    return facts_of(plan_of(*rows), address).get("record")


def test_a_sibling_of_a_routing_policy_stands_beside_its_record() -> None:
    facts = record(gone(set_identifier="a"), kept("aws_route53_record.b", "www.a.org", set_identifier="b"))
    assert (facts.get("beside"), facts.get("successors")) == (["aws_route53_record.b"], [])


@pytest.mark.parametrize(("type_", "other"), [("A", "A"), ("CNAME", "A"), ("A", "CNAME"), ("AAAA", "CNAME")])
def test_a_record_that_comes_to_the_name_takes_its_place(type_: str, other: str) -> None:
    facts = record(gone(type_=type_), made("aws_route53_record.b", "www.a.org", other))
    assert (facts.get("beside"), facts.get("successors")) == ([], ["aws_route53_record.b"])


def test_a_record_that_is_renamed_takes_the_place_of_one_that_goes() -> None:
    other = row(
        "aws_route53_record.b",
        "delete",
        "create",
        before=values("b.a.org"),
        after=values("www.a.org"),
        replace_paths=[["name"]],
    )
    assert record(gone(), other).get("successors") == ["aws_route53_record.b"]


def test_another_type_is_no_successor() -> None:
    assert record(gone(), made("aws_route53_record.b", "www.a.org", "TXT")).get("successors") == []


def test_a_wildcard_and_an_address_of_the_older_protocol_answer_instead() -> None:
    rows = (gone(type_="AAAA"), kept("aws_route53_record.a", "www.a.org"), kept("aws_route53_record.w", "*.a.org", "CNAME"))
    assert record(*rows).get("instead") == ["aws_route53_record.a", "aws_route53_record.w"]


def test_names_relative_to_the_zone_are_completed() -> None:
    zone = kept("aws_route53_record.full", "api", fqdn="api.a.org")
    facts = record(gone("www.a.org"), made("aws_route53_record.b", "www"), zone)
    assert facts.get("successors") == ["aws_route53_record.b"]


def test_names_that_merely_begin_alike_are_two_names() -> None:
    zone = kept("aws_route53_record.full", "api", fqdn="api.a.org")
    assert record(gone("www.eu.a.org", fqdn="www.eu.a.org"), made("aws_route53_record.b", "www"), zone).get("successors") == []


@pytest.mark.parametrize(
    ("name", "unknown", "renamed"),
    [
        ("www", {"fqdn": True}, False),
        ("WWW.a.org.", {"fqdn": True}, False),
        ("api", {"fqdn": True}, True),
        (None, {"name": True}, UNKNOWN),
    ],
)
def test_a_record_is_renamed_where_its_full_name_differs(name: str | None, unknown: dict[str, bool], renamed: Any) -> None:
    after = values(name or "")
    if name is None:
        del after["name"]
    before = values("www", fqdn="www.a.org")
    facts = record(row(ROUTE53, "delete", "create", before=before, after=after, after_unknown=unknown))
    assert facts.get("renamed") is renamed


def test_the_values_that_stay() -> None:
    before = values("www.a.org", records=["192.0.2.1", "192.0.2.2"])
    facts = record(row(ROUTE53, "update", before=before, after=values("www.a.org", records=["192.0.2.2", "192.0.2.3"])))
    assert facts.get("kept") == ["192.0.2.2"]


def test_a_validation_record_knows_its_name_and_its_certificates() -> None:
    option = {"domain_name": "www.a.org", "resource_record_name": "_1.www.a.org."}
    certificate = {"id": "arn:1", "domain_validation_options": [option]}
    staying = row("aws_acm_certificate.a", "no-op", before=certificate, after=certificate)
    going = row("aws_acm_certificate.b", "delete", before=certificate)
    facts = record(gone("_1.www.a.org", "CNAME", records=["_2.acm-validations.aws."]), staying, going)
    assert facts.get("validation") == "www.a.org"
    assert facts.get("validated_by") == {"staying": ["aws_acm_certificate.a"], "going": ["aws_acm_certificate.b"]}


@pytest.mark.parametrize(("name", "target"), [("_dmarc.a.org", "d.example.net"), ("www.a.org", "x.acm-validations.aws")])
def test_other_records_validate_nothing(name: str, target: str) -> None:
    assert record(gone(name, "CNAME", records=[target])).get("validation") is None


@pytest.mark.parametrize(
    ("type_", "given", "facts"),
    [
        (
            "google_dns_record_set",
            {"managed_zone": "m", "name": "www.a.org.", "type": "CNAME", "ttl": 300, "rrdatas": ["b.org."]},
            ("www.a.org", "CNAME", 300, ["b.org"]),
        ),
        (
            "azurerm_dns_mx_record",
            {
                "zone_name": "a.org",
                "name": "@",
                "fqdn": "a.org.",
                "ttl": 60,
                "record": [{"preference": "1", "exchange": "m.b.org"}],
            },
            ("a.org", "MX", 60, ["m.b.org"]),
        ),
        (
            "azurerm_private_dns_cname_record",
            {"zone_name": "a.org", "name": "www", "fqdn": "www.a.org.", "ttl": 60, "record": "b.org"},
            ("www.a.org", "CNAME", 60, ["b.org"]),
        ),
        (
            "cloudflare_record",
            {"zone_id": "z", "name": "www", "hostname": "www.a.org", "type": "A", "ttl": 1, "value": "192.0.2.1"},
            ("www.a.org", "A", 300, ["192.0.2.1"]),
        ),
        (
            "cloudflare_dns_record",
            {"zone_id": "z", "name": "www.a.org", "type": "A", "ttl": 1, "content": "192.0.2.1"},
            ("www.a.org", "A", 300, ["192.0.2.1"]),
        ),
    ],
)
def test_every_provider_has_the_same_shape(type_: str, given: dict[str, Any], facts: tuple[Any, ...]) -> None:
    found = record(row(f"{type_}.r", "delete", before=given), address=f"{type_}.r")
    assert tuple(found.get(name) for name in ("name", "type", "ttl", "values")) == facts


@pytest.mark.parametrize(
    ("zone", "child"),
    [
        ("google_dns_managed_zone", ("google_dns_record_set", {"managed_zone": "main"})),
        ("azurerm_dns_zone", ("azurerm_dns_a_record", {"zone_name": "main"})),
    ],
)
def test_a_record_goes_with_a_zone_that_it_knows_by_name(zone: str, child: tuple[str, dict[str, Any]]) -> None:
    type_, before = child
    plan = plan_of(
        row(f"{zone}.z", "delete", before={"id": "/zones/main", "name": "main"}), row(f"{type_}.r", "delete", before=before)
    )
    assert facts_of(plan, f"{type_}.r").get("cause")["address"] == f"{zone}.z"


def test_a_sibling_in_a_zone_that_goes_by_a_number_stands_beside_its_record() -> None:
    linode = {"domain_id": 4711, "name": "www", "record_type": "A", "ttl_sec": 60}
    zone = {"id": "4711", "domain": "a.org"}
    one, other = {**linode, "target": "192.0.2.1"}, {**linode, "target": "192.0.2.2"}
    rows = [
        row("linode_domain_record.a", "delete", before=one),
        row("linode_domain_record.b", "no-op", before=other, after=other),
        row("linode_domain.a", "no-op", before=zone, after=zone),
    ]
    facts = record(*rows, address="linode_domain_record.a")
    assert (facts.get("name"), facts.get("beside")) == ("www.a.org", ["linode_domain_record.b"])

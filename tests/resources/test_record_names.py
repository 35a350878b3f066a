"""Records of providers that leave the zone's name out: the full name, from what they say."""

from __future__ import annotations

from typing import Any

import pytest

from tfguard.engine.expression import evaluate
from tfguard.model.values import UNKNOWN
from tfguard.resources.catalogue import resource_types
from tfguard.resources.others.records import within


@pytest.mark.parametrize(
    ("name", "zone", "full"),
    [
        ("www", "example.org", "www.example.org"),
        ("www", "example.org.", "www.example.org."),
        ("www.example.org", "example.org", "www.example.org"),
        ("@", "example.org", "example.org"),
        ("", "example.org", "example.org"),
        (None, "example.org", "example.org"),
        ("www", "4711", "www"),
        ("www", None, "www"),
        (UNKNOWN, "example.org", UNKNOWN),
        ("www", UNKNOWN, UNKNOWN),
    ],
)
def test_a_short_name_gets_its_zones(name: Any, zone: Any, full: Any) -> None:
    assert evaluate(within("name", "zone"), {"name": name, "zone": zone}) == full


@pytest.mark.parametrize(
    ("type_", "values", "said"),
    [
        ("digitalocean_record", {"domain": "example.org", "name": "www", "type": "A", "ttl": 60, "value": "192.0.2.1"}, "A"),
        ("vultr_dns_record", {"domain": "example.org", "name": "www", "type": "A", "ttl": 60, "data": "192.0.2.1"}, "A"),
        ("ovh_domain_zone_record", {"zone": "example.org", "subdomain": "www", "fieldtype": "A", "target": "192.0.2.1"}, "A"),
        ("dns_a_record_set", {"zone": "example.org.", "name": "www", "addresses": ["192.0.2.1"], "ttl": 60}, "A"),
        ("hcloud_zone_rrset", {"zone": "example.org", "name": "www", "type": "A", "records": [{"value": "192.0.2.1"}]}, "A"),
        (
            "ns1_record",
            {"zone": "example.org", "domain": "www.example.org", "type": "A", "answers": [{"answer": "192.0.2.1"}]},
            "A",
        ),
        (
            "akamai_dns_record",
            {"zone": "example.org", "name": "www.example.org", "recordtype": "A", "target": ["192.0.2.1"]},
            "A",
        ),
        ("oci_dns_rrset", {"domain": "www.example.org", "rtype": "A", "items": [{"rdata": "192.0.2.1", "ttl": 60}]}, "A"),
        ("infoblox_cname_record", {"alias": "www.example.org", "canonical": "192.0.2.1"}, "CNAME"),
    ],
)
def test_a_record_says_its_name_its_type_and_its_values(type_: str, values: dict[str, Any], said: str) -> None:
    shape = resource_types()[type_].record
    assert shape is not None
    assert str(evaluate(shape.name, values)).rstrip(".") == "www.example.org"
    assert evaluate(shape.type, values) == said
    found = evaluate(shape.values, values)
    assert found in ("192.0.2.1", ["192.0.2.1"])

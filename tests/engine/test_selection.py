"""Which policies look at which types: by name, by layer, by what is known of them."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tests.engine.policies import policy
from tfguard.engine.policy import Capability, Match, Subject
from tfguard.engine.selection import UNTYPED, Selection
from tfguard.inputs.schema import load_schema
from tfguard.model import Layer
from tfguard.resources import capabilities


def ids(match: dict[str, Any], *types: str) -> list[str]:
    chosen = Selection([policy(match=match)], capabilities)
    return [type_ for type_ in types if chosen.of(Subject.CHANGE, type_)]


@pytest.mark.parametrize(
    ("match", "expected"),
    [
        ({}, ["aws_lb", "aws_autoscaling_group", "aws_route53_record", "example_thing"]),
        ({"types": ["aws_*"], "has": ["capacity"]}, ["aws_autoscaling_group"]),
        ({"has": ["load-balancer"]}, ["aws_lb"]),
        ({"has": ["record"]}, ["aws_route53_record"]),
        ({"has": ["record", "capacity"]}, []),
        ({"layers": ["dns"]}, ["aws_route53_record"]),
        ({"layers": ["dns", "load-balancer"]}, ["aws_lb", "aws_route53_record"]),
        ({"layers": ["dns"], "has": ["load-balancer"]}, []),
        ({"types": ["example_thing"], "layers": ["dns"]}, []),
    ],
)
def test_everything_in_a_match_must_fit(match: dict[str, Any], expected: list[str]) -> None:
    assert ids(match, "aws_lb", "aws_autoscaling_group", "aws_route53_record", "example_thing") == expected


def test_policies_keep_their_order() -> None:
    given = [policy(id=name, match={"types": types}) for name, types in (("b", ["aws_*"]), ("a", ["aws_lb"]), ("c", ["*"]))]
    assert [item.id for item in Selection(given, UNTYPED).of(Subject.CHANGE, "aws_lb")] == ["b", "a", "c"]
    assert Selection(given, UNTYPED).of(Subject.DRIFT, "aws_lb") == []


def test_the_schema_knows_every_capability_and_layer() -> None:
    schema = load_schema("policy.schema.json")
    assert schema["properties"]["match"]["properties"]["has"]["items"]["enum"] == list(Capability)
    assert schema["$defs"]["layer"]["enum"] == list(Layer)


@pytest.mark.parametrize("capability", Capability)
def test_every_capability_is_declared_of_some_type_and_not_of_all(capability: Capability) -> None:
    from tfguard.resources.catalogue import resource_types

    having = [name for name in resource_types() if capability in capabilities.capabilities_of(name)]
    assert 0 < len(having) < len(resource_types())


def test_nothing_is_known_of_what_has_no_type() -> None:
    assert UNTYPED.layer_of("aws_lb") is None
    assert not UNTYPED.capabilities_of("aws_lb")
    assert Match().has == ()
    assert msgspec.convert({"has": ["record"]}, Match).has == (Capability.RECORD,)

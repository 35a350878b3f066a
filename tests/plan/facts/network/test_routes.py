"""Destinations that a change leaves without a way, or sends another way."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import facts_of, plan_of, row

DEFAULT = {"route_table_id": "rtb-1", "destination_cidr_block": "0.0.0.0/0", "nat_gateway_id": "nat-1"}
ROUTE = "aws_route.a"


def routes(address: str, *rows: dict[str, Any], **document: Any) -> Any:
    return facts_of(plan_of(*rows, **document), address).get("routes")


def table(before: list[Any], after: list[Any] | None = None, id_: str = "rtb-1", name: str = "t") -> dict[str, Any]:
    action = "no-op" if after is None else "update"
    after = before if after is None else after
    return row(f"aws_route_table.{name}", action, before={"id": id_, "route": before}, after={"id": id_, "route": after})


@pytest.mark.parametrize(
    ("others", "lost"),
    [
        ([], ["0.0.0.0/0"]),
        ([row("aws_route.b", "create", after=DEFAULT)], []),
        ([row("aws_route.b", "create", after={**DEFAULT, "route_table_id": "rtb-2"})], ["0.0.0.0/0"]),
        ([table([{"cidr_block": "0.0.0.0/0", "nat_gateway_id": "nat-1"}])], ["0.0.0.0/0"]),
        ([table([], [{"cidr_block": "0.0.0.0/0", "nat_gateway_id": "nat-1"}])], []),
        ([row("aws_route_table.t", "delete", before={"id": "rtb-1", "route": []})], []),
    ],
)
def test_a_deleted_route(others: list[dict[str, Any]], lost: list[str]) -> None:
    found = routes(ROUTE, row(ROUTE, "delete", before=DEFAULT), *others)
    assert [entry["destination"] for entry in found["lost"]] == lost


def test_a_wider_route_covers_a_narrow_one() -> None:
    narrow = {**DEFAULT, "destination_cidr_block": "10.1.0.0/16"}
    kept = row("aws_route.all", "no-op", before=DEFAULT, after=DEFAULT)
    assert routes(ROUTE, row(ROUTE, "delete", before=narrow), kept)["lost"] == []
    other = {**narrow, "nat_gateway_id": "", "transit_gateway_id": "tgw-1"}
    assert len(routes(ROUTE, row(ROUTE, "delete", before=other), kept)["lost"]) == 1


@pytest.mark.parametrize(
    ("after", "unknown", "to"),
    [
        ({**DEFAULT, "nat_gateway_id": "", "gateway_id": "igw-1"}, {}, "internet gateway"),
        ({**DEFAULT, "nat_gateway_id": "nat-2"}, {"network_interface_id": True}, "NAT gateway"),
        ({**DEFAULT, "nat_gateway_id": None}, {"nat_gateway_id": True}, "NAT gateway"),
    ],
)
def test_a_route_with_another_target(after: dict[str, Any], unknown: dict[str, Any], to: str) -> None:
    found = routes(ROUTE, row(ROUTE, "update", before=DEFAULT, after=after, after_unknown=unknown))
    assert [(entry["from"], entry["to"], entry["default"]) for entry in found["moved"]] == [("NAT gateway", to, True)]


def test_local_routes_do_not_count() -> None:
    change = table([{"cidr_block": "10.0.0.0/16", "gateway_id": "local"}], [])
    assert routes("aws_route_table.t", change)["lost"] == []


def test_a_subnet_with_another_table() -> None:
    public = [{"cidr_block": "0.0.0.0/0", "gateway_id": "igw-1"}]
    change = row(
        "aws_route_table_association.a", "update", before={"route_table_id": "rtb-1"}, after={"route_table_id": "rtb-2"}
    )
    rows = [table(public), table([], id_="rtb-2", name="u")]
    assert len(routes("aws_route_table_association.a", change, *rows)["lost"]) == 1
    assert routes("aws_route_table_association.a", change) is None

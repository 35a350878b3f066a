"""Peerings: who declares which side's options, and what is in order once the other side has accepted."""

from __future__ import annotations

from typing import Any

from tests.resources.answers import changed, resource


def peering(status: str, accepter: bool | None, requester: bool | None) -> dict[str, Any]:
    def side(allowed: bool | None) -> dict[str, Any]:
        return {} if allowed is None else {"PeeringOptions": {"AllowDnsResolutionFromRemoteVpc": allowed}}

    connection = {"VpcPeeringConnectionId": "pcx-1", "Status": {"Code": status}}
    return {"VpcPeeringConnections": [{**connection, "AccepterVpcInfo": side(accepter), "RequesterVpcInfo": side(requester)}]}


def allow(value: bool) -> list[dict[str, bool]]:
    return [{"allow_remote_vpc_dns_resolution": value}]


def test_a_peering_that_was_accepted_after_terraform_asked_for_it_is_in_order() -> None:
    state = {"id": "pcx-1", "accept_status": "pending-acceptance", "accepter": [], "requester": []}
    type_ = "aws_vpc_peering_connection"
    assert changed(type_, state, peering("active", accepter=False, requester=False)) == set()
    active = {**state, "accept_status": "active", "accepter": allow(True)}
    assert changed(type_, active, peering("active", accepter=False, requester=False)) == {"accepter"}
    assert changed(type_, active, peering("pending-acceptance", accepter=None, requester=None)) == {"accept_status"}
    assert changed(type_, active, peering("rejected", accepter=None, requester=None)) is None


def test_each_side_of_a_peering_declares_its_own_options() -> None:
    type_ = "aws_vpc_peering_connection_options"
    base = {"id": "pcx-1", "vpc_peering_connection_id": "pcx-1"}
    first = {**base, "accepter": allow(False), "requester": allow(True)}
    second = {**base, "accepter": allow(True), "requester": allow(True)}
    page = peering("active", accepter=True, requester=True)
    assert changed(type_, first, page, resource(type_, second, "other")) == set()
    assert changed(type_, first, page) == {"accepter"}
    off = peering("active", accepter=False, requester=True)
    assert changed(type_, second, off, resource(type_, first, "other")) == {"accepter"}

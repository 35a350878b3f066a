"""What a change closes, once every rule of the plan counts."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import facts_of, plan_of, row

EVERYBODY = ["0.0.0.0/0"]


def inline(*ports: int, networks: list[str] | None = None) -> list[dict[str, Any]]:
    return [{"protocol": "tcp", "from_port": port, "to_port": port, "cidr_blocks": networks or EVERYBODY} for port in ports]


def single(port: int, group: str | None = "sg-1", networks: list[str] | None = None, **more: Any) -> dict[str, Any]:
    return {
        "type": "ingress",
        "security_group_id": group,
        "protocol": "tcp",
        "from_port": port,
        "to_port": port,
        "cidr_blocks": networks or EVERYBODY,
        **more,
    }


def group(address: str = "aws_security_group.web", before: Any = (), after: Any = None, id_: str = "sg-1") -> dict[str, Any]:
    after = before if after is None else after
    action = "no-op" if before == after else "update"
    return row(address, action, before={"id": id_, "ingress": list(before)}, after={"id": id_, "ingress": list(after)})


def closed(address: str, *rows: dict[str, Any], **document: Any) -> Any:
    return facts_of(plan_of(*rows, **document), address).get("closed")


def texts(found: Any) -> list[str]:
    return [entry["text"] for entry in found["ingress"]]


def deleted(address: str, values: dict[str, Any]) -> dict[str, Any]:
    return row(address, "delete", before=values)


def made(address: str, values: dict[str, Any], **more: Any) -> dict[str, Any]:
    return row(address, "create", after=values, **more)


HTTPS = "aws_security_group_rule.https"


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ([], ["TCP 443 from 0.0.0.0/0"]),
        ([group(before=inline(443))], ["TCP 443 from 0.0.0.0/0"]),
        ([group(before=inline(443, 80))], ["TCP 443 from 0.0.0.0/0"]),
        ([made("aws_security_group_rule.new", single(443))], []),
        ([made("aws_security_group_rule.new", single(443, networks=["10.0.0.0/8"]))], ["TCP 443 from 0.0.0.0/0"]),
        ([made("aws_security_group_rule.new", single(443, group="sg-2"))], ["TCP 443 from 0.0.0.0/0"]),
        ([made("aws_security_group_rule.a", single(443, networks=["0.0.0.0/1", "128.0.0.0/1"]))], []),
        ([group(before=(), after=inline(443))], []),
        ([group(before=inline(443), after=inline(443, 80))], []),
    ],
)
def test_a_deleted_rule_closes_what_no_other_rule_opens(others: list[dict[str, Any]], expected: list[str]) -> None:
    assert texts(closed(HTTPS, deleted(HTTPS, single(443)), *others)) == expected


def test_a_group_that_goes_itself_closes_nothing() -> None:
    gone = row("aws_security_group.web", "delete", before={"id": "sg-1", "ingress": []})
    assert texts(closed(HTTPS, deleted(HTTPS, single(443)), gone)) == []


def test_a_part_of_a_range() -> None:
    change = row(HTTPS, "update", before=single(80, to_port=90), after=single(80, to_port=85))
    assert texts(closed(HTTPS, change)) == ["TCP 86-90 from 0.0.0.0/0"]


def test_a_rule_for_everything_is_said_once() -> None:
    everything = single(0, protocol="-1", from_port=0, to_port=0)
    assert texts(closed(HTTPS, deleted(HTTPS, everything))) == ["all ports from 0.0.0.0/0"]


def test_the_narrower_one_is_not_said_again() -> None:
    change = row("aws_security_group.web", "update", before={"id": "sg-1", "ingress": [*inline(22), *inline(443)]},
                 after={"id": "sg-1", "ingress": inline(443, networks=["10.0.0.0/8"])})  # fmt: skip
    assert texts(closed("aws_security_group.web", change)) == ["TCP 22 from 0.0.0.0/0", "TCP 443 from 0.0.0.0/0"]


def test_standalone_rules_that_an_inline_list_takes_away() -> None:
    change = group(before=inline(443, 80), after=inline(80))
    kept = row(HTTPS, "no-op", before=single(443), after=single(443))
    found = closed("aws_security_group.web", change, kept)
    assert [entry["mixed"] for entry in found["ingress"]] == [[HTTPS]]


def test_a_standalone_rule_beside_an_inline_list() -> None:
    block = {"mode": "managed", "type": "aws_security_group", "name": "web", "address": "aws_security_group.web"}
    configuration = {"root_module": {"resources": [{**block, "expressions": {"ingress": [{}]}}]}}
    found = closed(HTTPS, made(HTTPS, single(443)), group(before=inline(80)), configuration=configuration)
    assert found["listed_by"] == ["aws_security_group.web"]


def test_what_listens_behind_the_group() -> None:
    lb = {"arn": "arn:lb", "security_groups": ["sg-1"]}
    listener = {"load_balancer_arn": "arn:lb", "port": 443}
    rows = [
        row("aws_lb.web", "no-op", before=lb, after=lb),
        row("aws_lb_listener.web", "no-op", before=listener, after=listener),
    ]
    served = closed(HTTPS, deleted(HTTPS, single(443)), *rows)["ingress"][0]
    assert (served["served_by"], served["idle"]) == (["aws_lb_listener.web"], False)
    idle = closed(HTTPS, deleted(HTTPS, single(8080)), *rows)["ingress"][0]
    assert (idle["served_by"], idle["idle"]) == ([], True)


def test_a_group_of_hosts_that_goes_as_well() -> None:
    rule = deleted(HTTPS, single(5432, networks=[], cidr_blocks=[], source_security_group_id="sg-9"))
    gone = row("aws_security_group.old", "delete", before={"id": "sg-9", "ingress": []})
    assert texts(closed(HTTPS, rule, gone)) == []
    assert texts(closed(HTTPS, rule)) == ["TCP 5432 from sg-9"]


@pytest.mark.parametrize(
    ("second", "expected", "unclear"),
    [
        (group("aws_security_group.two", inline(443), id_="sg-2"), [], False),
        (group("aws_security_group.two", inline(8443), id_="sg-2"), ["TCP 443 from 0.0.0.0/0"], False),
        (group("aws_security_group.other", id_="sg-3"), ["TCP 443 from 0.0.0.0/0"], True),
    ],
)
def test_other_groups_for_a_load_balancer(second: dict[str, Any], expected: list[str], unclear: bool) -> None:
    change = row("aws_lb.web", "update", before={"security_groups": ["sg-1"]}, after={"security_groups": ["sg-2"]})
    found = closed("aws_lb.web", change, group(before=inline(443)), second)
    assert (texts(found), found["unclear"]) == (expected, unclear)


def test_a_group_that_the_apply_makes() -> None:
    configuration = {
        "root_module": {
            "resources": [
                {"address": "aws_lb.web", "expressions": {"security_groups": {"references": ["aws_security_group.new.id"]}}},
                {"address": HTTPS, "expressions": {"security_group_id": {"references": ["aws_security_group.new.id"]}}},
            ]
        }
    }
    change = row(
        "aws_lb.web", "update", before={"security_groups": ["sg-1"]}, after={}, after_unknown={"security_groups": True}
    )
    new = row("aws_security_group.new", "create", after={"name": "new"}, after_unknown={"id": True, "ingress": True})
    rule = made(HTTPS, single(443, group=None), after_unknown={"security_group_id": True})
    found = closed("aws_lb.web", change, group(before=inline(443)), new, rule, configuration=configuration)
    assert (texts(found), found["unclear"]) == ([], False)


def test_nothing_is_said_of_other_types() -> None:
    assert closed("aws_sns_topic.t", row("aws_sns_topic.t", "update", before={"name": "a"}, after={"name": "b"})) is None


def between(*rows: dict[str, Any], address: str = HTTPS) -> list[str]:
    return [entry["text"] for entry in closed(address, *rows)["between"]]


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ([made("aws_security_group_rule.new", single(443))], ["TCP 443 from 0.0.0.0/0"]),
        (
            [
                made(
                    "aws_vpc_security_group_ingress_rule.n",
                    {
                        "security_group_id": "sg-1",
                        "ip_protocol": "tcp",
                        "from_port": 443,
                        "to_port": 443,
                        "cidr_ipv4": "0.0.0.0/0",
                    },
                )
            ],
            ["TCP 443 from 0.0.0.0/0"],
        ),
        (
            [row("aws_security_group_rule.n", "delete", "create", before=single(22), after=single(443))],
            ["TCP 443 from 0.0.0.0/0"],
        ),
        (
            [
                made("aws_security_group_rule.new", single(443)),
                row("aws_security_group_rule.s", "no-op", before=single(443), after=single(443)),
            ],
            [],
        ),
        ([], []),
    ],
)
def test_what_only_a_new_rule_lets_through_again_is_shut_in_between(others: list[dict[str, Any]], expected: list[str]) -> None:
    assert between(deleted(HTTPS, single(443)), *others) == expected


@pytest.mark.parametrize(("actions", "expected"), [(("delete", "create"), 2), (("create", "delete"), 0)])
def test_a_rule_that_is_made_again_is_missing_where_it_goes_first(actions: tuple[str, str], expected: int) -> None:
    old, new = (single(443, networks=networks) for networks in (["10.0.0.0/8", "192.0.2.0/24"], ["192.0.2.0/24", "10.0.0.0/8"]))
    assert len(between(row(HTTPS, *actions, before=old, after=new, replace_paths=[["cidr_blocks"]]))) == expected


def firewall(*tags: str) -> dict[str, Any]:
    allow = [{"protocol": "tcp", "ports": ["443"]}]
    return {"network": "n", "direction": "INGRESS", "allow": allow, "source_ranges": ["0.0.0.0/0"], "target_tags": list(tags)}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (["web"], ["api", "web"], []),
        (["web"], [], []),
        (["web"], ["api"], ["TCP 443 from 0.0.0.0/0"]),
        ([], ["web"], ["TCP 443 from 0.0.0.0/0"]),
        (["api", "web"], ["web"], ["TCP 443 from 0.0.0.0/0"]),
    ],
)
def test_a_rule_for_other_tags_closes_what_no_tag_of_it_covers(
    before: list[str], after: list[str], expected: list[str]
) -> None:
    change = row("google_compute_firewall.f", "update", before=firewall(*before), after=firewall(*after))
    assert texts(closed("google_compute_firewall.f", change)) == expected


def test_a_denial_of_all_ports_closes_no_more_than_was_open() -> None:
    allow = {
        "name": "https",
        "priority": 200,
        "direction": "Inbound",
        "access": "Allow",
        "protocol": "Tcp",
        "destination_port_range": "443",
        "source_address_prefix": "*",
    }
    deny = {**allow, "name": "deny", "priority": 100, "access": "Deny", "protocol": "*", "destination_port_range": "*"}
    before, after = {"name": "n", "security_rule": [allow]}, {"name": "n", "security_rule": [allow, deny]}
    change = row("azurerm_network_security_group.n", "update", before=before, after=after)
    assert [door["wide"] for door in closed("azurerm_network_security_group.n", change)["ingress"]] == [False, False]

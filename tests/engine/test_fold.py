"""One cause, one finding; and nothing is lost on the way."""

from __future__ import annotations

import pytest

from tfguard.engine.fold import MAX_NAMED, fold
from tfguard.model import PLAN_ADDRESS, Finding, Layer, Location, Scope, Severity

NOWHERE = Scope()


def finding(
    policy: str,
    address: str,
    *causes: str,
    severity: Severity = Severity.HIGH,
    group: str | None = None,
    affected: tuple[str, ...] = (),
    layer: Layer = Layer.DNS,
    attribute: str | None = None,
    explains: tuple[str, ...] = (),
    scope: Scope = NOWHERE,
) -> Finding:
    return Finding(
        policy,
        policy.title(),
        severity,
        layer,
        "m",
        "f",
        Location(address, attribute, scope=scope),
        affected=affected,
        causes=causes,
        group=group,
        explains=explains,
    )


def folded(*findings: Finding) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(item.policy, item.location.address or "", item.affected) for item in fold(findings)]


def test_a_consequence_is_said_at_its_cause() -> None:
    said = fold([finding("zone", "z"), finding("record", "r1", "z"), finding("record", "r2", "z")])
    assert [(item.policy, item.affected) for item in said] == [("zone", ("r1", "r2"))]
    assert said[0].evidence == ("Record: r1, r2",)


def test_the_farthest_cause_that_has_a_finding_takes_it() -> None:
    assert folded(finding("a", "vpc"), finding("b", "subnet", "vpc"), finding("c", "lb", "subnet", "vpc")) == [
        ("a", "vpc", ("lb", "subnet"))
    ]
    assert folded(finding("b", "subnet", "vpc"), finding("c", "lb", "subnet", "vpc")) == [("b", "subnet", ("lb",))]


def test_without_a_finding_at_the_cause_it_stands_alone() -> None:
    assert folded(finding("record", "r", "z")) == [("record", "r", ())]


def test_the_worst_severity_is_kept() -> None:
    said = fold([finding("a", "x", severity=Severity.MEDIUM), finding("b", "y", "x", severity=Severity.CRITICAL)])
    assert [(item.policy, item.severity) for item in said] == [("a", Severity.CRITICAL)]


def test_two_policies_at_one_address_are_two_findings() -> None:
    assert folded(finding("a", "x"), finding("b", "x")) == [("a", "x", ()), ("b", "x", ())]


def test_one_policy_and_one_group_are_one_finding() -> None:
    said = folded(finding("eip", "e[0]", group="e"), finding("eip", "e[1]", group="e"), finding("eip", "f", group="f"))
    assert said == [("eip", "e[0]", ("e[1]",)), ("eip", "f", ())]


def test_a_finding_without_a_group_joins_none() -> None:
    assert len(fold([finding("a", "x"), finding("a", "y")])) == 2


def test_what_a_policy_lists_as_affected_is_kept_and_the_own_address_is_not_in_it() -> None:
    said = folded(
        finding("shift", "e[0]", group="e", affected=("e[1]", "e[2]")),
        finding("shift", "e[1]", group="e", affected=("e[0]", "e[2]")),
    )
    assert said == [("shift", "e[0]", ("e[1]", "e[2]"))]


def test_causes_in_a_circle_lose_nothing() -> None:
    said = fold([finding("a", "x", "y"), finding("b", "y", "x")])
    named = {address for item in said for address in (item.location.address, *item.affected)}
    assert named == {"x", "y"}


def test_a_head_that_has_a_cause_of_its_own_loses_nothing() -> None:
    said = fold([finding("a", "x"), finding("b", "y", "x"), finding("c", "z", "y")])
    named = {address for item in said for address in (item.location.address, *item.affected)}
    assert named == {"x", "y", "z"}


def test_many_consequences_are_all_affected_and_not_all_named_in_the_evidence() -> None:
    rest = [finding("record", f"r{index:03}", "z") for index in range(MAX_NAMED + 5)]
    said = fold([finding("zone", "z"), *rest])[0]
    assert len(said.affected) == MAX_NAMED + 5
    assert said.evidence[-1].endswith(" and 5 more")


def test_the_report_begins_at_the_edge() -> None:
    said = fold([finding("a", "x", layer=Layer.DATA, severity=Severity.CRITICAL), finding("b", "y", severity=Severity.LOW)])
    assert [item.policy for item in said] == ["b", "a"]


def test_what_explains_the_change_of_an_attribute_is_said_with_it() -> None:
    cut = finding("cut", "g", attribute="scaling[0].size", severity=Severity.MEDIUM)
    undone = finding("undone", "g", explains=("scaling", "tags"))
    said = fold([undone, cut, finding("other", "g", attribute="name"), finding("cut", "h", attribute="scaling")])
    assert [(item.policy, item.location.address, item.severity) for item in said] == [
        ("cut", "g", Severity.HIGH),
        ("other", "g", Severity.HIGH),
        ("cut", "h", Severity.HIGH),
    ]
    assert said[0].evidence == ("Undone: m",)


def test_it_is_said_once_at_the_worst_and_alone_where_nothing_is_about_the_attribute() -> None:
    undone = finding("undone", "g", explains=("size",))
    both = [finding("a", "g", attribute="size", severity=Severity.LOW), finding("b", "g", attribute="size")]
    assert [(item.policy, item.evidence) for item in fold([undone, *both])] == [("b", ("Undone: m",)), ("a", ())]
    assert [item.policy for item in fold([undone, finding("c", "g"), finding("d", "x", attribute="size")])] == [
        "c",
        "undone",
        "d",
    ]


PROD, STAGING = Scope("prod.tfstate", "0f6b"), Scope("staging.tfstate", "97c1")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(PROD, STAGING, id="states"),
        pytest.param(PROD, Scope("copy.tfstate", "0f6b"), id="copies of a state"),
        pytest.param(Scope("a.json"), Scope("b.json"), id="states without a lineage"),
        pytest.param(Scope(directory="live/a"), Scope(directory="live/b"), id="directories"),
    ],
)
def test_the_same_address_elsewhere_is_another_thing(one: Scope, other: Scope) -> None:
    said = fold(
        [
            finding("zone", "z", scope=one),
            finding("zone", "z", scope=other),
            finding("record", "r", "z", scope=other),
            finding("eip", "e[0]", group="e", scope=one),
            finding("eip", "e[1]", group="e", scope=other),
        ]
    )
    found = [(item.policy, item.location.address, item.location.scope, item.affected) for item in said]
    assert sorted(found, key=str) == sorted(
        [
            ("zone", "z", one, ()),
            ("zone", "z", other, ("r",)),
            ("eip", "e[0]", one, ()),
            ("eip", "e[1]", other, ()),
        ],
        key=str,
    )


def test_an_edit_that_goes_back_is_told_only_with_what_it_does_in_its_own_state() -> None:
    undone = finding("undone", "g", explains=("size",), scope=PROD)
    said = fold([undone, finding("cut", "g", attribute="size", scope=STAGING)])
    assert sorted(item.policy for item in said) == ["cut", "undone"]


def test_account_and_region_part_nothing_of_one_plan() -> None:
    here, there = Scope(account="111122223333", region="eu-west-1"), Scope(region="us-east-1")
    said = folded(finding("zone", "z"), finding("record", "r", "z", scope=here), finding("record", "s", "z", scope=there))
    assert said == [("zone", "z", ("r", "s"))]


def test_of_the_whole_plan_only_what_names_the_address_takes_it_in() -> None:
    other = finding("incomplete", PLAN_ADDRESS)
    renamed = finding("renamed", PLAN_ADDRESS, affected=("module.a.x",))
    inside, beside = finding("gone", "module.a.x", PLAN_ADDRESS), finding("gone", "y", PLAN_ADDRESS)
    said = [(item.policy, item.location.address) for item in fold([other, renamed, inside, beside])]
    assert sorted(said, key=str) == [("gone", "y"), ("incomplete", PLAN_ADDRESS), ("renamed", PLAN_ADDRESS)]

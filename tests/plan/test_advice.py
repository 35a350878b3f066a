"""Every remediation, rendered for every type that its policy matches: its HCL is what the provider of that type takes."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from fnmatch import fnmatchcase
from functools import cache
from typing import Any, Final

import pytest

from tests.plan.advice import CLOUDS, NAMES, Advice, faults, foreign_words, is_argument, only_words_of, without_values
from tfguard.drift.examples import judge_live_example
from tfguard.engine.load import PolicyFile, builtin_directory, policy_paths, read_examples, read_policy_file
from tfguard.engine.policy import Policy, Subject
from tfguard.engine.selection import fits
from tfguard.errors import TfguardError
from tfguard.model import Finding, Surface
from tfguard.plan.examples import full_row, judge_plan_example
from tfguard.resources import capabilities
from tfguard.resources.schema.provider import provider_of, resource_types, type_schema

OF_TWO_CLOUDS: Final = ("google_container_aws_", "google_container_azure_", "azurerm_api_management_identity_provider_google")
"""Types by which Google runs clusters on another cloud, and logins at Google for Azure: their texts speak of both."""
OF_NONE: Final = re.compile(r"\b(?:of|on|in) none\b(?! (?:any more|of))")
"""What a message says where a list that it names is empty. "Hears of none any more" and "told of none of …" are meant."""
COUNTS: Final[Counter[str]] = Counter()
PAIRS: Final[set[tuple[str, str]]] = set()
"""Which policy was judged with which type."""


def _files() -> Iterator[PolicyFile]:
    for path in policy_paths(builtin_directory()):
        file = read_policy_file(path)
        if file.policy.surface in (Surface.PLAN, Surface.LIVE) and file.policy.match.subject is not Subject.WAIVER:
            yield file


FILES: Final = tuple(_files())


@cache
def _types() -> tuple[str, ...]:
    return tuple(sorted(type_ for type_ in resource_types() if not type_.startswith("kubernetes_") and "/" not in type_))


def _matched(policy: Policy) -> list[str]:
    """The types that a policy names, globs resolved; of one that names none, those whose declaration it asks for."""
    match = policy.match
    if not (match.types or match.layers or match.has):
        return []
    patterns = match.types or ("*",)
    return [
        type_
        for type_ in _types()
        if any(fnmatchcase(type_, pattern) for pattern in patterns) and fits(match, type_, capabilities)
    ]


def _rows(plan: dict[str, Any]) -> list[dict[str, Any]]:
    return [full_row(row) for row in plan.get("resource_changes") or ()]


def _exchanged(example: dict[str, Any], old: str, new: str) -> dict[str, Any]:
    """The example with another type in the place of one, without the attributes that the other does not have."""
    text = re.sub(rf"\b{re.escape(old)}\b", new, json.dumps(example, default=str))
    other: dict[str, Any] = json.loads(text)
    schema = type_schema(new)
    known = {name for shapes in schema.versions for name in shapes}
    for row in other["plan"].get("resource_changes") or ():
        change = row["change"]
        if full_row(row)["type"] != new:
            continue
        for side in ("before", "after", "after_unknown"):
            if isinstance(change.get(side), dict):
                change[side] = {name: value for name, value in change[side].items() if name in known}
        if change.get("replace_paths"):
            change["replace_paths"] = [path for path in change["replace_paths"] if path and is_argument(schema, path[0])]
    return other


def _findings(policy: Policy, example: dict[str, Any]) -> tuple[Finding, ...]:
    judge = judge_plan_example if policy.surface is Surface.PLAN else judge_live_example
    try:
        return judge(policy, deepcopy(example)).findings
    except TfguardError:
        return ()


def _type_of(finding: Finding, example: dict[str, Any]) -> str:
    address = finding.location.address
    if address and "." in address:
        of_module = address.startswith("module.") and address.count(".") < 3
        return "" if of_module else str(full_row({"address": address})["type"])
    given = example.get("drift") or example.get("live") or {}
    return str(given.get("type", ""))


def _addresses(example: dict[str, Any]) -> frozenset[str]:
    plan = example.get("plan") or {}
    rows = (*(plan.get("resource_changes") or ()), *(plan.get("resource_drift") or ()))
    given = example.get("drift") or example.get("live") or {}
    named = {row["address"] for row in rows} | {row["previous_address"] for row in rows if "previous_address" in row}
    named |= {given.get("address", f"{given['type']}.example")} if "type" in given else set()
    modules = {".".join(address.split(".")[:2]) for address in named if address.startswith("module.")}
    return frozenset(named | modules | set(_declared(plan)))


def _declared(plan: dict[str, Any]) -> Iterator[str]:
    root = (plan.get("configuration") or {}).get("root_module") or {}
    yield from (item["address"] for item in root.get("resources") or ())


def _said(file: PolicyFile, example: dict[str, Any], type_: str = "") -> Iterator[str]:
    """What is wrong with the remediation of each finding in an example, or of those about one type."""
    for finding in _findings(file.policy, example):
        of = _type_of(finding, example)
        if type_ in ("", of) and not of.startswith("kubernetes_") and "/" not in of:
            advice = Advice(finding.fix, of, finding.location.address or "", _addresses(example))
            COUNTS["fixes"] += 1
            PAIRS.add((file.policy.id, of))
            COUNTS["blocks"] += len(advice.blocks)
            yield from (f"{fault}\n{finding.fix}" for fault in faults(advice))
            if of.startswith(OF_TWO_CLOUDS):
                continue
            for line in (finding.message, finding.fix, *finding.evidence):
                yield from (f"{word}\n{line}" for word in foreign_words(without_values(line, example), of))
            if OF_NONE.search(finding.message):
                yield f"of nobody\n{finding.message}"


def _variants(file: PolicyFile, example: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The example for every other type that the policy matches."""
    matched = _matched(file.policy)
    present = {row["type"] for row in _rows(example["plan"])} & set(matched)
    for old in sorted(present):
        yield from ((new, _exchanged(example, old, new)) for new in matched if new not in present)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.policy.id)
def test_advice_is_what_the_provider_takes(file: PolicyFile) -> None:
    wrong: list[str] = []
    COUNTS["policies"] += 1
    for example in read_examples(file.file)["flags"]:
        if example.get("not_checked") or "waiver" in example:
            continue
        wrong += _said(file, example)
        if "plan" in example:
            for type_, variant in _variants(file, example):
                wrong += _said(file, variant, type_)
    assert list(dict.fromkeys(wrong))[:8] == []


SENTENCE: Final = re.compile(r"(?<=[.:;])\s+")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.policy.id)
def test_the_reason_speaks_of_one_cloud_only_by_its_name(file: PolicyFile) -> None:
    """`why` has no grades: of a policy for several clouds, a sentence about one of them says which."""
    clouds = {CLOUDS.get(provider_of(type_), "") for type_ in _matched(file.policy)}
    wrong = [
        (cloud, sentence)
        for sentence in SENTENCE.split(" ".join(file.policy.why.split()))
        for cloud in only_words_of(sentence)
        if len(clouds) > 1 and not re.search(NAMES[cloud], sentence)
    ]
    assert wrong == []


def _advice(body: str, type_: str = "aws_lb", key: str = "", prose: str = "") -> Advice:
    address = f"{type_}.web{key}"
    return Advice(f"{prose}\n\n```hcl\n{body}\n```\n", type_, address, frozenset({address}))


MOVED: Final = "moved {{\n  from = {}\n  to   = {}\n}}"
REMOVED: Final = "removed {{\n  from = {}\n  lifecycle {{\n    destroy = {}\n  }}\n}}"
IGNORED: Final = "lifecycle {{\n  ignore_changes = [{}]\n}}"


@pytest.mark.parametrize(
    ("advice", "fault"),
    [
        (_advice("desired_capacity = 2", "aws_ecs_service"), "aws_ecs_service has no desired_capacity"),
        (_advice(IGNORED.format("desired_capacity"), "aws_ecs_service"), "no argument desired_capacity"),
        (_advice(IGNORED.format("arn")), "no argument arn"),
        (_advice("lifecycle {\n  destroy_never = true\n}"), "lifecycle has no destroy_never"),
        (_advice("access_logs = true"), "access_logs of aws_lb is a block"),
        (_advice("name {\n}"), "name of aws_lb is an attribute"),
        (_advice('arn = "x"'), "arn of aws_lb cannot be set"),
        (_advice("access_logs {\n  bukket = 1\n}"), "aws_lb.access_logs has no bukket"),
        (_advice("name = "), "no HCL"),
        (_advice(MOVED.format("aws_lb.web", "aws_lb.other")), "aws_lb.other is nowhere in the plan"),
        (_advice(MOVED.format("aws_lb.web", "aws_lb")), "no address that may stand there"),
        (_advice(REMOVED.format("aws_lb.web", "true")), "removed without destroy = false"),
        (_advice(REMOVED.format("aws_lb.web", "false"), key="[0]"), "removed forgets every instance"),
        (_advice('resource "aws_eks_node_group" "web" {\n}', "google_container_node_pool"), "of another provider"),
        (_advice('resource "aws_lbx" "web" {\n}'), "there is no type aws_lbx"),
        (_advice("name = aws_eip.customer.id"), "aws_eip.customer is nowhere in the plan"),
        (_advice("", "cloudflare_zone", prose="Import the `aws_route53_zone`."), "aws_route53_zone for cloudflare_zone"),
        (
            _advice("", "azurerm_postgresql_flexible_server", prose="Keep `apply_immediately` off."),
            "azurerm_postgresql_flexible_server has no apply_immediately",
        ),
        (_advice("blue_green_update {\n  enabled = true\n}", "aws_rds_cluster"), "aws_rds_cluster has no blue_green_update"),
        (_advice("", prose="Keep `arn` as it is, or list it under `ignore_changes`."), "no argument arn"),
    ],
)
def test_wrong_advice_is_noticed(advice: Advice, fault: str) -> None:
    assert any(fault in said for said in faults(advice)), list(faults(advice))


@pytest.mark.parametrize(
    "advice",
    [
        _advice(IGNORED.format("name")),
        _advice(MOVED.format("aws_lb.web", "aws_lb.NEW_NAME")),
        _advice(REMOVED.format("aws_lb.web", "false")),
        _advice('name_prefix = "web-"\n\nlifecycle {\n  create_before_destroy = true\n}'),
        _advice('import {\n  to = aws_lb.web\n  id = "x"\n}'),
    ],
)
def test_right_advice_passes(advice: Advice) -> None:
    assert list(faults(advice)) == []


def test_words_of_another_cloud_are_noticed() -> None:
    assert list(foreign_words("Look in CloudTrail.", "google_project")) == ["google_project: aws's 'CloudTrail'"]
    assert list(foreign_words("Look in the network security group.", "azurerm_subnet")) == []
    assert list(foreign_words("Look in CloudTrail.", "aws_lb")) == []


def test_enough_was_checked(capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        print(f"\n{COUNTS['fixes']} remediations, {COUNTS['blocks']} blocks of HCL, {len(PAIRS)} pairs of policy and type")
    if len(FILES) == COUNTS["policies"]:
        assert COUNTS["fixes"] > 5000
        assert COUNTS["blocks"] > 500

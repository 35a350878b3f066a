"""Where the value of an attribute comes from, followed through variables, outputs and repetition."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import plan_of, row
from tfguard.errors import InputError
from tfguard.inputs.plan.configuration import module_path, references
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change


def ref(*names: str) -> dict[str, Any]:
    return {"references": list(names)}


def block(address: str, repetition: Any = None, **expressions: Any) -> dict[str, Any]:
    return {"address": address, "expressions": expressions, "for_each_expression": repetition, "provider_config_key": "aws"}


def module(*blocks: dict[str, Any], calls: Any = None, **outputs: Any) -> dict[str, Any]:
    made = {name: {"expression": expression} for name, expression in outputs.items()}
    return {"resources": list(blocks), "module_calls": calls or {}, "outputs": made}


def planned(root: dict[str, Any], address: str, holder: str = "") -> tuple[Plan, Change]:
    item = row(address, "update", before={}, after={}) | {"module_address": holder}
    plan = plan_of(item, configuration={"root_module": root, "provider_config": {"aws": {"name": "aws"}}})
    return plan, plan.changes[0]


def sources(root: dict[str, Any], address: str, attribute: str | None = None, holder: str = "") -> set[tuple[str, ...]]:
    plan, change = planned(root, address, holder)
    return {(*path, name) for path, name in plan.configuration.sources(change, attribute)}


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("", ()),
        ("module.a", ("a",)),
        ("module.a.module.b", ("a", "b")),
        ("module.a[0].module.b", ("a", "b")),
        ('module.a["x.y"].module.b["module.c"]', ("a", "b")),
        ('module.a["x\\"]"].module.b', ("a", "b")),
        ('module.module["module.x"]', ("module",)),
    ],
)
def test_a_module_address_has_a_path(address: str, path: tuple[str, ...]) -> None:
    assert module_path(address) == path


@pytest.mark.parametrize(
    ("reference", "found"),
    [
        ("aws_lb.web.arn", {("aws_lb.web",)}),
        ("aws_lb.web", {("aws_lb.web",)}),
        ("aws_lb.web[0].arn", {("aws_lb.web",)}),
        ('aws_lb.web["a.b"].arn', {("aws_lb.web",)}),
        ("data.aws_lb.web.arn", {("data.aws_lb.web",)}),
        ("var.name", set()),
        ("local.name", set()),
        ("path.module", set()),
        ("terraform.workspace", set()),
        ("each.value", set()),
        ("odd", set()),
        ("", set()),
    ],
)
def test_a_reference_names_a_block(reference: str, found: set[tuple[str, ...]]) -> None:
    assert sources(module(block("aws_lb_listener.web", arn=ref(reference))), "aws_lb_listener.web", "arn") == found


def test_without_an_attribute_all_of_them_count() -> None:
    root = module(
        block("aws_lb_listener.web", arn=ref("aws_lb.a"), rule=[{"target": ref("aws_lb.b")}], port={"constant_value": 1})
    )
    assert sources(root, "aws_lb_listener.web") == {("aws_lb.a",), ("aws_lb.b",)}


def test_a_variable_leads_to_the_argument_of_the_call() -> None:
    inner = module(block("aws_lb_listener.web", arn=ref("var.lb")))
    root = module(calls={"net": {"expressions": {"lb": ref("aws_lb.web.arn", "aws_lb.web")}, "module": inner}})
    assert sources(root, "aws_lb_listener.web", "arn", "module.net[0]") == {("aws_lb.web",)}


@pytest.mark.parametrize("reference", ["module.net.arn", "module.net[0].arn", 'module.net["a.b"].arn'])
def test_an_output_leads_into_the_module(reference: str) -> None:
    inner = module(block("aws_lb.web"), arn=ref("aws_lb.web.arn"))
    root = module(block("aws_lb_listener.web", arn=ref(reference)), calls={"net": {"module": inner}})
    assert sources(root, "aws_lb_listener.web", "arn") == {("net", "aws_lb.web")}


def test_repetition_is_followed_in_the_block_itself() -> None:
    root = module(block("aws_lb_listener.web", ref("aws_lb.web"), arn=ref("each.value.arn", "each.value")))
    assert sources(root, "aws_lb_listener.web", "arn") == {("aws_lb.web",)}


def test_a_circle_ends() -> None:
    inner = module(block("aws_lb.web", name=ref("var.a", "var.b")), a=ref("var.a"), b=ref("var.b"))
    turns = {"a": ref("module.net.a", "module.net.b"), "b": ref("module.net.b", "module.net.a", "aws_eip.end")}
    root = module(calls={"net": {"expressions": turns, "module": inner}})
    assert sources(root, "aws_lb.web", "name", "module.net") == {("aws_eip.end",)}


def test_what_is_set_is_known_by_name() -> None:
    plan, change = planned(module(block("aws_lb.web", name={"constant_value": None})), "aws_lb.web")
    assert plan.configuration.sets(change, "name")
    assert not plan.configuration.sets(change, "internal")


def test_a_resource_that_is_gone_from_the_configuration_has_no_block() -> None:
    plan, change = planned(module(), "aws_lb.web")
    assert plan.configuration.resource(change) is None
    assert plan.configuration.sources(change) == frozenset()
    assert not plan.configuration.sets(change, "name")


def test_providers_and_variables_are_in_the_plans_own_shape() -> None:
    plan, _ = planned({**module(), "variables": {"size": {"default": 1}}}, "aws_lb.web")
    assert plan.configuration.providers == {"aws": {"name": "aws"}}
    assert plan.configuration.variables == {"size": {"default": 1}}


def test_constants_hold_no_references() -> None:
    assert list(references({"constant_value": {"references": ["aws_lb.web"]}, "a": [{"references": ["b", 5]}]})) == ["b"]


def test_modules_that_nest_without_end_are_refused() -> None:
    nested: dict[str, Any] = module()
    for _ in range(250):
        nested = module(calls={"a": {"module": nested}})
    with pytest.raises(InputError, match="nests more than 100 levels deep"):
        planned(nested, "aws_lb.web")[0].configuration  # noqa: B018  # read to be built

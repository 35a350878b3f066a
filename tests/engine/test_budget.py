"""No expression costs more than its budget, whoever wrote it; and what goes beyond it makes its row not checked."""

from __future__ import annotations

import json
import re
import tracemalloc
from functools import partial
from typing import Any

import pytest

from tests.engine.policies import policy
from tests.source import ROOT
from tfguard.engine.budget import LIMITS, Budget, BudgetError, Limit
from tfguard.engine.expression import ExpressionError, evaluate, parse
from tfguard.engine.facts import Facts
from tfguard.engine.judge import Evaluation, Judge
from tfguard.engine.policy import Policy, Subject
from tfguard.engine.row import Row
from tfguard.engine.selection import UNTYPED
from tfguard.errors import PolicyError
from tfguard.model import UNKNOWN, Location

MIB = 1024 * 1024
FACTS: dict[str, Any] = {
    "address": "aws_lb.web",
    "numbers": list(range(1000)),
    "names": [f"name-{number}" for number in range(50_000)],
    "long": "x" * 1_000_000,
}


def judged(item: Policy, judge: Judge | None = None) -> Evaluation:
    facts = Facts({name: partial(FACTS.get, name) for name in FACTS})
    row = Row(facts, Location("aws_lb.web"))
    return Evaluation.of((judge or Judge([item], UNTYPED)).judge(row, Subject.CHANGE))


def chain(first: str, step: str, count: int) -> dict[str, str]:
    """Names of which each is made of the one before it."""
    steps = {f"n{number}": step.replace("<>", f"n{number - 1}") for number in range(1, count)}
    return {"n0": first, **steps}


BOMBS: dict[str, dict[str, Any]] = {
    "flatten": {"let": chain("numbers", "[<>, <>][]", 30), "when": "length(n29) > 1"},
    "flatten in one line": {"when": "numbers" + " | [@, @][]" * 40 + " | length(@) > 1"},
    "compare what is shared": {"let": chain("numbers", "[<>, <>]", 60), "when": "n59 == n58"},
    "show what is shared": {"let": chain("numbers", "[<>, <>]", 60), "message": "Users of {{ n59 }} are cut off."},
    "show objects": {"let": chain("numbers", "{a: <>, b: <>}", 60), "fix": "Look at each of {{ n59.a }} by hand."},
    "text()": {"let": chain("numbers", "[<>, <>]", 60), "when": "text(n59) == 'x'"},
    "listed()": {"let": chain("numbers", "[<>, <>]", 60), "when": "listed(n59) == 'x'"},
    "unknown()": {"let": chain("numbers", "[<>, <>]", 60), "when": "unknown(n59)"},
    "join by a long text": {"when": "length(join(long, names)) > 1"},
    "join again and again": {"let": chain("'abcdefghij'", "join(<>, [<>, <>, <>, <>])", 30), "when": "length(n29) > 1"},
    "to_string()": {"let": chain("'\"'", "to_string([<>, <>])", 40), "when": "length(n39) > 1"},
    "escapes of escapes": {"let": chain("'\"'", "to_string([<>])", 60), "when": "length(n59) > 1"},
    "hcl()": {"let": chain("'\"'", "hcl(<>)", 60), "when": "length(n59) > 1"},
    "nesting": {"let": chain("numbers", "[<>]", 60) | {"m": "n59" + " | [@]" * 90, "o": "m" + " | [@]" * 90}, "when": "o == m"},
    "names of names": {"let": chain("numbers", "<>", 450), "when": "n449 == n448"},
    "each with each": {"when": " || ".join(f"names[?@ == '{number}']" for number in range(60))},
    "split": {"let": {"all": "[long, long, long]"}, "when": "all[*].split(@, 'x') == names"},
    "regular expression": {"when": "matches(long, '[xy]*x[xy]{400}z')"},
    "without": {"let": {"all": "names[*].[@]"}, "when": "without(all, all)"},
    "sort": {"let": {"all": "[names, names, names, names, names, names, names, names][]"}, "when": "sort_by(all, &length(@))"},
}


SLOW = ("each with each", "sort")
"""Those that hold no more than they are given, and whose steps are too many to trace."""


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_not_checked(name: str) -> None:
    if name not in SLOW:
        tracemalloc.start()
    try:
        said = judged(policy(**BOMBS[name]))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert said.not_checked
    assert all(re.search("takes more than|makes more than|nests more than|needs too many", gap.why) for gap in said.not_checked)
    assert peak < 100 * MIB


@pytest.mark.parametrize(
    "when",
    [
        "ceil(`1e400`) == `1`",
        "floor(`NaN`) == `1`",
        f"avg([`{'9' * 400}`, `1`]) > `1`",
        f"to_number('{'9' * 400}') > `1`",
        "to_number('-1e999') > `1`",
        "contains('text', `5`)",
        "split('text', '')",
        "max_by(numbers, &address) > `1`",
        "sort_by(names, &missing)",
        "sum(names) > `1`",
        "starts_with(numbers, 'a')",
        "address < `5`",
        "numbers[::0]",
        "matches(address, address[0] || '(')",
    ],
)
def test_a_value_that_a_function_cannot_work_with_is_not_checked(when: str) -> None:
    said = judged(policy(when=when))
    assert (len(said.findings), len(said.not_checked)) == (0, 1)


@pytest.mark.parametrize("text", ["nan", "inf", "-Infinity", "NaN", "", "1.2.3", "0x10"])
def test_a_word_is_no_number(text: str) -> None:
    assert evaluate(f"to_number('{text}')", {}) is None


DEEP = {
    "parentheses": "(" * 3000 + "a" + ")" * 3000,
    "!": "!" * 3000 + "a",
    "||": "||".join(["a"] * 3000),
    "&&": " && ".join(["a"] * 1000),
    "|": "|".join(["a"] * 3000),
    "==": "==".join(["a"] * 1000),
    "lists": "[" * 3000 + "a" + "]" * 3000,
    "objects": "{a:" * 2000 + "a" + "}" * 2000,
    "filters": "a" + "[?@" * 2000 + "]" * 2000,
    "flatten": "a" + "[]" * 3000,
    "projections": "a" + "[*]" * 3000,
    "calls": "length(" * 1000 + "a" + ")" * 1000,
    "references": "map(&" * 1500 + "a",
    "a literal": "`" + "[" * 4000 + "]" * 4000 + "` == a",
    "a literal that json takes": "`" + "[" * 300 + "]" * 300 + "` == a",
    "objects in a literal": "`" + '{"a":' * 200 + "1" + "}" * 200 + "`",
}


@pytest.mark.parametrize("name", DEEP)
def test_what_nests_too_deeply_is_refused_when_it_is_parsed(name: str) -> None:
    with pytest.raises(PolicyError, match=r"nests|more than 10,000 characters") as raised:
        parse(DEEP[name])
    assert len(raised.value.message) < 300


def test_the_place_of_what_nests_too_deeply_is_said() -> None:
    with pytest.raises(PolicyError, match="nests more than 100 levels deep from column 102 on"):
        parse("a|" + "(" * 200 + "b")


def test_a_number_of_thousands_of_digits_is_refused() -> None:
    with pytest.raises(PolicyError, match="not a valid JMESPath expression"):
        parse("9" * 5000 + " > a")


def test_what_people_write_is_far_from_every_budget() -> None:
    assert evaluate(" || ".join(f"a == '{number}'" for number in range(90)), {"a": "89"}) is True
    many = {"a": [{"b": number, "c": "x" * 20} for number in range(20_000)]}
    assert evaluate("length(a[?b > `100` && contains(c, 'x')].c)", many) == 19_899
    assert evaluate("length(join(',', a[].c))", many) == 20_000 * 21 - 1


def test_a_policy_has_a_budget_for_all_rows_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(LIMITS, "run", Limit(1_000_000, "steps", ""))
    costly = policy(when="length(names[?@ == 'x']) > 1")
    judge = Judge([costly, policy(id="other")], UNTYPED)
    first = judged(costly, judge)
    assert (len(first.findings), first.not_checked) == (1, ())
    rows = 1
    while not (said := judged(costly, judge)).not_checked:
        rows += 1
    assert rows < 1_000_000 / 50_000
    assert said.not_checked[0].why.endswith("the policy takes more than 50,000,000 steps in this run")
    assert [finding.policy for finding in said.findings] == ["other"]


def test_an_unknown_value_is_found_at_any_depth_within_the_budget() -> None:
    assert Budget().unknown_in({"a": [{"b": UNKNOWN}]})
    assert not Budget().unknown_in({"a": [{"b": 1}]})
    with pytest.raises(BudgetError, match="takes more than"):
        Budget(left=3).unknown_in([1, 2, 3, 4])


def test_the_budget_of_a_fact_is_its_own() -> None:
    small = Budget(left=10)
    facts = Facts({"many": lambda: evaluate("names[?@ == 'name-7']", FACTS)})
    assert evaluate("many", facts, small) == ["name-7"]
    with pytest.raises(ExpressionError):
        evaluate("names[?@ == 'name-7']", FACTS, small)


def test_every_budget_is_documented_with_its_number_and_unit() -> None:
    rows = re.findall(r"^\| `(\w+)` \| ([\d,]+) (\w+) \| (.+?) \|$", (ROOT / "docs" / "policy-language.md").read_text(), re.M)
    told = {name: (int(number.replace(",", "")), unit, about) for name, number, unit, about in rows}
    assert told == {name: (limit.most, limit.unit, limit.about) for name, limit in LIMITS.items()}


def test_the_schema_has_the_most_entries_of_a_list() -> None:
    schema = json.loads((ROOT / "tfguard" / "schemas" / "policy.schema.json").read_text())
    lists = [node for node in nodes(schema) if node.get("type") == "array"]
    assert {node.get("maxItems") for node in lists} == {LIMITS["entries"].most}
    assert schema["properties"]["let"]["maxProperties"] == LIMITS["entries"].most


def nodes(schema: Any) -> list[dict[str, Any]]:
    inner = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    return [*([schema] if isinstance(schema, dict) else []), *(node for item in inner for node in nodes(item))]

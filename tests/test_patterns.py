"""Our own regular expressions meet texts of strangers: none takes more than its share of time for a long one.

Python's engine goes back, and tries again from each position. So each pattern is fed what it is made of, thousands of times
over and with an end that does not fit: work that grows with the square of such a text is a thousand times the limit's.
"""

from __future__ import annotations

import ast
import importlib
import re
import time
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from tests.source import PACKAGE, ROOT, modules, tree

_constants: Any = importlib.import_module("re._constants")
_parser: Any = importlib.import_module("re._parser")
LENGTH = 16_000
MOST = 1.0
"""Seconds of CPU time for one text: a pattern that goes through it once takes a few thousandths."""
MAX_SEEDS = 40

ANCHORED = {
    "tfguard.engine.markdown._LITERAL": "holds an expression, which has at most 10,000 characters",
    "tfguard.engine.markdown._FIELD": "holds an expression, which has at most 10,000 characters",
    "tfguard.drift.attribution._SSO": "only match()",
    "tfguard.redaction.telling._OBJECT_ID": "only fullmatch()",
    "tfguard.aws.wrapper._ROOT": "only match()",
    "tfguard.inputs.hcl.insert._ARGUMENT": "only match()",
    "tfguard.inputs.hcl.insert._REST": "only fullmatch()",
    "tfguard.inputs.hcl.outline._BODY": "only match() at a position",
    "tfguard.inputs.hcl.outline._FLAT": "only match() at a position",
    "tfguard.inputs.hcl.outline._HEADER": "only match() at a position",
    "tfguard.inputs.hcl.outline._LABEL": "the labels of a header that _HEADER has taken: every string in them is closed",
    "tfguard.inputs.hcl.outline._MASKED": "a block that _BODY has taken: every string, heredoc and comment in it is closed",
    "tfguard.inputs.hcl.outline._SPACE": "only match() at a position",
    "tfguard.inputs.json_fault._CUT_WORD": "only match()",
    "tfguard.inputs.json_fault._KEY": "only match() at a position",
    "tfguard.inputs.json_fault._RUNS": "only match() at a position",
    "tfguard.inputs.json_fault._UNCLOSED": "only match() at a position",
    "tfguard.inputs.json_fault._VALUE": "only match() at a position",
    "tfguard.inputs.lock.module_source._FORCED": "only match() and fullmatch()",
    "tfguard.inputs.lock.module_source._REFS": "only fullmatch()",
    "tfguard.inputs.lock.module_source._REGISTRY": "only fullmatch()",
    "tfguard.inputs.lock.module_source._SCHEME": "only match()",
    "tfguard.inputs.shape._INTEGER": "only fullmatch()",
}
"""Patterns that are asked at one position only, or of texts in which what opens is closed, and why that is so."""

LOCAL = {
    "tfguard.redaction.decodings": "the signs of escapes, each of them a constant",
    "tfguard.configuration": "fnmatch's translation of a glob, in which no `*` is tried twice",
    "tfguard.inputs.json_fault": "six bytes of text, and a pattern made of constants",
    "tfguard.inputs.hcl.outline": "comments() of a file that has an outline",
    "tfguard.drift.facts.dns.dead_targets": "the catalogue's own patterns, for names of at most 255 characters",
}
"""Modules that compile what is no literal, and why that is safe."""


def name(path: Any) -> str:
    """The dotted name of a module."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@cache
def patterns() -> dict[str, list[re.Pattern[Any]]]:
    """Every pattern that a module has, by its name."""
    found: dict[str, list[re.Pattern[Any]]] = {}
    for path in modules():
        if path.stem == "__main__":
            continue
        module = importlib.import_module(name(path))
        for variable, value in vars(module).items():
            inside = list(compiled(value))
            if inside and variable in assigned(path):
                found[f"{module.__name__}.{variable}"] = inside
    return found


def assigned(path: Any) -> set[str]:
    """The names that a module gives something itself: what it imports is another's."""
    targets = [node.target if isinstance(node, ast.AnnAssign) else node.targets[0] for node in top(path)]
    return {target.id for target in targets if isinstance(target, ast.Name)}


def top(path: Any) -> list[ast.Assign | ast.AnnAssign]:
    return [node for node in tree(path).body if isinstance(node, (ast.Assign, ast.AnnAssign))]


def compiled(value: Any) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from compiled(item)
    elif type(value) in (list, tuple):
        for item in value:
            yield from compiled(item)


def parts(parsed: Any) -> Iterator[str]:
    """The characters and words that a pattern is made of."""
    word = ""
    for kind, argument in parsed:
        if kind is _constants.LITERAL:
            word += chr(argument)
            continue
        yield from (word, *word[-1:])
        word = ""
        yield from inside(kind, argument)
    yield from (word, *word[:1])


def inside(kind: Any, argument: Any) -> Iterator[str]:
    match str(kind):
        case "IN":
            for inner, value in argument:
                yield chr(value if inner is _constants.LITERAL else value[0] if inner is _constants.RANGE else ord("a"))
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            yield from parts(argument[2])
        case "SUBPATTERN":
            yield from parts(argument[3])
        case "BRANCH":
            for branch in argument[1]:
                yield from parts(branch)
        case "ASSERT" | "ASSERT_NOT":
            yield from parts(argument[1])
        case "ATOMIC_GROUP":
            yield from parts(argument)


def seeds(pattern: re.Pattern[Any]) -> list[str]:
    text = pattern.pattern.decode("latin-1") if isinstance(pattern.pattern, bytes) else pattern.pattern
    made_of = dict.fromkeys(filter(None, parts(_parser.parse(text, pattern.flags & ~re.UNICODE))))
    single = [item for item in made_of if len(item) == 1][:12]
    words = [item for item in made_of if len(item) > 1][:12]
    around = dict.fromkeys([*single, " ", "a", "1", '"', "\\"])
    pairs = [first + second for first in (*words, *single) for second in around]
    return [seed for seed in dict.fromkeys(["".join(made_of) or "a", *around, *words, *pairs]) if seed][:MAX_SEEDS]


def slowest(pattern: re.Pattern[Any], anchored: bool) -> tuple[float, str]:
    worst = (0.0, "")
    for seed in seeds(pattern):
        text: Any = seed * (LENGTH // len(seed)) + "\0"
        given = text.encode() if isinstance(pattern.pattern, bytes) else text
        began = time.process_time()
        pattern.match(given)
        pattern.fullmatch(given)
        if not anchored:
            sum(1 for _ in pattern.finditer(given))
        worst = max(worst, (time.process_time() - began, seed))
        if worst[0] > MOST:
            break
    return worst


@pytest.mark.parametrize("where", sorted(patterns()))
def test_a_long_text_takes_no_long_time(where: str) -> None:
    for pattern in patterns()[where]:
        taken, seed = slowest(pattern, where in ANCHORED)
        assert taken < MOST, f"{pattern.pattern!r} takes {taken:.1f} s for {seed!r} over and over"


def test_the_list_of_reasons_names_no_other() -> None:
    assert set(ANCHORED) <= set(patterns())


def computed(path: Any) -> bool:
    """Whether a function of the module hands `re` what is no literal."""
    functions = [node for node in ast.walk(tree(path)) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    calls = [node for function in functions for node in ast.walk(function) if isinstance(node, ast.Call)]
    uses = [node for node in calls if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name)]
    return any(
        node.func.value.id == "re" and node.func.attr != "escape" and not isinstance(node.args[0], ast.Constant)
        for node in uses
        if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name)
    )


def test_a_pattern_is_worked_out_only_where_that_is_safe() -> None:
    assert {name(path) for path in modules() if computed(path)} == set(LOCAL)


def test_only_one_module_has_the_regular_expressions_of_policies() -> None:
    using = {name(path) for path in modules() if re.search(r"^\s*import re2", path.read_text("utf-8"), re.MULTILINE)}
    assert using == {"tfguard.engine.pattern"}
    assert PACKAGE.is_dir()

"""Policies for people: one in full, or all in a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tfguard.engine.policy import Policy
from tfguard.model import Layer
from tfguard.outputs import Style
from tfguard.outputs.escape import log_line, plain
from tfguard.outputs.page import Page
from tfguard.outputs.words import LAYER_TITLES

_NARROW = 100
"""Below this width a policy's title stands under its id."""


def render_policy(policy: Policy, style: Style) -> str:
    """What, why, how to do it safely, and where to read on."""
    page = Page(style)
    lines = [
        *(page.paint(line, "1") for line in page.wrap(policy.title, "")),
        *page.wrap(f"{policy.id} · {LAYER_TITLES[policy.layer]} · {severities(policy)} · {policy.surface}", ""),
        "",
        *page.markdown(policy.why, ""),
        "",
        page.paint("What it looks for", "1"),
        *page.wrap(_rows(policy), "    ", "  "),
        *(line for condition in _conditions(policy) for line in page.wrap(condition, "    ", "  ")),
        *_grades(policy, page),
        "",
        page.paint("How to do it safely", "1"),
        *page.markdown(policy.guidance, "  "),
    ]
    if policy.references:
        lines += ["", page.paint("References", "1"), *(f"  {plain(reference)}" for reference in policy.references)]
    return "\n".join(map(log_line, lines)) + "\n"


def _conditions(policy: Policy) -> Iterator[str]:
    """When it fires, and what the names in that stand for."""
    if policy.when:
        yield f"when {policy.when}"
    yield from (f"{name}: {expression}" for name, expression in policy.let.items())


def _grades(policy: Policy, page: Page) -> Iterator[str]:
    """The severities and their conditions, where there is more than one."""
    if len(policy.grades) < 2:
        return
    yield from ("", page.paint("How bad it is", "1"))
    for grade in policy.grades:
        condition = f", when {grade.when}" if grade.when else " otherwise"
        yield from page.wrap(f"{grade.severity}{condition}", "    ", "  - ")


def render_list(layers: Iterable[tuple[Layer, tuple[Policy, ...]]], style: Style) -> str:
    """Every policy under its layer: its worst severity, its id, and its title beside or below."""
    page = Page(style)
    groups = list(layers)
    longest = max((len(policy.id) for _, policies in groups for policy in policies), default=0)
    lines: list[str] = []
    for layer, policies in groups:
        lines += ["", page.paint(LAYER_TITLES[layer], "1;4")]
        for policy in policies:
            lines += _listed(policy, page, longest)
    return "\n".join(map(log_line, lines)).strip("\n") + "\n"


def _listed(policy: Policy, page: Page, longest: int) -> Iterator[str]:
    head = f"  {policy.worst:<9}"
    if page.width >= _NARROW:
        yield f"{head}{policy.id:<{longest}}  {plain(policy.title)}"
    else:
        yield f"{head}{page.paint(policy.id, '1')}"
        yield from page.wrap(policy.title, " " * len(head))


def severities(policy: Policy) -> str:
    """The severities that a policy can give, the first condition's first."""
    return " or ".join(dict.fromkeys(str(grade.severity) for grade in policy.grades))


def looks_for(policy: Policy) -> str:
    """In a sentence: what a policy looks at, and under which condition."""
    condition = f"{_rows(policy)}, when {policy.when}" if policy.when else _rows(policy)
    named = " and ".join(f"{name} is {expression}" for name, expression in policy.let.items())
    return f"{condition}; {named}." if named else f"{condition}."


def _rows(policy: Policy) -> str:
    match = policy.match
    kinds = _kinds(policy)
    if match.subject not in ("change", "drift"):
        return f"a {match.subject}" + (f" of {kinds}" if kinds else "") if match.subject != "plan" else "the plan as a whole"
    actions = " or ".join(match.actions) or "any action"
    order = f", {match.order}," if match.order else ""
    return f"{actions}{order} of {kinds or 'any type'}" + (", as the refresh found it" if match.subject == "drift" else "")


def _kinds(policy: Policy) -> str:
    """The types that a policy looks at, in half a sentence; empty where it looks at all."""
    match = policy.match
    parts = [
        ", ".join(match.types),
        f"in {' or '.join(LAYER_TITLES[layer] for layer in match.layers)}" if match.layers else "",
        f"with {' and '.join(match.has)}" if match.has else "",
    ]
    told = " ".join(filter(None, parts))
    return told if match.types or not told else f"any type {told}"

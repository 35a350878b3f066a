"""Policies for people: one in full, or all in a list."""

from __future__ import annotations

from collections.abc import Iterable

from tfguard.model import Layer
from tfguard.outputs import Style
from tfguard.outputs.page import Page
from tfguard.outputs.text import LAYER_TITLES
from tfguard.policy.model import Policy


def render_policy(policy: Policy, style: Style) -> str:
    """What, why, the safe way, and where to read on."""
    page = Page(style)
    lines = [
        f"{page.paint(policy.title, '1')}  ({policy.id})",
        f"{LAYER_TITLES[policy.layer]} · {severities(policy)} · {policy.surface}",
        "",
        *page.markdown(policy.why, ""),
        "",
        page.paint("What it looks for", "1"),
        *page.wrap(looks_for(policy), "  "),
        "",
        page.paint("The safe way", "1"),
        *page.markdown(policy.fix, "  "),
    ]
    if policy.references:
        lines += ["", page.paint("References", "1"), *(f"  {reference}" for reference in policy.references)]
    return "\n".join(lines) + "\n"


def render_list(layers: Iterable[tuple[Layer, tuple[Policy, ...]]], style: Style) -> str:
    """Every policy on a line, under its layer."""
    page = Page(style)
    lines: list[str] = []
    for layer, policies in layers:
        lines += ["", page.paint(LAYER_TITLES[layer], "1;4")]
        lines += [f"  {policy.worst:<9}{policy.id:<36}{policy.title}" for policy in policies]
    return "\n".join(lines).strip("\n") + "\n"


def severities(policy: Policy) -> str:
    """The severities that a policy can give, the first condition's first."""
    return " or ".join(dict.fromkeys(str(grade.severity) for grade in policy.grades))


def looks_for(policy: Policy) -> str:
    """In a sentence: which rows, and under which condition."""
    match = policy.match
    actions = " or ".join(match.actions) or "any action"
    order = f", {match.order}" if match.order else ""
    types = ", ".join(match.types) or ("any type" if match.subject in ("change", "drift") else f"the {match.subject}")
    condition = f", when {policy.when}" if policy.when else ""
    return f"{actions}{order} of {types}{condition}."

"""Writes docs/policies.md and docs/resource-types.md from the declarations; with --check, fails where one is stale."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path

from scripts.losses import Answer, counts, prefixes
from tfguard.engine.load import load_policies
from tfguard.engine.policy import Policy
from tfguard.model import Layer, Surface
from tfguard.outputs.explain import looks_for, severities
from tfguard.outputs.words import LAYER_TITLES
from tfguard.resources.catalogue import co_owners, live_readers, resource_type
from tfguard.resources.shapes.live_reader import LiveReader

DOCS = Path(__file__).resolve().parent.parent / "docs"
_HEAD = """# Policies

Generated from `policies/` by `scripts/generate_docs.py`; do not edit. `tfguard explain POLICY` shows the same on a
terminal.
"""

_TYPES_HEAD = """# Resource types

Generated from `tfguard/resources/` by `scripts/generate_docs.py`; do not edit. `tfguard drift` reads {types} types and
compares {attributes} of their attributes with the state. What is computed by AWS, what it rewrites by itself, and what
only Terraform knows is not compared and not listed. A type that is not here is "not checked" in the report.
"""


def document() -> str:
    """The whole page: a table of contents by layer, then every policy in full."""
    policies = load_policies()
    parts = [_HEAD]
    for layer, group in groupby(policies, key=lambda policy: policy.layer):
        parts += ["", f"**{LAYER_TITLES[layer]}**", ""]
        parts += [f"- [{policy.id}](#{policy.id}): {policy.title} ({severities(policy)})" for policy in group]
    for policy in policies:
        parts += ["", *_section(policy)]
    return "\n".join(parts).rstrip() + "\n"


def _section(policy: Policy) -> list[str]:
    surface = {Surface.CONFIG: "tfguard lint", Surface.PLAN: "tfguard plan", Surface.LIVE: "tfguard drift"}[policy.surface]
    lines = [
        f"## {policy.id}",
        "",
        f"{policy.title}. {LAYER_TITLES[policy.layer]}, {severities(policy)}, `{surface}`.",
        "",
        policy.why.strip(),
        "",
        f"Looks for: `{looks_for(policy).replace('`', '')}`",
        "",
        "How to do it safely:",
        "",
        policy.guidance,
    ]
    if policy.references:
        lines += ["", *(f"- <{reference}>" for reference in policy.references)]
    return lines


def resource_types() -> str:
    """The page of what is read from AWS."""
    parts = [
        _TYPES_HEAD.format(types=len(live_readers()), attributes=sum(len(item.attributes) for item in live_readers().values()))
    ]
    parts += ["", *_losses()]
    for layer in Layer:
        readers = [item for type_, item in sorted(live_readers().items()) if resource_type(type_).layer is layer]
        if readers:
            parts += ["", f"## {LAYER_TITLES[layer]}"]
        for reader in readers:
            parts += ["", *_type(reader)]
    return "\n".join(parts) + "\n"


def _losses() -> list[str]:
    """The table of what is known of each provider's types."""
    lines = [
        "## What a loss means",
        "",
        "Who says what it means that an object is deleted or replaced, by provider: policies that name its type, the",
        "consequence in the catalogue (policies `*-lost`), or that nobody misses it. What goes away of an unknown type is",
        "said by `loss-unknown`.",
        "",
        f"| provider | {' | '.join(Answer)} |",
        f"|---|{'---|' * len(Answer)}",
    ]
    return [*lines, *(f"| {prefix} | {' | '.join(str(counts(prefix)[item]) for item in Answer)} |" for prefix in prefixes())]


def _type(reader: LiveReader) -> list[str]:
    names = [*reader.attributes, *reader.change_markers, *(["tags", "tags_all"] if reader.tags is not None else ())]
    lines = [f"### {reader.type}", "", f"Compared: {_listed(names)}."]
    for name, marker in sorted(reader.change_markers.items()):
        lines.append(f"`{name}` cannot be read: it counts as edited where `{marker}` differs.")
    for name in reader.attributes:
        others = sorted({owner.other for owner in co_owners(reader.type) if owner.attribute == name and not owner.elements})
        if others:
            lines.append(f"`{name}` belongs to {_listed(others)}, where a state has one for it.")
    if reader.not_compared:
        lines += ["", "Not compared:", ""]
        lines += [f"- `{name}`: {why}" for name, why in sorted(reader.not_compared.items())]
    if reader.unmanaged is not None:
        where = sorted({parent.type for parent in reader.unmanaged.parents})
        lines += ["", f"Unmanaged ones are reported{f' below {_listed(where)}' if where else ''}."]
    return lines


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


PAGES: dict[str, Callable[[], str]] = {"policies.md": document, "resource-types.md": resource_types}


def main(argv: list[str]) -> int:
    """Write the pages, or compare them; 1 where one is stale."""
    stale = 0
    for name, work in PAGES.items():
        text, target = work(), DOCS / name
        if "--check" not in argv:
            target.write_text(text, "utf-8")
        elif not target.exists() or target.read_text("utf-8") != text:
            print(f"{name} is stale: run python scripts/generate_docs.py", file=sys.stderr)
            stale = 1
    return stale


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Writes docs/policies.md from the policies; with --check, fails where it is stale."""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path

from tfguard.model import Surface
from tfguard.outputs.explain import looks_for, severities
from tfguard.outputs.words import LAYER_TITLES
from tfguard.policy.load import load_policies
from tfguard.policy.model import Policy

TARGET = Path(__file__).resolve().parent.parent / "docs" / "policies.md"
_HEAD = """# Policies

Generated from `policies/` by `scripts/generate_docs.py`; do not edit. `tfguard explain POLICY` shows the same on a
terminal.
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
        "The safe way:",
        "",
        policy.fix.strip(),
    ]
    if policy.references:
        lines += ["", *(f"- <{reference}>" for reference in policy.references)]
    return lines


def main(argv: list[str]) -> int:
    """Write the page, or compare it; 1 where it is stale."""
    text = document()
    if "--check" not in argv:
        TARGET.write_text(text, "utf-8")
        return 0
    if TARGET.is_file() and TARGET.read_text("utf-8") == text:
        return 0
    print(f"{TARGET.name} is stale: run python scripts/generate_docs.py", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

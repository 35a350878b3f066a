"""Makes plans of any size in the shape of real ones, by multiplying the real plans in fixtures/plans.

Each copy of a fixture becomes a module with ids and host names of its own. Most copies are quiet: nothing in them
changes. About one resource in 200 changes, in the many ways in which the other fixtures do.

    python benchmarks/generate_plan.py --resources 20000 /tmp/big.json
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures" / "plans"
QUIET = {
    "alias-retarget-health-off": 1,
    "ecs-scaled-up": 4,
    "ingress-added": 8,
    "lb-tags-and-new-rule": 1,
    "noop": 4,
    "private-zone-vpc-removed": 2,
}
"""The fixtures of which only the rows without a change are taken, and how often: 4.25 kB per resource on average."""

RISKY = (
    "alarm-deleted",
    "asg-cut",
    "certificate-domain-changed",
    "count-shift-eips",
    "database-deleted",
    "default-action-redirect",
    "ecs-service-replaced",
    "health-check-matcher-500",
    "lambda-code-and-concurrency",
    "lb-renamed",
    "listener-and-rule-deleted",
    "record-renamed",
    "sg-rule-and-eip-gone",
    "target-group-moves-vpc",
    "zone-renamed",
)
CHANGED_SHARE = 0.005
STACK = "@@@@@"
_TOKEN = re.compile(
    STACK
    + r"|\b(?!123456789012)[0-9a-f]{8,32}\b"  # the ids of AWS, but not the account's
    + r"|\bZ[A-Z0-9]{10,}\b"
    + r"|(?<![\w.-])[\w-]+(?=(?:\.[\w-]+)*\.(?:amazonaws\.com|example\.(?:com|org|net|internal)))"
)


@dataclass(frozen=True)
class Text:
    """JSON with holes for the names that differ from copy to copy: a piece, the name of a hole, a piece, and so on."""

    pieces: tuple[str, ...]
    holes: tuple[int, ...]

    def filled(self, names: list[str]) -> str:
        """The text with a name in every hole."""
        return "".join(
            part for piece, hole in zip(self.pieces, (*self.holes, -1), strict=True) for part in (piece, names[hole])
        )


@dataclass(frozen=True)
class Template:
    """A fixture to be copied: how many rows it has, how many of them change, its names, and its part of each section."""

    rows: int
    changed: int
    names: tuple[str, ...]
    sections: dict[str, Text]


def template(fixture: str, *, quiet: bool) -> Template:
    """Read a fixture as a template."""
    plan = json.loads((FIXTURES / fixture / "plan.json").read_text("utf-8"))
    rows = [row for row in plan["resource_changes"] if not quiet or row["change"]["actions"] == ["no-op"]]
    kept = {row["address"] for row in rows} if quiet else None
    sections = {
        "resource_changes": [_in_module(row) for row in rows],
        "resource_drift": [] if quiet else [_in_module(row) for row in plan.get("resource_drift", ())],
        "prior_state": _resources(plan.get("prior_state", {}).get("values", {}), kept),
        "planned_values": _resources(plan["planned_values"], kept),
        "configuration": plan["configuration"]["root_module"].get("resources", []),
    }
    names: dict[str, int] = {STACK: 0}
    texts = {section: _text(items, names) for section, items in sections.items()}
    return Template(len(rows), sum(row["change"]["actions"] != ["no-op"] for row in rows), tuple(names), texts)


def _in_module(item: dict[str, Any]) -> dict[str, Any]:
    module = f"module.stack_{STACK}"
    moved = {"address": f"{module}.{item['address']}", "module_address": module}
    return {**moved, **{key: value for key, value in item.items() if key not in moved}}


def _resources(values: dict[str, Any], kept: set[str] | None) -> list[dict[str, Any]]:
    resources = values.get("root_module", {}).get("resources", [])
    return [
        {**item, "address": f"module.stack_{STACK}.{item['address']}"}
        for item in resources
        if kept is None or item["address"] in kept
    ]


def _text(items: list[Any], names: dict[str, int]) -> Text:
    """The items as JSON, comma-separated and without the brackets, cut at every name."""
    text = json.dumps(items, separators=(",", ":"))[1:-1]
    pieces, holes, end = [], [], 0
    for match in _TOKEN.finditer(text):
        pieces.append(text[end : match.start()])
        holes.append(names.setdefault(match[0], len(names)))
        end = match.end()
    return Text((*pieces, text[end:]), tuple(holes))


@dataclass(frozen=True)
class Copy:
    """One copy of a template."""

    template: Template
    number: int
    seed: int

    def section(self, name: str) -> str:
        """The copy's part of a section, with names that are the same in every section."""
        chooser = random.Random(f"{self.seed}/{self.number}")
        names = [_renamed(token, self.number, chooser) for token in self.template.names]
        return self.template.sections[name].filled([*names, ""])


def _renamed(token: str, number: int, chooser: random.Random) -> str:
    if token == STACK:
        return f"{number:05}"
    if re.fullmatch(r"[0-9a-f]+", token):
        return f"{chooser.getrandbits(4 * len(token)):0{len(token)}x}"
    if re.fullmatch(r"Z[A-Z0-9]+", token):
        return "Z" + "".join(chooser.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", k=len(token) - 1))
    return f"{token}-{number:05}"


def copies(resources: int, seed: int, changed_share: float) -> list[Copy]:
    """The copies that make a plan of at least so many resources, the changing ones spread among the quiet ones."""
    chooser = random.Random(seed)
    quiet = {name: template(name, quiet=True) for name in QUIET}
    risky = [template(name, quiet=False) for name in RISKY]
    made: list[Copy] = []
    rows = changed = 0
    while rows < resources:
        if changed < changed_share * rows or rows == 0:
            chosen = risky[chooser.randrange(len(risky))]
        else:
            chosen = quiet[chooser.choices(list(QUIET), weights=list(QUIET.values()))[0]]
        made.append(Copy(chosen, len(made), seed))
        rows += chosen.rows
        changed += chosen.changed
    return made


def write_plan(out: TextIO, resources: int, seed: int = 1, changed_share: float = CHANGED_SHARE) -> None:
    """Write a plan of about so many resources as one line of JSON, as Terraform does."""
    made = copies(resources, seed, changed_share)
    out.write('{"format_version":"1.2","terraform_version":"1.11.4","variables":{"region":{"value":"us-east-1"}},')
    out.write('"planned_values":{"root_module":{"child_modules":[')
    _write(out, _modules(made, "planned_values"))
    out.write(']}},"resource_drift":[')
    _write(out, (copy.section("resource_drift") for copy in made))
    out.write('],"resource_changes":[')
    _write(out, (copy.section("resource_changes") for copy in made))
    out.write('],"prior_state":{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{"child_modules":[')
    _write(out, _modules(made, "prior_state"))
    out.write(']}}},"configuration":{"provider_config":{"aws":{"name":"aws","full_name":')
    out.write('"registry.terraform.io/hashicorp/aws"}},"root_module":{"module_calls":{')
    _write(out, _calls(made))
    out.write('}}},"timestamp":"2025-01-01T00:00:00Z","applyable":true,"complete":true,"errored":false}\n')


def _write(out: TextIO, items: Iterable[str]) -> None:
    first = True
    for item in items:
        if item:
            out.write(item if first else f",{item}")
            first = False


def _modules(made: list[Copy], section: str) -> Iterator[str]:
    for copy in made:
        yield f'{{"address":"module.stack_{copy.number:05}","resources":[{copy.section(section)}]}}'


def _calls(made: list[Copy]) -> Iterator[str]:
    for copy in made:
        resources = copy.section("configuration")
        yield f'"stack_{copy.number:05}":{{"source":"./stack","module":{{"resources":[{resources}]}}}}'


def main() -> None:
    """Write one plan to a file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("path", type=Path)
    parser.add_argument("--resources", type=int, default=20_000)
    parser.add_argument("--changed", type=float, default=CHANGED_SHARE, help="the share of resources that change")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with options.path.open("w", encoding="utf-8") as out:
        write_plan(out, options.resources, options.seed, options.changed)
    print(f"{options.path}: {options.path.stat().st_size / 1e6:,.1f} MB")


if __name__ == "__main__":
    main()

"""How often the gate is right, over all labelled plans: writes benchmarks/truth.md; with --check, fails where it is stale.

    python benchmarks/truth.py            # and the table in README.md
    python benchmarks/truth.py --check

Beside the gate stand two that need no knowledge: one blocks every plan that destroys something, the other every plan that
destroys something of a type that people would call critical.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from labelled import Case, cases

README: Final = Path(__file__).resolve().parent.parent / "README.md"
MARK: Final = "<!-- truth -->"
TARGET: Final = Path(__file__).parent / "truth.md"
CRITICAL: Final = re.compile(
    r"^aws_(alb|lb|elb|db_instance|rds_cluster|dynamodb_table|s3_bucket|route53_(zone|record)|cloudfront_distribution|eks_cluster"
    r"|ecs_service|instance|vpc|acm_certificate|kms_key|elasticache_\w+|nat_gateway|eip)$"
    r"|^google_(sql_database_instance|container_cluster|compute_(instance|network|address|forwarding_rule)|dns_\w+|storage_bucket)$"
    r"|^azurerm_(\w*server|\w*database|kubernetes_cluster|lb|application_gateway|dns_\w+|storage_account|virtual_network|public_ip)$"
    r"|^cloudflare_(zone|\w*record|load_balancer)$|^kubernetes_(namespace|service|deployment|ingress)\w*$"
)
CLOUDS: Final = {"aws": "AWS", "google": "Google", "azurerm": "Azure", "cloudflare": "Cloudflare", "kubernetes": "Kubernetes"}
KUBERNETES: Final = ("kubernetes", "kubectl", "helm", "kustomization")

_HEAD: Final = """# How often the gate is right

Written by `benchmarks/truth.py`; do not edit. {count} labelled plans under `fixtures/plans` and `fixtures/public_record`; most
were built after public reports of outages and of false alarms, with the real providers or their published schemas, and
labelled before they were run. They have been used to improve tfguard since: what it says about plans that nobody has seen
will be worse.

- **verdicts**: block, warn, clean or indeterminate as an experienced operator would want it.
- **named**: addresses that should be named, and are.
- **flagged**: harmless addresses that are flagged nevertheless, from medium on.
- **clean blocked**: plans without any harm that are blocked.
"""


def main(argv: Sequence[str]) -> int:
    """Write the page, or compare it; 1 where it is stale."""
    listed = list(cases())
    readme = README.read_text("utf-8")
    start, _, rest = readme.partition(MARK)
    old = rest.lstrip().partition("\n\n")[0]
    table = "\n".join(_gates(listed))
    pages = {TARGET: page(listed), README: readme if old == table else f"{start}{MARK}{_with(rest, table)}"}
    for path, text in pages.items():
        if "--check" not in argv:
            path.write_text(text, "utf-8")
        elif not path.exists() or path.read_text("utf-8") != text:
            print(f"{path.name} is stale: run python benchmarks/truth.py", file=sys.stderr)
            return 1
    return 0


def _with(rest: str, table: str) -> str:
    """What follows the mark, with the table in the place of the one that is there."""
    after = rest.lstrip()
    tail = after.partition("\n\n")[2] if after.startswith("|") else after
    return f"\n\n{table}\n\n{tail}"


def page(listed: list[Case]) -> str:
    """The whole page."""
    lines = [
        _HEAD.format(count=len(listed)),
        "| | plans | verdicts | named | flagged | clean blocked |",
        "|---|---|---|---|---|---|",
    ]
    for title in (*dict.fromkeys(CLOUDS.values()), "others", "all"):
        lines.append(_row(title, [case for case in listed if title in ("all", cloud(case))]))
    lines += ["", "The same plans, by gates that need no knowledge:", "", *_gates(listed)]
    wrong = [case for case in listed if not case.right or case.missed or case.noisy]
    lines += ["", "## Wrong", "", *(f"- `{case.name}`: {case.label['title']}: {_mistake(case)}" for case in wrong)]
    return "\n".join(lines).rstrip() + "\n"


def _gates(listed: list[Case]) -> list[str]:
    """The table of what each gate gets right."""
    gates: tuple[tuple[str, Callable[[Case], str]], ...] = (
        ("tfguard", lambda case: case.outcome),
        ("block any destroy", lambda case: _destroying(case, lambda _: True)),
        ("block a destroy of a critical type", lambda case: _destroying(case, lambda type_: bool(CRITICAL.search(type_)))),
    )
    head = ["| gate | verdicts right | outages let through | clean plans blocked |", "|---|---|---|---|"]
    return head + [_gate(title, listed, gate) for title, gate in gates]


def cloud(case: Case) -> str:
    """The cloud that most of what the plan changes is in."""
    acting = (row["type"].partition("_")[0] for row in case.rows if _actions(row) != ["no-op"])
    counted = Counter("kubernetes" if prefix in KUBERNETES else prefix for prefix in acting if prefix != "null")
    return CLOUDS.get(counted.most_common(1)[0][0] if counted else "", "others")


def _row(title: str, listed: list[Case]) -> str:
    right, named, noisy = (sum(map(count, listed)) for count in (_right, _named, lambda case: len(case.noisy)))
    wanted = sum(len(case.label["expect"]) for case in listed)
    harmless = sum(len(case.label["must_not_flag"]) for case in listed)
    clean = [case for case in listed if case.label["verdict"] == "clean"]
    blocked = sum(case.outcome == "block" for case in clean)
    return f"| {title} | {len(listed)} | {right} | {named} of {wanted} | {noisy} of {harmless} | {blocked} of {len(clean)} |"


def _gate(title: str, listed: Iterable[Case], gate: Callable[[Case], str]) -> str:
    said = [(case, gate(case)) for case in listed]
    right = sum(outcome in (case.label.get("accept") or [case.label["verdict"]]) for case, outcome in said)
    let_through = sum(case.label["verdict"] == "block" and outcome == "clean" for case, outcome in said)
    blocked = sum(case.label["verdict"] == "clean" and outcome == "block" for case, outcome in said)
    outages = sum(case.label["verdict"] == "block" for case, _ in said)
    clean = sum(case.label["verdict"] == "clean" for case, _ in said)
    return f"| {title} | {right} of {len(said)} | {let_through} of {outages} | {blocked} of {clean} |"


def _destroying(case: Case, matters: Callable[[str], bool]) -> str:
    return "block" if any("delete" in _actions(row) and matters(row["type"]) for row in case.rows) else "clean"


def _actions(row: dict[str, Any]) -> list[str]:
    actions = (row.get("change") or {}).get("actions")
    return [str(action).lower() for action in actions or ()]


def _right(case: Case) -> int:
    return int(case.right)


def _named(case: Case) -> int:
    return len(case.label["expect"]) - len(case.missed)


def _mistake(case: Case) -> str:
    if not case.right:
        return f"{case.outcome} instead of {case.label['verdict']}"
    return f"{len(case.missed)} not named" if case.missed else f"{len(case.noisy)} flagged"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Golden files: frozen reports of real plans in fixtures/reports, and beside each what the outputs make of it.

After a change of an output that is meant, write them anew and look at the difference:

    UPDATE_GOLDEN=1 pytest tests/outputs

To freeze another report: python -m tests.outputs.golden fixtures/plans/lb-renamed/plan.json lb-renamed
"""

from __future__ import annotations

import io
import os
import sys
from datetime import date
from pathlib import Path

import msgspec
from msgspec.structs import replace

from tests.outputs.samples import SAMPLES
from tfguard.model import Report, Stats

REPORTS = Path(__file__).parent.parent.parent / "fixtures" / "reports"
CASES = sorted(path.parent.name for path in REPORTS.glob("*/report.json"))


def reports() -> dict[str, Report]:
    """Every report that an output must be valid for, by name."""
    return {**SAMPLES, **{case: frozen(case) for case in CASES}}


def frozen(case: str) -> Report:
    """A report as it was when it was frozen: no policy, version or clock has a part in it any more."""
    return msgspec.json.decode((REPORTS / case / "report.json").read_bytes(), type=Report)


def assert_golden(case: str, name: str, text: str) -> None:
    """The text is that of the golden file; with UPDATE_GOLDEN in the environment it becomes that."""
    path = REPORTS / case / name
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert path.read_text("utf-8") == text


def freeze(plan: str, case: str) -> None:
    """Judge a plan, and keep the report without what differs from run to run."""
    from tfguard.commands.plan import PlanOptions, check_plan
    from tfguard.configuration import Config

    report = check_plan(PlanOptions((plan,)), Config(), io.BytesIO(), date(2026, 1, 1))
    used = {finding.policy for finding in report.findings}
    rules = tuple(rule for rule in report.rules if rule.id in used)
    kept = replace(report, stats=Stats(report.stats.resources, report.stats.changes), rules=rules, source="plan.json")
    (REPORTS / case).mkdir(parents=True, exist_ok=True)
    text = msgspec.json.format(msgspec.json.encode(kept), indent=2)
    (REPORTS / case / "report.json").write_bytes(text + b"\n")


if __name__ == "__main__":
    freeze(*sys.argv[1:])

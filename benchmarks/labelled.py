"""Labelled plans: what an operator would want of a gate, held against what the gate says."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

from tfguard.commands.plan import PlanOptions, check_plan
from tfguard.configuration import Config
from tfguard.errors import TfguardError
from tfguard.model import Finding, Report, Severity, Verdict

FIXTURES: Final = Path(__file__).resolve().parent.parent / "fixtures"
FOLDERS: Final = (FIXTURES / "plans", *sorted((FIXTURES / "public_record").iterdir()))
DAY: Final = date(2026, 1, 1)
GENERIC: Final = "loss-unknown"
"""The policy that says only that a type is not known: it does not count as having seen an outage."""


class Case(Struct, frozen=True, dict=True):
    """One plan with its label.

    A label has the `verdict` that an operator wants (block, warn, clean, indeterminate or unreadable), those that are as good
    (`accept`), the addresses that must be named (`expect`) and those that must not be (`must_not_flag`).
    """

    folder: Path

    @property
    def name(self) -> str:
        """The case's own name."""
        return self.folder.name

    @cached_property
    def label(self) -> dict[str, Any]:
        """What is wanted."""
        label: dict[str, Any] = json.loads((self.folder / "label.json").read_text("utf-8"))
        return label

    @cached_property
    def report(self) -> Report | None:
        """What the gate says; None where it refuses the plan."""
        try:
            return check_plan(PlanOptions((str(self.folder / "plan.json"),)), Config(), io.BytesIO(), DAY)
        except TfguardError:
            return None

    @property
    def outcome(self) -> str:
        """The verdict in the words of the labels; a plan that is refused is unreadable."""
        if self.report is None:
            return "unreadable"
        if self.report.verdict is Verdict.INDETERMINATE:
            return "indeterminate"
        if any(finding.severity.at_least(Severity.HIGH) for finding in self.findings):
            return "block"
        return "warn" if self.findings else "clean"

    @property
    def findings(self) -> list[Finding]:
        """What it says from low on. Where something is wanted, "not known" is not it."""
        wanted = self.label["verdict"] in ("block", "warn")
        found = self.report.findings if self.report else ()
        return [item for item in found if item.severity.at_least(Severity.LOW) and not (wanted and item.policy == GENERIC)]

    @property
    def right(self) -> bool:
        """Whether the verdict is one that is wanted."""
        return self.outcome in (self.label.get("accept") or [self.label["verdict"]])

    @property
    def missed(self) -> list[str]:
        """The addresses that should have been named, and are not."""
        wanted = (item["address"] for item in self.label["expect"])
        said = self._said
        return [address for address in wanted if address != "(plan)" and address not in said]

    @property
    def noisy(self) -> list[str]:
        """The harmless addresses that are flagged from medium on."""
        flagged = {item.location.address for item in self.findings if item.severity.at_least(Severity.MEDIUM)}
        return [address for address in self.label["must_not_flag"] if address in flagged]

    @property
    def _said(self) -> str:
        report = self.report
        texts = [
            text for item in self.findings for text in (item.location.address, item.message, *item.evidence, *item.affected)
        ]
        texts += [item.what for item in report.not_checked] if report else []
        return "\n".join(filter(None, texts))

    @cached_property
    def rows(self) -> list[dict[str, Any]]:
        """The rows of the plan, as they are written; none of what is no plan."""
        try:
            document = json.loads((self.folder / "plan.json").read_bytes())
        except ValueError:
            return []
        rows = document.get("resource_changes") if isinstance(document, dict) else None
        return rows or []


def cases() -> Iterator[Case]:
    """Every labelled plan."""
    for folder in FOLDERS:
        for path in sorted(folder.iterdir()):
            if (path / "label.json").exists():
                yield Case(path)

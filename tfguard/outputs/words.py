"""Words that several outputs share: layers, the verdict in a sentence, counts, places."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from tfguard.model import Finding, Layer, Location, Report, Severity, Value, Verdict

LAYER_TITLES = {
    Layer.DNS: "DNS",
    Layer.NETWORK: "Network",
    Layer.TLS: "TLS",
    Layer.LOAD_BALANCER: "Load balancer",
    Layer.COMPUTE: "Compute",
    Layer.DATA: "Data",
    Layer.MONITORING: "Monitoring",
    Layer.IDENTITY: "Identity",
    Layer.RUN: "Terraform run",
}
MOVED_TITLE = "Moved by others, not counted"
WORST_FIRST = tuple(reversed(Severity))
MAX_NAMED = 4
MAX_VALUE = 120
"""Characters of a value where it is shown beside others."""


def count(number: int, noun: str) -> str:
    """A number and its noun.

    >>> count(1, "finding"), count(1200, "finding"), count(2, "address"), count(2, "policy")
    ('1 finding', '1,200 findings', '2 addresses', '2 policies')
    """
    if number == 1:
        return f"1 {noun}"
    if noun.endswith("s"):
        return f"{number:,} {noun}es"
    return f"{number:,} {noun[:-1]}ies" if noun.endswith("y") else f"{number:,} {noun}s"


def by_layer(findings: Iterable[Finding]) -> Iterator[tuple[Layer, list[Finding]]]:
    """The findings of each layer, in the order of the report."""
    for layer, group in groupby(findings, key=lambda finding: finding.layer):
        yield layer, list(group)


def headline(report: Report) -> str:
    """The verdict and its reason, in a sentence."""
    match report.verdict:
        case Verdict.FAIL:
            bad = sum(1 for finding in report.findings if report.counts(finding))
            return f"FAIL: {count(bad, 'finding')} at or above {report.fail_on}."
        case Verdict.INDETERMINATE:
            allowed = " It is allowed to be incomplete." if report.tolerates_gaps else ""
            gaps = sum(1 for item in report.not_checked if report.counts(item))
            return f"INDETERMINATE: {count(gaps, 'thing')} that {_matters(gaps)} could not be checked.{allowed}"
        case Verdict.PASS:
            return f"PASS: no finding at or above {report.fail_on}."


def _matters(number: int) -> str:
    return "matters" if number == 1 else "matter"


def tally(report: Report) -> str:
    """What was looked at, and how many findings there are of each severity."""
    found = Counter(finding.severity for finding in report.open_findings)
    by_severity = ", ".join(f"{found[severity]:,} {severity}" for severity in WORST_FIRST if found[severity])
    waived = len(report.findings) - len(report.open_findings)
    stats = report.stats
    parts = [looked_at(report)]
    if report.command == "plan":
        parts.append(count(stats.changes, "change"))
    if report.command == "drift":
        parts += drift_tally(report)
    parts.append(count(len(report.open_findings), "finding") + (f" ({by_severity})" if by_severity else ""))
    if waived:
        parts.append(f"{waived:,} waived")
    if report.not_checked:
        parts.append(f"{len(report.not_checked):,} not checked")
    return ", ".join(parts) + "."


def configured(report: Report) -> str:
    """Which configuration counted, in a sentence that begins with a blank; empty where none did."""
    return f" Configuration: {report.configuration}." if report.configuration else ""


def drift_tally(report: Report) -> list[str]:
    """How many resources drifted in which way, and what the scan took."""
    found = Counter(str(drift.kind) for drift in report.drifts)
    kinds = [f"{found[kind]:,} {kind}" for kind in ("changed", "deleted", "unmanaged", "co-managed") if found[kind]]
    return [*(kinds or ["all in sync"]), count(report.stats.api_calls, "API call")]


def short(value: Value) -> str:
    """A value in a line: as JSON, and not all of a long one."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= MAX_VALUE else f"{text[:MAX_VALUE]}…"


def looked_at(report: Report) -> str:
    """How much was looked at: files of a configuration, else resources."""
    return count(report.stats.resources, "file" if report.command == "lint" else "resource")


def waiver_note(finding: Finding) -> str:
    """Who waived a finding, until when and why; empty where nobody did."""
    waived = finding.waived
    return f"Waived until {waived.expires} by {waived.owner}: {waived.reason}" if waived else ""


def file_of(location: Location, report: Report) -> str:
    """The file that CI systems shall show something at: its own, else the one that was judged, with forward slashes."""
    named = location.file or location.scope.plan or report.source or location.scope.state or ""
    path = named.replace("\\", "/").removeprefix("./")
    return "stdin" if path in ("", "-") else path


def named(addresses: tuple[str, ...]) -> str:
    """The first addresses of many, and how many more there are.

    >>> named(("a", "b", "c", "d", "e", "f"))
    'a, b, c, d and 2 more'
    """
    more = len(addresses) - MAX_NAMED
    return ", ".join(addresses[:MAX_NAMED]) + (f" and {more:,} more" if more > 0 else "")

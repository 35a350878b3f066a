"""SARIF 2.1.0, as GitHub code scanning, Azure DevOps and editors read it."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from msgspec.structs import asdict

from tfguard import __version__
from tfguard.model import PLAN_ADDRESS, Finding, Location, NotChecked, Report, Rule, Severity
from tfguard.outputs import Style
from tfguard.outputs.escape import json_text, plain
from tfguard.outputs.places import Places
from tfguard.outputs.prose import unwrapped
from tfguard.outputs.words import file_of, waiver_note

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
MAX_DESCRIPTION = 1000
"""GitHub takes 1,024 characters."""

_LEVELS = {
    Severity.INFO: "note",
    Severity.LOW: "note",
    Severity.MEDIUM: "warning",
    Severity.HIGH: "error",
    Severity.CRITICAL: "error",
}
_SCORES = {
    Severity.INFO: "0.0",
    Severity.LOW: "3.0",
    Severity.MEDIUM: "5.5",
    Severity.HIGH: "8.0",
    Severity.CRITICAL: "9.5",
}
"""GitHub's bands: critical from 9.0, high from 7.0, medium from 4.0, low above 0."""
_NOT_CHECKED = "not-checked"
_LINK = re.compile(r"\](?=\()")
_SAFE_IN_URI = "/-._~!$'()*+,;=:@"


def render(report: Report, style: Style) -> str:
    """The report as a SARIF log with one run."""
    rules = {rule.id: index for index, rule in enumerate(report.rules)}
    places = Places(report)
    run = {
        "tool": {"driver": _driver(report)},
        "invocations": [_invocation(report, rules, places)],
        "results": [_result(finding, report, rules, places) for finding in report.findings],
        "columnKind": "unicodeCodePoints",
    }
    return json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _driver(report: Report) -> dict[str, Any]:
    worst: dict[str, Severity] = {}
    for finding in report.findings:
        known = worst.setdefault(finding.policy, finding.severity)
        worst[finding.policy] = max(known, finding.severity, key=lambda severity: severity.rank)
    return {
        "name": "tfguard",
        "version": __version__,
        "semanticVersion": __version__,
        "notifications": [{"id": _NOT_CHECKED, "shortDescription": {"text": "Something could not be checked"}}],
        "rules": [_rule(rule, worst.get(rule.id, rule.severity)) for rule in report.rules],
    }


def _rule(rule: Rule, severity: Severity) -> dict[str, Any]:
    """A policy. Its severity is that of its worst finding here, since GitHub shows the rule's and not the result's."""
    descriptor: dict[str, Any] = {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.id.split("-")),
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": " ".join(rule.why.split())[:MAX_DESCRIPTION]},
        "help": {"text": _help_text(rule), "markdown": _help_markdown(rule)},
        "defaultConfiguration": {"level": _LEVELS[severity]},
        "properties": {
            "tags": ["security", "availability", "terraform", str(rule.layer)],
            "precision": "high",
            "problem.severity": {"note": "recommendation"}.get(_LEVELS[severity], _LEVELS[severity]),
            "security-severity": _SCORES[severity],
        },
    }
    if rule.references:
        descriptor["helpUri"] = rule.references[0]
    return descriptor


def _help_text(rule: Rule) -> str:
    return "\n\n".join([rule.why, f"How to do it safely:\n\n{rule.fix}", *rule.references])


def _help_markdown(rule: Rule) -> str:
    references = "\n".join(f"- <{reference}>" for reference in rule.references)
    why, fix = unwrapped(rule.why), unwrapped(rule.fix)
    return f"{why}\n\n## How to do it safely\n\n{fix}" + (f"\n\n## References\n\n{references}" if references else "")


def _result(finding: Finding, report: Report, rules: dict[str, int], places: Places) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.policy,
        "level": _LEVELS[finding.severity],
        "message": {"text": "\n".join(map(_message, places.summary(finding)))},
        "locations": [_location(finding.location, file_of(finding.location, report))],
        # GitHub tells two results of one rule in one file apart by the first of these alone.
        "partialFingerprints": {"primaryLocationLineHash": f"{finding.fingerprint}:1", "tfguard/v2": finding.fingerprint},
        "suppressions": _suppressions(finding),
        "properties": {
            "severity": str(finding.severity),
            "security-severity": _SCORES[finding.severity],
            "layer": str(finding.layer),
            "attribute": finding.location.attribute,
            "scope": asdict(finding.location.scope),
            "evidence": list(finding.evidence),
            "affected": list(finding.affected),
            "fix": finding.fix,
        },
    }
    if finding.policy in rules:
        result["ruleIndex"] = rules[finding.policy]
    return result


def _suppressions(finding: Finding) -> list[dict[str, Any]]:
    return [{"kind": "external", "status": "accepted", "justification": waiver_note(finding)}] if finding.waived else []


def _message(text: str) -> str:
    """A plain-text message in which nothing reads as an embedded link: `[text](target)`."""
    return _LINK.sub("] ", plain(text))


def _location(location: Location, file: str) -> dict[str, Any]:
    found: dict[str, Any] = {"physicalLocation": {"artifactLocation": {"uri": _uri(file)}, "region": _region(location)}}
    if location.address:
        kind = "module" if location.address == PLAN_ADDRESS else "resource"
        found["logicalLocations"] = [{"fullyQualifiedName": location.address, "kind": kind}]
    return found


def _region(location: Location) -> dict[str, int]:
    """Where in the file; the first line of a plan or of a file without one, since GitHub wants a line."""
    if location.file is None or location.line is None:
        return {"startLine": 1}
    return {"startLine": location.line} | ({"startColumn": location.column} if location.column else {})


def _uri(path: str) -> str:
    """A path as a URI: relative to the root of the sources, or a file: URI where it is absolute."""
    encoded = quote(path.encode("utf-8", "surrogateescape" if _from_disk(path) else "replace"), safe=_SAFE_IN_URI)
    if re.match(r"[A-Za-z]:/", path):
        return f"file:///{encoded}"
    if path.startswith("/"):
        return f"file://{encoded}"
    # A colon in the first segment would read as a scheme.
    first, slash, rest = encoded.partition("/")
    return first.replace(":", "%3A") + slash + rest


def _from_disk(path: str) -> bool:
    """Whether every half character in a path stands for a byte, as Python has them in file names that are not UTF-8."""
    return all(0xDC80 <= ord(character) <= 0xDCFF for character in path if 0xD800 <= ord(character) <= 0xDFFF)


def _invocation(report: Report, rules: dict[str, int], places: Places) -> dict[str, Any]:
    return {
        "executionSuccessful": not any(report.counts(item) for item in report.not_checked),
        "exitCode": int(report.exit_code),
        "exitCodeDescription": str(report.verdict),
        **({"properties": {"configuration": report.configuration}} if report.configuration else {}),
        "toolExecutionNotifications": [_notification(item, report, rules, places) for item in report.not_checked],
    }


def _notification(item: NotChecked, report: Report, rules: dict[str, int], places: Places) -> dict[str, Any]:
    found: dict[str, Any] = {
        "level": "error" if report.counts(item) and not report.tolerates_gaps else "warning",
        "message": {"text": _message(f"{places.gap(item)} {item.hint}".strip())},
        "descriptor": {"id": _NOT_CHECKED},
    }
    if item.location is not None:
        found["locations"] = [_location(item.location, file_of(item.location, report))]
    if item.policy is not None:
        found["associatedRule"] = {"id": item.policy} | ({"index": rules[item.policy]} if item.policy in rules else {})
    return found

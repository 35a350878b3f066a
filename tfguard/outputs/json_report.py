"""The JSON report; its schema ships as tfguard/schemas/report.schema.json."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import asdict

from tfguard import __version__
from tfguard.model import Finding, NotChecked, Report
from tfguard.outputs import Style
from tfguard.outputs.escape import json_text

if TYPE_CHECKING:
    from tfguard.model.drift import Attribution, Drift

SCHEMA_VERSION = "1"


def render(report: Report, style: Style) -> str:
    """The report as one JSON object."""
    document = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "tfguard", "version": __version__},
        "command": report.command,
        "verdict": str(report.verdict),
        "configuration": report.configuration,
        "findings": [_finding(finding) for finding in report.findings],
        "not_checked": [_not_checked(item) for item in report.not_checked],
        "drift": [_drift(item) for item in report.drifts],
        "stats": {
            "resources": report.stats.resources,
            "changes": report.stats.changes,
            "api_calls": report.stats.api_calls,
            "seconds": round(report.stats.seconds, 3),
        },
    }
    return json_text(document)


def _finding(finding: Finding) -> dict[str, Any]:
    waived = finding.waived
    return {
        "policy": finding.policy,
        "title": finding.title,
        "severity": str(finding.severity),
        "layer": str(finding.layer),
        "message": finding.message,
        "fix": finding.fix,
        "location": {
            "address": finding.location.address,
            "attribute": finding.location.attribute,
            "file": finding.location.file,
            "line": finding.location.line,
            "scope": asdict(finding.location.scope),
        },
        "evidence": list(finding.evidence),
        "affected": list(finding.affected),
        "fingerprint": finding.fingerprint,
        "waived": None
        if waived is None
        else {"reason": waived.reason, "owner": waived.owner, "expires": waived.expires.isoformat()},
    }


def _not_checked(item: NotChecked) -> dict[str, Any]:
    scope = asdict(item.location.scope) if item.location else None
    return {"what": item.what, "why": item.why, "hint": item.hint, "scope": scope}


def _drift(drift: Drift) -> dict[str, Any]:
    return {
        "address": drift.address,
        "type": drift.type,
        "id": drift.id,
        "region": drift.scope.region,
        "account": drift.scope.account,
        "state_file": drift.scope.state,
        "lineage": drift.scope.lineage,
        "kind": str(drift.kind),
        "attributes": [{"path": item.path, "state": item.state, "live": item.live} for item in drift.attributes],
        "attribution": _attribution(drift.attribution) if drift.attribution else None,
        "parent": drift.parent,
        "import": drift.import_block,
        "reason": drift.reason,
    }


def _attribution(attribution: Attribution) -> dict[str, Any]:
    return {
        "actor": attribution.actor,
        "via": str(attribution.via),
        "event": attribution.event,
        "time": attribution.time.isoformat(),
        "confidence": str(attribution.confidence),
    }

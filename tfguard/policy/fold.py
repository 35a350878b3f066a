"""One cause, one finding: what a replaced zone or a removed block takes along is said once, at the cause."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from tfguard.model import Finding

MAX_NAMED = 4
"""How many addresses a line of evidence names. `affected` has them all."""


def fold(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Fold each finding into the finding at its first cause, then those of one policy and one group into the worst.

    A finding that takes in others keeps the highest severity among them, and names every address in `affected`.
    """
    ordered = sorted(findings, key=lambda finding: (-finding.severity.rank, finding.layer.rank, finding.order))
    heads: dict[str, Finding] = {}
    for finding in ordered:
        heads.setdefault(finding.location.address or "", finding)
    followers: dict[Finding, list[Finding]] = {}
    for finding in ordered:
        head = _head(finding, heads)
        followers.setdefault(head, [])
        if head is not finding:
            followers[head].append(finding)
    merged = [_merge(head, others) for head, others in followers.items()]
    return tuple(sorted(_group(merged), key=lambda finding: finding.order))


def _head(finding: Finding, heads: dict[str, Finding]) -> Finding:
    """The finding at the farthest cause that has one; the finding itself where none has."""
    for address in reversed(finding.causes):
        if address in heads:
            return heads[address]
    return finding


def _group(findings: list[Finding]) -> list[Finding]:
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        key = (finding.policy, finding.group or finding.fingerprint)
        groups.setdefault(key, []).append(finding)
    return [_merge(first, rest) for first, *rest in groups.values()]


def _merge(finding: Finding, others: list[Finding]) -> Finding:
    if not others:
        return finding
    own = finding.location.address
    addresses = [address for other in others for address in (other.location.address, *other.affected) if address]
    affected = tuple(dict.fromkeys((*finding.affected, *(address for address in addresses if address != own))))
    worst = max((finding, *others), key=lambda item: item.severity.rank).severity
    return replace(
        finding,
        severity=worst,
        affected=affected,
        evidence=(*finding.evidence, *_consequences(finding, others)),
    )


def _consequences(finding: Finding, others: list[Finding]) -> list[str]:
    by_title: dict[str, list[str]] = {}
    for other in others:
        title = "The same" if other.policy == finding.policy else other.title
        addresses = (other.location.address or "", *other.affected)
        by_title.setdefault(title, []).extend(addresses)
    return [f"{title}: {_named(addresses)}" for title, addresses in by_title.items()]


def _named(addresses: list[str]) -> str:
    unique = list(dict.fromkeys(addresses))
    more = f" and {len(unique) - MAX_NAMED} more" if len(unique) > MAX_NAMED else ""
    return ", ".join(unique[:MAX_NAMED]) + more

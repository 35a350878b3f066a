"""One cause, one finding: what a replaced zone or a removed block takes along is said once, at the cause."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from msgspec.structs import replace

from tfguard.model import PLAN_ADDRESS, Finding
from tfguard.model.values import top_attribute

MAX_NAMED = 4
"""How many addresses a line of evidence names. `affected` has them all."""

_Key: TypeAlias = tuple[str, ...]


def fold(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Fold each finding into the one that it explains, or at its first cause; then those of one policy and one group.

    A finding that takes in others keeps the highest severity among them, and names every address in `affected`.
    """
    ordered = sorted(
        _explained(list(findings)), key=lambda finding: (-finding.severity.rank, finding.layer.rank, finding.order)
    )
    heads: dict[_Key, list[Finding]] = {}
    for finding in ordered:
        heads.setdefault(_key(finding, finding.location.address), []).append(finding)
    followers: dict[Finding, list[Finding]] = {}
    for finding in ordered:
        head = _head(finding, heads)
        followers.setdefault(head, [])
        if head is not finding:
            followers[head].append(finding)
    merged = [_merge(head, others) for head, others in followers.items()]
    return tuple(sorted(_group(merged), key=lambda finding: finding.order))


def _explained(findings: list[Finding]) -> list[Finding]:
    """The findings, each with those that explain it taken in: that an edit goes back, and what that does, are one thing."""
    by_address: dict[_Key, list[Finding]] = {}
    for finding in findings:
        by_address.setdefault(_key(finding, finding.location.address), []).append(finding)
    apart: list[Finding] = []
    inside: dict[Finding, list[Finding]] = {}
    for finding in findings:
        beside = by_address[_key(finding, finding.location.address)] if finding.explains else ()
        head = max((other for other in beside if _explains(finding, other)), key=_rank, default=None)
        if head is None:
            apart.append(finding)
        else:
            inside.setdefault(head, []).append(finding)
    return [_with_cause(finding, inside.get(finding, [])) for finding in apart]


def _explains(finding: Finding, other: Finding) -> bool:
    attribute = other.location.attribute
    return attribute is not None and not other.explains and top_attribute(attribute) in finding.explains


def _rank(finding: Finding) -> int:
    return finding.severity.rank


def _with_cause(finding: Finding, causes: list[Finding]) -> Finding:
    """The finding with what explains it; the remediation is that of the cause."""
    if not causes:
        return finding
    told = [line for cause in causes for line in (f"{cause.title}: {cause.message}", *cause.evidence)]
    evidence = tuple(dict.fromkeys((*finding.evidence, *told)))
    worst = max((finding, *causes), key=_rank).severity
    return replace(finding, severity=worst, fix=causes[0].fix, evidence=evidence)


def _key(finding: Finding, address: str | None) -> _Key:
    """An address in the state or directory of a finding: the same one in another is another thing."""
    return (*finding.location.scope.namespace, address or "")


def _head(finding: Finding, heads: dict[_Key, list[Finding]]) -> Finding:
    """The finding at the farthest cause that has one; the finding itself where none has.

    Of the whole plan there may be several: it is the one that names the address of this one.
    """
    for cause in reversed(finding.causes):
        for head in heads.get(_key(finding, cause), ()):
            if cause != PLAN_ADDRESS or finding.location.address in head.affected:
                return head
    return finding


def _group(findings: list[Finding]) -> list[Finding]:
    groups: dict[_Key, list[Finding]] = {}
    for finding in findings:
        key = (finding.policy, *_key(finding, finding.group or finding.fingerprint))
        groups.setdefault(key, []).append(finding)
    return [_merge(first, rest) for first, *rest in groups.values()]


def _merge(finding: Finding, others: list[Finding]) -> Finding:
    if not others:
        return finding
    own = finding.location.address
    addresses = [address for other in others for address in (other.location.address, *other.affected) if address]
    affected = tuple(dict.fromkeys((*finding.affected, *(address for address in addresses if address != own))))
    worst = max((finding, *others), key=_rank).severity
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

"""From the version in a lock file to the constraint that pins it. Nothing here invents a version."""

from __future__ import annotations

from tfguard.inputs.lock.constraints import Constraint, Dialect, Term, Version, VersionError
from tfguard.inputs.lock.tier import Tier

STYLES = ("~> X.Y", ">= X.Y.Z, < X+1", "~> X.Y.Z", "X.Y.Z")
"""What may be written for a locked version X.Y.Z, the loosest first."""


def pin(locked: str, style: str, minimum: Tier, current: str | None = None) -> str | None:
    """The constraint that pins a provider to its locked version, in a style, or in the next stricter one that will do.

    Exclusions and upper bounds of the current constraint are kept. None where no style will do, or the current
    constraint does not admit the locked version: then the two contradict each other, and a person must decide.
    """
    try:
        version = Version.parse(locked, Dialect.PROVIDER)
        terms = Constraint.parse(current, Dialect.PROVIDER).terms if current else ()
        if current and not Constraint.parse(current, Dialect.PROVIDER).allows(locked):
            return None
    except VersionError:
        return None
    for candidate in (style, *STYLES[STYLES.index(style) + 1 :]):
        text = ", ".join((_written(candidate, version, locked), *_kept(candidate, version, terms)))
        constraint = Constraint.parse(text, Dialect.PROVIDER)
        if constraint.tier >= minimum and constraint.allows(locked):
            return text
    return None


def _written(style: str, version: Version, locked: str) -> str:
    major, minor, patch = version.numbers[:3]
    match style:
        case "~> X.Y":
            return f"~> {major}.{minor}"
        case ">= X.Y.Z, < X+1":
            return f">= {major}.{minor}.{patch}, < {major + 1}.0.0"
        case "~> X.Y.Z":
            return f"~> {major}.{minor}.{patch}"
        case _:
            return locked


def _kept(style: str, version: Version, terms: tuple[Term, ...]) -> list[str]:
    """The exclusions and upper bounds that the new constraint does not imply, in their order."""
    if style == "X.Y.Z":
        return []
    major, minor = version.numbers[:2]
    end = (major, minor + 1, 0) if style == "~> X.Y.Z" else (major + 1, 0, 0)
    begin = (major, minor, 0)
    kept = [term for term in terms if _ends_before(term, end) or _excludes_between(term, begin, end)]
    return list(dict.fromkeys(map(_term, kept)))


def _ends_before(term: Term, end: tuple[int, ...]) -> bool:
    """Whether a comparison has an upper bound below an end."""
    numbers = term.version.numbers[:3]
    match term.operator:
        case "<" | "<=":
            return numbers < end
        case "~>":
            return (*numbers[: max(term.parts - 2, 0)], numbers[max(term.parts - 2, 0)] + 1, 0, 0)[:3] < end
        case _:
            return False


def _excludes_between(term: Term, begin: tuple[int, ...], end: tuple[int, ...]) -> bool:
    return term.operator == "!=" and begin <= term.version.numbers[:3] < end


def _term(term: Term) -> str:
    numbers = ".".join(map(str, term.version.numbers[: term.parts]))
    return f"{term.operator} {numbers}-{term.version.prerelease}" if term.version.prerelease else f"{term.operator} {numbers}"

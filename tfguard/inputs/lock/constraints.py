"""Version constraints, as Terraform's two libraries read them: one for providers, one for modules and Terraform itself.

A provider's constraint must please both, since Terraform reads it with the general library first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from msgspec import Struct

from tfguard.inputs.lock.tier import Tier

MAX_NUMBER = 2**63 - 1
_OPERATORS = ("=", "!=", ">", ">=", "<", "<=", "~>")
_SIGN = re.compile(r"[^\w\s.*]+")
_GENERAL = re.compile(
    r"v?([0-9]+(?:\.[0-9]+)*)"
    r"(?:-([0-9]+[0-9A-Za-z\-~]*(?:\.[0-9A-Za-z\-~]+)*)|-?([A-Za-z\-~]+[0-9A-Za-z\-~]*(?:\.[0-9A-Za-z\-~]+)*))?"
    r"(?:\+([0-9A-Za-z\-~]+(?:\.[0-9A-Za-z\-~]+)*))?"
)
_PROVIDER = re.compile(r"([0-9]+(?:\.[0-9]+){0,2})(?:-([0-9A-Za-z.\-]*))?(?:\+([0-9A-Za-z.\-]*))?")
_NOT_PLAIN = re.compile(r"\s|^=?v")
_SPACES = " \t\n\f\r"
_WILDCARD = re.compile(r"(?:^|\.)[xX*](?:$|\.)")

Numbers = tuple[int, ...]


class Dialect(StrEnum):
    """Who reads the constraint. They differ on `~> 2`, on prereleases and on how many parts a version may have."""

    PROVIDER = "provider"
    MODULE = "module"
    """Also `required_version`."""


class VersionError(ValueError):
    """A text is not a version, or not a constraint. The message says why, without a full stop."""


class Version(Struct, frozen=True):
    """A version: the numbers, at least three of them, the prerelease without its dash, the metadata without its plus."""

    numbers: Numbers
    prerelease: str = ""
    metadata: str = ""

    @classmethod
    def parse(cls, text: str, dialect: Dialect) -> Version:
        """Read a version.

        Raises:
            VersionError: Terraform does not accept it.

        """
        return _version(text, dialect)[0]

    def compare(self, other: Version, dialect: Dialect) -> int:
        """-1, 0 or 1: older, of the same precedence, or newer. Metadata does not count."""
        if len(self.numbers) == len(other.numbers) and self.numbers == other.numbers:
            return _compare_prereleases(self.prerelease, other.prerelease, dialect)
        mine, theirs = _padded(self.numbers, other.numbers)
        return (mine > theirs) - (mine < theirs)


class Term(Struct, frozen=True):
    """One comparison of a constraint, as written: the operator ("" for a bare version) and the version."""

    operator: str
    version: Version
    parts: int
    """How many numbers were written."""

    @property
    def exact(self) -> bool:
        """Whether it names the one version that it wants."""
        return self.operator in ("", "=")


class Constraint(Struct, frozen=True):
    """A conjunction of comparisons."""

    text: str
    dialect: Dialect
    terms: tuple[Term, ...]

    @classmethod
    def parse(cls, text: str, dialect: Dialect) -> Constraint:
        """Read a constraint.

        Raises:
            VersionError: Terraform does not accept it.

        """
        return _constraint(text, dialect)

    @property
    def tier(self) -> Tier:
        """How far the selected version may move."""
        if any(term.exact for term in self.terms):
            return Tier.EXACT
        lowest, highest = self._lowest(), self._highest()
        if highest is None:
            return Tier.LOWER if self.terms else Tier.ABSENT
        top, included = highest
        if (included and top == lowest) or (not included and top == _next(lowest)):
            return Tier.EXACT
        minor, after = lowest[:2], (lowest[0], lowest[1] + 1, 0)
        return Tier.MINOR if (top[:2] == minor if included else top <= after) else Tier.MAJOR

    def allows(self, version: str) -> bool:
        """Whether Terraform may select a version. A text that is no version is not allowed."""
        try:
            return self._admits(Version.parse(version, self.dialect))
        except VersionError:
            return False

    def _admits(self, version: Version) -> bool:
        meets = _provider_meets if self.dialect is Dialect.PROVIDER else _module_meets
        if not all(meets(version, term) for term in self.terms):
            return False
        return not version.prerelease or self._requests(version)

    def _requests(self, version: Version) -> bool:
        """Whether a prerelease is asked for by name: without that, none is ever selected.

        For modules, the library that decides it understands no comma, no blank after the operator and no v.
        """
        if self.dialect is Dialect.MODULE and (len(self.terms) > 1 or _NOT_PLAIN.search(self.text.strip())):
            return False
        return any(term.exact and term.version == version for term in self.terms)

    def _lowest(self) -> Numbers:
        """The lowest release that the lower bounds admit."""
        lowest: Numbers = (0, 0, 0)
        for term in self.terms:
            if term.operator in (">=", ">", "~>"):
                numbers = term.version.numbers
                above = term.operator == ">" and not term.version.prerelease
                lowest = max(lowest, _next(numbers) if above else numbers)
        return lowest

    def _highest(self) -> tuple[Numbers, bool] | None:
        """The lowest of the upper bounds, and whether it is admitted itself; None where there is none."""
        bounds = [bound for term in self.terms if (bound := _upper(term, self.dialect)) is not None]
        return min(bounds, default=None)


@lru_cache(maxsize=4096)
def _constraint(text: str, dialect: Dialect) -> Constraint:
    if not text.strip(_SPACES):
        raise VersionError("it is empty")
    parts = text.split(",")
    if any(not part.strip(_SPACES) for part in parts):
        raise VersionError("there is nothing between, before or after two commas" if len(parts) > 2 else "a comma stands alone")
    return Constraint(text, dialect, tuple(_term(part, dialect) for part in parts))


def _term(text: str, dialect: Dialect) -> Term:
    stripped = text.strip(_SPACES)
    sign = _SIGN.match(stripped)
    operator = sign[0] if sign else ""
    if operator and operator not in _OPERATORS:
        raise VersionError(f"`{operator}` is not an operator; they are {' '.join(_OPERATORS)}")
    after = stripped[len(operator) :]
    number = after.lstrip(_SPACES)
    if dialect is Dialect.PROVIDER and after[: len(after) - len(number)] not in ("", " "):
        raise VersionError(f"only one space may stand after `{operator}`")
    version, parts = _version(number, dialect)
    return Term(operator, version, parts)


@lru_cache(maxsize=4096)
def _version(text: str, dialect: Dialect) -> tuple[Version, int]:
    """A version, and how many numbers of it were written."""
    general = _GENERAL.fullmatch(text)
    provider = _PROVIDER.fullmatch(text) if dialect is Dialect.PROVIDER else None
    if general is None or (provider is None and dialect is Dialect.PROVIDER):
        raise VersionError(_why(text, dialect))
    if provider is not None:
        written, prerelease, metadata = provider[1], provider[2] or "", provider[3] or ""
    else:
        written, prerelease, metadata = general[1], general[3] or general[2] or "", general[4] or ""
    digits = written.split(".")
    if any(len(digit) > len(str(MAX_NUMBER)) or int(digit) > MAX_NUMBER for digit in digits):
        raise VersionError(f"`{text}` has too large a number")
    numbers = tuple(map(int, digits))
    return Version(numbers + (0,) * (3 - len(numbers)), prerelease, metadata), len(numbers)


def _why(text: str, dialect: Dialect) -> str:
    if not text:
        return "there is no version after the operator"
    if _WILDCARD.search(text):
        return f"`{text}` has a wildcard, and there are none: leave the part out"
    if re.match(r"v\d", text) and dialect is Dialect.PROVIDER:
        return f"`{text}` begins with v"
    if re.match(r"[\d.]+(?:\s+|\s*\|\|)", text):
        return f"`{text}` is more than one version; a comma must stand between two comparisons"
    if re.fullmatch(r"\d+(?:\.\d+){3,}", text):
        return f"`{text}` has more than three numbers"
    return f"`{text}` is not a version"


def _provider_meets(version: Version, term: Term) -> bool:
    order = version.compare(term.version, Dialect.PROVIDER)
    if term.operator in ("", "=", "!="):
        # Metadata counts where a version is named, and nowhere else.
        return (version == term.version) is (term.operator != "!=")
    if term.operator == "~>":
        upper = _upper(term, Dialect.PROVIDER)
        return order >= 0 and upper is not None and version.compare(Version(upper[0]), Dialect.PROVIDER) < 0
    return _ordered(term.operator, order)


def _module_meets(version: Version, term: Term) -> bool:
    order = version.compare(term.version, Dialect.MODULE)
    if term.operator in ("", "=", "!="):
        return (order == 0) is (term.operator != "!=")
    if version.prerelease and (not term.version.prerelease or version.numbers != term.version.numbers):
        return False
    if term.operator != "~>":
        return _ordered(term.operator, order)
    if order < 0 or (term.version.prerelease and not version.prerelease) or len(term.version.numbers) > len(version.numbers):
        return False
    last = len(term.version.numbers) - 1
    kept = term.parts - 1
    return version.numbers[:kept] == term.version.numbers[:kept] and version.numbers[last] >= term.version.numbers[last]


def _ordered(operator: str, order: int) -> bool:
    return {">": order > 0, ">=": order >= 0, "<": order < 0, "<=": order <= 0}[operator]


def _upper(term: Term, dialect: Dialect) -> tuple[Numbers, bool] | None:
    """The upper bound of a comparison, and whether it is admitted itself. A prerelease comes before its release."""
    numbers = term.version.numbers
    match term.operator:
        case "<":
            return numbers, False
        case "<=":
            return numbers, not term.version.prerelease
        case "~>" if term.parts > 1 or dialect is Dialect.PROVIDER:
            kept = max(term.parts - 2, 0)
            return (*numbers[:kept], numbers[kept] + 1, *(0,) * (len(numbers) - kept - 1)), False
        case _:
            return None


def _next(numbers: Numbers) -> Numbers:
    return (*numbers[:-1], numbers[-1] + 1)


def _padded(mine: Numbers, theirs: Numbers) -> tuple[Numbers, Numbers]:
    length = max(len(mine), len(theirs))
    return mine + (0,) * (length - len(mine)), theirs + (0,) * (length - len(theirs))


def _compare_prereleases(mine: str, theirs: str, dialect: Dialect) -> int:
    """A release is newer than its prereleases."""
    if mine == theirs:
        return 0
    if not mine or not theirs:
        return 1 if not mine else -1
    if dialect is Dialect.PROVIDER and mine.count(".") != theirs.count("."):
        return _compare_until_one_ends(mine.split("."), theirs.split("."))
    for one, other in _pairs(mine.split("."), theirs.split(".")):
        if one != other:
            return _compare_part(one, other, dialect)
    return 0


def _compare_until_one_ends(mine: list[str], theirs: list[str]) -> int:
    """The providers' library takes the shorter of two prereleases for the older as soon as it comes to its last part."""
    for index in range(min(len(mine), len(theirs)) - 1):
        if mine[index] != theirs[index]:
            return _compare_part(mine[index], theirs[index], Dialect.PROVIDER)
    return -1 if len(mine) < len(theirs) else 1


def _pairs(mine: list[str], theirs: list[str]) -> Iterator[tuple[str, str]]:
    for index in range(max(len(mine), len(theirs))):
        yield mine[index] if index < len(mine) else "", theirs[index] if index < len(theirs) else ""


def _compare_part(one: str, other: str, dialect: Dialect) -> int:
    """Numbers before words; the general library takes a missing part for older than a number, and newer than a word."""
    numeric, other_numeric = one.isdigit(), other.isdigit()
    if dialect is Dialect.MODULE and not one:
        return -1 if other_numeric else 1
    if dialect is Dialect.MODULE and not other:
        return 1 if numeric else -1
    if numeric != other_numeric:
        return -1 if numeric else 1
    if numeric:
        return 1 if int(one) > int(other) else -1
    return 1 if one > other else -1

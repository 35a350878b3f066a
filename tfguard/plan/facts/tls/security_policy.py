"""What a TLS security policy accepts, as far as its name says: the versions, and the old ways to agree on a key."""

from __future__ import annotations

import re

from tfguard.model import Value

_VERSIONS = ("SSL 3", "TLS 1.0", "TLS 1.1", "TLS 1.2")
"""The versions that a client may speak as its best; a client that speaks TLS 1.3 also speaks 1.2."""

_RSA = "RSA key exchange"
_CBC = "CBC ciphers"
_SHA1 = "CBC ciphers with SHA-1"
_ALL = frozenset([_RSA, _CBC, _SHA1])

_NOISE = re.compile(r"-\d{4}-\d{2}$|-FIPS|-PQ|[-_]\d{4}(?:_\d{2})?$")
_MINOR = re.compile(r"(?:^|[^0-9])1[._-]([0-3])(?![0-9])")

_CIPHERS: dict[str, frozenset[str]] = {
    "ELBSecurityPolicy": _ALL,
    "ELBSecurityPolicy-FS": frozenset([_CBC, _SHA1]),
    "ELBSecurityPolicy-FS-1-1": frozenset([_CBC, _SHA1]),
    "ELBSecurityPolicy-FS-1-2": frozenset([_CBC, _SHA1]),
    "ELBSecurityPolicy-FS-1-2-Res": frozenset(),
    "ELBSecurityPolicy-FS-1-2-Res-2019-08": frozenset([_CBC]),
    "ELBSecurityPolicy-TLS-1-0": _ALL,
    "ELBSecurityPolicy-TLS-1-1": _ALL,
    "ELBSecurityPolicy-TLS-1-2": frozenset([_RSA, _CBC]),
    "ELBSecurityPolicy-TLS-1-2-Ext": _ALL,
    "ELBSecurityPolicy-TLS13-1-0": _ALL,
    "ELBSecurityPolicy-TLS13-1-1": _ALL,
    "ELBSecurityPolicy-TLS13-1-2": frozenset([_CBC]),
    "ELBSecurityPolicy-TLS13-1-2-Ext0": frozenset([_CBC, _SHA1]),
    "ELBSecurityPolicy-TLS13-1-2-Ext1": frozenset([_RSA, _CBC]),
    "ELBSecurityPolicy-TLS13-1-2-Ext2": _ALL,
    "ELBSecurityPolicy-TLS13-1-2-Res": frozenset(),
    "ELBSecurityPolicy-TLS13-1-3": frozenset(),
    "SSLv3": _ALL,
    "TLSv1": _ALL,
    "TLSv1.1": _ALL,
    "TLSv1.2_2018": frozenset([_RSA, _CBC]),
    "TLSv1.2_2019": frozenset([_CBC]),
    "TLSv1.2_2021": frozenset(),
    "TLSv1.2_2025": frozenset(),
    "TLSv1.3": frozenset(),
    "TLS_1_0 COMPATIBLE": _ALL,
    "TLS_1_1 COMPATIBLE": _ALL,
    "TLS_1_2 COMPATIBLE": _ALL,
    "TLS_1_0 MODERN": frozenset([_CBC, _SHA1]),
    "TLS_1_1 MODERN": frozenset([_CBC, _SHA1]),
    "TLS_1_2 MODERN": frozenset([_CBC, _SHA1]),
    "TLS_1_2 RESTRICTED": frozenset(),
}
"""The old ways that a policy still accepts, by its name with or without its date."""

_MINIMUM: dict[str, str] = {
    "AppGwSslPolicy20150501": "TLS 1.0",
    "AppGwSslPolicy20170401": "TLS 1.1",
    "AppGwSslPolicy20170401S": "TLS 1.2",
    "AppGwSslPolicy20220101": "TLS 1.2",
    "AppGwSslPolicy20220101S": "TLS 1.2",
    "ELBSecurityPolicy-2011-08": "SSL 3",
    "ELBSecurityPolicy-FS-2018-06": "TLS 1.0",
    "SSLv3": "SSL 3",
    "TLSv1": "TLS 1.0",
    "TLSv1_2016": "TLS 1.0",
}
"""The lowest version of the policies whose name does not hold it."""


def refused(before: Value, after: Value) -> list[str]:
    """What clients can no longer use when one policy takes the place of another; none where a name is not known."""
    old, new = accepted(before), accepted(after)
    if old is None or new is None:
        return []
    gone = old - new
    if not _knows_ciphers(before) or not _knows_ciphers(after):
        gone -= _ALL
    if _CBC in gone:
        gone -= {_SHA1}
    return sorted(gone, key=_order)


def accepted(policy: Value) -> frozenset[str] | None:
    """The versions and the old ways that a policy accepts; None for what is no policy's name that we know."""
    if not isinstance(policy, str):
        return None
    minimum = _minimum(policy)
    if minimum is None:
        return None
    versions = _VERSIONS[_VERSIONS.index(minimum) :] if minimum in _VERSIONS else ()
    return frozenset(versions) | (_ciphers(policy) or frozenset())


def _minimum(policy: str) -> str | None:
    if policy in _MINIMUM:
        return _MINIMUM[policy]
    match = _MINOR.search(policy)
    if match:
        return f"TLS 1.{match[1]}"
    return "TLS 1.0" if re.fullmatch(r"ELBSecurityPolicy-201[456]-\d{2}", policy) else None


def _ciphers(policy: str) -> frozenset[str] | None:
    if policy in _CIPHERS:
        return _CIPHERS[policy]
    plain = policy.replace("-FIPS", "").replace("-PQ", "")
    return _CIPHERS.get(_NOISE.sub("", plain))


def _knows_ciphers(policy: str) -> bool:
    return _ciphers(policy) is not None


def _order(name: str) -> tuple[int, str]:
    return (_VERSIONS.index(name) if name in _VERSIONS else len(_VERSIONS), name)

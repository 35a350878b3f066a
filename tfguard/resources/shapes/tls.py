"""Where connections are decrypted, and with which certificates: the shape of a declaration."""

from __future__ import annotations

from msgspec import Struct


class TlsEnd(Struct, frozen=True, omit_defaults=True):
    """Where connections are decrypted.

    certificates: a JMESPath expression for the ids or ARNs of its certificates.
    attribute: the top-level attribute that holds them.
    policy: an expression for the security policy, or for the lowest version that it accepts.
    parent: the attribute that names the end which this one adds certificates to.
    """

    certificates: str = "`[]`"
    attribute: str = ""
    policy: str = "`null`"
    parent: str | None = None

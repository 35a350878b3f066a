"""The fact `tls`: what decrypts connections, with which certificates, and for which clients."""

from __future__ import annotations

from tfguard.engine.expression import evaluate
from tfguard.engine.facts import Facts
from tfguard.model import Change, Value
from tfguard.model.values import UNKNOWN
from tfguard.plan.facts.tls.certificate import Certificates, references_of
from tfguard.plan.facts.tls.security_policy import refused
from tfguard.resources.catalogue import resource_type


def tls(certificates: Certificates, change: Change) -> Value:
    """The facts about an end of TLS; null for what is none. docs/facts.md describes them."""
    shape = resource_type(change.type).tls
    if shape is None:
        return None
    before, after = (evaluate(shape.policy, values) if values else None for values in (change.before, change.after))
    return Facts(
        {
            "certificates": lambda: references_of(shape, change.before),
            "certificates_after": lambda: references_of(shape, change.after),
            "policy": lambda: before,
            "policy_after": lambda: after,
            "refused": lambda: UNKNOWN if before and after is UNKNOWN else refused(before, after),
            "lost": lambda: certificates.lost_at(change, shape),
        }
    )

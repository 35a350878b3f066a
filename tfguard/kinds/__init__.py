"""What resource types are, declared: one module per service, one declaration per type."""

from tfguard.kinds import elbv2, route53, terraform
from tfguard.kinds.kind import Kind, LoadBalancerShape, RecordShape

__all__ = ["KINDS", "Kind", "LoadBalancerShape", "RecordShape", "kind_of"]

KINDS: dict[str, Kind] = {
    kind.type: kind
    for module in (
        elbv2,
        route53,
        terraform,
    )
    for kind in module.KINDS
}


def kind_of(type_: str) -> Kind:
    """The declaration of a type; for one that is not declared, a declaration that says nothing."""
    return KINDS.get(type_) or Kind(type_, type_)

"""What a resource type is, as far as an outage is concerned: the shape of a declaration."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RecordShape:
    """Where a DNS record keeps its parts: JMESPath expressions over its values.

    `type` and `ttl` may be literals (`` `60` ``): some types have one fixed record type, or a fixed TTL in seconds.
    """

    name: str
    type: str
    zone: str
    ttl: str
    values: str
    set_identifier: str = "`null`"
    weight: str = "`null`"


@dataclass(frozen=True, slots=True)
class LoadBalancerShape:
    """`public`: a JMESPath expression that is true where the load balancer faces the internet."""

    public: str


@dataclass(frozen=True, slots=True)
class Kind:
    """One resource type.

    noun: what people call it.
    identity: the attributes that together name the real object; two addresses with equal ones are the same thing.
    parent: the attribute that names the object which contains this one; it cannot outlive that object.
    endpoints: the attributes that others point at from outside: names and addresses, found in records and origins.
    points_at: a JMESPath expression for the names and addresses that this one sends its users to.
    disposable: replacing it is how it is changed: nothing that runs is lost.
    """

    type: str
    noun: str
    identity: tuple[str, ...] = ()
    parent: str | None = None
    endpoints: tuple[str, ...] = ()
    points_at: str | None = None
    disposable: bool = False
    record: RecordShape | None = None
    load_balancer: LoadBalancerShape | None = None

"""How requests reach what serves them: the shapes of declarations."""

from __future__ import annotations

from msgspec import Struct


class LoadBalancerShape(Struct, frozen=True, omit_defaults=True):
    """A load balancer.

    public: a JMESPath expression that is true where it faces the internet.
    ports: an expression for the ports on which it listens, where its listeners are blocks of its own.
    """

    public: str
    ports: str | None = None


class ListenerShape(Struct, frozen=True, omit_defaults=True):
    """A listener, or a rule of one.

    action: the attribute with its actions.
    load_balancer, listener: the attribute that names the load balancer of a listener, or the listener of a rule.
    """

    action: str
    load_balancer: str | None = None
    listener: str | None = None


class RegistrationShape(Struct, frozen=True, omit_defaults=True):
    """What registers targets: the attribute that names the group, and the expression for the names in it."""

    attribute: str
    groups: str


class SecurityGroupsShape(Struct, frozen=True, omit_defaults=True):
    """What stands behind security groups.

    attribute: the one that has the groups, and `groups` an expression for them.
    ports: an expression for the ports on which it listens; without it, they are not known, or they are its listeners'.
    """

    attribute: str
    groups: str
    ports: str | None = None


class HealthShape(Struct, frozen=True, omit_defaults=True):
    """Where the health check of targets keeps its parts: JMESPath expressions.

    `interval` is in seconds, `failures` the number of failed checks that take a target out, `codes` the answers that
    count as healthy ("200-299,301"), `protocol` how it asks. What a type does not have is `` `null` ``.
    """

    interval: str
    failures: str
    protocol: str
    path: str = "`null`"
    port: str = "`null`"
    codes: str = "`null`"

"""Who else declares a part of a resource: said once, for the linter, the plan gate and the scan."""

from __future__ import annotations

from msgspec import Struct


class CoOwner(Struct, frozen=True, omit_defaults=True):
    """A resource type that declares a part of another one: then that part is not, or not only, the other one's own.

    type, attribute: what is owned in part, such as the `ingress` of an `aws_security_group`.
    other: the type that declares it too; where it is the same type, another resource of it.
    named_in: the attribute of the other that names the owner, or a list that has its name.
    name: the attribute of the owner that is named there.
    sets: an attribute of the other: only those that set it.
    when: a JMESPath expression over the other's attributes: only those for which it is true.
    elements: an expression over the other's attributes for the elements that it adds to a list, where each resource
        counts its own elements only. Without it, the whole attribute belongs to the others, where there is one.
    """

    type: str
    attribute: str
    other: str
    named_in: str
    name: str = "id"
    sets: str | None = None
    when: str | None = None
    elements: str | None = None

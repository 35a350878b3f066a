"""Which packets pass, and which way they go: the shapes of declarations."""

from __future__ import annotations

from msgspec import Struct


class FilterShape(Struct, frozen=True, omit_defaults=True):
    """Where a packet filter keeps its rules: JMESPath expressions over the resource's values.

    filter: what names the security group, network ACL or network that the rules belong to.
    rules: objects with `direction`, `allow`, `number`, `protocol`, `first` and `last` (or `ports`, as texts), `networks`,
        `peers` and `scope`; `blocks` holds what several rules of one object do not share, and `off` switches it off.
        What a provider does not have may be left out.
    listing: the filter's own resource: its attributes also list the rules that standalone resources add.
    open: the directions in which everything passes that no rule speaks of.
    ordered: the first rule that matches decides, in the order of `number`.
    """

    filter: str
    rules: str
    listing: bool = False
    open: tuple[str, ...] = ()
    ordered: bool = False


class Adoption(Struct, frozen=True, omit_defaults=True):
    """What a type takes over that came with its container: its create makes nothing, and takes away what is not written.

    by: the attribute that names the container, or what is taken over.
    key: the attribute by which the container names what is taken over.
    members: the types of the objects in the container that it counts for.
    unless: the types that name something else for them.
    """

    by: str
    key: str
    members: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


class GuardShape(Struct, frozen=True, omit_defaults=True):
    """What stands before something, and decides who gets through.

    by: the attribute that names it.
    of: the attribute that names what it stands before; the object itself where there is none.
    """

    by: str
    of: str | None = None


class RouteShape(Struct, frozen=True, omit_defaults=True):
    """Where a route table keeps its routes.

    table: an expression for what names the table that the routes belong to.
    routes: an expression for objects with `destination` and `targets`, which has one key per sort of target.
    listing: the table's own resource: its attribute also lists the routes that standalone resources add.
    """

    table: str
    routes: str
    listing: bool = False

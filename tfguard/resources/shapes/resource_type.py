"""What a resource type is, as far as an outage is concerned: the shape of a declaration."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from tfguard.model import Layer


class RecordShape(Struct, frozen=True, omit_defaults=True):
    """Where a DNS record keeps its parts: JMESPath expressions over its values.

    `type` and `ttl` may be literals (`` `60` ``): some types have one fixed record type, or a fixed TTL in seconds.
    `overwrites` is true where a create takes the place of a record that is there already.
    """

    name: str
    type: str
    zone: str
    ttl: str
    values: str
    set_identifier: str = "`null`"
    weight: str = "`null`"
    overwrites: str = "`false`"


class LoadBalancerShape(Struct, frozen=True, omit_defaults=True):
    """`public`: a JMESPath expression that is true where the load balancer faces the internet."""

    public: str


class Role(StrEnum):
    """What a number says about capacity."""

    RUNNING = "running"
    FLOOR = "floor"
    CEILING = "ceiling"


class Measure(Struct, frozen=True, omit_defaults=True):
    """One number that says how much a resource can serve.

    name: how a sentence calls it: "minimum".
    role: what serves now, what stays at least, or what it can grow to.
    value: a JMESPath expression for a number, or for a list of {name, value}, one for each part that has its own.
    computed: the provider may work it out, so that "unknown until apply" says nothing.
    spare: what it counts stands by or shares the load: none of it left is no stop.
    """

    name: str
    role: Role
    value: str
    computed: bool = False
    spare: bool = False


class VersionShape(Struct, frozen=True, omit_defaults=True):
    """Where a type keeps the version of what it runs.

    version: a JMESPath expression for the version.
    engine: a JMESPath expression for what it is a version of; engines count their major versions differently.
    """

    version: str
    engine: str = "engine"


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


class RouteShape(Struct, frozen=True, omit_defaults=True):
    """Where a route table keeps its routes.

    table: an expression for what names the table that the routes belong to.
    routes: an expression for objects with `destination` and `targets`, which has one key per sort of target.
    listing: the table's own resource: its attribute also lists the routes that standalone resources add.
    """

    table: str
    routes: str
    listing: bool = False


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


class ResourceType(Struct, frozen=True, omit_defaults=True):
    """One resource type.

    noun: what people call it.
    layer: where it stands in the request path; `run` where nothing is known of it.
    identity: the attributes that together name the real object; two addresses with equal ones are the same thing.
    parent: the attribute that names the object which contains this one; it cannot outlive that object.
    parent_types: the types of that object, where `parent` holds its name and not its id.
    endpoints: the attributes that others point at from outside: names and addresses, found in records and origins.
    points_at: a JMESPath expression for the names and addresses that this one sends its users to.
    disposable: replacing it is how it is changed: nothing that runs is lost.
    capacity: the numbers that say how much it can serve; all of them are in `unit`.
    scales: a JMESPath expression for the id, the ARN or its end, of the resource whose capacity this one sets.
    size: a JMESPath expression for the name of the machine that it runs on: "db.r6g.large".
    settings: a JMESPath expression for its named settings: [{name, value}].
    """

    type: str
    noun: str
    layer: Layer
    identity: tuple[str, ...] = ()
    parent: str | None = None
    parent_types: tuple[str, ...] = ()
    endpoints: tuple[str, ...] = ()
    points_at: str | None = None
    disposable: bool = False
    record: RecordShape | None = None
    load_balancer: LoadBalancerShape | None = None
    filter: FilterShape | None = None
    routes: RouteShape | None = None
    health: HealthShape | None = None
    unit: str = "units"
    capacity: tuple[Measure, ...] = ()
    scales: str | None = None
    size: str | None = None
    version: VersionShape | None = None
    settings: str | None = None

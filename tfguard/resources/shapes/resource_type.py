"""What a resource type is, as far as an outage is concerned: the shape of a declaration."""

from __future__ import annotations

from msgspec import Struct

from tfguard.model import Layer
from tfguard.resources.shapes.access import Grant, OnlyOwner, PublicShape
from tfguard.resources.shapes.alert import AlertShape
from tfguard.resources.shapes.capacity import Measure, VersionShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.dns import RecordShape, ZoneShape
from tfguard.resources.shapes.load_balancing import (
    HealthShape,
    ListenerShape,
    LoadBalancerShape,
    RegistrationShape,
    SecurityGroupsShape,
)
from tfguard.resources.shapes.network import Adoption, FilterShape, GuardShape, RouteShape
from tfguard.resources.shapes.tls import TlsEnd


class ResourceType(Struct, frozen=True, omit_defaults=True):
    """One resource type.

    noun: what people call it.
    layer: where it stands in the request path; `run` where nothing is known of it.
    identity: the attributes that together name the real object; two addresses with equal ones are the same thing.
    parent: the attribute that names the object which contains this one; it cannot outlive that object.
    parent_types: the types of that object, where `parent` holds its name and not its id.
    endpoints: the attributes that others point at from outside: names and addresses, found in records and origins.
    points_at: a JMESPath expression for the names and addresses that this one sends its users to.
    volatile: the attributes, as paths, that the provider or the cloud sets by itself: where the configuration does not set
        them, a difference is nobody's edit.
    computed: those that the provider alone sets, so that no configuration can: a difference is never an edit. Only for a
        provider whose schema does not say so.
    disposable: replacing it is how it is changed: nothing that runs is lost.
    waits_for: the attribute that names what it only waits for: it has no object of its own.

    record, zone: what it says in the DNS.
    takes_over: an expression for the domain that it answers for, where it is asked and whoever answered before is not: a
        private zone, a delegation; null or false where it takes none over.
    validated_by: an expression for the names of the records that prove to a certificate authority whose a name is.
    certificate: of a certificate, an expression for the names that it covers; null where it does not say.
    tls: where it ends TLS.

    load_balancer, listener, health, registers: its part in load balancing; `registers` has each way in which it names groups.
    security_groups: what it keeps behind them.
    filter, routes: the packets that it lets through, and the ways that it sends them.
    route_table: the attribute that names the table which it gives to a subnet.
    adopts: what it takes over in place of making it.
    guarded: how it says what stands before it, or before what it names.
    refuses: an expression that holds where it refuses everybody whom no rule of it lets through.

    capacity: the numbers that say how much it can serve; all of them are in `unit`.
    scales: an expression for the id, the ARN or its end, of the resource whose capacity this one sets.
    size: an expression for the name of the machine that it runs on: "db.r6g.large".
    version: what it runs.
    settings: an expression for its named settings: [{name, value}].

    document: the attribute that holds its policy document.
    grants: each way in which it attaches permissions.
    only_owner: how it owns all of something, and removes what others have put there.
    public: how it opens a bucket to everybody.
    blocks_public: it shuts buckets to the public: the one that its `bucket` names, or all of the account.
    alert: its part in telling people.

    object_kind: of a type for Kubernetes objects, their API group and kind: "apps/Deployment", "Service".
    manifest: the attributes that may hold such an object, as an object or as YAML; the first that holds one counts.
    chart: it installs a Helm chart, with its values in `values`, `set` and `set_list`.

    arm_type: of a type for any object of the Azure Resource Manager, the attribute that says which type the API has for it:
        "Microsoft.Web/sites@2023-12-01".

    consequence: what its loss means to users.
    harmless: why nobody misses it, as a sentence: "A saved query: nothing runs it by itself."
    """

    type: str
    noun: str
    layer: Layer
    identity: tuple[str, ...] = ()
    parent: str | None = None
    parent_types: tuple[str, ...] = ()
    endpoints: tuple[str, ...] = ()
    points_at: str | None = None
    volatile: tuple[str, ...] = ()
    computed: tuple[str, ...] = ()
    disposable: bool = False
    waits_for: str | None = None
    record: RecordShape | None = None
    zone: ZoneShape | None = None
    takes_over: str | None = None
    validated_by: str | None = None
    certificate: str | None = None
    tls: TlsEnd | None = None
    load_balancer: LoadBalancerShape | None = None
    listener: ListenerShape | None = None
    health: HealthShape | None = None
    registers: tuple[RegistrationShape, ...] = ()
    security_groups: SecurityGroupsShape | None = None
    filter: FilterShape | None = None
    routes: RouteShape | None = None
    route_table: str | None = None
    adopts: Adoption | None = None
    guarded: GuardShape | None = None
    refuses: str | None = None
    unit: str = "units"
    capacity: tuple[Measure, ...] = ()
    scales: str | None = None
    size: str | None = None
    version: VersionShape | None = None
    settings: str | None = None
    document: str | None = None
    grants: tuple[Grant, ...] = ()
    only_owner: OnlyOwner | None = None
    public: PublicShape | None = None
    blocks_public: bool = False
    alert: AlertShape | None = None
    object_kind: str | None = None
    manifest: tuple[str, ...] = ()
    chart: bool = False
    arm_type: str | None = None
    consequence: Consequence | None = None
    harmless: str | None = None

    @property
    def reach(self) -> Reach | None:
        """How far its loss reaches, where it has no policies of its own."""
        return self.consequence.reach if self.consequence else None

    @property
    def loss_is_known(self) -> bool:
        """Whether it is said what its loss means, be it nothing."""
        return bool(self.consequence or self.harmless or self.disposable or self.waits_for)

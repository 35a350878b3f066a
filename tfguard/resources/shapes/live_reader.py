"""How AWS tells what a resource of one type is like now: the shape of a declaration.

Expressions are JMESPath, or a function of a `LiveObject` where JMESPath would be a puzzle.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from msgspec import Struct, field

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject

Expression: TypeAlias = str | Callable[[LiveObject], Value]
StateExpression: TypeAlias = str | Callable[[Mapping[str, Value]], Value]


GLOBAL_REGION = "us-east-1"
"""Where AWS's global services are asked, and where CloudTrail records their events."""


class Call(Struct, frozen=True):
    """One read operation of AWS, all its pages.

    operation: boto3's name of the method.
    items: a JMESPath expression for the objects, or the one object, in a page of the answer; or a function of the page,
        where the objects stand inside others whose names they do not repeat.
    params: the parameters: JMESPath expressions over the state's attributes, or in a detail over the live object.
        A scoped listing is called once for each different set of parameters, and its answer serves all types.
    fixed: parameters that are always the same.
    gone: the error codes that say that the object, or what contains it, does not exist.
    context: parameters that every item of the answer gets as keys, since the answer does not repeat them.
    """

    operation: str
    items: str | Callable[[Any], list[Any]]
    params: Mapping[str, str] = field(default_factory=dict)
    fixed: Mapping[str, Any] = field(default_factory=dict)
    gone: tuple[str, ...] = ()
    context: tuple[str, ...] = ()


class Detail(Struct, frozen=True):
    """A further read of each live object; its answer is the object's key `name`, null where `call.gone` says so.

    The answer is a list, as `call.items` finds it: `name[0]` is the one object of a call that answers with one.
    A batched detail reads up to `batch` objects in one call: the one parameter in `call.params` is then a list of what
    the expression gives for each, and `item_key` is the expression for the same value in an item of the answer, which
    becomes the key `name` itself.
    `when` is a JMESPath expression over the live object: without it true, the detail does not apply and is null.
    `service` is asked instead of the live reader's own.
    """

    name: str
    call: Call
    batch: int = 1
    item_key: str | None = None
    when: str | None = None
    service: str | None = None


class Attribute(Struct, frozen=True):
    """One attribute that is compared.

    live: an expression for its live value in the shape that Terraform's state has.
    normalise: makes two values that mean the same equal: a policy, a name without regard to case.
    co_managed: an expression for a sentence that says who else may move the value, and that it is where that one may
        move it; null where it counts as drift.
    unless_absent: an answer without the value says nothing. Numbers and booleans are always so: AWS leaves out what an
        older or a partial answer does not know, and would not leave out a zero.
    """

    live: Expression
    normalise: Callable[[Value], Value] | None = None
    co_managed: Expression | None = None
    unless_absent: bool = False


class Parent(Struct, frozen=True):
    """The managed object that an unmanaged one belongs to.

    type: the parent's resource type.
    live: an expression over the unmanaged object for what names its parent.
    state: an expression over the parent's attributes for the same.
    params: the parameters of the listing, as expressions over the parent's attributes, where it is scoped.
    when: an expression over the parent's attributes: only below those for which it is true.
    """

    type: str
    live: Expression
    state: StateExpression = "id"
    params: Mapping[str, str] = field(default_factory=dict)
    when: str | None = None


class Claim(Struct, frozen=True):
    """A resource of another type that owns an object of this type: its attribute equals the live expression."""

    type: str
    theirs: StateExpression
    ours: Expression


class Unmanaged(Struct, frozen=True):
    """When an object that no state knows is worth a word.

    parents: it must belong to a managed object of one of these types; without any, everything in the account counts.
    where: an expression over the live object that must be true: it leaves out what AWS or another service made. The object
        has no details then: they are read only of what counts.
    claims: what else may own it.
    split: an attribute of the parent which lists the same thing: only where it belongs to its co-owners, and not to the
        parent itself, since it then is a change of the parent.
    shown: attributes that name the object, beside those that are compared.
    import_id: an expression for the id of Terraform's `import` block.
    """

    parents: tuple[Parent, ...] = ()
    where: Expression | None = None
    claims: tuple[Claim, ...] = ()
    split: str | None = None
    shown: Mapping[str, Expression] = field(default_factory=dict)
    import_id: Expression | None = None


class PublicName(Struct, frozen=True):
    """The name that a service gives to an object, as DNS records point at it.

    kind: what people call the object.
    pattern: what such a name looks like, whole. Its group `region` has the region, where there is one, and its group
        `name` what the object is called, if that is not the whole; where that is empty, it is called as the record is.
    live, state: what the object is called: an expression over the live object, and the attribute of the state.
    listing: the call that lists all of them; without it, the live reader's own.
    """

    kind: str
    pattern: str
    live: str
    state: str
    listing: Call | None = None


class PublicAddress(Struct, frozen=True):
    """The address that an object has on the internet: an expression over the live object, and the attribute of the state.

    fixed: it never changes; where the live object has another one, the old one was given away.
    """

    live: str
    state: str
    fixed: bool = False


class LiveZone(Struct, frozen=True):
    """A DNS zone: its name, and whether it is private. `servers` asks for its own name servers, by its id."""

    name: str
    private: str
    servers: Call


class LiveRecord(Struct, frozen=True):
    """A DNS record, in expressions.

    zone: the parameter of its listing that names the zone.
    values: its values; `targets` those that are names or addresses, also of an alias.
    failover, check: the part that it has in a failover, and the health check that decides it.
    evaluates: whether the health of its target decides too.
    """

    zone: str
    name: str
    type: str
    values: str
    targets: str
    failover: str
    check: str
    evaluates: str


class LiveCertificate(Struct, frozen=True):
    """A certificate, in expressions: until when it is valid, and the DNS records by which it renews itself.

    issued: whether it is one already.
    proofs: those records: [{Name, Type, Value}].
    """

    arn: str
    issued: str
    ends: str
    imported: str
    used_by: str
    proofs: str


class LiveTargets(Struct, frozen=True):
    """A group of targets, in expressions. `health` asks for the state of each target, by the group's ARN."""

    arn: str
    used_by: str
    health: Call
    state: str


class Fills(Struct, frozen=True):
    """What puts targets into a group: the ARNs of the groups, by an expression over the live object, or by an attribute.

    when: an expression over the live object: it has any to put there.
    """

    live: str = ""
    state: str = ""
    when: str = ""


class LiveAlarm(Struct, frozen=True):
    """An alarm, in expressions: whether it is switched off, and whom it tells."""

    muted: str
    actions: str


class Backups(Struct, frozen=True):
    """The automated backups of a database, in expressions.

    days: how long they are kept.
    replica: whether it follows another database.
    elsewhere: whether something else has its backups.
    """

    days: str
    replica: str
    elsewhere: str = "`false`"


class LiveFacts(Struct, frozen=True):
    """What may be broken at a live object, whatever the state says; docs/facts.md describes the facts.

    certificates: an expression for the ARNs of the certificates that it serves.
    disabled: an expression: a health check is switched off.
    zones: an expression for the availability zones that it stands in.
    """

    name: PublicName | None = None
    address: PublicAddress | None = None
    zone: LiveZone | None = None
    record: LiveRecord | None = None
    disabled: str | None = None
    certificate: LiveCertificate | None = None
    certificates: str | None = None
    targets: LiveTargets | None = None
    fills: Fills | None = None
    zones: str | None = None
    alarm: LiveAlarm | None = None
    backups: Backups | None = None


class LiveReader(Struct, frozen=True):
    """How one resource type is read and compared.

    service: boto3's name of the service.
    read: the call that answers with the objects; a listing of everything in the region is best, since it is one call
        however many resources there are.
    id: an expression over the live object, and `state_id` over the state's attributes: equal for the same object.
    check: asks for one object, to be sure that it is gone before anybody says so; expressions over the state's
        attributes. Without it, `read` is asked once more.
    details: further reads, for what `read` does not answer.
    attributes: what is compared.
    tags: an expression for the tags, as a list of {Key, Value} or as an object; they become `tags` and `tags_all`.
    change_markers: an attribute that cannot be read, and the one that changes whenever it does.
    gone: an expression over the live object: true where it is on its way to be deleted.
    region: where a global service is asked.
    not_compared: attributes that an operator can edit and that are not compared, and why.
    facts: what may be broken at it.
    """

    type: str
    service: str
    read: Call
    id: Expression
    attributes: Mapping[str, Attribute | Expression]
    state_id: StateExpression = "id"
    check: Call | None = None
    details: tuple[Detail, ...] = ()
    tags: Expression | None = None
    change_markers: Mapping[str, str] = field(default_factory=dict)
    gone: Expression | None = None
    region: str | None = None
    unmanaged: Unmanaged | None = None
    not_compared: Mapping[str, str] = field(default_factory=dict)
    facts: LiveFacts = LiveFacts()

    def attribute(self, name: str) -> Attribute:
        """How one attribute is compared."""
        declared = self.attributes[name]
        return declared if isinstance(declared, Attribute) else Attribute(declared)

"""Facts: everything that a policy may say about a change or a plan, each name declared once, here.

Policies read them with JMESPath. docs/facts.md describes every one of them; a test keeps the two together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from tfguard.engine.expression import evaluate
from tfguard.engine.facts import Facts
from tfguard.inputs.configuration.lifecycle import Lifecycle, lifecycle_of
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change, Value
from tfguard.model.values import format_path
from tfguard.plan.facts.compute.capacity import capacity
from tfguard.plan.facts.compute.machine import machine
from tfguard.plan.facts.compute.peers import peers
from tfguard.plan.facts.data.public_by import public_by
from tfguard.plan.facts.data.settings import settings
from tfguard.plan.facts.data.version import version
from tfguard.plan.facts.dns.dangling import Pointers
from tfguard.plan.facts.dns.record import Records
from tfguard.plan.facts.identity.granted_by import Grants
from tfguard.plan.facts.identity.permissions import permissions
from tfguard.plan.facts.load_balancer.health import health
from tfguard.plan.facts.load_balancer.listener import Listeners
from tfguard.plan.facts.load_balancer.targets import Targets
from tfguard.plan.facts.monitoring.alerts import Alerts
from tfguard.plan.facts.network.closed import Firewall
from tfguard.plan.facts.network.routes import Routes
from tfguard.plan.facts.run import whole_plan
from tfguard.plan.facts.run.cause import Causes
from tfguard.plan.facts.run.drifted import drifted, refresh_only
from tfguard.plan.facts.run.relocated import Relocation
from tfguard.plan.facts.run.share import gone_modules, share
from tfguard.plan.facts.run.shift import Shifts
from tfguard.plan.facts.run.twin import Twins
from tfguard.plan.facts.run.unconfigured import unconfigured
from tfguard.plan.facts.run.undone import recreated, told, undone
from tfguard.plan.facts.run.used_by import Uses
from tfguard.plan.facts.run.writers import Writers
from tfguard.plan.facts.tls.certificate import Certificates
from tfguard.plan.facts.values.attributes import Attributes
from tfguard.plan.scope import Scopes
from tfguard.resources.catalogue import resource_type
from tfguard.resources.consequence import consequence

__all__ = ["CHANGE_FACTS", "PLAN_FACTS", "Facts", "PlanContext", "change_facts", "plan_facts"]

if TYPE_CHECKING:
    from tfguard.inputs.drift_report import ReportedDrift


class PlanContext(Struct, frozen=True, dict=True):
    """A plan and what is known beside it.

    `lifecycles` is None where no configuration was given. `upgrades` holds, per provider address, what its version
    was and is: {"provider", "from", "to", "bump"}. `reports` is what a drift report says, by address. `lineage` is that
    of the state that the plan was made from; None where it is not known.
    """

    plan: Plan
    lifecycles: Mapping[tuple[tuple[str, ...], str], Lifecycle] | None = None
    upgrades: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    reports: Mapping[str, Sequence[ReportedDrift]] = field(default_factory=dict)
    lineage: str | None = None

    @cached_property
    def scopes(self) -> Scopes:
        """Where each resource stands."""
        return Scopes(self.plan, self.lineage)

    def reported(self, change: Change) -> Change | None:
        """The drift of a change's object that a report knows, in the form that the plan's own has."""
        if not self.reports:
            return None
        from tfguard.plan.facts.run.reported import reported_drift  # here, since few runs have a report

        return reported_drift(change, self.reports, self.scopes)

    @cached_property
    def causes(self) -> Causes:
        """Which change forces which."""
        return Causes(self.plan)

    @cached_property
    def twins(self) -> Twins:
        """Which delete and which create are the same object."""
        return Twins(self.plan)

    @cached_property
    def certificates(self) -> Certificates:
        """The certificates, and who serves them."""
        return Certificates(self.plan)

    @cached_property
    def records(self) -> Records:
        """The DNS records, by name."""
        return Records(self.plan)

    @cached_property
    def pointers(self) -> Pointers:
        """Who points at what goes away."""
        return Pointers(self.plan)

    @cached_property
    def firewall(self) -> Firewall:
        """What packet filters let through."""
        return Firewall(self.plan)

    @cached_property
    def routes(self) -> Routes:
        """Which way packets take."""
        return Routes(self.plan)

    @cached_property
    def targets(self) -> Targets:
        """Who registers with which group."""
        return Targets(self.plan)

    @cached_property
    def listeners(self) -> Listeners:
        """Where requests go."""
        return Listeners(self.plan, self.targets)

    @cached_property
    def uses(self) -> Uses:
        """Who holds the ids of what goes away."""
        return Uses(self.plan)

    @cached_property
    def alerts(self) -> Alerts:
        """Who relies on what to be told."""
        return Alerts(self.plan)

    @cached_property
    def grants(self) -> Grants:
        """Which attachments grant the same."""
        return Grants(self.plan)

    @cached_property
    def relocation(self) -> Relocation:
        """What a provider that looks elsewhere no longer finds."""
        return Relocation(self.plan)

    @cached_property
    def writers(self) -> Writers:
        """Who writes into whose lists."""
        return Writers(self.plan)

    @cached_property
    def shifts(self) -> Shifts:
        """The blocks whose instances come and go."""
        return Shifts(self.plan)


def _brief(change: Change | None) -> dict[str, Any] | None:
    if change is None:
        return None
    return {"address": change.address, "type": change.type, "action": str(change.action)}


def _cause(context: PlanContext, change: Change) -> dict[str, Any] | None:
    cause = context.causes.of(change)
    return None if cause is None else {**(_brief(cause.change) or {}), "attribute": cause.attribute}


def _public(change: Change) -> Value:
    shape = resource_type(change.type).load_balancer
    if shape is None:
        return None
    values = change.before if change.before is not None else change.after
    return evaluate(shape.public, values)


def _lifecycle(context: PlanContext, change: Change) -> dict[str, Any] | None:
    if context.lifecycles is None:
        return None
    known = lifecycle_of(context.lifecycles, change)
    return None if known is None else known.as_facts()


_Provider = Callable[[PlanContext, Change, Attributes], Value]

CHANGE_FACTS: dict[str, _Provider] = {
    "action": lambda context, change, attributes: str(change.action),
    "added": lambda context, change, attributes: attributes.added(),
    "address": lambda context, change, attributes: change.address,
    "after": lambda context, change, attributes: change.after,
    "before": lambda context, change, attributes: change.before,
    "block": lambda context, change, attributes: change.block,
    "capacity": lambda context, change, attributes: capacity(context.plan, change),
    "alerts": lambda context, change, attributes: context.alerts.of(change),
    "cause": lambda context, change, attributes: _cause(context, change),
    "certificate": lambda context, change, attributes: context.certificates.certificate(change),
    "changed": lambda context, change, attributes: attributes.changed(),
    "closed": lambda context, change, attributes: context.firewall.closed(change),
    "consequence": lambda context, change, attributes: consequence(change.type),
    "dangling": lambda context, change, attributes: context.pointers.dangling(change),
    "destroys": lambda context, change, attributes: change.destroys,
    "emptied": lambda context, change, attributes: attributes.emptied(),
    "granted_by": lambda context, change, attributes: context.grants.of(change),
    "health": lambda context, change, attributes: health(change),
    "importing": lambda context, change, attributes: change.importing,
    "index": lambda context, change, attributes: change.index,
    "lifecycle": lambda context, change, attributes: _lifecycle(context, change),
    "listener": lambda context, change, attributes: context.listeners.of(change),
    "lowered": lambda context, change, attributes: attributes.lowered(),
    "machine": lambda context, change, attributes: machine(change),
    "module": lambda context, change, attributes: change.module,
    "moved_from": lambda context, change, attributes: change.previous_address,
    "name": lambda context, change, attributes: change.name,
    "noun": lambda context, change, attributes: resource_type(change.type).noun,
    "order": lambda context, change, attributes: change.order and str(change.order),
    "peers": lambda context, change, attributes: peers(context.plan, change),
    "permissions": lambda context, change, attributes: permissions(change),
    "provider": lambda context, change, attributes: change.provider,
    "public": lambda context, change, attributes: _public(change),
    "public_by": lambda context, change, attributes: public_by(context.plan, change),
    "raised": lambda context, change, attributes: attributes.raised(),
    "reason": lambda context, change, attributes: change.reason,
    "record": lambda context, change, attributes: context.records.facts(change),
    "recreated": lambda context, change, attributes: recreated(context.plan, change, context.reported),
    "relocated": lambda context, change, attributes: change.address in context.relocation.addresses,
    "removed": lambda context, change, attributes: attributes.removed(),
    "replace_paths": lambda context, change, attributes: [format_path(path) for path in change.replace_paths],
    "replaces": lambda context, change, attributes: change.replaces,
    "routes": lambda context, change, attributes: context.routes.facts(change),
    "settings": lambda context, change, attributes: settings(change),
    "shift": lambda context, change, attributes: context.shifts.of(change),
    "targets": lambda context, change, attributes: context.targets.of(change),
    "tls": lambda context, change, attributes: context.certificates.end(change),
    "turned_off": lambda context, change, attributes: attributes.turned_off(),
    "turned_on": lambda context, change, attributes: attributes.turned_on(),
    "twin": lambda context, change, attributes: _brief(context.twins.of(change)),
    "type": lambda context, change, attributes: change.type,
    "unconfigured": lambda context, change, attributes: unconfigured(context.plan, change),
    "undone": lambda context, change, attributes: told(undone(context.plan, change, context.writers, context.reported)),
    "unknown": lambda context, change, attributes: attributes.unknown(),
    "used_by": lambda context, change, attributes: context.uses.of(change),
    "upgrade": lambda context, change, attributes: context.upgrades.get(change.provider),
    "version": lambda context, change, attributes: version(change),
}

PLAN_FACTS: dict[str, Callable[[PlanContext], Value]] = {
    "applyable": lambda context: context.plan.document.applyable,
    "deferred": lambda context: whole_plan.deferred(context.plan),
    "drifted": lambda context: drifted(context.plan),
    "errored": lambda context: context.plan.document.errored,
    "failed_checks": lambda context: whole_plan.failed_checks(context.plan),
    "forgotten": lambda context: whole_plan.forgotten(context.plan),
    "gone_modules": lambda context: gone_modules(context.plan),
    "has_changes": lambda context: whole_plan.has_changes(context.plan),
    "incomplete": lambda context: whole_plan.incomplete(context.plan),
    "invoked_actions": lambda context: whole_plan.invoked_actions(context.plan),
    "refresh_only": lambda context: refresh_only(context.plan),
    "relocated": lambda context: context.relocation.fact,
    "share": lambda context: share(context.plan),
    "upgrades": lambda context: list(context.upgrades.values()),
}


def change_facts(context: PlanContext, change: Change, attributes: Attributes) -> Facts:
    """The facts about one change. `attributes` are its differences."""
    return Facts({name: partial(provider, context, change, attributes) for name, provider in CHANGE_FACTS.items()})


def plan_facts(context: PlanContext) -> Facts:
    """The facts about the plan as a whole."""
    return Facts({name: partial(provider, context) for name, provider in PLAN_FACTS.items()})


def acts(change: Change) -> bool:
    """Whether policies look at this row: deposed objects are leftovers of an earlier apply, nothing uses them."""
    return change.action not in (Action.NO_OP, Action.READ) and not change.deposed

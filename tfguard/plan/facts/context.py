"""What the facts of a plan are worked out of: the plan, what is known beside it, and indexes over it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from tfguard.engine.policy import Policy
from tfguard.inputs.configuration.lifecycle import Lifecycle
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change
from tfguard.plan.facts.dns.dangling import Pointers
from tfguard.plan.facts.dns.record import Records
from tfguard.plan.facts.dns.shadowed import Shadows
from tfguard.plan.facts.identity.displaced import Owners
from tfguard.plan.facts.identity.granted_by import Grants
from tfguard.plan.facts.load_balancer.listener import Listeners
from tfguard.plan.facts.load_balancer.targets import Targets
from tfguard.plan.facts.monitoring.alerts import Alerts
from tfguard.plan.facts.network.closed import Firewall
from tfguard.plan.facts.network.guard import Guards
from tfguard.plan.facts.network.routes import Routes
from tfguard.plan.facts.run.cause import Causes
from tfguard.plan.facts.run.gone_modules import gone_modules
from tfguard.plan.facts.run.imported_by import Imports
from tfguard.plan.facts.run.joins import Joins
from tfguard.plan.facts.run.left_behind import Parts
from tfguard.plan.facts.run.pending_reads import PendingReads
from tfguard.plan.facts.run.relocated import Relocation
from tfguard.plan.facts.run.shift import Shifts
from tfguard.plan.facts.run.twin import Twins
from tfguard.plan.facts.run.used_by import Uses
from tfguard.plan.facts.run.writers import Writers
from tfguard.plan.facts.tls.certificate import Certificates
from tfguard.plan.scope import Scopes

if TYPE_CHECKING:
    from tfguard.inputs.drift_report import ReportedDrift


class PlanContext(Struct, frozen=True, dict=True):
    """A plan and what is known beside it.

    `lifecycles` is None where no configuration was given. `upgrades` holds, per provider address, what its version
    was and is: {"provider", "from", "to", "bump"}. `reports` is what a drift report says, by address. `lineage` is that
    of the state that the plan was made from; None where it is not known. `name` is the plan's, where a run judges several.
    `policies` are those of the run.
    """

    plan: Plan
    lifecycles: Mapping[tuple[tuple[str, ...], str], Lifecycle] | None = None
    upgrades: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    reports: Mapping[str, Sequence[ReportedDrift]] = field(default_factory=dict)
    lineage: str | None = None
    name: str | None = None
    policies: Sequence[Policy] = ()

    @cached_property
    def scopes(self) -> Scopes:
        """Where each resource stands."""
        return Scopes(self.plan, self.lineage, self.name)

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
    def imports(self) -> Imports:
        """Which address takes over which object."""
        return Imports(self.plan)

    @cached_property
    def gone_modules(self) -> list[dict[str, Any]]:
        """The modules that go as a whole."""
        return gone_modules(self.plan)

    @cached_property
    def renamed_with_module(self) -> frozenset[str]:
        """The addresses of what goes with a module that only gets another name."""
        return frozenset(address for gone in self.gone_modules if gone["becomes"] for address in gone["addresses"])

    @cached_property
    def joins(self) -> Joins:
        """What is live of what a change joins."""
        return Joins(self.plan)

    @cached_property
    def guards(self) -> Guards:
        """What stands before what."""
        return Guards(self.plan, self.joins)

    @cached_property
    def owners(self) -> Owners:
        """Who owns something alone."""
        return Owners(self.plan, self.joins)

    @cached_property
    def shadows(self) -> Shadows:
        """Which names somebody else is asked for."""
        return Shadows(self.plan)

    @cached_property
    def parts(self) -> Parts:
        """What belongs to what is replaced."""
        return Parts(self.plan)

    @cached_property
    def pending_reads(self) -> PendingReads:
        """The data sources that are read in the apply only."""
        return PendingReads(self.plan)

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

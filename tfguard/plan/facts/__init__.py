"""Facts: everything that a policy may say about a change or a plan, each name declared once, here.

Policies read them with JMESPath. docs/facts.md describes every one of them; a test keeps the two together.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from tfguard.engine.facts import Facts
from tfguard.model import Action, Change, Value
from tfguard.model.values import format_path
from tfguard.plan.facts.compute.capacity import capacity
from tfguard.plan.facts.compute.chart_values import chart_values
from tfguard.plan.facts.compute.machine import machine
from tfguard.plan.facts.compute.peers import peers
from tfguard.plan.facts.compute.siblings import siblings
from tfguard.plan.facts.context import PlanContext
from tfguard.plan.facts.data.public_by import public_by
from tfguard.plan.facts.data.settings import settings
from tfguard.plan.facts.data.version import version
from tfguard.plan.facts.identity.permissions import permissions
from tfguard.plan.facts.load_balancer.health import health
from tfguard.plan.facts.load_balancer.public import public
from tfguard.plan.facts.network.adopted import adopted
from tfguard.plan.facts.run import whole_plan
from tfguard.plan.facts.run.configured import configured
from tfguard.plan.facts.run.drifted import drifted
from tfguard.plan.facts.run.followers import followers
from tfguard.plan.facts.run.lifecycle import lifecycle
from tfguard.plan.facts.run.recreated import recreated
from tfguard.plan.facts.run.refresh_only import refresh_only
from tfguard.plan.facts.run.share import share
from tfguard.plan.facts.run.shortened import shortened
from tfguard.plan.facts.run.switched import switched
from tfguard.plan.facts.run.unconfigured import unconfigured
from tfguard.plan.facts.run.undone import told, undone
from tfguard.plan.facts.run.unknown_losses import unknown_losses
from tfguard.plan.facts.tls.tls import tls
from tfguard.plan.facts.values.attributes import Attributes
from tfguard.plan.facts.values.called import called
from tfguard.resources.catalogue import resource_type
from tfguard.resources.consequence import consequence

_Provider = Callable[[PlanContext, Change, Attributes], Value]

CHANGE_FACTS: dict[str, _Provider] = {
    "action": lambda context, change, attributes: str(change.action),
    "added": lambda context, change, attributes: attributes.added(),
    "address": lambda context, change, attributes: change.address,
    "after": lambda context, change, attributes: change.after,
    "before": lambda context, change, attributes: change.before,
    "block": lambda context, change, attributes: change.block,
    "block_type": lambda context, change, attributes: change.block_type or change.type,
    "called": lambda context, change, attributes: called(change),
    "capacity": lambda context, change, attributes: capacity(context.plan, change),
    "adopted": lambda context, change, attributes: adopted(context.plan, context.joins, change),
    "alerts": lambda context, change, attributes: context.alerts.of(change),
    "cause": lambda context, change, attributes: context.causes.fact(change),
    "certificate": lambda context, change, attributes: context.certificates.certificate(change),
    "changed": lambda context, change, attributes: attributes.changed(),
    "chart_values": lambda context, change, attributes: chart_values(change),
    "closed": lambda context, change, attributes: context.firewall.closed(change),
    "configured": lambda context, change, attributes: configured(context.plan, change),
    "consequence": lambda context, change, attributes: consequence(change.type),
    "dangling": lambda context, change, attributes: context.pointers.dangling(change),
    "destroys": lambda context, change, attributes: change.destroys,
    "displaced": lambda context, change, attributes: context.owners.displaced(change),
    "emptied": lambda context, change, attributes: attributes.emptied(),
    "followers": lambda context, change, attributes: followers(context.plan, change),
    "granted_by": lambda context, change, attributes: context.grants.of(change),
    "guard": lambda context, change, attributes: context.guards.of(change),
    "health": lambda context, change, attributes: health(change),
    "imported_by": lambda context, change, attributes: context.imports.of(change),
    "importing": lambda context, change, attributes: change.importing,
    "index": lambda context, change, attributes: change.index,
    "joins": lambda context, change, attributes: context.joins.of(change),
    "left_behind": lambda context, change, attributes: context.parts.left_behind(change),
    "lifecycle": lambda context, change, attributes: lifecycle(context.lifecycles, change),
    "listener": lambda context, change, attributes: context.listeners.of(change),
    "lowered": lambda context, change, attributes: attributes.lowered(),
    "machine": lambda context, change, attributes: machine(change),
    "module": lambda context, change, attributes: change.module,
    "moved_from": lambda context, change, attributes: change.previous_address,
    "name": lambda context, change, attributes: change.name,
    "noun": lambda context, change, attributes: resource_type(change.type).noun,
    "order": lambda context, change, attributes: change.order and str(change.order),
    "peers": lambda context, change, attributes: peers(context.plan, change),
    "pending_reads": lambda context, change, attributes: context.pending_reads.of(change),
    "permissions": lambda context, change, attributes: permissions(change),
    "provider": lambda context, change, attributes: change.provider,
    "public": lambda context, change, attributes: public(change),
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
    "shadowed": lambda context, change, attributes: context.shadows.shadowed(change),
    "shift": lambda context, change, attributes: context.shifts.of(change),
    "siblings": lambda context, change, attributes: siblings(context.plan, change),
    "targets": lambda context, change, attributes: context.targets.of(change),
    "tls": lambda context, change, attributes: tls(context.certificates, change),
    "turned_off": lambda context, change, attributes: attributes.turned_off(),
    "turned_on": lambda context, change, attributes: attributes.turned_on(),
    "twin": lambda context, change, attributes: context.twins.fact(change),
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
    "gone_modules": lambda context: context.gone_modules,
    "has_changes": lambda context: whole_plan.has_changes(context.plan),
    "incomplete": lambda context: whole_plan.incomplete(context.plan),
    "invoked_actions": lambda context: whole_plan.invoked_actions(context.plan),
    "not_shown": lambda context: whole_plan.not_shown(context.plan),
    "refresh_only": lambda context: refresh_only(context.plan),
    "relocated": lambda context: context.relocation.fact,
    "share": lambda context: share(context.plan),
    "shortened": lambda context: shortened(context.plan),
    "switched": lambda context: switched(context.plan),
    "unknown_losses": lambda context: unknown_losses(context.plan, context.policies),
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

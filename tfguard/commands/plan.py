"""`tfguard plan`: what this apply would take down."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any, BinaryIO

from msgspec import Struct
from msgspec.structs import replace

from tfguard.commands.names import name_check
from tfguard.configuration import Config
from tfguard.engine.judge import Evaluation
from tfguard.engine.load import configured_policies
from tfguard.errors import InputError
from tfguard.inputs.plan.document import UNNAMED
from tfguard.inputs.plan.rows import Plan
from tfguard.inputs.plan.source import STDIN, read_plan_input
from tfguard.model import PLAN_ADDRESS, Location, NotChecked, Report, Stats
from tfguard.plan.facts.context import PlanContext
from tfguard.plan.judge import PlanJudge
from tfguard.plan.reading import read_plans
from tfguard.redaction.plan import PlanTexts
from tfguard.triage import Run, triage

if TYPE_CHECKING:
    from tfguard.inputs.drift_report import ReportedDrift
    from tfguard.inputs.plan.binary import PlanFile


class PlanOptions(Struct, frozen=True):
    """What the user named. Each of `plans` is a path or `-`; `plan_file` a binary plan to read beside the only one."""

    plans: tuple[str, ...] = ()
    plan_file: str | None = None
    base_lock: str | None = None
    head_lock: str | None = None
    drift_report: str | None = None
    policy_dirs: tuple[str, ...] = ()
    strict: bool = False


class _Locks(Struct, frozen=True):
    """The lock files that the user named, read once for all plans: a version for each provider."""

    base: dict[str, str] | None = None
    head: dict[str, str] | None = None


def check_plan(options: PlanOptions, config: Config, stdin: BinaryIO, today: date) -> Report:
    """Judge every plan that was named, and every one in each input.

    Raises:
        TfguardError: an input, a policy or the configuration cannot be used.

    """
    with _no_garbage_collection():
        return _check(options, config, stdin, today)


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """The plan is kept until the end anyway: to look for garbage in it, again and again, finds none."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():  # all that was made meanwhile is old now, and not looked through at once
                gc.freeze()
                gc.unfreeze()
            gc.enable()


def _check(options: PlanOptions, config: Config, stdin: BinaryIO, today: date) -> Report:
    started = time.perf_counter()
    policies = configured_policies(config, options.policy_dirs, check=name_check(options.strict))
    names = _names(options)
    given = [item for name in names for item in _read(name, options, config, stdin)]
    locks, reports = _locks(options), _reports(options)
    several = len(given) > 1
    contexts = [
        replace(_context(plan, plan_file, locks, reports, plan.name if several else None), policies=policies)
        for plan, plan_file in given
    ]
    sources = [item for _, plan_file in given if plan_file for item in plan_file.sources]
    evaluation, known = Evaluation(), PlanTexts((plan for plan, _ in given), sources)
    for context in contexts:
        evaluation = evaluation.joined(_judged(PlanJudge(policies, context, known), context))
    rows, changes = (sum(len(listed) for listed in lists) for lists in zip(*map(_listed, contexts), strict=True))
    stats = Stats(rows, changes, seconds=time.perf_counter() - started)
    scopes = tuple(context.scopes.whole for context in contexts)
    return triage(evaluation, policies, config, Run("plan", " ".join(names), today, stats, scopes))


def _names(options: PlanOptions) -> tuple[str, ...]:
    names = options.plans or tuple(filter(None, (options.plan_file,)))
    if not names:
        raise InputError("There is no plan.", "Name a file, or pipe one in: terraform show -json PLANFILE | tfguard plan -")
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise InputError(f"The plan {twice} is named twice.", "Name each plan once.")
    if options.plan_file and len(names) > 1:
        raise InputError("--plan-file goes with one plan, and several are named.", "Name the binary plans themselves.")
    return names


def _context(
    plan: Plan,
    plan_file: PlanFile | None,
    locks: _Locks,
    reports: Mapping[str, Sequence[ReportedDrift]],
    name: str | None,
) -> PlanContext:
    lifecycles, lineage = (plan_file.lifecycles, plan_file.lineage) if plan_file else (None, None)
    return PlanContext(plan, lifecycles, _upgrades(locks, plan_file), reports, lineage, name)


def _judged(judge: PlanJudge, context: PlanContext) -> Evaluation:
    """What the policies say about one plan, and what it says itself that it leaves out."""
    try:
        evaluation = judge.judge().joined(Evaluation.of(_incomplete(context.plan)))
    except InputError as error:  # of a part that was decoded only now
        start, rest = context.plan.name, error.message.removeprefix(UNNAMED)
        raise InputError(error.message if rest == error.message else start + rest, error.hint) from error
    if context.name is None:
        return evaluation
    whole = Location(PLAN_ADDRESS, scope=context.scopes.whole)
    placed = (replace(item, location=item.location or whole) for item in evaluation.not_checked)
    return replace(evaluation, not_checked=tuple(placed))


def _listed(context: PlanContext) -> tuple[Sequence[Any], Sequence[Any]]:
    return context.plan.rows, context.plan.changes


def _read(name: str, options: PlanOptions, config: Config, stdin: BinaryIO) -> list[tuple[Plan, PlanFile | None]]:
    """The plans in one input, each with the binary plan that belongs to it."""
    given = read_plan_input(name, stdin)
    beside = read_plan_input(options.plan_file, stdin) if options.plans and options.plan_file else given
    if beside is not given and not beside.binary:
        raise InputError(
            f"{beside.name} is not a binary plan.", "Give --plan-file what `terraform plan -out` wrote, not encrypted."
        )
    if not beside.binary:
        return [(plan, None) for plan in read_plans(given.data, given.name)]
    # Imported here: most runs have no binary plan, and reading one takes HCL.
    from tfguard.inputs.plan.binary import read_plan_file
    from tfguard.inputs.plan.show import show_json

    plan_file = read_plan_file(beside.data, beside.name)
    if given.binary and name == STDIN:
        raise InputError("A binary plan cannot come from standard input.", "Give its path, so that terraform can read it too.")
    data = show_json(name, config.execution) if given.binary else given.data
    plans = read_plans(data, given.name)
    if len(plans) > 1:
        raise InputError(f"{given.name} holds several plans, and --plan-file belongs to one.", "Give it one plan at a time.")
    return [(plans[0], plan_file)]


def _locks(options: PlanOptions) -> _Locks:
    if options.base_lock is None and options.head_lock is None:
        return _Locks()
    from tfguard.inputs.lock.lock_file import read_lock

    head = read_lock(options.head_lock) if options.head_lock else None
    return _Locks(read_lock(options.base_lock) if options.base_lock else None, head)


def _upgrades(locks: _Locks, plan_file: PlanFile | None) -> dict[str, dict[str, Any]]:
    if locks.base is None:
        return {}
    from tfguard.inputs.lock.lock_file import upgrades

    head = locks.head if locks.head is not None else plan_file.lock if plan_file else None
    if head is None:
        raise InputError("--base-lock needs something to compare with.", "Add --head-lock, or give the binary plan.")
    steps = upgrades(locks.base, head)
    return {
        step.provider: {"provider": step.provider, "from": step.old, "to": step.new, "bump": str(step.bump)} for step in steps
    }


def _reports(options: PlanOptions) -> Mapping[str, Sequence[ReportedDrift]]:
    if options.drift_report is None:
        return {}
    from tfguard.inputs.drift_report import read_drift_report

    return read_drift_report(options.drift_report)


def _incomplete(plan: Plan) -> Iterable[NotChecked]:
    document = plan.document
    if document.errored:
        yield NotChecked(
            "the changes that are not in this plan",
            "Terraform met an error while it planned, so the plan is partial",
            "Fix the error and plan again.",
        )
    elif document.complete is False:
        yield NotChecked(
            "the changes that are not in this plan",
            "the plan says that it is not complete: it was made with -target, or some changes are deferred",
            "Plan without -target before you rely on the verdict.",
        )

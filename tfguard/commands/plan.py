"""`tfguard plan`: what this apply would take down."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any, BinaryIO

from msgspec import Struct

from tfguard.commands.names import name_check
from tfguard.configuration import Config
from tfguard.engine.judge import Evaluation
from tfguard.engine.load import configured_policies
from tfguard.errors import InputError
from tfguard.inputs.plan.rows import Plan, parse_plan
from tfguard.inputs.plan.source import STDIN, read_plan_input
from tfguard.model import NotChecked, Report, Stats
from tfguard.plan.facts.context import PlanContext
from tfguard.plan.judge import PlanJudge
from tfguard.triage import Run, triage

if TYPE_CHECKING:
    from tfguard.inputs.drift_report import ReportedDrift
    from tfguard.inputs.plan.binary import PlanFile


class PlanOptions(Struct, frozen=True):
    """What the user named. `plan` is a path or `-`; `plan_file` a binary plan to read beside it."""

    plan: str | None = None
    plan_file: str | None = None
    base_lock: str | None = None
    head_lock: str | None = None
    drift_report: str | None = None
    policy_dirs: tuple[str, ...] = ()
    strict: bool = False


def check_plan(options: PlanOptions, config: Config, stdin: BinaryIO, today: date) -> Report:
    """Judge one plan.

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
    plan, plan_file, name = _read(options, config.plan_limit, stdin)
    lifecycles, lineage = (plan_file.lifecycles, plan_file.lineage) if plan_file else (None, None)
    context = PlanContext(plan, lifecycles, _upgrades(options, plan_file), _reports(options), lineage)
    evaluation = PlanJudge(policies, context).judge()
    evaluation = evaluation.joined(Evaluation.of(_incomplete(plan)))
    stats = Stats(len(plan.rows), len(plan.changes), seconds=time.perf_counter() - started)
    return triage(evaluation, policies, config, Run("plan", name, today, stats, (context.scopes.whole,)))


def _read(options: PlanOptions, limit: int, stdin: BinaryIO) -> tuple[Plan, PlanFile | None, str]:
    name = options.plan or options.plan_file
    if name is None:
        raise InputError("There is no plan.", "Name a file, or pipe one in: terraform show -json PLANFILE | tfguard plan -")
    given = read_plan_input(name, stdin, limit)
    beside = read_plan_input(options.plan_file, stdin, limit) if options.plan and options.plan_file else given
    if beside is not given and not beside.binary:
        raise InputError(
            f"{beside.name} is not a binary plan.", "Give --plan-file what `terraform plan -out` wrote, not encrypted."
        )
    if not beside.binary:
        return parse_plan(given.data, given.name), None, name
    # Imported here: most runs have no binary plan, and reading one takes HCL.
    from tfguard.inputs.plan.binary import read_plan_file
    from tfguard.inputs.plan.show import show_json

    plan_file = read_plan_file(beside.data, beside.name, limit)
    if given.binary and name == STDIN:
        raise InputError("A binary plan cannot come from standard input.", "Give its path, so that terraform can read it too.")
    data = show_json(name, limit) if given.binary else given.data
    return parse_plan(data, given.name), plan_file, name


def _upgrades(options: PlanOptions, plan_file: PlanFile | None) -> dict[str, dict[str, Any]]:
    if options.base_lock is None and options.head_lock is None:
        return {}
    from tfguard.inputs.lock.lock_file import read_lock, upgrades

    head = read_lock(options.head_lock) if options.head_lock else plan_file.lock if plan_file else None
    if options.base_lock is None:
        return {}
    if head is None:
        raise InputError("--base-lock needs something to compare with.", "Add --head-lock, or give the binary plan.")
    steps = upgrades(read_lock(options.base_lock), head)
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

"""`tfguard drift`: what AWS is running against what the states say."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from glob import glob
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import boto3
from botocore.config import Config as BotoConfig
from botocore.exceptions import BotoCoreError
from msgspec import Struct, field
from msgspec.structs import replace

from tfguard.aws.client import Aws
from tfguard.aws.recorded_trail import recorded_trail
from tfguard.aws.refusal import UnreadableError, unusable
from tfguard.aws.session import new_session
from tfguard.aws.trail import CloudTrail
from tfguard.commands.names import name_check
from tfguard.configuration import DEFAULT_SCAN_SECONDS, Config
from tfguard.drift.attribution import Attributor
from tfguard.drift.context import LiveContext
from tfguard.drift.foreign import foreign, is_aws
from tfguard.drift.iam_policy import iam_policy
from tfguard.drift.judge import LiveJudge
from tfguard.drift.scan import Observer, Scan, Scanner
from tfguard.drift.scopes import with_scopes
from tfguard.drift.state_index import StateIndex
from tfguard.engine.judge import Evaluation
from tfguard.engine.load import configured_policies
from tfguard.errors import InputError, TfguardError
from tfguard.inputs.configuration.lifecycle import Lifecycles
from tfguard.inputs.state.locations import fetch_all
from tfguard.inputs.state.version_4 import State, parse_state
from tfguard.inputs.terraform import Execution
from tfguard.model import NotChecked, Report, Stats, Surface, Value
from tfguard.model.drift import Drift, StateResource
from tfguard.redaction.state import StateSecrets
from tfguard.triage import Run, triage

if TYPE_CHECKING:
    from tfguard.inputs.plan.binary import PlanFile
    from tfguard.inputs.plan.rows import Plan


class DriftOptions(Struct, frozen=True):
    """What the user named.

    `states` are locations, `regions` those that are scanned; none of these scans all. `plans` are plans whose
    `resource_drift` is reported too, `trails` files with CloudTrail's records, which are then asked instead of it.
    `config_dirs` are root modules whose `ignore_changes` hold.
    """

    states: tuple[str, ...] = ()
    plans: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    endpoint_url: str | None = None
    unmanaged: bool = True
    attribution: bool = True
    trails: tuple[str, ...] = ()
    config_dirs: tuple[str, ...] = ()
    policy_dirs: tuple[str, ...] = ()
    strict: bool = False
    max_seconds: float = DEFAULT_SCAN_SECONDS

    @property
    def files(self) -> tuple[str, ...]:
        """What it reads here: files, and directories that hold some."""
        found = (*self.states, *(path for pattern in self.states for path in glob(pattern)))
        return (*found, *self.plans, *self.trails, *self.config_dirs)


def find_drift(options: DriftOptions, config: Config, stdin: BinaryIO, today: date, observer: Observer) -> Report:
    """Compare what the states say with what AWS is running, and judge the differences.

    Raises:
        TfguardError: a state, a policy, the configuration or the credentials cannot be used.

    """
    started = time.perf_counter()
    policies = configured_policies(config, options.policy_dirs, Surface.LIVE, name_check(options.strict))
    plans = _plans(options, config, stdin) if options.plans else None
    given = _given(options, stdin, config.execution)
    secrets = StateSecrets(given.states if given else (), plans.secrets if plans else ())
    planned = list(plans.drifts(secrets.values)) if plans else []
    judge = LiveJudge(policies, secrets)
    seen = _scan(given, options, observer) if given else _Seen()
    drifts = (*map(secrets.in_drift, seen.scan.drifts), *planned)
    said = judge.judge(drifts)
    health = judge.judge_health(seen.live_context(today)) if seen.aws and not seen.scan.interrupted else Evaluation()
    calls = seen.aws.calls if seen.aws else 0
    scanned = given.index.scanned if given else ()
    stats = Stats(len(scanned), 0, calls, time.perf_counter() - started)
    evaluation = said.joined(health).joined(Evaluation.of(_shown(seen.scan, secrets)))
    named = (*options.states, *options.plans)
    scopes = dict.fromkeys([*(secrets.in_scope(item.scope) for item in scanned), *(item.scope for item in planned)])
    run = Run("drift", named[0] if len(named) == 1 else None, today, stats, tuple(scopes))
    return replace(triage(evaluation, policies, config, run), drifts=drifts)


def print_iam_policy(options: DriftOptions, config: Config, stdin: BinaryIO) -> str:
    """The IAM policy that a scan of the states needs, as JSON.

    Raises:
        TfguardError: a state cannot be read.

    """
    given = _given(options, stdin, config.execution)
    resources = given.index.scanned if given else ()
    session = new_session("us-east-1")
    try:
        return iam_policy(Aws(session, options.endpoint_url), resources, unmanaged=options.unmanaged)
    except UnreadableError as error:
        raise InputError(f"The policy cannot be made: {error.why}.", error.hint) from error


class _Version(Struct, frozen=True):
    """Which writing of a state was read, and how to read it once more; its text is not kept, since it may be large."""

    name: str
    digest: bytes
    serial: int
    lineage: str
    again: Callable[[], bytes] | None


class _Given(Struct, frozen=True):
    """The states that were named, and all that they manage."""

    session: boto3.Session
    versions: tuple[_Version, ...]
    states: tuple[State, ...]
    index: StateIndex
    foreign: tuple[NotChecked, ...]


def _given(options: DriftOptions, stdin: BinaryIO, execution: Execution) -> _Given | None:
    if not options.states:
        if not options.plans:
            raise InputError("There is nothing to compare.", "Name a state with --state, or a plan with --from-plan.")
        return None
    session = _session(options)
    texts = fetch_all(options.states, stdin, lambda: _s3(session, options), execution)
    pairs = [(text, parse_state(text.data, text.name)) for text in texts]
    managed = [item for _, state in pairs for item in state.resources]
    resources = with_scopes(list(filter(is_aws, managed)), session.region_name)
    index = StateIndex(resources, options.regions, _lifecycles(options))
    _check_regions(index, options.regions, session)
    versions = (_Version(text.name, _digest(text.data), state.serial, state.lineage, text.again) for text, state in pairs)
    return _Given(session, tuple(versions), tuple(state for _, state in pairs), index, tuple(foreign(managed)))


def _check_regions(index: StateIndex, named: Sequence[str], session: boto3.Session) -> None:
    """Regions in which there is nothing to compare are a slip, and so is one that AWS does not have."""
    there = sorted({item.region for item in index.resources if item.region})
    if index.resources and not index.scanned:
        raise InputError(f"The states have nothing in {' or '.join(named)}.", f"They have resources in {', '.join(there)}.")
    for region in set(named).difference(there):
        if not any(region in session.get_available_regions("ec2", name) for name in session.get_available_partitions()):
            raise InputError(f"There is no AWS region {region!r}.", f"The states have resources in {', '.join(there)}.")


class _Plans(Struct, frozen=True):
    """The plans of a run, each with the binary plan that it came from, and all their secrets."""

    read: Sequence[tuple[Plan, PlanFile | None]]
    secrets: Sequence[Value]

    def drifts(self, others: Iterable[Value]) -> Iterator[Drift]:
        """What the plans' own refreshes found, without their secrets and without `others`."""
        from tfguard.drift.from_plan import plan_drifts
        from tfguard.plan.facts.run.drifted import drifted
        from tfguard.redaction.plan import PlanTexts

        known = PlanTexts((), others=(*self.secrets, *others))
        for plan, plan_file in self.read:
            yield from plan_drifts(plan, drifted(plan), plan_file.lineage if plan_file else None, known)


def _plans(options: DriftOptions, config: Config, stdin: BinaryIO) -> _Plans:
    """The plans that were named. Imported here: a scan of states needs nothing that reads plans."""
    from tfguard.inputs.plan.binary import read_plan_file
    from tfguard.inputs.plan.rows import parse_plan
    from tfguard.inputs.plan.show import show_json
    from tfguard.inputs.plan.source import read_plan_input
    from tfguard.redaction.plan import PlanTexts

    read = []
    for name in options.plans:
        given = read_plan_input(name, stdin)
        plan_file = read_plan_file(given.data, given.name) if given.binary else None
        data = show_json(name, config.execution) if given.binary else given.data
        read.append((parse_plan(data, given.name), plan_file))
    sources = [source for _, plan_file in read if plan_file for source in plan_file.sources]
    return _Plans(read, tuple(PlanTexts((plan for plan, _ in read), sources).values()))


class _Seen(Struct, frozen=True):
    """What a scan found, and the account that it may be asked further."""

    scan: Scan = field(default_factory=Scan)
    index: StateIndex = field(default_factory=lambda: StateIndex(()))
    aws: Aws | None = None

    def live_context(self, today: date) -> LiveContext:
        """The live side, for the facts about it."""
        assert self.aws is not None  # noqa: S101  # the caller has looked
        return LiveContext(self.aws, self.index, self.scan.snapshots, today)


def _scan(given: _Given, options: DriftOptions, observer: Observer) -> _Seen:
    """What differs, and who made it."""
    aws = Aws(given.session, options.endpoint_url, on_call=observer.call, max_seconds=options.max_seconds)
    trail = recorded_trail(options.trails) if options.trails else CloudTrail(aws)
    account = _account(aws, given.index.scanned)
    scan = Scanner(aws, account, given.index, observer, unmanaged=options.unmanaged).scan()
    scan.not_checked += (*given.foreign, *_moved(given.versions))
    if options.attribution and scan.drifts and not scan.interrupted:
        attributed = Attributor(trail).attribute(scan.drifts)
        scan.drifts = list(attributed.drifts)
        scan.not_checked += attributed.not_checked
    return _Seen(scan, given.index, aws)


def _lifecycles(options: DriftOptions) -> dict[str | None, Lifecycles]:
    """What the configuration says: a working directory's own of its state, the named directories' of every state."""
    working = [str(path) for path in map(Path, options.states) if path.is_dir() and any(path.glob("*.t*f*"))]
    if not working and not options.config_dirs:
        return {}
    from tfguard.inputs.configuration.lifecycles import config_lifecycles  # here, since it reads what few give

    found: dict[str | None, Lifecycles] = {location: config_lifecycles([location]) for location in working}
    return found | ({None: config_lifecycles(options.config_dirs)} if options.config_dirs else {})


def _session(options: DriftOptions) -> boto3.Session:
    try:
        return new_session(options.regions[0] if options.regions else None)
    except BotoCoreError as error:
        raise _unusable(error) from error


def _s3(session: boto3.Session, options: DriftOptions) -> object:
    path_style = BotoConfig(s3={"addressing_style": "path"}) if options.endpoint_url else None
    try:
        return session.client("s3", endpoint_url=options.endpoint_url, config=path_style)
    except (BotoCoreError, OSError, ValueError) as error:
        raise _unusable(error) from error


def _unusable(error: Exception) -> InputError:
    refused = unusable(error)
    return InputError(f"{refused.why[:1].upper()}{refused.why[1:]}.", refused.hint)


def _account(aws: Aws, resources: Sequence[StateResource]) -> str:
    """The account of the credentials, which must be one that the states speak of."""
    try:
        account = aws.account()
    except UnreadableError as error:
        raise InputError(f"AWS does not say whose credentials these are: {error.why}.", error.hint) from error
    known = {item.account for item in resources if item.account}
    if known and account not in known:
        raise InputError(
            f"These are credentials of account {account}, and the states are of {' and '.join(sorted(known))}.",
            "Nothing was scanned. Set AWS_PROFILE, or assume a role, in the account of the states.",
        )
    return account


def _moved(versions: Sequence[_Version]) -> Iterator[NotChecked]:
    """The states that were written while they were compared: an apply ran, and what differs may be its work."""
    for before in versions:
        if before.again is None:
            continue
        try:
            data = before.again()
            if _digest(data) == before.digest:
                continue
            now = parse_state(data, before.name)
        except TfguardError as error:
            yield NotChecked(before.name, f"it could not be read again: {error.message.rstrip('.')}", "Scan again.")
            continue
        if (now.serial, now.lineage) != (before.serial, before.lineage):
            why = f"an apply ran meanwhile: its serial moved from {before.serial} to {now.serial}"
            yield NotChecked(before.name, why, "Scan again when the apply is over.")


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def _shown(scan: Scan, secrets: StateSecrets) -> Iterator[NotChecked]:
    for item in scan.not_checked:
        location = item.location and secrets.in_location(item.location)
        yield replace(item, what=secrets.in_address(item.what), why=secrets.in_prose(item.why), location=location)

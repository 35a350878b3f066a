"""`tfguard drift`: what AWS is running against what the states say."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import BinaryIO

import boto3
from botocore.config import Config as BotoConfig
from botocore.exceptions import BotoCoreError

from tfguard.aws.client import Aws
from tfguard.aws.refusal import UnreadableError
from tfguard.config import Config
from tfguard.drift.judge import DriftJudge
from tfguard.drift.places import with_places
from tfguard.drift.scan import Observer, Scan, Scanner
from tfguard.drift.secrets import StateSecrets
from tfguard.drift.world import World
from tfguard.errors import InputError, TfguardError
from tfguard.model import NotChecked, Report, Stats, Surface
from tfguard.model.drift import StateResource
from tfguard.policy.decide import Evaluation
from tfguard.policy.load import load_policies
from tfguard.sources.locations import StateText, fetch_all
from tfguard.sources.state import State, parse_state
from tfguard.triage import Run, triage


@dataclass(frozen=True, slots=True)
class DriftOptions:
    """What the user named. `states` are locations, `regions` those that are scanned; none of these scans all."""

    states: tuple[str, ...]
    regions: tuple[str, ...] = ()
    endpoint_url: str | None = None
    unmanaged: bool = True
    policy_dirs: tuple[str, ...] = ()


def find_drift(options: DriftOptions, config: Config, stdin: BinaryIO, today: date, observer: Observer) -> Report:
    """Compare what the states say with what AWS is running, and judge the differences.

    Raises:
        TfguardError: a state, a policy, the configuration or the credentials cannot be used.

    """
    started = time.perf_counter()
    policies = load_policies((*config.policy_dirs, *options.policy_dirs), Surface.LIVE)
    session = _session(options)
    texts = fetch_all(options.states, stdin, lambda: _s3(session, options))
    states = [parse_state(text.data, text.name) for text in texts]
    resources = _resources(states, options, session.region_name)
    aws = Aws(session, options.endpoint_url, on_call=observer.call)
    account = _account(aws, resources)
    world = World(resources)
    scan = Scanner(aws, account, world, observer, unmanaged=options.unmanaged).scan()
    scan.not_checked += _moved(texts, states)
    secrets = StateSecrets(resources)
    drifts = tuple(secrets.in_drift(drift) for drift in scan.drifts)
    said = DriftJudge(policies, secrets).judge(drifts)
    stats = Stats(len(resources), 0, aws.calls, time.perf_counter() - started)
    evaluation = Evaluation(said.findings, (*said.not_checked, *_shown(scan, secrets)))
    source = options.states[0] if len(options.states) == 1 else None
    return replace(triage(evaluation, policies, config, Run("drift", source, today, stats)), drifts=drifts)


def _session(options: DriftOptions) -> boto3.Session:
    try:
        return boto3.Session(region_name=options.regions[0] if options.regions else None)
    except BotoCoreError as error:
        raise InputError(f"The AWS configuration cannot be used: {error}.", "Look at AWS_PROFILE and ~/.aws/config.") from error


def _s3(session: boto3.Session, options: DriftOptions) -> object:
    path_style = BotoConfig(s3={"addressing_style": "path"}) if options.endpoint_url else None
    return session.client("s3", endpoint_url=options.endpoint_url, config=path_style)


def _resources(states: Sequence[State], options: DriftOptions, region: str | None) -> list[StateResource]:
    """The managed resources of AWS, with their places; only those in the regions that the user named."""
    placed = with_places([item for state in states for item in state.resources if _of_aws(item)], region)
    return [item for item in placed if not options.regions or item.region in options.regions or item.region is None]


def _of_aws(resource: StateResource) -> bool:
    return resource.type.startswith("aws_")


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


def _moved(texts: Sequence[StateText], states: Sequence[State]) -> Iterator[NotChecked]:
    """The states that were written while they were compared: an apply ran, and what differs may be its work."""
    for text, state in zip(texts, states, strict=True):
        if text.again is None:
            continue
        try:
            now = parse_state(text.again(), text.name)
        except TfguardError as error:
            yield NotChecked(text.name, f"it could not be read again: {error.message.rstrip('.')}", "Scan again.")
            continue
        if (now.serial, now.lineage) != (state.serial, state.lineage):
            why = f"an apply ran meanwhile: its serial moved from {state.serial} to {now.serial}"
            yield NotChecked(text.name, why, "Scan again when the apply is over.")


def _shown(scan: Scan, secrets: StateSecrets) -> Iterator[NotChecked]:
    for item in scan.not_checked:
        yield replace(item, what=secrets.in_address(item.what), why=secrets.in_prose(item.why))

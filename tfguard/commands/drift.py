"""`tfguard drift`: what AWS is running against what the states say."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

import boto3

from tfguard.aws.client import Aws
from tfguard.config import Config
from tfguard.drift.places import with_places
from tfguard.drift.scan import Scanner
from tfguard.drift.world import World
from tfguard.model import Report, Stats, Surface
from tfguard.policy.decide import Evaluation
from tfguard.policy.load import load_policies
from tfguard.sources.state import parse_state
from tfguard.triage import Run, triage


@dataclass(frozen=True, slots=True)
class DriftOptions:
    """What the user named."""

    states: tuple[str, ...]
    regions: tuple[str, ...] = ()
    endpoint_url: str | None = None
    unmanaged: bool = True
    policy_dirs: tuple[str, ...] = ()


def find_drift(options: DriftOptions, config: Config, stdin: BinaryIO, today: date) -> Report:
    """Scan the states' resources.

    Raises:
        TfguardError: a state, a policy or the configuration cannot be used.

    """
    started = time.perf_counter()
    policies = load_policies((*config.policy_dirs, *options.policy_dirs), Surface.LIVE)
    states = [parse_state(open(name, "rb").read(), name) for name in options.states]
    session = boto3.Session()
    aws = Aws(session, options.endpoint_url)
    account = aws.account()
    default = options.regions[0] if options.regions else session.region_name
    world = World(with_places([item for state in states for item in state.resources], default))
    scan = Scanner(aws, account, world, unmanaged=options.unmanaged, on_done=lambda count: None).scan()
    stats = Stats(len(world.resources), 0, aws.calls, time.perf_counter() - started)
    evaluation = Evaluation((), tuple(scan.not_checked))
    report = triage(evaluation, policies, config, Run("drift", None, today, stats))
    from dataclasses import replace

    return replace(report, drifts=tuple(scan.drifts))

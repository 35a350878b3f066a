"""One module for each kind of input."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from fuzzing.surfaces import (
    configuration,
    drift,
    drift_report,
    fix,
    lint,
    lock,
    outputs,
    plan,
    plan_file,
    policies,
    state,
    trail,
)
from fuzzing.trial import Trial

SURFACES: Mapping[str, Callable[[Random], Trial]] = {
    "configuration": configuration.trial,
    "drift": drift.trial,
    "drift-report": drift_report.trial,
    "fix": fix.trial,
    "lint": lint.trial,
    "lock": lock.trial,
    "outputs": outputs.trial,
    "plan": plan.trial,
    "plan-file": plan_file.trial,
    "policies": policies.trial,
    "state": state.trial,
    "trail": trail.trial,
}
"""What makes the trials of each surface."""

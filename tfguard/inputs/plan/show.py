"""A binary plan as JSON, by way of terraform or tofu."""

from __future__ import annotations

import os
import shlex

from tfguard.inputs.limits import PLAN_MIB
from tfguard.inputs.plan.source import Buffer, json_of
from tfguard.inputs.terraform import Execution, Job, output

SHOW_SECONDS = 600


def show_json(path: str, execution: Execution) -> Buffer:
    """The JSON of a binary plan, made by terraform or tofu, whichever can read it.

    It runs in the current directory, which must be initialised: the tool asks the providers there for their schemas.

    Raises:
        ExecutionError: nothing allows it, or something forbids it.
        InputError: neither tool is there, neither can read the plan, or its JSON is too large.

    """
    shown = output(_job(path), execution)
    if len(shown.data) > PLAN_MIB.bytes:
        raise PLAN_MIB.exceeded(f"The JSON of {path}")
    return json_of(shown.data, f"the output of `{shown.tool} show -json`")


def _job(path: str) -> Job:
    # Terraform does not understand "--", so a name with a leading dash is made a path.
    argument = f"./{path}" if path.startswith("-") else path
    return Job(
        arguments=("show", "-json", "-no-color", argument),
        directory=os.curdir,
        source=os.path.dirname(path) or os.curdir,
        seconds=SHOW_SECONDS,
        given=f"{path} is a binary plan",
        aim="turn it into JSON",
        failed=f"{path} cannot be turned into JSON",
        executes="the providers of this directory",
        instead=f"Run `terraform show -json {shlex.quote(argument)} > plan.json` where the plan was made, "
        "then `tfguard plan plan.json`.",
        first="Run tfguard in the directory in which the plan was made, after `terraform init`.",
    )

"""A binary plan as JSON, by way of terraform or tofu."""

from __future__ import annotations

import shutil
import subprocess

from tfguard.errors import InputError, reason
from tfguard.inputs.limits import PLAN_MIB
from tfguard.inputs.plan.source import Buffer, json_of

TOOLS = ("terraform", "tofu")
SHOW_SECONDS = 600
_REASON_LINES = 6
_MAX_REASON = 400


def show_json(path: str) -> Buffer:
    """The JSON of a binary plan, made by terraform or tofu, whichever can read it.

    It runs in the current directory, which must be initialised: the tool needs the providers' schemas.

    Raises:
        InputError: neither tool is there, neither can read the plan, or its JSON is too large.

    """
    tools = [tool for tool in TOOLS if shutil.which(tool)]
    if not tools:
        raise InputError(
            f"{path} is a binary plan, and neither terraform nor tofu is on PATH to turn it into JSON.",
            f"Run `terraform show -json {path} > plan.json` where Terraform is, then `tfguard plan plan.json`.",
        )
    failures = []
    for tool in tools:
        try:
            output = _run(tool, path)
        except _ShowError as error:
            failures.append(f"{tool}: {error}")
            continue
        if len(output) > PLAN_MIB.bytes:
            raise PLAN_MIB.exceeded(f"The JSON of {path}")
        return json_of(output, f"the output of `{tool} show -json`")
    raise InputError(
        f"{path} cannot be turned into JSON ({'; '.join(failures)}).",
        "Run tfguard in the directory in which the plan was made, after `terraform init`.",
    )


class _ShowError(Exception):
    """The tool could not be run, or has failed."""


def _run(tool: str, path: str) -> bytes:
    # Terraform does not understand "--", so a name with a leading dash is made a path.
    argument = f"./{path}" if path.startswith("-") else path
    try:
        shown = subprocess.run(  # noqa: S603  # a list of arguments, no shell, and the tool is one of TOOLS
            [tool, "show", "-json", "-no-color", argument],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=SHOW_SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise _ShowError(f"no answer after {SHOW_SECONDS} seconds") from error
    except (OSError, ValueError) as error:
        raise _ShowError(reason(error)) from error
    if shown.returncode != 0:
        raise _ShowError(_reason(shown.stderr))
    return shown.stdout


def _reason(stderr: bytes) -> str:
    """The first error in what the tool said, on one line."""
    lines = [line.strip(" │╷╵|") for line in stderr.decode("utf-8", "replace").splitlines()]
    start = next((index for index, line in enumerate(lines) if line.startswith("Error")), 0)
    text = " ".join(line for line in lines[start : start + _REASON_LINES] if line)
    return text[:_MAX_REASON].rstrip(".") or "no reason given"

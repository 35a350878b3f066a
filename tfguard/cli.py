"""The command line: options and dispatch, nothing else."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from tfguard import __version__
from tfguard.config import Config, load_config
from tfguard.errors import OutputError, TfguardError
from tfguard.model import ExitCode, Report, Severity
from tfguard.outputs import OUTPUTS, Style, render

INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code. Errors become one sentence and a hint on stderr."""
    try:
        result = cli.main(args=None if argv is None else list(argv), prog_name="tfguard", standalone_mode=False)
        return int(result or 0)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as error:
        error.show()
        return ExitCode.USAGE
    except TfguardError as error:
        _complain(error.message, error.hint)
        return ExitCode.USAGE
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has gone; what it did not read is not our failure, but neither was the report delivered.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.USAGE


def _complain(message: str, hint: str) -> None:
    from tfguard.outputs.escape import plain

    click.echo(f"tfguard: {plain(message)}", err=True)
    if hint:
        click.echo(f"  hint: {plain(hint)}", err=True)


def _common(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that every command with a report has."""
    options = (
        click.option("--config", "config_path", metavar="FILE", help="Configuration; tfguard.yaml here, where there is one."),
        click.option("--policies", "policy_dirs", metavar="DIR", multiple=True, help="More policies, beside our own."),
        click.option(
            "--format",
            "formats",
            metavar="NAME[=PATH]",
            multiple=True,
            help=f"Output, several at once: {', '.join(sorted(OUTPUTS))}. Without a path: to standard output.",
        ),
        click.option(
            "--fail-on",
            type=click.Choice([str(severity) for severity in Severity]),
            help="Exit with 1 at this severity or above. Default: high.",
        ),
        click.option("--allow-incomplete", is_flag=True, help="What could not be checked is a warning: exit with 0, not 3."),
        click.option("--no-color", is_flag=True, help="No colour, also on a terminal. NO_COLOR does the same."),
        click.option("--quiet", is_flag=True, help="Text output: nothing where the verdict is pass."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="tfguard", message="%(prog)s %(version)s")
def cli() -> None:
    """Names what a Terraform change would take down, from the edge of the request path inwards.

    Exit codes: 0 pass, 1 findings at or above the threshold, 2 wrong usage or unreadable input,
    3 something that matters could not be checked.
    """


@cli.command()
@click.argument("plan", required=False)
@click.option("--plan-file", metavar="BINARY", help="The binary plan: alone, or beside its JSON for lock file and HCL.")
@click.option("--base-lock", metavar="FILE", help="The lock file before this change: explains provider upgrades.")
@click.option("--head-lock", metavar="FILE", help="The lock file of this change; the binary plan holds it too.")
@_common
def plan(
    plan: str | None,
    plan_file: str | None,
    base_lock: str | None,
    head_lock: str | None,
    **common: Any,
) -> int:
    """Judge a Terraform plan.

    PLAN is the JSON of `terraform show -json`, the binary plan itself, or - for standard input.
    """
    from tfguard.commands.plan import PlanOptions, check_plan

    config = _config(common)
    options = PlanOptions(plan, plan_file, base_lock, head_lock, common["policy_dirs"])
    report = check_plan(options, config, sys.stdin.buffer, _today())
    return _deliver(report, common)


@cli.command()
@click.argument("policy")
@click.option("--policies", "policy_dirs", metavar="DIR", multiple=True, help="More policies, beside our own.")
def explain(policy: str, policy_dirs: tuple[str, ...]) -> None:
    """Say what a policy looks for, why it takes a site down, and the safe way."""
    from tfguard.commands.policies import explain_policy

    click.echo(explain_policy(policy, policy_dirs, _style(no_color=False, quiet=False)), nl=False)


@cli.group()
def policies() -> None:
    """List, test and write policies."""


@policies.command("list")
@click.option("--policies", "policy_dirs", metavar="DIR", multiple=True, help="More policies, beside our own.")
def list_(policy_dirs: tuple[str, ...]) -> None:
    """Every policy: layer, severity, id and title, from the edge inwards."""
    from tfguard.commands.policies import list_policies

    click.echo(list_policies(policy_dirs, _style(no_color=False, quiet=False)), nl=False)


@policies.command("test")
@click.argument("paths", nargs=-1, metavar="[FILE|DIR]...")
def test(paths: tuple[str, ...]) -> int:
    """Run the examples inside policy files; without a path, those of our own policies."""
    from tfguard.commands.policies import try_policies

    outcome = try_policies(paths)
    click.echo(outcome.text, nl=False)
    return ExitCode.PASS if outcome.passed else ExitCode.FINDINGS


@policies.command("new")
@click.argument("policy")
@click.option("--dir", "directory", default=".", show_default=True, help="Where to write it.")
def new(policy: str, directory: str) -> None:
    """Write a starting file for a policy of your own; never over an existing one."""
    from tfguard.commands.policies import write_new_policy

    click.echo(f"Wrote {write_new_policy(policy, directory)}. Test it with: tfguard policies test {directory}")


def _config(common: dict[str, Any]) -> Config:
    from dataclasses import replace

    config = load_config(common["config_path"], _today())
    if common["fail_on"]:
        config = replace(config, fail_on=Severity(common["fail_on"]))
    if common["allow_incomplete"]:
        config = replace(config, allow_incomplete=True)
    return config


def _today() -> Any:
    return datetime.now(UTC).date()


def _style(*, no_color: bool, quiet: bool) -> Style:
    terminal = sys.stdout.isatty()
    plain = no_color or bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    width = shutil.get_terminal_size((80, 24)).columns
    return Style(width=width, color=terminal and not plain, quiet=quiet)


def _deliver(report: Report, common: dict[str, Any]) -> int:
    """Write every output that was asked for; the exit code is the report's."""
    targets = [_target(text) for text in common["formats"] or ("text",)]
    if sum(1 for _, path in targets if path is None) > 1:
        raise OutputError("Two outputs cannot share standard output.", "Give all but one a path: --format sarif=tfguard.sarif")
    style = _style(no_color=common["no_color"], quiet=common["quiet"])
    for name, path in targets:
        if path is None:
            sys.stdout.write(render(name, report, style))
            sys.stdout.flush()
        else:
            _write(path, render(name, report, Style(quiet=style.quiet)))
    return report.exit_code


def _target(text: str) -> tuple[str, str | None]:
    name, _, path = text.partition("=")
    if name not in OUTPUTS:
        raise OutputError(f"There is no output {name!r}.", f"Choose from {', '.join(sorted(OUTPUTS))}.")
    return name, path or None


def _write(path: str, text: str) -> None:
    try:
        Path(path).write_text(text, encoding="utf-8", errors="backslashreplace")
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise OutputError(f"{path} cannot be written: {why}.", "Check the directory and its permissions.") from error

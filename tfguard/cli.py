"""The command line: options and dispatch, nothing else."""

from __future__ import annotations

import errno
import io
import shlex
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any, BinaryIO

import click

from tfguard import __version__
from tfguard.commands.pull_request import warning
from tfguard.configuration import DEFAULT_SCAN_SECONDS, Config, find_config, load_config
from tfguard.errors import OutputError, TfguardError
from tfguard.inputs.limits import in_force
from tfguard.inputs.repository import here_is_gone
from tfguard.model import ExitCode, Report, Severity
from tfguard.outputs import OUTPUTS
from tfguard.outputs.deliver import deliver, paths_of, say, targets, terminal_style
from tfguard.outputs.destinations import check, no_old_report
from tfguard.outputs.notices import complain, confess, note, show_diff

INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code. Errors become one sentence and a hint on stderr."""
    try:
        result = cli.main(args=None if argv is None else list(argv), prog_name="tfguard", standalone_mode=False)
        return int(result or 0)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except (KeyboardInterrupt, click.Abort):
        complain("interrupted.", "")
        return INTERRUPTED
    except SystemExit:  # click leaves so, with 1, where nobody reads what it prints; 1 is for findings.
        return ExitCode.USAGE
    except Exception as error:  # Also what nobody foresaw: a gate must not take a crash for a finding.
        _say_why(error)
        return ExitCode.USAGE


def _say_why(error: Exception) -> None:
    match error:
        case TfguardError():
            complain(error.message, error.hint)
        case click.exceptions.NoArgsIsHelpError():
            error.show()
        case click.UsageError():  # an option without its value comes without the command that it stood in
            path = error.ctx.command_path if error.ctx else "tfguard COMMAND"
            complain(error.format_message(), f"`{path} --help` shows what there is.")
        case click.ClickException():
            complain(error.format_message(), "")
        case OSError(errno=errno.ENOSPC):  # of click, which prints the help; a report is written by `deliver`
            complain(f"The output cannot be written: {error.strerror}.", "Make room, or send it elsewhere.")
        case FileNotFoundError() if here_is_gone():
            complain("The current directory is no longer there.", "Somebody removed it: change to another.")
        case _:
            confess(error)


_STRICT = click.option(
    "--strict", is_flag=True, help="Names in your policies that only a newer provider may have are errors, not warnings."
)


_EXEC = click.option(
    "--allow-exec/--no-exec",
    "execution",
    default=None,
    help="Whether terraform may be started, which runs providers and commands of the directory. Default: not where CI is set.",
)


def _common(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that every command with a report has."""
    options = (
        click.option(
            "--config",
            "config_path",
            metavar="FILE",
            help="Configuration. Default: tfguard.yaml or tfguard.yml, the nearest from here up to the repository's root.",
        ),
        click.option("--policies", "policy_dirs", metavar="DIR", multiple=True, help="More policies, beside our own."),
        _STRICT,
        click.option(
            "--format",
            "formats",
            metavar="NAME[=PATH]",
            multiple=True,
            help=f"Output, several at once: {', '.join(sorted(OUTPUTS))}. Without a path: to standard output. "
            "After an error no old report stays at PATH.",
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


_EXIT_CODES = """\b
Exit codes:
  0    pass
  1    findings at or above the threshold
  2    wrong usage, unreadable input, or a report that cannot be written
  3    something that matters could not be checked
  130  interrupted (Ctrl-C, SIGINT): no verdict
  143  ended from outside (SIGTERM): no verdict
"""


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, epilog=_EXIT_CODES)
@click.version_option(__version__, prog_name="tfguard", message="%(prog)s %(version)s")
def cli() -> None:
    """Names what a Terraform change would take down, from the edge of the request path inwards."""


@cli.command(epilog=_EXIT_CODES)
@click.argument("plans", nargs=-1, metavar="[PLAN]...")
@click.option("--plan-file", metavar="BINARY", help="The binary plan: alone, or beside its JSON for lock file and HCL.")
@click.option("--base-lock", metavar="FILE", help="The lock file before this change: explains provider upgrades.")
@click.option("--head-lock", metavar="FILE", help="The lock file of this change; the binary plan holds it too.")
@click.option(
    "--drift-report", metavar="FILE", help="A JSON report of `tfguard drift`: edits by hand that the plan does not show."
)
@_EXEC
@_common
def plan(
    plans: tuple[str, ...],
    plan_file: str | None,
    base_lock: str | None,
    head_lock: str | None,
    drift_report: str | None,
    **common: Any,
) -> int:
    """Check Terraform plans.

    PLAN is the JSON of `terraform show -json`, the binary plan itself, or - for standard input. Several make one report;
    so do several in one input, such as the lines of `terragrunt run --all -- show -json`. Put -- before a glob, whose names
    may be anything. JSON is only read; for a binary plan terraform runs the providers of this directory.
    """
    from tfguard.commands.plan import PlanOptions, check_plan

    options = PlanOptions(plans, plan_file, base_lock, head_lock, drift_report, common["policy_dirs"], common["strict"])
    with _prepared(common, *plans, plan_file, base_lock, head_lock, drift_report) as (config, today):
        report = check_plan(options, config, _stdin(), today)
    return _deliver(report, common)


@cli.command(epilog=_EXIT_CODES)
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--fix", is_flag=True, help="Pin what can be pinned from the lock file; then report what is left.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, as a unified diff, and write nothing.")
@click.option(
    "--base-lock",
    metavar="FILE|REVISION",
    help="A lock file, or a git revision, to compare with: lists each provider whose version changed.",
)
@click.option("--deleted", is_flag=True, help="Also the directories that lose a file in this commit; alone, only these.")
@click.option("--only", metavar="POLICY", multiple=True, help="Only these policies; globs of ids.")
@_common
def lint(
    paths: tuple[str, ...],
    *,
    fix: bool,
    diff: bool,
    base_lock: str | None,
    deleted: bool,
    only: tuple[str, ...],
    **common: Any,
) -> int:
    """Check configurations: what floats, and what takes a site down without a plan.

    PATH is a directory, with all those below it, or a file, for the module that it belongs to. Default: this directory.
    """
    from tfguard.commands.lint import LintOptions
    from tfguard.commands.lint import lint as lint_

    options = LintOptions(paths, fix, diff, base_lock, deleted, only, common["policy_dirs"], common["strict"])
    with _prepared(common, *options.directories, *paths, base_lock) as (config, today):
        if diff and common["formats"] and any(target.path is None for target in targets(common["formats"])):
            raise OutputError("The diff goes to standard output.", "Give every --format a path: --format json=report.json")
        result = lint_(options, config, today)
    if diff:
        show_diff(result.diff)
    for line in result.fixed:
        note(line)
    for error in result.failed:
        complain(error.message, error.hint)
    if deleted and not result.report.stats.resources:
        common["quiet"] = True  # a hook has nothing to say about a commit without configuration
    code = _deliver(result.report, common) if common["formats"] or not diff else result.report.exit_code
    return code or (ExitCode.USAGE if result.failed else code)


@cli.command(epilog=_EXIT_CODES)
@click.option(
    "--state",
    "states",
    metavar="LOCATION",
    multiple=True,
    help="A state: a file or glob, -, a working directory, s3://, https://, tfc://. Several are checked as one.",
)
@click.option("--region", "regions", metavar="REGION", multiple=True, help="Only these regions; the first is the default.")
@click.option("--endpoint-url", metavar="URL", help="Where AWS is: an emulator, or an endpoint of your own.")
@click.option(
    "--config-dir",
    "config_dirs",
    metavar="DIR",
    multiple=True,
    help="The code, a root module: what its ignore_changes names is no drift. A working directory's own is read anyway.",
)
@click.option("--unmanaged/--no-unmanaged", default=True, show_default=True, help="Also look for what no state knows.")
@click.option("--from-plan", "plans", metavar="PLAN", multiple=True, help="Also what a plan's own refresh found.")
@click.option("--attribution/--no-attribution", default=True, show_default=True, help="Ask CloudTrail who made each edit.")
@click.option("--trail", "trails", metavar="FILE", multiple=True, help="CloudTrail's delivered records, instead of asking it.")
@click.option(
    "--max-seconds",
    metavar="N",
    type=click.FloatRange(min=0, min_open=True),
    default=DEFAULT_SCAN_SECONDS,
    show_default=True,
    help="How long AWS is asked; what is not read by then is not checked.",
)
@click.option("--print-iam-policy", is_flag=True, help="Print the least IAM policy that this scan needs, and scan nothing.")
@_EXEC
@_common
def drift(*, print_iam_policy: bool, **common: Any) -> int:
    """Compare what AWS is running with what Terraform's states say.

    It only reads. The credentials are those of boto3: AWS_PROFILE, a role, the environment. For a directory as --state
    terraform runs what its backend names, and for a binary plan the providers of this directory.
    """
    from tfguard.commands import drift as command
    from tfguard.outputs.progress import Progress

    options = command.DriftOptions(**{name: common[name] for name in command.DriftOptions.__struct_fields__})
    with _prepared(common, *options.files) as (config, today):
        if print_iam_policy:
            say(command.print_iam_policy(options, config, _stdin()))
            return ExitCode.PASS
        with Progress(sys.stderr) as progress:
            report = command.find_drift(options, config, _stdin(), today, progress)
    return _deliver(report, common)


@cli.command(epilog=_EXIT_CODES)
def demo() -> int:
    """Show a scan on an AWS inside this process: a shop, an emergency, and what an apply would undo.

    Needs the extra: pip install 'tfguard[demo]'. It reaches no account and leaves nothing behind.
    """
    from tfguard.commands.demo import show_demo

    return show_demo(main, say)


@cli.command(epilog=_EXIT_CODES)
@click.argument("policy")
@click.option("--policies", "policy_dirs", metavar="DIR", multiple=True, help="More policies, beside our own.")
def explain(policy: str, policy_dirs: tuple[str, ...]) -> None:
    """Say what a policy looks for, why it takes a site down, and how to do it safely."""
    from tfguard.commands.policies import explain_policy

    say(explain_policy(policy, policy_dirs, terminal_style()))


@cli.group(epilog=_EXIT_CODES)
def policies() -> None:
    """List, test and write policies."""


@policies.command("list", epilog=_EXIT_CODES)
@click.option("--policies", "policy_dirs", metavar="DIR", multiple=True, help="More policies, beside our own.")
def list_(policy_dirs: tuple[str, ...]) -> None:
    """Every policy: layer, severity, id and title, from the edge inwards."""
    from tfguard.commands.policies import list_policies

    say(list_policies(policy_dirs, terminal_style()))


@policies.command("test", epilog=_EXIT_CODES)
@click.argument("paths", nargs=-1, metavar="[FILE|DIR]...")
@_STRICT
def test(paths: tuple[str, ...], *, strict: bool) -> int:
    """Check policy files and run the examples in them; without a path, those of our own policies."""
    from tfguard.commands.try_policies import try_policies

    outcome = try_policies(paths, strict)
    say(outcome.text)
    return ExitCode.PASS if outcome.passed else ExitCode.FINDINGS


@policies.command("new", epilog=_EXIT_CODES)
@click.argument("policy")
@click.option("--dir", "directory", default=".", show_default=True, help="Where to write it.")
def new(policy: str, directory: str) -> None:
    """Write a starting file for a policy of your own; never over an existing one."""
    from tfguard.commands.policies import write_new_policy

    path = str(write_new_policy(policy, directory))
    say(f"Wrote {path}. Test it with: tfguard policies test {shlex.quote(path)}\n")


@contextmanager
def _prepared(common: dict[str, Any], *inputs: str | None) -> Iterator[tuple[Config, date]]:
    """The configuration under the options, and the day, the same for all of the run.

    Outputs that cannot be are refused here, before any work; where the work fails, no report of an earlier run stays.
    """
    paths, today = paths_of(common["formats"]), _today()
    with no_old_report(paths, [name for name in (*inputs, common["config_path"], *common["policy_dirs"]) if name]):
        targets(common["formats"])
        config = load_config(find_config(common["config_path"]), today)
        rules = [*([config.source] if config.source else []), *config.policy_dirs]
        check(paths, rules)
        if own := warning([*rules, *common["policy_dirs"]]):
            note(f"tfguard: {own}")
        with in_force(config.limits):
            yield _under_options(config, common), today


def _under_options(config: Config, common: dict[str, Any]) -> Config:
    from msgspec.structs import replace

    if common["fail_on"]:
        config = replace(config, fail_on=Severity(common["fail_on"]))
    if common["allow_incomplete"]:
        config = replace(config, allow_incomplete=True)
    if common.get("execution") is not None:
        config = replace(config, execution=replace(config.execution, option=common["execution"]))
    return config


def _stdin() -> BinaryIO:
    """Standard input; empty where the caller closed it."""
    stdin: BinaryIO = io.BytesIO() if sys.stdin is None else sys.stdin.buffer
    return stdin


def _today() -> date:
    """The day, in UTC: the same for everybody, wherever the machine stands."""
    return datetime.now(UTC).date()


def _deliver(report: Report, common: dict[str, Any]) -> int:
    """Write every output that was asked for; the exit code is the report's."""
    style = terminal_style(no_color=common["no_color"], quiet=common["quiet"])
    deliver(report, targets(common["formats"]), style)
    return report.exit_code

"""`tfguard policies test`: policy files are valid, and their examples hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tfguard.commands.names import name_check
from tfguard.commands.vocabulary import Names
from tfguard.drift.examples import judge_live_example
from tfguard.engine.examples import JudgeExample, judge_waiver_example, run_examples
from tfguard.engine.load import PolicyFile, builtin_directory, policy_paths, read_policy_file
from tfguard.engine.names_check import notes
from tfguard.engine.policy import Policy, Subject
from tfguard.errors import PolicyError
from tfguard.lint.examples import judge_config_example
from tfguard.model import Surface
from tfguard.outputs.escape import log_line, plain
from tfguard.plan.examples import judge_plan_example

JUDGES: dict[Surface, JudgeExample] = {
    Surface.CONFIG: judge_config_example,
    Surface.PLAN: judge_plan_example,
    Surface.LIVE: judge_live_example,
}
"""Who judges the examples of a policy, by its surface."""


@dataclass(frozen=True, slots=True)
class TestOutcome:
    """What a run of the examples showed."""

    passed: bool
    text: str


def try_policies(paths: Iterable[str], strict: bool = False) -> TestOutcome:
    """Validate policy files in full, names included, and run their examples.

    Raises:
        PolicyError: a path is not there, or a file is not valid.

    """
    named = tuple(paths)
    files = [read_policy_file(path) for path in _files(named)]
    check = name_check(strict)
    for item in files:
        check(item)
    failures = [failure for item in files for failure in run_examples(item, _judge_of(item.policy))]
    said = [f"{failure.policy}: {failure.about}: {failure.why}" for failure in failures]
    if named:  # ours are known to name types that only their messages can say little about
        said += [f"{item.policy.id}: note: {note}." for item in files for note in notes(item.policy, Names())]
    return TestOutcome(not failures, _tested(files, said, len(failures)))


def _judge_of(policy: Policy) -> JudgeExample:
    return judge_waiver_example if policy.match.subject is Subject.WAIVER else JUDGES[policy.surface]


def _files(paths: Iterable[str]) -> list[Path]:
    roots = [Path(path) for path in paths] or [builtin_directory()]
    files: list[Path] = []
    for root in roots:
        if not root.exists():
            raise PolicyError(f"There is no policy file or directory {root}.", "Check the path.")
        found = policy_paths(root) if root.is_dir() else [root]
        if not found:
            raise PolicyError(f"{root} holds no policy file.", "Policy files end in .yaml.")
        files += found
    return files


def _tested(files: Sequence[PolicyFile], said: Sequence[str], failed: int) -> str:
    count = len(files)
    verdict = f"{failed} examples fail" if failed else "every example holds"
    lines = [*(log_line(plain(line)) for line in said), f"{count} {'policy' if count == 1 else 'policies'}: {verdict}."]
    return "\n".join(lines) + "\n"

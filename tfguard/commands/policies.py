"""`tfguard explain` and `tfguard policies`: read, test and start policies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import resources
from itertools import groupby
from pathlib import Path

from tfguard.commands.names import name_check
from tfguard.commands.vocabulary import Names
from tfguard.drift.examples import judge_live_example
from tfguard.engine.examples import JudgeExample, judge_waiver_example, run_examples
from tfguard.engine.load import PolicyFile, builtin_directory, did_you_mean, load_policies, policy_paths, read_policy_file
from tfguard.engine.names_check import notes
from tfguard.engine.policy import Policy, Subject
from tfguard.errors import OutputError, PolicyError, reason
from tfguard.lint.examples import judge_config_example
from tfguard.model import Layer, Surface
from tfguard.outputs import Style
from tfguard.outputs.escape import log_line, plain
from tfguard.outputs.explain import render_list, render_policy
from tfguard.plan.examples import judge_plan_example

JUDGES: dict[Surface, JudgeExample] = {
    Surface.CONFIG: judge_config_example,
    Surface.PLAN: judge_plan_example,
    Surface.LIVE: judge_live_example,
}
"""Who judges the examples of a policy, by its surface."""

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class TestOutcome:
    """What a run of the examples showed."""

    passed: bool
    text: str


def explain_policy(policy_id: str, policy_dirs: Iterable[str], style: Style) -> str:
    """Everything that a policy file says, for people.

    Raises:
        PolicyError: there is no such policy.

    """
    policies = {policy.id: policy for policy in load_policies(policy_dirs, check=name_check())}
    policy = policies.get(policy_id)
    if policy is None:
        raise PolicyError(f"There is no policy {policy_id!r}.", did_you_mean(policy_id, policies))
    return render_policy(policy, style)


def list_policies(policy_dirs: Iterable[str], style: Style) -> str:
    """One line for each policy, grouped by layer."""
    grouped = groupby(load_policies(policy_dirs, check=name_check()), key=lambda policy: policy.layer)
    return render_list([(layer, tuple(policies)) for layer, policies in grouped], style)


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


def write_new_policy(policy_id: str, directory: str) -> Path:
    """Write a starting file; it is valid and its examples pass.

    Raises:
        OutputError: the id is not kebab-case or one of ours, the file exists, or it cannot be written.

    """
    if not _ID.fullmatch(policy_id):
        raise OutputError(f"{policy_id!r} is not an id.", "Use kebab-case, such as cache-node-removed.")
    if any(policy.id == policy_id for policy in load_policies(())):
        raise OutputError(
            f"There is already a policy {policy_id}.", "Choose another id; to change ours, use `overrides` in tfguard.yaml."
        )
    path = Path(directory) / f"{policy_id}.yaml"
    template = resources.files("tfguard").joinpath("schemas", "new_policy.yaml").read_text("utf-8")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(template.replace("POLICY-ID", policy_id).replace("POLICY-LAYER", _layer_of(directory)))
    except FileExistsError as error:
        raise OutputError(f"{path} is already there.", "Choose another id or another --dir.") from error
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {reason(error)}.", "Choose another --dir.") from error
    return path


def _layer_of(directory: str) -> str:
    """The layer that the directory is called after, as those of our own policies are; of any other, one to start from."""
    name = Path(directory).resolve().name
    return name if name in set(Layer) else Layer.COMPUTE


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

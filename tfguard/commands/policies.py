"""`tfguard explain`, `tfguard policies list` and `new`: read and start policies."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import resources
from itertools import groupby
from pathlib import Path

from tfguard.commands.names import name_check
from tfguard.engine.load import did_you_mean, load_policies
from tfguard.errors import OutputError, PolicyError, reason
from tfguard.model import Layer
from tfguard.outputs import Style
from tfguard.outputs.explain import render_list, render_policy

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


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

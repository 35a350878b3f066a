"""Which of the rules of a run are the pull request's own: its author could have changed what is checked."""

from __future__ import annotations

import os
from collections.abc import Iterable

from tfguard.inputs.repository import inside

PIPELINES = {
    "BITBUCKET_PR_ID": "BITBUCKET_CLONE_DIR",
    "CHANGE_TARGET": "WORKSPACE",
    "CI_MERGE_REQUEST_IID": "CI_PROJECT_DIR",
    "GITHUB_BASE_REF": "GITHUB_WORKSPACE",
    "SYSTEM_PULLREQUEST_PULLREQUESTID": "BUILD_SOURCESDIRECTORY",
}
"""What a pipeline sets for a pull request alone, and what says where that is checked out."""


def warning(rules: Iterable[str]) -> str | None:
    """A sentence about the files and directories of rules that lie in the checkout of a pull request; None without any."""
    checkouts = [os.environ[place] for name, place in PIPELINES.items() if os.environ.get(name) and os.environ.get(place)]
    own = [rule for rule in rules if checkouts and inside(rule, checkouts)]
    if not own:
        return None
    verb = "comes" if len(own) == 1 else "come"
    return (
        f"{' and '.join(own)} {verb} from the pull request that is checked: docs/ci.md takes such files from the base branch."
    )

"""What tests may need of the machine."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tfguard.commands.pull_request import PIPELINES

PLUGIN_DIRECTORIES = (
    "~/.terraform.d/plugins",
    "~/.terraform.d/plugin-cache",
    "~/.local/share/terraform/plugins",
    "/usr/local/share/terraform/plugins",
    "/usr/share/terraform/plugins",
    "/opt",
)
MAX_LEVELS = 7


@pytest.fixture(autouse=True)
def _nobodys_pipeline(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a pipeline terraform needs a permission, and a pull request a warning: tests say themselves where they are."""
    for name in ("CI", *PIPELINES):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def terraform() -> str:
    """The path of terraform or tofu; the test is skipped where neither is installed."""
    tool = shutil.which("terraform") or shutil.which("tofu")
    if tool is None:
        pytest.skip("neither terraform nor tofu is on PATH")
    return tool


@pytest.fixture(scope="session")
def provider_mirror() -> Path:
    """A filesystem mirror with the AWS provider: TFGUARD_TEST_MIRROR, or one of the usual places; else a skip."""
    named = os.environ.get("TFGUARD_TEST_MIRROR")
    for root in [named] if named else PLUGIN_DIRECTORIES:
        for mirror in _mirrors(Path(root).expanduser()):
            return mirror
    pytest.skip("there is no filesystem mirror with the AWS provider; TFGUARD_TEST_MIRROR can name one")


def _mirrors(root: Path) -> Iterator[Path]:
    """The directories under a root that hold <host>/hashicorp/aws/<version>/<platform>/terraform-provider-aws_*."""
    for directory, names, files in os.walk(root):
        if len(Path(directory).relative_to(root).parts) >= MAX_LEVELS:
            names.clear()
        if any(file.startswith("terraform-provider-aws_") for file in files):
            platform = Path(directory)
            if len(platform.parts) > 5 and platform.parts[-4:-2] == ("hashicorp", "aws"):
                yield platform.parents[4]

"""Rules that come from the pull request that they are to check are named."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command import run
from tfguard.commands.pull_request import PIPELINES

NOOP = str(Path(__file__).parent.parent.parent / "fixtures" / "plans" / "noop" / "plan.json")
POLICIES = Path(__file__).parent.parent.parent / "policies" / "dns"
WORDS = "from the pull request that is checked"


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with a configuration, and one beside it."""
    for directory in (tmp_path / "checkout", tmp_path / "base"):
        (directory / ".git").mkdir(parents=True)
        (directory / "tfguard.yaml").write_text("fail_on: high\n", "utf-8")
    monkeypatch.chdir(tmp_path / "checkout")
    return tmp_path / "checkout"


@pytest.mark.parametrize(("name", "place"), sorted(PIPELINES.items()))
def test_the_configuration_of_the_pull_request_is_named(
    checkout: Path, name: str, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(place, str(checkout))
    assert run("plan", NOOP).err == "", "a push, or a schedule"
    monkeypatch.setenv(name, "7")
    outcome = run("plan", NOOP)
    assert outcome.err.startswith(f"tfguard: tfguard.yaml comes {WORDS}")
    assert outcome.code == 0
    assert run("plan", NOOP, "--config", "../base/tfguard.yaml").err == ""
    monkeypatch.chdir(checkout.parent / "base")
    assert run("plan", NOOP).err == ""
    assert WORDS in run("plan", NOOP, "--config", "../checkout/tfguard.yaml").err


def test_policies_are_rules_too(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """r13: a file of the base branch in the checkout leads to the policies of the pull request."""
    monkeypatch.setenv("GITHUB_BASE_REF", "main")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(checkout))
    (checkout / "policies").mkdir()
    text = (POLICIES / "zone-destroyed.yaml").read_text("utf-8").replace("id: zone-destroyed", "id: zone-gone")
    (checkout / "policies" / "zone-gone.yaml").write_text(text, "utf-8")
    (checkout.parent / "base" / "tfguard.yaml").write_text("policy_dirs: [../checkout/policies]\n", "utf-8")
    outcome = run("plan", NOOP, "--config", "../base/tfguard.yaml")
    assert outcome.err.startswith(f"tfguard: ../base/../checkout/policies comes {WORDS}")
    named = run("plan", NOOP, "--policies", "policies")
    assert named.err.startswith(f"tfguard: tfguard.yaml and policies come {WORDS}")

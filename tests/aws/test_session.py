"""What boto3 is told, and what it cannot use: one sentence, whatever the environment says."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.command import refusal, run
from tests.drift.worlds import STATE


def _no_credentials(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(home / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(home / "credentials"))


@pytest.mark.parametrize(
    ("config", "why"),
    [
        ("role_arn = arn:aws:iam::123456789012:role/x", "assume-role lacks source_profile"),
        ("credential_process = /no/such/program", "/no/such/program: No such file or directory"),
        ("credential_process = /bin/echo hello", "what credential_process prints is not JSON"),
        ("sso_session = x\nsso_account_id = 1\nsso_role_name = r", "The specified sso-session does not exist"),
        ("web_identity_token_file = /no/token\nrole_arn = arn:aws:iam::1:role/x", "/no/token: No such file or directory"),
    ],
)
def test_a_profile_that_cannot_be_used_is_no_fault_of_tfguard(
    config: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _no_credentials(monkeypatch, tmp_path)
    (tmp_path / "config").write_text(f"[default]\nregion = us-east-1\n{config}\n", "utf-8")
    assert why in refusal(run("drift", "--state", STATE))
    assert why in refusal(run("drift", "--state", "s3://states/a.tfstate"))


@pytest.mark.parametrize("more", [["--state", STATE], ["--state", STATE, "--print-iam-policy"], ["--state", "s3://states/a"]])
def test_an_endpoint_that_is_no_url_is_named(more: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    assert 'cannot be used: boto3 says "Invalid endpoint: localhost:4566"' in refusal(
        run("drift", "--endpoint-url", "localhost:4566", *more)
    )


def test_a_region_that_cannot_be_is_named() -> None:
    assert "'us east'" in refusal(run("drift", "--state", "s3://states/a", "--region", "us east"))


def test_a_state_in_s3_without_credentials_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _no_credentials(monkeypatch, tmp_path)
    said = refusal(run("drift", "--state", "s3://states/a"))
    assert said == "s3://states/a cannot be read: there are no AWS credentials."

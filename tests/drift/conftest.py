"""A state for tests of the scan."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.drift.shop import part


@pytest.fixture
def group(tmp_path: Path) -> Path:
    return part(tmp_path, "aws_autoscaling_group")

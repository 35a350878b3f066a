"""What is said of a resource block, whatever stands in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.lint.tree import BACKEND, findings, gaps, write


def zone(root: Path, lifecycle: Any) -> Path:
    """A root module with a zone that has this under `lifecycle`."""
    document = {"resource": {"aws_route53_zone": {"z": {"name": "example.org", "lifecycle": lifecycle}}}}
    return write(root, {"main.tf": BACKEND, "zone.tf.json": json.dumps(document)})


@pytest.mark.parametrize("lifecycle", [[None], [7], "all", 7, True, [[{"prevent_destroy": True}]], "${var.x}"])
def test_a_lifecycle_that_is_no_block_is_not_known(lifecycle: Any, tmp_path: Path) -> None:
    root = zone(tmp_path, lifecycle)
    assert findings(root, only="zone-declared-unprotected") == []
    assert [item.policy for item in gaps(root, only="zone-declared-unprotected")] == ["zone-declared-unprotected"]


@pytest.mark.parametrize(("lifecycle", "count"), [({}, 1), ([], 1), (None, 1), ([{"prevent_destroy": True}], 0)])
def test_a_lifecycle_that_is_one_is_read(lifecycle: Any, count: int, tmp_path: Path) -> None:
    assert len(findings(zone(tmp_path, lifecycle), only="zone-declared-unprotected")) == count

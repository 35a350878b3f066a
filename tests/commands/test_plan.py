"""`check_plan` as a function: what it does to the process that calls it."""

from __future__ import annotations

import gc
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tfguard.commands.plan import PlanOptions, check_plan
from tfguard.configuration import Config
from tfguard.errors import TfguardError

PLAN = str(Path(__file__).parent.parent.parent / "fixtures" / "plans" / "zone-renamed" / "plan.json")


@pytest.fixture(params=[True, False], ids=["collected", "not collected"])
def collected(request: pytest.FixtureRequest) -> Iterator[bool]:
    """Whether the caller has garbage collected."""
    was_on = gc.isenabled()
    (gc.enable if request.param else gc.disable)()
    yield bool(request.param)
    (gc.enable if was_on else gc.disable)()


def test_the_garbage_collector_is_left_as_it_was(collected: bool) -> None:
    frozen = gc.get_freeze_count()
    assert check_plan(PlanOptions((PLAN,)), Config(), io.BytesIO(), date(2026, 1, 1)).findings
    assert (gc.isenabled(), gc.get_freeze_count()) == (collected, frozen)


def test_so_it_is_after_an_error(collected: bool) -> None:
    with pytest.raises(TfguardError):
        check_plan(PlanOptions(("no-such-file.json",)), Config(), io.BytesIO(), date(2026, 1, 1))
    assert gc.isenabled() is collected

"""Nothing is deleted, unmanaged or changed because an answer of AWS came damaged, and nothing crashes.

Every operation of the catalogue, with every kind of damage, on the wire: python -m pytest -n0 -s PATH prints how many.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.resources.damage import DamagedSession, asked, case, damaged, kinds
from tests.resources.row import outcome
from tfguard.resources.catalogue import live_readers

CALLS = sorted(asked())
ONLY_EXPLAIN = {"autoscaling.describe_policies"}
"""Operations that are asked for who may move a value: where none moved, nothing is missed."""


@pytest.mark.parametrize("call", CALLS)
def test_a_damaged_answer_is_not_checked(call: str) -> None:
    found = case(call)
    assert found, "no row asks for it"
    row, whole = found
    reader = live_readers()[row["type"]]
    said = {kind: outcome(reader, row, session=DamagedSession(row, call, damaged(call, kind))) for kind in kinds(call)}
    print(f"{call}: {len(said)} damaged answers")
    assert {kind: what for kind, what in said.items() if not _is_less(what, whole)} == {}
    silent = {kind for kind, what in said.items() if not {"unread", "blind"} & set(what)}
    assert not silent or call in ONLY_EXPLAIN


def _is_less(said: Mapping[str, Any], whole: Mapping[str, Any]) -> bool:
    """Whether nothing is said that is not said of the whole answer too, but that something could not be read."""
    return all(whole.get(key) == said[key] for key in said if key not in ("unread", "blind"))


def test_every_operation_is_tried_with_ten_kinds_of_damage() -> None:
    operations = {
        f"{service}.{call.operation}"
        for reader in live_readers().values()
        for service, call in [
            (reader.service, reader.read),
            *([(reader.service, reader.check)] if reader.check else []),
            *((detail.service or reader.service, detail.call) for detail in reader.details),
        ]
    }
    tried = {call: len(list(kinds(call))) for call in CALLS}
    print(f"{sum(tried.values())} damaged answers of {len(tried)} operations")
    assert operations - set(tried) == set()
    assert min(tried.values()) >= 10

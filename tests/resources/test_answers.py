"""Every live declaration against answers of AWS: in sync as it stands, each edit found exactly, equal forms not found.

The rows are data under fixtures/answers; `row.py` says what is in them. They are collected by their names and read when
they are run, so that one type takes a second: python -m pytest -n0 tests/resources/test_answers.py -k aws_lb
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import botocore
import pytest

from tests.resources import aws_shapes
from tests.resources.row import OUTCOMES, ROWS, edited, expected, load, outcome
from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_object import LiveObject, evaluate

PATHS = sorted(ROWS.glob("*/*.json"))
ERRORS = ROWS / "documented_errors.json"
MOST_BYTES = 6_000_000


def type_of(path: Path) -> str:
    return path.name.split(".")[0]


MODEL = (1, 44)
"""The botocore that the rows were made with: an older one does not know every member of the answers."""

each_row = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)


@each_row
def test_a_scan_says_what_the_row_says(path: Path) -> None:
    """In sync as it stands; each edit is found, and nothing else; what means the same is not. No answer is for nothing."""
    row = load(path)
    reader = live_readers()[row["type"]]
    asked: set[int] = set()
    outcome(reader, row, asked)
    assert asked == {number for number, entry in enumerate(row["answers"]) if not entry.get("later")}
    wrong = {}
    for edit in ({}, *row["edits"], *row["equal"]):
        found = outcome(reader, edited(row, edit), asked)
        if found != expected(edit):
            wrong[json.dumps({key: edit[key] for key in ("set", "remove") if key in edit})] = (found, expected(edit))
    assert wrong == {}
    assert asked == set(range(len(row["answers"])))


@each_row
def test_a_row_is_whole(path: Path) -> None:
    """It stands where it is looked for, and every edit of it says what is found."""
    row = load(path)
    assert path.parent.name == live_readers()[row["type"]].service
    assert row["type"] == type_of(path)
    assert all(set(expected(edit)) & {*OUTCOMES, "blind"} for edit in row["edits"])
    assert all(not expected(edit) for edit in row["equal"])


@pytest.mark.skipif(tuple(map(int, botocore.__version__.split(".")[:2])) < MODEL, reason="this botocore lacks members")
@each_row
def test_the_answers_are_such_as_aws_gives(path: Path) -> None:
    """Also after the edits: every name and every type is botocore's, of the questions and of the answers."""
    row = load(path)
    for twin in (edited(row, edit) for edit in ({}, *row["edits"], *row["equal"])):
        for entry in twin["answers"]:
            assert not aws_shapes.wrong_parameters(entry["call"], entry["params"])
            if "answer" in entry:
                assert list(aws_shapes.wrong_answer(entry["answer"], aws_shapes.output_shape(entry["call"]))) == []


@pytest.mark.parametrize("type_", sorted(live_readers()))
def test_every_type_has_a_row_that_reaches_all_that_is_compared(type_: str) -> None:
    reader = live_readers()[type_]
    edits = [edit for path in paths_of(type_) for edit in load(path)["edits"]]
    paths = [path for edit in edits for path in (*edit.get("changed", {}), *edit.get("moved", {}))]
    reached = {path.split(".")[0].split("[")[0] for path in paths}
    assert {*reader.attributes, *reader.change_markers, *(["tags"] if reader.tags is not None else [])} <= reached
    assert any("deleted" in edit for edit in edits) or never_gone(type_)
    assert reader.unmanaged is None or any("unmanaged" in edit for edit in edits)


def never_gone(type_: str) -> bool:
    """Whether it is a setting of the account, which is there as long as the account is."""
    reader = live_readers()[type_]
    return bool(evaluate(reader.id, LiveObject({}, "", "")) == evaluate(reader.state_id, {}))


def paths_of(type_: str) -> list[Path]:
    return [path for path in PATHS if type_of(path) == type_]


@cache
def documented() -> dict[str, set[str]]:
    return {service: set(entry["codes"]) for service, entry in json.loads(ERRORS.read_text("utf-8")).items()}


@pytest.mark.parametrize("type_", sorted(live_readers()))
def test_the_codes_that_say_gone_are_errors_of_the_service(type_: str) -> None:
    reader = live_readers()[type_]
    calls = [(reader.service, reader.read), *([(reader.service, reader.check)] if reader.check else [])]
    calls += [(detail.service or reader.service, detail.call) for detail in reader.details]
    for service, call in calls:
        assert set(call.gone) <= aws_shapes.error_codes(service) | documented().get(service, set())


def test_the_rows_stay_small() -> None:
    assert sum(path.stat().st_size for path in PATHS) < MOST_BYTES

"""A state whose values are of other types than the provider's: not checked, whatever is wrong, and nothing crashes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.drift.worlds import SHOP, STATE, world
from tests.resources.row import ACCOUNT, ELSEWHERE, ROWS, AnswerRow, Session, load
from tfguard.aws.client import Aws
from tfguard.drift.judge import LiveJudge
from tfguard.drift.scan import Scan, Scanner
from tfguard.drift.scopes import with_scopes
from tfguard.drift.state_index import StateIndex
from tfguard.drift.state_types import damaged_attribute
from tfguard.engine.load import load_policies
from tfguard.inputs.state.version_4 import parse_state
from tfguard.model import Surface
from tfguard.model.drift import DriftKind
from tfguard.redaction.state import StateSecrets
from tfguard.resources.catalogue import live_readers

STATES = sorted((ROWS.parent / "worlds").glob("*/terraform.tfstate"))
BY_TYPE: dict[str, AnswerRow] = {
    row["type"]: row for row in map(load, sorted(ROWS.glob("*/*.json"))) if row["state"] is not None
}
SCRAMBLED: tuple[Any, ...] = (5, 1.5, "text", "", True, [], [5], ["text"], {}, {"a": "text"}, [{"a": [1]}], [[[]]], [{}])
"""Put in the place of each attribute in turn."""
TEXTS = ("", "{", "[5]", '{"a": [1]}', "null", "\0", "9" * 5000, "a" * 100_000)
"""Put in the place of each text: many are JSON, which the scan takes apart."""


class NobodyLooks:
    """An observer that keeps nothing."""

    def types(self, done: int, total: int, resources: int) -> None: ...

    def call(self) -> None: ...


class Silent(Session):
    """AWS as the row says; of what the row does not ask, it says that there is no access."""

    def answer(self, call: str, region: str, params: Mapping[str, Any]) -> Any:
        try:
            return super().answer(call, region, params)
        except (AssertionError, TypeError) as error:
            raise PermissionError(13, "Permission denied") from error


def document(row: AnswerRow, attributes: Mapping[str, Any]) -> bytes:
    listed = [(row["type"], "it", attributes), *((item["type"], "other", item["state"]) for item in row.get("others") or ())]
    resources = [
        {"mode": "managed", "type": type_, "name": name, "provider": "aws", "instances": [{"attributes": values}]}
        for type_, name, values in listed
    ]
    return json.dumps({"version": 4, "serial": 1, "lineage": "a", "resources": resources}).encode()


def scan(row: AnswerRow, attributes: Mapping[str, Any]) -> Scan:
    """All of what `tfguard drift` does with a state, up to what it says."""
    state = parse_state(document(row, attributes), "terraform.tfstate")
    index = StateIndex(with_scopes(state.resources, ELSEWHERE if row.get("global") else row["region"]))
    secrets = StateSecrets([state])
    aws = Aws(Silent(row))  # type: ignore[arg-type]  # all of a session that Aws needs
    found = Scanner(aws, ACCOUNT, index, NobodyLooks(), unmanaged=False).scan()
    judge = LiveJudge(load_policies(surface=Surface.LIVE), secrets)
    judge.judge(tuple(map(secrets.in_drift, found.drifts)))
    return found


def replaced(attributes: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, value in attributes.items():
        if value is not None:
            yield from ((name, {**attributes, name: wrong}) for wrong in SCRAMBLED)


def test_what_the_provider_wrote_is_never_damaged() -> None:
    resources = [item for path in STATES for item in parse_state(path.read_bytes(), str(path)).resources]
    resources += [item for row in BY_TYPE.values() for item in parse_state(document(row, row["state"]), row["type"]).resources]
    print(f"{len(resources)} resources of {len({item.type for item in resources})} types")
    assert len(resources) > 500
    assert [(item.address, damaged) for item in resources if (damaged := damaged_attribute(item))] == []


def test_every_attribute_of_every_type_is_scrambled() -> None:
    tried = found = 0
    for row in BY_TYPE.values():
        for name, attributes in replaced(row["state"]):
            tried += 1
            [item, *_] = parse_state(document(row, attributes), "terraform.tfstate").resources
            found += damaged_attribute(item) == name
    print(f"{tried} scrambled attributes, {found} of another type")
    assert tried > 20_000
    assert found > tried * 2 / 3  # the others fit: an empty list, a text in the place of a text


SHARD = range(8)


@pytest.mark.parametrize("shard", SHARD)
def test_a_scrambled_attribute_is_not_checked_and_the_rest_goes_on(shard: int) -> None:
    """One attribute of each resource in turn is of another type: no crash, and neither deleted nor changed."""
    tried = 0
    for number, row in enumerate(BY_TYPE.values()):
        if number % len(SHARD) != shard or row["type"] not in live_readers():
            continue
        for place, (name, attributes) in enumerate(replaced(row["state"])):
            if place % 7 != number % 7:  # a seventh of them, other ones for each type
                continue
            tried += 1
            [item, *_] = parse_state(document(row, attributes), "terraform.tfstate").resources
            said = scan(row, attributes)
            if damaged_attribute(item) is None:
                continue
            about_it = [entry for entry in said.not_checked if entry.what == item.address]
            assert [entry.why for entry in about_it] == [
                f"the state is damaged: its `{name}` is of another type than the provider's"
            ]
            assert [drift.kind for drift in said.drifts if drift.address == item.address] == []
    print(f"{tried} scrambled states")
    assert tried


@pytest.mark.parametrize("type_", sorted(set(BY_TYPE) & set(live_readers())))
def test_a_scrambled_text_breaks_nothing(type_: str) -> None:
    row = BY_TYPE[type_]
    for name, value in row["state"].items():
        if isinstance(value, str):
            text = TEXTS[len(name) % len(TEXTS)]
            said = scan(row, {**row["state"], name: text})
            assert {drift.kind for drift in said.drifts} <= {*DriftKind}


def test_a_damaged_resource_is_not_taken_for_an_unmanaged_one(tmp_path: Path) -> None:
    state = json.loads(Path(STATE).read_text("utf-8"))
    [rule, *_] = [item for item in state["resources"] if item["type"] == "aws_lb_listener_rule"]
    rule["instances"][0]["attributes"]["priority"] = [5]
    path = tmp_path / "terraform.tfstate"
    path.write_text(json.dumps(state), "utf-8")
    said = world(SHOP).scan(path, "--no-attribution")
    assert said.code in (1, 3)
    assert [item for item in said.report["drift"] if item["type"] == "aws_lb_listener_rule"] == []
    assert "unmanaged aws_lb_listener_rule in us-east-1" in {item["what"] for item in said.report["not_checked"]}

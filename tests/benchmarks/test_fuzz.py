"""The fuzzer finds a fault that is put in, for each property that it holds, within a few inputs; and has none of its own."""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import fuzz
import pytest
from fuzzing.campaign import Campaign, Limits, shares
from fuzzing.checks import FORMATS
from fuzzing.surfaces import SURFACES
from fuzzing.trial import Breach

from tfguard import cli
from tfguard.aws import client
from tfguard.commands import plan as plan_command
from tfguard.drift.comparer import Comparer
from tfguard.errors import InputError
from tfguard.inputs.hcl import edits
from tfguard.inputs.plan.rows import Plan
from tfguard.lint import fix
from tfguard.outputs import deliver, json_report, junit
from tfguard.plan.reading import read_plans
from tfguard.redaction.copies import SecretTexts
from tfguard.redaction.state import StateSecrets

NUMBERS = itertools.count()
SECONDS = 600
"""What a search may take; it ends with its inputs, long before."""
LIMITS = Limits(seconds=20, shrink_seconds=2)


def broken(surface: str, most: int, limits: Limits = LIMITS) -> set[Breach]:
    """What breaks in the first inputs of a surface."""
    campaign = Campaign("test", limits)
    campaign.run(surface, SECONDS, most)
    assert campaign.tallies[surface].tried == most
    return set(campaign.broken)


def kinds(surface: str, most: int, limits: Limits = LIMITS) -> set[str]:
    return {item.kind for item in broken(surface, most, limits)}


@pytest.mark.parametrize("surface", SURFACES)
def test_the_same_seed_makes_the_same_inputs(surface: str) -> None:
    def made(seed: str) -> list[Any]:
        campaign = Campaign(seed, LIMITS)
        return [(trial.argvs, dict(trial.files)) for trial in (campaign.trial(surface, number) for number in range(20))]

    first = made("7")
    assert made("7") == first
    assert made("8") != first


@pytest.mark.parametrize("surface", SURFACES)
def test_nothing_breaks_as_it_is(surface: str) -> None:
    assert broken(surface, 25) == set()


def rows_of(data: bytes) -> list[Any]:
    """The rows of a plan; none of what is no plan."""
    try:
        rows = json.loads(bytes(data))["resource_changes"]
    except (ValueError, LookupError, TypeError):
        return []
    return rows if isinstance(rows, list) else []


def fails(data: bytes, name: str) -> list[Plan]:
    """Takes it that every row has what Terraform writes."""
    for row in rows_of(data):
        if isinstance(row, dict):
            [row[key] for key in ("address", "type", "name", "provider_name", "change")]
    return read_plans(data, name)


def forgives(data: bytes, name: str) -> list[Plan]:
    """Takes a plan that is cut off for one that changes nothing."""
    try:
        return read_plans(data, name)
    except InputError:
        return read_plans(b'{"format_version": "1.2", "applyable": false, "resource_changes": []}', name)


def skips(data: bytes, name: str) -> list[Plan]:
    """Overlooks the first row of a plan, whichever it is."""
    rows = rows_of(data)
    return read_plans(json.dumps({**json.loads(bytes(data)), "resource_changes": rows[1:]}).encode() if rows else data, name)


def waits(seconds: float, data: bytes, name: str) -> list[Plan]:
    """Takes its time."""
    ends = time.process_time() + seconds
    while time.process_time() < ends:
        pass
    return read_plans(data, name)


def hoards(mib: int, data: bytes, name: str) -> list[Plan]:
    """Takes memory, and gives it back."""
    taken = bytearray(mib << 20)
    taken[:: 1 << 10] = b"x" * len(taken[:: 1 << 10])
    return read_plans(data, name)


@pytest.mark.parametrize(
    ("read", "most", "limits", "kind"),
    [
        (fails, 100, LIMITS, "KeyError"),
        (forgives, 60, LIMITS, "refused"),
        (skips, 60, LIMITS, "same_findings"),
        (partial(waits, 0.5), 2, Limits(seconds=0.2), "TooSlowError"),
        (partial(hoards, 200), 2, Limits(mib=100), "Memory"),
    ],
)
def test_a_fault_in_reading_plans_is_found(
    read: Callable[[bytes, str], list[Plan]], most: int, limits: Limits, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan_command, "read_plans", read)
    assert kind in kinds("plan", most, limits)


def test_a_crash_is_told_by_the_place_in_tfguard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan_command, "read_plans", fails)
    assert Breach("KeyError", "commands/plan.py:_read") in broken("plan", 100)


@pytest.mark.parametrize("error", [RecursionError, MemoryError, KeyboardInterrupt])
def test_no_exception_is_a_way_to_end(error: type[BaseException], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan_command, "read_plans", Mock(side_effect=error))
    assert ("exit_code" if error is KeyboardInterrupt else error.__name__) in kinds("plan", 5)


def test_a_refusal_that_names_no_file_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan_command, "read_plans", Mock(side_effect=InputError("This is no plan.")))
    assert kinds("plan", 5) >= {"said"}


def test_a_secret_that_is_shown_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SecretTexts, "hide", lambda self, text, *_, **__: text)
    assert "check_secret" in kinds("plan", 400)


def test_a_secret_of_a_state_that_is_shown_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(StateSecrets, "in_drift", lambda self, drift: drift)
    monkeypatch.setattr(Comparer, "_hidden", lambda *_: False)
    assert "check_secret" in kinds("state", 300)


def test_an_input_is_tried_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan_command, "read_plans", fails)
    campaign = Campaign("test", LIMITS)
    campaign.run("plan", SECONDS, 100)
    [found] = campaign.broken.values()
    once_more = Campaign("test", LIMITS)
    once_more.run("plan", SECONDS, 1, found.number)
    assert set(once_more.broken) == {found.breach}


def test_a_report_that_is_left_half_written_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def half(path: str, data: bytes) -> None:
        Path(path).write_bytes(data[:-20])
        Path(f"{path}.tmp").write_bytes(data)

    monkeypatch.setattr(deliver, "replace_file", half)
    assert kinds("plan", 10) >= {"report", "left_over"}


@pytest.mark.parametrize(
    ("module", "wrong", "kind"),
    [
        (json_report, lambda *_: '{"verdict": "maybe"}', "report"),
        (json_report, lambda *_: "{", "report"),
        (junit, lambda *_: "<a>\x1b</a>", "others"),
    ],
)
def test_a_report_that_nobody_can_read_is_found(
    module: Any, wrong: Callable[..., str], kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "render", wrong)
    assert kind in kinds("outputs", 10)


def test_an_exit_code_that_nobody_knows_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "_deliver", lambda *_: 4)
    assert "exit_code" in kinds("state", 10)


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (lambda after: after.replace(b"region", b"zone") + b"# fixed\n", "as_named"),
        (lambda after: after.replace(b"~> 5", b">= %d" % next(NUMBERS)), "nothing_more"),
    ],
)
def test_a_fix_that_does_more_or_too_little_is_found(
    change: Callable[[bytes], bytes], kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply = edits.apply
    monkeypatch.setattr(fix, "apply", lambda data, found: change(apply(data, found)))
    assert kind in kinds("fix", 60)


def test_a_difference_that_is_not_shown_before_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edits, "unified", lambda *_: "")
    assert "as_shown" in kinds("fix", 60)


def test_a_bad_answer_that_is_taken_for_an_empty_one_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    items = client._items

    def some(service: str, call: Any, page: Any) -> list[Any]:
        try:
            return items(service, call, page)
        except Exception:
            return []

    monkeypatch.setattr(client, "_items", some)
    for name in ("_check_body", "_check_members"):
        monkeypatch.setattr(client, name, lambda *_, **__: None)
    assert "nothing_new" in kinds("drift", 150)


def test_the_least_input_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan_command, "read_plans", fails)
    campaign = Campaign("test", LIMITS)
    campaign.run("plan", SECONDS, 100)
    campaign.keep(tmp_path)
    [place] = [path for path in tmp_path.iterdir() if "KeyError" in path.name]
    assert (place / "plan.json").stat().st_size < 100
    told = (place / "BROKEN.txt").read_text("utf-8")
    assert told.startswith(f"tfguard plan plan.json --format json={FORMATS['json']}")
    assert "KeyError in commands/plan.py:_read" in told


def test_the_command_says_what_was_tried(capsys: pytest.CaptureFixture[str]) -> None:
    assert fuzz.main(["--seed", "test", "--surface", "lock", "--inputs", "3"]) == 0
    said = capsys.readouterr().out
    assert "| lock | 3 |" in said
    assert "3 inputs, 0 things broke." in said


def test_the_command_fails_where_something_broke(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(plan_command, "read_plans", Mock(side_effect=LookupError))
    assert fuzz.main(["--seed", "test", "--surface", "lock", "--inputs", "3", "--keep", str(tmp_path)]) == 1
    assert "LookupError in commands/plan.py:_read" in capsys.readouterr().out
    assert [path.name for path in tmp_path.iterdir()] == ["lock-0-LookupError"]


def test_every_surface_gets_its_share() -> None:
    found = dict(shares(["plan", "state", "lint"], 9.0))
    assert list(found) == ["plan", "state", "lint"]
    assert found["plan"] == pytest.approx(3.0, abs=0.1)
    assert found["lint"] == pytest.approx(9.0, abs=0.1)  # nobody has used any of it

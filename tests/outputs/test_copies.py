"""Copies of a secret in all their forms, through every output: escaped, cut, as keys and in addresses.

The forms are those of tests/redaction/test_forms.py; here is what happens to a text on its way out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.outputs.test_secrets import shown_by
from tests.plans import row
from tests.redaction.test_forms import FORMS, hcl, terraform, twin
from tfguard.engine import text
from tfguard.plan import row as plan_row

SECRETS = {"markup": "Kanarie7&Zebra<9>`|*x", "quotes": "Ta1q\"sG6'fL8\\vK%c2$d", "words": "correct Horse battery Staple"}
LONG = "Lq8v" * 200
"""A secret that is longer than what any text shows of a value."""
MARGINS = (*range(40, 62, 3), *range(100, 122, 3), *range(680, 702, 5))
"""How far from the beginning of a value a secret stands: on each side of where values and lines are cut."""


def holding(secret: str) -> dict[str, Any]:
    """A plan that marks the secret once, and holds it in every form elsewhere."""
    return {"format_version": "1.2", "resource_changes": [marked(secret), *copied(secret)], "configuration": {}}


def marked(secret: str) -> dict[str, Any]:
    return row("aws_ssm_parameter.s", "create", after={"value": secret}, after_sensitive={"value": True})


def copied(secret: str) -> Iterator[dict[str, Any]]:
    for number, encode in enumerate(FORMS.values()):
        copy = encode(secret)
        before = {"name": copy, "tags": {copy: "x", "y": copy}, "records": [copy], "body": json.dumps({"a": copy})}
        yield row(f"aws_thing.c{number}", "update", before=before, after={"name": "x", "tags": {}, "records": [], "body": "{}"})
        yield row(f"aws_thing.d{number}", "delete", "create", before=before, after=before, replace_paths=[["tags", copy]])
    key = hcl(secret)[5:-2]
    inner = hcl(terraform(key))[5:-2]
    for number, index in enumerate((key, inner)):
        yield row(f'module.m["{index}"].aws_thing.e{number}["{index}"]', "delete", before={"name": "x"}, index=index)


@pytest.fixture(params=["cut", "uncut"])
def _long_values(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "uncut":
        monkeypatch.setattr(text, "cut", lambda shown, limit=0: shown)
        monkeypatch.setattr(plan_row, "MAX_LINES", 10_000)


@pytest.mark.usefixtures("_long_values")
@pytest.mark.parametrize("name", SECRETS)
def test_two_secrets_of_one_shape_give_one_report(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever depends on the secret itself gives something of it away."""
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()
    one = shown_by(holding(SECRETS[name]), tmp_path / "one")
    other = shown_by(holding(twin(SECRETS[name])), tmp_path / "other")
    with capsys.disabled():
        print(f"\n{len(FORMS)} forms of {name} in {len(one)} outputs")
    assert [output for output in one if timeless(one[output]) != timeless(other[output])] == []
    assert "(sensitive)" in one["json"]


def timeless(told: str) -> str:
    """An output without how long the run took and where it was."""
    return re.sub(r"/(one|other)/", "/", re.sub(r'("seconds": |time=")[\d.]+', r"\1", told))


@pytest.mark.usefixtures("_long_values")
def test_no_cut_parts_a_secret(tmp_path: Path) -> None:
    values = {f"v{margin}": f"{'-' * margin}{LONG}{'+' * 20}" for margin in MARGINS}
    rows = [row("aws_thing.a", "update", before={**values, "records": [*values.values()]}, after={}), marked(LONG)]
    shown = shown_by({"format_version": "1.2", "resource_changes": rows}, tmp_path)
    assert [name for name, told in shown.items() if LONG[:6] in told or LONG[1:7] in told] == []
    assert "---(sensitive)" in shown["json"]


def test_what_jsonencode_writes_is_a_copy(tmp_path: Path) -> None:
    record = {"type": "TXT", "ttl": 60, "records": [f'{{"password": "{terraform("Kanarie7&Zebra<9")}"}}']}
    rows = [marked("Kanarie7&Zebra<9"), row("aws_route53_record.t", "delete", before=record)]
    shown = shown_by({"format_version": "1.2", "resource_changes": rows}, tmp_path)
    assert [name for name, told in shown.items() if "Kanarie7" in told or "Zebra" in told] == []

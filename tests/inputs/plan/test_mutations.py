"""Random damage to real plans: whatever it is, tfguard judges the plan or refuses it, and never fails otherwise.

TFGUARD_TEST_EXAMPLES sets how many plans each test damages, and makes the damage another one in every run.
"""

from __future__ import annotations

import copy
import json
import os
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.command import refusal, run

FIXTURES = Path(__file__).parent.parent.parent.parent / "fixtures"
CASES = ("plans/lb-renamed", "plans/count-shift-eips", "plans/revert-asg-capacity", "plans/certificate-domain-changed")
EXAMPLES = os.environ.get("TFGUARD_TEST_EXAMPLES")
SETTINGS = settings(
    max_examples=int(EXAMPLES or 25),
    derandomize=EXAMPLES is None,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


def whole(case: str) -> Any:
    return json.loads((FIXTURES / case / "plan.json").read_bytes())


PLANS = [whole(case) for case in CASES] + [
    json.loads((FIXTURES / "inputs" / name).read_bytes()) for name in ("terraform-0.12.json", "opentofu-1.12.json")
]
TEXTS = [json.dumps(plan, separators=(",", ":")).encode() for plan in PLANS]

strange = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**25), 10**25)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
    | st.sampled_from(["", "delete", "create", "aws_lb", "module.a", "1.2", "0.0.0.0/0", "300", "Z1", "*", "[0]", "\0"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=4,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a document."""
    found = [path] if path else []
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        found += places(item, (*path, key))
    return found


PLACES = [places({key: plan[key] for key in plan if key not in ("planned_values", "timestamp")}) for plan in PLANS]


@st.composite
def damaged(draw: st.DrawFn, kinds: tuple[str, ...] = ("put", "drop", "move", "repeat")) -> Any:
    """A real plan with a few things put, dropped, moved or repeated somewhere in it."""
    number = draw(st.integers(0, len(PLANS) - 1))
    plan = copy.deepcopy(PLANS[number])
    for _ in range(draw(st.integers(1, 4))):
        place, other = draw(st.sampled_from(PLACES[number])), draw(st.sampled_from(PLACES[number]))
        kind = draw(st.sampled_from(kinds))
        try:
            holder, source = at(plan, place[:-1]), at(plan, other)
            if kind == "drop":
                del holder[place[-1]]
            elif kind == "repeat" and isinstance(holder, list):
                holder.append(copy.deepcopy(holder[place[-1]]))
            else:
                holder[place[-1]] = draw(strange) if kind == "put" else copy.deepcopy(source)
        except (KeyError, IndexError, TypeError):
            pass  # an earlier step has taken the place away
    return plan


def at(value: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        value = value[step]
    return value


def check(data: bytes) -> None:
    outcome = run("plan", "-", stdin=data)
    assert outcome.code in (0, 1, 2, 3)
    if outcome.code == 2:
        refusal(outcome)
    else:
        assert outcome.out
        assert outcome.err == ""


@SETTINGS
@given(damaged())
def test_a_plan_with_anything_anywhere_is_judged_or_refused(plan: Any) -> None:
    check(json.dumps(plan).encode())


@SETTINGS
@given(
    st.sampled_from(TEXTS),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), st.binary(max_size=6)), min_size=1, max_size=4),
)
def test_bytes_with_anything_anywhere_are_judged_or_refused(data: bytes, edits: list[tuple[float, int, bytes]]) -> None:
    for part, gone, added in edits:
        start = int(part * len(data))
        data = data[:start] + added + data[start + gone :]
    check(data)


@SETTINGS
@given(st.binary(max_size=200) | st.text(max_size=100).map(str.encode) | strange.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_are_refused(data: bytes) -> None:
    refusal(run("plan", "-", stdin=data))

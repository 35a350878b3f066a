"""Plans built after public reports of outages and of false alarms, each with a label that was given before it was run."""

from __future__ import annotations

import pytest
import truth
from labelled import FIXTURES, Case

PUBLIC = [Case(path.parent) for path in sorted((FIXTURES / "public_record").glob("*/*/label.json"))]


@pytest.mark.parametrize("case", PUBLIC, ids=lambda case: f"{case.folder.parent.name}-{case.name}")
def test_the_gate_says_what_an_operator_wants(case: Case) -> None:
    said = [(finding.policy, finding.location.address, str(finding.severity)) for finding in case.findings]
    assert (case.right, case.missed, case.noisy) == (True, [], []), (case.outcome, said)


def test_the_page_of_how_often_it_is_right_is_up_to_date() -> None:
    assert truth.main(["--check"]) == 0

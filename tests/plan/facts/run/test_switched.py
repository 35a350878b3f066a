"""Names of another environment."""

from __future__ import annotations

import pytest

from tests.plans import plan_of, row
from tfguard.plan.facts.run.switched import switched


def renamed(*pairs: tuple[str, str]) -> dict[str, object] | None:
    rows = (
        row(f"aws_sqs_queue.q{number}", "delete", "create", before={"name": old}, after={"name": new})
        for number, (old, new) in enumerate(pairs)
    )
    return switched(plan_of(*rows))


def test_prod_becomes_dev_nearly_everywhere() -> None:
    found = renamed(("prod-a", "dev-a"), ("b-prod", "b-dev"), ("c_prod_1", "c_dev_1"), ("other", "another"))
    assert found == {
        "from": "prod",
        "to": "dev",
        "addresses": ["aws_sqs_queue.q0", "aws_sqs_queue.q1", "aws_sqs_queue.q2"],
        "percent": 75,
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("111122223333.dkr.ecr.eu-west-1.amazonaws.com/{}", "222233334444.dkr.ecr.eu-west-1.amazonaws.com/{}"),
        ("https://sqs.eu-west-1.amazonaws.com/{}", "https://sqs.us-east-1.amazonaws.com/{}"),
        ("{}-Staging", "{}-Production"),
    ],
)
def test_accounts_regions_and_environments_count(old: str, new: str) -> None:
    assert renamed(*((old.format(key), new.format(key)) for key in "abc")) is not None


@pytest.mark.parametrize(
    "pairs",
    [
        [("prod-shop-a", "prod-store-a"), ("prod-shop-b", "prod-store-b"), ("prod-shop-c", "prod-store-c")],
        [("a-v1", "a-v2"), ("b-v1", "b-v2"), ("c-v1", "c-v2")],
        [("prod-a", "dev-a"), ("prod-b", "dev-b")],
        [("prod-a", "dev-a"), ("prod-b", "dev-b"), ("prod-c", "dev-c"), ("d", "e"), ("f", "g"), ("h", "i")],
    ],
)
def test_a_service_a_version_and_a_few_are_no_environment(pairs: list[tuple[str, str]]) -> None:
    assert renamed(*pairs) is None

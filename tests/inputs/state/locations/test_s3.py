"""States in S3."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from moto import mock_aws

from tests.command import refusal
from tests.inputs.state.fetching import drift, serials, state
from tfguard.inputs.state.locations import StateText, fetch_all
from tfguard.inputs.terraform import Execution


@pytest.fixture
def bucket() -> Iterator[Any]:
    with mock_aws():
        client: Any = boto3.client("s3", region_name="us-east-1")
        client.create_bucket(Bucket="states")
        yield client


def in_s3(client: Any, *locations: str) -> list[StateText]:
    return fetch_all(locations, io.BytesIO(), lambda: client, Execution())


def test_an_object_in_s3_is_read(bucket: Any) -> None:
    bucket.put_object(Bucket="states", Key="prod/terraform.tfstate", Body=state(21))
    [text] = in_s3(bucket, "s3://states/prod/terraform.tfstate")
    assert (text.name, serials([text])) == ("s3://states/prod/terraform.tfstate", [21])


def test_all_states_under_a_prefix_are_read(bucket: Any) -> None:
    states = ("prod/a.tfstate", "prod/b/c.tfstate.gz", "prod/env:/blue/app")
    keys = (*states, "prod/env:/blue/app.tflock", "prod/notes", "dev/d.tfstate")
    for number, key in enumerate(keys):
        data = gzip.compress(state(number)) if key.endswith(".gz") else state(number)
        bucket.put_object(Bucket="states", Key=key, Body=data)
    texts = in_s3(bucket, "s3://states/prod/")
    assert [text.name.removeprefix("s3://states/prod/") for text in texts] == ["a.tfstate", "b/c.tfstate.gz", "env:/blue/app"]
    assert serials(texts) == [0, 1, 2]
    assert len(in_s3(bucket, "s3://states")) == 4


def test_a_prefix_of_more_than_one_page_is_read_whole(bucket: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOTO_S3_DEFAULT_MAX_KEYS", "2")
    for number in range(5):
        bucket.put_object(Bucket="states", Key=f"many/{number}.tfstate", Body=state(number))
    assert serials(in_s3(bucket, "s3://states/many/")) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("location", "says"),
    [
        ("s3://states/no.tfstate", "There is no state s3://states/no.tfstate."),
        ("s3://states/none/", "There is no .tfstate object under s3://states/none/."),
        ("s3://no-such-bucket/", "There is no state s3://no-such-bucket/."),
        ("s3://no-such-bucket/key", "There is no state s3://no-such-bucket/key."),
        ("s3://No_Bucket!/key", "s3://No_Bucket!/key cannot be read (ParamValidationError)."),
    ],
)
@pytest.mark.usefixtures("bucket")
def test_what_s3_does_not_have_is_named(location: str, says: str) -> None:
    assert refusal(drift(location)) == says


def test_a_bucket_that_is_closed_names_the_permission(bucket: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    bucket.put_object(Bucket="states", Key="a.tfstate", Body=state())
    monkeypatch.setattr("botocore.auth.S3SigV4Auth.add_auth", lambda *_: None)
    monkeypatch.setattr("moto.s3.models.S3Backend.get_object", _denied)
    outcome = drift("s3://states/a.tfstate")
    assert refusal(outcome) == "s3://states/a.tfstate cannot be read (AccessDenied)."
    assert "s3:GetObject" in outcome.err


def _denied(*_: Any, **__: Any) -> Any:
    from moto.s3.exceptions import AccessDeniedByLock

    raise AccessDeniedByLock

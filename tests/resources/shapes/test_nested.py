"""Answers in the shape of Terraform's schema: what is not set is no block, and an empty block that is set is one."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_object import LiveObject, evaluate
from tfguard.resources.shapes.nested import nested, shaped

DISTRIBUTION = live_readers()["aws_cloudfront_distribution"]
ACTION = ["list", {"allow": ["list", {"custom": ["list", {"name": "string"}]}], "block": ["list", {"custom": "string"}]}]


def live(answer: dict[str, Any]) -> LiveObject:
    return LiveObject(answer, "us-east-1", "123456789012")


def test_an_empty_object_inside_is_a_block_and_an_absent_one_is_none() -> None:
    assert shaped({"Allow": {}}, ACTION, {}) == [{"allow": [{"custom": []}], "block": []}]


def test_an_empty_object_on_the_outside_is_not_set() -> None:
    attribute = nested("aws_cognito_user_pool", "lambda_config", "LambdaConfig")
    assert evaluate(attribute.live, live({"LambdaConfig": {}})) is None


def test_bytes_and_plurals_and_lists_of_cloudfront() -> None:
    shape = {"search_string": "string", "field": ["set", {"path": "string"}], "name": ["set", "string"]}
    answer = {"SearchString": b"a", "Fields": [{"Path": "/"}], "Names": {"Quantity": 2, "Items": ["b", "a"]}}
    assert shaped(answer, shape, {}) == {"search_string": "a", "field": [{"path": "/"}], "name": ["b", "a"]}


def distribution(**config: Any) -> LiveObject:
    assert callable(DISTRIBUTION.read.items)
    (found,) = DISTRIBUTION.read.items({"Distribution": {"Id": "E1", "DistributionConfig": config}})
    return live(found)


def test_a_distribution_as_terraform_has_it() -> None:
    methods = {"Quantity": 1, "Items": ["GET"], "CachedMethods": {"Quantity": 1, "Items": ["HEAD"]}}
    origin = {"Id": "o", "DomainName": "d", "S3OriginConfig": {"OriginAccessIdentity": ""}, "CustomHeaders": {"Quantity": 0}}
    found = distribution(
        DefaultCacheBehavior={"TargetOriginId": "o", "AllowedMethods": methods},
        Origins={"Quantity": 1, "Items": [origin]},
        CustomErrorResponses={"Quantity": 1, "Items": [{"ErrorCode": 404, "ResponseCode": "", "ErrorCachingMinTTL": 10}]},
    )
    behaviour: Any = evaluate(DISTRIBUTION.attribute("default_cache_behavior").live, found)
    assert (behaviour[0]["allowed_methods"], behaviour[0]["cached_methods"]) == (["GET"], ["HEAD"])
    origins: Any = evaluate(DISTRIBUTION.attribute("origin").live, found)
    assert (origins[0]["origin_id"], origins[0]["s3_origin_config"], origins[0]["custom_header"]) == ("o", [], [])
    errors: Any = evaluate(DISTRIBUTION.attribute("custom_error_response").live, found)
    assert errors == [{"error_caching_min_ttl": 10, "error_code": 404, "response_code": None}]


def test_the_code_of_a_function_is_a_stream_that_is_read_once() -> None:
    items = live_readers()["aws_cloudfront_function"].details[0].call.items
    assert callable(items)
    page = {"FunctionCode": BytesIO(b"function handler() {}")}
    assert items(page) == items(page) == ["function handler() {}"]

"""States in S3: one object, or all under a prefix that ends with a slash."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError, NoCredentialsError

from tfguard.errors import InputError, reason
from tfguard.inputs.limits import STATE_MIB

_SUFFIXES = (".tfstate", ".tfstate.gz")
_HINT = "s3://BUCKET/KEY names one state, s3://BUCKET/PREFIX/ all the .tfstate objects under it."


def readers(location: str, client: Any) -> list[tuple[str, Callable[[], bytes]]]:
    """A reader for each state object that the URL names.

    Raises:
        InputError: the URL is not valid, there is no such object, or AWS does not answer.

    """
    bucket, _, key = location.removeprefix("s3://").partition("/")
    if not bucket:
        raise InputError(f"{location} names no bucket.", _HINT)
    keys = [key] if key and not key.endswith("/") else _keys(client, bucket, key, location)
    if not keys:
        raise InputError(f"There is no .tfstate object under {location}.", _HINT)
    return [(f"s3://{bucket}/{item}", partial(_read, client, bucket, item)) for item in keys]


def _keys(client: Any, bucket: str, prefix: str, location: str) -> list[str]:
    try:
        pages = list(client.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix))
    except (ClientError, BotoCoreError, OSError) as error:
        raise _refused(location, "s3:ListBucket", error) from error
    found = [item["Key"] for page in pages for item in page.get("Contents", ())]
    return sorted(key for key in found if key.endswith(_SUFFIXES) or ("env:/" in key and not key.endswith((".tflock", "/"))))


def _read(client: Any, bucket: str, key: str) -> bytes:
    try:
        body: bytes = client.get_object(Bucket=bucket, Key=key)["Body"].read(STATE_MIB.bytes + 1)
    except (ClientError, BotoCoreError, OSError) as error:
        raise _refused(f"s3://{bucket}/{key}", "s3:GetObject", error) from error
    return body


def _refused(location: str, action: str, error: Exception) -> InputError:
    if isinstance(error, NoCredentialsError):
        return InputError(f"{location} cannot be read: there are no AWS credentials.", "Log in, or set AWS_PROFILE.")
    if isinstance(error, OSError):  # of a file that boto3 finds the credentials in
        return InputError(f"{location} cannot be read: {error.filename}: {reason(error)}.", "Look at the AWS configuration.")
    code = error.response.get("Error", {}).get("Code", "") if isinstance(error, ClientError) else type(error).__name__
    if code in ("NoSuchKey", "NoSuchBucket", "404"):
        return InputError(f"There is no state {location}.", _HINT)
    return InputError(f"{location} cannot be read ({code}).", f"The credentials need {action} there.")

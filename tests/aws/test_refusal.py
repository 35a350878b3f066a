"""What an error of AWS means: gone, denied, bad credentials, throttled, an error of its own."""

from __future__ import annotations

from typing import Any

import pytest
from botocore import exceptions

from tfguard.aws.refusal import GoneError, UnreadableError, refusal, unusable

ACTION = "things:ListThings"


def answered(code: str, status: int = 400, gone: tuple[str, ...] = ()) -> GoneError | UnreadableError:
    answer: Any = {"Error": {"Code": code}, "ResponseMetadata": {"HTTPStatusCode": status}}
    return refusal(exceptions.ClientError(answer, "ListThings"), ACTION, gone)


@pytest.mark.parametrize(
    ("code", "status", "why"),
    [
        ("AccessDeniedException", 403, "denied: things:ListThings"),
        ("UnauthorizedOperation", 403, "denied: things:ListThings"),
        ("403", 403, "denied: things:ListThings"),
        ("ExpiredToken", 400, "AWS refuses the credentials (ExpiredToken)"),
        ("RequestLimitExceeded", 503, "things:ListThings was throttled, also when asked again"),
        ("Whatever", 429, "things:ListThings was throttled, also when asked again"),
        ("ServiceUnavailable", 503, "AWS had an error of its own in things:ListThings (ServiceUnavailable)"),
        ("", 500, "AWS had an error of its own in things:ListThings (500)"),
        ("ValidationError", 400, "things:ListThings was refused: ValidationError"),
    ],
)
def test_a_code_and_what_it_means(code: str, status: int, why: str) -> None:
    found = answered(code, status)
    assert isinstance(found, UnreadableError)
    assert found.why == why
    assert found.hint


def test_gone_comes_before_everything_else() -> None:
    """Some services answer with a code of gone that elsewhere means something else."""
    assert isinstance(answered("AccessDenied", 403, gone=("AccessDenied",)), GoneError)
    assert isinstance(answered("NoSuchThing", 500, gone=("NoSuchThing",)), GoneError)
    assert not isinstance(answered("NoSuchThing", gone=("NoSuchThin",)), GoneError)


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (exceptions.PartialCredentialsError(provider="env", cred_var="key"), "there are no AWS credentials"),
        (exceptions.ConnectTimeoutError(endpoint_url="x"), "things:ListThings timed out"),
        (exceptions.HTTPClientError(error="reset"), "AWS cannot be reached for things:ListThings"),
        (exceptions.PaginationError(message="twice"), "the pages of things:ListThings repeat themselves"),
        (exceptions.ParamValidationError(report="bad"), "things:ListThings failed: ParamValidationError"),
    ],
)
def test_what_never_reached_aws(error: Exception, why: str) -> None:
    found = refusal(error, ACTION, ())
    assert isinstance(found, UnreadableError)
    assert found.why == why


def test_a_configuration_that_cannot_be_used_says_where() -> None:
    assert unusable(PermissionError(13, "Permission denied", "/a")).why.endswith("/a: Permission denied")
    assert unusable(ValueError("Invalid  endpoint:\n x.")).why.endswith('"Invalid endpoint: x"')

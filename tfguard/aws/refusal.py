"""What it means when AWS does not answer a read: gone, denied, throttled, out of reach."""

from __future__ import annotations

import json

from botocore import exceptions
from botocore.model import ServiceModel

from tfguard.errors import reason

_DENIED = (
    "AccessDenied",
    "AccessDeniedException",
    "AuthorizationError",
    "AuthorizationErrorException",
    "Forbidden",
    "ForbiddenException",
    "KMSAccessDeniedException",
    "NotAuthorized",
    "OptInRequired",
    "UnauthorizedOperation",
    "403",
)
_CREDENTIALS = (
    "AuthFailure",
    "ExpiredToken",
    "ExpiredTokenException",
    "IncompleteSignature",
    "InvalidAccessKeyId",
    "InvalidClientTokenId",
    "RequestExpired",
    "SignatureDoesNotMatch",
    "UnrecognizedClientException",
)
_THROTTLED = (
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "Throttling",
    "ThrottlingException",
    "ThrottledException",
    "TooManyRequestsException",
    "TransactionInProgressException",
)

_S3_ACTIONS = {
    "GetBucketAccelerateConfiguration": "s3:GetAccelerateConfiguration",
    "GetBucketCors": "s3:GetBucketCORS",
    "GetBucketEncryption": "s3:GetEncryptionConfiguration",
    "GetBucketLifecycleConfiguration": "s3:GetLifecycleConfiguration",
    "GetBucketNotificationConfiguration": "s3:GetBucketNotification",
    "GetBucketReplication": "s3:GetReplicationConfiguration",
    "GetObjectLockConfiguration": "s3:GetBucketObjectLockConfiguration",
    "GetPublicAccessBlock": "s3:GetBucketPublicAccessBlock",
    "HeadBucket": "s3:ListBucket",
    "HeadObject": "s3:GetObject",
    "ListBuckets": "s3:ListAllMyBuckets",
}
"""S3's permissions that are not named like the operation. Source: Service Authorization Reference, Amazon S3."""
_PREFIXES = {
    "apigatewayv2": "apigateway",
    "application-autoscaling": "application-autoscaling",
    "cloudwatch": "cloudwatch",
    "opensearch": "es",
}


CONFIGURATION_HINT = "Look at AWS_PROFILE, ~/.aws/config, --region and --endpoint-url."


class GoneError(Exception):
    """AWS says in so many words that the object, or what contains it, does not exist."""


class UnreadableError(Exception):
    """A read was not answered. `why` is a clause for a sentence, `hint` what would make it possible."""

    def __init__(self, why: str, hint: str) -> None:
        super().__init__(why)
        self.why = why
        self.hint = hint


def iam_action(model: ServiceModel, operation: str) -> str:
    """The permission that an operation needs: "elasticloadbalancing:DescribeRules"."""
    if model.service_name == "s3control":
        return f"s3:{operation.replace('Public', 'AccountPublic', 1)}"
    if model.service_name == "s3":
        return _S3_ACTIONS.get(operation, f"s3:{operation}")
    prefix = _PREFIXES.get(model.service_name, model.signing_name)
    if prefix == "apigateway":
        return "apigateway:GET"
    if model.service_name == "lambda" and operation == "ListFunctions":
        return "lambda:ListFunctions"
    return f"{prefix}:{operation}"


def refusal(error: Exception, action: str, gone: tuple[str, ...]) -> GoneError | UnreadableError:
    """What an exception of botocore means for the read that needs `action`."""
    if isinstance(error, exceptions.ClientError):
        return _answered(error, action, gone)
    if isinstance(error, (exceptions.NoCredentialsError, exceptions.PartialCredentialsError, exceptions.TokenRetrievalError)):
        return UnreadableError("there are no AWS credentials", "Log in, or set AWS_PROFILE; then scan again.")
    if isinstance(error, (exceptions.ConnectTimeoutError, exceptions.ReadTimeoutError)):
        return UnreadableError(f"{action} timed out", "Scan again; look at the network where it happens again.")
    if isinstance(error, (exceptions.EndpointConnectionError, exceptions.HTTPClientError)):
        return UnreadableError(f"AWS cannot be reached for {action}", "Look at the network, the region and --endpoint-url.")
    if isinstance(error, exceptions.PaginationError):
        return UnreadableError(f"the pages of {action} repeat themselves", "Scan again.")
    return UnreadableError(f"{action} failed: {type(error).__name__}", "Scan again.")


def unusable(error: Exception) -> UnreadableError:
    """What it means that boto3 cannot use what it was told, before AWS is asked anything.

    A profile that lacks a key, a token that is not there, a program that prints no credentials, no URL for an endpoint.
    """
    match error:
        case OSError(filename=str() as name):
            why = f"{name}: {reason(error)}"
        case json.JSONDecodeError():
            why = "what credential_process prints is not JSON"
        case exceptions.ProfileNotFound():
            why = f"there is no profile {error.kwargs.get('profile')}"
        case exceptions.PartialCredentialsError():
            why = f"{error.kwargs.get('provider')} lacks {error.kwargs.get('cred_var')}"
        case exceptions.InvalidRegionError():
            why = f"{error.kwargs.get('region_name')!r} is no region"
        case _:
            said = " ".join(str(error).split()).rstrip(".: ")
            why = f'boto3 says "{said}"'
    return UnreadableError(f"the AWS configuration cannot be used: {why}", CONFIGURATION_HINT)


def _answered(error: exceptions.ClientError, action: str, gone: tuple[str, ...]) -> GoneError | UnreadableError:
    code = str(error.response.get("Error", {}).get("Code", ""))
    status = int(error.response.get("ResponseMetadata", {}).get("HTTPStatusCode") or 0)
    if code in gone:
        return GoneError(code)
    if code in _DENIED:
        return UnreadableError(
            f"denied: {action}", f"Allow {action}; `tfguard drift --print-iam-policy` prints all that a scan needs."
        )
    if code in _CREDENTIALS:
        return UnreadableError(f"AWS refuses the credentials ({code})", "Log in again, and look at the clock of this machine.")
    if code in _THROTTLED or status == 429:
        return UnreadableError(f"{action} was throttled, also when asked again", "Scan when less else asks AWS.")
    if status >= 500 or code in ("InternalFailure", "InternalError", "ServiceUnavailable"):
        return UnreadableError(f"AWS had an error of its own in {action} ({code or status})", "Scan again.")
    return UnreadableError(f"{action} was refused: {code or status}", "Look the code up in AWS's documentation.")

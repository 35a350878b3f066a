"""API Gateway's settings of an account, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Call, LiveReader

_SERVICE = "apigateway"
_THE_ACCOUNT = "api-gateway-account"

ACCOUNT = LiveReader(
    type="aws_api_gateway_account",
    service=_SERVICE,
    read=Call("get_account", "@"),
    id=lambda live: _THE_ACCOUNT,
    state_id=lambda state: _THE_ACCOUNT,
    attributes={"cloudwatch_role_arn": "cloudwatchRoleArn"},
)

LIVE_READERS = (ACCOUNT,)

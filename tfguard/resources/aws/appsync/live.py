"""AppSync: GraphQL APIs and their keys."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader
from tfguard.resources.shapes.nested import nested
from tfguard.resources.shapes.normalise import instant

_SERVICE = "appsync"
_GONE = ("NotFoundException",)
_TYPE = "aws_appsync_graphql_api"


def _part(name: str, key: str) -> Attribute:
    return nested(_TYPE, name, key)


API = LiveReader(
    type=_TYPE,
    service=_SERVICE,
    read=Call("list_graphql_apis", "graphqlApis"),
    check=Call("get_graphql_api", "graphqlApi", {"apiId": "id"}, gone=_GONE),
    id="apiId",
    attributes={
        "name": "name",
        "authentication_type": "authenticationType",
        "xray_enabled": "xrayEnabled",
        "introspection_config": Attribute("introspectionConfig", unless_absent=True),
        "query_depth_limit": "queryDepthLimit",
        "resolver_count_limit": "resolverCountLimit",
        "merged_api_execution_role_arn": "mergedApiExecutionRoleArn",
        "log_config": _part("log_config", "logConfig"),
        "user_pool_config": _part("user_pool_config", "userPoolConfig"),
        "openid_connect_config": _part("openid_connect_config", "openIDConnectConfig"),
        "lambda_authorizer_config": _part("lambda_authorizer_config", "lambdaAuthorizerConfig"),
        "enhanced_metrics_config": _part("enhanced_metrics_config", "enhancedMetricsConfig"),
        "additional_authentication_provider": _part("additional_authentication_provider", "additionalAuthenticationProviders"),
    },
    tags="tags",
    not_compared={"schema": "AWS answers with a schema of its own making", "visibility": "AWS lets nobody edit it"},
)


def _expires(live: LiveObject) -> Value:
    found: Any = live.get("expires")
    return instant(datetime.fromtimestamp(int(found), UTC)) if found else None


KEY = LiveReader(
    type="aws_appsync_api_key",
    service=_SERVICE,
    read=Call("list_api_keys", "apiKeys", {"apiId": "api_id"}, gone=_GONE, context=("apiId",)),
    id="join(':', [apiId, id])",
    attributes={"description": "description", "expires": Attribute(_expires, normalise=instant, unless_absent=True)},
)

LIVE_READERS = (
    API,
    KEY,
)

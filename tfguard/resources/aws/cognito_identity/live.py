"""Amazon Cognito identity pools, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader
from tfguard.resources.shapes.nested import nested

_GONE = ("ResourceNotFoundException",)

IDENTITY_POOL = LiveReader(
    type="aws_cognito_identity_pool",
    service="cognito-identity",
    read=Call("describe_identity_pool", "@", {"IdentityPoolId": "id"}, gone=_GONE),
    id="IdentityPoolId",
    attributes={
        "identity_pool_name": "IdentityPoolName",
        "allow_unauthenticated_identities": "AllowUnauthenticatedIdentities",
        "allow_classic_flow": "AllowClassicFlow",
        "developer_provider_name": "DeveloperProviderName",
        "openid_connect_provider_arns": "OpenIdConnectProviderARNs",
        "saml_provider_arns": "SamlProviderARNs",
        "supported_login_providers": "SupportedLoginProviders",
        "cognito_identity_providers": nested(
            "aws_cognito_identity_pool", "cognito_identity_providers", "CognitoIdentityProviders"
        ),
    },
    tags="IdentityPoolTags",
)


def _mappings(live: LiveObject) -> list[dict[str, Any]]:
    return [
        {
            "identity_provider": provider,
            "type": found.get("Type"),
            "ambiguous_role_resolution": found.get("AmbiguousRoleResolution"),
            "mapping_rule": [_rule(rule) for rule in (found.get("RulesConfiguration") or {}).get("Rules") or []],
        }
        for provider, found in (live.get("RoleMappings") or {}).items()
    ]


def _rule(rule: dict[str, Any]) -> dict[str, Any]:
    return {
        "claim": rule.get("Claim"),
        "match_type": rule.get("MatchType"),
        "role_arn": rule.get("RoleARN"),
        "value": rule.get("Value"),
    }


ROLES = LiveReader(
    type="aws_cognito_identity_pool_roles_attachment",
    service="cognito-identity",
    read=Call("get_identity_pool_roles", "@", {"IdentityPoolId": "identity_pool_id"}, gone=_GONE, context=("IdentityPoolId",)),
    id="IdentityPoolId",
    state_id="identity_pool_id",
    attributes={"roles": "Roles", "role_mapping": Attribute(_mappings)},
)

LIVE_READERS = (
    IDENTITY_POOL,
    ROLES,
)

"""Amazon Cognito user pools, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader
from tfguard.resources.shapes.nested import nested

_SERVICE = "cognito-idp"
_GONE = ("ResourceNotFoundException",)


def _of_pool(name: str, key: str, **rest: Any) -> Attribute:
    return nested("aws_cognito_user_pool", name, key, unless_absent=True, **rest)


POOL = LiveReader(
    type="aws_cognito_user_pool",
    service=_SERVICE,
    read=Call("describe_user_pool", "UserPool", {"UserPoolId": "id"}, gone=_GONE),
    id="Id",
    attributes={
        "name": "Name",
        "mfa_configuration": Attribute("MfaConfiguration", unless_absent=True),
        "deletion_protection": Attribute("DeletionProtection", unless_absent=True),
        "auto_verified_attributes": "AutoVerifiedAttributes",
        "password_policy": _of_pool("password_policy", "Policies.PasswordPolicy"),
        "admin_create_user_config": _of_pool("admin_create_user_config", "AdminCreateUserConfig"),
        "lambda_config": nested("aws_cognito_user_pool", "lambda_config", "LambdaConfig", names={"kms_key_id": "KMSKeyID"}),
        "email_configuration": _of_pool("email_configuration", "EmailConfiguration", names={"from_email_address": "From"}),
        "account_recovery_setting": _of_pool(
            "account_recovery_setting", "AccountRecoverySetting", names={"recovery_mechanism": "RecoveryMechanisms"}
        ),
    },
    tags="UserPoolTags",
)

_CLIENT_TEXTS = {
    "name": "ClientName",
    "callback_urls": "CallbackURLs",
    "logout_urls": "LogoutURLs",
    "default_redirect_uri": "DefaultRedirectURI",
    "allowed_oauth_flows": "AllowedOAuthFlows",
    "allowed_oauth_scopes": "AllowedOAuthScopes",
    "allowed_oauth_flows_user_pool_client": "AllowedOAuthFlowsUserPoolClient",
    "explicit_auth_flows": "ExplicitAuthFlows",
    "supported_identity_providers": "SupportedIdentityProviders",
    "read_attributes": "ReadAttributes",
    "write_attributes": "WriteAttributes",
}

_CLIENT_DEFAULTED = {
    "access_token_validity": "AccessTokenValidity",
    "id_token_validity": "IdTokenValidity",
    "refresh_token_validity": "RefreshTokenValidity",
    "auth_session_validity": "AuthSessionValidity",
    "enable_token_revocation": "EnableTokenRevocation",
    "prevent_user_existence_errors": "PreventUserExistenceErrors",
}

CLIENT = LiveReader(
    type="aws_cognito_user_pool_client",
    service=_SERVICE,
    read=Call("describe_user_pool_client", "UserPoolClient", {"UserPoolId": "user_pool_id", "ClientId": "id"}, gone=_GONE),
    id="ClientId",
    attributes={
        **_CLIENT_TEXTS,
        **{name: Attribute(key, unless_absent=True) for name, key in _CLIENT_DEFAULTED.items()},
    },
    not_compared={"client_secret": "a secret, and AWS lets nobody edit it"},
)

DOMAIN = LiveReader(
    type="aws_cognito_user_pool_domain",
    service=_SERVICE,
    read=Call("describe_user_pool_domain", "DomainDescription", {"Domain": "domain"}, gone=_GONE),
    id="Domain",
    state_id="domain",
    attributes={
        "user_pool_id": "UserPoolId",
        "certificate_arn": "CustomDomainConfig.CertificateArn",
    },
)

RESOURCE_SERVER = LiveReader(
    type="aws_cognito_resource_server",
    service=_SERVICE,
    read=Call(
        "describe_resource_server",
        "ResourceServer",
        {"UserPoolId": "user_pool_id", "Identifier": "identifier"},
        gone=_GONE,
        context=("UserPoolId",),
    ),
    id="join('|', [UserPoolId, Identifier])",
    state_id="join('|', [user_pool_id, identifier])",
    attributes={
        "name": "Name",
        "scope": "Scopes[].{scope_name: ScopeName, scope_description: ScopeDescription}",
    },
)

GROUP = LiveReader(
    type="aws_cognito_user_group",
    service=_SERVICE,
    read=Call("list_groups", "Groups", {"UserPoolId": "user_pool_id"}, gone=_GONE, context=("UserPoolId",)),
    check=Call("get_group", "Group", {"UserPoolId": "user_pool_id", "GroupName": "name"}, gone=_GONE, context=("UserPoolId",)),
    id="join('/', [UserPoolId, GroupName])",
    state_id="join('/', [user_pool_id, name])",
    attributes={"description": "Description", "precedence": "Precedence", "role_arn": "RoleArn"},
)


def _known_details(live: LiveObject) -> dict[str, Any]:
    """Of what AWS knows of a provider, what the state has: AWS adds what it reads of the provider's own documents."""
    found, state = live.get("ProviderDetails") or {}, live.state.get("provider_details") or {}
    return {key: found.get(key, before) for key, before in state.items()}


def _not_rotated(value: Any) -> Any:
    """The details without the certificate, which a provider changes by itself."""
    return (
        {key: item for key, item in value.items() if key != "ActiveEncryptionCertificate"} if isinstance(value, dict) else value
    )


PROVIDER = LiveReader(
    type="aws_cognito_identity_provider",
    service=_SERVICE,
    read=Call(
        "describe_identity_provider",
        "IdentityProvider",
        {"UserPoolId": "user_pool_id", "ProviderName": "provider_name"},
        gone=_GONE,
    ),
    id="join(':', [UserPoolId, ProviderName])",
    state_id="join(':', [user_pool_id, provider_name])",
    attributes={
        "attribute_mapping": Attribute("AttributeMapping", unless_absent=True),
        "idp_identifiers": "IdpIdentifiers",
        "provider_details": Attribute(_known_details, normalise=_not_rotated),
    },
)

LIVE_READERS = (
    POOL,
    CLIENT,
    DOMAIN,
    RESOURCE_SERVER,
    GROUP,
    PROVIDER,
)

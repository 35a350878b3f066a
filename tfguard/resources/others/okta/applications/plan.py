"""Okta's applications, authorization servers and domains, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ASSIGNED = Consequence("who have the application by it can no longer log in to it", reach=Reach.PART)
_APPLICATION = Consequence(
    "can no longer log in to the application",
    lasting="its id, its secret or its certificate, and what users have set",
    reach=Reach.ALL,
)
_REDIRECT_URI = Consequence("who log in from it get an error", reach=Reach.PART)
_SETTINGS_OF_AN_APPLICATION = Consequence(
    "no longer finds the attributes in the log-in", whom="the application", reach=Reach.PART
)
_CLAIM = Consequence("no longer find it in the token", whom="programs that read the claim", reach=Reach.PART)
_SECOND_FACTOR = Consequence("who log in by it no longer can", reach=Reach.PART)
_RISK_RULE = Consequence("log in by other rules, or without a check", lasting="its id, which policies name", reach=Reach.LATER)
_LOOK_OF_PAGES_AND_MAILS = "Pages and mails look like Okta's own."
_CUSTOM_DOMAIN = Consequence(
    "can no longer log in: the log-in page's name gets an error", lasting="its verification", reach=Reach.ALL
)
_MAIL_DOMAIN = Consequence("get mail from Okta's own address", lasting="its verification", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType("okta_app_oauth", "application", Layer.IDENTITY, consequence=_APPLICATION),
    ResourceType("okta_app_saml", "application", Layer.IDENTITY, consequence=_APPLICATION),
    ResourceType("okta_app_swa", "application", Layer.IDENTITY, consequence=_APPLICATION),
    ResourceType("okta_app_auto_login", "application", Layer.IDENTITY, consequence=_APPLICATION),
    ResourceType("okta_app_basic_auth", "application", Layer.IDENTITY, consequence=_APPLICATION),
    ResourceType("okta_app_bookmark", "application", Layer.IDENTITY, consequence=_APPLICATION),
    ResourceType("okta_app_secure_password_store", "application", Layer.IDENTITY, consequence=_APPLICATION),
    ResourceType("okta_app_shared_credentials", "application", Layer.IDENTITY, consequence=_APPLICATION),
    ResourceType("okta_app_three_field", "application", Layer.IDENTITY, consequence=_APPLICATION),
    ResourceType(
        "okta_app_group_assignment",
        "assignment of an application",
        Layer.IDENTITY,
        identity=("app_id", "group_id", "user_id"),
        parent="app_id",
        consequence=_ASSIGNED,
    ),
    ResourceType(
        "okta_app_group_assignments",
        "assignment of an application",
        Layer.IDENTITY,
        identity=("app_id", "group_id", "user_id"),
        parent="app_id",
        consequence=_ASSIGNED,
    ),
    ResourceType(
        "okta_app_user",
        "assignment of an application",
        Layer.IDENTITY,
        identity=("app_id", "group_id", "user_id"),
        parent="app_id",
        consequence=_ASSIGNED,
    ),
    ResourceType(
        "okta_app_oauth_api_scope",
        "API scopes of an application",
        Layer.IDENTITY,
        identity=("app_id",),
        parent="app_id",
        consequence=Consequence("is refused by Okta's API", whom="the application", reach=Reach.PART),
    ),
    ResourceType(
        "okta_app_oauth_redirect_uri",
        "redirect URI",
        Layer.IDENTITY,
        identity=("app_id", "uri"),
        parent="app_id",
        consequence=_REDIRECT_URI,
    ),
    ResourceType(
        "okta_app_oauth_post_logout_redirect_uri",
        "redirect URI",
        Layer.IDENTITY,
        identity=("app_id", "uri"),
        parent="app_id",
        consequence=_REDIRECT_URI,
    ),
    ResourceType(
        "okta_app_oauth_role_assignment",
        "role of an application",
        Layer.IDENTITY,
        parent="client_id",
        consequence=Consequence("is refused by Okta's API", whom="the application", reach=Reach.PART),
    ),
    ResourceType(
        "okta_app_saml_app_settings",
        "settings of an application",
        Layer.IDENTITY,
        identity=("app_id", "index"),
        parent="app_id",
        consequence=_SETTINGS_OF_AN_APPLICATION,
    ),
    ResourceType(
        "okta_app_user_schema_property",
        "settings of an application",
        Layer.IDENTITY,
        identity=("app_id", "index"),
        parent="app_id",
        consequence=_SETTINGS_OF_AN_APPLICATION,
    ),
    ResourceType(
        "okta_app_user_base_schema_property",
        "settings of an application",
        Layer.IDENTITY,
        identity=("app_id", "index"),
        parent="app_id",
        consequence=_SETTINGS_OF_AN_APPLICATION,
    ),
    ResourceType(
        "okta_app_signon_policy",
        "sign-on policy of an application",
        Layer.IDENTITY,
        consequence=Consequence("log in to its applications by other rules", lasting="its id", reach=Reach.LATER),
    ),
    ResourceType(
        "okta_app_signon_policy_rule",
        "rule of a sign-on policy",
        Layer.IDENTITY,
        identity=("policy_id", "name"),
        parent="policy_id",
        consequence=Consequence("are let in or kept out otherwise", reach=Reach.PART),
    ),
    ResourceType(
        "okta_app_access_policy_assignment",
        "policy of an application",
        Layer.IDENTITY,
        identity=("app_id",),
        parent="app_id",
        consequence=Consequence("log in to the application by other rules", reach=Reach.LATER),
    ),
    ResourceType(
        "okta_auth_server",
        "authorization server",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "get an error, and its tokens are refused",
            whom="programs that ask it for tokens",
            lasting="its issuer and its keys",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "okta_auth_server_default",
        "authorization server",
        Layer.IDENTITY,
        harmless="It is only dropped from the state: Okta keeps the default server.",
    ),
    ResourceType(
        "okta_auth_server_claim",
        "claim",
        Layer.IDENTITY,
        identity=("auth_server_id", "name"),
        parent="auth_server_id",
        consequence=_CLAIM,
    ),
    ResourceType(
        "okta_auth_server_claim_default",
        "claim",
        Layer.IDENTITY,
        identity=("auth_server_id", "name"),
        parent="auth_server_id",
        consequence=_CLAIM,
    ),
    ResourceType(
        "okta_auth_server_policy",
        "policy of an authorization server",
        Layer.IDENTITY,
        identity=("auth_server_id", "name"),
        parent="auth_server_id",
        consequence=Consequence("get no tokens", whom="clients that it names", reach=Reach.ALL),
    ),
    ResourceType(
        "okta_auth_server_policy_rule",
        "rule of an authorization server",
        Layer.IDENTITY,
        identity=("policy_id", "name"),
        parent="policy_id",
        consequence=Consequence("get no tokens", whom="clients that it lets in", reach=Reach.PART),
    ),
    ResourceType(
        "okta_auth_server_scope",
        "scope",
        Layer.IDENTITY,
        identity=("auth_server_id", "name"),
        parent="auth_server_id",
        consequence=Consequence("get an error", whom="clients that ask for the scope", reach=Reach.PART),
    ),
    ResourceType(
        "okta_trusted_origin",
        "trusted origin",
        Layer.IDENTITY,
        identity=("origin",),
        consequence=Consequence("can no longer log users in", whom="pages of the origin", reach=Reach.PART),
    ),
    ResourceType(
        "okta_trusted_server",
        "trusted server",
        Layer.IDENTITY,
        parent="auth_server_id",
        consequence=Consequence("are refused", whom="programs with tokens of its servers", reach=Reach.PART),
    ),
    ResourceType(
        "okta_authenticator",
        "authenticator",
        Layer.IDENTITY,
        identity=("key",),
        consequence=Consequence("who log in by it no longer can", reach=Reach.PART),
    ),
    ResourceType("okta_factor", "second factor", Layer.IDENTITY, consequence=_SECOND_FACTOR),
    ResourceType("okta_factor_totp", "second factor", Layer.IDENTITY, consequence=_SECOND_FACTOR),
    ResourceType("okta_behavior", "risk rule", Layer.IDENTITY, identity=("name",), consequence=_RISK_RULE),
    ResourceType("okta_threat_insight_settings", "risk rule", Layer.IDENTITY, identity=("name",), consequence=_RISK_RULE),
    ResourceType("okta_network_zone", "risk rule", Layer.IDENTITY, identity=("name",), consequence=_RISK_RULE),
    ResourceType("okta_brand", "look of pages and mails", Layer.IDENTITY, harmless=_LOOK_OF_PAGES_AND_MAILS),
    ResourceType("okta_theme", "look of pages and mails", Layer.IDENTITY, harmless=_LOOK_OF_PAGES_AND_MAILS),
    ResourceType("okta_email_template_settings", "look of pages and mails", Layer.IDENTITY, harmless=_LOOK_OF_PAGES_AND_MAILS),
    ResourceType("okta_email_customization", "look of pages and mails", Layer.IDENTITY, harmless=_LOOK_OF_PAGES_AND_MAILS),
    ResourceType("okta_customized_signin_page", "look of pages and mails", Layer.IDENTITY, harmless=_LOOK_OF_PAGES_AND_MAILS),
    ResourceType("okta_preview_signin_page", "look of pages and mails", Layer.IDENTITY, harmless=_LOOK_OF_PAGES_AND_MAILS),
    ResourceType("okta_email_smtp_server", "look of pages and mails", Layer.IDENTITY, harmless=_LOOK_OF_PAGES_AND_MAILS),
    ResourceType("okta_email_sender", "look of pages and mails", Layer.IDENTITY, harmless=_LOOK_OF_PAGES_AND_MAILS),
    ResourceType(
        "okta_email_sender_verification", "look of pages and mails", Layer.IDENTITY, harmless=_LOOK_OF_PAGES_AND_MAILS
    ),
    ResourceType("okta_domain", "custom domain", Layer.IDENTITY, consequence=_CUSTOM_DOMAIN),
    ResourceType("okta_domain_certificate", "custom domain", Layer.IDENTITY, consequence=_CUSTOM_DOMAIN),
    ResourceType("okta_domain_verification", "custom domain", Layer.IDENTITY, consequence=_CUSTOM_DOMAIN),
    ResourceType("okta_email_domain", "mail domain", Layer.IDENTITY, consequence=_MAIL_DOMAIN),
    ResourceType("okta_email_domain_verification", "mail domain", Layer.IDENTITY, consequence=_MAIL_DOMAIN),
)

"""IAM's settings of an account, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import GLOBAL_REGION, Call, LiveReader

_SERVICE = "iam"
_GONE = ("NoSuchEntity",)

_RULES = {
    "minimum_password_length": "MinimumPasswordLength",
    "require_lowercase_characters": "RequireLowercaseCharacters",
    "require_numbers": "RequireNumbers",
    "require_symbols": "RequireSymbols",
    "require_uppercase_characters": "RequireUppercaseCharacters",
    "allow_users_to_change_password": "AllowUsersToChangePassword",
    "max_password_age": "MaxPasswordAge",
    "password_reuse_prevention": "PasswordReusePrevention",
    "hard_expiry": "HardExpiry",
}

PASSWORD_POLICY = LiveReader(
    type="aws_iam_account_password_policy",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call("get_account_password_policy", "PasswordPolicy", gone=_GONE),
    id=lambda _: "iam-account-password-policy",
    attributes=_RULES,
)

LIVE_READERS = (PASSWORD_POLICY,)

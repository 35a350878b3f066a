"""IAM users and groups, what they may do, and who else may sign in."""

from __future__ import annotations

from tfguard.resources.readings.iam import GLOBAL, text_of
from tfguard.resources.shapes.live_object import LiveObject, inside
from tfguard.resources.shapes.live_reader import Attribute, Call, Claim, LiveReader, Others, Parent, Unmanaged
from tfguard.resources.shapes.normalise import iam_policy

_SERVICE = "iam"
_GONE = ("NoSuchEntity",)
_OPERATION = "get_account_authorization_details"
_USERS = {"Filter": ["User"]}
_GROUPS = {"Filter": ["Group"]}

USER = LiveReader(
    type="aws_iam_user",
    service=_SERVICE,
    region=GLOBAL,
    read=Call(_OPERATION, "UserDetailList", fixed=_USERS),
    check=Call("get_user", "User", {"UserName": "name"}, gone=_GONE),
    id="UserName",
    state_id="name",
    attributes={"path": "Path", "permissions_boundary": "PermissionsBoundary.PermissionsBoundaryArn"},
    tags="Tags",
)

GROUP = LiveReader(
    type="aws_iam_group",
    service=_SERVICE,
    region=GLOBAL,
    read=Call(_OPERATION, "GroupDetailList", fixed=_GROUPS),
    check=Call("get_group", "Group", {"GroupName": "name"}, gone=_GONE),
    id="GroupName",
    state_id="name",
    attributes={"path": "Path"},
)


def _inline(who: str, name: str, filter_: dict[str, list[str]]) -> LiveReader:
    """The policies that are written into users, or groups."""
    list_, key = f"{who}DetailList", f"{who}Name"
    items = inside(list_, key, f"{who}PolicyList")
    return LiveReader(
        type=f"aws_iam_{name}_policy",
        service=_SERVICE,
        region=GLOBAL,
        read=Call(_OPERATION, items, fixed=filter_),
        check=Call(f"get_{name}_policy", "@", {key: name, "PolicyName": "name"}, gone=_GONE),
        id=f"join(':', [{key}, PolicyName])",
        state_id=f"join(':', [{name}, name])",
        attributes={"policy": Attribute(lambda live: text_of(live.get("PolicyDocument")), normalise=iam_policy)},
        unmanaged=Unmanaged(parents=(Parent(f"aws_iam_{name}", key, "name"),), shown={name: key, "name": "PolicyName"}),
    )


def _attachment(who: str, name: str, filter_: dict[str, list[str]]) -> LiveReader:
    """The policies that are attached to users, or groups."""
    list_, key = f"{who}DetailList", f"{who}Name"
    items = inside(list_, key, "AttachedManagedPolicies")
    return LiveReader(
        type=f"aws_iam_{name}_policy_attachment",
        service=_SERVICE,
        region=GLOBAL,
        read=Call(_OPERATION, items, fixed=filter_),
        check=Call(f"list_attached_{name}_policies", "AttachedPolicies", {key: name}, gone=_GONE, context=(key,)),
        id=f"join('/', [{key}, PolicyArn])",
        state_id=f"join('/', [{name}, policy_arn])",
        attributes={},
        unmanaged=Unmanaged(
            parents=(Parent(f"aws_iam_{name}", key, "name"),),
            claims=(
                Claim(
                    "aws_iam_policy_attachment",
                    lambda state: [f"{one}/{state.get('policy_arn')}" for one in state.get(f"{name}s") or []],
                    f"join('/', [{key}, PolicyArn])",
                ),
            ),
            shown={name: key, "policy_arn": "PolicyArn"},
        ),
    )


USER_GROUPS = LiveReader(
    type="aws_iam_user_group_membership",
    service=_SERVICE,
    region=GLOBAL,
    read=Call(_OPERATION, "UserDetailList", fixed=_USERS),
    check=Call("get_user", "User", {"UserName": "user"}, gone=_GONE),
    id="UserName",
    state_id="user",
    attributes={
        "groups": Attribute(
            "GroupList",
            unless_absent=True,
            others=(
                Others("aws_iam_user_group_membership", "groups", when="user"),
                Others("aws_iam_group_membership", "[group]", has="users", id="user"),
            ),
        )
    },
)

GROUP_USERS = LiveReader(
    type="aws_iam_group_membership",
    service=_SERVICE,
    region=GLOBAL,
    read=Call("get_group", "{GroupName: Group.GroupName, Users: Users}", {"GroupName": "group"}, gone=_GONE),
    id="GroupName",
    state_id="group",
    attributes={"users": "Users[].UserName"},
)

ACCESS_KEY = LiveReader(
    type="aws_iam_access_key",
    service=_SERVICE,
    region=GLOBAL,
    read=Call("list_access_keys", "AccessKeyMetadata", {"UserName": "user"}, gone=_GONE),
    id="AccessKeyId",
    attributes={"status": "Status"},
    unmanaged=Unmanaged(
        parents=(Parent("aws_iam_user", "UserName", "name", {"UserName": "name"}),), shown={"user": "UserName"}
    ),
    not_compared={"secret": "AWS gives it to nobody"},
)

OPENID = LiveReader(
    type="aws_iam_openid_connect_provider",
    service=_SERVICE,
    region=GLOBAL,
    read=Call(
        "get_open_id_connect_provider",
        "{Url: Url, ClientIDList: ClientIDList, ThumbprintList: ThumbprintList, Tags: Tags}",
        {"OpenIDConnectProviderArn": "arn"},
        gone=_GONE,
        context=("OpenIDConnectProviderArn",),
    ),
    id="OpenIDConnectProviderArn",
    state_id="arn",
    attributes={"client_id_list": "ClientIDList", "thumbprint_list": "ThumbprintList"},
    tags="Tags",
)

SAML = LiveReader(
    type="aws_iam_saml_provider",
    service=_SERVICE,
    region=GLOBAL,
    read=Call(
        "get_saml_provider",
        "{SAMLMetadataDocument: SAMLMetadataDocument, Tags: Tags}",
        {"SAMLProviderArn": "arn"},
        gone=_GONE,
        context=("SAMLProviderArn",),
    ),
    id="SAMLProviderArn",
    state_id="arn",
    attributes={"saml_metadata_document": "SAMLMetadataDocument"},
    tags="Tags",
)

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
    region=GLOBAL,
    read=Call("get_account_password_policy", "PasswordPolicy", gone=_GONE),
    id=lambda _: "iam-account-password-policy",
    attributes=_RULES,
)


def _entities(live: LiveObject, kind: str) -> list[str]:
    return [item[f"{kind}Name"] for item in live.get(f"Policy{kind}s") or []]


EXCLUSIVE = LiveReader(
    type="aws_iam_policy_attachment",
    service=_SERVICE,
    region=GLOBAL,
    read=Call("list_entities_for_policy", "@", {"PolicyArn": "policy_arn"}, gone=_GONE, context=("PolicyArn",)),
    id="PolicyArn",
    state_id="policy_arn",
    attributes={
        f"{kind.lower()}s": Attribute(lambda live, kind=kind: _entities(live, kind))  # type: ignore[misc]  # mypy cannot infer a lambda with a default
        for kind in ("Role", "User", "Group")
    },
)

LIVE_READERS = (
    USER,
    GROUP,
    _inline("User", "user", _USERS),
    _inline("Group", "group", _GROUPS),
    _attachment("User", "user", _USERS),
    _attachment("Group", "group", _GROUPS),
    USER_GROUPS,
    GROUP_USERS,
    ACCESS_KEY,
    OPENID,
    SAML,
    PASSWORD_POLICY,
    EXCLUSIVE,
)

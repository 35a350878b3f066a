"""Roles, their policies and instance profiles, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.model import Value
from tfguard.resources.aws.iam.documents import text_of
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import (
    GLOBAL_REGION,
    Attribute,
    Call,
    Claim,
    Detail,
    LiveReader,
    Parent,
    Unmanaged,
)
from tfguard.resources.shapes.normalise import iam_policy

_SERVICE = "iam"
_GONE = ("NoSuchEntity",)


def _inline(live: LiveObject) -> list[dict[str, Any]] | None:
    """The policies; null where only the role itself was asked for, whose answer has no word of them."""
    found = live.get("RolePolicyList")
    if found is None:
        return None
    return [{"name": item.get("PolicyName"), "policy": text_of(item.get("PolicyDocument"))} for item in found]


def _by_meaning(value: Value) -> Value:
    if not isinstance(value, list):
        return value
    found = [{"name": item.get("name"), "policy": iam_policy(item.get("policy"))} for item in value if item.get("name")]
    return sorted(found, key=lambda item: str(item["name"]))


_DETAILS = Call("get_account_authorization_details", "RoleDetailList", fixed={"Filter": ["Role"]})

ROLE = LiveReader(
    type="aws_iam_role",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=_DETAILS,
    check=Call("get_role", "Role", {"RoleName": "name"}, gone=_GONE),
    id="RoleName",
    state_id="name",
    details=(Detail("role", Call("get_role", "Role", {"RoleName": "RoleName"}, gone=_GONE)),),
    attributes={
        "assume_role_policy": Attribute(lambda live: text_of(live.get("AssumeRolePolicyDocument")), normalise=iam_policy),
        "max_session_duration": "role[0].MaxSessionDuration",
        "description": Attribute("role[0].Description"),
        "permissions_boundary": "role[0].PermissionsBoundary.PermissionsBoundaryArn",
        "inline_policy": Attribute(
            _inline,
            normalise=_by_meaning,
            unless_absent=True,
        ),
        "managed_policy_arns": Attribute("AttachedManagedPolicies[].PolicyArn", unless_absent=True),
    },
    tags="Tags",
)


def _attached(page: Any) -> list[dict[str, Any]]:
    return [
        {"Role": role["RoleName"], "Path": role.get("Path"), **policy}
        for role in page.get("RoleDetailList") or []
        for policy in role.get("AttachedManagedPolicies") or []
    ]


def _pair(live: LiveObject) -> str:
    return f"{live.get('Role')}|{live.get('PolicyArn')}"


ATTACHMENT = LiveReader(
    type="aws_iam_role_policy_attachment",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call("get_account_authorization_details", _attached, fixed={"Filter": ["Role"]}),
    check=Call(
        "list_attached_role_policies",
        "AttachedPolicies",
        {"RoleName": "role"},
        gone=_GONE,
        context=("RoleName",),
    ),
    id=lambda live: f"{live.get('Role') or live.get('RoleName')}|{live.get('PolicyArn')}",
    state_id=lambda state: f"{state.get('role')}|{state.get('policy_arn')}",
    attributes={},
    unmanaged=Unmanaged(
        parents=(Parent("aws_iam_role", "Role", "name"),),
        claims=(
            Claim(
                "aws_iam_role",
                lambda state: [f"{state.get('name')}|{arn}" for arn in state.get("managed_policy_arns") or []],
                _pair,
            ),
            Claim(
                "aws_iam_policy_attachment",
                lambda state: [f"{role}|{state.get('policy_arn')}" for role in state.get("roles") or []],
                _pair,
            ),
        ),
        shown={"role": "Role", "policy_arn": "PolicyArn"},
        import_id="join('/', [Role, PolicyArn])",
    ),
)


def _inline_of(page: Any) -> list[dict[str, Any]]:
    return [
        {"Role": role["RoleName"], **policy}
        for role in page.get("RoleDetailList") or []
        for policy in role.get("RolePolicyList") or []
    ]


INLINE = LiveReader(
    type="aws_iam_role_policy",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call("get_account_authorization_details", _inline_of, fixed={"Filter": ["Role"]}),
    check=Call(
        "get_role_policy",
        "{Role: RoleName, PolicyName: PolicyName, PolicyDocument: PolicyDocument}",
        {"RoleName": "role", "PolicyName": "name"},
        gone=_GONE,
    ),
    id=lambda live: f"{live.get('Role')}:{live.get('PolicyName')}",
    state_id=lambda state: f"{state.get('role')}:{state.get('name')}",
    attributes={"policy": Attribute(lambda live: text_of(live.get("PolicyDocument")), normalise=iam_policy)},
    unmanaged=Unmanaged(
        parents=(Parent("aws_iam_role", "Role", "name"),),
        claims=(
            Claim(
                "aws_iam_role",
                lambda state: [f"{state.get('name')}:{item.get('name')}" for item in state.get("inline_policy") or []],
                lambda live: f"{live.get('Role')}:{live.get('PolicyName')}",
            ),
        ),
        shown={"role": "Role", "name": "PolicyName"},
    ),
)

PROFILE = LiveReader(
    type="aws_iam_instance_profile",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call("list_instance_profiles", "InstanceProfiles"),
    check=Call("get_instance_profile", "InstanceProfile", {"InstanceProfileName": "name"}, gone=_GONE),
    id="InstanceProfileName",
    state_id="name",
    attributes={"role": "Roles[0].RoleName"},
)

LIVE_READERS = (
    ROLE,
    ATTACHMENT,
    INLINE,
    PROFILE,
)

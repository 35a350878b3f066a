"""The policies of users and of groups, which IAM answers alike."""

from __future__ import annotations

from tfguard.resources.aws.iam.documents import text_of
from tfguard.resources.shapes.live_object import inside
from tfguard.resources.shapes.live_reader import GLOBAL_REGION, Attribute, Call, Claim, LiveReader, Parent, Unmanaged
from tfguard.resources.shapes.normalise import iam_policy

_SERVICE = "iam"
_GONE = ("NoSuchEntity",)
OPERATION = "get_account_authorization_details"
USERS = {"Filter": ["User"]}
GROUPS = {"Filter": ["Group"]}


def inline_policy_reader(who: str, name: str, filter_: dict[str, list[str]]) -> LiveReader:
    """The policies that are written into users, or groups."""
    list_, key = f"{who}DetailList", f"{who}Name"
    items = inside(list_, key, f"{who}PolicyList")
    return LiveReader(
        type=f"aws_iam_{name}_policy",
        service=_SERVICE,
        region=GLOBAL_REGION,
        read=Call(OPERATION, items, fixed=filter_),
        check=Call(f"get_{name}_policy", "@", {key: name, "PolicyName": "name"}, gone=_GONE),
        id=f"join(':', [{key}, PolicyName])",
        state_id=f"join(':', [{name}, name])",
        attributes={"policy": Attribute(lambda live: text_of(live.get("PolicyDocument")), normalise=iam_policy)},
        unmanaged=Unmanaged(parents=(Parent(f"aws_iam_{name}", key, "name"),), shown={name: key, "name": "PolicyName"}),
    )


def attachment_reader(who: str, name: str, filter_: dict[str, list[str]]) -> LiveReader:
    """The policies that are attached to users, or groups."""
    list_, key = f"{who}DetailList", f"{who}Name"
    items = inside(list_, key, "AttachedManagedPolicies")
    return LiveReader(
        type=f"aws_iam_{name}_policy_attachment",
        service=_SERVICE,
        region=GLOBAL_REGION,
        read=Call(OPERATION, items, fixed=filter_),
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

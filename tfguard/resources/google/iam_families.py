"""The three types with which the provider gives roles on one kind of object: its policy, a binding, a member."""

from __future__ import annotations

from msgspec.structs import replace

from tfguard.model import Layer
from tfguard.resources.shapes.access import Grant, OnlyOwner
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

_ALL_REFUSED = Consequence('get "permission denied": it holds the roles of everybody there', whom="all whom it gave a role")
_REFUSED = Consequence('get "permission denied"', whom="all whom it gave the role")


def iam_family(prefix: str, *names: str, of: tuple[str, ...] = ()) -> tuple[ResourceType, ...]:
    """The types `google_<prefix>_iam_policy`, `_binding` and `_member`.

    names: the attributes that name the object on which they give roles, its own name last.
    of: the types of that object, which takes the roles along when it is deleted.
    """
    policy = ResourceType(
        f"google_{prefix}_iam_policy",
        "IAM policy",
        Layer.IDENTITY,
        identity=names,
        parent=names[-1] if of else None,
        parent_types=of,
        document="policy_data",
        only_owner=OnlyOwner(names, (f"google_{prefix}_iam_binding", f"google_{prefix}_iam_member")),
        consequence=_ALL_REFUSED,
    )
    binding = _role(f"google_{prefix}_iam_binding", "members", names, ("role",), of)
    binding = replace(binding, only_owner=OnlyOwner((*names, "role"), (f"google_{prefix}_iam_member",)))
    member = _role(f"google_{prefix}_iam_member", "member", names, ("role", "member"), of)
    return policy, binding, member


def _role(type_: str, who: str, names: tuple[str, ...], own: tuple[str, ...], of: tuple[str, ...]) -> ResourceType:
    return ResourceType(
        type_,
        "role binding",
        Layer.IDENTITY,
        # A role under a condition is another one than the same role without it.
        identity=(*names, *own, "condition"),
        parent=names[-1] if of else None,
        parent_types=of,
        grants=(Grant(who, "role", names[-1]),),
        consequence=_REFUSED,
    )

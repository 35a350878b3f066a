"""Managed policies, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.aws.iam.documents import text_of
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import GLOBAL_REGION, Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import iam_policy

_SERVICE = "iam"
_GONE = ("NoSuchEntity",)


def _default_version(live: LiveObject) -> str | None:
    """The document in force; null where only the policy itself was asked for, whose answer has none."""
    versions = live.get("PolicyVersionList")
    if versions is None:
        return None
    found: dict[str, Any] = next((item for item in versions if item.get("IsDefaultVersion")), {})
    return text_of(found.get("Document"))


POLICY = LiveReader(
    type="aws_iam_policy",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call("get_account_authorization_details", "Policies", fixed={"Filter": ["LocalManagedPolicy"]}),
    check=Call("get_policy", "Policy", {"PolicyArn": "arn"}, gone=_GONE),
    id="Arn",
    state_id="arn",
    details=(Detail("tag_list", Call("list_policy_tags", "Tags", {"PolicyArn": "Arn"}, gone=_GONE)),),
    attributes={"policy": Attribute(_default_version, normalise=iam_policy, unless_absent=True)},
    tags="tag_list",
    not_compared={"description": "AWS lets nobody edit it"},
)


def _entities(live: LiveObject, kind: str) -> list[str]:
    return [item[f"{kind}Name"] for item in live.get(f"Policy{kind}s") or []]


EXCLUSIVE = LiveReader(
    type="aws_iam_policy_attachment",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call("list_entities_for_policy", "@", {"PolicyArn": "policy_arn"}, gone=_GONE, context=("PolicyArn",)),
    id="PolicyArn",
    state_id="policy_arn",
    attributes={
        f"{kind.lower()}s": Attribute(lambda live, kind=kind: _entities(live, kind))  # type: ignore[misc]  # mypy cannot infer a lambda with a default
        for kind in ("Role", "User", "Group")
    },
)

LIVE_READERS = (
    POLICY,
    EXCLUSIVE,
)

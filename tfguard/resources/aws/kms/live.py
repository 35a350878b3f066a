"""KMS keys and aliases."""

from __future__ import annotations

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import iam_policy

_SERVICE = "kms"
_GONE = ("NotFoundException",)


def _rotation(live: LiveObject) -> bool | None:
    found = next(iter(live.get("rotation") or []), None)
    return None if found is None else bool(found.get("KeyRotationEnabled"))


KEY = LiveReader(
    type="aws_kms_key",
    service=_SERVICE,
    read=Call("describe_key", "KeyMetadata", {"KeyId": "key_id"}, gone=_GONE),
    id="KeyId",
    state_id="key_id",
    gone="contains(['PendingDeletion', 'PendingReplicaDeletion'], KeyState)",
    details=(
        Detail(
            "rotation",
            Call("get_key_rotation_status", "@", {"KeyId": "KeyId"}, gone=("UnsupportedOperationException",)),
            when="KeySpec == 'SYMMETRIC_DEFAULT' || CustomerMasterKeySpec == 'SYMMETRIC_DEFAULT'",
        ),
        Detail("key_policy", Call("get_key_policy", "Policy", {"KeyId": "KeyId"}, fixed={"PolicyName": "default"})),
        Detail("tag_list", Call("list_resource_tags", "Tags", {"KeyId": "KeyId"})),
    ),
    attributes={
        "is_enabled": "Enabled",
        "enable_key_rotation": Attribute(_rotation),
        "description": "Description",
        "policy": Attribute("key_policy[0]", normalise=iam_policy),
    },
    tags="tag_list",
)

ALIAS = LiveReader(
    type="aws_kms_alias",
    service=_SERVICE,
    read=Call("list_aliases", "Aliases"),
    id="AliasName",
    state_id="name",
    attributes={"target_key_id": Attribute("TargetKeyId", normalise=lambda value: str(value or "").rsplit("/", 1)[-1])},
)

POLICY = LiveReader(
    type="aws_kms_key_policy",
    service=_SERVICE,
    read=Call(
        "get_key_policy",
        "{Policy: Policy}",
        {"KeyId": "key_id"},
        fixed={"PolicyName": "default"},
        gone=_GONE,
        context=("KeyId",),
    ),
    id="KeyId",
    state_id="key_id",
    attributes={"policy": Attribute("Policy", normalise=iam_policy)},
)

GRANT = LiveReader(
    type="aws_kms_grant",
    service=_SERVICE,
    read=Call("list_grants", "Grants", {"KeyId": "key_id"}, gone=_GONE, context=("KeyId",)),
    id="join(':', [KeyId, GrantId])",
    state_id="join(':', [key_id, grant_id])",
    attributes={},
    not_compared={"operations": "AWS lets nobody edit a grant"},
)

LIVE_READERS = (
    KEY,
    ALIAS,
    POLICY,
    GRANT,
)

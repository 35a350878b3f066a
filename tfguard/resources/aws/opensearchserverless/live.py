"""OpenSearch Serverless: collections, and the policies that let people in."""

from __future__ import annotations

import json

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import json_value

_SERVICE = "opensearchserverless"
_GONE = ("ResourceNotFoundException",)

COLLECTION = LiveReader(
    type="aws_opensearchserverless_collection",
    service=_SERVICE,
    read=Call("batch_get_collection", "collectionDetails", {"ids": "[id]"}),
    id="id",
    gone="status == 'DELETING'",
    details=(Detail("tag_list", Call("list_tags_for_resource", "tags", {"resourceArn": "arn"}, gone=_GONE)),),
    attributes={"description": "description"},
    tags="tag_list",
    not_compared={"standby_replicas": "AWS lets nobody edit it", "type": "AWS lets nobody edit it"},
)


def _same_policy(value: Value) -> Value:
    """A policy of OpenSearch Serverless by what it says: its documents in no order."""
    found = json_value(value)
    return sorted(found, key=lambda item: json.dumps(item, sort_keys=True)) if isinstance(found, list) else found


def _document(live: LiveObject) -> str | None:
    found = live.get("policy")
    return None if found is None else json.dumps(found, sort_keys=True)


SECURITY_POLICY = LiveReader(
    type="aws_opensearchserverless_security_policy",
    service=_SERVICE,
    read=Call("get_security_policy", "securityPolicyDetail", {"name": "name", "type": "type"}, gone=_GONE),
    id="join('/', [type, name])",
    state_id="join('/', [type, name])",
    attributes={"description": "description", "policy": Attribute(_document, normalise=_same_policy)},
)

LIVE_READERS = (
    COLLECTION,
    SECURITY_POLICY,
)

"""Records of one zone for tests."""

from __future__ import annotations

from typing import Any

from tests.plans import row


def record(address: str, *actions: str, **more: Any) -> dict[str, Any]:
    before = {"zone_id": "Z0AAAAAAAA", "name": "www", "fqdn": "www.a.org", "type": "A", "ttl": 60, "records": ["192.0.2.1"]}
    return row(address, *actions, before=None if actions == ("create",) else before, **more)

"""What gateways are attached to."""

from __future__ import annotations

from typing import Any

_HELD = ("attached", "attaching", "available")


def held(page: Any, gateways: str, attachments: str) -> list[dict[str, Any]]:
    """The attachments of every gateway in an answer, with the gateway's own keys."""
    return [
        {**gateway, **item}
        for gateway in page.get(gateways) or []
        for item in gateway.get(attachments) or []
        if item.get("State") in _HELD
    ]

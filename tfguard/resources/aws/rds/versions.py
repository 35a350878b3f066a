"""Versions of database engines."""

from __future__ import annotations

from tfguard.resources.shapes.live_object import LiveObject

_VERSION_PARTS = 2


def engine_version(live: LiveObject) -> str | None:
    """The engine's version in as many parts as the configuration has: minor upgrades are AWS's own."""
    live_version: str | None = live.get("EngineVersion")
    state = str(live.state.get("engine_version") or "")
    if not live_version or not state:
        return live_version
    parts = state.split(".")
    return ".".join(str(live_version).split(".")[: len(parts)]) if len(parts) <= _VERSION_PARTS else live_version

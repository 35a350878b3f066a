"""AWS CodeBuild, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.nested import nested
from tfguard.resources.shapes.normalise import without_void

_NO_LOGS = [{"status": "DISABLED"}]
"""What Terraform writes where AWS does not speak of a kind of logs."""


def _logs(value: Value) -> Value:
    plain = without_void(value)
    if not isinstance(plain, list):
        return plain
    return [{name: found for name, found in item.items() if found != _NO_LOGS} for item in plain]


def _by_variable(value: Value) -> Value:
    """The environment with its variables under their names, which say what is a secret."""
    plain = without_void(value)
    if not isinstance(plain, list):
        return plain
    return [{**item, "environment_variable": _variables(item.get("environment_variable") or [])} for item in plain]


def _variables(found: list[dict[str, Any]]) -> dict[str, str]:
    kinds = {item.get("name"): item.get("type") or "PLAINTEXT" for item in found}
    values = {item.get("name"): item.get("value") or "" for item in found}
    return {str(name): value if kinds[name] == "PLAINTEXT" else f"{kinds[name]}:{value}" for name, value in values.items()}


def _project(name: str, expression: str, **rest: Any) -> Attribute:
    return nested("aws_codebuild_project", name, f"project.{expression}", **{"normalise": without_void, **rest})


PROJECT = LiveReader(
    type="aws_codebuild_project",
    service="codebuild",
    read=Call("list_projects", "projects"),
    check=Call("batch_get_projects", "projects[].{value: name}", {"names": "[name]"}),
    id="value",
    state_id="name",
    details=(Detail("project", Call("batch_get_projects", "projects", {"names": "value"}), batch=100, item_key="name"),),
    attributes={
        "description": "project.description",
        "badge_enabled": "project.badge.badgeEnabled",
        "build_timeout": "project.timeoutInMinutes",
        "queued_timeout": "project.queuedTimeoutInMinutes",
        "concurrent_build_limit": "project.concurrentBuildLimit",
        "encryption_key": Attribute("project.encryptionKey", unless_absent=True),
        "project_visibility": Attribute("project.projectVisibility", unless_absent=True),
        "resource_access_role": "project.resourceAccessRole",
        "service_role": "project.serviceRole",
        "source_version": "project.sourceVersion",
        "artifacts": _project("artifacts", "artifacts", unless_absent=True),
        "cache": _project("cache", "cache", unless_absent=True),
        "environment": _project("environment", "environment", unless_absent=True, normalise=_by_variable),
        "file_system_locations": _project("file_system_locations", "fileSystemLocations"),
        "logs_config": _project("logs_config", "logsConfig", unless_absent=True, normalise=_logs),
        "source": _project("source", "source", unless_absent=True),
        "vpc_config": _project("vpc_config", "vpcConfig"),
    },
    tags="project.tags",
)

LIVE_READERS = (PROJECT,)

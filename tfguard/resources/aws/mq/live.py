"""Amazon MQ: brokers and their configurations, never the passwords of their users."""

from __future__ import annotations

from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader

_SERVICE = "mq"
_GONE = ("NotFoundException",)


def _due(live: LiveObject, name: str, current: Value, pending: Value) -> Value:
    """What is in force; what waits for the next reboot where the state has that: Terraform asked for it."""
    state = live.state.get(name)
    if pending is not None and state != current and _plain(state) == _plain(pending):
        return state
    return current


def _plain(value: Value) -> Value:
    return sorted(value, key=str) if isinstance(value, list) else value


def _version(live: LiveObject) -> str | None:
    """The engine's version in as many parts as the state has: patches are AWS's own."""
    state = str(live.state.get("engine_version") or "")
    found = [
        str(version)
        if version and not state
        else ".".join(str(version).split(".")[: len(state.split("."))])
        if version
        else None
        for version in (live.get("EngineVersion"), live.get("PendingEngineVersion"))
    ]
    due: str | None = _due(live, "engine_version", *found)
    return due


def _configuration(live: LiveObject) -> Value:
    found = live.get("Configurations") or {}
    current, pending = ([_revision(found[key])] if found.get(key) else None for key in ("Current", "Pending"))
    return _due(live, "configuration", current, pending)


def _revision(found: dict[str, Any]) -> dict[str, Any]:
    return {"id": found.get("Id"), "revision": found.get("Revision")}


def _logs(live: LiveObject) -> Value:
    found = live.get("Logs")
    if found is None:
        return None
    return _due(live, "logs", [_logged(found)], [_logged(found["Pending"])] if found.get("Pending") else None)


def _logged(found: dict[str, Any]) -> dict[str, Any]:
    """Terraform writes the audit log as a text, which is empty where the engine has none."""
    audit = found.get("Audit")
    return {"general": bool(found.get("General")), "audit": "" if audit is None else str(audit).lower()}


def _users(live: LiveObject) -> list[dict[str, Any]] | None:
    """The names of the users; RabbitMQ keeps its own, and AWS does not know them."""
    if str(live.get("EngineType")).upper() == "RABBITMQ":
        return None
    leaving = [user for user in live.get("Users") or [] if user.get("PendingChange") != "DELETE"]
    return [{"username": user.get("Username")} for user in leaving]


def _names(users: Value) -> Value:
    """The users without what they have besides a name."""
    if not isinstance(users, list):
        return users
    return sorted(({"username": user.get("username")} for user in users), key=lambda user: str(user["username"]))


BROKER = LiveReader(
    type="aws_mq_broker",
    service=_SERVICE,
    read=Call("describe_broker", "@", {"BrokerId": "id"}, gone=_GONE),
    id="BrokerId",
    state_id="id",
    gone="BrokerState == 'DELETION_IN_PROGRESS'",
    attributes={
        "auto_minor_version_upgrade": "AutoMinorVersionUpgrade",
        "configuration": Attribute(_configuration, unless_absent=True),
        "engine_version": Attribute(_version, unless_absent=True),
        "host_instance_type": Attribute(
            lambda live: _due(live, "host_instance_type", live.get("HostInstanceType"), live.get("PendingHostInstanceType")),
            unless_absent=True,
        ),
        "logs": Attribute(_logs, unless_absent=True),
        "maintenance_window_start_time": Attribute(
            "MaintenanceWindowStartTime && [{day_of_week: MaintenanceWindowStartTime.DayOfWeek, "
            "time_of_day: MaintenanceWindowStartTime.TimeOfDay, time_zone: MaintenanceWindowStartTime.TimeZone}]",
            unless_absent=True,
        ),
        "security_groups": Attribute(
            lambda live: _due(live, "security_groups", live.get("SecurityGroups"), live.get("PendingSecurityGroups")),
            unless_absent=True,
        ),
        "user": Attribute(_users, normalise=_names, unless_absent=True),
    },
    tags="Tags",
    not_compared={
        "authentication_strategy": "it is edited with ldap_server_metadata",
        "ldap_server_metadata": "AWS keeps its password to itself",
        "user.groups": "AWS tells the rights of one user at a time; names of users are compared",
        "user.password": "AWS gives it to nobody",
        "publicly_accessible": "AWS lets nobody edit it",
    },
)

_REVISIONS = "{Id: Id, Name: Name, Tags: Tags, latest_revision: LatestRevision.Revision}"
"""The revision goes by the name that it has in the state: it is the marker of what the configuration says."""

CONFIGURATION = LiveReader(
    type="aws_mq_configuration",
    service=_SERVICE,
    read=Call("describe_configuration", _REVISIONS, {"ConfigurationId": "id"}, gone=_GONE),
    id="Id",
    attributes={},
    change_markers={"data": "latest_revision"},
    tags="Tags",
)

LIVE_READERS = (
    BROKER,
    CONFIGURATION,
)

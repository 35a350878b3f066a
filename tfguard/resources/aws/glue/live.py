"""AWS Glue, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader
from tfguard.resources.shapes.nested import nested

_GONE = ("EntityNotFoundException",)

DATABASE = LiveReader(
    type="aws_glue_catalog_database",
    service="glue",
    read=Call("get_databases", "DatabaseList"),
    check=Call("get_database", "Database", {"Name": "name"}, gone=_GONE),
    id="Name",
    state_id="name",
    attributes={"description": "Description", "location_uri": "LocationUri", "parameters": "Parameters"},
)

JOB = LiveReader(
    type="aws_glue_job",
    service="glue",
    read=Call("get_job", "Job", {"JobName": "name"}, gone=_GONE),
    id="Name",
    state_id="name",
    attributes={
        "description": "Description",
        "role_arn": "Role",
        "glue_version": Attribute("GlueVersion", unless_absent=True),
        "worker_type": Attribute("WorkerType", unless_absent=True),
        "number_of_workers": "NumberOfWorkers",
        "max_retries": "MaxRetries",
        "timeout": "Timeout",
        "default_arguments": "DefaultArguments",
        "connections": "Connections.Connections",
    },
    not_compared={"command": "the script lies in a bucket"},
)

CRAWLER = LiveReader(
    type="aws_glue_crawler",
    service="glue",
    read=Call("get_crawler", "Crawler", {"Name": "name"}, gone=_GONE),
    id="Name",
    state_id="name",
    attributes={
        "database_name": "DatabaseName",
        "description": "Description",
        "schedule": "Schedule.ScheduleExpression",
        "table_prefix": "TablePrefix",
    },
)


def _without_passwords(value: Any) -> Any:
    """A connection's properties but for those that AWS is asked not to tell."""
    return {key: item for key, item in value.items() if "PASSWORD" not in key} if isinstance(value, dict) else value


CONNECTION = LiveReader(
    type="aws_glue_connection",
    service="glue",
    read=Call(
        "get_connection",
        "Connection",
        {"Name": "name", "CatalogId": "catalog_id"},
        fixed={"HidePassword": True},
        gone=_GONE,
        context=("CatalogId",),
    ),
    id="join(':', [CatalogId, Name])",
    state_id="join(':', [catalog_id, name])",
    attributes={
        "description": "Description",
        "connection_type": Attribute("ConnectionType", unless_absent=True),
        "connection_properties": Attribute("ConnectionProperties", normalise=_without_passwords, unless_absent=True),
        "match_criteria": "MatchCriteria",
        "physical_connection_requirements": nested(
            "aws_glue_connection", "physical_connection_requirements", "PhysicalConnectionRequirements"
        ),
    },
)

_ON = ("ACTIVATED", "ACTIVATING")
_OFF = ("DEACTIVATED", "DEACTIVATING")


def _enabled(live: LiveObject) -> bool | None:
    """Whether the trigger fires; of one that is started by hand or by an event AWS only says when it is switched off."""
    state = live.get("State")
    if live.get("Type") in ("ON_DEMAND", "EVENT"):
        return False if state in _OFF else None
    return None if state is None else state in _ON


def _trigger(name: str, expression: str, **rest: Any) -> Attribute:
    return nested("aws_glue_trigger", name, expression, **rest)


TRIGGER = LiveReader(
    type="aws_glue_trigger",
    service="glue",
    read=Call("get_trigger", "Trigger", {"Name": "name"}, gone=_GONE),
    id="Name",
    state_id="name",
    gone="State == 'DELETING'",
    attributes={
        "description": "Description",
        "enabled": Attribute(_enabled),
        "schedule": "Schedule",
        "actions": _trigger("actions", "Actions"),
        "predicate": _trigger("predicate", "Predicate"),
        "event_batching_condition": _trigger("event_batching_condition", "EventBatchingCondition"),
    },
    not_compared={"type": "AWS lets nobody edit it"},
)

LIVE_READERS = (
    DATABASE,
    JOB,
    CRAWLER,
    CONNECTION,
    TRIGGER,
)

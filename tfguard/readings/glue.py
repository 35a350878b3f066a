"""Glue and Athena."""

from __future__ import annotations

from tfguard.readings.reading import Attribute, Call, Reading

_GONE = ("EntityNotFoundException",)

DATABASE = Reading(
    type="aws_glue_catalog_database",
    service="glue",
    read=Call("get_databases", "DatabaseList"),
    check=Call("get_database", "Database", {"Name": "name"}, gone=_GONE),
    id="Name",
    state_id="name",
    attributes={"description": "Description", "location_uri": "LocationUri", "parameters": "Parameters"},
)

JOB = Reading(
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

WORKGROUP = Reading(
    type="aws_athena_workgroup",
    service="athena",
    read=Call("get_work_group", "WorkGroup", {"WorkGroup": "name"}, gone=("InvalidRequestException",)),
    id="Name",
    state_id="name",
    attributes={"state": "State", "description": "Description"},
)


CRAWLER = Reading(
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

READINGS = (DATABASE, JOB, CRAWLER, WORKGROUP)

"""Brokers: what waits for the next reboot, the patches that AWS installs, and users without their passwords."""

from __future__ import annotations

from typing import Any

import pytest

from tests.resources.compared import changed, compared

STATE: dict[str, Any] = {
    "id": "b-1",
    "auto_minor_version_upgrade": True,
    "configuration": [{"id": "c-1", "revision": 3}],
    "engine_version": "5.18",
    "host_instance_type": "mq.m5.large",
    "logs": [{"audit": "false", "general": True}],
    "maintenance_window_start_time": [{"day_of_week": "SUNDAY", "time_of_day": "03:00", "time_zone": "UTC"}],
    "security_groups": ["sg-1", "sg-2"],
    "user": [
        {"username": "shop", "password": "Kz8#vT1qLmX4wR", "groups": [], "console_access": False},
        {"username": "ops", "password": "Rw3!cY7nHbK2sD", "groups": ["admin"], "console_access": True},
    ],
}
ANSWER: dict[str, Any] = {
    "BrokerId": "b-1",
    "EngineType": "ACTIVEMQ",
    "AutoMinorVersionUpgrade": True,
    "Configurations": {"Current": {"Id": "c-1", "Revision": 3}, "History": [{"Id": "c-1", "Revision": 2}]},
    "EngineVersion": "5.18.4",
    "HostInstanceType": "mq.m5.large",
    "Logs": {"Audit": False, "General": True, "GeneralLogGroup": "/aws/amazonmq/broker/b-1/general"},
    "MaintenanceWindowStartTime": {"DayOfWeek": "SUNDAY", "TimeOfDay": "03:00", "TimeZone": "UTC"},
    "SecurityGroups": ["sg-2", "sg-1"],
    "Users": [{"Username": "ops"}, {"Username": "shop"}],
}


def broker(state: dict[str, Any] | None = None, answer: dict[str, Any] | None = None) -> set[str]:
    return changed("aws_mq_broker", {**STATE, **(state or {})}, {**ANSWER, **(answer or {})})


def test_a_broker_as_it_was_made() -> None:
    assert broker() == set()


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("auto_minor_version_upgrade", {"AutoMinorVersionUpgrade": False}),
        ("configuration", {"Configurations": {"Current": {"Id": "c-1", "Revision": 4}}}),
        ("engine_version", {"EngineVersion": "5.19.1"}),
        ("host_instance_type", {"HostInstanceType": "mq.m5.xlarge"}),
        ("logs", {"Logs": {"Audit": False, "General": False}}),
        ("logs", {"Logs": {"Audit": True, "General": True}}),
        ("maintenance_window_start_time", {"MaintenanceWindowStartTime": {"DayOfWeek": "MONDAY", "TimeOfDay": "03:00"}}),
        ("security_groups", {"SecurityGroups": ["sg-1"]}),
        ("user", {"Users": [{"Username": "shop"}]}),
        ("user", {"Users": [{"Username": "shop"}, {"Username": "ops"}, {"Username": "eve"}]}),
    ],
)
def test_an_edit_is_found(name: str, answer: dict[str, Any]) -> None:
    assert broker(answer=answer) == {name}


@pytest.mark.parametrize(
    ("state", "answer"),
    [
        ({"host_instance_type": "mq.m5.xlarge"}, {"PendingHostInstanceType": "mq.m5.xlarge"}),
        ({"engine_version": "5.19"}, {"PendingEngineVersion": "5.19.1"}),
        ({"security_groups": ["sg-4", "sg-3"]}, {"PendingSecurityGroups": ["sg-3", "sg-4"]}),
        (
            {"configuration": [{"id": "c-1", "revision": 4}]},
            {"Configurations": {**ANSWER["Configurations"], "Pending": {"Id": "c-1", "Revision": 4}}},
        ),
        (
            {"logs": [{"audit": "true", "general": True}]},
            {"Logs": {**ANSWER["Logs"], "Pending": {"Audit": True, "General": True}}},
        ),
    ],
)
def test_what_terraform_asked_for_may_wait_for_the_next_reboot(state: dict[str, Any], answer: dict[str, Any]) -> None:
    assert broker(state, answer) == set()
    assert broker(answer=answer) == set()
    assert broker(state) == set(state)


def test_rabbitmq_keeps_its_users_to_itself() -> None:
    assert broker(answer={"EngineType": "RABBITMQ", "Users": []}) == set()


def test_a_password_is_not_shown_with_the_user() -> None:
    assert "Kz8" not in str(compared("aws_mq_broker", STATE, {**ANSWER, "Users": []}))


def test_another_revision_says_that_the_configuration_was_edited() -> None:
    state = {"id": "c-1", "data": "consumer_timeout = 1800000", "latest_revision": 2}
    assert changed("aws_mq_configuration", state, {"Id": "c-1", "latest_revision": 2}) == set()
    assert changed("aws_mq_configuration", state, {"Id": "c-1", "latest_revision": 3}) == {"data"}

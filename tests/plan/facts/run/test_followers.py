"""Who takes a new value from a change."""

from __future__ import annotations

from tests.plans import fact, row

SECRET = row("random_password.db", "delete", "create", before={"id": "none"}, after={}, after_unknown={"result": True})
BLOCK = {
    "address": "aws_db_instance.main",
    "mode": "managed",
    "type": "aws_db_instance",
    "name": "main",
    "expressions": {"password": {"references": ["random_password.db.result", "random_password.db"]}},
}
CONFIGURATION = {"root_module": {"resources": [BLOCK]}}


def test_a_database_follows_its_password() -> None:
    main = row("aws_db_instance.main", "update", before={"password": "x"}, after={}, after_unknown={"password": True})
    assert fact("followers", "random_password.db", SECRET, main, configuration=CONFIGURATION) == [
        {"address": "aws_db_instance.main", "type": "aws_db_instance", "action": "update", "attribute": "password"}
    ]


def test_who_is_new_follows_nobody() -> None:
    main = row("aws_db_instance.main", "create", after={}, after_unknown={"password": True})
    assert fact("followers", "random_password.db", SECRET, main, configuration=CONFIGURATION) == []
